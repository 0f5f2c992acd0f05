"""Pictures of every main screen, taken of the real windows over a vault of made-up cases."""

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from mdt_desktop.application.meetings import coming
from mdt_desktop.application.ports import CardQuery
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.errors import KnownError
from ui.app import OFFSCREEN, make_application
from ui.languages import Languages
from ui.main_window import MainWindow
from ui.meeting.mode.window import MeetingMode
from ui.preferences import PreferenceFile
from ui.settling import until
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.unlock.first_run_presenter import FirstRunPresenter, FirstStep
from ui.unlock.opener import Opener
from ui.unlock.places import VaultHome
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.view import UnlockView
from ui.unlock.window import UnlockWindow

W = TypeVar("W", bound=QWidget)
WIDTH, HEIGHT = 1440, 900
LANGUAGE = "nl"
_SECTIONS = {
    "case": "overview",
    "first-contact": "first_contact",
    "weighing": "weighing",
    "coordination": "coordination",
    "handover": "handover",
    "safety-plan": "safety_plan",
}


def take(program: Program, vault_folder: Path, passphrase: str, out: Path) -> list[Path]:
    """Write a picture of each main screen into ``out``; the case is the one that changed last. Returns the files.

    Raises:
        VaultError: The vault does not open.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)
    app = make_application()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="mdt-") as folder, _speaking(app):
        studio = _Studio(app, program, Path(folder), out)
        studio.before_unlock(vault_folder, passphrase)
        with studio.opened(vault_folder, passphrase) as session:
            studio.at_work(session)
        return studio.written


@contextmanager
def _speaking(app: QApplication) -> Iterator[None]:
    languages = Languages(app)
    languages.speak(LANGUAGE)
    try:
        yield
    finally:
        languages.fall_silent()


class _Studio:
    """Opens one window after another, waits until it has shown its data, and writes what it looks like."""

    def __init__(self, app: QApplication, program: Program, folder: Path, out: Path) -> None:
        self._app = app
        self._program = program
        self._folder = folder
        self._out = out
        self._look = Theme(app)
        self._look.show(Scheme.LIGHT, 1.0)
        self._runner = TaskRunner()
        self._preferences = PreferenceFile(folder)
        self.written: list[Path] = []

    def _write(self, window: QWidget, name: str) -> None:
        file = self._out / f"{name}.png"
        self._still(window).save(str(file))
        self.written.append(file)

    def _still(self, window: QWidget) -> QImage:
        """Return a picture that the next round of events does not change: data shown, layouts at rest."""
        seen = [QImage()]

        def is_still() -> bool:
            seen.append(window.grab().toImage())
            return not self._runner.is_busy and seen[-1] == seen[-2]

        until(is_still)
        return seen[-1]

    # --- before a vault is open ----------------------------------------------------------------------

    def before_unlock(self, vault_folder: Path, passphrase: str) -> None:
        """Take the unlock window with a passphrase typed, and the first run at its five words."""
        unlock = self._unlock_window(VaultHome(vault_folder.parent, vault_folder))
        if isinstance(unlock.page, UnlockView):
            unlock.page.entry.field.setText(passphrase)
        self._write(unlock, "unlock")
        _put_away(unlock)
        first = self._unlock_window(VaultHome(self._folder / "nobody"))
        first.first_run.begin_at(FirstStep.WORDS)
        self._write(first, "first-run")
        _put_away(first)

    def _unlock_window(self, home: VaultHome) -> UnlockWindow:
        opener = Opener(lambda: self._program, self._runner, home)
        return _shown(UnlockWindow(UnlockPresenter(opener), FirstRunPresenter(opener)))

    # --- with a vault open ---------------------------------------------------------------------------

    @contextmanager
    def opened(self, vault_folder: Path, passphrase: str) -> Iterator[Session]:
        """Open the vault on the worker it will belong to, and close it at the end."""
        opened: list[Session] = []
        failed: list[KnownError] = []
        door = self._program.door(vault_folder)
        self._runner.start(lambda _: self._program.session(door.unlock(passphrase)), opened.append, failed.append)
        until(lambda: not self._runner.is_busy)
        if failed:
            raise failed[0]
        try:
            yield opened[0]
        finally:
            self._runner.run_last(opened[0].vault.close)

    def at_work(self, session: Session) -> None:
        """Take Today, Cases and the steps of one case; one of them dark, one in high contrast."""
        window = self._main_window(session, Scheme.LIGHT)
        self._go(window, {"page": "today"}, "today")
        self._go(window, {"page": "cases"}, "cases")
        self._go(window, {"page": "meeting", "meeting": self._next_meeting(session)}, "meeting")
        case = self._newest_case(session)
        for name, section in _SECTIONS.items():
            self._go(window, {"case": case, "section": section}, name)
        _put_away(window)
        dark = self._main_window(session, Scheme.DARK)
        self._go(dark, {"case": case, "section": "overview"}, "case-dark")
        _put_away(dark)
        contrast = self._main_window(session, Scheme.HIGH_CONTRAST)
        self._go(contrast, {"page": "today"}, "today-high-contrast")
        _put_away(contrast)
        self._look.show(Scheme.LIGHT, 1.0)
        self._at_the_table(session)

    def _main_window(self, session: Session, scheme: Scheme) -> MainWindow:
        self._look.show(scheme, 1.0)
        return _shown(
            MainWindow(program=self._program, session=session, runner=self._runner, preferences=self._preferences)
        )

    def _go(self, window: MainWindow, place: Mapping[str, str], name: str) -> None:
        window.go_to(place)
        until(window.is_settled)
        self._write(window, name)

    def _at_the_table(self, session: Session) -> None:
        """Take the next meeting on its own screen, with its first case; that opens it."""
        meeting = self._next_meeting(session)
        if not meeting:
            return
        mode = _shown(MeetingMode(session, self._runner, meeting, self._sentence))
        mode.begin()
        until(lambda: not self._runner.is_busy)
        self._write(mode, "meeting-mode")
        _put_away(mode)

    def _sentence(self, error: KnownError) -> str:
        return self._program.say(error, LANGUAGE)

    def _newest_case(self, session: Session) -> str:
        return self._read(lambda: session.cases.page(CardQuery(limit=1))[0].case.hex)

    def _next_meeting(self, session: Session) -> str:
        """Return the id of the meeting that comes first; empty where none is planned."""
        return self._read(lambda: next((each.id for each in coming(session.cases.own_view(), session.now())), ""))

    def _read(self, task: Callable[[], str]) -> str:
        found: list[str] = []
        self._runner.start(lambda _: task(), found.append)
        until(lambda: not self._runner.is_busy)
        return found[0]


def _shown(window: W) -> W:
    window.resize(WIDTH, HEIGHT)
    window.show()
    return window


def _put_away(window: QWidget) -> None:
    window.hide()
    window.deleteLater()
