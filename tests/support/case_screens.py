"""A case on the screen for tests: the real presenter over a real vault, and what a section of it saved."""

from collections.abc import Iterator
from typing import Any, TypeVar

from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from ui.case.presenter import CasePresenter
from ui.case.section import Section
from ui.case.state import CaseState
from ui.tasks import TaskRunner

S = TypeVar("S", bound=Section)


class CaseScreen:
    """One case that is open, and the sections put on the screen for it."""

    def __init__(self, qtbot: QtBot, session: Session, runner: TaskRunner, word: str) -> None:
        self._qtbot = qtbot
        self.presenter = CasePresenter(session, runner, lambda error: error.code)
        found: list[Any] = []
        runner.start(lambda _: session.cases.find(word), found.append)
        qtbot.waitUntil(lambda: bool(found))
        with qtbot.waitSignal(self.presenter.shown):
            self.presenter.open(found[0])

    @property
    def state(self) -> CaseState:
        """The case as it stands on the screen."""
        assert self.presenter.state is not None
        return self.presenter.state

    def show(self, section: S) -> S:
        """Put a section on the screen, the way the page does."""
        self._qtbot.addWidget(section)
        self.presenter.shown.connect(section.show_case)
        section.resize(1000, 900)
        section.show_case(self.state)
        section.show()
        section.opened()
        return section

    def saved(self, place: str) -> Any:
        """Return a context that waits until the card at ``place`` has saved."""
        return self._qtbot.waitSignal(self.presenter.saved, check_params_cb=lambda at, _: at == place)


def texts_in(section: Section) -> Iterator[str]:
    """Return every text a section shows."""
    from PySide6.QtWidgets import QLabel  # noqa: PLC0415 - Qt only where it is used

    for label in section.findChildren(QLabel):
        if label.text() and not label.isHidden():
            yield label.text()
