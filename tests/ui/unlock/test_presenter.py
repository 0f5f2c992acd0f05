from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mdt_desktop.application.program import Program
from mdt_desktop.domain.access import VaultEvent, VaultEventKind
from tests.support.screens import HOLDER, on_worker
from tests.support.vaults import PASSPHRASE, Clock
from ui.tasks import TaskRunner
from ui.unlock.asked import WayIn
from ui.unlock.opener import Opener
from ui.unlock.places import VaultHome
from ui.unlock.presenter import UnlockPresenter

MadePresenter = Callable[[], UnlockPresenter]


@pytest.fixture
def made(runner: TaskRunner, program: Program, vault_folder: Path) -> MadePresenter:
    def make() -> UnlockPresenter:
        return UnlockPresenter(Opener(lambda: program, runner, VaultHome(program.home)), second=5)

    return make


def try_words(qtbot: QtBot, presenter: UnlockPresenter, words: str) -> str:
    with qtbot.waitSignal(presenter.wrong) as wrong:
        presenter.unlock(words)
    qtbot.waitUntil(lambda: not presenter.opener.is_busy)
    return str(wrong.args[0])


def test_the_right_words_open_the_vault_and_that_is_written_down(
    qtbot: QtBot, runner: TaskRunner, made: MadePresenter
) -> None:
    presenter = made()
    try_words(qtbot, presenter, "andere woorden dan deze hier")

    with qtbot.waitSignal(presenter.opener.opened) as opened:
        presenter.unlock(f"  {PASSPHRASE.upper()} ")

    session = opened.args[0]
    events = on_worker(qtbot, runner, lambda: session.cases.own_view().records(VaultEvent))
    assert session.holder.name == HOLDER.name
    assert [(each.kind, each.count) for each in events[-2:]] == [
        (VaultEventKind.FAILED_TRIES, 1),
        (VaultEventKind.UNLOCKED, 0),
    ]
    runner.run_last(session.vault.close)


def test_a_wrong_passphrase_always_says_the_same_and_waits_longer_each_time(
    qtbot: QtBot, made: MadePresenter, clock: Clock
) -> None:
    presenter = made()
    waits = []
    said = set()
    for _ in range(8):
        said.add(try_words(qtbot, presenter, "zo maar vijf andere woorden"))
        waits.append(presenter.seconds_left)
        clock.forward(seconds=presenter.seconds_left)
        qtbot.waitUntil(lambda: presenter.seconds_left == 0)

    assert len(said) == 1
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240]


def test_during_a_wait_no_passphrase_is_tried(qtbot: QtBot, made: MadePresenter) -> None:
    presenter = made()
    for _ in range(5):
        try_words(qtbot, presenter, "zo maar vijf andere woorden")

    presenter.unlock(PASSPHRASE)

    assert presenter.seconds_left
    assert not presenter.opener.is_busy


def test_a_wait_that_began_in_another_process_is_counted_down_with_the_same_sentence(
    qtbot: QtBot, made: MadePresenter
) -> None:
    first = made()
    sentences = {try_words(qtbot, first, "zo maar vijf andere woorden") for _ in range(5)}

    later = made()
    sentences.add(try_words(qtbot, later, PASSPHRASE))

    assert len(sentences) == 1
    assert later.seconds_left == 31


def test_a_damaged_vault_says_so_and_offers_no_way_round(qtbot: QtBot, made: MadePresenter, vault_folder: Path) -> None:
    (vault_folder / "vault.db").write_bytes(b"")
    presenter = made()

    with qtbot.waitSignal(presenter.stuck) as stuck:
        presenter.unlock(PASSPHRASE)

    assert stuck.args[0].startswith("The file of the vault is empty")
    assert not stuck.args[1]


@pytest.mark.parametrize("way", [WayIn.READ_ONLY, WayIn.GO_ON])
def test_a_vault_that_misses_changes_opens_only_when_somebody_chose_how(
    qtbot: QtBot, runner: TaskRunner, program: Program, made: MadePresenter, vault_folder: Path, way: WayIn
) -> None:
    old = (vault_folder / "vault.db").read_bytes()
    first = made()
    with qtbot.waitSignal(first.opener.opened) as opened:
        first.unlock(PASSPHRASE)
    on_worker(qtbot, runner, opened.args[0].vault.close)
    (vault_folder / "vault.db").write_bytes(old)
    presenter = made()

    with qtbot.waitSignal(presenter.stuck) as stuck:
        presenter.unlock(PASSPHRASE)
    with qtbot.waitSignal(presenter.opener.opened) as opened_anyway:
        presenter.unlock(PASSPHRASE, way)

    assert stuck.args[1]
    assert presenter.opener.is_read_only is (way is WayIn.READ_ONLY)
    runner.run_last(opened_anyway.args[0].vault.close)


def test_practising_asks_for_nothing_and_finds_its_cases_again(
    qtbot: QtBot, runner: TaskRunner, program: Program, made: MadePresenter
) -> None:
    counts = []
    for _ in range(2):
        presenter = made()
        with qtbot.waitSignal(presenter.opener.opened, timeout=20_000) as opened:
            presenter.practise()
        session = opened.args[0]
        assert session.is_rehearsal
        counts.append(on_worker(qtbot, runner, session.cases.count))
        on_worker(qtbot, runner, session.vault.close)

    assert counts == [len(program.demo_cases())] * 2
    assert (program.home / "oefenen" / "vault.db").is_file()
