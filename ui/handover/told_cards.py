"""The small cards of a handover under way: a code heard by phone, a waiting list, a question, one point."""

from collections.abc import Sequence

from mdt_desktop.application import handovers
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.moments import read_day
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.handover import HandoverItem, HandoverQuestion, ItemAnswer, WaitingForHelp
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import organisations
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextField

WEEK = 7


class CodeCard(Card):
    """Six words the other side reads aloud; they quiet a clock and change nobody's responsibility."""

    def __init__(self, presenter: CasePresenter, handover: str) -> None:
        super().__init__(presenter, f"handover_code.{handover}", save_text=self.tr("Heard"), look="secondary")
        self._handover = handover
        code = TextField(self.tr("The six words you hear"))
        hint = self.tr("Quiets the term. It is not an acceptance.")
        self.column.addWidget(self.add_field("code", code, self.tr("The six words you hear"), hint=hint))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return what was heard."""
        said = handovers.HeardBy(by=self.presenter.me, at=self.presenter.now())
        words = self.presenter.session.words
        return handovers.hear(view, self._handover, self.fields["code"].typed(), words, said)


class WaitingCard(Card):
    """The receiver has a waiting list: what bridges it, and who asks how safe she is, how often."""

    def __init__(self, presenter: CasePresenter, handover: str) -> None:
        super().__init__(presenter, f"handover_waiting.{handover}", save_text=self.tr("Write down the waiting"))
        self._handover = handover
        bridging = self._text("bridging", self.tr("What bridges the waiting"))
        until = TextField(self.tr("Until when, about"))
        self.column.addWidget(
            Columns().add(bridging, 2).add(self.add_field("until", until, self.tr("Until when, about")), 1)
        )
        org = Selection(self.tr("Organisation of who asks"), [("", self.tr("Choose")), *organisations()])
        days = TextField(self.tr("Every how many days"))
        self.column.addWidget(
            Columns()
            .add(self._text("check_by", self.tr("Who asks how safe it is")), 2)
            .add(self.add_field("check_org", org, self.tr("Of which organisation")), 2)
            .add(self.add_field("every_days", days, self.tr("Every so many days")), 1)
        )
        self.column.addLayout(self.foot())

    def _text(self, name: str, label: str) -> Columns:
        return Columns(least=1).add(self.add_field(name, TextField(label), label))

    def show_record(self, state: CaseState) -> None:
        """Begin with oneself, once a week."""
        super().show_record(state)
        self.fields["check_by"].show_typed(self.presenter.me.name)
        self.fields["check_org"].show_typed(self.presenter.me.org)
        self.fields["every_days"].show_typed(str(WEEK))

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the waiting and its first check."""
        del view
        now, until = self.presenter.now(), self.fields["until"].typed()
        waiting = WaitingForHelp(
            handover=self._handover,
            bridging=self.fields["bridging"].typed(),
            until=read_day(until, now, field="until", ahead=True) if until.strip() else None,
            check_by=self.fields["check_by"].typed(),
            check_org=self.fields["check_org"].typed(),
            every_days=self._days(),
            at=now,
            by=self.presenter.me,
        )
        return handovers.wait(waiting, now, check=self.tr("Ask how safe it is while waiting"))

    def _days(self) -> int:
        text = self.fields["every_days"].typed().strip()
        if not text.isascii() or not text.isdigit():
            raise FormError("form.required", field="every_days")
        return int(text[:3])


class QuestionCard(Card):
    """A question to the other side, or what is said to theirs."""

    def __init__(self, presenter: CasePresenter, handover: str) -> None:
        super().__init__(presenter, f"handover_question.{handover}", save_text=self.tr("Write this down"))
        self._handover = handover
        self._answers = ""
        text = TextField(self.tr("Question or answer"))
        self.column.addWidget(self.add_field("text", text, self.tr("Question or answer")))
        self.column.addLayout(self.foot())

    def answer(self, question: str) -> None:
        """Say which question this answers; empty asks a new one."""
        self._answers = question

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the question or answer."""
        del view
        asked = HandoverQuestion(
            handover=self._handover,
            text=self.fields["text"].typed(),
            answers=self._answers,
            at=self.presenter.now(),
            by=self.presenter.me,
        )
        return handovers.ask(asked)


class ItemCard(Card):
    """One point of the checklist: yes, no or not needed here, over what the case says."""

    def __init__(self, presenter: CasePresenter, handover: str, item: str) -> None:
        super().__init__(
            presenter, f"handover_item.{handover}.{item}", save_text=self.tr("Write this down"), look="secondary"
        )
        self._handover, self._item = handover, item
        answers = [
            (ItemAnswer.YES.value, self.tr("Yes")),
            (ItemAnswer.NO.value, self.tr("No")),
            (ItemAnswer.NOT_APPLICABLE.value, self.tr("Not needed here")),
        ]
        answer = Choice(self.tr("Is it arranged"), answers)
        self.column.addWidget(self.add_field("answer", answer, self.tr("Is it arranged")))
        note = TextField(self.tr("What to know about it"))
        self.column.addWidget(self.add_field("note", note, self.tr("What to know about it")))
        self.column.addLayout(self.foot())

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the answer."""
        del view
        if not self.fields["answer"].typed():
            raise FormError("form.required", field="answer")
        said = HandoverItem(
            handover=self._handover,
            item=self._item,
            answer=ItemAnswer(self.fields["answer"].typed()),
            note=self.fields["note"].typed(),
            at=self.presenter.now(),
            by=self.presenter.me,
        )
        return handovers.say_item(said)
