"""The timeline of a case: date and time, what, where it comes from; newest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application.case_view import CaseView, events_of
from mdt_desktop.application.lenses import Escalation, EscalationMoment, escalations
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.rule_pack import RulePack
from ui.case.behaviours import escalation_word, happened_text
from ui.texts import language, local, org_word, short_day_text, source_word, time_text
from ui.theme.tokens import Step
from ui.widgets.labels import IconLabel, IconText, PlainLabel

translate = QCoreApplication.translate

_ICONS = {
    "sexual_event": "circle-alert",
    "nfs_event": "circle-alert",
    "stalking_act": "eye",
    "event": "circle-alert",
    "first_contact": "phone",
    "weighing": "scale",
    "ad_hoc_consult": "phone",
    "handover_offered": "handshake",
    "external_score": "clipboard-list",
    "order_509hh": "landmark",
    "wth_imposed": "house",
    "aware_start": "bell",
    "aware_end": "bell",
    "device_end": "bell",
    "pep_started": "pill",
    "forensic_exam_done": "stethoscope",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One line of the timeline; ``danger`` says that it is a moment of extra danger."""

    day: str
    time: str
    icon: str
    what: str
    source: str
    at: datetime
    danger: str = ""


def timeline(view: CaseView, pack: RulePack, now: datetime) -> tuple[TimelineEntry, ...]:
    """Return the events of a case, newest first."""
    dangers = {each.at: _danger(each) for each in reversed(escalations(view))}
    entries = (_entry(each.record, pack, now, dangers.get(each.record.at.at, "")) for each in events_of(view))
    return tuple(sorted(entries, key=lambda entry: entry.at, reverse=True))


def _danger(moment: EscalationMoment) -> str:
    """Say that a moment is dangerous; only where its own line does not say it, also why."""
    if moment.kind is not Escalation.SEVERAL:
        return translate("timeline", "Extra danger")
    return translate("timeline", "Extra danger: {why}").format(why=escalation_word(moment))


def event_word(kind: str, pack: RulePack) -> str:
    """Return the word of a kind of event; one the rules do not name is shown as it is."""
    return pack.event_labels.get(kind, {}).get(language(), kind)


def _entry(event: Event, pack: RulePack, now: datetime, danger: str) -> TimelineEntry:
    return TimelineEntry(
        day=short_day_text(local(event.at.at).date(), local(now).date()),
        time=_time(event),
        icon=_ICONS.get(event.kind, "calendar-days"),
        what=happened_text(event, pack),
        source=", ".join(_sources(event)),
        at=event.at.at,
        danger=danger,
    )


def _time(event: Event) -> str:
    if event.at.until is None:
        return time_text(event.at.at)
    return translate("timeline", "{from_time} or later").format(from_time=time_text(event.at.at))


def _sources(event: Event) -> Iterable[str]:
    if event.org:
        yield org_word(event.org)
    if event.source:
        yield source_word(event.source)
    if event.place:
        yield event.place
    if event.victim:
        yield translate("timeline", "linked case {case}").format(case=event.victim)


class TimelineRow(QWidget):
    """One entry of the timeline."""

    def __init__(self, entry: TimelineEntry) -> None:
        super().__init__()
        when = QVBoxLayout()
        when.setSpacing(0)
        when.addWidget(PlainLabel(entry.day, Step.SECOND, bold=True))
        when.addWidget(PlainLabel(entry.time, Step.SMALL, colour="ink2"))
        tells = QVBoxLayout()
        tells.setSpacing(0)
        tells.addWidget(PlainLabel(entry.what))
        if entry.source:
            tells.addWidget(PlainLabel(entry.source, Step.SMALL, colour="ink2"))
        if entry.danger:
            tells.addWidget(IconText("triangle-alert", entry.danger, "warn"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addLayout(when, 2)
        row.addWidget(IconLabel(entry.icon, "accent", 18))
        row.addLayout(tells, 5)
