from pytestqt.qtbot import QtBot

from ui.locking.checkpoints import DELAY, Checkpoints
from ui.tasks import TaskRunner


class CountedVault:
    """What checkpoints ask of a vault."""

    def __init__(self) -> None:
        self.checkpoints = 0

    def checkpoint(self) -> None:
        self.checkpoints += 1


def test_one_checkpoint_follows_whatever_the_worker_did_and_asks_for_no_other(qtbot: QtBot, runner: TaskRunner) -> None:
    vault = CountedVault()
    checkpoints = Checkpoints(vault, runner, runner, delay=1)  # type: ignore[arg-type]  # it asks nothing else
    for _ in range(3):
        runner.start(lambda _: None)

    qtbot.waitUntil(lambda: vault.checkpoints == 1 and not runner.is_busy)
    with qtbot.assertNotEmitted(runner.busy_changed, wait=30):
        pass
    assert vault.checkpoints == 1
    checkpoints.stop()


def test_after_it_stopped_nothing_follows(qtbot: QtBot, runner: TaskRunner) -> None:
    vault = CountedVault()
    checkpoints = Checkpoints(vault, runner, runner, delay=1)  # type: ignore[arg-type]  # it asks nothing else
    checkpoints.stop()

    with qtbot.waitSignal(runner.busy_changed, check_params_cb=lambda is_busy: not is_busy):
        runner.start(lambda _: None)
    with qtbot.assertNotEmitted(runner.busy_changed, wait=30):
        pass

    assert vault.checkpoints == 0


def test_the_checkpoint_comes_within_five_seconds() -> None:
    assert DELAY < 5000
