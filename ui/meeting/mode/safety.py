"""The third step: the level with its reason, who and where, orders, red signals (domain.md §5.4 A)."""

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.case_view import (
    events_of,
)
from mdt_desktop.application.criteria import ORDERS
from mdt_desktop.application.initials import initials
from mdt_desktop.application.signals import RedSignal, red_signals
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import Child, Identity, Suspect
from mdt_desktop.domain.weighing import (
    WeighingOutcome,
)
from ui.meeting.mode.rows import TableView, table_org
from ui.meeting.mode.state import Block, Row
from ui.texts import (
    day_text,
    level_look,
    level_word,
    local,
    short_day_text,
)
from ui.weighing.words import signal_text

translate = QCoreApplication.translate
BODY_TOPICS = frozenset({1, 5, 9, 15, 16, 21})
"""Topics of the list that tell of a body or a mind: they never stand on a screen (people.md 7)."""
_BODY_CODES = frozenset({"strangled", "suicidal", "nfs_event", "pregnancy_danger", "external_score"})


def safety_blocks(at: TableView) -> Iterable[Block]:
    """Return how safe it is now."""
    yield Block(rows=(*_level(at), *_where(at), *_orders(at), *_signals(at)))


def _level(at: TableView) -> Iterable[Row]:
    outcome = at.view.latest(WeighingOutcome)
    label = translate("meeting_mode", "Level")
    if outcome is None:
        yield at.row(level_word("not_weighed"), label=label, icon="circle-dashed", colour="warn", is_strong=True)
        return
    level = outcome.record.level.value
    icon, _, colour = level_look(level)
    tone = "danger" if colour == "on_danger" else colour
    yield at.row(level_word(level), label=label, icon=icon, colour=tone, is_strong=True)
    if outcome.record.why:
        why = translate("meeting_mode", "Because")
        yield at.row(outcome.record.why, FieldGroup.RISK_OUTCOME, label=why, source=at.said(outcome))
    for unknown in outcome.record.unknown:
        not_known = translate("meeting_mode", "Not known")
        source = translate("meeting_mode", "This is not low risk.")
        yield at.row(unknown, label=not_known, icon="circle-question-mark", colour="warn", source=source)
    for measure in outcome.record.measures:
        yield at.row(measure, label=translate("meeting_mode", "Done at once"), icon="check")
    if outcome.record.second_person:
        along = translate("meeting_mode", "Looked along")
        yield Row(text=initials(outcome.record.second_person), label=along, icon="users")


def _where(at: TableView) -> Iterable[Row]:
    identity, suspects = at.view.sole(Identity), at.view.records(Suspect)
    children = at.view.records(Child)
    if identity.address:
        label = translate("meeting_mode", "Address and place")
        yield at.row(identity.address, FieldGroup.IDENTITY, label=label, icon="house", bar=360)
    for each in suspects:
        words = ", ".join(part for part in (each.name, each.relation, each.whereabouts) if part)
        label = translate("meeting_mode", "The accused")
        yield at.row(words, FieldGroup.SUSPECT, label=label, icon="user", bar=300)
    if children:
        words = ", ".join(_child(each) for each in children)
        label = translate("meeting_mode", "Children")
        yield at.row(words, FieldGroup.CHILDREN, label=label, icon="users", bar=240)


def _orders(at: TableView) -> Iterable[Row]:
    today = local(at.now).date()
    events = [each.record for each in events_of(at.view) if each.record.at.at <= at.now]
    happened = {each.kind for each in events}
    for event in events:
        ends = ORDERS.get(event.kind)
        if ends is None or ends in happened or event.victim:
            continue
        text = at.event_word(event.kind)
        if event.ends_at is not None:
            until = short_day_text(local(event.ends_at).date(), today)
            text = translate("meeting_mode", "{what}, until {day}").format(what=text, day=until)
        label = translate("meeting_mode", "Order or alarm")
        yield at.row(text, FieldGroup.PROTECTIVE_ORDERS, label=label, icon="bell")


def _signals(at: TableView) -> Iterable[Row]:
    for signal in red_signals(at.view, at.pack.questionnaires):
        is_body = signal.topic in BODY_TOPICS or signal.code in _BODY_CODES
        group = FieldGroup.MEDICAL if is_body else FieldGroup.RISK_ITEMS
        label = translate("meeting_mode", "Red signal")
        yield at.row(
            signal_text(signal, at.pack.questionnaires),
            group,
            label=label,
            icon="flag",
            colour="danger",
            source=_signal_source(signal),
        )


def _child(child: Child) -> str:
    age = translate("meeting_mode", "{age} years").format(age=child.age) if child.age is not None else ""
    return " ".join(each for each in (child.first_name, age) if each) or translate("meeting_mode", "a child")


def _signal_source(signal: RedSignal) -> str:
    day = day_text(_day(signal.at))
    return f"{table_org(signal.source)}, {day}" if signal.source else day


def _day(moment: datetime) -> date:
    return local(moment).date()
