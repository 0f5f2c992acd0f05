"""The triage section: how soon, the next table, which road, and one button to consult by phone at once."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.coordination import PhoneConsultation, RoadChosen, TriageDecision
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.stages import Stage
from ui.case.fold import CardFold, FoldingSection
from ui.case.presenter import CasePresenter
from ui.case.stage_row import StageRow
from ui.case.state import CaseState
from ui.overview.view import said_by
from ui.texts import moment_text
from ui.theme.tokens import Step
from ui.triage.cards import ConsultationCard, RoadCard, UrgencyCard
from ui.triage.next_table import NextTableRow
from ui.widgets.frames import Frame, Heading, emptied
from ui.widgets.labels import IconText, PlainLabel


class TriageSection(FoldingSection):
    """How soon, whether a meeting is needed, and which road."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.urgency_card = UrgencyCard(presenter)
        self.road_card = RoadCard(presenter)
        self.consultation_card = ConsultationCard(presenter)
        self.consult_fold = CardFold(
            self.tr("Consult by phone now"), self.consultation_card, icon_name="phone", look="danger"
        )
        self.urgency_heading = Heading(self.tr("Urgency"))
        self.road_heading = Heading(self.tr("Road"))
        self.table_heading = Heading(self.tr("Next table"))
        self.table_row = NextTableRow(presenter)
        self._consults: CaseId | None = None
        self._consultations = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._consultations.setSpacing(12)
        self.column.addWidget(self.consult_fold)
        self.column.addLayout(self._consultations)
        for heading, card in (
            (self.urgency_heading, self.urgency_card),
            (self.table_heading, self.table_row),
            (self.road_heading, self.road_card),
        ):
            self.column.addWidget(heading)
            self.column.addWidget(card)
        self.table_row.phone_wanted.connect(self.consult_fold.open)
        self.column.addWidget(StageRow(self.presenter, Stage.TRIAGE))
        self.column.addStretch(1)

    def first_controls(self) -> tuple[QWidget, ...]:
        """Return who is on the line while a consultation is written down, else how soon somebody acts."""
        if self.consult_fold.is_open:
            return (self.consultation_card.labels["on_the_line"].field,)
        return (self.urgency_card.labels["urgency"].field,)

    def consult(self, case: CaseId) -> None:
        """Open the consultation by phone of a case, as soon as that case is shown."""
        self._consults = case
        if self.presenter.state is not None:
            self._open_consultation(self.presenter.state)

    def _open_consultation(self, state: CaseState) -> None:
        if self._consults == state.view.case:
            self._consults = None
            self.consult_fold.open()

    def show_case(self, state: CaseState) -> None:
        """Show triage as it stands."""
        super().show_case(state)
        self._open_consultation(state)
        triage, road = state.view.latest(TriageDecision), state.view.latest(RoadChosen)
        self.urgency_heading.note.setText(said_by(triage, state.now) if triage else self.tr("not decided yet"))
        self.road_heading.note.setText(said_by(road, state.now) if road else self.tr("not chosen yet"))
        self.table_row.show_case(state)
        emptied(self._consultations)
        for each in reversed(state.view.all(PhoneConsultation)):
            self._consultations.addWidget(self._consultation(each, state.now))

    def _consultation(self, shown: Shown[PhoneConsultation], now: datetime) -> QWidget:
        said = shown.record
        frame = Frame("frozen", spacing=6)
        frame.column.addWidget(PlainLabel(self.tr("Urgent consultation"), Step.CARD))
        for icon, label, text in (
            ("phone", self.tr("On the line: {text}"), said.on_the_line),
            ("shield", self.tr("Safe now: {text}"), said.safety_now),
            ("clipboard-list", self.tr("Who does what: {text}"), said.who_does_what),
            ("user", self.tr("Calls the victim: {text}"), said.who_calls_her),
            ("clock", self.tr("Next moment: {text}"), _moment(said.next_moment, now)),
        ):
            if text:
                frame.column.addWidget(IconText(icon, label.format(text=text), "ink", step=Step.BODY))
        frame.column.addWidget(PlainLabel(said_by(shown, now), Step.SMALL, colour="ink2"))
        return frame


def _moment(moment: datetime | None, now: datetime) -> str:
    return moment_text(moment, now) if moment else ""
