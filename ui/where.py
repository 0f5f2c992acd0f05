"""Where in a case something stands: the section for a record found, a term that runs, a text that waits."""

from mdt_desktop.domain.clocks import DeadlineRule

_OF_SECTION = {
    "people": (
        "case",
        "participant",
        "linked_case",
        "identity",
        "orientation",
        "residence",
        "suspect",
        "child",
        "network_person",
        "reference",
        "appointment",
    ),
    "first_contact": (
        "contact_rule",
        "contact_channel",
        "quiet_channel",
        "communication",
        "acute_answer",
        "core_story",
        "interview",
        "wish",
        "pregnancy",
        "when",
        "strangled_when",
        "no_story_now",
        "acute",
        "reach",
        "who_calls",
        "quiet",
    ),
    "triage": ("triage", "road", "phone_consultation"),
    "weighing": (
        "weighing_outcome",
        "dissent",
        "open_question",
        "red_flags",
        "stage_lens",
        "domain_need",
        "organisation_input",
        "surroundings_need",
        "victim_voice",
        "need",
        "input",
        "surroundings",
        "level",
    ),
    "coordination": (
        "coordination_decision",
        "coordinator",
        "contact_person",
        "contact_person_agreed",
        "action_fact",
        "feedback",
        "coordination",
        "call_victim",
        "decision",
        "reopen",
    ),
    "handover": ("handover", "handover_contents", "take", "release", "handover_offer", "handover_step"),
    "sharing": ("consent", "sharing_decision", "not_shared", "sharing_summary", "blocked_person", "bundle"),
    "safety_plan": ("safety_plan", "plan_line", "paper_gate", "plan"),
    "documents": ("joint_moment",),
    "follow_up": ("telling", "note", "contact_moment"),
    "closing": ("closing", "reopening"),
}
"""Kinds of records and names of cards by the section that shows them; whatever is not here stands in the overview."""

_SECTION = {name: section for section, names in _OF_SECTION.items() for name in names}
_SECTION_OF_STOP = {
    "ad_hoc_consult": "triage",
    "weighing": "weighing",
    "contact_person_named": "coordination",
    "handover_accepted": "handover",
    "handover_first_contact_done": "handover",
    "handover_confirmed_by_victim": "handover",
    "plan_checked": "safety_plan",
    "consent_confirmed": "sharing",
}


def section_of_kind(kind: str) -> str:
    """Return the section that shows records of a kind."""
    return _SECTION.get(kind, "overview")


def section_of_rule(rule: DeadlineRule | None) -> str:
    """Return the section where what stops a term is written down."""
    stops = rule.stop_when if rule is not None else ()
    return next((_SECTION_OF_STOP[stop] for stop in stops if stop in _SECTION_OF_STOP), "overview")


def section_of_place(place: str) -> str:
    """Return the section of the card whose place a draft names: ``kind``, ``kind.entity``, ``stage.triage``."""
    head, _, rest = place.partition(".")
    if head == "stage" and rest in _OF_SECTION:
        return rest
    if head in _OF_SECTION:
        return head
    return "coordination" if head == "action" and rest else section_of_kind(head)


def is_at_table(place: str) -> bool:
    """Say whether a draft is of a form that exists in meeting mode only."""
    return place == "parked" or place.startswith("table_")


def meeting_of_place(place: str) -> str:
    """Return the meeting for which a card prepares a case, ``meeting.<id>.question``; empty for any other card."""
    head, _, rest = place.partition(".")
    return rest.partition(".")[0] if head == "meeting" else ""
