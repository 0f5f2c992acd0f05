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
    """Something that happened; ``kind`` is an open word, ``victim`` the linked case it belongs to."""

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


_GROUP_OF_EVENT: Mapping[str, FieldGroup] = MappingProxyType(
    {
        "first_contact": FieldGroup.PATH,
        "weighing": FieldGroup.PATH,
        "ad_hoc_consult": FieldGroup.PATH,
        "handover_offered": FieldGroup.PATH,
        "case_closed": FieldGroup.PATH,
        "contact_person_named": FieldGroup.PATH,
        "nfs_event": FieldGroup.EVENT_SUMMARY,
        "pep_started": FieldGroup.MEDICAL,
        "pep_decided": FieldGroup.MEDICAL,
        "emergency_contraception_given": FieldGroup.MEDICAL,
        "hepb_given": FieldGroup.MEDICAL,
        "sti_test_done": FieldGroup.MEDICAL,
        "pregnancy_test_done": FieldGroup.MEDICAL,
        "medical_check_done": FieldGroup.MEDICAL,
        "blood_taken": FieldGroup.MEDICAL,
        "urine_taken": FieldGroup.MEDICAL,
        "injury": FieldGroup.MEDICAL,
        "pregnancy_danger": FieldGroup.MEDICAL,
        "forensic_exam_done": FieldGroup.FORENSIC_STATUS,
        "traces_secured": FieldGroup.FORENSIC_STATUS,
        "injury_photographed": FieldGroup.FORENSIC_STATUS,
        "suicide_prompt": FieldGroup.MENTAL_HEALTH,
        "ptsd_screened": FieldGroup.MENTAL_HEALTH,
        "police_informed": FieldGroup.POLICE_STATUS,
        "information_interview": FieldGroup.POLICE_STATUS,
        "formal_complaint": FieldGroup.POLICE_STATUS,
        "prosecution_complaint": FieldGroup.POLICE_STATUS,
        "images_secured": FieldGroup.POLICE_STATUS,
        "suspect_arrested": FieldGroup.SUSPECT,
        "suspect_released": FieldGroup.SUSPECT,
        "suspect_release_planned": FieldGroup.SUSPECT,
        "order_509hh": FieldGroup.PROTECTIVE_ORDERS,
        "civil_order": FieldGroup.PROTECTIVE_ORDERS,
        "wth_imposed": FieldGroup.PROTECTIVE_ORDERS,
        "wth_extended": FieldGroup.PROTECTIVE_ORDERS,
        "wth_ruling_asked": FieldGroup.PROTECTIVE_ORDERS,
        "wth_ended": FieldGroup.PROTECTIVE_ORDERS,
        "aware_start": FieldGroup.PROTECTIVE_ORDERS,
        "aware_end": FieldGroup.PROTECTIVE_ORDERS,
        "device_start": FieldGroup.PROTECTIVE_ORDERS,
        "device_end": FieldGroup.PROTECTIVE_ORDERS,
        "location_flag_set": FieldGroup.PROTECTIVE_ORDERS,
        "vt_report": FieldGroup.RISK_OUTCOME,
        "vt_investigation_start": FieldGroup.RISK_OUTCOME,
        "vt_data_recorded": FieldGroup.RISK_OUTCOME,
        "vt_closed": FieldGroup.RISK_OUTCOME,
        "external_score": FieldGroup.RISK_OUTCOME,
        "honour_consult": FieldGroup.RISK_OUTCOME,
        "trafficking_reflection_start": FieldGroup.RESIDENCE_STATUS,
        "shelter_requested": FieldGroup.LIVING_DOMAINS,
        "parent_informed": FieldGroup.NETWORK,
        "offlimits_contact": FieldGroup.ACTIONS_DECISIONS,
        "victim_feedback": FieldGroup.ACTIONS_DECISIONS,
    }
)


def group_of_event(kind: str) -> FieldGroup:
    """Return the group an event of this kind belongs to; an unknown kind belongs to the event summary."""
    return _GROUP_OF_EVENT.get(kind, FieldGroup.EVENT_SUMMARY)
