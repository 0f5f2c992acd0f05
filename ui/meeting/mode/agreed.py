"""The fifth step: coordination, fixed contact, the call, differing judgements; the decisions (domain.md §5.4 D-F)."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.actions import SAFETY_NOW
from mdt_desktop.application.case_view import (
    contact_person_of,
    coordination_of,
    coordinator_of,
    open_actions,
)
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.weighing import (
    Dissent,
)
from ui.meeting.mode.rows import TableView, short_name, table_org
from ui.meeting.mode.state import Block, DecisionRow, Row
from ui.texts import (
    coordination_word,
    local,
    moment_text,
    short_day_text,
)

translate = QCoreApplication.translate


def agreed_blocks(at: TableView) -> Iterable[Block]:
    """Return what was agreed."""
    yield Block(rows=(*_coordination(at), *_contact(at), *_call(at), *_dissents(at)))


def _coordination(at: TableView) -> Iterable[Row]:
    decided, named = coordination_of(at.view), coordinator_of(at.view)
    label = translate("meeting_mode", "Coordination")
    if decided is None:
        yield Row(text=_not_decided(), label=label, icon="circle-dashed", colour="warn")
        return
    yield at.row(coordination_word(decided.decision.value), label=label, icon="route", is_strong=True)
    if decided.reason:
        yield at.row(decided.reason, label=translate("meeting_mode", "Because"))
    if named is not None:
        yield Row(text=short_name(named.coordinator), label=translate("meeting_mode", "Coordinator"), icon="user")
    if decided.victim_opinion:
        label = translate("meeting_mode", "The victim thinks of it")
        yield at.row(decided.victim_opinion, label=label, icon="message-square-quote")


def _contact(at: TableView) -> Iterable[Row]:
    contact = contact_person_of(at.view)
    label = translate("meeting_mode", "Fixed contact person")
    if contact is None:
        yield Row(text=_not_decided(), label=label, icon="circle-dashed", colour="warn")
        return
    person = PersonRef(org=contact.record.org, name=contact.record.name)
    yield Row(text=short_name(person), label=label, icon="hand-heart")


def _call(at: TableView) -> Iterable[Row]:
    calls = [each.record for each in open_actions(at.view) if each.record.purpose == "call_victim"]
    label = translate("meeting_mode", "Who calls, and when")
    for each in calls:
        if each.task is not None:
            text = f"{short_name(each.task.owner)} · {moment_text(each.task.due, at.now)}"
            yield Row(text=text, label=label, icon="phone")
    if not calls:
        yield Row(text=_not_decided(), label=label, icon="circle-dashed", colour="warn")


def _dissents(at: TableView) -> Iterable[Row]:
    for each in at.view.all(Dissent):
        label = translate("meeting_mode", "Differing judgement")
        source = " · ".join(dict.fromkeys((table_org(each.record.org), *at.said(each).split(", ", 1))))
        yield at.row(each.record.text, label=label, icon="git-compare", colour="info", source=source)


def decisions_of_case(at: TableView) -> tuple[DecisionRow, ...]:
    """Return the decisions: those of this table first, then what stands from before."""
    found = [each for each in open_actions(at.view) if each.record.purpose in {"", SAFETY_NOW}]
    ordered = sorted(found, key=lambda each: each.record.meeting != at.meeting)
    return tuple(_decision(at, each) for each in ordered)


def _decision(at: TableView, action: Shown[Action]) -> DecisionRow:
    task, today = action.record.task, local(at.now).date()
    return DecisionRow(
        what=at.row(action.record.what, bar=420),
        owner=short_name(task.owner) if task else "",
        due=short_day_text(local(task.due).date(), today) if task else "",
        is_of_now=action.record.meeting == at.meeting,
        is_late=bool(task and task.due < at.now),
    )


def _not_decided() -> str:
    return translate("meeting_mode", "not decided yet")
