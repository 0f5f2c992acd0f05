"""The words of the safety plan, per language, as data with a version (resources/texts)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from importlib.resources import files

from mdt_desktop.domain.errors import UsageError
from mdt_desktop.domain.safety_plan import NEVER_ON_PAPER, PLAN_SECTIONS
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.rules.yaml_file import YamlMap, read_yaml

LANGUAGES = ("nl", "en", "ar", "tr", "pl", "uk", "ti")
"""Languages a plan can be made in; which of them are drafts stands in their files."""

CONDITIONS = (
    "has_children",
    "stalking",
    "work",
    "school",
    "alarm",
    "strangulation",
    "images",
    "residence",
    "no_residence",
    "bag",
)
"""What ``show_if`` can ask of a case."""

REPEATED = ("orders", "alarms", "agreements", "appointments")
"""What a line can be printed once for each of."""

_SCHEMA_VERSION = 1
_FIELD = re.compile(r"\{\{([a-z0-9_.]+)\}\}")
_NUMBER = "number."
_LINE_FIELDS = frozenset(
    {
        "contact_first_name",
        "backup_first_name",
        "appointment_day",
        "appointment_time",
        "appointment_place",
    }
)
"""Fields of the discreet form and the card that nobody fills in: they follow from others."""


class Voice(StrEnum):
    """How the paper speaks: plain (je), formal (u), or easy to read."""

    PLAIN = "plain"
    FORMAL = "formal"
    EASY = "easy"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldText:
    """One thing that can be filled in.

    ``name`` is short ("Codewoord"), ``label`` the question the editor asks (a translation has none: the worker reads
    Dutch or English), ``is_from_case`` says that the case fills it unless something was typed,
    ``is_never_on_paper`` that it stays off paper (people.md 3).
    """

    id: str
    name: str
    label: str
    hint: str = ""
    is_from_case: bool = False
    is_never_on_paper: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: its texts in order of preference; the first whose fields are all filled is printed.

    It shows if one of ``show_if`` holds, is repeated for ``each``, and ``needs_check`` while a life may hang on it
    and no person has checked it.
    """

    texts: tuple[str, ...]
    show_if: tuple[str, ...] = ()
    each: str = ""
    needs_check: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of the full form.

    ``show_if`` proposes it; whoever chose it keeps it. Without the fields in ``needs`` on paper it means nothing.
    """

    id: str
    title: str
    lines: tuple[Line, ...]
    fields: tuple[FieldText, ...]
    show_if: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTexts:
    """All words of the plan in one language and voice.

    ``is_draft`` says that no human has checked this language: it may be previewed, never handed out. ``dutch`` are
    the Dutch words in its own sentences.
    """

    language: str
    version: str
    is_draft: bool
    words: Mapping[str, str]
    named: Mapping[str, Mapping[str, str]]
    calendar: Mapping[str, tuple[str, ...]]
    numbers: Mapping[str, str]
    fields: Mapping[str, FieldText]
    sections: tuple[Section, ...]
    discreet: tuple[Line, ...]
    card: tuple[Line, ...]
    dutch: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """The neutral name a saved paper proposes."""
        return self.words["file_name"]

    def section(self, section_id: str) -> Section:
        """Return a section by its id."""
        return next(each for each in self.sections if each.id == section_id)

    def name_of(self, field: str) -> str:
        """Return the short name of a field; one nobody named keeps its id."""
        return self.fields[field].name if field in self.fields else field

    def organisation(self, code: str) -> str:
        """Return an organisation in words; an open word stays as it is."""
        return self.named["organisations"].get(code, code)

    def long_date(self, day: date) -> str:
        """Write a day with its month and year."""
        return f"{day.day} {self.calendar['months'][day.month - 1]} {day.year}"

    def short_day(self, moment: datetime) -> str:
        """Write a day the way people jot it down."""
        day = moment.astimezone(AMSTERDAM)
        return f"{self.calendar['short_days'][day.weekday()]} {day.day} {self.calendar['short_months'][day.month - 1]}"

    def time(self, moment: datetime) -> str:
        """Write the time of day."""
        return f"{moment.astimezone(AMSTERDAM):%H:%M}"

    def listed(self, names: Iterable[str], word: str) -> str:
        """Join names with commas and, before the last, ``word`` (and, or)."""
        *first, last = list(names) or [""]
        return f"{', '.join(first)} {self.words[word]} {last}" if first else last


def load_texts(language: str, voice: Voice = Voice.PLAIN) -> PlanTexts:
    """Return the words of the plan in ``language``; read once.

    Raises:
        RuleFileError: A text file has an error; the facts name file, line and key.
        UsageError: ``paper.no_language``: there are no texts in this language.
    """
    if language not in LANGUAGES:
        raise UsageError("paper.no_language", language=language, languages=", ".join(LANGUAGES))
    return _shipped(language, voice)


def unchecked(language: str) -> tuple[str, ...]:
    """Return the texts on which a life may hang and that no person has checked yet, as they stand on paper.

    Raises:
        RuleFileError: A text file has an error.
        UsageError: There are no texts in this language.
    """
    texts = load_texts(language)
    return tuple(line.texts[0] for section in texts.sections for line in section.lines if line.needs_check)


def fields_of(section: Section) -> tuple[FieldText, ...]:
    """Return what can be filled in for a section, in the order of its lines."""
    return section.fields


def fields_in(text: str) -> tuple[str, ...]:
    """Return the fields a text holds, in order."""
    return tuple(_FIELD.findall(text))


def filled(text: str, values: Mapping[str, str]) -> str:
    """Fill in a text; a sentence that already ends does not end twice."""
    parts = _FIELD.split(text)
    for place in range(1, len(parts), 2):
        value, after = values[parts[place]].strip(), parts[place + 1]
        if after and value.endswith(".") and not value.endswith(".."):
            value = value[:-1]
        elif after.startswith(".") and value.endswith(("?", "!", "…", "..")):
            parts[place + 1] = after[1:]
        parts[place] = value
    return "".join(parts)


@cache
def _shipped(language: str, voice: Voice) -> PlanTexts:
    return read_texts(_shipped_text(f"{language}.yaml"), _shipped_text("numbers.yaml"), f"{language}.yaml", voice=voice)


def _shipped_text(name: str) -> str:
    return (files("resources") / "texts" / name).read_text(encoding="utf-8")


def read_texts(text: str, numbers: str, name: str, *, voice: Voice) -> PlanTexts:
    """Read the words of a plan from the text of two files.

    Raises:
        RuleFileError: One of them has an error; the facts name file, line and key.
    """
    file, directory = read_yaml(text, file=name), read_yaml(numbers, file="numbers.yaml")
    return _Reader(file, _texts_in(directory.mapping("numbers")), voice).texts()


class _Reader:
    """Reads one file of texts in one voice."""

    def __init__(self, file: YamlMap, numbers: Mapping[str, str], voice: Voice) -> None:
        if file.whole("schema_version") > _SCHEMA_VERSION:
            raise file.wrong("file.newer", "schema_version")
        self._file = file
        self._numbers = numbers
        self._voice = voice
        self._fields = {key: _field(key, file.mapping("fields").mapping(key)) for key in file.mapping("fields")}

    def texts(self) -> PlanTexts:
        """Return everything in the file."""
        file = self._file
        return PlanTexts(
            language=file.text("language"),
            version=file.text("version"),
            is_draft=file.choice("translation", ("original", "human_checked", "draft")) == "draft",
            words={key: file.text(key) for key in _WORDS},
            named={key: _texts_in(file.mapping(key)) for key in ("orders", "alarms", "organisations")},
            calendar={key: file.texts(key) for key in ("months", "short_months", "short_days")},
            numbers=self._numbers,
            fields=self._fields,
            sections=tuple(self._section(entry) for entry in self._in_order()),
            discreet=self._lines(file, "discreet"),
            card=self._lines(file, "card"),
            dutch=file.texts("dutch"),
        )

    def _in_order(self) -> tuple[YamlMap, ...]:
        sections = self._file.maps("sections")
        for entry, wanted in zip(sections, PLAN_SECTIONS, strict=False):
            entry.choice("id", (wanted,))
        if len(sections) != len(PLAN_SECTIONS):
            raise self._file.wrong("file.missing_key", "sections")
        return sections

    def _section(self, entry: YamlMap) -> Section:
        lines = self._lines(entry, "lines")
        asked = dict.fromkeys(field for line in lines for text in line.texts for field in fields_in(text))
        formal = entry.optional_text("title_u") if self._voice is Voice.FORMAL else ""
        return Section(
            id=entry.text("id"),
            title=formal or entry.text("title"),
            lines=lines,
            fields=tuple(self._fields[field] for field in asked if field in self._fields),
            show_if=_each_in(entry, "show_if", CONDITIONS),
            needs=_each_in(entry, "needs", self._fields),
        )

    def _lines(self, entry: YamlMap, key: str) -> tuple[Line, ...]:
        return tuple(self._line(line, entry, key) for line in entry.sequence(key))

    def _line(self, line: object, entry: YamlMap, key: str) -> Line:
        if isinstance(line, str):
            return Line(texts=(self._checked(line, entry, key),))
        if not isinstance(line, YamlMap):
            raise entry.wrong("file.wrong_type", key)
        return Line(
            texts=tuple(self._checked(text, line, "text") for text in self._voiced(line)),
            show_if=_each_in(line, "show_if", CONDITIONS),
            each=line.choice("each", ("", *REPEATED), ""),
            needs_check="checked_by" in line and not line.optional_text("checked_by"),
        )

    def _voiced(self, line: YamlMap) -> tuple[str, ...]:
        spoken = line.optional_text(_KEY_OF_VOICE[self._voice])
        plain = line.text("text")
        return (*((spoken,) if spoken and spoken != plain else ()), plain, *line.texts("or"))

    def _checked(self, text: str, entry: YamlMap, key: str) -> str:
        """Return a text with its phone numbers; a gap nothing can fill is an error."""
        for field in fields_in(text):
            if not self._is_known(field):
                raise entry.wrong("file.not_in_list", key, value=field)
        return _FIELD.sub(lambda match: self._numbers.get(match[1].removeprefix(_NUMBER), match[0]), text)

    def _is_known(self, field: str) -> bool:
        if field.startswith(_NUMBER):
            return field.removeprefix(_NUMBER) in self._numbers
        return field in self._fields or field in _LINE_FIELDS


_KEY_OF_VOICE = {Voice.PLAIN: "text", Voice.FORMAL: "u", Voice.EASY: "easy"}
_WORDS = ("title", "file_name", "footer", "page_of", "rehearsal", "draft", "off_paper", "and", "or")


def _field(key: str, entry: YamlMap) -> FieldText:
    return FieldText(
        id=key,
        name=entry.text("name"),
        label=entry.optional_text("label"),
        hint=entry.optional_text("hint"),
        is_from_case=entry.flag("from_case", default=False),
        is_never_on_paper=key in NEVER_ON_PAPER,
    )


def _texts_in(entry: YamlMap) -> Mapping[str, str]:
    return {key: entry.text(key) for key in entry}


def _each_in(entry: YamlMap, key: str, allowed: Iterable[str]) -> tuple[str, ...]:
    found, known = entry.texts(key), set(allowed)
    for value in found:
        if value not in known:
            raise entry.wrong("file.not_in_list", key, value=value)
    return found
