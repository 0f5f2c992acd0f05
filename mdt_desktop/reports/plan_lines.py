"""Lines of a plan with their gaps filled: which sections, which lines, and what had to be held back."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mdt_desktop.domain.safety_plan import NEVER_ON_PAPER
from mdt_desktop.reports.betraying import betraying_word
from mdt_desktop.reports.leaks import HeldBackWhy, Leak, LeakCheck
from mdt_desktop.reports.phone_numbers import numbers_in
from mdt_desktop.reports.plan_texts import Line, PlanTexts, Section, fields_in, filled
from mdt_desktop.reports.plan_values import PlanValues

_FIRST = "intro"
_LAST = ("numbers_block", "keep_paper_safe")
_ALWAYS_PROPOSED = "act_now"
_NOT_SUSPECT = frozenset(
    {"date", "review_date", "contact_name", "contact_phone", "contact_hours", "backup_name", "backup_phone"}
)
"""Filled by the program, or naming the people who work on the case: nothing of hers can slip in here."""

_LONGEST_QUIET_LINE = 120

MayStand = Callable[[str, str], bool]
"""Says whether the value of a field may stand where it would come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldBack:
    """A line that would have been printed and was left off: ``word`` is what gave it away."""

    field: str
    label: str
    text: str
    why: HeldBackWhy
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A line with its gaps filled; ``fields`` are those it shows."""

    text: str
    fields: tuple[str, ...]
    is_repeated: bool
    needs_check: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A section with the lines that are left of it."""

    section: Section
    lines: tuple[Printed, ...]


def everything(_field: str, value: str) -> bool:
    """Let every value stand: for what is read aloud."""
    return bool(value.strip())


class FullSieve:
    """What may stand on the full form, value by value; it remembers what it held back."""

    def __init__(self, texts: PlanTexts, values: PlanValues, leaks: LeakCheck) -> None:
        self._texts = texts
        self._freed = values.freed
        self._leaks = leaks
        self.held_back: dict[tuple[str, str], HeldBack] = {}

    def __call__(self, field: str, value: str) -> bool:
        """Say whether a value may stand on the full form."""
        if not value.strip() or (field in NEVER_ON_PAPER and field not in self._freed):
            return False
        if field in self._freed or field in _NOT_SUSPECT:
            return True
        leak = self._leaks.find(value)
        if leak is not None:
            self.held_back[field, value] = _held(field, value, leak, self._texts)
        return leak is None


def _held(field: str, text: str, leak: Leak, texts: PlanTexts) -> HeldBack:
    return HeldBack(field=field, label=texts.name_of(field), text=text, why=leak.why, word=leak.word)


def chosen(texts: PlanTexts, values: PlanValues) -> tuple[Section, ...]:
    """Return the sections of the full form in order; a plan that names none gets those with something in them."""
    between = (each for each in texts.sections if each.id not in (_FIRST, *_LAST))
    wanted = values.plan.sections
    kept = [each for each in between if (each.id in wanted if wanted else _is_proposed(each, values))]
    return (texts.section(_FIRST), *kept, *(texts.section(each) for each in _LAST))


def _is_proposed(section: Section, values: PlanValues) -> bool:
    if section.id == _ALWAYS_PROPOSED:
        return True
    return _holds(section.show_if, values) and any(line.fields for line in _lines(section, values, everything))


def parts(sections: Iterable[Section], values: PlanValues, may_stand: MayStand) -> tuple[Part, ...]:
    """Return the sections with the lines that may stand; one with nothing left is left out."""
    found = (Part(section=each, lines=tuple(_lines(each, values, may_stand))) for each in sections)
    return tuple(part for part in found if part.lines and _means_something(part))


def _means_something(part: Part) -> bool:
    shown = {field for line in part.lines for field in line.fields}
    return shown.issuperset(part.section.needs)


def _lines(section: Section, values: PlanValues, may_stand: MayStand) -> Iterator[Printed]:
    for line in section.lines:
        if _holds(line.show_if, values):
            yield from _filled(line, values, may_stand)


def _holds(show_if: tuple[str, ...], values: PlanValues) -> bool:
    return not show_if or not values.conditions.isdisjoint(show_if)


def _filled(line: Line, values: PlanValues, may_stand: MayStand) -> Iterator[Printed]:
    rows = values.repeated.get(line.each, ())
    for scope in _scopes(rows, values):
        text = _first_possible(line, scope, may_stand)
        if text is not None:
            yield Printed(
                text=filled(text, scope),
                fields=fields_in(text),
                is_repeated=bool(rows),
                needs_check=line.needs_check,
            )


def _scopes(rows: Sequence[Mapping[str, str]], values: PlanValues) -> Iterator[Mapping[str, str]]:
    """Yield what a line is filled from: the case, or for each row of a list the case and that row."""
    for row in rows or ({},):
        yield {**values.single, **{key: held for key, held in row.items() if held}}


def _first_possible(line: Line, scope: Mapping[str, str], may_stand: MayStand) -> str | None:
    texts = (text for text in line.texts if all(may_stand(each, scope.get(each, "")) for each in fields_in(text)))
    return next(texts, None)


class QuietSieve:
    """What may stand on the discreet form and the card, line by line; it remembers what it held back."""

    def __init__(self, texts: PlanTexts, values: PlanValues, leaks: LeakCheck) -> None:
        self._texts = texts
        self._values = values
        self._leaks = leaks
        self.held_back: list[HeldBack] = []

    def lines(self, lines: Iterable[Line]) -> tuple[Printed, ...]:
        """Return the lines that give nothing away."""
        shown = (line for line in lines if _holds(line.show_if, self._values))
        found = (printed for line in shown for printed in _filled(line, self._values, everything))
        return tuple(printed for printed in found if self._is_quiet(printed))

    def _is_quiet(self, line: Printed) -> bool:
        leak = self._leak(line)
        if leak is not None:
            field = STANDS_FOR.get(line.fields[0], line.fields[0]) if line.fields else ""
            whole = self._values.single[field] if field in _NAMES else line.text
            self.held_back.append(_held(field, whole, leak, self._texts))
        return leak is None

    def _leak(self, line: Printed) -> Leak | None:
        """Return what gives a line away; of a name the whole is looked at, although only the first is printed."""
        whole = " ".join([line.text, *(self._values.single.get(STANDS_FOR.get(each, ""), "") for each in line.fields)])
        if word := betraying_word(line.text) or betraying_word(whole):
            return Leak(HeldBackWhy.BETRAYS, word)
        if len(line.text) > _LONGEST_QUIET_LINE:
            return Leak(HeldBackWhy.TOO_LONG, "")
        if "card_number" in line.fields and len(numbers_in(line.text)) > 1:
            return Leak(HeldBackWhy.NUMBER, numbers_in(line.text)[1])
        return self._leaks.find(line.text, is_her_choice=True)


STANDS_FOR: Mapping[str, str] = {
    "contact_first_name": "contact_name",
    "backup_first_name": "backup_name",
    "appointment_day": "appointment",
    "appointment_time": "appointment",
    "appointment_place": "appointment",
}
"""What the short fields of the discreet form and the card come from."""

_NAMES = frozenset({"contact_name", "backup_name"})
