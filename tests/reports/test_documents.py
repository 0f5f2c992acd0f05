"""The documents beside the plan: what each shows, what none may show, and that each can be drawn."""

import re
import subprocess
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import (
    Channel,
    ChannelRule,
    ContactChannel,
    ContactRule,
    MayUse,
    QuietChannel,
    QuietState,
)
from mdt_desktop.domain.coordination import ContactPersonNamed
from mdt_desktop.domain.errors import RuleFileError, UsageError
from mdt_desktop.domain.events import Appointment, Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.handover import HandoverContents, HandoverFact, HandoverStep
from mdt_desktop.domain.people import CaseHead, Child, Communication, Identity, PersonRef, Suspect
from mdt_desktop.domain.safety_plan import JointMoment, MomentKind, PlanLine, SafetyPlan
from mdt_desktop.domain.sharing import LegalBasis, SharingDecision, SharingLevel
from mdt_desktop.domain.story import CoreStory, EventSummary, Interview, Wish
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from mdt_desktop.reports.betraying import betraying_word
from mdt_desktop.reports.blocks import Paragraph, WriteLine
from mdt_desktop.reports.document_texts import load_documents, read_documents
from mdt_desktop.reports.documents import DOCUMENT_LANGUAGES, DocumentKind
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.first_night import MOST_LINES
from mdt_desktop.reports.layout import pages
from mdt_desktop.reports.leaks import HeldBackWhy
from tests.support.document_cases import NOW, VIGNETTES, made, records_of, words_of

EVERY_LANGUAGE = pytest.mark.parametrize("language", DOCUMENT_LANGUAGES)
LATER = NOW + timedelta(days=2)
WITHOUT_HER_NUMBERS = frozenset(
    {
        DocumentKind.CALL_NOTE,
        DocumentKind.MINUTES,
        DocumentKind.PREPARATION,
        DocumentKind.AGENDA,
        DocumentKind.DUTY,
        DocumentKind.FEEDBACK,
        DocumentKind.PATTERN,
    }
)


def decided(group: FieldGroup, level: SharingLevel = SharingLevel.FULL, receiver: str = "SHN") -> SharingDecision:
    return SharingDecision(
        from_org="CSG", receiver=receiver, group=group, level=level, basis=LegalBasis.CONSENT_EXPLICIT
    )


SECRETS: dict[FieldGroup, tuple[str, Any]] = {
    FieldGroup.SAFE_CONTACT: ("bel tante Ymkje", ContactRule(call="bel tante Ymkje", avoid="niet thuis")),
    FieldGroup.EVENT_SUMMARY: ("na het feest bij de roeiclub", EventSummary(text="na het feest bij de roeiclub")),
    FieldGroup.CORE_STORY: ("zij liep alleen naar huis", CoreStory(text="zij liep alleen naar huis")),
    FieldGroup.RISK_OUTCOME: (
        "hij weet haar rooster",
        WeighingOutcome(level=RiskLevel.HIGH, why="hij weet haar rooster"),
    ),
    FieldGroup.WISHES: ("rust in huis", Wish(text="rust in huis", not_wanted="dat het werk het hoort")),
    FieldGroup.CHILDREN: ("Fedde (7)", Child(first_name="Fedde", age=7)),
    FieldGroup.PROTECTIVE_ORDERS: ("gedragsaanwijzing", Event(kind="order_509hh", at=When(NOW))),
    FieldGroup.DISABILITY_COMMUNICATION: ("korte zinnen", Communication(how_to_talk="korte zinnen", languages=("fy",))),
    FieldGroup.ACTIONS_DECISIONS: (
        "nieuwe sloten",
        Action(what="nieuwe sloten", task=Task(owner=PersonRef(org="GEM", name="Ilse Vonk"), due=LATER)),
    ),
    FieldGroup.MEDICAL: (
        "controle bij de arts",
        Appointment(area=FieldGroup.MEDICAL, what="controle bij de arts", at=LATER),
    ),
    FieldGroup.IDENTITY: ("Zwaluwstraat", Identity(first_name="Roelien", address="Zwaluwstraat 4, Dokkum")),
    FieldGroup.SUSPECT: ("Gerlof Anema", Suspect(name="Gerlof Anema")),
    FieldGroup.SAFETY_PLAN: ("waterlelie", PlanLine(field="code_word", text="waterlelie")),
}
"""For each group something only who knows that group can say, and the record it stands in."""

PRINTED_GROUPS = frozenset(SECRETS) - {FieldGroup.IDENTITY, FieldGroup.SUSPECT, FieldGroup.SAFETY_PLAN}
CONTACT = ContactPersonNamed(name="Tjitske Hoogland", org="CSG", phone="085-000 07 21", hours="ma-vr 9-17 u")


def a_letter(*more: Any, receiver: str = "SHN", language: str = "nl") -> str:
    records = (CaseHead(alias="Roos", number="2026-KLM-003"), CONTACT, *(record for _, record in SECRETS.values()))
    return words_of(made(DocumentKind.LETTER, *records, *more, receiver=receiver, language=language).document)


# --- the letter --------------------------------------------------------------------------------------


def test_without_a_decision_the_letter_says_nothing_of_any_group() -> None:
    letter = a_letter()
    assert [group for group, (secret, _) in SECRETS.items() if secret in letter] == []
    assert "Tjitske Hoogland, 085-000 07 21" in letter
    assert "Zo bereikt u het slachtoffer veilig" in letter
    assert "Wat het slachtoffer wil" not in letter


@pytest.mark.parametrize("group", sorted(PRINTED_GROUPS))
def test_a_decision_opens_its_own_group_and_no_other(group: FieldGroup) -> None:
    letter = a_letter(decided(group))
    assert {each for each, (secret, _) in SECRETS.items() if secret in letter} == {group}


@pytest.mark.parametrize("group", sorted(PRINTED_GROUPS))
def test_the_core_of_a_group_is_not_the_group(group: FieldGroup) -> None:
    letter = a_letter(decided(group, SharingLevel.CONCLUSION))
    assert SECRETS[group][0] not in letter


def test_a_decision_for_somebody_else_opens_nothing() -> None:
    letter = a_letter(*(decided(group, receiver="VT") for group in SECRETS))
    assert [group for group, (secret, _) in SECRETS.items() if secret in letter] == []


def test_what_another_organisation_decided_opens_only_joint_work() -> None:
    letter = a_letter(*(replace(decided(group), from_org="POL") for group in SECRETS))
    shown = {group for group, (secret, _) in SECRETS.items() if secret in letter}
    assert shown == {FieldGroup.ACTIONS_DECISIONS, FieldGroup.WISHES}


def test_a_decision_that_ran_out_opens_nothing() -> None:
    ended = replace(decided(FieldGroup.WISHES), until=NOW - timedelta(hours=1))
    assert "rust in huis" not in a_letter(ended)


def test_the_level_is_the_core_of_a_weighing() -> None:
    letter = a_letter(decided(FieldGroup.RISK_OUTCOME, SharingLevel.CONCLUSION))
    assert "Inschatting: hoog" in letter
    assert "Reden" not in letter


def test_of_what_may_be_known_in_core_the_letter_says_whom_to_call() -> None:
    letter = a_letter(decided(FieldGroup.MEDICAL, SharingLevel.CONCLUSION))
    assert "alleen de kern weten. Bel Sietske Bruinsma, Centrum Seksueel Geweld: medisch." in letter


def test_the_police_get_no_core_story_before_the_interview() -> None:
    decision = decided(FieldGroup.CORE_STORY, receiver="POL")
    story = SECRETS[FieldGroup.CORE_STORY][0]
    assert story not in a_letter(decision, receiver="POL")
    assert story in a_letter(decision, Interview(state="held"), receiver="POL")


def test_what_is_not_passed_on_stands_in_the_letter_to_that_receiver() -> None:
    fact = HandoverFact(handover="h1", step=HandoverStep.OFFERED, sender="CSG", receiver="SHN")
    contents = HandoverContents(handover="h1", not_passed_on="uitslagen")
    open_group = decided(FieldGroup.ACTIONS_DECISIONS)
    assert "Niet overgedragen: uitslagen" in a_letter(fact, contents, open_group)
    assert "uitslagen" not in a_letter(fact, contents, replace(open_group, receiver="VT"), receiver="VT")


def test_what_has_no_room_is_counted_and_never_dropped_silently() -> None:
    many = [
        Action(what=f"taak {number}", task=Task(owner=PersonRef(org="GEM", name="Ilse Vonk"), due=LATER))
        for number in range(7)
    ]
    letter = words_of(made(DocumentKind.LETTER, *many, decided(FieldGroup.ACTIONS_DECISIONS), receiver="SHN").document)
    assert letter.count("taak") == 4
    assert "Er is meer (3). Bel Sietske Bruinsma" in letter


def test_the_core_story_says_that_it_is_no_statement() -> None:
    assert "geen verklaring" in a_letter(decided(FieldGroup.CORE_STORY))
    assert "geen verklaring" not in a_letter(decided(FieldGroup.WISHES))


@EVERY_LANGUAGE
def test_a_full_letter_is_one_page_with_room_to_answer(language: str) -> None:
    story = CoreStory(text="Zij wil dat het stopt en durft niet naar huis. " * 24)
    records = (CONTACT, story, *(record for _, record in SECRETS.values()), *(decided(group) for group in SECRETS))
    letter = made(DocumentKind.LETTER, *records, receiver="SHN", language=language)
    assert len(pages(letter.document)) == 1
    assert letter.document.text_size >= 9
    assert not letter.is_internal


def test_what_cannot_fit_one_page_takes_two_and_loses_no_sentence() -> None:
    summary = EventSummary(text="\n".join(f"regel {number}" for number in range(60)))
    letter = made(DocumentKind.LETTER, summary, decided(FieldGroup.EVENT_SUMMARY), receiver="SHN")
    assert len(pages(letter.document)) == 2
    assert "regel 59" in words_of(letter.document)


@pytest.mark.parametrize("name", VIGNETTES)
def test_no_letter_of_a_vignette_shows_a_group_its_receiver_may_not_know(name: str) -> None:
    records = records_of(name)
    receivers = {each.receiver for each in records if isinstance(each, SharingDecision)}
    secrets = [record for _, record in SECRETS.values() if not isinstance(record, Event)]
    for receiver in sorted(receivers):
        known = {
            each.group
            for each in records
            if isinstance(each, SharingDecision)
            and each.receiver == receiver
            and each.level is SharingLevel.FULL
            and (each.from_org == "CSG" or each.group in ("actions_decisions", "safety_plan", "wishes"))
        }
        letter = words_of(made(DocumentKind.LETTER, *records, *secrets, receiver=receiver).document)
        shown = {group.value for group, (secret, record) in SECRETS.items() if secret in letter and record in secrets}
        assert shown <= known, receiver


# --- the first night ---------------------------------------------------------------------------------

CALL = Action(
    what="bellen",
    task=Task(owner=PersonRef(org="CSG", name="Tjitske Hoogland"), due=LATER),
    purpose="call_victim",
)
SEEN_BY_DOCTOR = Appointment(
    area=FieldGroup.MEDICAL, what="prik", at=LATER, place="Wilgenlaan 3", may_stand_on_paper=Answer.YES
)


def test_the_first_night_says_who_calls_when_and_what_comes() -> None:
    night = words_of(made(DocumentKind.FIRST_NIGHT, CONTACT, CALL, SEEN_BY_DOCTOR).document)
    assert "Vragen? Bel Tjitske: 085-000 07 21 (ma-vr 9-17 u)." in night
    assert "Tjitske belt je do 8 okt om 02:30." in night
    assert "do 8 okt om 02:30: Wilgenlaan 3" in night
    assert "prik" not in night


def test_a_number_that_is_not_known_can_be_written_by_hand() -> None:
    without, known = made(DocumentKind.FIRST_NIGHT).document, made(DocumentKind.FIRST_NIGHT, CONTACT).document
    assert without.blocks[-2:] == (Paragraph(text="Vragen? Bel:"), WriteLine())
    assert WriteLine() not in known.blocks


def test_who_calls_is_said_once() -> None:
    first = Event(kind="first_contact", at=When(NOW - timedelta(hours=1)))
    assert "Wij bellen vóór" in words_of(made(DocumentKind.FIRST_NIGHT, first).document)
    named = words_of(made(DocumentKind.FIRST_NIGHT, first, CALL).document)
    assert "Tjitske belt je" in named
    assert "Wij bellen vóór" not in named


def test_an_appointment_that_may_not_stand_on_paper_does_not() -> None:
    secret = replace(SEEN_BY_DOCTOR, may_stand_on_paper=Answer.NOT_ASKED)
    assert "Wilgenlaan" not in words_of(made(DocumentKind.FIRST_NIGHT, secret).document)


def test_words_about_the_body_stand_only_when_asked_for() -> None:
    events = (Event(kind="sexual_event", at=When(NOW - timedelta(hours=3))), SEEN_BY_DOCTOR)
    assert "hiv" not in words_of(made(DocumentKind.FIRST_NIGHT, *events).document).casefold()
    wanted = words_of(made(DocumentKind.FIRST_NIGHT, *events, with_body=True).document)
    assert "Medicijn tegen hiv: begin vóór" in wanted
    assert "prik, Wilgenlaan 3" in wanted


@EVERY_LANGUAGE
@pytest.mark.parametrize("word", ["politiebureau", "Centrum Seksueel Geweld", "crisisopvang", "rechtbank", "police"])
def test_a_betraying_word_in_a_free_field_is_held_back_and_named(word: str, language: str) -> None:
    betrays = replace(SEEN_BY_DOCTOR, place=f"bij het {word}")
    night = made(DocumentKind.FIRST_NIGHT, CONTACT, CALL, betrays, language=language)
    assert betraying_word(words_of(night.document)) is None
    (held,) = night.held_back
    assert (held.why, held.field) == (HeldBackWhy.BETRAYS, "appointment")


def test_the_address_and_the_feared_name_are_held_back() -> None:
    known = (SECRETS[FieldGroup.IDENTITY][1], SECRETS[FieldGroup.SUSPECT][1])
    at_home = replace(SEEN_BY_DOCTOR, place="Zwaluwstraat 4")
    with_him = replace(SEEN_BY_DOCTOR, place="naast Anema")
    night = made(DocumentKind.FIRST_NIGHT, *known, at_home, with_him)
    assert {held.why for held in night.held_back} == {HeldBackWhy.ADDRESS, HeldBackWhy.SUSPECT}
    assert "Zwaluwstraat" not in words_of(night.document)


def test_the_first_night_speaks_formally_to_who_wants_that() -> None:
    night = words_of(made(DocumentKind.FIRST_NIGHT, SafetyPlan(register="u"), CALL).document)
    assert "U hoeft nu niets te beslissen." in night
    assert "Tjitske belt u do 8 okt" in night


@EVERY_LANGUAGE
@pytest.mark.parametrize("name", VIGNETTES)
def test_the_first_night_of_every_vignette_betrays_nothing(name: str, language: str) -> None:
    now = _after_the_events(name)
    night = made(DocumentKind.FIRST_NIGHT, *records_of(name), language=language, now=now)
    assert betraying_word(words_of(night.document)) is None
    assert len(pages(night.document)) == 1


def _after_the_events(name: str) -> datetime:
    moments = (each.at.at for each in records_of(name) if isinstance(each, Event) and each.kind == "first_contact")
    return max(moments, default=NOW) + timedelta(minutes=5)


# --- contact instruction, call note, joint plan --------------------------------------------------------


def test_the_contact_instruction_holds_what_never_stands_on_her_paper() -> None:
    rule = ChannelRule(
        channel=Channel.CALL,
        address="06-00 00 12 34",
        may_use=MayUse.ONLY_WHEN,
        only_when="hij nachtdienst heeft",
        voicemail=Answer.NO,
        others_may_answer="Fedde",
    )
    made_of = (
        ContactRule(call="eigen mobiel 16-18 u", say="Anna van de kapper", who_must_not_know="haar broer"),
        ContactChannel(rule=rule),
        SECRETS[FieldGroup.SAFETY_PLAN][1],
        PlanLine(field="signals_self", text="ik slaap niet"),
        QuietChannel(channel="portal", state=QuietState.ARRANGED, note="afgeschermd"),
        QuietChannel(channel="school_app", state=QuietState.NOT_NEEDED),
    )
    instruction = made(DocumentKind.CONTACT_INSTRUCTION, *made_of)
    words = words_of(instruction.document)
    assert instruction.is_internal
    assert "Geef het nooit mee aan het slachtoffer" in words
    assert "bellen (06-00 00 12 34): alleen als hij nachtdienst heeft; voicemail: nee; kan opnemen: Fedde" in words
    assert "Codewoord: waterlelie" in words
    assert "ik slaap niet" not in words
    assert "patiëntportaal: geregeld. afgeschermd" in words
    assert "school" not in words


def test_nothing_known_makes_no_paper() -> None:
    assert made(DocumentKind.CONTACT_INSTRUCTION).is_empty
    assert made(DocumentKind.JOINT_PLAN).is_empty


@EVERY_LANGUAGE
@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_a_call_note_has_at_most_six_lines_and_drops_no_agreement_silently(count: int, language: str) -> None:
    actions = [
        Action(what=f"taak{number}", task=Task(owner=PersonRef(org="GEM", name="Ilse Vonk"), due=LATER))
        for number in range(count)
    ]
    note = made(DocumentKind.CALL_NOTE, CONTACT, CALL, *actions, language=language)
    lines = words_of(note.document).splitlines()[1:]
    assert len(lines) <= MOST_LINES
    named = sum("taak" in line for line in lines)
    left = next((int(found[0]) for line in lines if (found := re.findall(r"\b(\d+) (?:more )?a", line))), 0)
    assert named + left == count
    assert lines[-1] == load_documents(language).of("call_note")["question"]


def test_a_call_note_announces_the_call_after_the_one_in_which_it_is_read() -> None:
    read_now = replace(CALL, meeting="ab" * 16)
    words = words_of(made(DocumentKind.CALL_NOTE, CONTACT, read_now).document)
    assert "Ik bel u weer" not in words
    assert "Uw vaste contact is" in words
    assert "Ik bel u weer" in words_of(made(DocumentKind.CALL_NOTE, CONTACT, read_now, CALL).document)


def test_the_joint_plan_has_one_page_for_each_moment_soonest_first() -> None:
    hearing = JointMoment(
        kind=MomentKind.HEARING, at=LATER, who_does_what="SHN gaat mee\nPOL haalt op", phones="POL 0900-8844"
    )
    release = JointMoment(kind=MomentKind.RELEASE, at=LATER + timedelta(days=9), what_if="bel 112")
    plan = made(DocumentKind.JOINT_PLAN, release, hearing)
    words = words_of(plan.document)
    assert plan.is_internal
    assert len(pages(plan.document)) == 2
    assert words.index("Zitting") < words.index("Vrijlating")
    assert "SHN gaat mee\nPOL haalt op" in words
    assert "Achter de hand" not in words
    only = made(DocumentKind.JOINT_PLAN, release, hearing, moments=(release,))
    assert "Zitting" not in words_of(only.document)


# --- words, drawing ------------------------------------------------------------------------------------


def test_both_languages_have_the_same_words() -> None:
    dutch, english = load_documents("nl").words, load_documents("en").words
    formal = {"rest_u", "told_u", "stop_u", "will_call_u"}
    assert {key: set(each) - formal for key, each in dutch.items()} == {
        key: set(each) - formal for key, each in english.items()
    }
    for subject, words in dutch.items():
        for key, text in words.items():
            assert re.findall(r"\{\w+\}", text) == re.findall(r"\{\w+\}", english[subject].get(key, text)), key


def test_a_language_without_texts_is_refused_in_words() -> None:
    with pytest.raises(UsageError):
        made(DocumentKind.CALL_NOTE, language="fy")


def test_a_file_of_a_newer_version_is_refused() -> None:
    with pytest.raises(RuleFileError):
        read_documents("schema_version: 2\nlanguage: nl\n", "documents.nl.yaml")


@EVERY_LANGUAGE
@pytest.mark.parametrize("kind", list(DocumentKind))
@pytest.mark.parametrize("name", VIGNETTES)
def test_every_document_of_every_vignette_can_be_drawn(name: str, kind: DocumentKind, language: str) -> None:
    records = (*records_of(name), CONTACT, CALL, JointMoment(kind=MomentKind.ARREST, at=LATER, phones="POL"))
    document = made(kind, *records, receiver="VT", language=language).document
    with pikepdf.open(BytesIO(draw(document))) as opened:
        assert len(opened.pages) <= 2
    words = words_of(document)
    assert "None" not in words
    assert "{" not in words


@EVERY_LANGUAGE
@pytest.mark.parametrize("kind", [each for each in DocumentKind if each not in WITHOUT_HER_NUMBERS])
def test_the_text_layer_holds_every_phone_number_whole(kind: DocumentKind, language: str) -> None:
    channel = ContactChannel(rule=ChannelRule(channel=Channel.CALL, address="06-00 00 12 34", may_use=MayUse.YES))
    moment = JointMoment(kind=MomentKind.ARREST, at=LATER, phones="Berend 085-000 07 22, dan 085-000 01 20")
    contact = replace(CONTACT, backup_name="Berend Smit", backup_phone="085-000 07 22")
    document = made(kind, contact, channel, moment, receiver="SHN", language=language).document
    known = ("085-000 07 21", "085-000 07 22", "085-000 01 20", "06-00 00 12 34")
    numbers = [number for number in known if number in words_of(document)]

    layer = text_of(draw(document))

    assert numbers
    assert [number for number in numbers if number not in layer] == []


def text_of(pdf: bytes) -> str:
    """Read the text layer with poppler, from memory."""
    read = subprocess.run(
        ["pdftotext", "-layout", "-", "-"],  # noqa: S607 - found on the path, as the other tests do
        input=pdf,
        capture_output=True,
        check=True,
    )
    return read.stdout.decode()
