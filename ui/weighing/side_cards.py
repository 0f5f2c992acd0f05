"""The cards at the side of the weighing: red signals, the victim's voice, dissent."""

from collections.abc import Sequence

from mdt_desktop.application import table, weighings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.people import OnBehalf
from mdt_desktop.domain.weighing import Dissent, RedFlags, VictimVoice
from ui.case.card import Card
from ui.case.fold import lines_of
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import language
from ui.weighing.cards import organisation_choice
from ui.widgets.choices import AnswerChoice, Choice
from ui.widgets.fields import TextArea, TextField
from ui.widgets.rows import Ticks


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
