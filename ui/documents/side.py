"""The document at the right: language, what stays off it, its pages and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.reports.documents import DOCUMENT_LANGUAGES, DocumentKind, MadeDocument
from ui.documents.presenter import DocumentsPresenter, DrawnDocument
from ui.safety_plan.off_paper import why_words
from ui.safety_plan.preview import PaperView
from ui.safety_plan.side import LANGUAGE_NAMES
from ui.safety_plan.way_out import WayOut
from ui.texts import language
from ui.theme.tokens import Step
from ui.widgets.fields import Selection
from ui.widgets.frames import emptied
from ui.widgets.labels import IconText, PlainLabel


class DocumentSide(QWidget):
    """One document as it comes on paper.

    Signals:
        language_chosen: Another language was chosen; carries its code.
        failed: It did not print or was not written; carries the known error.
        left: It is on paper or in a file; carries how.
    """

    language_chosen = Signal(str)
    failed = Signal(KnownError)
    left = Signal(str)

    def __init__(self, documents: DocumentsPresenter) -> None:
        super().__init__()
        self._documents = documents
        self._is_safe = Answer.NOT_ASKED
        languages = [(each, LANGUAGE_NAMES[each]) for each in DOCUMENT_LANGUAGES]
        self.language_choice = Selection(self.tr("Language of the paper"), languages)
        self.warning_label = IconText("eye-off", "", "danger", bold=True)
        self.count_label = PlainLabel("", Step.SMALL, colour="ink2")
        self.way_out = WayOut(self.tr("Print now"), self.tr("Save as “afspraken”"))
        self.paper_view = PaperView()
        self._held_back = QVBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("How it comes on paper"), Step.CARD), 1)
        head.addWidget(self.language_choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.warning_label)
        column.addWidget(self.way_out)
        column.addWidget(self.count_label)
        column.addLayout(self._held_back)
        column.addWidget(self.paper_view)
        self.language_choice.show_typed(language())
        self.warning_label.hide()

    def _connect(self) -> None:
        self.language_choice.edited.connect(lambda: self.language_chosen.emit(self.language_choice.typed()))
        self.way_out.failed.connect(self.failed)
        self.way_out.left.connect(self._left)
        self._documents.drawn.connect(self._show)

    def _show(self, document: DrawnDocument) -> None:
        made = document.made
        self.paper_view.show_pdf(document.pdf, self.tr("The paper as it will be"))
        words = self.tr("%n page(s)", "", self.paper_view.page_count)
        self.count_label.setText(words if document.pdf else self.tr("Nothing is known yet that stands on this paper."))
        self.way_out.offer(document.pdf, made.document.paper, made.file_name, may_leave=not made.is_draft)
        self._show_warning(made)
        self._show_held_back(document)

    def show_gate(self, is_safe: Answer) -> None:
        """Know whether she can carry paper; it decides what may happen to what she takes along."""
        self._is_safe = is_safe
        if self._documents.document is not None:
            self._show_warning(self._documents.document.made)

    def _show_warning(self, made: MadeDocument) -> None:
        """Say what must not happen to this paper, and let it out only the way that is safe."""
        must_stay = made.kind is DocumentKind.FIRST_NIGHT and self._is_safe is not Answer.YES
        stays = self.tr("Nobody said that this paper is safe to take home. It stays with the contact person.")
        internal = self.tr("Internal: never give this to the victim.")
        self.warning_label.show_text("eye-off", stays if must_stay else internal, "danger")
        self.warning_label.setVisible(must_stay or made.is_internal)
        words = self.tr("Print, stays with the contact") if must_stay else self.tr("Print now")
        self.way_out.call_print(words)
        self.way_out.let_save(may_save=not must_stay)

    def _show_held_back(self, document: DrawnDocument) -> None:
        emptied(self._held_back)
        if not document.made.held_back:
            return
        words = self.tr("Held back, because it could betray")
        self._held_back.addWidget(IconText("triangle-alert", words, "danger", bold=True))
        for held in document.made.held_back:
            self._held_back.addWidget(PlainLabel(f"{held.text} · {why_words(held.why, held.word)}", Step.SECOND))

    def show_nothing(self) -> None:
        """Show no paper: it cannot be made as it is."""
        self.paper_view.show_pdf(b"", "")
        self.count_label.setText("")
        self.way_out.offer(b"", self.way_out.paper, "", may_leave=False)

    def _left(self, kind: str) -> None:
        self._documents.note(AccessKind(kind))
        self.left.emit(kind)
