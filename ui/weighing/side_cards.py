"""The cards at the side of the weighing: the level with its reason, red signals, the victim's voice, dissent."""

from collections.abc import Sequence

from mdt_desktop.application import table, weighings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.people import OnBehalf
from mdt_desktop.domain.weighing import Dissent, RedFlags, RiskLevel, VictimVoice, WeighingOutcome
from ui.case.card import Card, hint
from ui.case.fold import lines_of
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import language, level_look, level_word
from ui.weighing.cards import organisation_choice
from ui.widgets.buttons import Button
from ui.widgets.choices import AnswerChoice, Choice
from ui.widgets.fields import TextArea, TextField
from ui.widgets.rows import RowChoice, Ticks

_ORDER = (RiskLevel.NOT_WEIGHED, RiskLevel.STANDARD, RiskLevel.ELEVATED, RiskLevel.HIGH, RiskLevel.ACUTE)


class LevelCard(Card):
    """The level a person decides, and why; nothing is chosen beforehand and nothing is computed."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "level", save_text=self.tr("Set the level"))
        self.column.addWidget(hint(self.tr("A person decides. The app computes nothing.")))
        words = [(level.value, level_word(level.value)) for level in _ORDER]
        icons = [_icon(level) for level in _ORDER]
        self.level = RowChoice(self.tr("Level"), words, icons)
        self.column.addWidget(self.add_field("level", self.level, self.tr("Which level")))
        why = TextArea(self.tr("Why this level"), lines=3)
        self.column.addWidget(self.add_field("why", why, self.tr("Why this level")))
        second = TextField(self.tr("Who looked along"))
        second_hint = self.tr("Lower than before: a second person, with role and time.")
        self.second = self.add_field("second_person", second, self.tr("Who looked along"), hint=second_hint)
        self.more_button = Button(self.tr("Also: unknown, done at once"), icon_name="plus", look="quiet")
        unknown = TextArea(self.tr("What we do not know"), lines=2)
        self.unknown = self.add_field(
            "unknown", unknown, self.tr("What we do not know"), hint=self.tr("One thing a line.")
        )
        measures = TextArea(self.tr("What was done at once"), lines=2)
        self.measures = self.add_field(
            "measures", measures, self.tr("What was done at once"), hint=self.tr("One thing a line.")
        )
        for widget in (self.second, self.more_button, self.unknown, self.measures):
            self.column.addWidget(widget)
        self.column.addWidget(self.save_button)
        self.column.addWidget(self.state_label)
        self.column.addWidget(self.error_label)
        self.level.edited.connect(self._follow)
        self.more_button.clicked.connect(lambda: self._show_more(shown=True))

    def _follow(self) -> None:
        chosen = self.level.typed()
        is_lower = bool(chosen and self._state and table.is_lower(self._state.view, RiskLevel(chosen)))
        self.second.setVisible(is_lower)

    def _show_more(self, *, shown: bool) -> None:
        self.more_button.setVisible(not shown)
        self.unknown.setVisible(shown)
        self.measures.setVisible(shown)
        if shown and self.more_button.hasFocus():
            self.fields["unknown"].setFocus()  # type: ignore[attr-defined]  # every field is a widget

    def show_case(self, state: CaseState) -> None:
        """Show the case; a draft opens what it filled in."""
        super().show_case(state)
        self._follow()
        self._show_more(shown=any(self.fields[name].typed() for name in ("unknown", "measures")))

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the level with its reason."""
        if not self.level.typed():
            raise FormError("form.required", field="level")
        outcome = WeighingOutcome(
            level=RiskLevel(self.level.typed()),
            why=self.fields["why"].typed(),
            unknown=lines_of(self.fields["unknown"].typed()),
            measures=lines_of(self.fields["measures"].typed()),
            second_person=self.fields["second_person"].typed(),
        )
        ask = self.tr("Let a second person look at the lower level")
        return table.weigh(view, outcome, self.presenter.me, self.presenter.now(), ask=ask)


def _icon(level: RiskLevel) -> tuple[str, str]:
    icon, _, colour = level_look(level.value)
    return icon, "danger" if colour == "on_danger" else colour


class RedFlagsCard(Card):
    """Signals that ask a person to look: topics of the list, or in own words, with their source."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "red_flags", save_text=self.tr("Write down the signals"))
        org = organisation_choice(self.tr("Who says so"), self.tr("Choose"))
        self.column.addWidget(self.add_field("org", org, self.tr("Who says so")))
        items = [each for listed in presenter.session.pack.questionnaires.asked() for each in listed.items]
        topics = [(str(each.number), each.word[language()]) for each in items if each.number and each.is_critical]
        self.column.addWidget(self.add_field("topics", Ticks(self.tr("Signal"), topics), self.tr("Which signals")))
        words = TextArea(self.tr("In own words"), lines=2)
        self.column.addWidget(
            self.add_field("texts", words, self.tr("In own words"), hint=self.tr("One thing a line."))
        )
        for widget in (self.error_label, self.save_button):
            self.column.addWidget(widget)

    def show_record(self, state: CaseState) -> None:
        """Begin with one's own organisation."""
        super().show_record(state)
        self.fields["org"].show_typed(self.presenter.me.org)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the signals."""
        topics = tuple(int(each) for each in self.fields["topics"].typed().split(",") if each)
        texts = lines_of(self.fields["texts"].typed())
        if not topics and not texts:
            raise FormError("form.required", field="topics")
        org = self.fields["org"].typed()
        flags = RedFlags(
            items=topics,
            texts=texts,
            weighing=table.weighing_of_now(view, self.presenter.now()),
            by=self.presenter.me,
            on_behalf=OnBehalf(org=org) if org and org != self.presenter.me.org else None,
        )
        return (new_fact(flags),)


class VoiceCard(Card):
    """What the victim says for this weighing, read back; or why nobody asked."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "victim_voice", save_text=self.tr("Write down the voice"))
        speakers = [("victim", self.tr("The victim")), ("child", self.tr("A child"))]
        choice = Choice(self.tr("Who speaks"), speakers)
        self.column.addWidget(self.add_field("speaker", choice, self.tr("Who speaks")))
        text = TextArea(self.tr("In own words"), lines=2)
        self.column.addWidget(self.add_field("text", text, self.tr("In own words")))
        read_back = AnswerChoice(self.tr("Read back and agreed"))
        read_back.let_break()
        self.column.addWidget(self.add_field("was_read_back", read_back, self.tr("Read back and agreed")))
        why = TextField(self.tr("Not asked: why"))
        why_hint = self.tr("And when it is asked.")
        self.column.addWidget(self.add_field("why_not_asked", why, self.tr("Not asked: why"), hint=why_hint))
        for widget in (self.error_label, self.save_button):
            self.column.addWidget(widget)

    def show_record(self, state: CaseState) -> None:
        """Begin with the victim."""
        super().show_record(state)
        self.fields["speaker"].show_typed("victim")
        self.fields["was_read_back"].show_typed(Answer.NOT_ASKED.value)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the voice."""
        record = VictimVoice(
            text=self.fields["text"].typed(),
            speaker=self.fields["speaker"].typed() or "victim",
            was_read_back=Answer(self.fields["was_read_back"].typed() or Answer.NOT_ASKED),
            why_not_asked=self.fields["why_not_asked"].typed(),
            weighing=table.weighing_of_now(view, self.presenter.now()),
            by=self.presenter.me,
        )
        return weighings.voice(record)


class DissentCard(Card):
    """A differing judgement of one organisation; it stays with the decision."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "dissent", save_text=self.tr("Write this judgement down"))
        org = organisation_choice(self.tr("Whose judgement"), self.tr("Choose"))
        self.column.addWidget(self.add_field("org", org, self.tr("Whose judgement")))
        text = TextArea(self.tr("What is judged otherwise, and why"), lines=3)
        self.column.addWidget(self.add_field("text", text, self.tr("What is judged otherwise, and why")))
        for widget in (self.error_label, self.save_button):
            self.column.addWidget(widget)

    def show_record(self, state: CaseState) -> None:
        """Begin with one's own organisation."""
        super().show_record(state)
        self.fields["org"].show_typed(self.presenter.me.org)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the judgement."""
        if not self.fields["org"].typed():
            raise FormError("form.required", field="org")
        weighing = table.weighing_of_now(view, self.presenter.now())
        org, text = self.fields["org"].typed(), self.fields["text"].typed()
        return weighings.dissent(Dissent(org=org, text=text, weighing=weighing, by=self.presenter.me))
