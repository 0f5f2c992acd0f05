"""A case at the table, from *why now* to its end: what is still needed, decisions, dissent, and what follows."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from mdt_desktop.application import weighings
from mdt_desktop.application.actions import CALL_VICTIM, SAFETY_NOW
from mdt_desktop.application.attendance import Seat, present_of
from mdt_desktop.application.case_view import (
    CaseView,
    action_state,
    contact_person_of,
    events_of,
    open_actions,
)
from mdt_desktop.application.checks import kept, required
from mdt_desktop.application.quorums import profile_of
from mdt_desktop.application.shown import Change, Shown, changed_fields, new_fact, new_register
from mdt_desktop.application.table import NO_DECISION, needed_at_the_table, same_day, weigh, weighing_of_now
from mdt_desktop.application.tempo import kind_of
from mdt_desktop.domain.actions import Action, ActionFact, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.calendar import Offset, Unit, WorkingCalendar
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import Meeting, Parked, TableEnd, TableOutcome, TableQuestion
from mdt_desktop.domain.people import OnBehalf, PersonRef
from mdt_desktop.domain.quorum import QuorumRules, missing_seats
from mdt_desktop.domain.sharing import LegalBasis
from mdt_desktop.domain.stages import Requirement
from mdt_desktop.domain.table_rules import CaseKind
from mdt_desktop.domain.times import may_call, next_opening
from mdt_desktop.domain.weighing import Dissent, RiskLevel, VictimVoice, WeighingOutcome

NOTHING_SHARED = "nothing_shared"
GROUNDS = (NOTHING_SHARED, *LegalBasis)
"""What a decision may rest on; most share nothing new."""
_WITHIN = Offset(1, Unit.WORKING_DAYS)
_SOONEST = timedelta(hours=1)
_STANDS_WITHOUT_QUORUM = frozenset({SAFETY_NOW, CALL_VICTIM})
_NEEDED_AGAIN = ("level", "decision")


@dataclass(frozen=True, slots=True, kw_only=True)
class AtTable:
    """Who keeps the record, when, and under which rules."""

    by: PersonRef
    now: datetime
    rules: QuorumRules
    calendar: WorkingCalendar


# --- what is still needed ------------------------------------------------------------------------------------


def needed_now(view: CaseView, meeting: str, now: datetime) -> tuple[Requirement, ...]:
    """Return what this table must still say before the case ends: five things of a new case, two of another.

    A continuing case of which something never was decided is asked for that too.
    """
    stands = {each.name: each.answer for each in needed_at_the_table(view)}
    stands["level"] = Answer.from_bool(_was_weighed_here(view, meeting, now))
    stands["decision"] = Answer.from_bool(_was_decided_here(view, meeting, now))
    if kind_of(view, meeting) is not CaseKind.NEW:
        lacking = [name for name in ("coordination", "contact_person") if stands[name] is not Answer.YES]
        stands = {name: stands[name] for name in (*_NEEDED_AGAIN, *lacking)}
    return tuple(Requirement(name=name, answer=answer) for name, answer in stands.items())


def lacking_now(view: CaseView, meeting: str, now: datetime) -> tuple[str, ...]:
    """Return the names of what is not there yet."""
    return tuple(each.name for each in needed_now(view, meeting, now) if each.answer is not Answer.YES)


def _was_weighed_here(view: CaseView, meeting: str, now: datetime) -> bool:
    newest = view.latest(WeighingOutcome)
    if newest is None or newest.record.level is RiskLevel.NOT_WEIGHED:
        return False
    return newest.record.meeting == meeting or same_day(newest.record.at or newest.at, now)


def _was_decided_here(view: CaseView, meeting: str, now: datetime) -> bool:
    is_nothing = any(each.record.kind == NO_DECISION and same_day(each.record.at.at, now) for each in events_of(view))
    return is_nothing or bool(decisions_of(view, meeting))


# --- why now, and what is new --------------------------------------------------------------------------------


def put_question(record: TableQuestion) -> tuple[Change, ...]:
    """Write down why the case is on the table now, and what is new; both arrive filled in and are looked at.

    Raises:
        FormError: One of the two is empty.
    """
    return (new_fact(kept(record, "why_now", "what_is_new")),)


def question_of(view: CaseView, meeting: str) -> TableQuestion | None:
    """Return why the case is on this table; None where nobody said so yet."""
    asked = [each for each in view.records(TableQuestion) if each.meeting == meeting]
    return asked[-1] if asked else None


# --- level and decisions -------------------------------------------------------------------------------------


def staying(view: CaseView, meeting: str, why: str) -> WeighingOutcome:
    """Return the level that stands, as this table confirms it; what was unknown is still unknown.

    Raises:
        FormError: Nobody weighed yet.
    """
    before = view.latest(WeighingOutcome)
    if before is None:
        raise FormError("form.required", field="level")
    return WeighingOutcome(level=before.record.level, why=why, unknown=before.record.unknown, meeting=meeting)


def stays(view: CaseView, meeting: str, by: PersonRef, now: datetime, *, why: str) -> tuple[Change, ...]:
    """Confirm the level that stands, with its reason: one key.

    Raises:
        FormError: Nobody weighed yet, or the reason is missing.
    """
    return weigh(view, staying(view, meeting, why), by, now, ask="")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDecision:
    """One decision as it is typed: what, a person, a date, the ground for sharing, and who tells the victim."""

    what: str
    owner: PersonRef
    due: datetime | None = None
    ground: str = NOTHING_SHARED
    informed_by: str = ""
    is_safety_now: bool = False


def decide(view: CaseView, meeting: str, typed: TableDecision, now: datetime) -> tuple[Change, ...]:
    """Write down a decision; the fixed contact tells the victim where nobody else was named.

    Raises:
        FormError: It says nothing, its owner is no person, it has no date or one that passed, no ground, or nobody
            who tells the victim.
    """
    contact = contact_person_of(view)
    decided = Action(
        what=required(typed.what, field="what"),
        task=Task(owner=_person(typed.owner), due=_coming(typed.due, now)),
        purpose=SAFETY_NOW if typed.is_safety_now else "",
        ground=_ground(typed.ground),
        informed_by=required(typed.informed_by or (contact.record.name if contact else ""), field="informed_by"),
        meeting=meeting,
    )
    return new_register(decided)


def _person(owner: PersonRef) -> PersonRef:
    """A decision belongs to a person: the name of an organisation is nobody (domain.md §5.4 E)."""
    name = owner.name.strip()
    if not name or name.casefold() == owner.org.casefold():
        raise FormError("decision.no_person", field="owner")
    return kept(owner)


def _coming(due: datetime | None, now: datetime) -> datetime:
    if due is None:
        raise FormError("form.required", field="due")
    if due < now.astimezone(UTC):
        raise FormError("form.in_past", field="due")
    return due


def _ground(ground: str) -> str:
    if ground not in GROUNDS:
        raise FormError("form.required", field="ground")
    return str(ground)


def decisions_of(view: CaseView, meeting: str) -> tuple[Shown[Action], ...]:
    """Return the decisions of this table; the call to the victim is none of them."""
    decided = (each for each in view.all(Action) if each.record.meeting == meeting and each.record.what)
    return tuple(each for each in decided if each.record.purpose in {"", SAFETY_NOW})


# --- dissent, her voice, for later ---------------------------------------------------------------------------


def differ(view: CaseView, org: str, text: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down a differing judgement of an organisation; it stays with the weighing of now.

    Raises:
        FormError: It says nothing.
    """
    on_behalf = OnBehalf(org=org, at=now) if org != by.org else None
    return weighings.dissent(
        Dissent(org=org, text=text, weighing=weighing_of_now(view, now), by=by, on_behalf=on_behalf)
    )


def read_back(view: CaseView, said: VictimVoice, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down the victim's voice as it was read back, or why nobody asked.

    Raises:
        FormError: Neither words nor a reason.
    """
    return weighings.voice(replace(said, weighing=weighing_of_now(view, now), by=by))


def park(meeting: str, text: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Keep something for later, so that the case keeps its time.

    Raises:
        FormError: It says nothing.
    """
    return (new_fact(kept(Parked(meeting=meeting, text=text, at=now, by=by), "text")),)


def parked_of(view: CaseView, meeting: str) -> tuple[Parked, ...]:
    """Return what this table kept for later."""
    return tuple(each for each in view.records(Parked) if each.meeting == meeting)


# --- the end -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """Which profile counts for a case at this table, and which of its seats are empty."""

    meeting: str
    profile: str
    version: str
    missing: tuple[str, ...] = ()

    @property
    def is_there(self) -> bool:
        """Whether a decision of now stands."""
        return not self.missing


def quorum_of(
    view: CaseView, meeting: Shown[Meeting], seats: Iterable[Seat], at: AtTable, *, chosen: str = ""
) -> Quorum:
    """Return the quorum of a case for those who take part in it; ``chosen`` is the profile a person picked."""
    profile = profile_of(view, at.rules, at.now, meeting=meeting.id, chosen=chosen)
    present = present_of(view, meeting.record, seats, at.by)
    missing = missing_seats(profile, present)
    return Quorum(meeting=meeting.id, profile=profile.id, version=at.rules.version, missing=missing)


def end_case(view: CaseView, quorum: Quorum, at: AtTable, *, call: str) -> tuple[Change, ...]:
    """End a case at the table: decided with a quorum, provisional without one; somebody calls the victim.

    Without a quorum only what is for safety now stands; the rest comes back to the next table by itself. ``call`` is
    the wording of the action to call the victim, within a working day and inside her hours.

    Raises:
        FormError: Something that is needed is not there; ``field`` names the first.
    """
    lacking = lacking_now(view, quorum.meeting, at.now)
    if question_of(view, quorum.meeting) is None:
        lacking = ("why_now", *lacking)
    if lacking:
        raise FormError("table.not_ready", field=lacking[0])
    outcome = TableOutcome.DECIDED if quorum.is_there else TableOutcome.PROVISIONAL
    return (_end(quorum, outcome, at), *_call_after(view, quorum.meeting, at, call))


def postpone(quorum: Quorum, at: AtTable) -> tuple[Change, ...]:
    """End a case at the table without a decision; it keeps everything that was written down."""
    return (_end(quorum, TableOutcome.POSTPONED, at),)


def _end(quorum: Quorum, outcome: TableOutcome, at: AtTable) -> Change:
    return new_fact(
        TableEnd(
            meeting=quorum.meeting,
            outcome=outcome,
            at=at.now,
            profile=quorum.profile,
            profile_version=quorum.version,
            missing=quorum.missing,
            by=at.by,
        )
    )


def end_of(view: CaseView, meeting: str) -> TableEnd | None:
    """Return how this table ended the case, newest; None while it has not."""
    ends = [each for each in view.records(TableEnd) if each.meeting == meeting]
    return ends[-1] if ends else None


def provisional_decisions(view: CaseView) -> tuple[Shown[Action], ...]:
    """Return the open decisions that wait for a table with a quorum."""
    ends = [each for each in view.records(TableEnd) if each.outcome is not TableOutcome.POSTPONED]
    waiting = {each.meeting for each in ends} if ends and ends[-1].outcome is TableOutcome.PROVISIONAL else set()
    decided = {each.meeting for each in ends if each.outcome is TableOutcome.DECIDED}
    facts = view.records(ActionFact)
    return tuple(
        each
        for each in view.all(Action)
        if each.record.meeting in waiting - decided
        and each.record.purpose not in _STANDS_WITHOUT_QUORUM
        and action_state(each, facts) is None
    )


# --- the call to the victim ----------------------------------------------------------------------------------


def call_due(view: CaseView, calendar: WorkingCalendar, now: datetime) -> datetime:
    """Return when the victim is called at the latest: within a working day, inside her hours.

    Where none of her hours fits, it is the first one after: a call outside them is never proposed (people.md 9).
    """
    hours, term = view.contact_rule.hours, calendar.due(now, _WITHIN)
    if may_call(hours, term):
        return term
    return next_opening(hours, now + _SOONEST) or term


def calls_her(view: CaseView, meeting: str) -> Shown[Action] | None:
    """Return the open call to the victim this table agreed; None while there is none."""
    calls = [each for each in open_actions(view) if each.record.purpose == CALL_VICTIM]
    ours = [each for each in calls if each.record.meeting == meeting]
    return ours[-1] if ours else None


def agree_call(
    view: CaseView, meeting: str, caller: PersonRef, due: datetime | None, now: datetime, *, what: str
) -> tuple[Change, ...]:
    """Agree who calls the victim after this table, and when; a call it agreed before gets another person or moment.

    Raises:
        FormError: Nobody was named, or the moment is missing or has passed.
    """
    call = Action(
        what=required(what, field="what"),
        task=Task(owner=_person(caller), due=_coming(due, now)),
        purpose=CALL_VICTIM,
        meeting=meeting,
    )
    agreed = calls_her(view, meeting)
    return changed_fields(agreed, call) if agreed else new_register(call)


def _call_after(view: CaseView, meeting: str, at: AtTable, what: str) -> tuple[Change, ...]:
    """The call the table agreed, one agreed before that is in time, or a new one for the fixed contact."""
    if calls_her(view, meeting) is not None:
        return ()
    due = call_due(view, at.calendar, at.now)
    for each in open_actions(view):
        task = each.record.task
        if each.record.purpose == CALL_VICTIM and task is not None and task.due <= due.astimezone(UTC):
            return changed_fields(each, replace(each.record, meeting=meeting))
    contact = contact_person_of(view)
    owner = PersonRef(org=contact.record.org, name=contact.record.name) if contact else at.by
    return new_register(Action(what=what, task=Task(owner=owner, due=due), purpose=CALL_VICTIM, meeting=meeting))
