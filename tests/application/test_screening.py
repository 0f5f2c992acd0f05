from datetime import timedelta

import pytest

from mdt_desktop.application.screening import (
    BEHIND_CURTAIN,
    MEDICAL,
    Cover,
    Screening,
    holds,
    is_without_police,
    screening_of,
)
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import Channel, ChannelRule, ContactChannel
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import CaseHead, Child, Identity, NetworkPerson, Suspect
from mdt_desktop.domain.sharing import LegalBasis, SharingDecision, SharingLevel
from mdt_desktop.domain.story import AcuteAnswer, Interview
from mdt_desktop.domain.table_rules import TableRules
from mdt_desktop.domain.times import When
from tests.support.cases import NOW, a_pack
from tests.support.views import a_view

RULES = a_pack().table
PEOPLE = (
    CaseHead(alias="Noor"),
    Identity(first_name="Sanne", last_name="Bergmans", address="Lindelaan 4, Ede"),
    Suspect(name="Ruben Tolsma", whereabouts="Barneveld", account="@tolsma88"),
    Child(first_name="Jip", school="De Vlieger", lives_where="Wekerom"),
    NetworkPerson(name="zus Maartje"),
    Event(kind="sexual_event", at=When(NOW), place="parkeerplaats Bennekom"),
    ContactChannel(rule=ChannelRule(channel=Channel.MAIL, address="Noorderlicht77")),
)


def _screening(*more: object, orgs: tuple[str, ...] = ("CSG", "POL"), without_police: bool = False) -> Screening:
    return screening_of(a_view(*PEOPLE, *more), RULES, orgs, without_police=without_police)


@pytest.mark.parametrize("group", sorted(MEDICAL))
def test_what_is_medical_never_stands_on_a_screen(group: FieldGroup) -> None:
    assert _screening().of("alles gaat goed", group) is Cover.NEVER


@pytest.mark.parametrize("group", sorted(BEHIND_CURTAIN - {FieldGroup.CORE_STORY}))
def test_who_where_and_children_stand_behind_the_curtain(group: FieldGroup) -> None:
    assert _screening().of("iets", group) is Cover.CURTAIN


@pytest.mark.parametrize("group", sorted(BEHIND_CURTAIN))
def test_with_the_police_in_a_case_without_police_they_do_not_stand_there_at_all(group: FieldGroup) -> None:
    assert _screening(without_police=True).of("iets", group) is Cover.NEVER


@pytest.mark.parametrize(
    "text",
    [
        "Noor slaapt bij haar zus",
        "Ruben staat voor de deur",
        "Zij is in BERGMANS' huis",
        "Hij is gezien in Barneveld",
        "Iets met @tolsma88",
        "Ophalen bij de Vlieger",
        "Maartje weet het",
        "Op de parkeerplaats in Bennekom",
        "Schrijf naar noorderlicht77",
        "Zij woont in de Dorpsstraat 9",
        "Post naar 6741 XA",
        "Haar dochter zag alles",
        "Kindcheck gedaan",
    ],
)
def test_words_tell_too(text: str) -> None:
    assert _screening().of(text) is Cover.CURTAIN


@pytest.mark.parametrize(
    "text", ["Adres geheim in alle stukken", "Verlenging aanvragen", "De sonde is besteld", "thuis is het rustig"]
)
def test_what_tells_nothing_stands_there(text: str) -> None:
    assert _screening().of(text) is Cover.NONE


@pytest.mark.parametrize(
    "text", ["Zij is zwanger", "ZWANGERSCHAP", "PEP is begonnen", "gewurgd", "suïcidaal", "ptss", "huisarts bellen"]
)
def test_a_medical_word_is_found_in_any_group(text: str) -> None:
    assert _screening().of(text, FieldGroup.ACTIONS_DECISIONS) is Cover.NEVER


def test_a_word_that_only_begins_alike_is_no_medical_word() -> None:
    assert not holds("peper en pilaar", RULES.medical)
    assert holds("pep en pil", RULES.medical)


@pytest.mark.parametrize(
    "text",
    [
        "om 21:30",
        "op 14-03",
        "14 maart",
        "tot 9 uur",
        "zaterdagnacht",
        "last Friday",
        "S. wil niet",
        "haar zoon is zes",
        "N. belde",
    ],
)
def test_untraceable_means_no_time_and_no_initials_either(text: str) -> None:
    assert _screening(without_police=True).of(text) is Cover.NEVER
    assert _screening(without_police=True, orgs=("CSG",)).of(text) is not Cover.NEVER


def test_initials_stand_where_names_stood() -> None:
    assert _screening().with_initials("Noor belde Ruben, Jip was mee.") == "N. belde R., J. was mee."


def test_a_role_where_a_name_is_asked_names_nobody() -> None:
    assert _screening().of("De zus weet het") is Cover.NONE


def test_who_said_no_to_the_police_has_a_case_without_police() -> None:
    def asked(answer: Answer) -> AcuteAnswer:
        return AcuteAnswer(question="police", answer=answer, at=NOW)

    assert is_without_police(a_view(asked(Answer.YES), asked(Answer.NO)))
    assert is_without_police(a_view(asked(Answer.REFUSED)))
    assert not is_without_police(a_view(asked(Answer.UNKNOWN)))
    assert not is_without_police(a_view())


def _shared(level: SharingLevel) -> SharingDecision:
    return SharingDecision(
        from_org="CSG",
        receiver="POL",
        group=FieldGroup.CORE_STORY,
        level=level,
        basis=LegalBasis.CONSENT_EXPLICIT,
        purpose="aangifte",
        until=NOW + timedelta(days=90),
    )


def test_the_core_story_is_for_the_police_after_the_interview_and_with_a_separate_yes_only() -> None:
    held, yes = Interview(state="held", at=NOW), _shared(SharingLevel.FULL)
    planned, part = Interview(state="planned", at=NOW), _shared(SharingLevel.CONCLUSION)

    assert _screening(held, yes).of("x", FieldGroup.CORE_STORY) is Cover.CURTAIN
    for records in ((yes,), (planned, yes), (held,), (held, part)):
        assert _screening(*records).of("x", FieldGroup.CORE_STORY) is Cover.NEVER
    assert _screening(orgs=("CSG", "SHN")).of("x", FieldGroup.CORE_STORY) is Cover.CURTAIN


def test_without_word_lists_the_groups_still_screen() -> None:
    bare = Screening(TableRules())
    assert bare.of("zwanger", FieldGroup.MEDICAL) is Cover.NEVER
    assert bare.of("Lindelaan 4") is Cover.CURTAIN
