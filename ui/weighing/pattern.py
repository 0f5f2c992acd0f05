"""What a series of facts shows, as quiet lists: behaviours over time, extra danger, strangulation, eight stages."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.lenses import (
    STAGES,
    BehaviourSeen,
    CheckState,
    EscalationMoment,
    StageSeen,
    StrangulationCheck,
    behaviours,
    escalations,
    stages,
    strangulation_checks,
)
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.safety_plan import PlanLine, SafetyPlan
from mdt_desktop.domain.weighing import StageLens
from ui.case.behaviours import behaviour_word, escalation_word
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.overview.view import said_by
from ui.texts import local, moment_text, org_word, remaining_text, short_day_text
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.weighing.cards import LensCard
from ui.weighing.words import lens_word
from ui.widgets.columns import Columns
from ui.widgets.frames import Heading, emptied, hairline
from ui.widgets.labels import IconText, PlainLabel

LATEST = 5
"""So many moments of extra danger are shown; the rest stand on the paper."""


class PatternView(QWidget):
    """Four lenses on the same facts; none of them counts to a level."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self.heading = Heading(self.tr("Pattern"), note=self.tr("What was seen, by whom and when. No score."))
        self.danger_heading = Heading(self.tr("Moments of extra danger"), Step.CARD)
        self.check_heading = Heading(self.tr("Strangulation: the check"), Step.CARD)
        self.stages_heading = Heading(
            self.tr("Eight stages"), Step.CARD, note=self.tr("Does it fit? Who says so? On which fact?")
        )
        self.lens_fold = CardFold(self.tr("Write down what fits"), LensCard(presenter))
        self.nothing_label = PlainLabel(self.tr("Nothing in this case tells of a pattern yet."), colour="ink2")
        self._behaviours, self._dangers, self._checks, self._stages = (QVBoxLayout() for _ in range(4))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.nothing_label)
        column.addLayout(self._behaviours)
        for heading, rows in (
            (self.check_heading, self._checks),
            (self.danger_heading, self._dangers),
            (self.stages_heading, self._stages),
        ):
            column.addSpacing(8)
            column.addWidget(heading)
            column.addLayout(rows)
        column.addWidget(self.lens_fold)
        for rows in (self._behaviours, self._dangers, self._checks, self._stages):
            rows.setSpacing(6)

    def show_case(self, state: CaseState) -> None:
        """Show what the facts of a case show."""
        self._show_behaviours(state)
        self._show_checks(state)
        self._show_dangers(state)
        self._show_stages(state)

    def _show_behaviours(self, state: CaseState) -> None:
        emptied(self._behaviours)
        seen = behaviours(state.view)
        self.heading.count.setText(str(len(seen)))
        self.nothing_label.setVisible(not seen)
        for each in seen:
            self._behaviours.addWidget(self._behaviour(each, state))
            self._behaviours.addWidget(hairline())

    def _behaviour(self, seen: BehaviourSeen, state: CaseState) -> QWidget:
        row = Columns(spacing=16)
        row.add(PlainLabel(behaviour_word(seen.behaviour), bold=True), 3)
        row.add(PlainLabel(self._how_often(seen, state), Step.SECOND), 2)
        who = ", ".join(org_word(org) for org in seen.organisations)
        return row.add(PlainLabel(who or self.tr("source not named"), Step.SECOND, colour="ink2"), 3)

    def _how_often(self, seen: BehaviourSeen, state: CaseState) -> str:
        today = local(state.now).date()
        first, last = (short_day_text(local(at).date(), today) for at in (seen.first, seen.last))
        times = self.tr("%n time(s)", "", len(seen.sightings))
        return f"{times}, {last}" if first == last else f"{times}, {first} – {last}"

    # --- the check after strangulation ---------------------------------------------------------------

    def _show_checks(self, state: CaseState) -> None:
        emptied(self._checks)
        found = strangulation_checks(state.view, state.now)
        self.check_heading.setVisible(bool(found))
        for each in found:
            for line in self._check(each, state):
                self._checks.addWidget(line)

    def _check(self, check: StrangulationCheck, state: CaseState) -> Iterator[QWidget]:
        since = check.since(state.now)
        when = (
            self.tr("when is not known") if since is None else self.tr("{span} ago").format(span=remaining_text(since))
        )
        source = ", ".join(part for part in (org_word(check.org), when) if part)
        icon, colour = _CHECK_LOOKS[check.state]
        words = self._check_word(check, state)
        yield IconText(icon, words, colour, step=Step.BODY, bold=colour in {"danger", "warn"})
        yield _below(PlainLabel(" · ".join(part for part in (check.text, source) if part), Step.SMALL, colour="ink2"))

    def _check_word(self, check: StrangulationCheck, state: CaseState) -> str:
        at = moment_text(check.state_at, state.now) if check.state_at else ""
        match check.state:
            case CheckState.DONE:
                return self.tr("Check done, {when}").format(when=at)
            case CheckState.DECLINED:
                declined = self.tr("Check declined, {when}").format(when=at)
                return f"{declined}: {check.why}" if check.why else declined
            case CheckState.NOT_NEEDED:
                needless = self.tr("Check not needed, {when}").format(when=at)
                return f"{needless}: {check.why}" if check.why else needless
            case CheckState.OFFERED:
                return self.tr("Check offered, appointment {when}").format(when=at)
            case CheckState.NO_SHOW:
                return self.tr("Not there, or not written down: the appointment was {when}").format(when=at)
            case _:
                return self.tr("No check offered yet")

    # --- extra danger --------------------------------------------------------------------------------

    def _show_dangers(self, state: CaseState) -> None:
        emptied(self._dangers)
        found = escalations(state.view)
        self.danger_heading.setVisible(bool(found))
        self.danger_heading.count.setText(str(len(found)))
        for each in found[:LATEST]:
            self._dangers.addWidget(self._danger(each, state))
        if found and not state.view.all(SafetyPlan) and not state.view.all(PlanLine):
            words = self.tr("There is no safety plan yet: make it today.")
            self._dangers.addWidget(IconText("shield", words, "danger", step=Step.BODY, bold=True))

    def _danger(self, moment: EscalationMoment, state: CaseState) -> QWidget:
        is_ahead = moment.is_ahead(state.now)
        word = escalation_word(moment)
        text = self.tr("Still to come: {what}").format(what=word) if is_ahead else word
        held = Columns(spacing=16)
        held.add(IconText("triangle-alert", text, "warn" if is_ahead else "ink", step=Step.BODY, bold=is_ahead), 3)
        told = (moment_text(moment.at, state.now), org_word(moment.org), moment.text)
        return held.add(PlainLabel(" · ".join(part for part in told if part), Step.SECOND, colour="ink2"), 4)

    # --- eight stages --------------------------------------------------------------------------------

    def _show_stages(self, state: CaseState) -> None:
        emptied(self._stages)
        seen = stages(state.view)
        for each in seen:
            for line in self._stage(each, state):
                self._stages.addWidget(line)
        for lens in state.view.all(StageLens):
            for line in self._without_stage(lens, state):
                self._stages.addWidget(line)
        if any(each.asks_consult for each in seen):
            words = self.tr("A trigger or pressure fits: talk with a colleague today, by phone if need be.")
            self._stages.addWidget(IconText("phone", words, "warn", bold=True))

    def _without_stage(self, lens: Shown[StageLens], state: CaseState) -> Iterator[QWidget]:
        """What somebody wrote down beside the eight stages stands there too."""
        others = [str(each) for each in lens.record.stages_fit if each not in STAGES]
        told = "; ".join((*others, *lens.record.facts))
        if told and (others or not lens.record.stages_fit):
            words = self.tr("Without a stage: {facts} ({who})").format(facts=told, who=said_by(lens, state.now))
            yield PlainLabel(words, Step.SECOND)

    def _stage(self, stage: StageSeen, state: CaseState) -> Iterator[QWidget]:
        name = f"{stage.stage} {lens_word(stage.stage)}"
        if stage.fits:
            yield IconText("circle-dot", name, "ink", step=Step.BODY, bold=True)
        else:
            yield IconText("circle", name, "ink2", step=Step.BODY)
        for lens in stage.said:
            who = said_by(lens, state.now)
            facts = "; ".join(lens.record.facts)
            yield _below(PlainLabel(self.tr("Fits: {facts} ({who})").format(facts=facts, who=who), Step.SECOND))
        if not stage.fits and stage.may_speak:
            told = ", ".join(behaviour_word(each) for each in stage.may_speak)
            words = self.tr("In this case: {what}. Does it fit?").format(what=told)
            yield _below(PlainLabel(words, Step.SMALL, colour="ink2"))


def _below(label: PlainLabel) -> QWidget:
    """Stand under the word of a line, not under its icon."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(scaled(24), 0, 0, 0)
    column.addWidget(label)
    return held


_CHECK_LOOKS = {
    CheckState.DONE: ("check", "ok"),
    CheckState.DECLINED: ("hand-heart", "ink"),
    CheckState.NOT_NEEDED: ("check", "ink"),
    CheckState.OFFERED: ("calendar-clock", "warn"),
    CheckState.NO_SHOW: ("circle-alert", "danger"),
    CheckState.OPEN: ("circle-alert", "danger"),
}
