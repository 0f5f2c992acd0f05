"""Known errors: what can happen to anyone, as data without a sentence."""


class KnownError(Exception):
    """Something expected went wrong; the screen that asked shows it calmly.

    ``code`` names the sentence in ``resources/i18n/messages.<language>.yaml``; ``facts`` fill its gaps.
    Facts never hold what was told about a person.
    """

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class VaultError(KnownError):
    """A vault that cannot be opened, read or written, or does not hold what it should."""


class FormError(KnownError):
    """Something typed that cannot be kept as it is; ``field`` in the facts says where."""


class RuleFileError(KnownError):
    """A data file with an error; the facts hold ``file``, ``line`` and ``key``."""


class PaperError(KnownError):
    """A document that must not or cannot be drawn."""


class UsageError(KnownError):
    """A command or choice that names something which is not there."""
