"""The cards of the weighing in the page: need, what an organisation brings, questions, the lens."""

from collections.abc import Sequence

from mdt_desktop.application import weighings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.application.table import weighing_of_now
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.people import OnBehalf
from mdt_desktop.domain.weighing import (
    DomainNeed,
    InputKind,
    LivingDomain,
    OpenQuestion,
    OrganisationInput,
    StageLens,
)
from ui.case.card import Card
from ui.case.fold import lines_of
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import domain_word, language, need_word, organisations
from ui.weighing.words import input_words, lens_word
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextArea, TextField
from ui.widgets.rows import Ticks


def organisation_choice(name: str, choose: str) -> Selection:
    """Return the list of organisations, none chosen."""
    return Selection(name, [("", choose), *organisations()])


class NeedCard(Card):
    """The need in one living domain: 0 to 3, the situation, the victim's own words, who helps."""

    def __init__(self, presenter: CasePresenter, domain: LivingDomain) -> None:
        super().__init__(presenter, f"need.{domain}", save_text=self.tr("Write down the need"))
        self._domain = domain
        word = domain_word(domain.value)
        needs = [(str(need), need_word(need)) for need in range(weighings.HIGHEST_NEED + 1)]
        choice = Choice(self.tr("Need: {domain}").format(domain=word), needs)
        choice.let_break()
        examples = presenter.session.pack.questionnaires.item(f"living_domains.{domain}")
        for_example = examples.text[language()] if examples else ""
        self.column.addWidget(self.add_field("need", choice, self.tr("How large is the need"), hint=for_example))
        for name, label in (
            ("situation", self.tr("The situation in one sentence")),
            ("own_words", self.tr("In the victim's own words")),
            ("who_helps", self.tr("Who helps")),
        ):
            field = TextField(f"{label}: {word}")
            self.column.addWidget(self.add_field(name, field, label))
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Begin with what was written last."""
        last = newest_need(state.view, self._domain)
        self.fields["need"].show_typed(str(last.need) if last else "")
        for name in ("situation", "own_words", "who_helps"):
            self.fields[name].show_typed(getattr(last, name) if last else "")

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the need."""
        typed = self.fields["need"].typed()
        if not typed:
            raise FormError("form.required", field="need")
        record = DomainNeed(
            domain=self._domain,
            need=int(typed),
            weighing=weighing_of_now(view, self.presenter.now()),
            situation=self.fields["situation"].typed(),
            own_words=self.fields["own_words"].typed(),
            who_helps=self.fields["who_helps"].typed(),
            by=self.presenter.me,
        )
        return weighings.need(record)


def newest_need(view: CaseView, domain: LivingDomain) -> DomainNeed | None:
    """Return the need that was written last in a living domain."""
    found = [each for each in view.records(DomainNeed) if each.domain is domain]
    return found[-1] if found else None


class InputCard(Card):
    """What an organisation brings: a fact, an opinion marked as such, nothing known, or not shared because."""

    def __init__(self, presenter: CasePresenter, domain: LivingDomain | None) -> None:
        code = domain.value if domain else "general"
        super().__init__(presenter, f"input.{code}", save_text=self.tr("Write this down"))
        self._domain = domain
        word = domain_word(domain.value) if domain else self.tr("in general")
        org = organisation_choice(self.tr("Organisation: {domain}").format(domain=word), self.tr("Choose"))
        self.column.addWidget(self.add_field("org", org, self.tr("Which organisation")))
        kind = Choice(self.tr("What it brings: {domain}").format(domain=word), input_words())
        kind.let_break()
        self.column.addWidget(self.add_field("kind", kind, self.tr("What it brings")))
        text = TextArea(self.tr("In its words: {domain}").format(domain=word), lines=2)
        self.column.addWidget(
            self.add_field("text", text, self.tr("In its words"), hint=self.tr("Not shared: write why."))
        )
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Begin with one's own organisation and a fact."""
        super().show_record(state)
        self.fields["org"].show_typed(self.presenter.me.org)
        self.fields["kind"].show_typed(InputKind.FACT.value)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return what it brings."""
        if not self.fields["org"].typed():
            raise FormError("form.required", field="org")
        record = OrganisationInput(
            org=self.fields["org"].typed(),
            kind=InputKind(self.fields["kind"].typed()),
            text=self.fields["text"].typed(),
            domain=self._domain,
            weighing=weighing_of_now(view, self.presenter.now()),
            by=self.presenter.me,
        )
        return weighings.bring(record)


class QuestionCard(Card):
    """An open question, and who finds out."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "open_question", save_text=self.tr("Write down the question"))
        self.column.addWidget(
            self.add_field("text", TextField(self.tr("Question")), self.tr("What do we want to know"))
        )
        self.column.addWidget(
            Columns()
            .add(
                self.add_field("org", organisation_choice(self.tr("Asked of"), self.tr("Choose")), self.tr("Asked of"))
            )
            .add(self.add_field("owner", TextField(self.tr("Who finds out")), self.tr("Who finds out")))
        )
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the question."""
        owner = ", ".join(each for each in (self.fields["owner"].typed().strip(), self.fields["org"].typed()) if each)
        weighing = weighing_of_now(view, self.presenter.now())
        record = OpenQuestion(text=self.fields["text"].typed(), owner=owner, weighing=weighing, by=self.presenter.me)
        return weighings.ask(record)


class LensCard(Card):
    """The eight-stage lens: which stages fit, on which facts; no score."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "stage_lens", save_text=self.tr("Write down what fits"))
        stages = [(str(stage), f"{stage} {lens_word(stage)}") for stage in range(1, 9)]
        org = organisation_choice(self.tr("Who says that it fits"), self.tr("Choose"))
        self.column.addWidget(self.add_field("org", org, self.tr("Who says so")))
        self.column.addWidget(self.add_field("stages", Ticks(self.tr("Stage"), stages), self.tr("Which stages fit")))
        facts = TextArea(self.tr("On which facts"), lines=2)
        self.column.addWidget(
            self.add_field("facts", facts, self.tr("On which facts"), hint=self.tr("One fact a line, with its source."))
        )
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Begin with one's own organisation."""
        super().show_record(state)
        self.fields["org"].show_typed(self.presenter.me.org)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the lens."""
        stages = tuple(int(each) for each in self.fields["stages"].typed().split(",") if each)
        facts = lines_of(self.fields["facts"].typed())
        if not stages:
            raise FormError("form.required", field="stages")
        if not facts:
            raise FormError("form.required", field="facts")
        org = self.fields["org"].typed()
        lens = StageLens(
            stages_fit=stages,
            facts=facts,
            weighing=weighing_of_now(view, self.presenter.now()),
            by=self.presenter.me,
            on_behalf=OnBehalf(org=org) if org and org != self.presenter.me.org else None,
        )
        return (new_fact(lens),)
