"""How to talk with this person, and where the interview with the police stands."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from mdt_desktop.application.case_view import CaseView, interview_state
from mdt_desktop.application.first_contact import note_interview
from mdt_desktop.application.moments import read_moment
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.people import Communication
from mdt_desktop.domain.story import Interview
from ui.case.forms import Five, FormField, Lines, List
from ui.case.presenter import CasePresenter
from ui.case.registers import RecordForm
from ui.case.state import CaseState
from ui.first_contact.self_saving import SelfSavingCard
from ui.first_contact.speaker import Speaker
from ui.texts import field_text
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import TextField

translate = QCoreApplication.translate


def _fields() -> Sequence[FormField]:
    return (
        FormField(
            name="languages",
            label=translate("talk", "Languages"),
            sort=List(),
            hint=translate("talk", "With commas: Dutch, Arabic"),
        ),
        FormField(
            name="form_of_address",
            label=translate("talk", "How do you want to be called"),
            hint=translate("talk", "victim, client, or the name"),
        ),
        FormField(name="interpreter", label=translate("talk", "Interpreter needed?"), sort=Five(), is_wide=True),
        FormField(
            name="interpreter_wish",
            label=translate("talk", "Wishes for the interpreter"),
            hint=translate("talk", "Language, gender, by phone. Never somebody from the victim's own circle."),
            is_wide=True,
        ),
        FormField(
            name="mental_disability", label=translate("talk", "Mild mental disability?"), sort=Five(), is_wide=True
        ),
        FormField(
            name="how_to_talk",
            label=translate("talk", "How is talking easy"),
            sort=Lines(),
            hint=translate("talk", "Short sentences, pauses, pictures, no eye contact: what helps."),
            is_wide=True,
        ),
    )


def communication_form() -> RecordForm:
    """Return how the needs in talking are filled in."""
    return RecordForm(empty=Communication, fields=_fields)


class InterviewCard(SelfSavingCard):
    """Where the interview with the police stands: none, planned or held; it decides how a story may be told."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__(presenter, "interview", speaker)
        self.choice = Choice(self.tr("Interview with the police"), self._states())
        self.choice.let_break()
        self.at_field = TextField(self.tr("When is or was the interview"))
        columns = Columns(spacing=16, least=220)
        columns.add(self.add_field("state", self.choice, self.tr("Interview with the police"), hint=" "), 3)
        columns.add(self.add_field("at", self.at_field, self.tr("When"), hint=self.tr("if known: 15-01 14:00")), 2)
        self.column.addWidget(columns)
        self.column.addWidget(self.error_label)
        for field in (self.choice, self.at_field):
            self.watch(field)

    def _states(self) -> list[tuple[str, str]]:
        return [("none", self.tr("None")), ("planned", self.tr("Planned")), ("held", self.tr("Held"))]

    @override
    def show_record(self, state: CaseState) -> None:
        noted = state.view.latest(Interview)
        self.choice.show_typed(interview_state(state.view))
        self.at_field.show_typed(field_text(noted.record.at) if noted and noted.record.at else "")

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        return self.speaker.spoken(note_interview(view, self.choice.typed() or "none", self._at(), self.presenter.me))

    def _at(self) -> datetime | None:
        text = self.at_field.typed().strip()
        return read_moment(text, self.presenter.now(), field="at") if text else None
