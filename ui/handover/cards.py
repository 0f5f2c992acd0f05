"""The cards of a handover: the offer, pre-filled from the case, and the next step of one that is under way."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from mdt_desktop.application import handovers
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import typed
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.handover import HandoverStep
from mdt_desktop.domain.people import PersonRef
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import organisations
from ui.widgets.choices import Choice
from ui.widgets.fields import Selection, TextArea, TextField

TAKES_REASON = frozenset({HandoverStep.DECLINED, HandoverStep.WITHDRAWN, HandoverStep.RETURNED})


class OfferCard(Card):
    """To whom, how the talk of three goes, what comes along and what does not."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "handover_offer", save_text=self.tr("Offer the handover"))
        self._lay_out_receiver()
        self._lay_out_talk()
        self.column.addWidget(
            self.add_field(
                "items",
                TextArea(self.tr("What goes along"), lines=2),
                self.tr("What goes along"),
                hint=self.tr("One thing a line. The approved core story goes along where sharing allows it."),
            )
        )
        self.column.addWidget(
            self.add_field(
                "not_passed_on",
                TextField(self.tr("What is not passed on, and why")),
                self.tr("What is not passed on, and why"),
            )
        )
        self.column.addLayout(self.foot())

    def _lay_out_receiver(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        receiver = Selection(self.tr("Receiving organisation"), [("", self.tr("Choose")), *organisations()])
        row.addWidget(self.add_field("receiver", receiver, self.tr("To which organisation")), 2)
        row.addWidget(self.add_field("person", TextField(self.tr("Who takes over")), self.tr("Who takes over")), 2)
        row.addWidget(self.add_field("phone", TextField(self.tr("Phone of the receiver")), self.tr("Phone")), 1)
        self.column.addLayout(row)

    def _lay_out_talk(self) -> None:
        talks = [
            ("in_person", self.tr("In the room")),
            ("phone", self.tr("By phone")),
            ("video", self.tr("By video")),
            ("none", self.tr("No talk of three")),
        ]
        self.column.addWidget(
            self.add_field(
                "three_way",
                Choice(self.tr("Talk of three"), talks),
                self.tr("How do victim, sender and receiver talk together"),
            )
        )
        self.column.addWidget(
            self.add_field(
                "reason",
                TextField(self.tr("Why no talk of three")),
                self.tr("Why no talk of three"),
                hint=self.tr("Only without a talk: danger, or the victim's wish. Then it is not a warm handover."),
            )
        )

    def show_record(self, state: CaseState) -> None:
        """Start an offer from what the case knows."""
        super().show_record(state)
        self.fields["three_way"].show_typed("phone")

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the offer."""
        talk = self.fields["three_way"].typed()
        offer = handovers.Offer(
            receiver=PersonRef(
                org=self.fields["receiver"].typed(), name=typed(self.fields["person"].typed(), field="person")
            ),
            receiver_phone=typed(self.fields["phone"].typed(), field="phone"),
            is_warm=talk != "none",
            three_way="" if talk == "none" else talk,
            reason=typed(self.fields["reason"].typed(), field="reason"),
            items=tuple(line.strip() for line in self.fields["items"].typed().splitlines() if line.strip()),
            not_passed_on=typed(self.fields["not_passed_on"].typed(), field="not_passed_on"),
        )
        return handovers.offer(self.presenter.me, offer, self.presenter.now())


class StepCard(Card):
    """A step that takes a reason: declined, withdrawn, given back."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "handover_step", save_text=self.tr("Write down this step"))
        self._handover = ""
        self._step: HandoverStep | None = None
        self.column.addWidget(self.add_field("reason", TextField(self.tr("Why")), self.tr("Why")))
        self.column.addLayout(self.foot())

    def ask(self, handover: str, step: HandoverStep, word: str) -> None:
        """Ask for the reason of one step."""
        self._handover, self._step = handover, step
        self.labels["reason"].label.setText(self.tr("{step}: why").format(step=word))
        self.show()
        self.fields["reason"].setFocus()  # type: ignore[attr-defined]  # a field is a widget

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the step with its reason."""
        if self._step is None:
            raise FormError("form.required", field="reason")
        reason = self.fields["reason"].typed()
        return handovers.step(view, self._handover, self._step, self.presenter.me, self.presenter.now(), reason=reason)
