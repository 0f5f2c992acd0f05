"""The page *MDT meeting* for tests: a planned meeting in a real vault, and the page over it."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application import agenda, first_contact, meetings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.session import Session
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Meeting
from mdt_desktop.domain.people import PersonRef
from tests.support.screens import on_worker
from ui.case.card import Card
from ui.meeting.presenter import MeetingPresenter
from ui.meeting.state import ChosenMeeting
from ui.meeting.view import MeetingView
from ui.tasks import TaskRunner

CHAIR = PersonRef(org="GEM", name="Femke Oudkerk")
INVITED = ("POL", "SHN", "VT")
CASES = ("V12", "V01", "V08")


def plan_meeting(session: Session, cases: Sequence[str] = CASES, **more: Any) -> str:
    """Plan a meeting in nine days with these cases on its agenda; returns its id. On the worker."""
    planned: dict[str, Any] = {"at": session.now() + timedelta(days=9), "chair": CHAIR, "invited": INVITED}
    changes = meetings.plan(Meeting(**{**planned, **more}))
    session.cases.write_own(changes)
    meeting = changes[0].entity.hex
    for word in cases:
        put_on(session, meeting, session.cases.find(word))
    return meeting


def put_on(session: Session, meeting: str, case: CaseId) -> None:
    """Put a case on an agenda. On the worker."""
    own, view = session.cases.own_view(), session.cases.view(case)
    put = agenda.put_on(own, meeting, view, by=session.me, now=session.now(), pack=session.pack)
    session.cases.write_together(put.own, put.by_case)


def new_case(session: Session, alias: str) -> CaseId:
    """Begin a case that nobody weighed yet: it asks for a place. On the worker."""
    begun = session.cases.begin(
        lambda number: first_contact.begin(number, alias, session.me, session.now() - timedelta(hours=2)), "QRS"
    )
    return begun.case


class Page:
    """The page on the screen, over a vault of its own."""

    def __init__(self, qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
        self.qtbot = qtbot
        self.session = session
        self.runner = runner
        self.presenter = MeetingPresenter(session, runner, lambda error: error.code)
        self.view = MeetingView(self.presenter)
        qtbot.addWidget(self.view)
        self.view.resize(1216, 900)
        self.view.show()
        self.presenter.open()
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way and what came stands there."""
        self.qtbot.waitUntil(lambda: not self.runner.is_busy)
        QApplication.processEvents()

    @property
    def chosen(self) -> ChosenMeeting:
        """The meeting that is looked at."""
        assert self.presenter.state is not None
        assert self.presenter.state.chosen is not None
        return self.presenter.state.chosen

    @property
    def order(self) -> list[str]:
        """The agenda as the vault holds it."""
        own = on_worker(self.qtbot, self.runner, self.session.cases.own_view)
        return list(meetings.meeting_of(own, self.presenter.meeting_id).record.cases)

    def case(self, word: str) -> CaseView:
        """Read a case from the vault."""
        cases = self.session.cases
        return on_worker(self.qtbot, self.runner, lambda: cases.view(cases.find(word)))

    def on_worker(self, task: Callable[[], Any]) -> Any:
        """Run something on the worker."""
        return on_worker(self.qtbot, self.runner, task)


def field(card: Card, name: str) -> Any:
    """Return the control of a field of a card."""
    return card.fields[name]


def texts_in(widget: QWidget) -> str:
    """Return every text a widget shows."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))
