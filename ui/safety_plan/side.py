"""How it comes on paper: the choice of form, language, voice and size, the pages, and the way out."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.safety_plan import PlanForm, SafetyPlan
from mdt_desktop.reports.plain_text import plain_text
from mdt_desktop.reports.plan_texts import LANGUAGES
from ui.safety_plan.form_choice import FormChoice
from ui.safety_plan.paper import Paper, Wanted
from ui.safety_plan.presenter import PlanPresenter
from ui.safety_plan.preview import PaperView
from ui.safety_plan.way_out import WayOut
from ui.texts import language
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import Labelled, Selection
from ui.widgets.labels import IconText, PlainLabel

LANGUAGE_NAMES = {
    "nl": "Nederlands",
    "en": "English",
    "ar": "العربية",
    "tr": "Türkçe",
    "pl": "Polski",
    "uk": "Українська",
    "ti": "ትግርኛ",
}
"""Each language in its own words."""


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
        forms = {
            PlanForm.FULL: self.tr("Full"),
            PlanForm.DISCREET: self.tr("Discreet"),
            PlanForm.POCKET_CARD: self.tr("Card"),
        }
        self.form_choice = FormChoice(self.tr("Form"), forms)
        languages = [(each, LANGUAGE_NAMES.get(each, each)) for each in LANGUAGES]
        self.language_choice = Selection(self.tr("Language of the paper"), languages)
        voices = [("je", "je"), ("u", "u"), ("easy", self.tr("easy to read"))]
        self.voice_choice = Choice(self.tr("How it speaks"), voices)
        sizes = [("normal", self.tr("normal")), ("large", self.tr("large")), ("beside", self.tr("beside Dutch"))]
        self.size_choice = Choice(self.tr("How it stands on paper"), sizes)
        self.count_label = PlainLabel("", Step.SMALL, colour="ink2")
        self.advice_label = IconText("info", "", "info")
        draft = self.tr("A draft: no person has checked this language. Only to look at, never to hand out.")
        self.draft_label = IconText("triangle-alert", draft, "danger", bold=True)
        self.unchecked_label = IconText("circle-question-mark", "", "warn", step=Step.SMALL)
        self.paper_view = PaperView()
        self.way_out = WayOut(self.tr("Print now"), self.tr("Save as “afspraken”"), has_text=True)
        self.keep_button = Button(self.tr("Print, stays with the contact"), icon_name="printer")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("How it comes on paper"), Step.CARD), 1)
        head.addWidget(self.language_choice)
        spoken = Columns(spacing=16, least=150)
        spoken.add(Labelled(self.tr("How it speaks"), self.voice_choice), 3)
        spoken.add(Labelled(self.tr("How it stands on paper"), self.size_choice), 2)
        for choice in (self.voice_choice, self.size_choice):
            choice.let_break()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        below: tuple[QWidget, ...] = (self.keep_button, self.way_out, self.count_label, self.paper_view)
        for widget in (self.form_choice, spoken, self.advice_label, self.draft_label, *below, self.unchecked_label):
            column.addWidget(widget)
        self.form_choice.show_typed(PlanForm.FULL)
        self.size_choice.show_typed("normal")
        self.language_choice.show_typed(language())
        self.advice_label.hide()
        self.draft_label.hide()

    def _connect(self) -> None:
        for choice in (self.form_choice, self.language_choice, self.size_choice):
            choice.edited.connect(self._choose)
        self.voice_choice.edited.connect(lambda: self._plan.speak(self.voice_choice.typed()))
        self.keep_button.clicked.connect(self.way_out.print_now)
        self.way_out.failed.connect(self.failed)
        self.way_out.left.connect(self._left)
        self._plan.drawn.connect(self._show)
        self._plan.small_drawn.connect(self._show_small)
        self._plan.wanted = replace(self._plan.wanted, language=language())

    def _choose(self) -> None:
        form = self.form_choice.typed()
        if form is PlanForm.FULL and self.voice_choice.typed() == "easy":
            form = PlanForm.EASY_READ
        stands = self.size_choice.typed()
        wanted = Wanted(
            form=form,
            language=self.language_choice.typed(),
            is_large=stands == "large",
            is_beside_dutch=stands == "beside",
        )
        self._plan.choose(wanted)

    def begin(self, plan: SafetyPlan) -> None:
        """Begin with the form and the language the plan of another case was made in."""
        is_easy = plan.version is PlanForm.EASY_READ
        form = PlanForm.FULL if is_easy or plan.version is None else plan.version
        self.form_choice.show_typed(form)
        self.voice_choice.show_typed("easy" if is_easy else "")
        self.language_choice.show_typed(next((each for each in plan.languages if each in LANGUAGES), language()))
        self._choose()

    def show_register(self, register: str) -> None:
        """Show how the paper speaks; easy reading stays chosen until another voice is."""
        if self.voice_choice.typed() != "easy":
            self.voice_choice.show_typed("u" if register == "u" else "je")

    def show_gate(self, is_safe: Answer, feared_reads: Answer) -> None:
        """Let only the way out that the answer allows; advise the discreet form where somebody may read along."""
        self._is_safe = is_safe
        self.way_out.print_button.setVisible(is_safe is Answer.YES)
        self.way_out.let_save(may_save=is_safe is Answer.YES)
        self.keep_button.setVisible(is_safe is not Answer.YES)
        reads = feared_reads in {Answer.YES, Answer.UNKNOWN}
        words = self.tr("Somebody may read this: choose the discreet form.") if reads else ""
        self.advice_label.show_text("info", words, "info")
        self.advice_label.setVisible(reads)

    def _show(self, paper: Paper) -> None:
        self.paper_view.show_pdf(paper.pdf, self.tr("The paper as it will be"))
        words = self.tr("{pages} · version {number}").format(
            pages=self._pages(self.paper_view.page_count), number=paper.version
        )
        self.count_label.setText(words if paper.pdf else self.tr("Nothing left to print."))
        may_leave = not paper.plan.is_draft
        self.way_out.offer(
            paper.pdf,
            paper.document.paper,
            paper.plan.file_name,
            may_leave=may_leave,
            text=plain_text(paper.document) if paper.pdf else "",
        )
        self.keep_button.setEnabled(bool(paper.pdf) and may_leave)
        self.draft_label.setVisible(paper.plan.is_draft)
        open_texts = self.tr("No person has checked these sentences yet: {texts}")
        self.unchecked_label.show_text(
            "circle-question-mark", open_texts.format(texts=" / ".join(paper.plan.unchecked)), "warn"
        )
        self.unchecked_label.setVisible(bool(paper.plan.unchecked))

    def _pages(self, count: int) -> str:
        return self.tr("%n page(s)", "", count)

    def _show_small(self, papers: Mapping[PlanForm, Paper]) -> None:
        for form, small in self.form_choice.papers.items():
            paper = papers.get(form)
            small.show_paper(paper.pdf if paper else b"", self._note(form, paper))

    def _note(self, form: PlanForm, paper: Paper | None) -> str:
        if paper is None or not paper.pdf:
            return self.tr("empty")
        if form is PlanForm.FULL:
            return self.tr("{paper}, {pages}").format(
                paper=paper.document.paper.name, pages=self._pages(paper.page_count)
            )
        return self.tr("%n line(s)", "", paper.line_count)

    def show_nothing(self) -> None:
        """Show no paper: it cannot be made as it is."""
        self.paper_view.show_pdf(b"", "")
        self.count_label.setText("")
        self.way_out.offer(b"", self.way_out.paper, "", may_leave=False)
        self.keep_button.setEnabled(False)

    def _left(self, kind: str) -> None:
        self._plan.note(AccessKind(kind))
        self.left_program.emit(kind)
