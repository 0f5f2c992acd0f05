"""The event summary where it is first written: what stands, and room to write it again."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application import first_contact
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.story import EventSummary
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.first_contact.speaker import Speaker
from ui.overview.view import said_by
from ui.theme.tokens import Step
from ui.widgets.fields import TextArea
from ui.widgets.fold import Fold
from ui.widgets.frames import Frame, Heading, emptied
from ui.widgets.labels import PlainLabel


class SummaryCard(Card):
    """Writes the event summary; every summary stands, the newest is shown."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__(presenter, "first_contact.summary", save_text=self.tr("Save the summary"), look="secondary")
        self.speaker = speaker
        self.text_field = TextArea(self.tr("What happened"), lines=3)
        hint = self.tr("What, when and where, in five lines. No details of acts.")
        self.column.addWidget(self.add_field("text", self.text_field, self.tr("In five lines"), hint=hint))
        self.column.addLayout(self.foot())
        self.setFocusProxy(self.text_field)

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        me, now = self.presenter.me, self.presenter.now()
        return self.speaker.spoken(first_contact.summarise(self.text_field.typed(), "", me, now))


class SummaryBlock(QWidget):
    """What happened in five lines: the newest stands there, a new one is written below it."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__()
        self.card = SummaryCard(presenter, speaker)
        self.fold = Fold(self.tr("Write it again"), self.card, icon_name="pencil-line")
        self.frozen = Frame("frozen", margin=20)
        self._told = QVBoxLayout()
        self.frozen.column.addLayout(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (Heading(self.tr("What happened"), Step.CARD), self.frozen, self.fold):
            column.addWidget(widget)

    def show_case(self, state: CaseState) -> None:
        """Show the summary that stands."""
        summary = state.view.latest(EventSummary)
        emptied(self._told)
        self.frozen.setVisible(summary is not None)
        self.fold.button.setVisible(summary is not None)
        self.fold.frame.setVisible(summary is None or self.card.is_dirty)
        if summary is None:
            return
        if summary.record.title:
            self._told.addWidget(PlainLabel(summary.record.title, bold=True))
        self._told.addWidget(PlainLabel(summary.record.text, Step.LEAD))
        self._told.addWidget(PlainLabel(said_by(summary, state.now), Step.SMALL, colour="ink2"))
