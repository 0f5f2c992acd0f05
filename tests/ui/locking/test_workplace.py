import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application.ports import Draft
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.table_rules import TableStep
from tests.support.mode_tables import a_meeting
from tests.support.screens import NOW, a_program, unlock
from tests.support.vaults import PASSPHRASE
from ui.app import App
from ui.locking.sequence import PLACE
from ui.locking.watch import CONVERSATION, IDLE, Watch
from ui.meeting.mode.window import MeetingMode
from ui.preferences import PreferenceFile
from ui.unlock.asked import Person
from ui.unlock.first_run_presenter import FirstStep
from ui.unlock.places import VaultHome
from ui.unlock.view import UnlockView
from ui.widgets.fields import TextArea, TextField
from ui.workplace import Workplace


@dataclass
class Run:
    """One process of the program, as far as a test needs one; ``started`` are those that took over at a lock."""

    program: Program
    state: Path
    seconds: list[float] = field(default_factory=lambda: [0.0])
    started: list[tuple[Path, Path | None]] = field(default_factory=list)

    def app(self) -> App:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        return App(
            app,
            lambda: self.program,
            VaultHome(self.program.home),
            state=self.state,
            start_again=lambda home, only: self.started.append((home, only)),
            watch=lambda: Watch(lambda: self.seconds[0]),
        )


Unlocked = Callable[[], tuple[App, Workplace]]


@pytest.fixture
def process(program: Program, vault_folder: Path, tmp_path: Path) -> Run:
    PreferenceFile(tmp_path / "device").change(language="en")
    return Run(program, tmp_path / "device")


@pytest.fixture
def unlocked(qtbot: QtBot, process: Run) -> Iterator[Unlocked]:
    made: list[App] = []

    def unlock_by_typing() -> tuple[App, Workplace]:
        app = process.app()
        made.append(app)
        app.begin()
        page = app.unlock_window.page
        assert isinstance(page, UnlockView)
        qtbot.keyClicks(page.entry.field, PASSPHRASE)
        qtbot.keyClick(page.entry.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: app.workplace is not None and not app.runner.is_busy, timeout=20_000)
        assert app.workplace is not None
        return app, app.workplace

    yield unlock_by_typing
    for app in made:
        if app.workplace is not None:
            app.workplace.lock()
            app.workplace.window.deleteLater()
        app._languages.fall_silent()


def drafts_in(program: Program) -> tuple[Draft, ...]:
    session = unlock(program, program.home / "vault")
    try:
        return session.cases.drafts()
    finally:
        session.vault.close()


def first_case(app: App, qtbot: QtBot, session: Session) -> str:
    found: list[str] = []
    app.runner.start(lambda _: session.cases.find("V01").hex, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_locking_hides_everything_closes_the_vault_and_starts_another_process(
    qtbot: QtBot, process: Run, unlocked: Unlocked
) -> None:
    _, workplace = unlocked()
    dialog = QDialog(workplace.window)
    dialog.open()

    with qtbot.waitSignal(workplace.ended) as ended:
        workplace.window.lock_requested.emit()

    assert ended.args == [True]
    assert process.started == [(process.program.home, None)]
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    drafts_in(process.program)  # the vault is free for the next process


def test_unlocking_comes_back_to_the_place_of_the_lock_once(qtbot: QtBot, process: Run, unlocked: Unlocked) -> None:
    app, workplace = unlocked()
    case = first_case(app, qtbot, workplace.session)
    workplace.window.go_to({"case": case, "section": "overview"})
    qtbot.waitUntil(workplace.window.is_settled)
    workplace.lock()
    assert [each.place for each in drafts_in(process.program)] == [PLACE]

    _, again = unlocked()
    qtbot.waitUntil(again.window.is_settled)

    assert again.window.place()["case"] == case
    again.window.go_to({"page": "today"})
    again.lock()
    kept = [json.loads(each.text) for each in drafts_in(process.program) if each.place == PLACE]
    assert kept == [{"page": "today"}]


def test_what_was_being_typed_is_kept_at_the_lock_and_stands_in_the_same_field_after_it(
    qtbot: QtBot, process: Run, unlocked: Unlocked
) -> None:
    app, workplace = unlocked()
    case = first_case(app, qtbot, workplace.session)
    workplace.window.go_to({"case": case, "section": "weighing"})
    qtbot.waitUntil(workplace.window.is_settled)
    typed = next(each for each in workplace.window.findChildren(TextArea) if each.isVisible())
    workplace.window.activateWindow()
    typed.setFocus()
    qtbot.keyClicks(typed, "halverwege deze zin")

    qtbot.keyClick(typed, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert any("halverwege deze zin" in each.text for each in drafts_in(process.program))

    _, again = unlocked()
    again.window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(again.window.focusWidget(), TextArea))
    field = again.window.focusWidget()
    assert isinstance(field, TextArea)
    assert field.accessibleName() == typed.accessibleName()
    assert field.toPlainText() == "halverwege deze zin"


def test_closing_the_window_ends_the_program_and_remembers_no_place(
    qtbot: QtBot, process: Run, unlocked: Unlocked
) -> None:
    _, workplace = unlocked()

    with qtbot.waitSignal(workplace.ended) as ended:
        workplace.window.close()

    assert ended.args == [False]
    assert process.started == []
    assert drafts_in(process.program) == ()


def test_five_minutes_without_a_touch_lock(qtbot: QtBot, process: Run, unlocked: Unlocked) -> None:
    _, workplace = unlocked()

    with qtbot.waitSignal(workplace.ended):
        for _ in range(IDLE + 1):
            process.seconds[0] += 1
            workplace.guard.look()

    assert len(process.started) == 1


def test_the_unlock_window_after_a_lock_holds_nothing_that_was_typed(
    qtbot: QtBot, process: Run, unlocked: Unlocked
) -> None:
    _, workplace = unlocked()
    workplace.lock()

    after = process.app()
    after.begin()

    page = after.unlock_window.page
    assert isinstance(page, UnlockView)
    assert page.entry.field.text() == ""
    assert not page.entry.field.isUndoAvailable()
    texts = {each.accessibleName() for each in after.unlock_window.findChildren(QWidget)}
    assert not any("Mila" in text or PASSPHRASE in text for text in texts)
    after.unlock_window.close()
    after._languages.fall_silent()


def test_another_language_makes_the_window_again_at_the_same_place(qtbot: QtBot, unlocked: Unlocked) -> None:
    app, workplace = unlocked()
    case = first_case(app, qtbot, workplace.session)
    workplace.window.go_to({"case": case, "section": "overview"})
    qtbot.waitUntil(workplace.window.is_settled)
    old = workplace.window

    app.preferences.change(language="nl")
    old.language_changed.emit()
    qtbot.waitUntil(workplace.window.is_settled)

    assert workplace.window is not old
    assert workplace.window.rail.today_button.text() == "Vandaag"
    assert workplace.window.place()["case"] == case


def test_a_moved_vault_is_named_once(qtbot: QtBot, unlocked: Unlocked) -> None:
    _, workplace = unlocked()

    assert workplace.lookout.notice.isVisible()
    assert "first time" in workplace.lookout.notice.label.text()
    workplace.lock()

    _, again = unlocked()
    assert not again.lookout.notice.isVisible()


def test_closing_the_window_right_after_the_first_run_closes_the_new_vault(qtbot: QtBot, tmp_path: Path) -> None:
    process = Run(a_program(tmp_path), tmp_path / "device")
    app = process.app()
    app.begin()
    app.first_run.person = Person(name="T. Hoekema", org="VT")
    app.first_run.words = PASSPHRASE
    app.first_run.begin_at(FirstStep.IF_LOST)
    app.first_run.next()
    qtbot.waitUntil(lambda: app.first_run.step is FirstStep.READY)

    with qtbot.waitSignal(app.ended):
        app.unlock_window.close()

    session = unlock(process.program, process.program.home / "vault")
    assert session.holder.org == "VT"
    session.vault.close()
    app._languages.fall_silent()


def test_the_device_remembers_nothing_of_any_case(qtbot: QtBot, process: Run, unlocked: Unlocked) -> None:
    _, workplace = unlocked()
    workplace.lock()

    kept = "".join(each.read_text(errors="replace") for each in process.state.rglob("*") if each.is_file())

    assert "Mila" not in kept
    assert str(NOW.year) not in kept


# --- a meeting on the wall ------------------------------------------------------------------------------------


def _on_the_wall(qtbot: QtBot, app: App, workplace: Workplace) -> MeetingMode:
    found: list[str] = []
    app.runner.start(lambda _: a_meeting(workplace.session), found.append)
    qtbot.waitUntil(lambda: bool(found))
    workplace.window.begin_meeting(found[0])
    return _mode(qtbot, workplace)


def _mode(qtbot: QtBot, workplace: Workplace) -> MeetingMode:
    def is_there() -> bool:
        mode = workplace.window.mode
        return mode is not None and mode.case_presenter.table_case is not None and mode.presenter.is_settled

    qtbot.waitUntil(is_there, timeout=10_000)
    assert workplace.window.mode is not None
    return workplace.window.mode


def _wait(process: Run, workplace: Workplace, seconds: int) -> None:
    for _ in range(seconds):
        process.seconds[0] += 1
        workplace.guard.look()


def test_people_at_a_table_talk_longer_than_the_lock_waits(qtbot: QtBot, process: Run, unlocked: Unlocked) -> None:
    app, workplace = unlocked()
    mode = _on_the_wall(qtbot, app, workplace)
    _wait(process, workplace, IDLE + 1)

    assert mode.isVisible()
    assert mode.guard_bar.isVisible(), "how long it stays away stands on the wall"
    with qtbot.waitSignal(workplace.ended):
        _wait(process, workplace, CONVERSATION + IDLE + 1)


def test_laid_down_the_lock_waits_as_always(qtbot: QtBot, process: Run, unlocked: Unlocked) -> None:
    app, workplace = unlocked()
    mode = _on_the_wall(qtbot, app, workplace)
    with qtbot.waitSignal(mode.left):
        mode.presenter.lay_down()

    with qtbot.waitSignal(workplace.ended):
        _wait(process, workplace, IDLE + 1)


def test_ctrl_l_locks_from_the_wall_and_unlocking_stands_at_the_same_word(
    qtbot: QtBot, process: Run, unlocked: Unlocked
) -> None:
    app, workplace = unlocked()
    mode = _on_the_wall(qtbot, app, workplace)
    mode.presenter.go_to(1, TableStep.SAFETY)
    mode = _mode(qtbot, workplace)
    mode.activateWindow()
    mode.act("decision")
    field = mode.focusWidget()
    assert isinstance(field, TextField)
    qtbot.keyClicks(field, "halverwege dit besl")
    with qtbot.waitSignal(workplace.ended):
        qtbot.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert any("halverwege dit besl" in each.text for each in drafts_in(process.program))

    _, again = unlocked()
    mode = _mode(qtbot, again)
    assert (mode.presenter.number, mode.presenter.step) == (1, TableStep.SAFETY)
    what: Callable[[], object] = mode.focusWidget
    qtbot.waitUntil(lambda: isinstance(what(), TextField))
    found = what()
    assert isinstance(found, TextField)
    assert found.text() == "halverwege dit besl"
