"""The cards of triage: urgency with the meeting, the road, and a consultation by phone."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mdt_desktop.application import coordinations
from mdt_desktop.application.case_view import CaseView, contact_person_of
from mdt_desktop.application.moments import read_moment
from mdt_desktop.application.roads import take_road
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import PhoneConsultation, Road, RoadChosen, TriageDecision, Urgency
from mdt_desktop.domain.errors import FormError
from ui.case.card import Card, hint
from ui.case.fold import lines_of
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import language
from ui.widgets.choices import AnswerChoice
from ui.widgets.columns import Columns
from ui.widgets.fields import TextArea, TextField
from ui.widgets.labels import IconText
from ui.widgets.rows import RowChoice

translate = QCoreApplication.translate


def road_words() -> list[tuple[str, str]]:
    """Return the roads a case can take, with their words."""
    return [
        (Road.MDT.value, translate("triage", "To the MDT")),
        (Road.SINGLE_ORGANISATION.value, translate("triage", "One organisation, no MDT")),
        (Road.ANONYMOUS_ONLY.value, translate("triage", "The victim wants no MDT: discuss without a name only")),
    ]


class UrgencyCard(Card):
    """How soon somebody acts, and whether a meeting is needed."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "triage", save_text=self.tr("Write down the urgency"))
        terms = [(each.id, each.label[language()]) for each in presenter.session.pack.urgency]
        self.column.addWidget(self.add_field("urgency", RowChoice(self.tr("Urgency"), terms), self.tr("How soon")))
        needed = AnswerChoice(self.tr("Is an MDT needed"))
        self.column.addWidget(self.add_field("mdt_needed", needed, self.tr("Is an MDT needed")))
        self.column.addLayout(self.foot())

    def show_record(self, state: CaseState) -> None:
        """Show what was decided last; nothing is chosen where nothing was."""
        decided = state.view.latest(TriageDecision)
        self.fields["urgency"].show_typed(decided.record.urgency.value if decided else "")
        needed = decided.record.mdt_needed if decided else Answer.NOT_ASKED
        self.fields["mdt_needed"].show_typed(needed.value)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the decision; the same one again changes nothing."""
        if not self.fields["urgency"].typed():
            raise FormError("form.required", field="urgency")
        urgency = Urgency(self.fields["urgency"].typed())
        needed = Answer(self.fields["mdt_needed"].typed() or Answer.NOT_ASKED)
        last = view.latest(TriageDecision)
        if last and (last.record.urgency, last.record.mdt_needed) == (urgency, needed):
            return ()
        now, me = self.presenter.now(), self.presenter.me
        return coordinations.triage(TriageDecision(urgency=urgency, mdt_needed=needed, at=now, by=me))


class RoadCard(Card):
    """Which road the case takes, why, and what opens it again."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "road", save_text=self.tr("Take this road"), look="secondary")
        self.road = RowChoice(self.tr("Road"), road_words())
        self.column.addWidget(self.add_field("road", self.road, self.tr("Which road")))
        reason = TextField(self.tr("Why this road"))
        self.column.addWidget(self.add_field("reason", reason, self.tr("Why this road")))
        contact = TextField(self.tr("Whom the victim calls"))
        self.contact = self.add_field(
            "contact_person", contact, self.tr("Whom the victim calls"), hint=self.tr("One person, by name.")
        )
        triggers = TextArea(self.tr("What opens it again"), lines=2)
        self.triggers = self.add_field(
            "reopens_when", triggers, self.tr("What opens it again"), hint=self.tr("One thing a line.")
        )
        self.anonymous = IconText(
            "eye-off", self.tr("No name, address, place or time on the screen or on paper of others."), "info"
        )
        for widget in (self.contact, self.triggers, self.anonymous):
            self.column.addWidget(widget)
        self.column.addLayout(self.foot())
        self.road.edited.connect(self._follow_road)

    def _follow_road(self) -> None:
        alone = self.road.typed() == Road.SINGLE_ORGANISATION.value
        self.contact.setVisible(alone)
        self.triggers.setVisible(self.road.typed() not in {"", Road.MDT.value})
        self.anonymous.setVisible(self.road.typed() == Road.ANONYMOUS_ONLY.value)

    def show_record(self, state: CaseState) -> None:
        """Show the road of now."""
        chosen = state.view.latest(RoadChosen)
        contact = contact_person_of(state.view)
        known = chosen.record.contact_person if chosen else ""
        self.fields["road"].show_typed(chosen.record.road.value if chosen else "")
        self.fields["reason"].show_typed(chosen.record.reason if chosen else "")
        self.fields["contact_person"].show_typed(known or (contact.record.name if contact else ""))
        self.fields["reopens_when"].show_typed("\n".join(chosen.record.reopens_when) if chosen else "")
        self._follow_road()

    def show_case(self, state: CaseState) -> None:
        """Show the case; a draft shows the fields of its own road."""
        super().show_case(state)
        self._follow_road()

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the road."""
        if not self.fields["road"].typed():
            raise FormError("form.required", field="road")
        road = Road(self.fields["road"].typed())
        chosen = RoadChosen(
            road=road,
            reason=self.fields["reason"].typed(),
            contact_person=self.fields["contact_person"].typed() if road is Road.SINGLE_ORGANISATION else "",
            reopens_when=() if road is Road.MDT else lines_of(self.fields["reopens_when"].typed()),
            at=self.presenter.now(),
            by=self.presenter.me,
        )
        return take_road(view, chosen)


class ConsultationCard(Card):
    """Urgent consultation by phone: anyone, at any hour, no quorum, no chair."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "phone_consultation", save_text=self.tr("Write down the consultation"))
        self.column.addWidget(
            hint(self.tr("Anyone may begin this, at any hour. It comes to the next table by itself."))
        )
        self._add("on_the_line", self.tr("Who is on the line"))
        self._add("safety_now", self.tr("Is it safe now"))
        self._add("who_does_what", self.tr("Who does what, before when"), lines=2)
        next_moment = TextField(self.tr("Next moment"))
        self.column.addWidget(
            Columns()
            .add(self._field("who_calls_her", self.tr("Who calls the victim")), 2)
            .add(
                self.add_field("next_moment", next_moment, self.tr("Next moment"), hint=self.tr("tomorrow 10:00")),
                1,
            )
        )
        self.column.addLayout(self.foot())

    def _add(self, name: str, label: str, *, lines: int = 1) -> None:
        field = TextField(label) if lines == 1 else TextArea(label, lines=lines)
        self.column.addWidget(self.add_field(name, field, label))

    def _field(self, name: str, label: str) -> QWidget:
        return self.add_field(name, TextField(label), label, hint=" ")

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the consultation."""
        del view
        now = self.presenter.now()
        consultation = PhoneConsultation(
            on_the_line=self.fields["on_the_line"].typed(),
            safety_now=self.fields["safety_now"].typed(),
            who_does_what=self.fields["who_does_what"].typed(),
            who_calls_her=self.fields["who_calls_her"].typed(),
            next_moment=self._next(now),
            at=now,
            by=self.presenter.me,
        )
        return coordinations.consult_by_phone(consultation)

    def _next(self, now: datetime) -> datetime | None:
        typed = self.fields["next_moment"].typed()
        return read_moment(typed, now, field="next_moment", ahead=True) if typed.strip() else None
