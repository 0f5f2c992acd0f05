"""The block of the weighing with every questionnaire: what it asks a person now, the lists, the results."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.questionnaires import (
    is_out_of_date,
    prompt_words,
    prompts_of,
    results_of,
    standing_answers,
    unknown_critical,
)
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.question_lists import PromptAction, QuestionList
from mdt_desktop.domain.questionnaires import InstrumentResult
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import day_text, language, org_word
from ui.theme.tokens import Step
from ui.weighing.questionnaires.list_card import ListFold
from ui.weighing.questionnaires.result_card import ResultCard
from ui.widgets.columns import Columns
from ui.widgets.frames import Heading, emptied, hairline
from ui.widgets.labels import IconText, PlainLabel

NAMED = 4
"""So many topics nobody knows about are named; the rest are counted."""
_PROMPT_ICONS = {
    PromptAction.URGENT_CONSULT: ("flag", "danger"),
    PromptAction.SUGGEST_MDT: ("users", "warn"),
    PromptAction.MARK_INCOMPLETE: ("circle-question-mark", "warn"),
}


class QuestionnairesBlock(QWidget):
    """Everything folded but what asks a person to act: a prompt never sets or lowers a level."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._pack = presenter.session.pack
        lists = self._pack.questionnaires
        behind_more = {name for each in lists.lists.values() for name in each.more}
        self.heading = Heading(self.tr("Lists"), note=self.tr("No score: a person weighs."))
        self.folds = {
            each.id: ListFold(presenter, each, [lists.lists[name] for name in each.more if name in lists.lists])
            for each in lists.asked()
            if each.id not in behind_more
        }
        self.results_heading = Heading(self.tr("Results of instruments"), Step.CARD)
        self.result_fold = CardFold(self.tr("Record a result"), ResultCard(presenter))
        self._prompts, self._results = QVBoxLayout(), QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addLayout(self._prompts)
        for fold in self.folds.values():
            column.addWidget(fold)
        column.addSpacing(8)
        column.addWidget(self.results_heading)
        column.addLayout(self._results)
        column.addWidget(self.result_fold)
        self._prompts.setSpacing(6)
        self._results.setSpacing(8)

    def show_state(self, state: CaseState) -> None:
        """Show what is asked of a person now, how far each list is, and the results."""
        emptied(self._prompts)
        for line in (*self._problem_lines(), *self._prompt_lines(state), *self._unknown_lines(state)):
            self._prompts.addWidget(line)
        for name, fold in self.folds.items():
            fold.count_label.setText(self._count(self._pack.questionnaires.lists[name], state))
        self._show_results(state)

    # --- what asks a person ---------------------------------------------------------------------------------

    def _problem_lines(self) -> Iterable[QWidget]:
        for problem in self._pack.problems:
            if "questionnaires/" in str(problem.facts.get("file", "")):
                yield IconText("info", self._presenter.sentence(problem), "info", step=Step.SECOND)

    def _prompt_lines(self, state: CaseState) -> Iterable[QWidget]:
        for asked in prompts_of(state.view, self._pack):
            icon, colour = _PROMPT_ICONS[asked.prompt.action]
            words = prompt_words(asked.prompt, self._pack, state.now)[language()]
            yield IconText(icon, words, colour, step=Step.BODY, bold=True)

    def _unknown_lines(self, state: CaseState) -> Iterable[QWidget]:
        unknown = unknown_critical(state.view, self._pack)
        items = [item for each in unknown if (item := self._pack.questionnaires.item(each)) is not None]
        if not items:
            return
        if not any(each.prompt.action is PromptAction.MARK_INCOMPLETE for each in prompts_of(state.view, self._pack)):
            words = self.tr("This is not low risk.")
            yield IconText("circle-question-mark", words, "warn", step=Step.BODY, bold=True)
        named = " · ".join(each.word[language()] for each in items[:NAMED])
        words = self.tr("Not known yet: {topics}")
        if len(items) > NAMED:
            words = self.tr("Not known yet: {topics} · and {count} more")
        yield PlainLabel(words.format(topics=named, count=len(items) - NAMED), Step.SECOND, colour="ink2")

    def _count(self, listed: QuestionList, state: CaseState) -> str:
        lists = [listed, *(self._pack.questionnaires.lists[each] for each in listed.more)]
        standing = [answer for each in lists for answer in standing_answers(state.view, each).values()]
        if not standing:
            return ""
        known = [each for each in standing if each in {Answer.YES, Answer.NO}]
        words = self.tr("{yes} yes, {no} no, {other} asked and not known")
        yes = known.count(Answer.YES)
        return words.format(yes=yes, no=len(known) - yes, other=len(standing) - len(known))

    # --- results --------------------------------------------------------------------------------------------

    def _show_results(self, state: CaseState) -> None:
        emptied(self._results)
        found = results_of(state.view)
        self.results_heading.count.setText(str(len(found)) if found else "")
        for each in found:
            self._results.addWidget(self._result(each, state))
            self._results.addWidget(hairline())

    def _result(self, shown: Shown[InstrumentResult], state: CaseState) -> QWidget:
        result = shown.record
        is_old = is_out_of_date(result, self._pack, state.now)
        colour = "ink2" if is_old else ""
        row = Columns(spacing=16)
        row.add(PlainLabel(self._title(result), bold=not is_old, colour=colour), 3)
        row.add(self._outdated(result) if is_old else PlainLabel(self._level(result)), 3)
        by = ", ".join(each for each in (org_word(result.performed_by), result.person) if each)
        day = f"{day_text(result.performed_on)} {result.performed_on.year}"
        row.add(PlainLabel(f"{day} · {by}", Step.SECOND, colour="ink2"), 4)
        if not result.note:
            return row
        return self._noted(row, result.note)

    def _outdated(self, result: InstrumentResult) -> QWidget:
        words = self.tr("{level} (out of date)").format(level=self._level(result))
        return IconText("hourglass", words, "ink2", step=Step.BODY)

    def _noted(self, row: QWidget, note: str) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(row)
        column.addWidget(PlainLabel(note, Step.SMALL, colour="ink2"))
        return held

    def _title(self, result: InstrumentResult) -> str:
        instrument = self._pack.questionnaires.instruments.get(result.instrument)
        title = result.name or (instrument.title[language()] if instrument else result.instrument)
        return " ".join(each for each in (title, result.version_used) if each)

    def _level(self, result: InstrumentResult) -> str:
        instrument = self._pack.questionnaires.instruments.get(result.instrument)
        level = instrument.result(result.result) if instrument else None
        return level.label[language()] if level else result.result
