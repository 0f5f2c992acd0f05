"""The five answers to a question about a person (domain.md §0.2 D5)."""

from enum import StrEnum


class Answer(StrEnum):
    """Yes and no are facts; the other three say why there is none."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    NOT_ASKED = "not_asked"
    REFUSED = "refused"

    @classmethod
    def from_bool(cls, value: bool | None) -> "Answer":  # noqa: FBT001 - the value itself is the subject
        """Read a yes/no fact from a file: true, false or absent."""
        if value is None:
            return cls.NOT_ASKED
        return cls.YES if value else cls.NO
