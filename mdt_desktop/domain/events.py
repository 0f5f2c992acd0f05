"""What happened and when: events, appointments, decisions on clocks, orders and alarms as events."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import Said
from mdt_desktop.domain.times import When


class SourceKind(StrEnum):
    """Fact, statement and judgement are different things (domain.md §0.2 D3)."""

    VICTIM_STATEMENT = "victim_statement"
    OWN_OBSERVATION = "own_observation"
    THIRD_PARTY = "third_party"
    DOCUMENT = "document"
    PROFESSIONAL_OPINION = "professional_opinion"


class ClockAnswer(StrEnum):
    """How a clock was decided: any of these makes it *met* (architecture.md §4)."""

    DONE = "done"
    DECLINED = "declined"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Said):
    """Something that happened; ``kind`` is an open word, ``victim`` the linked case it belongs to.

    ``behaviour`` says what somebody did, where the kind says only that it was stalking or violence.
    """

    kind: str
    at: When
    ends_at: datetime | None = None
    org: str = ""
    source: str = ""
    text: str = ""
    place: str = ""
    public_place: Answer = Answer.NOT_ASKED
    victim: str = ""
    corrects: str = ""
    behaviour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment(Said):
    """What, when, at which neutral place, who goes along; feeds paper, clocks and handover."""

    area: FieldGroup
    what: str
    at: datetime
    place: str = ""
    who_goes_along: str = ""
    interpreter: str = ""
    may_stand_on_paper: Answer = Answer.NOT_ASKED
    corrects: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockDecision(Said):
    """A clock decided by a person: done, declined or not needed."""

    rule: str
    area: FieldGroup
    answer: ClockAnswer
    at: datetime
    why: str = ""


PLANNED_KINDS = frozenset({"meeting_planned", "suspect_release_planned", "device_end", "civil_order_end"})
"""Kinds that name a day to come; every other event has happened."""

_KINDS_OF_GROUP: Mapping[FieldGroup, str] = MappingProxyType(
    {
        FieldGroup.PATH: """
            first_contact weighing ad_hoc_consult meeting_planned agenda_sent input_sent
            handover_offered contact_person_named case_closed
            """,
        FieldGroup.MEDICAL: """
            pep_started pep_decided pep_ended emergency_contraception_given hepb_given sti_test_done sti_test_2_done
            pregnancy_test_done medical_check_done blood_taken urine_taken injury dirty_wound pregnancy_danger
            """,
        FieldGroup.FORENSIC_STATUS: "forensic_exam_done traces_secured injury_photographed hair_taken",
        FieldGroup.MENTAL_HEALTH: "suicide_prompt suicide_talk_done ptsd_screened",
        FieldGroup.POLICE_STATUS: """
            police_informed information_interview formal_complaint prosecution_complaint police_choice_made
            individual_assessment_done images_secured digital_evidence_secured law_regime_answered prescription_answered
            """,
        FieldGroup.SUSPECT: "suspect_arrested suspect_released suspect_release_planned",
        FieldGroup.PROTECTIVE_ORDERS: """
            order_509hh order_509hh_extended order_509hh_ended civil_order civil_order_end civil_order_extended
            wth_imposed wth_address_given wth_ruling_asked wth_ruling_heard wth_extended wth_ended
            aware_offered aware_start aware_reviewed aware_end device_start device_end
            location_flag_set location_flag_reviewed location_flag_ended
            """,
        FieldGroup.SAFETY_PLAN: "plan_checked",
        FieldGroup.RISK_OUTCOME: """
            vt_report vt_acute vt_acted vt_triaged vt_safety_assessed vt_investigation_start vt_data_recorded
            vt_informed vt_inform_postponed vt_term_exceeded safety_checked vt_handover vt_monitoring_done vt_closed
            rvdk_asked external_score honour_consult
            """,
        FieldGroup.RESIDENCE_STATUS: """
            no_residence_permit safe_status_told trafficking_reflection_start trafficking_choice_made
            """,
        FieldGroup.LIVING_DOMAINS: "shelter_requested compensation_applied",
        FieldGroup.NETWORK: "parent_informed",
        FieldGroup.ACTIONS_DECISIONS: """
            no_decision called_victim aftercare_call_done victim_feedback reporter_feedback decisions_sent minutes_final
            evaluation_asked offlimits_contact
            """,
    }
)
_GROUP_OF_EVENT = {kind: group for group, kinds in _KINDS_OF_GROUP.items() for kind in kinds.split()}


def group_of_event(kind: str) -> FieldGroup:
    """Return the group an event of this kind belongs to; an unknown kind belongs to the event summary."""
    return _GROUP_OF_EVENT.get(kind, FieldGroup.EVENT_SUMMARY)
