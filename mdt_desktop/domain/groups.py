"""Field groups: the compartments in which facts are kept and shared (domain.md §1.6, architecture.md §3)."""

from enum import StrEnum


class FieldGroup(StrEnum):
    """Every record belongs to exactly one of these."""

    PATH = "path"
    SHARING = "sharing"
    LOG = "log"
    OWN = "own"
    VAULT = "vault"
    IDENTITY = "identity"
    SAFE_CONTACT = "safe_contact"
    CORE_STORY = "core_story"
    EVENT_SUMMARY = "event_summary"
    MEDICAL = "medical"
    FORENSIC_STATUS = "forensic_status"
    MENTAL_HEALTH = "mental_health"
    POLICE_STATUS = "police_status"
    SUSPECT = "suspect"
    PROTECTIVE_ORDERS = "protective_orders"
    CHILDREN = "children"
    RISK_OUTCOME = "risk_outcome"
    RISK_ITEMS = "risk_items"
    SAFETY_PLAN = "safety_plan"
    LIVING_DOMAINS = "living_domains"
    RESIDENCE_STATUS = "residence_status"
    SEXUAL_ORIENTATION_GENDER = "sexual_orientation_gender"
    DISABILITY_COMMUNICATION = "disability_communication"
    NETWORK = "network"
    REPORTER = "reporter"
    WISHES = "wishes"
    ACTIONS_DECISIONS = "actions_decisions"


UNSHARED = frozenset({FieldGroup.PATH, FieldGroup.SHARING, FieldGroup.LOG, FieldGroup.OWN, FieldGroup.VAULT})
"""Groups of the program itself; no sharing decision names them."""

NEVER_STORED = "evidence_images"
"""Images of the offence are never in the app; a file may only say that they are not shared."""

SHAREABLE = frozenset(FieldGroup) - UNSHARED

JOINT_WORK = frozenset({FieldGroup.ACTIONS_DECISIONS, FieldGroup.SAFETY_PLAN, FieldGroup.WISHES})
"""Groups the organisations fill together: whoever may share them decides for all (architecture.md §3)."""

QUIET_IN_PATH = frozenset({FieldGroup.REPORTER, FieldGroup.RESIDENCE_STATUS, FieldGroup.SEXUAL_ORIENTATION_GENDER})
"""Groups whose sharing decisions leave no summary in ``path``."""
