"""Bugs: what nobody expected goes to a log without personal data, and one calm window says so."""

import contextlib
import logging
import platform
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from mdt_desktop import __version__
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel

FILE = "bugs.log"
LARGEST = 200_000
_ROOT = Path(__file__).parents[1]


def details(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what helps to find a bug: its kind and where, never its message and never a value."""
    places = [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    system = f"mdt-desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return "\n".join((kind.__name__, system, *places))


def _short(file: str) -> str:
    """A path below the program, or the name alone: a home folder carries a person's name."""
    path = Path(file)
    return str(path.relative_to(_ROOT)) if path.is_relative_to(_ROOT) else path.name


class BugDesk:
    """Writes bugs to a file of the device and shows them; a log that cannot be written is no second bug."""

    def __init__(self, folder: Path) -> None:
        self.window = BugWindow()
        self._logger = logging.getLogger(__name__)
        self._logger.propagate = False
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(folder / FILE, maxBytes=LARGEST, backupCount=1, encoding="utf-8", delay=True)
            handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
            self._logger.handlers = [handler]

    def note(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Write a bug down and tell the person at the screen."""
        found = details(kind, trace)
        with contextlib.suppress(OSError):
            self._logger.error(found.replace("\n", " | "))
        self.window.tell(found)


class BugWindow(QDialog):
    """Says that the program made a mistake, that what was saved is saved, and lets the details be copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("MDT Desktop")
        self._details = ""
        self.copy_button = Button(self.tr("Copy details"), icon_name="copy")
        self.close_button = Button(self.tr("Go on"), look="primary")
        self._lay_out()
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("The program made a mistake"), Step.SECTION))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "What the screen called saved is saved. What you were typing is kept as a draft. "
                    "You can go on; if the screen looks wrong, lock with Ctrl+L and unlock again."
                )
            )
        )
        column.addWidget(
            PlainLabel(
                self.tr("The details hold no names and nothing of any case. Give them to your ICT."), Step.SECOND
            )
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.close_button)
        column.addSpacing(8)
        column.addLayout(row)

    def tell(self, found: str) -> None:
        """Show it; one window is enough, however many bugs follow."""
        self._details = found
        if not self.isVisible():
            self.open()
