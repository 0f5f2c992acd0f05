"""The case header: who, which number, which level, who is responsible now; the plate; the path. It does not scroll."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.case_view import (
    CaseView,
    coordinator_of,
    interview_state,
    level_of,
    responsible_takes,
    stage_of,
)
from mdt_desktop.application.duty import on_duty
from mdt_desktop.application.path import missing
from mdt_desktop.domain.rule_pack import DutyLine
from mdt_desktop.domain.stages import Stage
from ui.case.plate import plate_columns
from ui.case.state import CaseState
from ui.texts import language, level_look, level_word, org_word, requirement_word, stage_word
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.flow import Flow
from ui.widgets.frames import Chip, hairline
from ui.widgets.labels import PlainLabel, one_line
from ui.widgets.path_bar import PathBar, PathStep
from ui.widgets.plate import ContactPlate

ON_THE_PATH = (
    Stage.FIRST_CONTACT,
    Stage.TRIAGE,
    Stage.WEIGHING,
    Stage.COORDINATION,
    Stage.HANDOVER,
    Stage.FOLLOW_UP,
    Stage.CLOSING,
)

ONE_ROW_FROM = 640
"""Logical pixels from which name and responsible stand on one row."""


class CaseHeader(QWidget):
    """What stands above every section of a case.

    Signals:
        stage_chosen: A segment of the path was chosen; carries its stage.
    """

    stage_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.name_label = one_line(PlainLabel("", Step.NAME))
        self.number_label = one_line(PlainLabel("", Step.LEAD, colour="ink2"))
        self._chips: list[Chip] = []
        self._names = Flow(spacing=12)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.responsible_caption = one_line(PlainLabel(self.tr("Responsible now"), Step.SMALL, colour="ink2"))
        self.responsible_label = PlainLabel("", bold=True)
        self.duty_label = PlainLabel("", Step.SMALL, colour="ink2")
        self.duty_lines: Mapping[str, DutyLine] = {}
        self.plate = ContactPlate()
        self.path = PathBar()
        self._lay_out()
        self.path.chosen.connect(self.stage_chosen)

    def _lay_out(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(2)
        for label in (self.responsible_caption, self.responsible_label, self.duty_label):
            who.addWidget(label)
        self._names.addWidget(self.name_label)
        self._names.addWidget(self.number_label)
        self._top.setSpacing(14)
        self._top.addLayout(self._names, 1)
        self._top.addLayout(who)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 18, 32, 0)
        column.setSpacing(14)
        column.addLayout(self._top)
        column.addWidget(self.plate)
        column.addWidget(self.path)
        column.addWidget(hairline())

    def _turn(self) -> None:
        """Where there is no room beside the name, who is responsible stands below it."""
        is_narrow = self.width() < scaled(ONE_ROW_FROM)
        directions = QBoxLayout.Direction
        self._top.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag.AlignRight
        for label in (self.responsible_caption, self.responsible_label, self.duty_label):
            label.setAlignment(side)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def show_case(self, state: CaseState) -> None:
        """Show the head of a case."""
        view = state.view
        self.name_label.setText(view.head.alias or self.tr("No name yet"))
        self.number_label.setText(view.head.number)
        self.responsible_label.setText(responsible_text(view) or self.tr("nobody yet"))
        self._show_duty(view)
        self._show_chips(view)
        self.plate.show_columns(plate_columns(view.contact_rule, state.now))
        self.path.show_steps(path_steps(view))

    def _show_duty(self, view: CaseView) -> None:
        """Who stands in, and who answers the phone tonight for whoever is responsible."""
        coordinator = coordinator_of(view)
        deputy = coordinator.deputy.name if coordinator and coordinator.deputy else ""
        code = language()
        numbers = [f"{line.label.get(code, line.id)} {line.phone}" for line in on_duty(view, self.duty_lines)]
        parts = (
            self.tr("Stands in: {who}").format(who=deputy) if deputy else "",
            self.tr("Tonight: {numbers}").format(numbers=", ".join(numbers)) if numbers else "",
        )
        self.duty_label.setText(" · ".join(part for part in parts if part))
        self.duty_label.setVisible(any(parts))

    def _show_chips(self, view: CaseView) -> None:
        for chip in self._chips:
            self._names.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        level = level_of(view).value
        icon, look, colour = level_look(level)
        interview = {
            "none": self.tr("Interview: none"),
            "planned": self.tr("Interview: planned"),
            "held": self.tr("Interview: held"),
        }[interview_state(view)]
        self._chips = [Chip(icon, level_word(level), look=look, colour=colour), Chip("mic", interview)]
        for chip in self._chips:
            self._names.addWidget(chip)
            chip.show()

    def show_responsible(self, *, visible: bool) -> None:
        """Show who is responsible, or leave it to the section that shows it large."""
        self.responsible_caption.setVisible(visible)
        self.responsible_label.setVisible(visible)


def responsible_text(view: CaseView) -> str:
    """Return who is responsible now, every one of them."""
    return " · ".join(
        f"{each.record.person}, {org_word(each.record.organisation)}"
        if each.record.person
        else org_word(each.record.organisation)
        for each in responsible_takes(view)
    )


def path_steps(view: CaseView) -> tuple[PathStep, ...]:
    """Return the segments of the path, each with what is still missing there."""
    here = stage_of(view).rank
    return tuple(
        PathStep(stage=stage.value, word=stage_word(stage.value), state=_state(stage.rank, here), tip=_tip(view, stage))
        for stage in ON_THE_PATH
    )


def _state(rank: int, here: int) -> str:
    if rank == here:
        return "now"
    return "done" if rank < here else "later"


def _tip(view: CaseView, stage: Stage) -> str:
    return ", ".join(requirement_word(name) for name in missing(view, stage))
