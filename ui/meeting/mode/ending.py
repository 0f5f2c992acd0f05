"""Ending: a case at the table, with what it still needs and whether its quorum is there; and the meeting itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.case_at_table import end_case, postpone, put_question
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.errors import FormError, KnownError
from mdt_desktop.domain.meeting import TableQuestion
from ui.case.state import CaseState
from ui.meeting.mode.case_presenter import TablePresenter
from ui.meeting.mode.state import Need, Row, TableCase
from ui.meeting.mode.veil import RowsView
from ui.texts import language
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, Selection
from ui.widgets.frames import hairline
from ui.widgets.labels import IconText, PlainLabel

PLACE = "table_end"
QUESTION_PLACE = "table_end_question"


class CloseSheet(QWidget):
    """What the case still needs, whether the quorum is there, and the button that ends it at this table.

    Signals:
        asked: Something that is still needed was chosen; carries its sheet.
    """

    asked = Signal(str)

    def __init__(self, presenter: TablePresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.needs_label = PlainLabel("", Step.LEAD, bold=True)
        self.quorum = IconText("check", "", "ok", step=Step.BODY, bold=True)
        profiles = presenter.session.pack.quorum.profiles
        words = [(each.id, each.label.get(language(), each.id)) for each in profiles]
        self.profile = Selection(self.tr("Who should be at the table"), words)
        self.end_button = Button(self.tr("End this case"), icon_name="check", look="primary")
        self.postpone_button = Button(self.tr("Postpone to the next table"), icon_name="calendar-clock", look="quiet")
        self.error_label = IconText("circle-alert", "", "danger", step=Step.BODY, bold=True)
        self.error_label.hide()
        self.buttons: list[Button] = []
        self._case: TableCase | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.needs_label)
        column.addLayout(self._list)
        column.addWidget(Labelled(self.tr("Who should be at the table"), self.profile))
        for widget in (self.quorum, self.error_label, self.end_button, self.postpone_button):
            column.addWidget(widget)
        self.setFocusProxy(self.end_button)
        self.end_button.clicked.connect(self._end)
        self.postpone_button.clicked.connect(self._postpone)
        self.profile.edited.connect(self._choose)
        presenter.saved.connect(self._saved)
        presenter.failed.connect(self._failed)

    def show_case(self, state: CaseState) -> None:
        """Show what this case still needs."""
        if not isinstance(state, TableCase):
            return
        self._case = state
        self.error_label.hide()
        open_needs = [each for each in self._all_needs(state) if not each.is_there]
        words = self.tr("%n thing(s) still needed", "", len(open_needs))
        self.needs_label.setText(words if open_needs else self.tr("Everything is there."))
        self.quorum.show_text(state.quorum_line.icon, state.quorum_line.words, state.quorum_line.colour)
        self.end_button.setEnabled(not open_needs)
        self.profile.show_typed(state.quorum.profile)
        self._show_needs(self._all_needs(state))
        first = next(
            (each for each in self.buttons if each.property("is_open") and not each.isHidden()), self.end_button
        )
        self.setFocusProxy(first)

    def _all_needs(self, case: TableCase) -> tuple[Need, ...]:
        is_proposed = bool(case.why.text and case.new.text)
        why = Need(
            code="why_now",
            word=self.tr("Why now, and what is new"),
            sheet="why",
            is_there=case.is_why_written or is_proposed,
        )
        return (why, *case.needs)

    def _show_needs(self, needs: Sequence[Need]) -> None:
        while len(self.buttons) < len(needs):
            button = Button("", icon_name="circle-dashed", look="row")
            button.clicked.connect(lambda _=False, each=button: self.asked.emit(str(each.property("sheet"))))
            self.buttons.append(button)
            self._list.addWidget(button)
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(needs))
        for button, need in zip(self.buttons, needs, strict=False):
            button.setText(need.word)
            button.setProperty("sheet", need.sheet)
            button.setProperty("is_open", not need.is_there)
            button.show_icon("check" if need.is_there else "circle-dashed")
            button.setAccessibleName(f"{need.word}: {self.tr('there') if need.is_there else self.tr('still needed')}")

    def _choose(self) -> None:
        """Count the seats again, under the profile a person chose."""
        case, reader = self._case, self.presenter.reader
        if case is not None and reader is not None:
            reader.choose(case.view.case, self.profile.typed())
            self.presenter.reopen()

    def _end(self) -> None:
        case, reader = self._case, self.presenter.reader
        if case is None or reader is None:
            return
        try:
            if case.is_why_written:
                changes = end_case(case.view, case.quorum, reader.at(case.now), call=self.tr("Call the victim"))
                self.presenter.save(changes, PLACE)
            else:
                self.presenter.save(self._question(case), QUESTION_PLACE)
        except FormError as error:
            self._say(error)

    def _question(self, case: TableCase) -> tuple[Change, ...]:
        """What was proposed and looked at is written down first, then the case ends."""
        return put_question(
            TableQuestion(
                meeting=case.meeting,
                why_now=case.why.text,
                what_is_new=case.new.text,
                at=self.presenter.now(),
                by=self.presenter.me,
            )
        )

    def _saved(self, place: str, _: object) -> None:
        if place == QUESTION_PLACE:
            self._case = self.presenter.table_case
            self._end()

    def _failed(self, place: str, error: KnownError) -> None:
        if place in {PLACE, QUESTION_PLACE}:
            self._say(error)

    def _postpone(self) -> None:
        case, reader = self._case, self.presenter.reader
        if case is not None and reader is not None:
            self.presenter.save(postpone(case.quorum, reader.at(case.now)), PLACE)

    def _say(self, error: KnownError) -> None:
        self.error_label.show_text("circle-alert", self.presenter.sentence(error), "danger")
        self.error_label.show()


class StopSheet(QWidget):
    """Stopping: nothing is lost; what was parked stands here, and who ends the meeting says so.

    Signals:
        gone_on: The meeting goes on.
        laid_down: The screen closes, the meeting stays open.
        ended: The meeting is over.
    """

    gone_on = Signal()
    laid_down = Signal()
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept_label = PlainLabel(self.tr("Everything is kept. What do you want?"))
        self.open_label = IconText("circle-dashed", "", "warn", bold=True)
        self.parked_label = PlainLabel(self.tr("Parked"), bold=True)
        self.parked = RowsView(Step.BODY)
        self.on_button = Button(self.tr("Go on with the meeting"), icon_name="arrow-left", look="primary")
        self.down_button = Button(self.tr("Close the screen, the meeting stays open"), icon_name="x")
        self.end_button = Button(self.tr("End the meeting"), icon_name="circle-check")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (
            self.kept_label,
            self.open_label,
            self.on_button,
            self.down_button,
            self.end_button,
            hairline(),
            self.parked_label,
            self.parked,
        ):
            column.addWidget(widget)
        self.setFocusProxy(self.on_button)
        self.on_button.clicked.connect(self.gone_on)
        self.down_button.clicked.connect(self.laid_down)
        self.end_button.clicked.connect(self.ended)

    def show_parked(self, rows: tuple[Row, ...], not_ended: int) -> None:
        """Show what the table kept for later, and how many cases did not come to an end."""
        self.parked.show_rows(rows, is_open=False)
        for widget in (self.parked_label, self.parked):
            widget.setVisible(bool(rows))
        words = self.tr("%n case(s) not ended: they come back by themselves.", "", not_ended)
        self.open_label.show_text("circle-dashed", words, "warn")
        self.open_label.setVisible(not_ended > 0)
