"""Who calls tomorrow, and when: agreed in the first night, inside the hours that are safe (people.md 9)."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from typing_extensions import override

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import required
from mdt_desktop.application.first_contact import agree_call, call_agreed
from mdt_desktop.application.moments import read_moment
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import AMSTERDAM, may_call, next_opening
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.first_contact.reach import hours_text
from ui.first_contact.speaker import Speaker
from ui.texts import field_text, moment_text, org_word, organisations
from ui.theme.tokens import Step
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextField
from ui.widgets.frames import Heading
from ui.widgets.labels import IconText

MORNING = 10
"""The hour a call is proposed for where nothing says another."""


class WhoCallsCard(Card):
    """A named person and a moment; a moment outside the safe hours is said at once, and never refused."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__(presenter, "who_calls", save_text=self.tr("Agree this call"), look="secondary")
        self.speaker = speaker
        self.agreed_label = IconText("circle-check", "", "ok", step=Step.BODY, bold=True)
        self.hours_label = IconText("phone-off", "", "warn", step=Step.BODY, bold=True)
        self.due_field = TextField(self.tr("When does this person call"))
        self._lay_out()
        self.due_field.textChanged.connect(lambda _: self._show_hours())
        self.due_field.returnPressed.connect(self.save)

    def _lay_out(self) -> None:
        name = TextField(self.tr("Who calls"))
        org = Selection(self.tr("Of which organisation"), organisations())
        columns = Columns(spacing=16, least=150)
        columns.add(self.add_field("due", self.due_field, self.tr("When"), hint=self.tr("tomorrow 10:00")), 2)
        columns.add(self.add_field("caller", name, self.tr("Who calls"), hint=self.tr("A person, by name")), 3)
        columns.add(self.add_field("org", org, self.tr("Of"), hint=" "), 3)
        self.column.addWidget(Heading(self.tr("Who calls tomorrow, when?"), Step.CARD))
        self.column.addWidget(self.agreed_label)
        self.column.addWidget(columns)
        self.column.addWidget(self.hours_label)
        self.column.addLayout(self.foot())
        self.setFocusProxy(self.due_field)

    @override
    def records(self, view: CaseView) -> Sequence[Shown[Action]]:
        agreed = call_agreed(view)
        return (agreed,) if agreed else ()

    @override
    def show_record(self, state: CaseState) -> None:
        agreed = call_agreed(state.view)
        task = agreed.record.task if agreed else None
        owner = task.owner if task else self.presenter.me
        self.fields["due"].show_typed(field_text(task.due if task else proposed(state)))
        self.fields["caller"].show_typed(owner.name)
        self.fields["org"].show_typed(owner.org)
        self.agreed_label.setVisible(task is not None)
        if task is not None:
            words = self.tr("{who} calls {moment}")
            who = owner.name or org_word(owner.org)
            text = words.format(who=who, moment=moment_text(task.due, state.now))
            self.agreed_label.show_text("circle-check", text, "ok")
        self._show_hours()

    def _show_hours(self) -> None:
        """Say at once where the moment lies outside the hours in which a call is safe."""
        state = self.presenter.state
        hours = state.view.contact_rule.hours if state else ()
        due = self._due()
        is_unsafe = due is not None and not may_call(hours, due)
        self.hours_label.setVisible(is_unsafe)
        if is_unsafe:
            words = self.tr("Outside the safe hours: {hours}").format(hours=hours_text(hours))
            self.hours_label.show_text("phone-off", words, "warn")

    def _due(self) -> datetime | None:
        try:
            return read_moment(self.due_field.typed(), self.presenter.now(), field="due", ahead=True)
        except FormError:
            return None

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        now = self.presenter.now()
        due = read_moment(self.due_field.typed(), now, field="due", ahead=True)
        caller = PersonRef(org=self.fields["org"].typed(), name=required(self.fields["caller"].typed(), field="caller"))
        return self.speaker.spoken(agree_call(view, caller, due, now, what=self.tr("Call the victim")))


def proposed(state: CaseState) -> datetime:
    """Return the moment a call is proposed for: tomorrow at ten, or when the next safe hour opens after it."""
    day = state.now.astimezone(AMSTERDAM).date() + timedelta(days=1)
    morning = datetime(day.year, day.month, day.day, MORNING, tzinfo=AMSTERDAM)
    return next_opening(state.view.contact_rule.hours, morning) or morning
