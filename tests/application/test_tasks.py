import pytest

from mdt_desktop.application.tasks import Cancelled, Progress, TaskContext


def test_a_step_reports_how_far_a_task_is() -> None:
    told: list[Progress] = []

    TaskContext(told.append).step(2, 5)

    assert told == [Progress(2, 5)]


def test_a_task_nobody_listens_to_goes_on() -> None:
    TaskContext().step(1, 2)


def test_a_cancelled_task_stops_at_its_next_step() -> None:
    context = TaskContext()
    context.cancel()

    with pytest.raises(Cancelled):
        context.step(1, 2)
