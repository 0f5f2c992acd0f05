"""The window before a vault is open: the mark at the left, what is asked at the right, 112 below."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.languages import LANGUAGES, language
from ui.theme.theme import scaled
from ui.theme.tokens import PAGE_MARGIN, Step
from ui.unlock.first_run_presenter import FirstRunPresenter, FirstStep
from ui.unlock.mark import Mark
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.view import UnlockView
from ui.widgets.choices import Choice
from ui.widgets.focus_ring import FocusRing
from ui.widgets.frames import Frame
from ui.widgets.labels import IconLabel, IconText, PlainLabel

WIDTH, HEIGHT = 1440, 900
FIELD = 460
PLATE_SHARE = 0.417
PLATE_FROM = 860


class UnlockWindow(QWidget):
    """Unlocks, or makes, a vault.

    Signals:
        language_chosen: Another language was chosen; carries its code.
        closed: Somebody closed the window.
        drawn: It stands on the screen for the first time.
    """

    language_chosen = Signal(str)
    closed = Signal()
    drawn = Signal()

    def __init__(self, presenter: UnlockPresenter, first_run: FirstRunPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.first_run = first_run
        self._is_drawn = False
        self.page_name = ""
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("MDT Desktop")
        self.resize(WIDTH, HEIGHT)
        self.language_choice = Choice(self.tr("Language"), LANGUAGES)
        self.languages = QWidget()
        self.plate = Plate()
        self.page = QWidget()
        self._place = QVBoxLayout()
        self._lay_out()
        self.language_choice.show_typed(language())
        self.language_choice.edited.connect(lambda: self.language_chosen.emit(self.language_choice.typed()))
        first_run.step_changed.connect(self._show_languages)
        self.show_page("unlock" if presenter.vaults else "first_run")
        FocusRing(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.plate)
        row.addWidget(self._right(), 1)

    def _right(self) -> QScrollArea:
        held = QWidget()
        held.setProperty("look", "page")
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        self._column.setSpacing(24)
        self._column.addWidget(self._language_row())
        self._column.addStretch(2)
        self._column.addLayout(self._place)
        self._column.addStretch(3)
        self._column.addWidget(Emergency())
        area = QScrollArea()
        area.setViewport(QWidget())  # one of ours: looking up the type of Qt's own takes 20 ms of the start
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(held)
        return area

    def _language_row(self) -> QWidget:
        row = QHBoxLayout(self.languages)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(IconLabel("languages", "ink2", 20))
        row.addWidget(self.language_choice)
        self.language_choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return self.languages

    def show_page(self, name: str) -> None:
        """Show ``unlock``, ``lost`` or ``first_run``."""
        made = {"unlock": self._unlock_page, "lost": self._lost_page, "first_run": self._first_run_page}[name]()
        made.setMaximumWidth(scaled(FIELD))
        self.page_name = name
        old, self.page = self.page, made
        if self._place.replaceWidget(old, made) is None:
            self._place.addWidget(made)
        old.hide()
        old.deleteLater()
        self._show_languages()

    @Slot()
    def _show_languages(self) -> None:
        """The first page of the first run asks for the language itself."""
        asks_itself = self.page_name == "first_run" and self.first_run.step is FirstStep.LANGUAGE
        self.languages.setVisible(not asks_itself)

    def take_over(self, other: "UnlockWindow") -> None:
        """Show what another window showed, with the passphrase that was being typed."""
        self.show_page(other.page_name)
        if isinstance(self.page, UnlockView) and isinstance(other.page, UnlockView):
            self.page.entry.field.setText(other.page.entry.field.text())

    def _unlock_page(self) -> UnlockView:
        page = UnlockView(self.presenter)
        page.lost.connect(lambda: self.show_page("lost"))
        page.new_vault.connect(lambda: self.show_page("first_run"))
        return page

    def _lost_page(self) -> QWidget:
        from ui.unlock.lost import LostView  # noqa: PLC0415 - the unlock page does without

        page = LostView()
        page.left.connect(lambda: self.show_page("unlock"))
        return page

    def _first_run_page(self) -> QWidget:
        from ui.unlock.first_run import FirstRunView  # noqa: PLC0415 - the unlock page does without

        page = FirstRunView(self.first_run, self.presenter)
        page.language_chosen.connect(self.language_chosen)
        page.left.connect(lambda: self.show_page("unlock"))
        return page

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.width() >= scaled(PLATE_FROM)
        self.plate.setVisible(has_room)
        self.plate.setFixedWidth(round(self.width() * PLATE_SHARE))
        side = max(PAGE_MARGIN, round(self.width() * (1 - PLATE_SHARE) * 0.134)) if has_room else PAGE_MARGIN
        self._column.setContentsMargins(side, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_drawn:
            self._is_drawn = True
            QTimer.singleShot(0, self.drawn.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)


class Plate(Frame):
    """The dark half: the mark and what the program is for."""

    def __init__(self) -> None:
        super().__init__("plate_page", margin=0, spacing=10)
        self.column.setContentsMargins(48, 32, 48, 32)
        centre = Qt.AlignmentFlag.AlignHCenter
        promise = PlainLabel(self.tr("Telling it once is enough."), Step.NAME, colour="onplate")
        together = PlainLabel(self.tr("Together around one person."), Step.LEAD, colour="onplate")
        self.column.addStretch(3)
        self.column.addWidget(Mark(220), 0, centre)
        self.column.addSpacing(28)
        for label in (promise, together):
            label.setAlignment(centre)
            self.column.addWidget(label)
        self.column.addStretch(3)
        self.column.addWidget(
            IconText("laptop", self.tr("Works without internet. Everything on this laptop is encrypted."), "onplate")
        )


class Emergency(QWidget):
    """What to do when there is no time; the words of people.md 1."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel("phone", "danger", 18), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(PlainLabel(self.tr("Emergency? Call 112."), bold=True))
        column.addWidget(PlainLabel(self.tr("First say “politie” and the place. Whispering is allowed."), Step.SECOND))
        row.addLayout(column, 1)
