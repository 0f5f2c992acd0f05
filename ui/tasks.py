"""Work off the screen's thread: one worker owns the database from unlock to lock; results come back by signal."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mdt_desktop.application.tasks import Cancelled, Progress, TaskContext
from mdt_desktop.domain.errors import KnownError
from ui.garbage import GarbageRounds

T = TypeVar("T")
Task = Callable[[TaskContext], T]


class RunningTask(QObject, Generic[T]):
    """One task under way.

    Signals:
        progressed: How far it is.
        succeeded: Its result.
        failed: The known error it ended with.
        cancelled: It was stopped.
        finished: It ended, however.
    """

    progressed = Signal(Progress)
    succeeded = Signal(object)
    failed = Signal(KnownError)
    cancelled = Signal()
    finished = Signal()
    _reported = Signal(object)
    _settled = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._context = TaskContext(self._reported.emit)
        self._reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def run_on(self, executor: Executor, task: Task[Any]) -> None:
        """Start the task."""
        executor.submit(task, self._context).add_done_callback(self._settled.emit)

    def cancel(self) -> None:
        """Stop it at its next step."""
        self._context.cancel()

    @Slot(object)
    def _settle(self, future: Future[Any]) -> None:
        try:
            result = future.result()
        except Cancelled:
            self.cancelled.emit()
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        finally:
            self.finished.emit()
            self.deleteLater()


class TaskRunner(QObject):
    """Starts tasks on the one worker, in turn.

    Signals:
        busy_changed: Whether anything is under way.
    """

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        self._garbage = GarbageRounds(self)
        self._under_way = 0
        self._is_over = False

    def start(
        self,
        task: Task[T],
        succeeded: Callable[[T], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> RunningTask[T]:
        """Start a task; what it returns or the known error it ends with comes back on the screen's thread.

        After the last task nothing starts any more: the vault is closed, and nobody waits for an answer.
        """
        running: RunningTask[T] = RunningTask(self)
        if succeeded is not None:
            running.succeeded.connect(succeeded)
        if failed is not None:
            running.failed.connect(failed)
        if self._is_over:
            return running
        running.finished.connect(self._one_less)
        self._under_way += 1
        self.busy_changed.emit(True)
        running.run_on(self._executor, task)
        return running

    def _one_less(self) -> None:
        self._under_way -= 1
        self.busy_changed.emit(self._under_way > 0)

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way."""
        return self._under_way > 0

    def run_last(self, task: Callable[[], None]) -> None:
        """Run a task after all others and wait for it: closing the vault."""
        self._executor.submit(task).result()
        self.stop()

    def stop(self) -> None:
        """Let the worker end."""
        self._is_over = True
        self._executor.shutdown(wait=True)
        self._garbage.end()
