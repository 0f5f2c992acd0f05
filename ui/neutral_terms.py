"""Words for terms on lists: whoever looks over a shoulder learns nothing medical (people.md 7)."""

from PySide6.QtCore import QCoreApplication

from mdt_desktop.domain.clocks import DeadlineRule
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.rule_pack import RulePack
from ui.texts import language, org_word

translate = QCoreApplication.translate

SENSITIVE = frozenset(
    {
        FieldGroup.MEDICAL,
        FieldGroup.MENTAL_HEALTH,
        FieldGroup.FORENSIC_STATUS,
        FieldGroup.RESIDENCE_STATUS,
        FieldGroup.SEXUAL_ORIENTATION_GENDER,
        FieldGroup.REPORTER,
    }
)
_SAY_NOTHING = ("CSG", "POL", "OM", "VT")
"""Organisations whose name alone tells nothing about a body or a mind, in the order they are named."""


def is_sensitive(rule: DeadlineRule) -> bool:
    """Say whether the name of a rule must stay off lists."""
    return rule.group in SENSITIVE or rule.stop_group in SENSITIVE


def neutral_org(rule: DeadlineRule) -> str:
    """Return the organisation a sensitive term runs via; empty where its name would tell what it is about."""
    code = next((each for each in _SAY_NOTHING if each in rule.acts), "")
    return code if code == "CSG" else org_word(code) if code else ""


def list_label(rule: DeadlineRule) -> str:
    """Return how a term is called on a list."""
    if not is_sensitive(rule):
        return rule.label[language()]
    via = neutral_org(rule)
    if not via:
        return translate("neutral_terms", "Term: see the case")
    return translate("neutral_terms", "Term via {organisation}").format(organisation=via)


def rule_of(pack: RulePack, rule_id: str) -> DeadlineRule | None:
    """Return the rule with this id; None for one of another version of the rules."""
    return next((rule for rule in pack.deadlines if rule.id == rule_id), None)


def label_of(pack: RulePack, rule_id: str) -> str:
    """Return how the term of a rule is called on a list."""
    rule = rule_of(pack, rule_id)
    return list_label(rule) if rule else translate("neutral_terms", "Term: see the case")
