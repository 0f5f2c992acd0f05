"""The paper beside the cases: for whom it is, how it will look, and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.reports.document_texts import DocumentKind
from ui.meeting.after.papers import AfterPapers, DrawnAfter
from ui.safety_plan.preview import PaperView
from ui.safety_plan.way_out import WayOut
from ui.theme.tokens import Step
from ui.widgets.labels import IconText, PlainLabel


class AfterPaperView(QWidget):
    """Shows the paper that was asked for last; what leaves is written down.

    Signals:
        left: It is on paper or in a file; carries how.
        failed: It did not print or was not written; carries the known error.
    """

    left = Signal(str)
    failed = Signal(KnownError)

    def __init__(self, papers: AfterPapers) -> None:
        super().__init__()
        self.papers = papers
        self.title_label = PlainLabel("", Step.CARD)
        nothing = self.tr("This organisation has no ground to know this case, or was out for it. There is no paper.")
        self.nothing_label = IconText("info", nothing, "info")
        self.way_out = WayOut(self.tr("Print now"), self.tr("Save under a neutral name"))
        self.paper_view = PaperView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.title_label, self.nothing_label, self.way_out, self.paper_view):
            column.addWidget(widget)
        column.addStretch(1)
        self.nothing_label.hide()
        self.way_out.offer(b"", self.way_out.paper, "", may_leave=False)
        papers.drawn.connect(self._show)
        self.way_out.failed.connect(self.failed)
        self.way_out.left.connect(self._leaves)

    def _name(self, kind: DocumentKind) -> str:
        return {
            DocumentKind.MINUTES: self.tr("Minutes"),
            DocumentKind.FEEDBACK: self.tr("Answer to who reported"),
            DocumentKind.CALL_NOTE: self.tr("Call note"),
        }.get(kind, self.tr("Duty page"))

    def _show(self, paper: DrawnAfter) -> None:
        made = paper.made
        self.title_label.setText(self._name(made.kind))
        self.nothing_label.setVisible(not paper.pdf)
        self.paper_view.show_pdf(paper.pdf, self.tr("The paper as it will be"))
        self.way_out.setVisible(bool(paper.pdf))
        self.way_out.offer(paper.pdf, made.document.paper, made.file_name, may_leave=not made.is_draft)

    def _leaves(self, how: str) -> None:
        self.papers.note(AccessKind(how))
        self.left.emit(how)
