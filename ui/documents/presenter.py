"""Makes the document that is asked for and writes down that it left; knows no widget."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from mdt_desktop.application import joint_plans, plans
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.safety_plan import JointMoment
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.reports.documents import Asked, DocumentKind, MadeDocument, make_document
from mdt_desktop.reports.drawing import draw
from ui.case.presenter import CasePresenter

WAIT = 150
"""Milliseconds before a document is made: what changes at once is drawn once."""


FOR_ONE_ORGANISATION = frozenset(
    {DocumentKind.LETTER, DocumentKind.PREPARATION, DocumentKind.MINUTES, DocumentKind.FEEDBACK}
)
"""Documents cut to what one organisation may know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnDocument:
    """A document and its bytes; none where nothing is known to print."""

    made: MadeDocument
    asked: Asked
    pdf: bytes


def draw_document(session: Session, view: CaseView, asked: Asked) -> DrawnDocument:
    """Return a document of a case as it goes to paper.

    Raises:
        PaperError: A character no shipped font has.
        UsageError: There are no texts in this language.
    """
    made = make_document(
        view, asked, by=session.me, now=session.now(), pack=session.pack, is_rehearsal=session.is_rehearsal
    )
    return DrawnDocument(made=made, asked=asked, pdf=b"" if made.is_empty else draw(made.document))


class DocumentsPresenter(QObject):
    """One document at a time, and the moments of the joint plan.

    Signals:
        drawn: The document as it stands; carries a DrawnDocument.
        failed: It cannot be made; carries the known error.
    """

    drawn = Signal(object)
    failed = Signal(KnownError)

    def __init__(self, case: CasePresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.case = case
        self.asked = Asked(kind=DocumentKind.LETTER)
        self.document: DrawnDocument | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._make)

    def ask(self, asked: Asked) -> None:
        """Show another document, or the same one for somebody else."""
        self.asked = asked
        self.refresh()

    def refresh(self) -> None:
        """Make the document again, soon."""
        self._timer.start()

    def is_settled(self) -> bool:
        """Say whether no paper waits to be made again."""
        return not self._timer.isActive()

    def _make(self) -> None:
        state = self.case.state
        if state is None:
            return
        asked, view = self.asked, state.view
        self.case.runner.start(lambda _: draw_document(self.case.session, view, asked), self._show, self._fail)

    def _show(self, document: DrawnDocument) -> None:
        self.document = document
        self.drawn.emit(document)

    def _fail(self, error: KnownError) -> None:
        self.document = None
        self.failed.emit(error)

    def note(self, kind: AccessKind) -> None:
        """Write down that this document left the program, and for whom."""
        document = self.document
        if document is None:
            return
        asked = document.asked
        receiver = asked.receiver.org if asked.kind in FOR_ONE_ORGANISATION else ""
        changes = plans.document_left(
            kind, asked.kind.value, asked.language, self.case.me, self.case.now(), receiver=receiver
        )
        self.case.save(changes, "documents.left")

    # --- the joint plan --------------------------------------------------------------------------------

    def review(self, moment: str) -> None:
        """Write down that the organisations looked at the page of a moment."""
        state = self.case.state
        shown = state.view.entity(moment) if state is not None else None
        if shown is not None:
            today = self.case.now().astimezone(AMSTERDAM).date()
            self.case.save(joint_plans.review_moment(shown, today), "documents.review")

    def add(self, moments: Sequence[JointMoment]) -> None:
        """Make a page for moments the case itself names."""
        changes = [change for each in moments for change in joint_plans.plan_moment(each)]
        self.case.save(changes, "documents.moment")
