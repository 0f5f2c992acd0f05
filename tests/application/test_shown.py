"""What crosses the border: changes name exactly what a person changed, and what they saw."""

import pytest

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Gone, OperationRef, changed_fields, new_fact, new_register
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.identifiers import CaseId, EntityId, random_id
from mdt_desktop.domain.people import Identity, Participant
from mdt_desktop.domain.story import EventSummary
from tests.support.cases import a_view, a_view_of, an_event, the


def test_a_fact_is_one_operation_on_a_new_entity() -> None:
    first, second = (new_fact(EventSummary(text="Op straat.")) for _ in range(2))
    assert (first.field_id, first.value, first.group) == (
        "event_summary.*",
        {"text": "Op straat."},
        FieldGroup.EVENT_SUMMARY,
    )
    assert first.entity != second.entity
    assert first.seen == ()


def test_a_fact_may_name_its_entity_and_what_it_answers() -> None:
    entity, answered = EntityId(random_id()), (OperationRef("ab", 0),)
    change = new_fact(an_event("pep_started", "2026-09-07T10:00"), entity=entity, answers=answered)
    assert (change.entity, change.answers, change.group) == (entity, answered, FieldGroup.MEDICAL)


def test_a_new_register_writes_only_what_differs_from_an_empty_one() -> None:
    entity = EntityId(random_id())
    changes = new_register(Identity(first_name="Sil", age=31), entity=entity)
    assert [(each.field_id, each.value) for each in changes] == [("identity.first_name", "Sil"), ("identity.age", 31)]
    assert {each.entity for each in changes} == {entity}


@pytest.mark.parametrize("write", [new_register, new_fact])
def test_the_two_ways_of_writing_are_never_mixed(write: object) -> None:
    record = EventSummary(text="Op straat.") if write is new_register else Identity(age=31)
    with pytest.raises(AssertionError):
        write(record)  # type: ignore[operator]  # either of the two


def test_a_change_replaces_what_was_seen_and_an_emptied_field_is_taken_back() -> None:
    view = a_view(Identity(first_name="Sil", age=31, phone="06-1"))
    shown = the(view, Identity)
    changes = changed_fields(shown, Identity(first_name="Silke", age=31))
    assert [(each.name, each.value, each.seen) for each in changes] == [
        ("first_name", "Silke", shown.seen_of("first_name")),
        ("phone", Gone, shown.seen_of("phone")),
    ]
    assert a_view_of([new_register(Identity(age=3)), ()]).sole(Identity).age == 3


def test_a_field_nobody_filled_in_showed_nothing() -> None:
    assert the(a_view(Identity(age=31)), Identity).seen_of("phone") == ()


def test_two_values_for_one_field_are_a_conflict_and_equal_ones_are_none() -> None:
    entity = EntityId(random_id())
    differ = a_view_of([new_register(Participant(org="CSG", phone=phone), entity=entity) for phone in ("1", "2")])
    assert [conflict.field for conflict in the(differ, Participant).conflicts] == ["phone"]
    assert differ.conflicts == (the(differ, Participant),)
    same = a_view_of([new_register(Participant(org="CSG"), entity=entity) for _ in range(2)])
    assert same.conflicts == ()


def test_a_view_finds_records_by_type_and_by_id() -> None:
    view = a_view(EventSummary(text="eerst"), EventSummary(text="daarna"), Identity(age=31))
    latest = view.latest(EventSummary)
    assert latest is not None
    assert latest.record.text == "daarna"
    assert view.entity(latest.id) is latest
    assert view.entity("00" * 16) is None
    assert [each.text for each in view.records(EventSummary)] == ["eerst", "daarna"]
    assert view.latest(Participant) is None
    assert (view.head.alias, view.contact_rule.call) == ("", "")


def test_filling_the_one_register_changes_it_or_begins_it() -> None:
    empty = CaseView(CaseId(random_id()), ())
    assert [each.value for each in empty.filled(Identity(age=31))] == [31]
    view = a_view(Identity(age=31))
    (change,) = view.filled(Identity(age=32))
    assert (change.entity, change.value) == (the(view, Identity).entity, 32)
    assert view.filled(Identity(age=31)) == ()
