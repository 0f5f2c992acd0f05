"""Every form and every step of the table, large and narrow, in both languages: nothing is cut off."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from mdt_desktop.domain.table_rules import TableStep
from tests.support.layout import faults
from tests.support.mode_tables import Table, a_meeting
from tests.support.screens import on_worker
from ui.languages import Languages
from ui.settling import until
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme

LOOKS = (
    ("nl", 2.0, 1440),
    ("en", 2.0, 1440),
    ("nl", 1.0, 720),
    ("en", 1.0, 720),
    ("nl", 1.0, 1280),
    ("nl", 1.25, 1440),
)


@pytest.fixture(params=LOOKS, ids=lambda each: f"{each[0]}-{each[1]:.0%}-{each[2]}")
def width(request: pytest.FixtureRequest, qapp: QApplication, look: Theme) -> Iterator[int]:
    language, zoom, found = request.param
    languages = Languages(qapp)
    languages.speak(language)
    look.show(Scheme.DARK, zoom)
    yield int(found)
    languages.fall_silent()


def _faults(table: Table) -> list[str]:
    try:
        until(lambda: not faults(table.mode), seconds=2)
    except TimeoutError:
        return faults(table.mode)
    return []


def test_every_step_and_every_form_fits(qtbot: QtBot, session: Session, runner: TaskRunner, width: int) -> None:
    table = Table(qtbot, session, runner, on_worker(qtbot, runner, lambda: a_meeting(session)))
    table.mode.resize(width, 900)
    table.rest()
    assert table.mode.width() == width

    found = {}
    for step in TableStep:
        table.mode.presenter.show_step(step)
        table.rest()
        found[step.value] = _faults(table)
    for name in table.mode.sheet.names():
        table.mode.act(name)
        table.rest()
        found[name] = _faults(table)
        table.mode.sheet.lay_down()
    assert {name: each for name, each in found.items() if each} == {}
