"""Something done on the worker while the event loop goes on, for measurements that have no qtbot."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop

from ui.tasks import TaskRunner

T = TypeVar("T")


def on_worker(runner: TaskRunner, task: Callable[[], T]) -> T:
    """Run a task on the worker and return what it returned."""
    done: list[T] = []
    loop = QEventLoop()

    def finish(result: T) -> None:
        done.append(result)
        loop.quit()

    runner.start(lambda _: task(), finish)
    loop.exec()
    return done[0]
