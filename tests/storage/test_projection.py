import types
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mdt_desktop.application.shown import OperationRef, Shown, changed_fields, new_fact, new_register
from mdt_desktop.domain.actions import Note
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import Channel, ChannelRule, ContactChannel, MayUse
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import CaseHead, Identity, Participant, PersonRef
from mdt_desktop.domain.registry import KINDS, Kind, Way, group_of_record
from mdt_desktop.domain.times import AMSTERDAM, ContactHours, When
from storage.commits import Operation
from storage.projection import Projection
from storage.vault import Vault
from tests.support.vaults import (
    BEGUN,
    Clock,
    a_case,
    another_author,
    records,
    save,
    slip_in,
    stream_of,
    tips_of,
    written_elsewhere,
)

# --- any record of any kind ----------------------------------------------------------------------

OFFSETS = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
FIRST, LAST = datetime(1900, 1, 2), datetime(2100, 1, 1)  # noqa: DTZ001 - hypothesis adds the zone
MOMENTS = st.datetimes(FIRST, LAST, timezones=OFFSETS)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
LEAVES: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(-(2**53) + 1, 2**53 - 1),
    bool: st.booleans(),
    date: st.dates(),
    datetime: MOMENTS,
    time: st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
    When: st.builds(When, MOMENTS)
    | st.builds(lambda at, more: When(at, at + more), MOMENTS, st.timedeltas(timedelta(0), timedelta(days=90))),
    ContactHours: st.just(ContactHours(days=(0, 6), opens=time(9, 30), closes=time(17, 0))),
}


def anything(hint: Any) -> st.SearchStrategy[Any]:
    """Return values of a field's type."""
    hint = getattr(hint, "__supertype__", hint)
    if hint in LEAVES:
        return LEAVES[hint]
    if get_origin(hint) in (Union, types.UnionType):
        return st.one_of(*(st.none() if each is type(None) else anything(each) for each in get_args(hint)))
    if get_origin(hint) is tuple:
        return st.lists(anything(get_args(hint)[0]), max_size=3).map(tuple)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    assert is_dataclass(hint), hint
    return any_record(hint)


def any_record(record_type: type[Any], **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    hints = get_type_hints(record_type)
    parts = {each.name: anything(hints[each.name]) for each in fields(record_type)} | fixed
    return st.builds(record_type, **parts)


def any_of_kind(kind: Kind) -> st.SearchStrategy[Any]:
    grouped = kind.discriminator in {"group", "area"}
    fixed = {kind.discriminator: st.sampled_from([each.value for each in FieldGroup])} if grouped else {}
    return any_record(kind.record_type, **fixed)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_every_kind_of_record_comes_back_as_it_was_saved(vault: Vault, kind: Kind, data: st.DataObject) -> None:
    record, case = data.draw(any_of_kind(kind)), a_case()
    changes = (new_fact(record),) if kind.way is Way.FACT else new_register(record)
    save(vault, case, *changes)
    shown = records(vault, case)
    assert [each.record for each in shown] == ([record] if changes else [])
    assert all((each.kind, each.group) == (kind.name, group_of_record(record)) for each in shown)
    assert Projection(vault.connection).unreadable(case) == []


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_an_edited_register_reads_as_it_was_edited(vault: Vault, data: st.DataObject) -> None:
    kind, case = data.draw(st.sampled_from([each for each in KINDS.values() if each.way is Way.REGISTER])), a_case()
    first, second = data.draw(any_of_kind(kind)), data.draw(any_of_kind(kind))
    save(vault, case, *new_register(first))
    shown = records(vault, case)
    if not shown:
        return
    save(vault, case, *changed_fields(shown[0], second))
    assert [each.record for each in records(vault, case)] == ([] if second == kind.record_type() else [second])
    assert all(not each.conflicts for each in records(vault, case))


# --- several live values -------------------------------------------------------------------------


class Torn:
    """A record on which somebody elsewhere says something else."""

    def __init__(self, vault: Vault, record: Any, clock: Clock) -> None:
        self.vault = vault
        self.case = a_case()
        save(vault, self.case, *new_register(record))
        self.number, self.stream = stream_of(vault, self.case, group_of_record(record).value)
        self.tips = tips_of(vault, self.number)
        self.clock = clock

    def said_elsewhere(self, name: str, value: Any) -> None:
        """Somebody who saw the first save only gives a field another value."""
        shown = self.read()
        operation = Operation(
            entity=shown.entity.hex,
            field=f"{shown.kind}.{name}",
            value=value,
            replaces=self.first.seen_of(name) if hasattr(self, "first") else shown.seen_of(name),
        )
        slip_in(self.vault, written_elsewhere(another_author(self.vault), self.stream, self.tips, operation))

    def changed_here(self, record: Any) -> None:
        """The person here saves what they had open."""
        self.first = self.read()
        self.clock.forward(minutes=1)
        save(self.vault, self.case, *changed_fields(self.first, record))

    def read(self) -> Shown[Any]:
        (shown,) = records(self.vault, self.case)
        return shown


def test_two_values_are_both_shown_with_who_and_when(vault: Vault, clock: Clock) -> None:
    torn = Torn(vault, Identity(first_name="Reiger", phone="0611"), clock)
    torn.changed_here(Identity(first_name="Reiger", phone="0622"))
    torn.said_elsewhere("phone", "0633")
    shown = torn.read()
    (conflict,) = shown.conflicts
    assert conflict.field == "phone"
    assert {reading.value for reading in conflict.readings} == {"0622", "0633"}
    assert {reading.author for reading in conflict.readings} <= vault.own_keys()
    assert len({reading.author for reading in conflict.readings}) == 2
    assert all(reading.at >= BEGUN for reading in conflict.readings)
    assert set(shown.seen_of("phone")) == {reading.ref for reading in conflict.readings}
    assert shown.record.first_name == "Reiger"


def test_equal_values_of_two_people_are_no_conflict(vault: Vault, clock: Clock) -> None:
    torn = Torn(vault, Identity(phone="0611"), clock)
    torn.changed_here(Identity(phone="0622"))
    torn.said_elsewhere("phone", "0622")
    shown = torn.read()
    assert shown.conflicts == ()
    assert len(shown.seen_of("phone")) == 2
    save(vault, torn.case, *changed_fields(shown, Identity(phone="0644")))
    assert torn.read().record.phone == "0644"


@pytest.mark.parametrize(("here", "there"), [("yes", "no"), ("no", "yes"), ("yes", "unknown"), ("refused", "yes")])
def test_a_conflict_reads_on_the_safe_side(vault: Vault, clock: Clock, here: str, there: str) -> None:
    torn = Torn(vault, Identity(first_name="Reiger"), clock)
    torn.changed_here(Identity(first_name="Reiger", address_is_secret=Answer(here)))
    torn.said_elsewhere("address_is_secret", there)
    assert torn.read().record.address_is_secret is Answer.YES
    assert torn.read().conflicts[0].field == "address_is_secret"


def test_may_we_call_in_conflict_reads_no(vault: Vault, clock: Clock) -> None:
    first = ContactChannel(rule=ChannelRule(channel=Channel.CALL, may_use=MayUse.YES))
    torn = Torn(vault, first, clock)
    torn.changed_here(ContactChannel(rule=ChannelRule(channel=Channel.CALL, may_use=MayUse.ONLY_WHEN)))
    torn.said_elsewhere("rule", {"channel": "call", "may_use": "no"})
    assert torn.read().record.rule.may_use is MayUse.NO


def test_a_value_that_arrives_while_a_form_is_open_stays(vault: Vault, clock: Clock) -> None:
    torn = Torn(vault, Identity(phone="0611"), clock)
    form = torn.read()
    torn.said_elsewhere("phone", "0633")
    save(vault, torn.case, *changed_fields(form, Identity(phone="0622")))
    assert {reading.value for reading in torn.read().conflicts[0].readings} == {"0622", "0633"}


# --- what this version cannot read ---------------------------------------------------------------


def raw_register(vault: Vault, *operations: Operation) -> tuple[Any, Any]:
    case = a_case()
    save(vault, case, *new_register(Identity(first_name="Reiger")))
    number, stream = stream_of(vault, case, "identity")
    entity = records(vault, case)[0].entity.hex
    made = [Operation(entity=each.entity or entity, field=each.field, value=each.value) for each in operations]
    slip_in(vault, written_elsewhere(another_author(vault), stream, tips_of(vault, number), *made))
    return case, entity


def test_a_kind_of_a_newer_version_is_kept_and_named(vault: Vault) -> None:
    case, _ = raw_register(vault, Operation(entity="ab" * 16, field="horoscope.sign", value="ram"))
    assert [each.kind for each in records(vault, case)] == ["identity"]
    assert Projection(vault.connection).unreadable(case) == ["horoscope.sign"]


def test_a_field_of_a_newer_version_hides_nothing(vault: Vault) -> None:
    case, _ = raw_register(vault, Operation(entity="", field="identity.star_sign", value="ram"))
    shown = records(vault, case)[0]
    assert shown.record == Identity(first_name="Reiger")
    assert len(shown.seen_of("star_sign")) == 1


@pytest.mark.parametrize("value", ["perhaps", 7, None, ["yes"], {"yes": True}])
def test_a_value_this_version_does_not_know_hides_only_itself(vault: Vault, value: Any) -> None:
    case, _ = raw_register(vault, Operation(entity="", field="identity.address_is_secret", value=value))
    shown = records(vault, case)[0]
    assert shown.record == Identity(first_name="Reiger")
    assert Projection(vault.connection).unreadable(case) == ["identity.address_is_secret"]


def test_a_fact_that_does_not_read_is_left_out_and_named(vault: Vault) -> None:
    case = a_case()
    save(vault, case, new_fact(Note(text="kort")))
    number, stream = stream_of(vault, case, "own")
    operation = Operation(entity="ab" * 16, field="note.*", value={"title": "zonder tekst"})
    slip_in(vault, written_elsewhere(another_author(vault), stream, tips_of(vault, number), operation))
    assert [each.record.text for each in records(vault, case)] == ["kort"]
    assert Projection(vault.connection).unreadable(case) == ["note.*"]


def test_a_fact_of_which_only_a_part_reads_is_left_out_and_named(vault: Vault) -> None:
    case = a_case()
    save(vault, case, new_fact(Note(text="kort")))
    number, stream = stream_of(vault, case, "own")
    operation = Operation(entity="ab" * 16, field="note.by", value={"org": "csg"})
    slip_in(vault, written_elsewhere(another_author(vault), stream, tips_of(vault, number), operation))
    assert [each.record.text for each in records(vault, case)] == ["kort"]
    assert Projection(vault.connection).unreadable(case) == ["note.by"]


# --- order ---------------------------------------------------------------------------------------


def test_records_come_oldest_first(vault: Vault, clock: Clock) -> None:
    case = a_case()
    for number in range(5):
        save(vault, case, new_fact(Note(text=str(number))), *new_register(Participant(org=f"org{number}")))
        clock.forward(seconds=1)
    assert [each.record.text for each in records(vault, case) if each.kind == "note"] == list("01234")
    assert [each.record.org[-1] for each in records(vault, case) if each.kind == "participant"] == list("01234")


def test_a_clock_that_was_put_back_does_not_make_the_newest_the_oldest(vault: Vault, clock: Clock) -> None:
    case = a_case()
    for number in range(4):
        save(vault, case, new_fact(Note(text=str(number))))
        save(vault, case, *new_register(Participant(org=f"org{number}")))
        clock.forward(hours=-5)
    assert [each.record.text for each in records(vault, case) if each.kind == "note"] == list("0123")


def test_saves_within_one_millisecond_keep_their_order(vault: Vault) -> None:
    case = a_case()
    for number in range(9):
        save(vault, case, new_fact(Note(text=str(number))))
    assert [each.record.text for each in records(vault, case)] == list("012345678")


def test_a_record_says_when_and_by_whom_it_was_made(vault: Vault, clock: Clock) -> None:
    case = a_case()
    save(vault, case, new_fact(Note(text="kort", by=PersonRef(org="csg", name="Ina Wouda"))))
    shown = records(vault, case)[0]
    assert shown.at == clock()
    assert shown.author == vault.author
    assert shown.seen == {"*": (OperationRef(shown.seen["*"][0].commit, 0),)}


def test_a_case_nobody_wrote_in_is_empty(vault: Vault) -> None:
    assert records(vault, a_case()) == []


def test_cases_do_not_mix(vault: Vault) -> None:
    one, two = a_case(), a_case()
    save(vault, one, *new_register(CaseHead(alias="Reiger", opened_at=BEGUN.astimezone(AMSTERDAM))))
    save(vault, two, *new_register(CaseHead(alias="Mees")))
    assert [each.record.alias for each in records(vault, one)] == ["Reiger"]
    assert [each.record.alias for each in records(vault, two)] == ["Mees"]
