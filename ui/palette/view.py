"""The palette: one field, and below it the commands, cases and texts it finds."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.domain.errors import KnownError
from ui.cases.finder import CaseFinder, Found
from ui.cases.presenter import CasesPresenter
from ui.commands import Command
from ui.palette.delegate import PaletteDelegate
from ui.palette.model import PaletteModel, PaletteRow, matching, rows_of
from ui.theme.theme import scaled
from ui.widgets.fields import TextField
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import PlainLabel
from ui.widgets.message_bar import MessageBar

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Palette(QDialog):
    """Finds commands, cases and words in cases; the arrows choose while the field keeps the keys.

    Signals:
        case_chosen: A case was chosen; carries the case and the section.
    """

    case_chosen = Signal(object, str)

    def __init__(self, presenter: CasesPresenter, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.commands = tuple(commands)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search"))
        self.finder = CaseFinder(presenter.session, presenter.runner, self, texts=True)
        self.words_field = TextField(self.tr("Search everything, or run a command"))
        self.message_bar = MessageBar()
        self.model = PaletteModel(self)
        self.list = QListView()
        self.nothing_label = PlainLabel(self.tr("Not found on this laptop."), colour="ink2")
        self._is_noted = False
        self._runs_when_found = False
        self._has_moved = False
        self._lay_out()
        self._connect()
        FocusRing(self)
        self._show(None)

    def _lay_out(self) -> None:
        self.words_field.setPlaceholderText(self.words_field.accessibleName())
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (self.words_field, self.message_bar, self.nothing_label):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.size()
        self.resize(min(scaled(720), room.width() - 24), min(scaled(560), room.height() - 24))
        self.words_field.setFocus()

    def _connect(self) -> None:
        self.words_field.installEventFilter(self)
        self.words_field.edited.connect(self._edited)
        self.words_field.returnPressed.connect(self._enter)
        self.list.clicked.connect(lambda index: self._run(self.model.row_at(index)))
        self.finder.found.connect(self._show)
        self.finder.failed.connect(self._say_failed)

    # --- finding -----------------------------------------------------------------------------------

    def _edited(self) -> None:
        words = self.words_field.typed().strip()
        self._runs_when_found = self._has_moved = False
        if words:
            self._note_once()
            self.finder.look_for(words)
        self._show(None)

    def _note_once(self) -> None:
        if not self._is_noted:
            self._is_noted = True
            self.presenter.note_searched()

    def _show(self, found: Found | None) -> None:
        words = self.words_field.typed().strip()
        if found is not None and found.words != words:
            return
        chosen = self._chosen() if self._has_moved else None
        rows = rows_of(matching(self.commands, words), found, self.presenter.session.now())
        self.model.show_rows(rows)
        self.nothing_label.setVisible(not rows and self.finder.is_settled(words))
        self._choose(self.model.place_of(chosen))
        if self._runs_when_found:
            self._runs_when_found = False
            self._enter()

    # --- choosing ----------------------------------------------------------------------------------

    def _choose(self, place: int) -> None:
        choices = self.model.choices()
        if choices:
            index = self.model.index(choices[min(max(place, 0), len(choices) - 1)])
            self.list.setCurrentIndex(index)
            self._announce(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _announce(self, text: str) -> None:
        """The field keeps the focus, so a screen reader hears what the arrows choose."""
        event = QAccessibleAnnouncementEvent(self.list, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def _chosen(self) -> PaletteRow | None:
        index = self.list.currentIndex()
        return self.model.row_at(index) if index.isValid() else None

    def _place(self) -> int:
        choices = self.model.choices()
        row = self.list.currentIndex().row()
        return choices.index(row) if row in choices else 0

    def _enter(self) -> None:
        """Run the chosen row; while the words are still being looked for, the first of what they find."""
        words = self.words_field.typed()
        if words.strip() and not self._has_moved and not self.finder.is_settled(words):
            self._runs_when_found = True
            self.finder.hurry(words)
            return
        row = self._chosen()
        if row is not None:
            self._run(row)

    def _run(self, row: PaletteRow) -> None:
        if not row.is_choice:
            return
        self.accept()
        if row.act is not None:
            row.act()
        else:
            self.case_chosen.emit(row.case, row.section)

    def _say_failed(self, error: KnownError) -> None:
        self.message_bar.say(self.presenter.sentence(error), look="error")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            move = _MOVES.get(Qt.Key(event.key()))
            if move is not None:
                self._has_moved = True
                self._choose(self._place() + move)
                return True
        return super().eventFilter(watched, event)
