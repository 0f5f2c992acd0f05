"""Where a case stands, in four short answers: level and why, who coordinates, who calls, what comes next."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.case_view import CaseView, contact_person_of, coordination_of, coordinator_of
from mdt_desktop.domain.events import Appointment
from mdt_desktop.domain.weighing import WeighingOutcome
from ui.case.state import CaseState
from ui.texts import coordination_word, moment_text, org_word
from ui.theme.tokens import Step
from ui.widgets.columns import Columns
from ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate


def standing(state: CaseState) -> Iterator[tuple[str, str]]:
    """Return each question that has an answer, with the answer."""
    view = state.view
    answers = (
        (translate("standing", "Why this level"), _why(view)),
        (translate("standing", "Coordination"), _coordination(view)),
        (translate("standing", "Fixed contact person"), _contact(view)),
        (translate("standing", "Next appointment"), _appointment(view, state.now)),
    )
    yield from (answer for answer in answers if answer[1])


def _why(view: CaseView) -> str:
    outcome = view.latest(WeighingOutcome)
    return outcome.record.why if outcome else ""


def _coordination(view: CaseView) -> str:
    decided, named = coordination_of(view), coordinator_of(view)
    if decided is None:
        return ""
    who = named.coordinator.name or org_word(named.coordinator.org) if named else ""
    return ": ".join(part for part in (coordination_word(decided.decision.value), who) if part)


def _contact(view: CaseView) -> str:
    contact = contact_person_of(view)
    if contact is None:
        return ""
    return ", ".join(part for part in (contact.record.name, contact.record.phone, contact.record.hours) if part)


def _appointment(view: CaseView, now: datetime) -> str:
    coming = sorted((each for each in view.records(Appointment) if each.at > now), key=lambda each: each.at)
    return f"{coming[0].what}, {moment_text(coming[0].at, now)}" if coming else ""


class StandingView(QWidget):
    """The answers side by side, two to a row, and below each other where it is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Columns] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_case(self, state: CaseState) -> None:
        """Show where the case stands; without answers there is nothing."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        items = [_item(word, text) for word, text in standing(state)]
        self._rows = []
        for start in range(0, len(items), 2):
            row = Columns(spacing=24, least=220)
            for item in items[start : start + 2]:
                row.add(item)
            self._rows.append(row)
            self._column.addWidget(row)
        self.setVisible(bool(items))


def _item(word: str, text: str) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(PlainLabel(word, Step.SECOND, colour="ink2", bold=True))
    column.addWidget(PlainLabel(text))
    column.addStretch(1)
    return held
