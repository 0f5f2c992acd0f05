"""Who is who: each card keeps one record, each list adds, changes in place, takes off and puts back."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mdt_desktop.application.session import Session
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import Appointment
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import (
    Child,
    Identity,
    LinkedCase,
    NetworkPerson,
    Orientation,
    Participant,
    Reference,
    Residence,
    Suspect,
)
from mdt_desktop.domain.registry import group_of_record
from tests.support.case_screens import CaseScreen, texts_in
from tests.support.vaults import Clock
from ui.case.registers import RecordCard, RecordItem
from ui.people.view import PeopleSection
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme


@pytest.fixture
def case(qtbot: QtBot, session: Session, runner: TaskRunner) -> CaseScreen:
    return CaseScreen(qtbot, session, runner, "V08")


@pytest.fixture
def section(case: CaseScreen) -> PeopleSection:
    return case.show(PeopleSection(case.presenter))


def fill(card: RecordCard, **texts: str) -> None:
    """Type into a card, as a person does."""
    for name, text in texts.items():
        card.fields[name].show_typed(text)
        card.fields[name].edited.emit()


def is_wrong(card: RecordCard, name: str) -> bool:
    field = card.fields[name]
    assert isinstance(field, QWidget)
    return bool(field.property("wrong"))


def added(screen: CaseScreen, section: PeopleSection, kind: str, **texts: str) -> RecordItem:
    """Add a record to a list, and return its row."""
    records = section.lists[kind]
    before = set(records.items.rows)
    records.open_new()
    fill(records.new_card, **texts)
    with screen.saved(f"{kind}.new"):
        records.new_card.save()
    (entity,) = set(records.items.rows) - before
    return records.items.rows[entity]


# --- the victim ----------------------------------------------------------------------------------


def test_the_case_gets_another_name_at_once_everywhere(case: CaseScreen, section: PeopleSection) -> None:
    fill(section.alias_card, alias="Merel")

    with case.saved(section.alias_card.place):
        section.alias_card.save()

    assert case.state.view.head.alias == "Merel"


def test_a_case_without_a_name_is_asked_back(section: PeopleSection) -> None:
    fill(section.alias_card, alias="  ")

    section.alias_card.save()

    assert is_wrong(section.alias_card, "alias")


def test_identity_is_kept_as_far_as_it_was_told(case: CaseScreen, section: PeopleSection) -> None:
    card = section.identity_card
    fill(card, first_name="Jolien", birth_date="12-03-1998", address="Kade 4", address_is_secret="yes")

    with case.saved(card.place):
        card.save()

    told = case.state.view.sole(Identity)
    assert (told.first_name, told.birth_date, told.address_is_secret) == ("Jolien", date(1998, 3, 12), Answer.YES)
    assert told.last_name == ""


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("birth_date", "12-03-1826", "form.too_old"),
        ("birth_date", "12-03-2031", "form.in_future"),
        ("birth_date", "vorig jaar", "form.no_day"),
        ("age", "tweehonderd", "form.no_age"),
        ("age", "200", "form.no_age"),
    ],
)
def test_what_cannot_be_is_asked_back_at_its_field(
    case: CaseScreen, section: PeopleSection, name: str, text: str, code: str
) -> None:
    before = case.state.view.sole(Identity)
    fill(section.identity_card, **{name: text})

    section.identity_card.save()

    assert is_wrong(section.identity_card, name)
    assert code in set(texts_in(section))
    assert section.identity_card.fields[name].typed() == text
    assert case.state.view.sole(Identity) == before


def test_what_only_the_victim_brings_up_is_folded_and_a_group_of_its_own(
    case: CaseScreen, section: PeopleSection
) -> None:
    assert not section.orientation_fold.is_open
    fill(section.orientation_card, text="vrouw, en dat telt", may_share="alleen met u")
    fill(section.residence_card, status="aanvraag loopt")

    for card in (section.orientation_card, section.residence_card):
        with case.saved(card.place):
            card.save()

    orientation, residence = case.state.view.sole(Orientation), case.state.view.sole(Residence)
    assert (orientation.text, residence.status) == ("vrouw, en dat telt", "aanvraag loopt")
    groups = {group_of_record(orientation), group_of_record(residence)}
    assert groups == {FieldGroup.SEXUAL_ORIENTATION_GENDER, FieldGroup.RESIDENCE_STATUS}


# --- lists ---------------------------------------------------------------------------------------

RECORDS: list[tuple[str, type[Any], dict[str, str], str]] = [
    ("child", Child, {"first_name": "Bram", "age": "6", "saw_or_heard": "alles"}, "Bram, 6 years"),
    ("network_person", NetworkPerson, {"name": "Tante Ria", "agrees_to_paper": "no"}, "Tante Ria"),
    ("suspect", Suspect, {"relation": "huisgenoot", "name": "R."}, "huisgenoot · R."),
    (
        "participant",
        Participant,
        {"org": "GGZ", "person": "I. Bos", "answers_as": "Ineke"},
        "Mental health care · I. Bos",
    ),
    ("reference", Reference, {"what": "jas", "number": "PL-77", "held_by": "politie"}, "jas · PL-77"),
    ("linked_case", LinkedCase, {"case": "2026-ABC-003", "relation": "zusje"}, "2026-ABC-003"),
]


@pytest.mark.parametrize(("kind", "record_type", "texts", "title"), RECORDS)
def test_a_list_adds_a_record_and_says_it_in_a_row(
    case: CaseScreen, section: PeopleSection, kind: str, record_type: type[Any], texts: dict[str, str], title: str
) -> None:
    item = added(case, section, kind, **texts)

    record = next(each.record for each in case.state.view.all(record_type) if each.id == item.entity)
    first = next(iter(texts))
    assert getattr(record, first) == texts[first]
    assert item.title_label.text() == title
    assert section.lists[kind].new_frame.isHidden()


def test_a_record_is_changed_in_place_and_stays_the_same_one(case: CaseScreen, section: PeopleSection) -> None:
    item = added(case, section, "child", first_name="Bram", age="6")
    item.open(case.state)
    assert item.card is not None
    fill(item.card, school="De Vlieger")

    with case.saved(item.card.place):
        item.card.save()

    (child,) = case.state.view.all(Child)
    assert (child.id, child.record.school, child.record.age) == (item.entity, "De Vlieger", 6)
    assert child.conflicts == ()
    assert item.card_frame.isHidden()


def test_a_record_taken_off_the_list_can_be_put_back(case: CaseScreen, section: PeopleSection) -> None:
    item = added(case, section, "network_person", name="Buurman Jo", phone="0600000077")
    item.open(case.state)

    with case.saved(f"network_person.{item.entity}"):
        item._remove()
    records = section.lists["network_person"]
    assert case.state.view.all(NetworkPerson) == ()
    assert records.back_button.text() == "Put back: Buurman Jo"

    with case.saved(""):
        records.back_button.click()

    (back,) = case.state.view.all(NetworkPerson)
    assert (back.id, back.record.name, back.record.phone) == (item.entity, "Buurman Jo", "0600000077")


def test_a_child_without_a_name_is_asked_back(case: CaseScreen, section: PeopleSection) -> None:
    section.lists["child"].open_new()
    fill(section.lists["child"].new_card, age="6")

    section.lists["child"].new_card.save()

    assert is_wrong(section.lists["child"].new_card, "first_name")
    assert case.state.view.all(Child) == ()


def test_an_organisation_the_list_does_not_know_is_never_turned_into_another(
    case: CaseScreen, section: PeopleSection
) -> None:
    item = added(case, section, "participant", org="buurthuis De Kern", person="W. Kok")
    item.open(case.state)
    assert item.card is not None
    fill(item.card, phone="0600000055")

    with case.saved(item.card.place):
        item.card.save()

    kept = next(each.record for each in case.state.view.all(Participant) if each.id == item.entity)
    assert (kept.org, kept.phone) == ("buurthuis De Kern", "0600000055")


# --- appointments ----------------------------------------------------------------------------------


def test_an_appointment_belongs_to_a_group_and_is_corrected_by_a_new_one(
    case: CaseScreen, section: PeopleSection, clock: Clock
) -> None:
    item = added(case, section, "appointment", what="koffie", at="2-11-2026 14:00", area="medical", place="station")
    clock.forward(minutes=1)
    item.open(case.state)
    assert item.card is not None
    fill(item.card, at="3-11-2026 14:00", may_stand_on_paper="yes")

    with case.saved(item.card.place):
        item.card.save()

    first, second = case.state.view.all(Appointment)
    assert second.record.corrects == first.id
    assert (second.record.at.day, second.record.area, second.group) == (3, FieldGroup.MEDICAL, FieldGroup.MEDICAL)
    assert second.record.by == case.presenter.me
    rows = section.lists["appointment"].items.rows
    assert set(rows) == {second.id}


def test_an_appointment_without_a_moment_is_asked_back(case: CaseScreen, section: PeopleSection) -> None:
    section.lists["appointment"].open_new()
    card = section.lists["appointment"].new_card
    fill(card, what="koffie", at="binnenkort")

    card.save()

    assert is_wrong(card, "at")
    assert case.state.view.all(Appointment) == ()


# --- drafts, width ---------------------------------------------------------------------------------


def test_what_was_being_typed_in_a_row_comes_back_open(
    qtbot: QtBot, session: Session, runner: TaskRunner, case: CaseScreen, section: PeopleSection
) -> None:
    item = added(case, section, "child", first_name="Bram")
    item.open(case.state)
    assert item.card is not None
    qtbot.keyClicks(item.card.fields["school"], "De Vl")
    item.card.keep_draft()
    section.lists["suspect"].open_new()
    qtbot.keyClicks(section.lists["suspect"].new_card.fields["name"], "R. van")
    section.lists["suspect"].new_card.keep_draft()
    qtbot.waitUntil(lambda: not runner.is_busy)

    again = CaseScreen(qtbot, session, runner, "V08")
    reopened = again.show(PeopleSection(again.presenter))

    card = reopened.lists["child"].items.rows[item.entity].card
    assert card is not None
    assert card.fields["school"].typed() == "De Vl"
    assert not reopened.lists["suspect"].new_frame.isHidden()
    assert reopened.lists["suspect"].new_card.fields["name"].typed() == "R. van"


def test_nothing_is_wider_than_the_page_at_twice_the_size_and_when_narrow(
    qtbot: QtBot, case: CaseScreen, look: Theme
) -> None:
    look.show(Scheme.LIGHT, 2.0)
    section = case.show(PeopleSection(case.presenter))
    for records in section.lists.values():
        records.open_new()
    section.resize(700, 900)

    page = section.page
    qtbot.waitUntil(lambda: page.viewport().width() <= 700)

    assert page.widget().minimumSizeHint().width() <= page.viewport().width()
