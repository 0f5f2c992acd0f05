"""The agenda as a model: cases in the order they come to the table, moved by drag or by key."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from mdt_desktop.domain.identifiers import CaseId
from ui.meeting.state import AgendaRow

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class AgendaModel(QAbstractListModel):
    """The cases of one meeting; their order changes here first and is saved after; one that is over does not change.

    Signals:
        order_changed: A person moved a case; carries the cases in their new order.
    """

    order_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AgendaRow] = []
        self.may_move = True

    def show_rows(self, rows: Sequence[AgendaRow]) -> None:
        """Show these cases; where only their words changed every row stays where it is."""
        if [each.case for each in rows] == self.cases():
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def cases(self) -> list[CaseId]:
        """Return the cases in their order."""
        return [each.case for each in self._rows]

    def row_at(self, index: Index) -> AgendaRow:
        """Return what stands in a row."""
        return self._rows[index.row()]

    def row_of(self, case: CaseId | None) -> int:
        """Return the row of a case; -1 where it is not on the agenda."""
        return next((row for row, each in enumerate(self._rows) if each.case == case), -1)

    def move(self, row: int, steps: int) -> bool:
        """Move a case up (negative) or down; says whether there was room."""
        goal = row + steps
        if not 0 <= goal < len(self._rows):
            return False
        return self.moveRows(QModelIndex(), row, 1, QModelIndex(), goal + 1 if steps > 0 else goal)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own manner
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_at(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.who
            case Qt.ItemDataRole.AccessibleTextRole:
                place = translate("meeting", "Place {place} of {count}")
                said = place.format(place=index.row() + 1, count=len(self._rows))
                return ". ".join(part for part in (said, row.who, row.why, row.term, row.late) if part)
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    # --- moving --------------------------------------------------------------------------------------

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return shown | Qt.ItemFlag.ItemIsDragEnabled if self.may_move else shown

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def moveRows(
        self, sourceParent: Index, sourceRow: int, count: int, destinationParent: Index, destinationChild: int
    ) -> bool:
        """Move one case before the row ``destinationChild``; a drop in the list ends here too."""
        is_ours = self.may_move and not sourceParent.isValid() and not destinationParent.isValid() and count == 1
        if not is_ours or not 0 <= sourceRow < len(self._rows) or not 0 <= destinationChild <= len(self._rows):
            return False
        if not self.beginMoveRows(QModelIndex(), sourceRow, sourceRow, QModelIndex(), destinationChild):
            return False
        moved = self._rows.pop(sourceRow)
        self._rows.insert(destinationChild - (destinationChild > sourceRow), moved)
        self.endMoveRows()
        self.order_changed.emit(tuple(self.cases()))
        return True
