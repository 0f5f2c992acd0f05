"""A colleague leaves: the cases on that name, looked at and handed on one by one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application.leaving import HangsOn, Part
from mdt_desktop.application.ports import CaseCard
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from ui.coordination.leaving_presenter import LeavingPresenter
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.whose import where_text
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.fields import Labelled, TextField
from ui.widgets.focus_ring import FocusRing
from ui.widgets.frames import ScrollPage, hairline
from ui.widgets.labels import IconText, PlainLabel
from ui.widgets.message_bar import MessageBar
from ui.widgets.rows import KeyedRows


class LeavingRow(QWidget):
    """One case of the colleague: what they are for it, and who takes it on.

    Signals:
        handed_on: It is handed on to the name that was typed; carries the case.
        looked_at: The case itself was asked for; carries the case.
    """

    handed_on = Signal(object)
    looked_at = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.card: CaseCard | None = None
        self.where_label = PlainLabel("", bold=True)
        self.parts_label = PlainLabel("", Step.SECOND, colour="ink2")
        self.done_label = IconText("circle-check", self.tr("Handed on"), "ok", bold=True)
        self.open_button = Button(self.tr("Open"), look="quiet")
        self.hand_on_button = Button(self.tr("Hand on"), icon_name="check")
        words, buttons = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(2)
        for label in (self.where_label, self.parts_label, self.done_label):
            words.addWidget(label)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.hand_on_button)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(hairline())
        self.done_label.hide()
        self.hand_on_button.clicked.connect(lambda _: self.handed_on.emit(self.card))
        self.open_button.clicked.connect(lambda _: self.looked_at.emit(self.card))

    def show_case(self, found: HangsOn) -> None:
        """Show a case and what the colleague is for it."""
        self.card = card = found.card
        words = {
            Part.COORDINATOR: self.tr("coordinates"),
            Part.CONTACT_PERSON: self.tr("contact person: the victim is asked first"),
            Part.RESPONSIBLE: self.tr("responsible"),
        }
        self.where_label.setText(where_text(card))
        self.parts_label.setText(" · ".join(words[part] for part in found.parts))
        self.hand_on_button.setAccessibleName(self.tr("Hand on: {case}").format(case=where_text(card)))
        self.open_button.setAccessibleName(self.tr("Open: {case}").format(case=where_text(card)))

    def show_done(self) -> None:
        """Show that it was handed on."""
        self.done_label.show()
        self.hand_on_button.hide()


class LeavingDialog(QDialog):
    """Asks whose cases they are and who takes them on, then hands them on one by one.

    Signals:
        case_chosen: A case has to be looked at first; carries its id.
    """

    case_chosen = Signal(object)

    def __init__(
        self, presenter: LeavingPresenter, sentence: Callable[[KnownError], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._sentence = sentence
        self._name = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand on the cases of a colleague"))
        self.setMinimumWidth(scaled(560))
        self.resize(scaled(680), scaled(560))
        self.message_bar = MessageBar()
        self.name_field = TextField(self.tr("Who leaves"))
        self.successor_field = TextField(self.tr("Who takes it on"))
        self.phone_field = TextField(self.tr("Phone of who takes it on"))
        self.find_button = Button(self.tr("Find the cases"), icon_name="search", look="primary")
        self.rows = KeyedRows[LeavingRow](self._make)
        self.count_label = PlainLabel("", colour="ink2")
        self._lay_out()
        self._connect()
        FocusRing(self)

    def _make(self, _: str) -> LeavingRow:
        row = LeavingRow()
        row.handed_on.connect(self._hand_on)
        row.looked_at.connect(self._look)
        return row

    def _lay_out(self) -> None:
        page = ScrollPage(margin=0, spacing=0)
        page.column.addWidget(self.rows)
        page.column.addStretch(1)
        self.name_label = Labelled(self.tr("Who leaves"), self.name_field)
        self.successor_label = Labelled(self.tr("Who takes it on"), self.successor_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("Hand on the cases of a colleague"), Step.SECTION))
        hint = self.tr("Look at each case. What is handed on is written down there; nothing else changes.")
        column.addWidget(PlainLabel(hint, colour="ink2"))
        column.addWidget(self.message_bar)
        column.addWidget(
            Columns()
            .add(self.name_label, 2)
            .add(self.successor_label, 2)
            .add(Labelled(self.tr("Phone"), self.phone_field), 1)
        )
        column.addWidget(self.find_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.count_label)
        column.addWidget(page, 1)
        self.name_field.setFocus()

    def _connect(self) -> None:
        self.find_button.clicked.connect(self._find)
        self.name_field.returnPressed.connect(self._find)
        self.presenter.found.connect(self._show)
        self.presenter.handed_on.connect(self._show_done)
        self.presenter.failed.connect(self._say_failed)

    def _find(self) -> None:
        self.name_label.show_error("")
        self.presenter.find(self.name_field.typed())

    def _show(self, name: str, found: tuple[HangsOn, ...]) -> None:
        self._name = name
        self.count_label.setText(
            self.tr("%n case(s) on this laptop", "", len(found)) if found else self.tr("Not found on this laptop.")
        )
        self.rows.show_keys([each.card.case.hex for each in found])
        for each in found:
            self.rows.rows[each.card.case.hex].show_case(each)

    def _hand_on(self, card: CaseCard) -> None:
        self.successor_label.show_error("")
        self.presenter.hand_on(card.case, self._name, self.successor_field.typed(), self.phone_field.typed())

    def _look(self, card: CaseCard) -> None:
        self.case_chosen.emit(card.case)
        self.close()

    def _show_done(self, case: CaseId) -> None:
        if case.hex in self.rows.rows:
            self.rows.rows[case.hex].show_done()

    def _say_failed(self, error: KnownError) -> None:
        labels = {"name": self.name_label, "successor": self.successor_label}
        label = labels.get(str(error.facts.get("field", "")))
        if label is not None:
            label.show_error(self._sentence(error))
        else:
            self.message_bar.say(self._sentence(error), look="error")
