import gc
import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.garbage import EVERY, SettingAside, set_aside
from ui.tasks import TaskRunner


class Loop:
    """Refers to itself, so that only the collector ends it."""

    ended_on: list[int] = []  # noqa: RUF012 - what every one of them tells

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Loop.ended_on.append(threading.get_ident())


def test_garbage_is_collected_on_the_thread_of_the_screen(qtbot: QtBot, runner: TaskRunner) -> None:
    Loop.ended_on.clear()
    done: list[list[list[int]]] = []

    def busy() -> list[list[int]]:
        for _ in range(3000):
            Loop()
        return [[] for _ in range(50_000)]  # what stays alive makes a round due

    runner.start(lambda _: busy(), done.append)
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: len(Loop.ended_on) == 3000, timeout=EVERY * 10)

    assert set(Loop.ended_on) == {threading.get_ident()}


def test_without_a_worker_python_collects_by_itself(runner: TaskRunner) -> None:
    assert not gc.isenabled()

    runner.stop()

    assert gc.isenabled()


def test_what_was_set_aside_is_looked_at_again_the_next_time(qtbot: QtBot, runner: TaskRunner) -> None:
    Loop.ended_on.clear()
    held = [Loop() for _ in range(3)]
    set_aside()
    held.clear()
    gc.collect()
    assert Loop.ended_on == []

    set_aside()

    assert len(Loop.ended_on) == 3
    gc.unfreeze()


def test_several_things_made_in_one_go_are_set_aside_once(qtbot: QtBot, qapp: QApplication) -> None:
    gc.unfreeze()
    setting_aside = SettingAside(qapp)
    for _ in range(3):
        setting_aside.begin()
    assert gc.get_freeze_count() == 0

    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)

    gc.unfreeze()
