"""Every kind of event belongs to one compartment."""

from mdt_desktop.domain.events import _KINDS_OF_GROUP, PLANNED_KINDS, group_of_event
from mdt_desktop.domain.groups import FieldGroup


def test_a_kind_stands_in_one_group_only() -> None:
    kinds = [kind for listed in _KINDS_OF_GROUP.values() for kind in listed.split()]
    assert len(kinds) == len(set(kinds))


def test_papers_and_health_never_stand_in_the_event_summary() -> None:
    assert group_of_event("no_residence_permit") is FieldGroup.RESIDENCE_STATUS
    assert group_of_event("pep_started") is FieldGroup.MEDICAL
    assert group_of_event("suicide_prompt") is FieldGroup.MENTAL_HEALTH


def test_an_unknown_kind_belongs_to_the_event_summary() -> None:
    assert group_of_event("found_a_note") is FieldGroup.EVENT_SUMMARY


def test_planned_kinds_are_known_kinds() -> None:
    assert all(group_of_event(kind) is not FieldGroup.EVENT_SUMMARY for kind in PLANNED_KINDS)
