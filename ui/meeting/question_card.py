"""Why a case is on the table now, what is new, and what is asked; the first two arrive filled in."""

from collections.abc import Sequence

from mdt_desktop.application.case_at_table import put_question, question_of
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.meeting import TableQuestion
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.meeting.prefill import Prefill
from ui.widgets.fields import TextArea


class QuestionCard(Card):
    """The three lines with which a case begins at the table."""

    def __init__(self, presenter: CasePresenter, meeting: str) -> None:
        super().__init__(presenter, f"meeting.{meeting}.question", save_text=self.tr("Write this down"))
        self.meeting = meeting
        for name, label in (
            ("why_now", self.tr("Why now")),
            ("what_is_new", self.tr("What is new")),
            ("question", self.tr("Question to the table")),
        ):
            self.column.addWidget(self.add_field(name, TextArea(label, lines=2), label))
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Begin with what was written for this table, else with what the case itself tells."""
        asked = question_of(state.view, self.meeting) or self.proposed(state)
        self.fields["why_now"].show_typed(asked.why_now)
        self.fields["what_is_new"].show_typed(asked.what_is_new)
        self.fields["question"].show_typed(asked.question)

    def proposed(self, state: CaseState) -> TableQuestion:
        """Return what the case itself tells."""
        prefill = Prefill(self.presenter.session.pack, state.now)
        return TableQuestion(
            meeting=self.meeting,
            why_now=prefill.why_now(state.view, state.clocks),
            what_is_new=prefill.what_is_new(state.view),
            question=asked_before(state.view),
        )

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the three lines; the same ones again change nothing."""
        texts = {name: field.typed().strip() for name, field in self.fields.items()}
        said = question_of(view, self.meeting)
        if said is not None and texts == {name: getattr(said, name) for name in texts}:
            return ()
        return put_question(
            TableQuestion(
                meeting=self.meeting,
                why_now=texts["why_now"],
                what_is_new=texts["what_is_new"],
                question=texts["question"],
                at=self.presenter.now(),
                by=self.presenter.me,
            )
        )


def asked_before(view: CaseView) -> str:
    """Return the question with which somebody asked for a table, whichever comes."""
    asked = [each.question for each in view.records(TableQuestion) if not each.meeting and each.question]
    return asked[-1] if asked else ""
