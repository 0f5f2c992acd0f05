"""The last row of a section: what is still missing here, and going on to the next stage (architecture.md §3)."""

from collections.abc import Sequence

from mdt_desktop.application.case_view import CaseView, stage_of
from mdt_desktop.application.path import enter, missing
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.stages import Stage
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import requirement_word, stage_word
from ui.widgets.fields import TextField
from ui.widgets.frames import hairline
from ui.widgets.labels import IconText, PlainLabel

_ORDER = tuple(Stage)


class StageRow(Card):
    """Goes on from ``stage``, the stage its section is about; going on while something is missing takes a reason.

    A case that is further already may come back to ``stage``; that never takes a reason.
    """

    def __init__(self, presenter: CasePresenter, stage: Stage) -> None:
        super().__init__(presenter, f"stage.{stage}", look="secondary")
        self.stage = stage
        self.standing_label = PlainLabel("", bold=True)
        self.missing_label = IconText("circle-dashed", "", "warn")
        self.reason_row = self.add_field(
            "reason",
            TextField(self.tr("Why go on now")),
            self.tr("Why go on now"),
            hint=self.tr("Going on is always possible. Say why, so that a colleague understands."),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.addWidget(hairline("rule"))
        self.column.addWidget(self.standing_label)
        self.column.addWidget(self.missing_label)
        self.column.addWidget(self.reason_row)
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Show where the case stands, what is missing, and the one step that can follow."""
        super().show_record(state)
        here = stage_of(state.view)
        goal = self._goal(here)
        absent = missing(state.view, here) if goal.rank > here.rank else ()
        self.standing_label.setText(self.tr("This case is at {stage}").format(stage=stage_word(here.value)))
        self.missing_label.setVisible(bool(absent))
        words = ", ".join(requirement_word(name) for name in absent)
        self.missing_label.show_text("circle-dashed", self.tr("Still missing: {words}").format(words=words), "warn")
        self.reason_row.setVisible(bool(absent))
        self._show_button(here, goal)

    def _show_button(self, here: Stage, goal: Stage) -> None:
        on, back = self.tr("On to {stage}"), self.tr("Back to {stage}")
        words = on if goal.rank > here.rank else back
        self.save_button.setText(words.format(stage=stage_word(goal.value)))
        self.save_button.show_icon("arrow-right" if goal.rank > here.rank else "arrow-left")

    def _goal(self, here: Stage) -> Stage:
        if here.rank > self.stage.rank:
            return self.stage
        return _ORDER[min(self.stage.rank + 1, Stage.CLOSED.rank)]

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the stage that is entered."""
        goal = self._goal(stage_of(view))
        return enter(view, goal, self.presenter.me, self.presenter.now(), reason=self.fields["reason"].typed())
