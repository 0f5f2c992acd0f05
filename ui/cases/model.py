"""The list of cases as a model: the rows read so far, more of them when somebody scrolls on."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from mdt_desktop.application.ports import CaseCard
from mdt_desktop.domain.rule_pack import RulePack
from ui.neutral_terms import label_of
from ui.texts import level_word, moment_text, org_word, stage_word

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
CARD_ROLE = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The columns, in the order they stand."""

    NUMBER = 0
    ALIAS = 1
    STAGE = 2
    LEVEL = 3
    CONTACT_PERSON = 4
    COORDINATOR = 5
    NEXT_TERM = 6


def column_word(column: Column) -> str:
    """Return the word above a column."""
    return {
        Column.NUMBER: translate("cases", "Number"),
        Column.ALIAS: translate("cases", "Alias"),
        Column.STAGE: translate("cases", "Stage"),
        Column.LEVEL: translate("cases", "Level"),
        Column.CONTACT_PERSON: translate("cases", "Contact person"),
        Column.COORDINATOR: translate("cases", "Coordinator"),
        Column.NEXT_TERM: translate("cases", "Next term"),
    }[column]


class CaseTableModel(QAbstractTableModel):
    """The cases read so far; who shows it asks for more at its end.

    Signals:
        more_wanted: The page after a card is wanted; carries the last card.
    """

    more_wanted = Signal(object)

    def __init__(self, pack: RulePack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._cards: list[CaseCard] = []
        self._now: datetime | None = None
        self._has_more = False
        self._is_asking = False

    def show_cards(self, cards: Sequence[CaseCard], now: datetime, *, has_more: bool) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._cards = list(cards)
        self._now, self._has_more, self._is_asking = now, has_more, False
        self.endResetModel()

    def add_cards(self, cards: Sequence[CaseCard], *, has_more: bool) -> None:
        """Put the next page below the rows there are."""
        self._has_more, self._is_asking = has_more, False
        if cards:
            self.beginInsertRows(QModelIndex(), len(self._cards), len(self._cards) + len(cards) - 1)
            self._cards.extend(cards)
            self.endInsertRows()

    def card_at(self, index: Index) -> CaseCard:
        """Return the case of a row."""
        return self._cards[index.row()]

    def row_of(self, case: object) -> int:
        """Return the row of a case; -1 where it is not among the rows."""
        return next((row for row, card in enumerate(self._cards) if card.case == case), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own manner
        return 0 if parent.isValid() else len(self._cards)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own manner
        return 0 if parent.isValid() else len(Column)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more and not self._is_asking

    @override
    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._is_asking = True
            self.more_wanted.emit(self._cards[-1])

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_word(Column(section))
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self.card_at(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(card, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column_word(Column(index.column()))}: {self._text(card, Column(index.column()))}"
            case Qt.ItemDataRole.UserRole:
                return card
            case _:
                return None

    def _text(self, card: CaseCard, column: Column) -> str:
        words: Mapping[Column, Callable[[], str]] = {
            Column.NUMBER: lambda: card.number,
            Column.ALIAS: lambda: card.alias,
            Column.STAGE: lambda: stage_word(card.stage),
            Column.LEVEL: lambda: level_word(card.risk_level),
            Column.CONTACT_PERSON: lambda: card.contact_person,
            Column.COORDINATOR: lambda: org_word(card.coordinator),
            Column.NEXT_TERM: lambda: self._next_term(card),
        }
        return words[column]()

    def _next_term(self, card: CaseCard) -> str:
        if card.next_due is None or self._now is None:
            return ""
        return f"{moment_text(card.next_due, self._now)} · {label_of(self._pack, card.next_rule)}"
