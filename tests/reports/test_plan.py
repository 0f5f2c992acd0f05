import subprocess
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Conflict
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import ContactPersonAgreed
from mdt_desktop.domain.events import Appointment, Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.identifiers import CaseId, random_id
from mdt_desktop.domain.people import Child, Identity, NetworkPerson, Participant, PersonRef, Residence, Suspect
from mdt_desktop.domain.safety_plan import NEVER_ON_PAPER, PLAN_SECTIONS, PlanForm, PlanLine, SafetyPlan
from mdt_desktop.domain.sharing import LegalBasis, SharingDecision, SharingLevel
from mdt_desktop.domain.story import AcuteAnswer, Wish
from mdt_desktop.domain.times import When
from mdt_desktop.reports.betraying import betraying_word
from mdt_desktop.reports.blocks import BulletList, Heading, Paper, Paragraph, WriteLine
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.plan import HeldBackWhy, PlanPaper, make_plan
from mdt_desktop.reports.plan_texts import LANGUAGES, load_texts
from tests.support.plan_cases import (
    TODAY,
    at,
    contact,
    freed,
    plan,
    printed,
    rich_case,
    shipped_pack,
    shown,
    typed,
    view_of,
)

QUIET = (PlanForm.DISCREET, PlanForm.POCKET_CARD)
BETRAYING = (
    *("geweld", "Veilig Thuis", "slachtoffer", "politie", "csg", "aangifte", "opvang", "noodtas", "codewoord", "alarm"),
    *("113", "0800-0188", "violence", "victim", "police", "rape", "shelter", "Centrum Seksueel"),
    *("الشرطة", "şiddet", "przemoc", "поліція", "ፖሊስ", "٠٨٠٠-٠١٨٨"),
)


def sections(*names: str, **changed: Any) -> SafetyPlan:
    return SafetyPlan(sections=names, **changed)


def titles(paper: PlanPaper) -> list[str]:
    return [block.text for block in paper.document.blocks if isinstance(block, Heading)]


def off(paper: PlanPaper) -> dict[str, str]:
    return {each.field: each.text for each in paper.kept_off}


def text_of(paper: PlanPaper) -> str:
    read = subprocess.run(
        ["pdftotext", "-layout", "-", "-"],  # noqa: S607
        input=draw(paper.document),
        capture_output=True,
        check=True,
    )
    return " ".join(read.stdout.decode("utf-8").split())


# --- the full form


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_full_form_begins_with_the_intro_and_ends_with_numbers_and_keeping(language: str) -> None:
    texts = load_texts(language)

    paper = plan(sections("wishes", "contact_person"), contact(), language=language)

    assert titles(paper) == [
        texts.section(each).title for each in ("intro", "contact_person", "wishes", "numbers_block", "keep_paper_safe")
    ]
    assert paper.document.paper is Paper.A5
    assert paper.document.footer == texts.words["footer"]


def test_a_section_that_always_stands_is_never_printed_twice() -> None:
    assert titles(plan(sections("intro", "numbers_block", "keep_paper_safe", "feelings"))) == [
        "Mijn plan",
        "Hoe het met mij gaat",
        "Nummers",
        "Waar leg ik dit papier?",
    ]


def test_dates_stand_in_full_and_a_review_follows_after_four_weeks() -> None:
    assert "Datum: 6 oktober 2026. We kijken er weer naar op 3 november 2026." in printed(plan(sections()))
    assert "Date: 1 May 2026. We look at it again on 9 May 2026." in printed(
        plan(SafetyPlan(made_on=date(2026, 5, 1), review_on=date(2026, 5, 9)), language="en")
    )


def test_a_line_with_an_unfilled_field_is_not_printed_and_nothing_says_none() -> None:
    for language in LANGUAGES:
        said = printed(plan(sections(*PLAN_SECTIONS), language=language))
        assert "{{" not in said
        assert "None" not in said


def test_a_section_with_no_line_left_is_left_out() -> None:
    paper = plan(sections("code_word", "safe_places", "feelings"))

    assert "Mijn codewoord" not in titles(paper)
    assert "Waar ben ik veilig?" in titles(paper)
    assert all(block.items for block in paper.document.blocks if isinstance(block, BulletList))


def test_the_contact_stands_with_what_is_known_of_her() -> None:
    known = sections("contact_person")

    assert "Ik kan 085-000 07 21 bellen op ma–vr 9–17 u." in printed(plan(known, contact()))
    assert "Ik kan 085-000 07 21 bellen." in printed(plan(known, contact(hours="")))
    assert "Dan bel ik 085-000 07 22." in printed(plan(known, contact(backup_name="")))
    assert "Dan vraag ik naar Berend Smit." in printed(plan(known, contact(backup_phone="")))
    assert "bellen" not in printed(plan(known, contact(phone=""))).split("Nummers")[0]


def test_the_contact_person_she_was_given_stands_until_she_agreed_to_another() -> None:
    first, second = shown(contact()), shown(contact(name="Gerda Prins", phone="085-000 07 99"), 1)
    asked = shown(ContactPersonAgreed(named=second.id, answer=Answer.YES), 2)

    def said(*records: Any) -> str:
        view = CaseView(CaseId(random_id()), (shown(sections("contact_person")), *records))
        paper = make_plan(view, PlanForm.FULL, "nl", today=TODAY, is_rehearsal=False, pack=shipped_pack())
        return printed(paper)

    assert "Tjitske Hoogland" in said(first, second)
    assert "Gerda Prins" in said(first, second, asked)
    assert "Tjitske" not in said(first, second, asked)


def test_a_typed_line_wins_over_what_the_case_knows() -> None:
    said = printed(plan(sections("wishes"), Wish(text="slapen"), *typed(wish_1="rust")))

    assert "Dit vind ik het belangrijkste: rust." in said
    assert "slapen" not in said


def test_the_newest_wishes_stand_in_her_words() -> None:
    said = printed(plan(sections("wishes"), Wish(text="rust"), Wish(not_wanted="Dat mijn zus het hoort.")))

    assert "Dit vind ik het belangrijkste: rust." in said
    assert "Dit wil ik niet: Dat mijn zus het hoort." in said


def test_receivers_stand_in_words_and_only_while_a_decision_holds() -> None:
    def decided(receiver: str, **changed: Any) -> SharingDecision:
        known = {
            "from_org": "CSG",
            "receiver": receiver,
            "group": "wishes",
            "level": SharingLevel.FULL,
            "basis": LegalBasis.CONSENT_EXPLICIT,
        }
        return SharingDecision(**{**known, **changed})

    said = printed(
        plan(
            sections("wishes"),
            decided("POL"),
            decided("POL", group="identity"),
            decided("HA"),
            decided("OM", level=SharingLevel.NONE),
            decided("GEM", until=at(1, 9)),
        )
    )

    assert "mogen iets van mij weten: politie en huisarts." in said


def test_agreements_come_from_open_actions() -> None:
    done = shown(Action(what="bellen", task=Task(owner=PersonRef(org="SHN"), due=at(9, 9))))
    records = (
        shown(sections("agreements")),
        shown(Action(what="nieuwe sloten.", task=Task(owner=PersonRef(org="GEM", name="Ilse Vonk"), due=at(12, 17)))),
        shown(Action(what="een gesprek", task=Task(owner=PersonRef(org="SHN"), due=at(14, 9)))),
        done,
        shown(ActionFact(action=done.id, step=ActionStep.DONE)),
    )
    view = CaseView(CaseId(random_id()), records)

    said = printed(make_plan(view, PlanForm.FULL, "nl", today=TODAY, is_rehearsal=False, pack=shipped_pack()))

    assert "Ilse Vonk doet nieuwe sloten voor 12 oktober 2026." in said
    assert "Slachtofferhulp Nederland doet een gesprek voor 14 oktober 2026." in said
    assert "Dan belt Ilse Vonk of Slachtofferhulp Nederland mij." in said
    assert "bellen voor" not in said


def test_orders_in_force_stand_with_their_end() -> None:
    said = printed(
        plan(
            sections("orders"),
            Event(kind="wth_imposed", at=When(at(3, 15))),
            Event(kind="order_509hh", at=When(at(2, 16)), ends_at=at(20, 16, month=12)),
            Event(kind="civil_order", at=When(at(1, 16, month=3)), ends_at=at(1, 16, month=9)),
            Event(kind="order_509hh", at=When(at(2, 16)), ends_at=at(21, 16, month=12), victim="V9"),
        )
    )

    assert "geldt: huisverbod, van 3 oktober 2026 tot 13 oktober 2026." in said
    assert "geldt: gedragsaanwijzing, van 2 oktober 2026 tot 20 december 2026." in said
    assert "21 december" not in said
    assert "verbod van de rechter" not in said


def test_an_order_without_a_known_end_says_only_when_it_began() -> None:
    said = printed(plan(sections("orders"), Event(kind="order_509hh", at=When(at(2, 16)))))

    assert "geldt: gedragsaanwijzing, vanaf 2 oktober 2026." in said


def test_a_home_ban_that_ended_or_was_extended_gives_way() -> None:
    begun = Event(kind="wth_imposed", at=When(at(1, 15)))

    ended = printed(plan(sections("orders"), begun, Event(kind="wth_ended", at=When(at(4, 9)))))
    longer = printed(plan(sections("orders"), begun, Event(kind="wth_extended", at=When(at(5, 9)), ends_at=at(29, 9))))

    assert "geldt" not in ended
    assert longer.count("geldt") == 1
    assert "geldt: huisverbod, verlengd, van 5 oktober 2026 tot 29 oktober 2026." in longer


def test_a_typed_order_replaces_those_of_the_case() -> None:
    said = printed(
        plan(
            sections("orders"),
            Event(kind="order_509hh", at=When(at(2, 16))),
            *typed(order_kind="straatverbod", order_from="1 mei", order_to="1 juni"),
        )
    )

    assert "geldt: straatverbod, van 1 mei tot 1 juni." in said
    assert "gedragsaanwijzing" not in said


@pytest.mark.parametrize(
    ("records", "begin"),
    [
        ((Event(kind="aware_start", at=When(at(1, 11))),), "Heb je een alarmknop?"),
        ((Event(kind="device_start", at=When(at(1, 11))),), "Heb je een alarmknop?"),
        (typed(alarm_how="drie tellen drukken"), "Heb je een alarmknop?"),
        ((Event(kind="offlimits_contact", at=When(at(1, 11))),), "Zijn er beelden van mij online?"),
        ((Event(kind="images_secured", at=When(at(1, 11))),), "Betaal niet"),
        ((Participant(org="OFFLIMITS"),), "Zijn er beelden van mij online?"),
        ((Event(kind="nfs_event", at=When(at(1, 11))),), "Is mijn keel dichtgeknepen?"),
        ((AcuteAnswer(question="strangled", answer=Answer.YES),), "Is mijn keel dichtgeknepen?"),
        ((AcuteAnswer(question="strangled", answer=Answer.UNKNOWN),), "Is mijn keel dichtgeknepen?"),
        ((Residence(status="aanvraag loopt"),), "Erin: paspoort of ID, verblijfspapier"),
        ((Child(first_name="Fedde"),), "Erin: papieren van de kinderen"),
    ],
)
def test_a_line_shows_only_where_its_fact_holds(records: tuple[Any, ...], begin: str) -> None:
    everywhere = sections(*PLAN_SECTIONS)

    assert begin in printed(plan(everywhere, *records))
    assert begin not in printed(plan(everywhere, AcuteAnswer(question="strangled", answer=Answer.NO)))


def test_an_alarm_that_ended_is_no_alarm() -> None:
    begun, ended = Event(kind="aware_start", at=When(at(1, 11))), Event(kind="aware_end", at=When(at(5, 11)))

    assert "alarmknop" not in printed(plan(sections("act_now"), begun, ended))
    assert "alarmknop" in printed(plan(sections("act_now"), begun, replace(ended, at=When(at(20, 11)))))


def test_the_bag_never_names_residence_papers_twice() -> None:
    for status in ("", "asiel"):
        said = printed(plan(sections("bag"), Residence(status=status)))
        assert said.count("Erin: paspoort of ID") == 1
        assert ("verblijfspapier" in said) is bool(status)


def test_a_plan_that_names_no_sections_gets_those_with_something_in_them() -> None:
    nothing = plan(SafetyPlan())
    some = plan(SafetyPlan(), contact(), *typed(helps_me="wandelen", log_place="bij Oda"))
    stalked = plan(SafetyPlan(), Event(kind="stalking_act", at=When(at(1, 9))), *typed(log_place="bij Oda"))

    assert "Als het nu misgaat" in titles(nothing)
    assert "Hoe het met mij gaat" not in titles(nothing)
    assert {"Wie is mijn vaste contact?", "Hoe het met mij gaat"} <= set(titles(some))
    assert "Wat ik opschrijf" not in titles(some)
    assert "Wat ik opschrijf" in titles(stalked)


def test_a_chosen_section_stays_although_nothing_proposes_it() -> None:
    assert {"Mijn kinderen", "Wat ik opschrijf", "Op werk, school of onderweg"} <= set(
        titles(plan(sections("children", "logbook", "work_school")))
    )


def test_school_and_children_follow_from_the_case() -> None:
    young = Identity(birth_date=date(2011, 3, 1))
    proposed = titles(plan(SafetyPlan(), young, Child(first_name="Fedde"), *typed(trusted_person="juf Inge")))

    assert {"Op werk, school of onderweg", "Mijn kinderen"} <= set(proposed)
    assert "Mijn kinderen zijn: Fedde." in printed(plan(sections("children"), Child(first_name="Fedde")))


def test_appointments_of_the_body_stand_on_paper_where_she_agreed() -> None:
    check = Appointment(
        area=FieldGroup.MEDICAL, what="controle", at=at(8, 15), place="Zuidhof", may_stand_on_paper=Answer.YES
    )
    paper = plan(
        sections("medical"),
        check,
        replace(check, what="bloed prikken", at=at(7, 9), place=""),
        replace(check, what="al geweest", at=at(2, 9)),
        replace(check, what="liever niet", at=at(9, 9), may_stand_on_paper=Answer.UNKNOWN),
        replace(check, what="gesprek", at=at(9, 11), area=FieldGroup.POLICE_STATUS),
    )

    assert "Mijn afspraken: wo 7 okt 09:00 bloed prikken; do 8 okt 15:00 controle, Zuidhof." in printed(paper)
    assert [each.text for each in paper.kept_off] == [
        "vr 9 okt 09:00 liever niet, Zuidhof",
        "vr 9 okt 11:00 gesprek, Zuidhof",
    ]


def test_a_corrected_appointment_gives_way() -> None:
    first = shown(Appointment(area=FieldGroup.MEDICAL, what="oud", at=at(8, 15), may_stand_on_paper=Answer.YES))
    better = Appointment(
        area=FieldGroup.MEDICAL, what="nieuw", at=at(9, 15), may_stand_on_paper=Answer.YES, corrects=first.id
    )
    view = CaseView(CaseId(random_id()), (shown(sections("medical")), first, shown(better)))

    paper = make_plan(view, PlanForm.FULL, "nl", today=TODAY, is_rehearsal=False, pack=shipped_pack())

    assert "nieuw" in printed(paper)
    assert "oud" not in printed(paper)


# --- what stays off paper


@pytest.mark.parametrize("field", sorted(NEVER_ON_PAPER))
def test_a_field_of_the_class_never_on_paper_stays_off_every_form_and_is_named(field: str) -> None:
    for form in PlanForm:
        paper = plan(sections(*PLAN_SECTIONS), contact(), *typed(**{field: "zonnebloemveld"}), form=form)
        assert "zonnebloemveld" not in printed(paper)
        assert off(paper)[field] == "zonnebloemveld"
        assert any("zonnebloemveld" in said for said in paper.spoken)


@pytest.mark.parametrize("field", sorted(NEVER_ON_PAPER - {"code_people", "unsafe_channel"}))
def test_it_comes_onto_the_full_form_alone_when_she_frees_it(field: str) -> None:
    for form in PlanForm:
        paper = plan(sections(*PLAN_SECTIONS), contact(), freed(field, "zonnebloemveld"), form=form)
        assert ("zonnebloemveld" in printed(paper)) is (form not in QUIET)
        assert (field in off(paper)) is (form in QUIET)


def test_the_section_of_the_code_word_is_there_only_with_the_word() -> None:
    named = typed(code_people="Oda")

    assert "Mijn codewoord" not in titles(plan(sections("code_word"), *typed(code_word="egel"), *named))
    assert "Mijn codewoord" in titles(plan(sections("code_word"), freed("code_word", "egel"), *named))


def test_a_field_freed_on_one_laptop_alone_stays_off() -> None:
    paper = plan(sections("bag"), freed("bag_place", "bij Oda"), *typed(bag_place="bij Wil"))

    assert "bij Wil" not in printed(paper)
    assert off(paper)["bag_place"] == "bij Wil"
    assert paper.in_conflict == ("Plek van de tas",)


def test_what_is_filled_and_not_printed_is_named_whatever_the_reason() -> None:
    filled_in = {"log_place": "bij Oda", "exits": "achterdeur", "person_1_knows": "ja", "card_number": "Oda 06-12"}

    paper = plan(sections("people", own_line="afwas"), *typed(**filled_in))

    assert off(paper) == {**filled_in, "own_line": "afwas"}
    assert {each.label for each in paper.kept_off} >= {"Plek van het schrift", "Wegen naar buiten", "Eigen regel"}


def test_every_form_says_of_every_value_whether_it_stands_is_off_or_was_held_back() -> None:
    for language in LANGUAGES:
        for form in PlanForm:
            paper = plan(*rich_case(), form=form, language=language)
            said = printed(paper) + "\n".join(each.text for each in (*paper.kept_off, *paper.held_back))
            for record in rich_case():
                if isinstance(record, PlanLine):
                    assert record.text in said, (form, record.field)
            for value in ("Fedde", "Rust in huis", "nieuwe sloten", "AWARE", "Berend", "gesprek", "08:00", "15:00"):
                assert value in said or value == "08:00", (form, value)
            assert "113 en crisisdienst besproken" in said


def test_a_note_on_the_plan_is_told_by_mouth_and_never_printed() -> None:
    for form in PlanForm:
        paper = plan(sections("feelings", extra="113 en crisisdienst besproken"), contact(), form=form)
        assert "crisisdienst" not in printed(paper)
        assert off(paper)["extra"] == "113 en crisisdienst besproken"
        assert "Ook besproken: 113 en crisisdienst besproken" in paper.spoken


def test_the_read_aloud_tells_the_whole_plan_and_what_to_remember() -> None:
    spoken = plan(*rich_case(), form=PlanForm.POCKET_CARD).spoken

    assert "De tas staat bij de schuur van Oda. Niet thuis als dat onveilig is." in spoken
    assert "Mijn vaste contact is Tjitske Hoogland." in spoken
    assert "Codewoord: waterlelie" in spoken[spoken.index("Dit staat niet op het papier. Onthoud het:") :]
    assert "Dit staat niet op het papier. Onthoud het:" not in plan(sections("feelings")).spoken


# --- the leak check


@pytest.mark.parametrize(
    ("secret", "text", "why", "word"),
    [
        (Identity(address="Kievitstraat 12, 9999 XK Oosterwold"), "bij de kievitstraat", "address", "kievitstraat"),
        (Identity(address="Kievitstraat 12, 9999 XK Oosterwold"), "op 9999xk", "address", "9999xk"),
        (Suspect(name="Gijs van der Berkel"), "als Gijs belt", "suspect", "gijs"),
        (Suspect(name="Gijs van der Berkel"), "Berkels auto", "suspect", "berkels"),
        (Suspect(name="كريم"), "رسالة من كريم", "suspect", "كريم"),
        (Suspect(name="كريم"), "أنا وكريم", "suspect", "وكريم"),
        (Suspect(name="Kerem"), "Kerem'i görürsem", "suspect", "kerem"),
        (Suspect(account="@wolf_77"), "berichten van @wolf_77", "suspect", "@wolf_77"),
        (Child(first_name="Fedde", school="Basisschool De Waterval"), "bij de Waterval", "school", "waterval"),
        (NetworkPerson(name="Oda", phone="06-00 00 12 34"), "Oda 0600001234", "number", "0600001234"),
        (
            NetworkPerson(name="Oda", phone="0600001234", agrees_to_paper=Answer.NO),
            "06 0000 1234",
            "number",
            "06 0000 1234",
        ),
        (Wish(), "Wil, 06-00 00 99 99", "number", "06-00 00 99 99"),
        (PlanLine(field="code_word", text="Egel"), "ik zeg egel", "code_word", "egel"),
    ],
)
@pytest.mark.parametrize("field", ["person_1", "order_text", "helps_me", "wish_1"])
def test_a_typed_text_that_leaks_is_held_back_and_named(
    secret: Any, text: str, why: str, word: str, field: str
) -> None:
    paper = plan(sections(*PLAN_SECTIONS), secret, *typed(**{field: text}))

    assert text not in printed(paper)
    held = next(each for each in paper.held_back if each.field == field)
    assert (held.text, held.why, held.word) == (text, HeldBackWhy(why), word)
    assert f"{held.label}: {text}" in paper.spoken
    assert field not in off(paper)


def test_a_line_that_leaks_is_freed_by_her_reason_on_the_full_form_alone() -> None:
    suspect, line = Suspect(name="Gijs Berkel"), freed("person_1", "Oda, niet Gijs")

    assert "Oda, niet Gijs" in printed(plan(sections("people"), suspect, line))
    quiet = plan(sections("people"), suspect, line, form=PlanForm.DISCREET)
    assert "Gijs" not in printed(quiet)
    assert [each.why for each in quiet.held_back] == [HeldBackWhy.SUSPECT]


@pytest.mark.parametrize(
    "known",
    [
        NetworkPerson(name="Oda", phone="06-00001234", agrees_to_paper=Answer.YES),
        Participant(org="POL", phone="+31 6 00 00 12 34"),
        contact(phone="0600001234"),
    ],
)
def test_a_number_of_somebody_who_agreed_or_works_on_the_case_may_stand(known: Any) -> None:
    assert "Oda 06 00 00 12 34" in printed(plan(sections("people"), known, *typed(person_1="Oda 06 00 00 12 34")))


def test_half_a_line_stays_where_the_other_half_leaks() -> None:
    paper = plan(sections("people"), Suspect(name="Gijs"), *typed(person_1="Oda", person_1_knows="ja, van Gijs"))

    assert "Ik bel eerst: Oda." in printed(paper)
    assert [each.field for each in paper.held_back] == ["person_1_knows"]


def test_short_words_of_a_name_hold_nothing_back() -> None:
    said = printed(plan(sections("people"), Suspect(name="Jo van der El"), *typed(person_1="de buurvrouw van el 3")))

    assert "de buurvrouw van el 3" in said


def test_a_wish_and_an_action_are_checked_too() -> None:
    action = Action(what="praten met Gijs", task=Task(owner=PersonRef(org="VT", name="Ilse Vonk"), due=at(9, 9)))

    paper = plan(sections("wishes", "agreements"), Suspect(name="Gijs"), Wish(text="dat Gijs wegblijft"), action)

    assert "Gijs" not in printed(paper)
    assert {each.field for each in paper.held_back} == {"wish_1", "what"}


# --- discreet form and card


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_discreet_form_is_eight_plain_lines_at_most(language: str) -> None:
    visit = Appointment(
        area=FieldGroup.POLICE_STATUS, what="gesprek", at=at(8, 10), place="Café De Hoek", may_stand_on_paper=Answer.YES
    )
    visits = tuple(replace(visit, at=at(day, 10)) for day in range(8, 14))

    paper = plan(*rich_case(), *visits, form=PlanForm.DISCREET, language=language)

    document = paper.document
    assert len(document.blocks) <= 8
    assert all(isinstance(block, Paragraph) and not block.is_strong for block in document.blocks)
    mark = load_texts(language).words["draft"] if paper.is_draft else ""
    assert (document.footer, document.page_of, document.watermark) == ("", "", mark)
    assert document.paper is Paper.A5
    assert not any(load_texts(language).section(each).title in printed(paper) for each in PLAN_SECTIONS)
    assert sum("10:00" in each.text for each in paper.kept_off) == 5


def test_the_discreet_form_says_what_she_agreed_and_no_more() -> None:
    assert printed(plan(*rich_case(), form=PlanForm.DISCREET)).splitlines() == [
        "Tjitske: 085-000 07 21 (ma–vr 9–17 u)",
        "anders: Berend, 085-000 07 22",
        "do 8 okt 15:00, Café De Hoek",
        "eerst Oda, dan tante Wil",
        "meenemen: pasjes, sleutels, lader, medicijnen",
        "planten water geven",
    ]


def test_the_bag_is_packed_only_where_the_plan_has_one() -> None:
    assert "meenemen" not in printed(plan(sections("feelings"), contact(), form=PlanForm.DISCREET))


def test_the_card_holds_a_first_name_and_a_number_and_at_most_one_more() -> None:
    paper = plan(sections(), contact(), *typed(card_number="Oda 06-00 00 12 34"), form=PlanForm.POCKET_CARD)

    assert printed(paper).splitlines() == ["Tjitske", "085-000 07 21", "Oda 06-00 00 12 34"]
    assert paper.document.paper is Paper.CARD
    with pikepdf.open(BytesIO(draw(paper.document))) as opened:
        assert len(opened.pages) == 1


def test_a_second_number_on_the_card_is_one_number() -> None:
    paper = plan(contact(), *typed(card_number="Oda 06-00 00 12 34 of 06-00 00 12 35"), form=PlanForm.POCKET_CARD)

    assert printed(paper).splitlines() == ["Tjitske", "085-000 07 21"]
    assert [each.why for each in paper.held_back] == [HeldBackWhy.NUMBER]


def test_a_friend_who_said_no_stays_off_the_card() -> None:
    friend = NetworkPerson(name="Oda", phone="0600001234", agrees_to_paper=Answer.NO)

    paper = plan(contact(), friend, *typed(card_number="Oda 06-00 00 12 34"), form=PlanForm.POCKET_CARD)

    assert "Oda" not in printed(paper)
    assert [(each.why, each.word) for each in paper.held_back] == [(HeldBackWhy.NUMBER, "06-00 00 12 34")]


def test_a_card_line_is_short() -> None:
    paper = plan(contact(), *typed(card_number="lang " * 40), form=PlanForm.POCKET_CARD)

    assert [each.why for each in paper.held_back] == [HeldBackWhy.TOO_LONG]


@pytest.mark.parametrize(
    ("known", "form", "blocks"),
    [
        (contact(phone=""), PlanForm.DISCREET, [WriteLine]),
        (contact(phone=""), PlanForm.POCKET_CARD, [Paragraph, WriteLine]),
        (contact(name="casemanager CSG"), PlanForm.DISCREET, [WriteLine, Paragraph]),
        (contact(name="casemanager CSG"), PlanForm.POCKET_CARD, [WriteLine, WriteLine]),
        (contact(), PlanForm.POCKET_CARD, [Paragraph, Paragraph]),
    ],
)
def test_a_name_or_number_that_cannot_be_printed_leaves_room_to_write_it(
    known: Any, form: PlanForm, blocks: list[type]
) -> None:
    paper = plan(replace(known, backup_name="" if known.phone == "" else known.backup_name), form=form)

    assert [type(block) for block in paper.document.blocks] == blocks
    assert not paper.is_empty


@pytest.mark.parametrize("word", BETRAYING)
@pytest.mark.parametrize("form", QUIET)
@pytest.mark.parametrize("language", LANGUAGES)
def test_betraying_words_in_free_fields_never_reach_a_quiet_paper(form: PlanForm, word: str, language: str) -> None:
    told = f"om vijf uur {word.upper()}"
    paper = plan(
        sections("bag", "people", own_line=told, extra=told),
        contact(name=f"Tjitske {word}", hours=told, backup_name=f"Berend {word}"),
        *typed(person_1=told, person_2=told, card_number=told, neighbour=told, helps_me=told),
        Wish(text=told),
        Appointment(area=FieldGroup.MEDICAL, what=told, at=at(8, 15), place=told, may_stand_on_paper=Answer.YES),
        form=form,
        language=language,
        is_rehearsal=True,
    )

    seen = text_of(paper).replace("OEFENING", "").replace("PRACTICE", "")
    assert betraying_word(seen) is None
    assert word.casefold() not in seen.casefold()
    assert all(each.why is HeldBackWhy.BETRAYS and each.word for each in paper.held_back)
    assert len(paper.held_back) == (5 if form is PlanForm.DISCREET else 2)
    assert all(any(each.text in said for said in paper.spoken) for each in paper.held_back)


@pytest.mark.parametrize("form", QUIET)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_layer_of_a_quiet_paper_is_clean(form: PlanForm, language: str) -> None:
    seen = text_of(plan(*rich_case(), form=form, language=language))

    assert betraying_word(seen) is None
    assert "085-000 07 21" in seen
    assert "Hoogland" not in seen


def test_a_contact_who_is_known_by_her_work_alone_is_held_back() -> None:
    for name in ("casemanager CSG", "VT-medewerker met eer-expertise", "Filomena/VT-contact"):
        paper = plan(contact(name=name), form=PlanForm.POCKET_CARD)
        assert printed(paper) == ""
        assert [(each.field, each.why, each.text) for each in paper.held_back] == [
            ("contact_name", HeldBackWhy.BETRAYS, name)
        ]
        assert off(paper)["contact_phone"] == "085-000 07 21"


@pytest.mark.parametrize(
    ("name", "first"),
    [("mevrouw Tjitske Hoogland", "Tjitske"), ("Dr. Ida Vos", "Ida"), ("Ida", "Ida"), ("de heer Ko", "Ko")],
)
def test_the_first_name_is_taken_from_the_whole(name: str, first: str) -> None:
    assert printed(plan(contact(name=name), form=PlanForm.POCKET_CARD)).splitlines()[0] == first


def test_an_own_line_is_one_line_and_short() -> None:
    assert "afwas doen" in printed(plan(SafetyPlan(own_line="afwas\ndoen"), form=PlanForm.DISCREET))
    paper = plan(SafetyPlan(own_line="heel lang verhaal " * 20), form=PlanForm.DISCREET)
    assert printed(paper) == ""
    assert [each.why for each in paper.held_back] == [HeldBackWhy.TOO_LONG]


# --- all papers


@pytest.mark.parametrize("form", list(PlanForm))
def test_a_rehearsal_is_marked_on_every_page(form: PlanForm) -> None:
    for language, mark in (("nl", "OEFENING"), ("en", "PRACTICE")):
        paper = plan(*rich_case(), form=form, language=language, is_rehearsal=True)
        with pikepdf.open(BytesIO(draw(paper.document))) as opened:
            assert text_of(paper).count(mark) == len(opened.pages)
        assert plan(*rich_case(), form=form, language=language).document.watermark == ""


@pytest.mark.parametrize("form", list(PlanForm))
@pytest.mark.parametrize("language", LANGUAGES)
def test_title_and_file_name_are_neutral(form: PlanForm, language: str) -> None:
    paper = plan(*rich_case(), form=form, language=language)

    assert paper.file_name == {"en": "appointments.pdf"}.get(language, "afspraken.pdf")
    assert paper.document.title == load_texts(language).words["title"]
    assert betraying_word(f"{paper.document.title} {paper.file_name}") is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", [PlanForm.FULL, PlanForm.EASY_READ])
def test_every_language_prints_as_many_lines_of_the_same_case(form: PlanForm, language: str) -> None:
    dutch, other = plan(*rich_case(), form=form), plan(*rich_case(), form=form, language=language)

    def shape(paper: PlanPaper) -> list[Any]:
        return [
            (type(block), len(block.items) if isinstance(block, BulletList) else 0) for block in paper.document.blocks
        ]

    assert shape(dutch) == shape(other)
    assert [each.field for each in dutch.kept_off] == [each.field for each in other.kept_off]
    assert len(dutch.spoken) == len(other.spoken)


def test_every_phone_number_of_the_plan_stands_in_its_text_layer() -> None:
    for language in LANGUAGES:
        seen = text_of(plan(*rich_case(PLAN_SECTIONS), form=PlanForm.FULL, language=language, is_rehearsal=True))
        for number in ("085-000 07 21", "085-000 07 22", *load_texts(language).numbers.values()):
            assert number in seen


def test_easy_read_is_the_full_form_in_large_easy_words() -> None:
    easy, full = plan(*rich_case(), form=PlanForm.EASY_READ), plan(*rich_case())

    assert titles(easy) == titles(full)
    assert "Tjitske Hoogland helpt mij." in printed(easy)
    assert easy.document.text_size > full.document.text_size >= 12


def test_the_formal_register_says_u() -> None:
    said = printed(plan(sections("police_choice", register="u")))

    assert "Dit plan is van u." in said
    assert "U kiest of u aangifte doet." in said
    assert "This plan belongs to you." in printed(plan(sections("police_choice", register="u"), language="en"))


def test_texts_to_check_are_named_as_they_stand_on_this_paper() -> None:
    full = plan(sections("act_now"), *typed(neighbour="Oda"))

    assert "Kun je niet praten? Dan kan 112 ophangen. Spreek nu af wie voor jou belt: Oda." in full.unchecked
    assert all(text in printed(full) for text in full.unchecked)
    assert plan(*rich_case(), form=PlanForm.DISCREET).unchecked == ()
    assert not full.is_draft


def test_a_line_in_conflict_is_named_to_the_worker() -> None:
    line = shown(PlanLine(field="helps_me", text="wandelen"))
    view = view_of(sections("feelings"))
    both = CaseView(view.case, (*view.shown, replace(line, conflicts=(Conflict(field="text", readings=()),))))

    paper = make_plan(both, PlanForm.FULL, "nl", today=TODAY, is_rehearsal=False, pack=shipped_pack())

    assert paper.in_conflict == ("Wat mij helpt",)
    assert plan(*rich_case()).in_conflict == ()


def test_a_case_in_which_nothing_is_known_still_gives_a_paper() -> None:
    for language in LANGUAGES:
        for form in PlanForm:
            paper = plan(form=form, language=language)
            assert (printed(paper) == "") is (form in QUIET)
            assert draw(paper.document).startswith(b"%PDF-")
            assert paper.held_back == ()
