"""How it comes on paper: the choice of form and language, the pages, and the two ways out of the program."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import KnownError, PaperError
from mdt_desktop.domain.safety_plan import PlanForm
from mdt_desktop.reports.plan_texts import LANGUAGES
from ui.safety_plan.paper import Paper
from ui.safety_plan.presenter import PlanPresenter
from ui.safety_plan.preview import PaperView
from ui.safety_plan.printing import ask_printer, print_pdf, save_pdf
from ui.texts import language
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.choices import Choice
from ui.widgets.fields import Selection
from ui.widgets.labels import IconText, PlainLabel


class PlanSide(QWidget):
    """The paper at the right of the plan.

    Signals:
        failed: It did not print or was not written; carries the known error.
        left_program: It is on paper or in a file; carries how.
    """

    failed = Signal(KnownError)
    left_program = Signal(str)

    def __init__(self, plan: PlanPresenter) -> None:
        super().__init__()
        self._plan = plan
        self._is_safe = Answer.NOT_ASKED
        forms = [
            (PlanForm.FULL.value, self.tr("Full")),
            (PlanForm.DISCREET.value, self.tr("Discreet")),
            (PlanForm.POCKET_CARD.value, self.tr("Card")),
        ]
        self.form_choice = Choice(self.tr("Form"), forms)
        names = {"nl": "Nederlands", "en": "English"}
        self.language_choice = Selection(self.tr("Language of the paper"), [(each, names[each]) for each in LANGUAGES])
        self.count_label = PlainLabel("", Step.SMALL, colour="ink2")
        self.advice_label = IconText("info", "", "info")
        self.unchecked_label = IconText("circle-question-mark", "", "warn", step=Step.SMALL)
        self.paper_view = PaperView()
        self.print_button = Button(self.tr("Print now"), icon_name="printer", look="primary", shortcut="Ctrl+P")
        self.keep_button = Button(self.tr("Print, stays with the contact"), icon_name="printer")
        self.save_button = Button(self.tr("Save as “afspraken”"), icon_name="save")
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
        column.addWidget(self.form_choice)
        column.addWidget(self.advice_label)
        for button in (self.print_button, self.keep_button, self.save_button):
            column.addWidget(button)
        column.addWidget(self.count_label)
        column.addWidget(self.paper_view)
        column.addWidget(self.unchecked_label)
        self.form_choice.show_typed(PlanForm.FULL.value)
        self.language_choice.show_typed(language())
        self.advice_label.hide()

    def _connect(self) -> None:
        self.form_choice.edited.connect(self._choose)
        self.language_choice.edited.connect(self._choose)
        self.print_button.clicked.connect(self._print)
        self.keep_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self._plan.drawn.connect(self._show)
        self._plan.language = language()

    def _choose(self) -> None:
        self._plan.choose(PlanForm(self.form_choice.typed()), self.language_choice.typed())

    def show_gate(self, is_safe: Answer, feared_reads: Answer) -> None:
        """Let only the way out that the answer allows; advise the discreet form where somebody may read along."""
        self._is_safe = is_safe
        self.print_button.setVisible(is_safe is Answer.YES)
        self.save_button.setVisible(is_safe is Answer.YES)
        self.keep_button.setVisible(is_safe is not Answer.YES)
        reads = feared_reads in {Answer.YES, Answer.UNKNOWN}
        words = self.tr("Somebody may read this: choose the discreet form.") if reads else ""
        self.advice_label.show_text("info", words, "info")
        self.advice_label.setVisible(reads)

    def _show(self, paper: Paper) -> None:
        self.paper_view.show_pdf(paper.pdf, self.tr("The paper as it will be"))
        pages = self.paper_view.page_count
        words = self.tr("%n page(s)", "", pages) if paper.pdf else self.tr("Nothing left to print.")
        self.count_label.setText(words)
        for button in (self.print_button, self.keep_button, self.save_button):
            button.setEnabled(bool(paper.pdf) and not paper.plan.is_draft)
        open_texts = self.tr("No person has checked these sentences yet: {texts}")
        self.unchecked_label.show_text(
            "circle-question-mark", open_texts.format(texts=" / ".join(paper.plan.unchecked)), "warn"
        )
        self.unchecked_label.setVisible(bool(paper.plan.unchecked))

    def show_nothing(self) -> None:
        """Show no paper: it cannot be made as it is."""
        self.paper_view.show_pdf(b"", "")
        self.count_label.setText("")
        for button in (self.print_button, self.keep_button, self.save_button):
            button.setEnabled(False)

    # --- out of the program ----------------------------------------------------------------------------

    def _print(self) -> None:
        paper = self._plan.paper
        if paper is None or not paper.pdf:
            return
        printer = ask_printer(self, paper.form)
        if printer is None:
            return
        try:
            print_pdf(paper.pdf, printer)
        except PaperError as error:
            self.failed.emit(error)
        else:
            self._left(AccessKind.PRINTED)

    def ask_file(self, name: str) -> Path | None:
        """Ask where to save; None where nobody chose a place."""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the paper"), name, "PDF (*.pdf)")
        return Path(chosen) if chosen else None

    def _save(self) -> None:
        paper = self._plan.paper
        if paper is None or not paper.pdf:
            return
        path = self.ask_file(paper.plan.file_name)
        if path is None:
            return
        try:
            save_pdf(paper.pdf, path)
        except PaperError as error:
            self.failed.emit(error)
        else:
            self._left(AccessKind.SAVED_FILE)

    def _left(self, kind: AccessKind) -> None:
        self._plan.note(kind)
        self.left_program.emit(kind.value)
