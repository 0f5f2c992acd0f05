"""The agenda on the screen: rows that a mouse drags and Alt with the arrows moves; each row is as high as its words."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from mdt_desktop.domain.identifiers import CaseId
from ui.meeting.agenda_model import ROW_ROLE, AgendaModel, Index
from ui.meeting.state import AgendaRow
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import SIZES, Step
from ui.widgets.painted import Ink, take_font

NARROW_UNDER = 620
"""Logical pixels under which the term stands below the reasons."""

NUMBER, TERM, ABOVE, GAP = 40, 250, 12, 4
_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value


class AgendaDelegate(QStyledItemDelegate):
    """Draws place, case and reasons; the term at the right, or below where the page is narrow."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = max(self._view.viewport().width(), scaled(200))
        blocks = self._blocks(QRect(0, 0, width, 10_000), index.data(ROW_ROLE))
        return QSize(width, max(rect.bottom() for rect, _, _ in blocks) + scaled(ABOVE) + 1)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        room = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(tokens().accent_soft))
        painter.setPen(QColor(tokens().line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        number = QRect(room.left() + scaled(8), room.top() + scaled(ABOVE), scaled(NUMBER), scaled(40))
        self._write(painter, number, str(index.row() + 1), Ink(Step.LEAD, "ink2", is_bold=True))
        for rect, text, ink in self._blocks(room, index.data(ROW_ROLE)):
            self._write(painter, rect, text, ink)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, text: str, ink: Ink) -> None:
        take_font(painter, ink)
        painter.setPen(QColor(getattr(tokens(), ink.colour)))
        painter.drawText(QRectF(rect), _WRAP, text)

    def _blocks(self, room: QRect, row: AgendaRow) -> list[tuple[QRect, str, Ink]]:
        """Return where each text of a row stands, as high as its words need."""
        left = room.left() + scaled(8 + NUMBER)
        width = room.right() - scaled(8) - left
        is_narrow = self._view.viewport().width() < scaled(NARROW_UNDER)
        words = width if is_narrow else width - scaled(TERM + 16)
        top = room.top() + scaled(ABOVE)
        found = self._column(
            QRect(left, top, words, 0), [(row.who, Ink(Step.LEAD, is_bold=True)), (row.why, Ink(Step.SECOND, "ink2"))]
        )
        beside = [(row.term, Ink(Step.SECOND, row.term_colour, is_bold=row.term_colour != "ink2"))]
        beside.append((row.late, Ink(Step.SECOND, "info", is_bold=True)))
        if is_narrow:
            below = max(rect.bottom() for rect, _, _ in found) + scaled(GAP)
            return found + self._column(QRect(left, below, words, 0), beside)
        return found + self._column(QRect(left + words + scaled(16), top, scaled(TERM), 0), beside)

    def _column(self, at: QRect, lines: list[tuple[str, Ink]]) -> list[tuple[QRect, str, Ink]]:
        found, top = [], at.top()
        for text, ink in lines:
            if text:
                height = _metrics(ink).boundingRect(QRect(0, 0, at.width(), 10_000), _WRAP, text).height()
                found.append((QRect(at.left(), top, at.width(), height), text, ink))
                top += height + scaled(GAP)
        return found


def _metrics(ink: Ink) -> QFontMetrics:
    font = QFont(["Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"])
    font.setPixelSize(scaled(SIZES[ink.step]))
    font.setBold(ink.is_bold)
    return QFontMetrics(font)


class AgendaList(QListView):
    """The cases of one meeting; it is as high as they are and never scrolls itself.

    Signals:
        opened: Enter or a double click on a case; carries it.
        taken_off: Delete on a case; carries it.
    """

    opened = Signal(object)
    taken_off = Signal(object)

    def __init__(self, model: AgendaModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(AgendaDelegate(self))
        self.setAccessibleName(self.tr("Agenda"))
        self.setAccessibleDescription(self.tr("Alt and arrows move a case, Delete takes it off, Enter opens it."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for changed in (model.modelReset, model.rowsMoved, model.dataChanged):
            changed.connect(self._fit)
        theme().changed.connect(self._fit)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.row_at(index).case))

    @property
    def case(self) -> CaseId | None:
        """The case the keys are about."""
        index = self.currentIndex()
        return self._model.row_at(index).case if index.isValid() else None

    def choose(self, case: CaseId | None) -> None:
        """Let the keys be about a case; the first one where it is not on the agenda."""
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(max(self._model.row_of(case), 0)))

    def move_case(self, steps: int) -> None:
        """Move the case of now up or down, and say where it stands."""
        if self.currentIndex().isValid() and self._model.move(self.currentIndex().row(), steps):
            self._say_place()

    def _say_place(self) -> None:
        words = str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        rows = range(self._model.rowCount())
        return QSize(scaled(320), sum(self.sizeHintForRow(row) for row in rows) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        """Alt and an arrow would move the focus of a window; here they move the case."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_move(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_move(event):
            self.move_case(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.case is not None:
            self.opened.emit(self.case)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.case is not None:
            self.taken_off.emit(self.case)
        else:
            super().keyPressEvent(event)


def _is_move(event: QKeyEvent) -> bool:
    is_arrow = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
    return is_arrow and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
