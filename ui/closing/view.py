"""The closing section: what is still open, the closing, and beginning again."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.case_view import CaseView, open_actions, open_handovers, stage_of
from mdt_desktop.application.path import requirements
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.stages import Closing, Stage
from mdt_desktop.domain.times import AMSTERDAM
from ui.case.fold import FoldingSection
from ui.case.header import ON_THE_PATH
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.case.terms import is_shown
from ui.closing.cards import ClosingCard, ReopeningCard, reason_words, talk_words
from ui.overview.view import said_by
from ui.texts import requirement_word, short_day_text, stage_word
from ui.theme.tokens import Step
from ui.widgets.frames import Frame, Heading, emptied
from ui.widgets.labels import IconText, PlainLabel


class ClosingSection(FoldingSection):
    """Closing with care: nothing forgotten, and somebody to call later."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.heading = Heading(self.tr("Closing"))
        self.open_heading = Heading(self.tr("Still open"), Step.CARD)
        self.closing_card = ClosingCard(presenter)
        self.reopening_card = ReopeningCard(presenter)
        self._open, self._closed = QVBoxLayout(), QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._open.setSpacing(8)
        self.column.addWidget(self.heading)
        self.column.addLayout(self._closed)
        self.column.addWidget(self.open_heading)
        self.column.addLayout(self._open)
        self.column.addWidget(self.closing_card)
        self.column.addWidget(self.reopening_card)
        self.column.addStretch(1)

    def show_case(self, state: CaseState) -> None:
        """Show what is open, or how it was closed."""
        super().show_case(state)
        is_closed = stage_of(state.view) is Stage.CLOSED
        self.closing_card.setVisible(not is_closed)
        self.reopening_card.setVisible(is_closed)
        self._show_open(state)
        self._show_closed(state)

    def _show_open(self, state: CaseState) -> None:
        emptied(self._open)
        rows = [*self._missing(state.view), *self._unfinished(state)]
        self.open_heading.count.setText(str(len(rows)) if rows else "")
        for icon, words in rows:
            row = IconText(icon, words, "warn", step=Step.BODY)
            row.label.set_colour("")
            self._open.addWidget(row)
        if not rows:
            self._open.addWidget(
                IconText("circle-check", self.tr("Nothing is open on this laptop."), "ok", step=Step.BODY)
            )

    def _missing(self, view: CaseView) -> list[tuple[str, str]]:
        rows = []
        for stage in (each for each in ON_THE_PATH if each is not Stage.CLOSING):
            absent = [each.name for each in requirements(view, stage) if each.answer is not Answer.YES]
            if absent:
                words = ", ".join(requirement_word(name) for name in absent)
                rows.append(("circle-dashed", f"{stage_word(stage.value)}: {words}"))
        return rows

    def _unfinished(self, state: CaseState) -> list[tuple[str, str]]:
        actions = [each.record.what for each in open_actions(state.view)]
        running = [each for each in state.clocks if each.state is ClockState.RUNNING and is_shown(each, state.now)]
        handovers = len(open_handovers(state.view))
        rows = [("clipboard-list", self.tr("Action: {what}").format(what=what)) for what in actions]
        if handovers:
            rows.append(("handshake", self.tr("%n handover(s) under way", "", handovers)))
        if running:
            rows.append(("clock", self.tr("%n term(s) running", "", len(running))))
        return rows

    def _show_closed(self, state: CaseState) -> None:
        emptied(self._closed)
        for each in reversed(state.view.all(Closing)):
            self._closed.addWidget(self._closing(each, state))

    def _closing(self, shown: Shown[Closing], state: CaseState) -> QWidget:
        closing, today = shown.record, state.now.astimezone(AMSTERDAM).date()
        day = short_day_text((closing.at or shown.at).astimezone(AMSTERDAM).date(), today)
        frame = Frame("frozen", spacing=6)
        frame.column.addWidget(PlainLabel(self.tr("Closed: {day}").format(day=day), Step.CARD))
        frame.column.addWidget(PlainLabel(dict(reason_words()).get(closing.reason, closing.reason)))
        if closing.talk:
            words = self.tr("The victim chose: {talk}")
            talk = dict(talk_words()).get(closing.talk, closing.talk)
            frame.column.addWidget(IconText("message-square-text", words.format(talk=talk), "ink2"))
        if closing.whom_to_call_later:
            words = self.tr("May call later: {who}").format(who=closing.whom_to_call_later)
            frame.column.addWidget(IconText("phone", words, "accent", step=Step.BODY, bold=True))
        frame.column.addWidget(PlainLabel(said_by(shown, state.now), Step.SMALL, colour="ink2"))
        return frame
