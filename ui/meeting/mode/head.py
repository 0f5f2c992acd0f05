"""The head of a case on the wall: initials, number, level, and who is responsible now."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.domain.meeting import TableOutcome
from mdt_desktop.domain.table_rules import CaseKind
from ui.meeting.mode.state import TableCase
from ui.meeting.mode.words import kind_word, outcome_word
from ui.texts import level_look, level_word
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.flow import Flow
from ui.widgets.frames import Chip
from ui.widgets.labels import PlainLabel, one_line

_ONE_ROW_FROM = 720
_ENDED = {
    TableOutcome.DECIDED: ("circle-check", "chip_good", "ok"),
    TableOutcome.PROVISIONAL: ("refresh-cw", "chip_warning", "warn"),
    TableOutcome.POSTPONED: ("calendar-clock", "chip_warning", "warn"),
}
"""Icon, look and colour of how the table ended a case."""


class PageHead(QWidget):
    """Initials, number, level; at the right who is responsible now."""

    def __init__(self) -> None:
        super().__init__()
        self.initials_label = one_line(PlainLabel("", Step.INITIALS))
        self.number_label = one_line(PlainLabel("", Step.TABLE_ROW, colour="ink2"))
        self._chips: list[Chip] = []
        self._said: tuple[str, str, TableOutcome | None] | None = None
        self._names = Flow(spacing=18)
        self.responsible_caption = one_line(PlainLabel(self.tr("Responsible now"), Step.LEAD, colour="ink2"))
        self.responsible_label = PlainLabel("", Step.TABLE_ROW, bold=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        names = QWidget()
        names.setLayout(self._names)
        self._names.addWidget(self.initials_label)
        self._names.addWidget(self.number_label)
        who = QVBoxLayout()
        who.setSpacing(2)
        who.addStretch(1)
        who.addWidget(self.responsible_caption)
        who.addWidget(self.responsible_label)
        who.addStretch(1)
        self._row.addWidget(names, 1)
        self._row.addLayout(who)

    def show_head(self, case: TableCase, *, is_open: bool, number: int) -> None:
        """Show of whom this is, as far as the room may see."""
        is_untraceable = case.screening.is_untraceable
        alias = case.view.head.alias or case.initials
        nobody = self.tr("Case {number}").format(number=number)
        self.initials_label.setText(nobody if is_untraceable else alias if is_open else case.initials or nobody)
        self.number_label.setText("" if is_untraceable else case.number)
        self.number_label.setVisible(not is_untraceable)
        self.responsible_label.setText(case.responsible or self.tr("nobody yet"))
        said = (case.level, kind_word(case.kind), case.ended)
        if said != self._said:
            self._said = said
            self._show_chips(case)

    def _show_chips(self, case: TableCase) -> None:
        for chip in self._chips:
            self._names.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        icon, look, colour = level_look(case.level)
        self._chips = [Chip(icon, level_word(case.level), look=look, colour=colour)]
        self._chips.append(
            Chip("refresh-cw" if case.kind is CaseKind.CONTINUING else "circle-dot", kind_word(case.kind))
        )
        if case.ended is not None:
            icon, look, colour = _ENDED[case.ended]
            self._chips.append(Chip(icon, outcome_word(case.ended), look=look, colour=colour))
        for chip in self._chips:
            self._names.addWidget(chip)
            chip.show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(_ONE_ROW_FROM)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        side = Qt.AlignmentFlag.AlignRight if is_wide else Qt.AlignmentFlag.AlignLeft
        for label in (self.responsible_caption, self.responsible_label):
            label.setAlignment(side)
