"""The text of the help: headings and lines of the file of a language, shown as plain text."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

_HEADING = "# "
_LINE = "- "


@dataclass(frozen=True, slots=True)
class HelpPart:
    """A heading and the lines below it."""

    heading: str
    lines: tuple[str, ...]


def help_parts(language: str) -> tuple[HelpPart, ...]:
    """Return the parts of the help in a language."""
    text = (files("resources") / "help" / f"{language}.md").read_text(encoding="utf-8")
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[HelpPart]:
    for block in text.split("\n\n"):
        heading, *lines = block.strip().splitlines()
        yield HelpPart(heading.removeprefix(_HEADING), tuple(line.removeprefix(_LINE) for line in lines))
