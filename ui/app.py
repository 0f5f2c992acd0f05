"""The window's life: unlock, work, lock; then this process ends and another one shows the unlock window."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from mdt_desktop.folders import home_folder, state_folder
from ui import display
from ui.bug_hook import BugHook
from ui.languages import Languages
from ui.locking.hardening import harden
from ui.locking.restart import Starter, start_anew
from ui.preferences import PreferenceFile
from ui.tasks import TaskRunner
from ui.theme.theme import STYLE, STYLE_VARIABLE, Theme
from ui.unlock.first_run_presenter import FirstRunPresenter
from ui.unlock.opener import Opener
from ui.unlock.places import VaultHome
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.window import UnlockWindow

if TYPE_CHECKING:  # heavy: both come after the unlock window is drawn
    from mdt_desktop.application.program import Program
    from mdt_desktop.application.session import Session
    from ui.locking.watch import Watch
    from ui.workplace import Workplace

OFFSCREEN = "offscreen"
_NOISE = "This plugin does not support "
"""Said by the offscreen platform at every window."""


class App(QObject):
    """Shows the unlock window at once, the workplace while a vault is open, and starts the next process at the lock.

    Signals:
        ended: Nothing is open any more: this process is over.
    """

    ended = Signal()

    def __init__(
        self,
        app: QApplication,
        make_program: "Callable[[], Program]",
        home: VaultHome,
        *,
        state: Path,
        start_again: Starter = start_anew,
        watch: "Callable[[], Watch] | None" = None,
    ) -> None:
        super().__init__()
        self._home = home
        self._start_again = start_again
        self._watch = watch
        self.preferences = PreferenceFile(state)
        self.look = Theme(app, all_fonts=False)
        self._languages = Languages(app)
        self._follow_preferences()
        self.runner = TaskRunner()
        self.opener = Opener(make_program, self.runner, home)
        self.unlock_presenter = UnlockPresenter(self.opener)
        self.first_run = FirstRunPresenter(self.opener)
        self.unlock_window = self._made_unlock_window()
        self.workplace: Workplace | None = None
        self.opener.opened.connect(self._opened)

    @Slot()
    def _follow_preferences(self) -> None:
        kept = self.preferences.read()
        self._languages.speak(kept.language)
        self.look.show(kept.scheme, kept.zoom)

    def begin(self) -> None:
        """Show the unlock window; everything heavy comes after it is drawn."""
        self.unlock_window.drawn.connect(self.opener.warm_up)
        self.unlock_window.drawn.connect(self.look.load_other_fonts)
        self.unlock_window.show()

    def _made_unlock_window(self) -> UnlockWindow:
        window = UnlockWindow(self.unlock_presenter, self.first_run)
        window.language_chosen.connect(self._speak)
        window.closed.connect(self._end_without_vault)
        return window

    @Slot(str)
    def _speak(self, language: str) -> None:
        """The same window in other words, at the same page; what was typed is kept."""
        self.preferences.change(language=language)
        self._follow_preferences()
        old = self.unlock_window
        self.unlock_window = self._made_unlock_window()
        self.unlock_window.setGeometry(old.geometry())
        self.unlock_window.take_over(old)
        self.unlock_window.show()
        old.hide()
        old.deleteLater()

    @Slot()
    def _end_without_vault(self) -> None:
        if self.first_run.session is not None:
            self.runner.run_last(self.first_run.session.vault.close)
        self.runner.stop()
        self.ended.emit()

    @Slot(object)
    def _opened(self, session: "Session") -> None:
        from ui.locking.watch import Watch  # noqa: PLC0415 - the unlock window does without
        from ui.workplace import Workplace  # noqa: PLC0415 - heavy; the worker imported most of it meanwhile

        watch = (self._watch or Watch)()
        workplace = Workplace(self.opener.program, session, self.runner, self.preferences, watch)
        workplace.looks_changed.connect(self._follow_preferences)
        workplace.ended.connect(self._ended)
        workplace.begin(self._notice(session))
        self.workplace = workplace
        self.unlock_window.hide()
        self.unlock_window.deleteLater()

    def _notice(self, session: "Session") -> str:
        """What is said once after unlocking, the gravest first."""
        if self.opener.is_read_only:
            return self.tr("You only read: in this vault changes are missing, and nothing can be saved.")
        if session.vault.failed_tries:
            return self.tr(
                "%n wrong passphrase(s) came before yours. Was that not you? Tell your ICT.",
                "",
                session.vault.failed_tries,
            )
        if session.vault.is_copy:
            return self.tr("This vault stands here for the first time: it is a copy, or it was moved. Use one of them.")
        return ""

    @Slot(bool)
    def _ended(self, was_locked: bool) -> None:
        if was_locked:
            self._start_again(self._home.home, self._home.only)
        self.ended.emit()


def run(make_program: "Callable[[], Program]", folder: Path | None = None) -> int:
    """Open the window on a folder's vault, or on whatever stands below this person's home."""
    harden()
    state = state_folder()
    app = make_application()
    windows = App(app, make_program, VaultHome(home_folder(), folder), state=state)
    hook = BugHook(state)
    hook.install()
    windows.ended.connect(lambda: app.exit(0))
    windows.begin()
    try:
        return app.exec()
    finally:
        hook.uninstall()
        let_go(app)


def let_go(app: QApplication) -> None:
    """Qt deletes its windows while there still is an application; Python at its end would do so too late."""
    for window in app.topLevelWidgets():
        window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def make_application() -> QApplication:
    """Return the running application, or a new one; without a display Qt ends the process, with our sentence."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    qInstallMessageHandler(_say_what_qt_misses)
    os.environ[STYLE_VARIABLE] = STYLE
    app = QApplication([sys.argv[0]])
    if app.platformName() != OFFSCREEN:
        qInstallMessageHandler(None)
    app.setApplicationName("MDT Desktop")
    app.setQuitOnLastWindowClosed(False)
    return app


def _say_what_qt_misses(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    if kind == QtMsgType.QtFatalMsg:
        sys.stderr.write(display.sentence("qt", name=os.environ.get("DISPLAY", "")) + "\n")
    elif kind != QtMsgType.QtDebugMsg and not message.startswith(_NOISE):
        sys.stderr.write(message + "\n")
