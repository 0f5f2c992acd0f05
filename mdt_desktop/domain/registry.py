"""Every kind of record there is: how it is written and which group it belongs to. The registry only grows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import Enum
from types import MappingProxyType
from typing import Any

from mdt_desktop.domain import (
    access,
    actions,
    contact,
    coordination,
    events,
    handover,
    meeting,
    people,
    questionnaires,
    safety_plan,
    sharing,
    stages,
    story,
    weighing,
)
from mdt_desktop.domain.groups import FieldGroup

WHOLE = "*"


class Way(Enum):
    """The two ways of writing, no third (architecture.md §3)."""

    FACT = "fact"
    REGISTER = "register"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: name, class, way of writing, and its group or the groups it may fall in."""

    name: str
    record_type: type[Any]
    way: Way
    group: FieldGroup | None = None
    discriminator: str = ""
    group_by: Callable[[str], FieldGroup] | None = None

    @property
    def field_names(self) -> tuple[str, ...]:
        """The fields of the record."""
        return tuple(field.name for field in fields(self.record_type))


def _fact(name: str, record_type: type[Any], group: FieldGroup) -> Kind:
    return Kind(name, record_type, Way.FACT, group)


def _register(name: str, record_type: type[Any], group: FieldGroup) -> Kind:
    return Kind(name, record_type, Way.REGISTER, group)


def _by(name: str, record_type: type[Any], discriminator: str, group_by: Callable[[str], FieldGroup]) -> Kind:
    return Kind(name, record_type, Way.FACT, None, discriminator, group_by)


_ALL = (
    _register("case", people.CaseHead, FieldGroup.PATH),
    _register("participant", people.Participant, FieldGroup.PATH),
    _register("linked_case", people.LinkedCase, FieldGroup.PATH),
    _fact("stage", stages.StageEntered, FieldGroup.PATH),
    _fact("coordinator", coordination.CoordinatorNamed, FieldGroup.PATH),
    _fact("contact_person", coordination.ContactPersonNamed, FieldGroup.PATH),
    _fact("contact_person_agreed", coordination.ContactPersonAgreed, FieldGroup.PATH),
    _fact("take", coordination.Take, FieldGroup.PATH),
    _fact("release", coordination.Release, FieldGroup.PATH),
    _fact("triage", coordination.TriageDecision, FieldGroup.PATH),
    _fact("handover", handover.HandoverFact, FieldGroup.PATH),
    _fact("heard_by_phone", handover.HeardByPhone, FieldGroup.PATH),
    _fact("absence", coordination.Absence, FieldGroup.PATH),
    _fact("agenda_entry", meeting.AgendaEntry, FieldGroup.PATH),
    _fact("preparation", meeting.Preparation, FieldGroup.PATH),
    _fact("attendance", meeting.Attendance, FieldGroup.PATH),
    _fact("table_end", meeting.TableEnd, FieldGroup.PATH),
    _fact("sharing_summary", sharing.SharingSummary, FieldGroup.PATH),
    _register("identity", people.Identity, FieldGroup.IDENTITY),
    _register("orientation", people.Orientation, FieldGroup.SEXUAL_ORIENTATION_GENDER),
    _register("residence", people.Residence, FieldGroup.RESIDENCE_STATUS),
    _register("communication", people.Communication, FieldGroup.DISABILITY_COMMUNICATION),
    _register("pregnancy", people.Pregnancy, FieldGroup.MEDICAL),
    _register("suspect", people.Suspect, FieldGroup.SUSPECT),
    _register("child", people.Child, FieldGroup.CHILDREN),
    _register("network_person", people.NetworkPerson, FieldGroup.NETWORK),
    _register("reference", people.Reference, FieldGroup.FORENSIC_STATUS),
    _by("spoken_for", people.SpokenFor, "group", FieldGroup),
    _register("contact_rule", contact.ContactRule, FieldGroup.SAFE_CONTACT),
    _register("contact_channel", contact.ContactChannel, FieldGroup.SAFE_CONTACT),
    _register("quiet_channel", contact.QuietChannel, FieldGroup.SAFE_CONTACT),
    _by("event", events.Event, "kind", events.group_of_event),
    _by("appointment", events.Appointment, "area", FieldGroup),
    _by("clock_decision", events.ClockDecision, "area", FieldGroup),
    _fact("event_summary", story.EventSummary, FieldGroup.EVENT_SUMMARY),
    _fact("core_story", story.CoreStory, FieldGroup.CORE_STORY),
    _fact("story_addition", story.StoryAddition, FieldGroup.CORE_STORY),
    _fact("telling", story.Telling, FieldGroup.WISHES),
    _by("acute_answer", story.AcuteAnswer, "question", story.group_of_question),
    _fact("interview", story.Interview, FieldGroup.POLICE_STATUS),
    _fact("wish", story.Wish, FieldGroup.WISHES),
    _fact("victim_voice", weighing.VictimVoice, FieldGroup.WISHES),
    _fact("asked_beforehand", meeting.AskedBeforehand, FieldGroup.WISHES),
    _fact("weighing_outcome", weighing.WeighingOutcome, FieldGroup.RISK_OUTCOME),
    _fact("dissent", weighing.Dissent, FieldGroup.RISK_OUTCOME),
    _fact("open_question", weighing.OpenQuestion, FieldGroup.RISK_OUTCOME),
    _fact("question_answered", weighing.QuestionAnswered, FieldGroup.RISK_OUTCOME),
    _fact("instrument_result", questionnaires.InstrumentResult, FieldGroup.RISK_OUTCOME),
    _fact("filled_in", questionnaires.FilledIn, FieldGroup.RISK_ITEMS),
    _fact("red_flags", weighing.RedFlags, FieldGroup.RISK_ITEMS),
    _fact("stage_lens", weighing.StageLens, FieldGroup.RISK_ITEMS),
    _fact("domain_need", weighing.DomainNeed, FieldGroup.LIVING_DOMAINS),
    _fact("organisation_input", weighing.OrganisationInput, FieldGroup.LIVING_DOMAINS),
    _fact("surroundings_need", weighing.SurroundingsNeed, FieldGroup.NETWORK),
    _fact("coordination_decision", coordination.CoordinationDecision, FieldGroup.ACTIONS_DECISIONS),
    _fact("road", coordination.RoadChosen, FieldGroup.ACTIONS_DECISIONS),
    _fact("phone_consultation", coordination.PhoneConsultation, FieldGroup.ACTIONS_DECISIONS),
    _fact("handover_contents", handover.HandoverContents, FieldGroup.ACTIONS_DECISIONS),
    _fact("handover_item", handover.HandoverItem, FieldGroup.ACTIONS_DECISIONS),
    _fact("waiting_for_help", handover.WaitingForHelp, FieldGroup.ACTIONS_DECISIONS),
    _fact("handover_question", handover.HandoverQuestion, FieldGroup.ACTIONS_DECISIONS),
    _fact("look_again", coordination.LookAgain, FieldGroup.ACTIONS_DECISIONS),
    _register("action", actions.Action, FieldGroup.ACTIONS_DECISIONS),
    _fact("action_fact", actions.ActionFact, FieldGroup.ACTIONS_DECISIONS),
    _fact("feedback", actions.Feedback, FieldGroup.ACTIONS_DECISIONS),
    _fact("table_question", meeting.TableQuestion, FieldGroup.ACTIONS_DECISIONS),
    _fact("parked", meeting.Parked, FieldGroup.ACTIONS_DECISIONS),
    _fact("closing", stages.Closing, FieldGroup.ACTIONS_DECISIONS),
    _register("joint_moment", safety_plan.JointMoment, FieldGroup.ACTIONS_DECISIONS),
    _register("safety_plan", safety_plan.SafetyPlan, FieldGroup.SAFETY_PLAN),
    _register("plan_line", safety_plan.PlanLine, FieldGroup.SAFETY_PLAN),
    _fact("paper_gate", safety_plan.PaperGate, FieldGroup.SAFETY_PLAN),
    _fact("consent", sharing.Consent, FieldGroup.SHARING),
    _fact("sharing_decision", sharing.SharingDecision, FieldGroup.SHARING),
    _fact("not_shared", sharing.NotShared, FieldGroup.SHARING),
    _fact("blocked_person", sharing.BlockedPerson, FieldGroup.SHARING),
    _fact("name_heard", meeting.NameHeard, FieldGroup.SHARING),
    _fact("access", access.Access, FieldGroup.LOG),
    _fact("minutes_locked", meeting.MinutesLocked, FieldGroup.OWN),
    _fact("minutes_addendum", meeting.MinutesAddendum, FieldGroup.OWN),
    _fact("note", actions.Note, FieldGroup.OWN),
    _fact("unnamed_key", actions.UnnamedKey, FieldGroup.OWN),
    _register("vault_holder", access.VaultHolder, FieldGroup.VAULT),
    _fact("vault_event", access.VaultEvent, FieldGroup.VAULT),
    _register("meeting", meeting.Meeting, FieldGroup.VAULT),
    _fact("meeting_fact", meeting.MeetingFact, FieldGroup.VAULT),
    _fact("secrecy_statement", meeting.SecrecyStatement, FieldGroup.VAULT),
    _fact("advice", actions.AdviceGiven, FieldGroup.VAULT),
)

KINDS: Mapping[str, Kind] = MappingProxyType({kind.name: kind for kind in _ALL})
_BY_TYPE: Mapping[type[Any], Kind] = MappingProxyType({kind.record_type: kind for kind in _ALL})


def kind_of(record: object) -> Kind:
    """Return the kind of a record."""
    return _BY_TYPE[type(record)]


def group_of(kind: str, discriminator: str = "") -> FieldGroup:
    """Return the one group a record of ``kind`` belongs to; total over the registry (architecture.md §3).

    Raises:
        KeyError: The kind is not in the registry.
        ValueError: A kind cut by group was given a word that is no group.
    """
    entry = KINDS[kind]
    if entry.group is not None:
        return entry.group
    assert entry.group_by is not None  # noqa: S101 - a kind has a group or a rule, by construction
    return entry.group_by(discriminator)


def group_of_record(record: object) -> FieldGroup:
    """Return the group of a record as it stands."""
    kind = kind_of(record)
    return group_of(kind.name, str(getattr(record, kind.discriminator)) if kind.discriminator else "")


def field_ids() -> frozenset[str]:
    """Return every ``kind.field`` there is; compared with a golden list, it only grows."""
    return frozenset(f"{kind.name}.{name}" for kind in _ALL for name in (*kind.field_names, WHOLE))


def possible_groups(field_id: str, value: Any) -> frozenset[str] | None:
    """Return the groups an operation on ``kind.field`` may stand in; None for a kind this version does not know."""
    kind = KINDS.get(field_id.partition(".")[0])
    if kind is None:
        return None
    if kind.group is not None:
        return frozenset({kind.group.value})
    if not isinstance(value, dict):
        return frozenset(FieldGroup)
    try:
        return frozenset({group_of(kind.name, str(value.get(kind.discriminator, ""))).value})
    except ValueError:
        return frozenset()
