import gc
import threading

from pytestqt.qtbot import QtBot

from ui.garbage import EVERY
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
