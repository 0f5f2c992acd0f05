"""The paper of the first night, "Wat gebeurt er nu?", in a form that gives nothing away; and the call note."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from mdt_desktop.application.case_view import contact_person_of, open_actions
from mdt_desktop.domain.actions import Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import Clock, ClockState
from mdt_desktop.domain.events import Appointment
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.safety_plan import SafetyPlan
from mdt_desktop.domain.weighing import OpenQuestion, QuestionAnswered
from mdt_desktop.reports.betraying import betraying_word
from mdt_desktop.reports.blocks import Block, BulletList, Heading, Paper, Paragraph, WriteLine
from mdt_desktop.reports.document_texts import DocumentKind, MadeDocument, Writing, ended
from mdt_desktop.reports.leaks import HeldBackWhy, LeakCheck
from mdt_desktop.reports.plan_lines import HeldBack
from mdt_desktop.reports.plan_values import first_name

CALL_VICTIM = "call_victim"
MOST_LINES = 6
"""Of a call note: what can be said by phone and kept in mind."""

_BODY = frozenset({FieldGroup.MEDICAL, FieldGroup.FORENSIC_STATUS, FieldGroup.MENTAL_HEALTH})
_CALL_AFTER = "DL-AFTER-1"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line to be: ``is_hers`` lines about the body stand because she asked for them."""

    field: str
    text: str
    is_hers: bool = False


def first_night(writing: Writing, *, with_body: bool = False) -> MadeDocument:
    """Return what happens now, on one small sheet; words about the body only ``with_body``, when she wants them.

    Raises:
        PaperError: A character no shipped font has.
    """
    night = _Night(writing, with_body=with_body)
    lines = list(night.lines())
    held_back = [held for line in lines if (held := night.held_back(line)) is not None]
    refused = {held.text for held in held_back}
    shown = tuple(line.text for line in lines if line.text not in refused)
    words = writing.texts.of("first_night")
    has_number = any(line.field == "contact" and line.text in shown for line in lines)
    blank: tuple[Block, ...] = () if has_number else (Paragraph(text=words["call_blank"]), WriteLine())
    blocks = (Heading(text=words["heading"], level=1), BulletList(items=shown), *blank)
    return writing.made(DocumentKind.FIRST_NIGHT, writing.document(blocks, Paper.A5), held_back)


class _Night:
    """The lines of one first night."""

    def __init__(self, writing: Writing, *, with_body: bool) -> None:
        self._writing = writing
        self._texts = writing.texts
        self._with_body = with_body
        self._is_formal = writing.view.sole(SafetyPlan).register == "u"
        self._leaks = LeakCheck(writing.view, writing.pack, writing.texts.plan.numbers.values())

    def lines(self) -> Iterator[_Line]:
        """Yield every line that could stand on the sheet, soonest first where it has a time."""
        yield _Line("rest", self._word("rest"))
        yield from self._contact()
        yield from self._call()
        yield from self._appointments()
        yield from self._clocks("clocks", is_hers=False)
        if self._with_body:
            yield from self._clocks("body", is_hers=True)
        yield _Line("told", self._word("told"))
        yield _Line("stop", self._word("stop"))

    def _word(self, key: str) -> str:
        words = self._texts.of("first_night")
        return words.get(f"{key}_u", words[key]) if self._is_formal else words[key]

    def held_back(self, line: _Line) -> HeldBack | None:
        """Return a line that would give the paper away, with what does."""
        leak = self._leaks.find(line.text, is_her_choice=True)
        word = "" if line.is_hers else betraying_word(line.text)
        if leak is None and not word:
            return None
        why = leak.why if leak else HeldBackWhy.BETRAYS
        name = self._texts.word("names", DocumentKind.FIRST_NIGHT.value)
        return HeldBack(field=line.field, label=name, text=line.text, why=why, word=leak.word if leak else word or "")

    def _contact(self) -> Iterator[_Line]:
        shown = contact_person_of(self._writing.view)
        if shown is None or not shown.record.phone:
            return
        contact = shown.record
        key = "call" if contact.hours else "call_any"
        name = first_name(contact.name)
        yield _Line("contact", self._word(key).format(name=name, phone=contact.phone, hours=contact.hours))
        if contact.backup_name and contact.backup_phone:
            backup = self._word("backup").format(name=first_name(contact.backup_name), phone=contact.backup_phone)
            yield _Line("backup", backup)

    def _call(self) -> Iterator[_Line]:
        task = next_call(self._writing)
        if task is not None and task.owner.name:
            when = self._texts.moment(task.due)
            yield _Line("will_call", self._word("will_call").format(name=first_name(task.owner.name), when=when))

    def _appointments(self) -> Iterator[_Line]:
        for each in _coming(self._writing):
            when = self._texts.moment(each.at)
            if self._with_body and each.area in _BODY:
                place = ", ".join(part for part in (each.what, each.place) if part)
                yield _Line("appointment", self._word("appointment").format(when=when, place=place), is_hers=True)
            elif each.place:
                yield _Line("appointment", self._word("appointment").format(when=when, place=each.place))
            else:
                yield _Line("appointment", self._word("appointment_bare").format(when=when))

    def _clocks(self, subject: str, *, is_hers: bool) -> Iterator[_Line]:
        words, numbers = self._texts.of(subject), self._texts.plan.numbers
        for clock in _running(self._writing.clocks):
            text = "" if self._is_said(clock) else words.get(clock.rule.id, "")
            if self._is_formal:
                text = words.get(f"{clock.rule.id}_u", text)
            if text:
                filled = text.format(when=self._texts.moment(clock.last_safe or clock.due), **numbers)
                yield _Line(clock.rule.id, filled, is_hers=is_hers)

    def _is_said(self, clock: Clock) -> bool:
        """Say whether a line before it says who calls, and when."""
        return clock.rule.id == _CALL_AFTER and next_call(self._writing) is not None


def _running(clocks: Iterable[Clock]) -> list[Clock]:
    """Return the clocks that run, soonest first."""
    running = (each for each in clocks if each.state is ClockState.RUNNING and not each.is_on_request)
    return sorted(running, key=lambda each: each.due.timestamp())


def _coming(writing: Writing) -> list[Appointment]:
    """Return the appointments to come that may stand on paper, soonest first; a corrected one gives way."""
    shown = writing.view.all(Appointment)
    corrected = {each.record.corrects for each in shown}
    coming = (each.record for each in shown if each.id not in corrected and each.record.at > writing.now)
    return sorted((each for each in coming if each.may_stand_on_paper is Answer.YES), key=lambda each: each.at)


def next_call(writing: Writing) -> Task | None:
    """Return who calls the victim next, and when."""
    tasks = [each.record.task for each in open_actions(writing.view) if each.record.purpose == CALL_VICTIM]
    return min((each for each in tasks if each is not None), key=lambda each: each.due.timestamp(), default=None)


def call_note(writing: Writing) -> MadeDocument:
    """Return at most six lines to read aloud to the victim after the table; it stays with who calls.

    Raises:
        PaperError: A character no shipped font has.
    """
    words = writing.texts.of("call_note")
    blocks: list[Block] = [Heading(text=words["heading"], level=1)]
    blocks.extend(Paragraph(text=line) for line in call_lines(writing))
    footer = writing.texts.of("shared")["internal_footer"]
    return writing.made(DocumentKind.CALL_NOTE, writing.document(blocks, Paper.A5, footer=footer, text_size=14))


def call_lines(writing: Writing) -> tuple[str, ...]:
    """Return the lines: what was discussed, who does what, what is not known yet, what comes, and may it be corrected.

    Where there is room for one agreement only, its line says how many more there are.
    """
    words = writing.texts.of("call_note")
    after = tuple(line for line in (_not_known(writing), _next_word(writing), words["question"]) if line)
    before = (words["safe"], words["talked"])
    return (*before, *_agreed(writing, MOST_LINES - len(before) - len(after)), *after)


def _agreed(writing: Writing, room: int) -> tuple[str, ...]:
    words, texts = writing.texts.of("call_note"), writing.texts
    named = [each.record for each in open_actions(writing.view) if each.record.what and each.record.task]
    actions = [each for each in named if each.purpose != CALL_VICTIM]
    lines = []
    for each in actions[: max(room, 1)]:
        assert each.task is not None  # noqa: S101 - chosen above
        who = each.task.owner.name or texts.plan.organisation(each.task.owner.org)
        lines.append(words["action"].format(who=who, what=ended(each.what), when=texts.day(each.task.due)))
    if len(actions) > len(lines):
        more = words["more"] if len(actions) - len(lines) > 1 else words["more_one"]
        lines[-1] = f"{lines[-1]} {more.format(count=len(actions) - len(lines))}"
    return tuple(lines) or (words["nothing"],)


def _not_known(writing: Writing) -> str:
    """Say the open question that waits longest; nothing where everything was answered."""
    view = writing.view
    answered = {each.question for each in view.records(QuestionAnswered)}
    waiting = (each.record.text for each in view.all(OpenQuestion) if each.id not in answered)
    found = next((each for each in waiting if each.strip()), "")
    return writing.texts.of("call_note")["not_known"].format(text=found.strip()) if found else ""


def _next_word(writing: Writing) -> str:
    """Say when the next call is; else who to call. The call a table agreed is the one in which this is read."""
    words, found = writing.texts.of("call_note"), open_actions(writing.view)
    calls = [each.record for each in found if each.record.purpose == CALL_VICTIM and not each.record.meeting]
    coming = [each.task.due for each in calls if each.task is not None and each.task.due > writing.now]
    if coming:
        return words["again"].format(when=writing.texts.moment(min(coming, key=datetime.timestamp)))
    contact = contact_person_of(writing.view)
    if contact is None:
        return ""
    key = "contact" if contact.record.phone else "contact_bare"
    return words[key].format(name=contact.record.name, phone=contact.record.phone)
