"""The registry only grows, every record has a group, and every record comes back as it went in."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mdt_desktop.application.shown import new_fact, new_register
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.groups import NEVER_STORED, QUIET_IN_PATH, SHAREABLE, UNSHARED, FieldGroup
from mdt_desktop.domain.plain import field_from_plain, from_plain, to_plain
from mdt_desktop.domain.registry import (
    KINDS,
    Kind,
    Way,
    field_ids,
    group_of,
    group_of_record,
    kind_of,
    possible_groups,
)
from mdt_desktop.domain.story import ACUTE_QUESTIONS, group_of_question
from tests.support.records import records

GOLDEN = Path(__file__).with_name("fields.txt").read_text(encoding="utf-8").split()
EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)


def test_no_field_is_ever_lost() -> None:
    assert set(GOLDEN) - field_ids() == set(), "a field of a stored record is never renamed or removed"


def test_a_new_field_is_written_down_for_good() -> None:
    assert field_ids() - set(GOLDEN) == set(), "add the new fields to fields.txt; they can never leave it again"


def test_there_are_22_groups_to_store_and_evidence_images_is_none_of_them() -> None:
    assert len(SHAREABLE) == 22
    assert set(FieldGroup) == SHAREABLE | UNSHARED
    assert NEVER_STORED not in set(FieldGroup)
    assert QUIET_IN_PATH <= SHAREABLE


@EVERY_KIND
def test_every_record_has_exactly_one_group(kind: Kind) -> None:
    if kind.group is not None:
        assert group_of(kind.name) is kind.group
        return
    assert kind.discriminator in kind.field_names
    for group in FieldGroup:
        assert group_of(kind.name, group) in set(FieldGroup)


def test_a_kind_cut_by_group_refuses_a_word_that_is_no_group() -> None:
    with pytest.raises(ValueError, match="FieldGroup"):
        group_of("appointment", "somewhere")


@EVERY_KIND
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_every_record_comes_back_as_it_went_in(kind: Kind, data: st.DataObject) -> None:
    record = data.draw(records(kind.record_type))
    there = json.loads(json.dumps(to_plain(record)))
    assert from_plain(kind.record_type, there) == record
    for name, value in there.items():
        assert field_from_plain(kind.record_type, name, value) == getattr(record, name)


@EVERY_KIND
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_a_register_can_be_empty_and_a_change_names_its_group(kind: Kind, data: st.DataObject) -> None:
    if kind.way is Way.REGISTER:
        assert new_register(kind.record_type()) == ()
        assert {each.group for each in new_register(data.draw(records(kind.record_type)))} <= {kind.group}
    elif kind.group is not None:
        assert new_fact(data.draw(records(kind.record_type))).group is kind.group


def test_a_kind_is_found_by_its_record() -> None:
    for kind in KINDS.values():
        if kind.way is Way.REGISTER:
            assert kind_of(kind.record_type()) is kind


def test_an_acute_question_has_its_group_and_one_from_a_newer_version_is_a_risk_answer() -> None:
    assert {group_of_question(each) for each in ACUTE_QUESTIONS} > {FieldGroup.MEDICAL, FieldGroup.RISK_ITEMS}
    assert group_of_question("asked_in_2031") is FieldGroup.RISK_ITEMS


@pytest.mark.parametrize(
    ("field_id", "value", "groups"),
    [
        ("identity.address", "Kade 3", {"identity"}),
        ("event.*", {"kind": "pep_started"}, {"medical"}),
        ("event.*", {"kind": "seen_in_2031"}, {"event_summary"}),
        ("clock_decision.*", {"area": "path"}, {"path"}),
        ("clock_decision.*", {"area": "no such group"}, set()),
        ("event.*", "no mapping", set(FieldGroup)),
        ("hologram.*", {}, None),
    ],
)
def test_an_operation_may_stand_in_its_own_group_only_and_that_of_a_newer_kind_anywhere(
    field_id: str, value: Any, groups: set[str] | None
) -> None:
    found = possible_groups(field_id, value)
    assert (found if found is None else set(found)) == groups


def test_the_group_of_an_event_is_that_of_its_kind() -> None:
    plain = {"kind": "hepb_given", "at": "2026-09-07T10:00+02:00"}
    assert group_of_record(from_plain(Event, plain)) is FieldGroup.MEDICAL
