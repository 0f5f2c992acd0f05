"""Clocks of a case as rows of the screen: what remains, who acts, with which phone (people.md 9)."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from mdt_desktop.domain.clocks import Clock, ClockKind, ClockState, no_slot_fits
from mdt_desktop.domain.rule_pack import RulePack
from ui.texts import language, moment_text, org_word, remaining_text
from ui.widgets.terms import TermRow

translate = QCoreApplication.translate

SOON = timedelta(hours=24)
STILL_SHOWN = timedelta(days=30)
"""Passed terms stay on Today for thirty days (architecture.md §4)."""


def is_shown(clock: Clock, now: datetime) -> bool:
    """Say whether a clock is a row: running, or passed not so long ago."""
    if clock.rule.on_request:
        return False
    if clock.state in {ClockState.RUNNING, ClockState.NOT_BEFORE}:
        return True
    return clock.state is ClockState.EXPIRED and now - clock.due < STILL_SHOWN


def term_row(clock: Clock, pack: RulePack, now: datetime) -> TermRow:
    """Return the row of a clock."""
    line = pack.duty_lines.get(clock.rule.duty)
    return TermRow(
        left=left_text(clock, now),
        moment=_moment(clock, now),
        what=clock.rule.label[language()],
        who=", ".join(org_word(each) for each in clock.rule.acts),
        phone=line.phone if line else "",
        notes=_notes(clock, now),
        colour=_colour(clock, now),
        share=_share(clock, now),
    )


def left_text(clock: Clock, now: datetime) -> str:
    """Return what remains of a clock; for *act now* it says so."""
    if clock.rule.kind is ClockKind.ACT_NOW and clock.state is not ClockState.MET:
        return translate("terms", "Now")
    return remaining_text(clock.due - now)


def _moment(clock: Clock, now: datetime) -> str:
    if clock.state is ClockState.NOT_BEFORE:
        return translate("terms", "from {moment}").format(moment=moment_text(clock.due, now))
    if clock.state is ClockState.EXPIRED:
        return translate("terms", "passed · {moment}").format(moment=moment_text(clock.due, now))
    return moment_text(clock.due, now)


def _notes(clock: Clock, now: datetime) -> tuple[tuple[str, str, str], ...]:
    notes: list[tuple[str, str, str]] = []
    if clock.state is ClockState.EXPIRED:
        notes.append(("circle-alert", translate("terms", "Passed: call all the same"), "danger"))
    if clock.is_uncertain:
        notes.append(("hourglass", translate("terms", "As soon as possible: the time is not certain"), "warn"))
    elif clock.best_before is not None and now > clock.best_before and clock.state is ClockState.RUNNING:
        notes.append(("clock", translate("terms", "The best time has passed: call all the same"), "ink2"))
    if clock.open_question:
        notes.append(("circle-question-mark", question_text(clock.open_question), "info"))
    if no_slot_fits(clock):
        notes.append(("phone-off", translate("terms", "No safe hour fits before this term"), "danger"))
    if words := clock.rule.help.get(language(), ""):
        notes.append(("info", words, "ink2"))
    return tuple(notes)


def question_text(question: str) -> str:
    """Return the question that stands open beside a clock."""
    return {
        "pregnancy_possible": translate("terms", "Still to ask: can there be a pregnancy?"),
        "drugging_suspected": translate("terms", "Still to ask: pieces missing, or something in a drink?"),
        "urgency_acute": translate("terms", "Still to decide: is it acute?"),
        "is_minor": translate("terms", "Still to ask: is the victim under 18?"),
    }.get(question, question)


def _colour(clock: Clock, now: datetime) -> str:
    if clock.state is ClockState.EXPIRED or clock.rule.kind is ClockKind.ACT_NOW:
        return "danger"
    return "warn" if clock.state is ClockState.RUNNING and clock.due - now < SOON else ""


def _share(clock: Clock, now: datetime) -> float:
    whole = (clock.due - clock.since).total_seconds()
    return (clock.due - now).total_seconds() / whole if whole > 0 else 0.0
