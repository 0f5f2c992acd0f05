"""The card of the level: a person decides and says why; a second one looks along where it goes below a prompt."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application import table, weighings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.moments import read_day, read_moment
from mdt_desktop.application.questionnaires import unknown_critical
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from ui.case.behaviours import happened_text
from ui.case.card import Card, hint
from ui.case.fold import lines_of
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import level_look, level_word, local, org_word, short_day_text
from ui.widgets.buttons import Button
from ui.widgets.choices import AnswerChoice
from ui.widgets.fields import TextArea, TextField
from ui.widgets.labels import IconText
from ui.widgets.rows import RowChoice

_ORDER = (RiskLevel.NOT_WEIGHED, RiskLevel.STANDARD, RiskLevel.ELEVATED, RiskLevel.HIGH, RiskLevel.ACUTE)
_FOLDED = ("unknown", "measures", "bias")
DAY = "%d-%m-%Y"


class LevelCard(Card):
    """The level a person decides, and why; nothing is chosen beforehand and nothing is computed."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "level", save_text=self.tr("Set the level"))
        words = [(level.value, level_word(level.value)) for level in _ORDER]
        self.level = RowChoice(self.tr("Level"), words, [_icon(level) for level in _ORDER])
        self.unknown_label = IconText("circle-question-mark", "", "warn", bold=True)
        self.more_button = Button(self.tr("Also: unknown, done, when"), icon_name="plus", look="quiet")
        self.more, self.second = QWidget(), QWidget()
        self.column.addWidget(hint(self.tr("A person decides. The app computes nothing.")))
        self._add_required()
        self._add_second()
        self._add_more()
        for widget in (self.save_button, self.state_label, self.error_label):
            self.column.addWidget(widget)
        self.level.edited.connect(self._follow)
        self.more_button.clicked.connect(lambda: self._show_more(shown=True))

    # --- building ------------------------------------------------------------------------------------

    def _add_required(self) -> None:
        self.column.addWidget(self.add_field("level", self.level, self.tr("Which level")))
        self.column.addWidget(self.unknown_label)
        why = TextArea(self.tr("Why this level"), lines=3)
        self.column.addWidget(self.add_field("why", why, self.tr("Why this level")))
        new = TextArea(self.tr("On which new fact"), lines=2)
        new_hint = self.tr("What was written down since the last weighing stands here already.")
        self.new_fact = self.add_field("new_fact", new, self.tr("On which new fact"), hint=new_hint)
        self.column.addWidget(self.new_fact)

    def _add_second(self) -> None:
        rows = _rows_of(self.second)
        who = TextField(self.tr("Who looked along"))
        who_hint = self.tr("Lower than before or than a signal: name and role. By phone is enough.")
        rows.addWidget(self.add_field("second_person", who, self.tr("Who looked along"), hint=who_hint))
        at = TextField(self.tr("When was that"), width=220)
        rows.addWidget(self.add_field("second_at", at, self.tr("When was that"), hint=self.tr("Empty: now")))
        self.column.addWidget(self.second)

    def _add_more(self) -> None:
        rows, one_a_line = _rows_of(self.more), self.tr("One thing a line.")
        unknown = TextArea(self.tr("What we do not know"), lines=2)
        rows.addWidget(self.add_field("unknown", unknown, self.tr("What we do not know"), hint=one_a_line))
        measures = TextArea(self.tr("What was done at once"), lines=2)
        rows.addWidget(self.add_field("measures", measures, self.tr("What was done at once"), hint=one_a_line))
        bias = AnswerChoice(self.tr("We asked ourselves"))
        bias.let_break()
        bias_hint = self.tr(
            "Is it low because the victim is a man, LGBT, a migrant, a sex worker, disabled, calm or angry?"
        )
        rows.addWidget(self.add_field("bias", bias, self.tr("We asked ourselves"), hint=bias_hint))
        review = TextField(self.tr("Weigh again on"), width=180)
        rows.addWidget(self.add_field("review_on", review, self.tr("Weigh again on"), hint="16-01"))
        self.column.addWidget(self.more_button)
        self.column.addWidget(self.more)

    # --- showing -------------------------------------------------------------------------------------

    def show_record(self, state: CaseState) -> None:
        """Begin without a level; what is new and when it is weighed again stand there already."""
        super().show_record(state)
        self.fields["new_fact"].show_typed(self._new_fact(state))
        self.fields["bias"].show_typed(Answer.NOT_ASKED.value)
        day = table.review_day(self.presenter.session.pack, state.now)
        self.fields["review_on"].show_typed(day.strftime(DAY) if day else "")

    def show_case(self, state: CaseState) -> None:
        """Show the case; a draft opens what it filled in."""
        super().show_case(state)
        self.new_fact.setVisible(state.view.latest(WeighingOutcome) is not None)
        self._follow()
        typed = (self.fields[name].typed() for name in _FOLDED)
        self._show_more(shown=any(each not in {"", Answer.NOT_ASKED} for each in typed))

    def _new_fact(self, state: CaseState) -> str:
        pack, today = self.presenter.session.pack, local(state.now).date()
        lines = []
        for each in weighings.new_since_weighing(state.view):
            event = each.record
            day = short_day_text(local(event.at.at).date(), today)
            source = ", ".join(part for part in (org_word(event.org), day) if part)
            lines.append(f"{happened_text(event, pack)} ({source})")
        return "\n".join(lines)

    def _follow(self) -> None:
        """What a level asks stands beside it at once."""
        chosen = self.level.typed()
        state = self._state
        if not chosen or state is None:
            self.second.hide()
            self.unknown_label.hide()
            return
        level = RiskLevel(chosen)
        self.second.setVisible(table.takes_second_person(state.view, level, self._prompts(state.view)))
        unknown = len(unknown_critical(state.view, self.presenter.session.pack))
        words = self.tr("%n important thing(s) are not known. This is not low risk.", "", unknown)
        self.unknown_label.show_text("circle-question-mark", words, "warn")
        self.unknown_label.setVisible(unknown > 0 and level.rank < RiskLevel.HIGH.rank)

    def _prompts(self, view: CaseView) -> tuple[str, ...]:
        return table.prompts_against(view, self.presenter.session.pack)

    def _show_more(self, *, shown: bool) -> None:
        had_focus = self.more_button.hasFocus()
        self.more_button.setVisible(not shown)
        self.more.setVisible(shown)
        if shown and had_focus:
            self.fields["unknown"].setFocus()  # type: ignore[attr-defined]  # every field is a widget

    # --- saving --------------------------------------------------------------------------------------

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the level with its reason."""
        if not self.level.typed():
            raise FormError("form.required", field="level")
        now = self.presenter.now()
        review = self.fields["review_on"].typed()
        outcome = WeighingOutcome(
            level=RiskLevel(self.level.typed()),
            why=self.fields["why"].typed(),
            unknown=lines_of(self.fields["unknown"].typed()),
            measures=lines_of(self.fields["measures"].typed()),
            second_person=self.fields["second_person"].typed(),
            second_person_at=self._second_at(now),
            new_fact=self.fields["new_fact"].typed(),
            prompts=self._prompts(view),
            asked_about_bias=Answer(self.fields["bias"].typed() or Answer.NOT_ASKED),
            review_on=read_day(review, now, field="review_on", ahead=True) if review.strip() else None,
            meeting=self.presenter.meeting,
        )
        ask = self.tr("Let a second person look at the lower level")
        return table.weigh(view, outcome, self.presenter.me, now, ask=ask)

    def _second_at(self, now: datetime) -> datetime | None:
        typed = self.fields["second_at"].typed()
        return read_moment(typed, now, field="second_at") if typed.strip() else None


def _rows_of(held: QWidget) -> QVBoxLayout:
    rows = QVBoxLayout(held)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(12)
    return rows


def _icon(level: RiskLevel) -> tuple[str, str]:
    icon, _, colour = level_look(level.value)
    return icon, "danger" if colour == "on_danger" else colour
