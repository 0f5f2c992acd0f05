"""Planning a meeting, or changing one: how, when, where, who leads it, who is asked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mdt_desktop.application import meetings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.moments import read_moment
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.meeting import Meeting, MeetingKind
from mdt_desktop.domain.people import PersonRef
from ui.case.card import Card
from ui.case.state import CaseState
from ui.meeting.own import OwnPresenter
from ui.meeting.words import kind_words
from ui.texts import field_text, organisations
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextField
from ui.widgets.rows import Ticks

USUAL = ("CSG", "POL", "VT", "SHN", "GEM")
"""Who is asked to a first meeting; a later one begins with who was asked to the one before."""


class PlanCard(Card):
    """The form of one meeting; ``meeting`` is empty for a new one."""

    def __init__(self, presenter: OwnPresenter, meeting: str = "") -> None:
        words = self.tr("Write down the change") if meeting else self.tr("Plan this meeting")
        super().__init__(presenter, f"meeting.plan.{meeting or 'new'}", save_text=words)
        self.meeting = meeting
        kind = Choice(self.tr("How do you meet"), kind_words())
        kind.let_break()
        self.column.addWidget(self.add_field("kind", kind, self.tr("How do you meet")))
        self.column.addWidget(
            Columns(spacing=16, least=220)
            .add(self._line("at", self.tr("Day and time"), self.tr("10-11 10:00")))
            .add(self._line("place", self.tr("Place"), " "))
        )
        org = Selection(self.tr("Organisation of the chair"), [("", self.tr("Choose")), *organisations()])
        self.column.addWidget(
            Columns(spacing=16, least=220)
            .add(self._line("chair", self.tr("Chair")))
            .add(self.add_field("chair_org", org, self.tr("Organisation of the chair")))
            .add(self._line("clerk", self.tr("Who writes the minutes")))
        )
        invited = Ticks(self.tr("Invited"), organisations(), side_by_side=True)
        self.column.addWidget(self.add_field("invited", invited, self.tr("Which organisations are invited")))
        slots = Choice(self.tr("Late slots"), [(str(each), str(each)) for each in range(5)])
        hint = self.tr("Cases that come after the agenda is out.")
        self.column.addWidget(self.add_field("late_slots", slots, self.tr("Late slots"), hint=hint))
        self.column.addLayout(self.foot())
        self.setFocusProxy(self.fields["at"])  # type: ignore[arg-type]  # every field is a widget

    def _line(self, name: str, label: str, hint: str = "") -> QWidget:
        return self.add_field(name, TextField(label), label, hint=hint)

    def shown(self, view: CaseView) -> Shown[Meeting] | None:
        """Return the meeting that is changed; None while it is still to be."""
        return next((each for each in view.all(Meeting) if each.id == self.meeting), None)

    def records(self, view: CaseView) -> Sequence[Shown[Meeting]]:
        """Return the meeting that is changed."""
        shown = self.shown(view)
        return (shown,) if shown else ()

    def show_record(self, state: CaseState) -> None:
        """Begin with the meeting as it stands; a new one with who was there last time."""
        shown = self.shown(state.view)
        record = shown.record if shown else _like_the_last(state.view)
        self.fields["kind"].show_typed(record.kind.value)
        self.fields["at"].show_typed(field_text(record.at) if record.at else "")
        self.fields["place"].show_typed(record.place)
        self.fields["chair"].show_typed(record.chair.name if record.chair else "")
        self.fields["chair_org"].show_typed(record.chair.org if record.chair else "")
        self.fields["clerk"].show_typed(record.clerk)
        self.fields["invited"].show_typed(",".join(record.invited))
        self.fields["late_slots"].show_typed(str(record.late_slots))

    def record(self) -> Meeting:
        """Return the meeting as it is typed; its agenda is nobody's to type.

        Raises:
            FormError: What was typed as its moment is none.
        """
        texts = {name: field.typed().strip() for name, field in self.fields.items()}
        at, now = texts["at"], self.presenter.now()
        chair = PersonRef(org=texts["chair_org"], name=texts["chair"])
        return Meeting(
            kind=MeetingKind(texts["kind"] or MeetingKind.REGULAR),
            at=read_moment(at, now, field="at", ahead=True) if at else None,
            place=texts["place"],
            chair=chair if chair.name or chair.org else None,
            clerk=texts["clerk"],
            invited=tuple(org for org in texts["invited"].split(",") if org),
            late_slots=int(texts["late_slots"] or Meeting().late_slots),
        )

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the new meeting, or what is another of the one that is changed; its cases learn of it at the save."""
        if not self.meeting:
            return meetings.plan(self.record())
        return meetings.change(view, self.meeting, self.record(), {}, self.presenter.me, self.presenter.now()).own


def _like_the_last(view: CaseView) -> Meeting:
    """A table mostly meets in the same place with the same people; only the day is another one."""
    before = meetings.meetings_of(view)
    if not before:
        return Meeting(invited=USUAL)
    last = before[-1].record
    return Meeting(
        kind=last.kind,
        place=last.place,
        chair=last.chair,
        clerk=last.clerk,
        invited=last.invited,
        late_slots=last.late_slots,
    )
