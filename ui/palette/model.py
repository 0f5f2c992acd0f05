"""What the palette lists: headings, commands, cases and texts found, top to bottom."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from mdt_desktop.application.ports import CaseCard, Hit
from ui.cases.finder import Found
from ui.commands import Command
from ui.rail import section_word
from ui.texts import level_word, moment_text, stage_word
from ui.where import section_of_kind
from ui.whose import where_text

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
MANY = 60
"""So many texts are listed at most; a person narrows the words before reading more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteRow:
    """One row; a heading has no ``act``."""

    title: str
    note: str = ""
    right: str = ""
    icon: str = ""
    act: Callable[[], object] | None = None
    case: object = None
    section: str = ""

    @property
    def is_choice(self) -> bool:
        """Whether Enter does something here."""
        return self.act is not None or self.case is not None


def rows_of(commands: Iterable[Command], found: Found | None, now: datetime) -> tuple[PaletteRow, ...]:
    """Return the rows for what was found, each kind under its heading."""
    groups = (
        (translate("palette", "Cases"), [_case(card) for card in found.cases] if found else []),
        (translate("palette", "Do"), [_command(command) for command in commands]),
        (translate("palette", "In texts"), _hits(found.hits[:MANY], now) if found else []),
    )
    return tuple(row for word, rows in groups if rows for row in (PaletteRow(title=word), *rows))


def matching(commands: Iterable[Command], words: str) -> Sequence[Command]:
    """Return the commands that hold every word typed."""
    asked = words.casefold().split()
    return [each for each in commands if all(word in each.word.casefold() for word in asked)]


def _command(command: Command) -> PaletteRow:
    return PaletteRow(title=command.word, right=command.keys, icon="chevron-right", act=command.act)


def _case(card: CaseCard) -> PaletteRow:
    note = f"{stage_word(card.stage)} · {level_word(card.risk_level)}"
    return PaletteRow(title=where_text(card), note=note, icon="folder", case=card.case, section="overview")


def _hits(hits: Iterable[tuple[Hit, CaseCard]], now: datetime) -> list[PaletteRow]:
    return [_hit(hit, card, now) for hit, card in hits]


def _hit(hit: Hit, card: CaseCard, now: datetime) -> PaletteRow:
    section = section_of_kind(hit.kind)
    return PaletteRow(
        title=hit.excerpt,
        note=f"{where_text(card)} · {section_word(section)}",
        right=moment_text(hit.at, now),
        icon="file-text",
        case=card.case,
        section=section,
    )


class PaletteModel(QAbstractListModel):
    """A read-only list of the rows it was last given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PaletteRow, ...] = ()

    def show_rows(self, rows: Sequence[PaletteRow]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> PaletteRow:
        """Return a row."""
        return self._rows[index.row()]

    def choices(self) -> list[int]:
        """Return the places of the rows on which Enter does something."""
        return [place for place, row in enumerate(self._rows) if row.is_choice]

    def place_of(self, row: PaletteRow | None) -> int:
        """Return which of the choices a row is; the first where it is not there."""
        choices = [self._rows[place] for place in self.choices()]
        return choices.index(row) if row in choices else 0

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own manner
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self.row_at(index).is_choice:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_at(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (row.title, row.note, row.right) if part)
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None
