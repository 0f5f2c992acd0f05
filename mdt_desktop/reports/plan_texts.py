"""The words of the safety plan, per language, as data with a version (resources/texts)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

LANGUAGES = ("nl", "en")
"""Languages a plan can be made in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldText:
    """One thing that can be filled in.

    ``name`` is short ("Codewoord"), ``label`` the question the editor asks, ``is_from_case`` says that the case
    fills it unless something was typed, ``is_never_on_paper`` that it stays off paper (people.md 3).
    """

    id: str
    name: str
    label: str
    hint: str = ""
    is_from_case: bool = False
    is_never_on_paper: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: its texts in order of preference (the first whose fields are all filled is printed)."""

    texts: tuple[str, ...]
    show_if: tuple[str, ...] = ()
    each: str = ""
    needs_check: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of the full form."""

    id: str
    title: str
    lines: tuple[Line, ...]
    show_if: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTexts:
    """All words of the plan in one language."""

    language: str
    version: str
    is_draft: bool
    title: str
    file_name: str
    sections: tuple[Section, ...]
    fields: Mapping[str, FieldText] = field(default_factory=dict)

    def section(self, section_id: str) -> Section:
        """Return a section by its id."""
        return next(each for each in self.sections if each.id == section_id)


def load_texts(language: str) -> PlanTexts:
    """Return the words of the plan in ``language``; read once.

    Raises:
        RuleFileError: A text file has an error; the facts name file, line and key.
        UsageError: ``paper.no_language``: there are no texts in this language.
    """
    raise NotImplementedError(language)


def unchecked(language: str) -> tuple[str, ...]:
    """Return the texts on which a life may hang and that no person has checked yet, as they stand on paper.

    Raises:
        RuleFileError: A text file has an error.
        UsageError: There are no texts in this language.
    """
    raise NotImplementedError(language)


def fields_of(section: Section, texts: PlanTexts) -> tuple[FieldText, ...]:
    """Return what can be filled in for a section, in the order of its lines."""
    raise NotImplementedError(section, texts)
