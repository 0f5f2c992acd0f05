"""Where in a case something stands: the section for a record found, a term that runs, a text that waits."""

from mdt_desktop.domain.clocks import DeadlineRule

_SECTION_OF_KIND = {
    "people": (
        "case",
        "participant",
        "linked_case",
        "identity",
        "orientation",
        "residence",
        "communication",
        "suspect",
        "child",
        "network_person",
        "reference",
    ),
    "first_contact": (
        "contact_rule",
        "contact_channel",
        "quiet_channel",
        "acute_answer",
        "core_story",
        "telling",
        "interview",
        "wish",
        "pregnancy",
    ),
    "triage": ("triage", "road"),
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
    ),
    "coordination": (
        "coordination_decision",
        "coordinator",
        "contact_person",
        "contact_person_agreed",
        "phone_consultation",
    ),
    "handover": ("handover", "handover_contents", "take", "release"),
    "sharing": ("consent", "sharing_decision", "not_shared", "sharing_summary", "blocked_person"),
    "safety_plan": ("safety_plan", "plan_line", "paper_gate"),
    "follow_up": ("feedback",),
    "closing": ("closing",),
}
_KINDS = {kind: section for section, kinds in _SECTION_OF_KIND.items() for kind in kinds}
_SECTION_OF_FACT = {
    "ad_hoc_consult": "coordination",
    "weighing": "weighing",
    "contact_person_named": "coordination",
    "handover_accepted": "handover",
    "handover_first_contact_done": "handover",
    "handover_confirmed_by_victim": "handover",
    "plan_checked": "safety_plan",
    "consent_confirmed": "sharing",
}

_PLACES = {
    "handover_offer": "handover",
    "handover_step": "handover",
    "bundle": "sharing",
}
"""Places of cards that are not named after a kind of record."""


def section_of_kind(kind: str) -> str:
    """Return the section that shows records of a kind."""
    return _KINDS.get(kind, "overview")


def section_of_rule(rule: DeadlineRule | None) -> str:
    """Return the section where what stops a term is written down."""
    stops = rule.stop_when if rule is not None else ()
    return next((_SECTION_OF_FACT[stop] for stop in stops if stop in _SECTION_OF_FACT), "overview")


def section_of_place(place: str) -> str:
    """Return the section of the card whose place a draft names."""
    head = place.partition(".")[0].partition(":")[0]
    if head in _KINDS or head in _PLACES:
        return _PLACES.get(head) or _KINDS[head]
    return next((section for section in _SECTION_OF_KIND if head.startswith(section)), "overview")
