import pytest

from ui.locking.watch import CONVERSATION, GAP, IDLE, NOTICE, Guarding, Watch


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Asked:
    """A watch that is asked every second, as the guard does."""

    def __init__(self) -> None:
        self.seconds = Seconds()
        self.watch = Watch(self.seconds)

    def pass_by(self, seconds: int) -> Guarding:
        standing = self.watch.ask()
        for _ in range(seconds):
            self.seconds.now += 1
            standing = self.watch.ask()
        return standing.guarding


@pytest.fixture
def asked() -> Asked:
    return Asked()


def test_it_locks_after_five_minutes_without_a_touch(asked: Asked) -> None:
    assert asked.pass_by(IDLE - NOTICE - 1) is Guarding.OPEN
    assert asked.pass_by(1) is Guarding.NOTICE
    assert asked.pass_by(NOTICE - 1) is Guarding.NOTICE
    assert asked.pass_by(1) is Guarding.LOCK


def test_a_touch_during_the_notice_takes_it_back(asked: Asked) -> None:
    asked.pass_by(IDLE - 1)

    asked.watch.touched()

    assert asked.pass_by(1) is Guarding.OPEN


def test_the_notice_counts_its_seconds_down(asked: Asked) -> None:
    asked.pass_by(IDLE - 30)

    assert asked.watch.ask().seconds_left == 30


def test_a_conversation_keeps_the_lock_away_for_an_hour_and_ends_by_itself(asked: Asked) -> None:
    asked.watch.begin_conversation()

    assert asked.pass_by(CONVERSATION - 1) is Guarding.CONVERSATION
    assert asked.pass_by(1) is Guarding.NOTICE
    assert asked.pass_by(NOTICE) is Guarding.LOCK


def test_after_a_conversation_with_typing_the_five_minutes_count_from_the_last_touch(asked: Asked) -> None:
    asked.watch.begin_conversation()
    asked.pass_by(CONVERSATION - 5)
    asked.watch.touched()

    assert asked.pass_by(6) is Guarding.OPEN


def test_ending_a_conversation_counts_from_now(asked: Asked) -> None:
    asked.watch.begin_conversation()
    asked.pass_by(IDLE * 2)

    asked.watch.end_conversation()

    assert asked.pass_by(1) is Guarding.OPEN
    assert not asked.watch.is_in_conversation


@pytest.mark.parametrize("is_in_conversation", [False, True])
def test_a_jump_in_time_locks_at_the_first_look_also_in_a_conversation(
    asked: Asked, *, is_in_conversation: bool
) -> None:
    if is_in_conversation:
        asked.watch.begin_conversation()
    asked.pass_by(3)

    asked.seconds.now += GAP + 1

    assert asked.watch.ask().guarding is Guarding.LOCK


def test_a_slow_second_is_no_jump(asked: Asked) -> None:
    asked.pass_by(3)

    asked.seconds.now += GAP

    assert asked.watch.ask().guarding is Guarding.OPEN
