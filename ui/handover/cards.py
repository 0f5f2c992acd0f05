"""The cards of a handover: the offer, pre-filled from the case, and the steps that take a reason or an answer."""

from collections.abc import Sequence
from datetime import datetime

from mdt_desktop.application import handovers
from mdt_desktop.application.case_view import CaseView, handovers_of
from mdt_desktop.application.checks import required, typed
from mdt_desktop.application.handover_offer import prefilled
from mdt_desktop.application.moments import read_moment
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.handover import HandoverStep
from mdt_desktop.domain.people import OnBehalf, PersonRef
from ui.case.card import Card
from ui.case.fold import lines_of
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.handover.words import thing_word
from ui.texts import field_text, organisations
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextArea, TextField

YES, NO = "yes", "no"


class OfferCard(Card):
    """To whom, how the talk of three goes, what comes along and what does not: filled in from the case."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "handover_offer", save_text=self.tr("Offer the handover"))
        self._proposed: handovers.Offer | None = None
        self._lay_out_receiver()
        self._lay_out_talk()
        along = TextArea(self.tr("What goes along"), lines=2)
        along_hint = self.tr("One thing a line. The approved core story goes along where sharing allows it.")
        self.column.addWidget(self.add_field("items", along, self.tr("What goes along"), hint=along_hint))
        stays = TextField(self.tr("What is not passed on, and why"))
        self.column.addWidget(self.add_field("not_passed_on", stays, self.tr("What is not passed on, and why")))
        self.column.addLayout(self.foot())

    def _lay_out_receiver(self) -> None:
        receiver = Selection(self.tr("Receiving organisation"), [("", self.tr("Choose")), *organisations()])
        self.column.addWidget(
            Columns()
            .add(self.add_field("receiver", receiver, self.tr("To which organisation")), 2)
            .add(self.add_field("person", TextField(self.tr("Who takes over")), self.tr("Who takes over")), 2)
            .add(self.add_field("phone", TextField(self.tr("Phone of the receiver")), self.tr("Phone")), 1)
        )

    def _lay_out_talk(self) -> None:
        talks = [
            ("in_person", self.tr("In the room")),
            ("phone", self.tr("By phone")),
            ("video", self.tr("By video")),
            ("none", self.tr("No talk of three")),
        ]
        talk = Choice(self.tr("Talk of three"), talks)
        talk.let_break()
        how = self.tr("How do victim, sender and receiver talk together")
        self.column.addWidget(self.add_field("three_way", talk, how))
        why = TextField(self.tr("Why no talk of three"))
        why_hint = self.tr("Only without a talk: danger, or the victim's wish. Then it is not a warm handover.")
        self.why = self.add_field("reason", why, self.tr("Why no talk of three"), hint=why_hint)
        self.column.addWidget(self.why)
        talk.edited.connect(self._follow)

    def _follow(self) -> None:
        self.why.setVisible(self.fields["three_way"].typed() == "none")

    def propose(self, offer: handovers.Offer | None) -> None:
        """Begin with this offer instead of the one the case proposes; None goes back to that."""
        self._proposed = offer
        if self._state is not None and not self.is_dirty:
            self.show_record(self._state)

    def show_record(self, state: CaseState) -> None:
        """Start an offer from what the case knows."""
        offer = self._proposed or prefilled(state.view, self.presenter.me)
        self.fields["receiver"].show_typed(offer.receiver.org)
        self.fields["person"].show_typed(offer.receiver.name)
        self.fields["phone"].show_typed(offer.receiver_phone)
        self.fields["three_way"].show_typed(offer.three_way or "phone")
        self.fields["reason"].show_typed("")
        self.fields["items"].show_typed("\n".join(thing_word(each) for each in offer.items))
        self.fields["not_passed_on"].show_typed(offer.not_passed_on)
        self._follow()

    def show_case(self, state: CaseState) -> None:
        """Show the case; a draft shows the fields of its own talk."""
        super().show_case(state)
        self._follow()

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the offer."""
        del view
        talk = self.fields["three_way"].typed()
        offer = handovers.Offer(
            receiver=PersonRef(
                org=self.fields["receiver"].typed(), name=typed(self.fields["person"].typed(), field="person")
            ),
            receiver_phone=typed(self.fields["phone"].typed(), field="phone"),
            is_warm=talk != "none",
            three_way="" if talk == "none" else talk,
            reason=typed(self.fields["reason"].typed(), field="reason"),
            items=lines_of(self.fields["items"].typed()),
            not_passed_on=typed(self.fields["not_passed_on"].typed(), field="not_passed_on"),
        )
        return handovers.offer(self.presenter.me, offer, self.presenter.now())


class StepCard(Card):
    """A step of one's own that takes a reason: declined, withdrawn, given back."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "handover_step", save_text=self.tr("Write down this step"))
        self._handover = ""
        self._step: HandoverStep | None = None
        self.column.addWidget(self.add_field("reason", TextField(self.tr("Why")), self.tr("Why")))
        other = TextField(self.tr("What is possible instead"))
        self.alternative = self.add_field("alternative", other, self.tr("What is possible instead"))
        self.column.addWidget(self.alternative)
        self.column.addLayout(self.foot())

    def ask(self, handover: str, step: HandoverStep, word: str) -> None:
        """Ask for the reason of one step."""
        self._handover, self._step = handover, step
        self.labels["reason"].label.setText(self.tr("{step}: why").format(step=word))
        self.alternative.setVisible(step is HandoverStep.DECLINED)
        self.show()
        self.fields["reason"].setFocus()  # type: ignore[attr-defined]  # a field is a widget

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the step with its reason."""
        if self._step is None:
            raise FormError("form.required", field="reason")
        told = handovers.Told(
            step=self._step, reason=self.fields["reason"].typed(), alternative=self.fields["alternative"].typed()
        )
        return handovers.tell(view, self._handover, told, self.presenter.me, self.presenter.now())


class AnswerCard(Card):
    """The answer of a receiver who works without this program, typed in for them in two minutes."""

    def __init__(self, presenter: CasePresenter, handover: str) -> None:
        super().__init__(presenter, f"handover_answer.{handover}", save_text=self.tr("Write down their answer"))
        self._handover = handover
        self._step = HandoverStep.ACCEPTED
        answers = [(YES, self.tr("Accepts")), (NO, self.tr("Declines"))]
        self.answer = Choice(self.tr("Their answer"), answers)
        self.column.addWidget(self.add_field("answer", self.answer, self.tr("Their answer")))
        who = self.add_field("person", TextField(self.tr("Who answers")), self.tr("Who answers"))
        phone = self.add_field("phone", TextField(self.tr("Phone of who answers")), self.tr("Phone"))
        first = TextField(self.tr("When is the first contact"))
        self.first = self.add_field("first", first, self.tr("First contact"), hint=self.tr("tomorrow 10:00"))
        self.column.addWidget(Columns().add(who, 2).add(phone, 1).add(self.first, 1))
        self.reason = self.add_field("reason", TextField(self.tr("Why not")), self.tr("Why not"))
        instead = TextField(self.tr("What is possible instead"))
        self.instead = self.add_field("alternative", instead, self.tr("What is possible instead"))
        hows = [("phone", self.tr("By phone")), ("letter", self.tr("On paper")), ("mail", self.tr("By mail"))]
        how = self.add_field("how", Choice(self.tr("How it was told"), hows), self.tr("How it was told"))
        for widget in (self.reason, self.instead, how):
            self.column.addWidget(widget)
        self.column.addLayout(self.foot())
        self.answer.edited.connect(self._follow)

    def _follow(self) -> None:
        says_no = self.answer.typed() == NO
        for widget in (self.reason, self.instead):
            widget.setVisible(says_no)
        self.first.setVisible(not says_no)

    def ask(self, step: HandoverStep) -> None:
        """Begin with this answer."""
        self._step = step
        if not self.is_dirty:
            self.answer.show_typed(NO if step in {HandoverStep.DECLINED, HandoverStep.RETURNED} else YES)
        self._follow()

    def show_record(self, state: CaseState) -> None:
        """Begin with who was asked."""
        facts = handovers_of(state.view).get(self._handover, ())
        for name, value in (
            ("answer", YES),
            ("person", facts[-1].receiver_person if facts else ""),
            ("phone", facts[-1].receiver_phone if facts else ""),
            ("first", field_text(facts[-1].first_contact_on) if facts and facts[-1].first_contact_on else ""),
            ("reason", ""),
            ("alternative", ""),
            ("how", "phone"),
        ):
            self.fields[name].show_typed(value)
        self._follow()

    def show_case(self, state: CaseState) -> None:
        """Show the case; a draft shows the fields of its own answer."""
        super().show_case(state)
        self._follow()

    def _to(self, view: CaseView) -> HandoverStep:
        is_accepted = any(each.step is HandoverStep.ACCEPTED for each in handovers_of(view)[self._handover])
        if self.answer.typed() == NO:
            return HandoverStep.RETURNED if is_accepted else HandoverStep.DECLINED
        return HandoverStep.FIRST_CONTACT_DONE if is_accepted else HandoverStep.ACCEPTED

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return their answer, in their name."""
        if not self.answer.typed():
            raise FormError("form.required", field="answer")
        now, step = self.presenter.now(), self._to(view)
        person = required(self.fields["person"].typed(), field="person")
        receiver = handovers_of(view)[self._handover][0].receiver
        told = handovers.Told(
            step=step,
            reason=self.fields["reason"].typed(),
            person=person if step is HandoverStep.ACCEPTED else "",
            phone=self.fields["phone"].typed(),
            first_contact_on=self._first(now) if step is HandoverStep.ACCEPTED else None,
            alternative=self.fields["alternative"].typed(),
            on_behalf=OnBehalf(org=receiver, person=person, how=self.fields["how"].typed(), at=now),
        )
        return handovers.tell(view, self._handover, told, self.presenter.me, now)

    def _first(self, now: datetime) -> datetime | None:
        text = self.fields["first"].typed()
        return read_moment(text, now, field="first", ahead=True) if text.strip() else None
