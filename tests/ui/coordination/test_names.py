"""Every control of triage, weighing, coordination, aftercare and closing has a name, in light and at 200 %."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from tests.support.case_screens import CaseScreen
from ui.case.fold import CardFold
from ui.case.section import Section
from ui.closing.view import ClosingSection
from ui.coordination.view import CoordinationSection
from ui.follow_up.view import FollowUpSection
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.triage.view import TriageSection
from ui.weighing.view import WeighingSection

SECTIONS: tuple[type[Section], ...] = (
    TriageSection,
    WeighingSection,
    CoordinationSection,
    FollowUpSection,
    ClosingSection,
)


def _all_open(screen: CaseScreen, kind: type[Section]) -> Section:
    section: Any = kind(screen.presenter)
    if section.own_side is not None:
        section.side_slot.addWidget(section.own_side)
    screen.show(section)
    for fold in section.parts(CardFold):
        fold.frame.show()
    return section


@pytest.mark.parametrize("kind", SECTIONS)
def test_every_control_has_a_name(qtbot: QtBot, session: Session, runner: TaskRunner, kind: type[Section]) -> None:
    section = _all_open(CaseScreen(qtbot, session, runner, "V12"), kind)
    controls = [each for each in section.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [each for each in controls if not (each.accessibleName() or each.property("text"))]
    assert controls
    assert [type(each).__name__ for each in nameless] == []


@pytest.mark.parametrize("kind", SECTIONS)
@pytest.mark.parametrize("shown_at", [(1.0, 720), (2.0, 1160)])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, session: Session, runner: TaskRunner, look: Theme, kind: type[Section], shown_at: tuple[float, int]
) -> None:
    zoom, width = shown_at
    look.show(Scheme.LIGHT, zoom)
    section = _all_open(CaseScreen(qtbot, session, runner, "V12"), kind)
    section.resize(width, 900)
    qtbot.waitUntil(lambda: section.page.widget().width() <= section.page.viewport().width())
    assert section.page.widget().minimumSizeHint().width() <= section.page.viewport().width()
