"""The papers of a table: minutes, agenda, preparation page, duty page, and the answer to who reported."""

from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.feedback import ReporterKind
from mdt_desktop.application.final_minutes import digest
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.coordination import ContactPersonNamed, CoordinationDecision, CoordinationOutcome, Take
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.meeting import Meeting, MinutesAddendum, MinutesLocked, TableEnd
from mdt_desktop.domain.people import CaseHead, Identity
from mdt_desktop.domain.times import AMSTERDAM, When
from mdt_desktop.domain.weighing import RiskLevel, VictimVoice, WeighingOutcome
from mdt_desktop.reports.agenda_sheet import agenda_sheet
from mdt_desktop.reports.blocks import Heading, PageBreak, WriteLine
from mdt_desktop.reports.document_texts import DOCUMENT_LANGUAGES, MadeDocument, Writing, load_documents
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.duty_page import duty_page
from mdt_desktop.reports.feedback import feedback_letter
from mdt_desktop.reports.layout import pages
from mdt_desktop.reports.minutes import AskedMinutes, minutes_paper, minutes_text, read_back
from mdt_desktop.reports.preparation_page import preparation_page
from tests.support.document_cases import words_of
from tests.support.minutes_cases import (
    CHAIR,
    ENDED,
    INVITED,
    MEETING,
    RECORDS,
    a_table,
    after_the_table,
    an_action,
    provisional,
)
from tests.support.plan_cases import shipped_pack, view_of

NOW = ENDED + timedelta(hours=1)
ASKED = AskedMinutes(meeting=MEETING, invited=INVITED)
EVERY_LANGUAGE = pytest.mark.parametrize("language", DOCUMENT_LANGUAGES)
NAMES = ("Sjoukje", "van Dam", "Ruben", "Tygo", "Visweg", "Havenkade", "zwanger", "pep-kuur")


def desk(view: CaseView | None = None, language: str = "nl", now: datetime = NOW) -> Writing:
    return Writing(
        texts=load_documents(language),
        pack=shipped_pack(),
        by=CHAIR,
        now=now,
        is_rehearsal=False,
        view=view or after_the_table(),
        clocks=(),
    )


def words(made: MadeDocument) -> str:
    return words_of(made.document)


def locked(view: CaseView, language: str = "nl") -> MinutesLocked:
    text = minutes_text(desk(view, language), view, ASKED)
    at = datetime(2026, 10, 9, 11, 0, tzinfo=AMSTERDAM)
    return MinutesLocked(meeting=MEETING, chair=CHAIR, text=text, sha256=digest(text), at=at, by=CHAIR)


# --- minutes -------------------------------------------------------------------------------------------


@EVERY_LANGUAGE
def test_minutes_are_drawn_whole_without_a_name_or_a_medical_word(language: str) -> None:
    view = after_the_table()
    made = minutes_paper(desk(view, language), (view,), ASKED)
    said = words(made)
    for part in ("2026-KDR-031", "S.v.D.", "Nieuwe sloten regelen voor S.", "Wim Haak", "Ik wil thuis blijven."):
        assert part in said
    assert not [name for name in NAMES if name in said]
    assert "[medical]" not in said
    assert "{" not in said
    with pikepdf.open(BytesIO(draw(made.document))) as opened:
        assert 1 <= len(opened.pages) <= 2


def test_until_they_are_locked_they_say_concept_and_after_it_hash_chair_and_moment() -> None:
    view = after_the_table()
    assert minutes_paper(desk(view), (view,), ASKED).document.watermark == "CONCEPT"
    held = locked(view)
    view = after_the_table(held)
    made = minutes_paper(desk(view), (view,), ASKED)
    assert made.document.watermark == ""
    said = words(made)
    assert held.sha256 in said.replace(" ", "")
    assert "Vastgesteld door Jildou Postma op 9 oktober 2026, 11:00." in said


def test_locked_minutes_print_word_for_word_whatever_changes_in_the_case() -> None:
    held = locked(after_the_table())
    extra = an_action("Iets van later.", "GEM", "Wim Haak", 20)
    said = words(minutes_paper(desk(), (after_the_table(held, extra),), ASKED))
    assert "Iets van later." not in said
    for line in held.text.splitlines():
        assert line.removeprefix("- ") in said


def test_minutes_locked_in_english_print_word_for_word_in_a_dutch_program() -> None:
    held = locked(after_the_table(), "en")
    said = words(minutes_paper(desk(), (after_the_table(held),), ASKED))
    assert "Differing judgement" in said
    assert "Afwijkend oordeel" not in said


@pytest.mark.parametrize("is_locked", [False, True])
def test_each_organisation_gets_its_parts_and_hears_what_it_does_not_get(is_locked: bool) -> None:  # noqa: FBT001
    more = (locked(after_the_table()),) if is_locked else ()
    view = after_the_table(*more)
    said = words(minutes_paper(desk(view), (view,), replace(ASKED, receiver="POL")))
    assert "Rondje langs het huis" in said
    assert "Inschatting: hoog" in said
    assert "Het niveau is verhoogd, niet hoog." in said
    for kept_back in ("Nieuwe sloten", "wacht haar op", "Ik wil thuis blijven", "Is het huis nog veilig"):
        assert kept_back not in said
    assert "Deze delen mag u nog niet weten: de vraag, besluiten van anderen, de reden" in said


def test_nothing_decided_not_weighed_not_asked_and_no_date_are_said_in_words() -> None:
    voice = VictimVoice(why_not_asked="Sjoukje sliep.", weighing="f1" * 16)
    level = WeighingOutcome(level=RiskLevel.NOT_WEIGHED, weighing="f1" * 16, meeting=MEETING)
    nothing = Event(kind="no_decision", at=When(ENDED), by=CHAIR)
    view = view_of(CaseHead(number="1"), Identity(first_name="Sjoukje"), level, voice, nothing, provisional())
    said = words(minutes_paper(desk(view), (view,), ASKED))
    for part in ("Inschatting: nog niet gewogen", "De tafel vond geen besluit nodig.", "Niet gevraagd: S. sliep."):
        assert part in said
    undated = view_of(CaseHead(number="1"), Action(what="Bellen", meeting=MEETING, informed_by="Anke"))
    assert "Vóór: nog geen datum." in words(minutes_paper(desk(undated), (undated,), ASKED))


def test_what_the_victim_thinks_of_the_coordination_is_in_the_minutes() -> None:
    decided = CoordinationDecision(
        decision=CoordinationOutcome.NOT_NEEDED, victim_opinion="Liever één gezicht.", at=ENDED, by=CHAIR
    )
    view = view_of(CaseHead(number="1"), decided)
    said = words(minutes_paper(desk(view), (view,), ASKED))
    assert "Geen regiehouder nodig." in said
    assert "Het slachtoffer vindt: Liever één gezicht." in said


def test_an_agenda_without_a_time_numbers_its_cases() -> None:
    view = after_the_table()
    meeting = Meeting(late_slots=0)
    said = words(agenda_sheet(desk(), meeting, (view,), meeting_id=MEETING))
    assert "1. 2026-KDR-031" in said
    assert "late zaken" not in said


def test_a_professional_with_a_role_and_no_agreements_hears_that() -> None:
    view = view_of(CaseHead(number="1"))
    said = words(feedback_letter(desk(view), ReporterKind.WITH_ROLE, org="HA"))
    assert "Er zijn geen aparte afspraken met u." in said
    assert "Wij blijven kijken of het veilig is." in said


def test_a_medical_action_is_an_appointment_to_who_is_on_duty_and_to_who_reported() -> None:
    view = after_the_table()
    assert "Medische afspraak. Wie: Anke Rozema" in words(duty_page(desk(view), (view,)))
    pills = an_action("Pillen halen.", "GEM", "Wim Haak", 9)
    assert "Medische afspraak. Vóór:" in answer(ReporterKind.WITH_ROLE, pills)


def test_a_decision_that_shares_nothing_says_so_in_words() -> None:
    view = after_the_table(an_action("Agenda bijhouden", "VT", "Noor Smeets", 12, ground="nothing_shared"))
    said = words(minutes_paper(desk(view), (view,), ASKED))
    assert (
        "Agenda bijhouden. Wie: Noor Smeets, Veilig Thuis. Vóór: ma 12 okt om 17:00. Hiervoor wordt niets nieuws"
        in said
    )


def test_who_has_no_ground_gets_no_page_at_all() -> None:
    view = after_the_table()
    assert minutes_paper(desk(view), (view,), replace(ASKED, receiver="OM")).is_empty


def test_the_minutes_of_a_meeting_have_a_page_for_each_case() -> None:
    one, other = after_the_table(), after_the_table(CaseHead(number="2026-KDR-032"))
    made = minutes_paper(desk(one), (one, other), ASKED)
    assert sum(isinstance(each, PageBreak) for each in made.document.blocks) == 1


def test_addenda_stand_after_the_locked_text_for_who_gets_everything() -> None:
    at = datetime(2026, 10, 12, 9, 0, tzinfo=AMSTERDAM)
    added = MinutesAddendum(meeting=MEETING, text="Sjoukje koos de buren.", at=at, by=CHAIR)
    view = after_the_table(locked(after_the_table()), added)
    assert "12 oktober 2026, Jildou Postma: S. koos de buren." in words(minutes_paper(desk(view), (view,), ASKED))
    theirs = words(minutes_paper(desk(view), (view,), replace(ASKED, receiver="POL")))
    assert "koos de buren" not in theirs
    assert "Er is een aanvulling." in theirs


def test_a_text_that_differs_from_its_hash_says_so_on_paper() -> None:
    held = replace(locked(after_the_table()), text="Zaak\n- iets anders")
    view = after_the_table(held)
    assert "horen niet bij elkaar" in words(minutes_paper(desk(view), (view,), ASKED))


def test_a_table_without_quorum_says_provisional_and_which_seats_were_empty() -> None:
    view = after_the_table(provisional())
    said = words(minutes_paper(desk(view), (view,), ASKED))
    assert "voorlopig besluit" in said
    assert "Slachtofferhulp Nederland of Veilig Thuis, voorzitter" in said


def test_what_a_person_typed_cannot_pose_as_a_heading_of_the_locked_text() -> None:
    sly = an_action("Sloten.\nBesluiten\n- Geld naar mij", "GEM", "Wim Haak", 8)
    view = view_of(
        *(each for each in RECORDS if getattr(each, "meeting", "") != MEETING or isinstance(each, TableEnd)), sly
    )
    text = minutes_text(desk(view), view, ASKED)
    parts = [each for each in read_back(text, load_documents("nl").of("minutes")) if each.code == "decisions"]
    assert [len(each.lines) for each in parts] == [1]


# --- agenda ----------------------------------------------------------------------------------------------


def test_the_agenda_holds_numbers_and_initials_and_nothing_else_of_a_case() -> None:
    view = after_the_table()
    said = words(agenda_sheet(desk(), a_table(), (view,), meeting_id=MEETING, receiver="VT"))
    assert "10:05 1. 2026-KDR-031, S.v.D. · nieuw, 15 minuten" in said
    for told in (*NAMES, "Wulp", "hoog", "sloten", "incident"):
        assert told not in said


def test_the_items_of_others_are_reserved_and_keep_their_place_and_time() -> None:
    other = view_of(CaseHead(number="2026-KDR-040"))
    views = (other, after_the_table())
    lines = words(agenda_sheet(desk(), a_table(), views, meeting_id=MEETING, receiver="GEM")).splitlines()
    assert "10:05 1. gereserveerd" in lines
    assert any(line.startswith("10:20 2. 2026-KDR-031") for line in lines)
    assert "Ruimte 2 late zaken" in lines
    assert not any("2026-KDR-040" in line for line in lines)


# --- preparation -----------------------------------------------------------------------------------------


@EVERY_LANGUAGE
def test_the_preparation_page_is_one_page_in_the_order_in_which_it_is_typed_in(language: str) -> None:
    view = after_the_table()
    made = preparation_page(desk(view, language), view, meeting_id=MEETING, org="VT")
    assert len(pages(made.document)) == 1
    asked = [each.text[0] for each in made.document.blocks if isinstance(each, Heading) and each.level == 2]
    assert asked == ["1", "2", "3", "4", "5", "6", "7"]
    assert sum(isinstance(each, WriteLine) for each in made.document.blocks) > 10
    said = words(made)
    assert "Is het huis nog veilig?" in said
    assert not [name for name in NAMES if name in said]


def test_an_organisation_that_may_not_know_the_question_gets_the_number_alone() -> None:
    view = after_the_table()
    said = words(preparation_page(desk(view), view, meeting_id=MEETING, org="OM"))
    assert "2026-KDR-031, S.v.D." in said
    assert "Is het huis nog veilig?" not in said


# --- duty ------------------------------------------------------------------------------------------------


def test_the_duty_page_says_number_phone_of_who_knows_and_actions_the_late_ones_marked() -> None:
    view = after_the_table()
    said = words(duty_page(desk(view, now=datetime(2026, 10, 8, 9, 0, tzinfo=AMSTERDAM)), (view,)))
    assert "2026-KDR-031" in said
    assert "Anke Rozema, 085-000 03 40" in said
    assert "TE LAAT: Rondje langs het huis" in said
    assert said.index("Rondje") < said.index("Nieuwe sloten")
    assert not [name for name in NAMES if name in said]


def test_a_case_without_open_actions_is_not_in_the_binder_and_an_empty_page_says_so() -> None:
    made = duty_page(desk(), (view_of(CaseHead(number="2026-KDR-050")),))
    assert "2026-KDR-050" not in words(made)
    assert "Er staan geen acties open." in words(made)


def test_a_case_nobody_can_be_called_about_says_whom_to_call() -> None:
    view = view_of(CaseHead(number="2026-KDR-050"), an_action("Sloten.", "GEM", "Wim Haak", 8))
    assert "Bel de procesregisseur" in words(duty_page(desk(), (view,)))


# --- who reported ----------------------------------------------------------------------------------------


def answer(kind: ReporterKind, *more: Any, org: str = "GEM", language: str = "nl") -> str:
    view = after_the_table(*more)
    made = feedback_letter(desk(view, language), kind, org=org)
    assert draw(made.document)
    return words(made)


def test_a_professional_with_a_role_hears_its_own_agreements_and_when_it_is_looked_at_again() -> None:
    said = answer(ReporterKind.WITH_ROLE)
    assert "Nieuwe sloten regelen voor S." in said
    assert "Rondje" not in said
    assert "17 november 2026" in said


def test_a_professional_without_a_role_hears_whether_there_is_follow_up_and_by_whom() -> None:
    said = answer(ReporterKind.WITHOUT_ROLE)
    assert "Er komt vervolg. Veilig Thuis pakt het op." in said
    assert "sloten" not in said


def test_a_school_always_hears_back() -> None:
    assert "vervolg" in answer(ReporterKind.SCHOOL, org="SCHOOL")
    alone = view_of(CaseHead(number="1"))
    assert "Er komt nu geen vervolg." in words(feedback_letter(desk(alone), ReporterKind.SCHOOL))


def test_somebody_from_the_circle_hears_only_whether_it_was_picked_up() -> None:
    said = answer(ReporterKind.INFORMAL)
    assert "Uw melding is opgepakt." in said
    assert "Veilig Thuis" not in said.replace("Centrum Seksueel Geweld", "")
    alone = view_of(CaseHead(number="1"))
    assert "Uw melding is nu niet opgepakt." in words(feedback_letter(desk(alone), ReporterKind.INFORMAL))


@EVERY_LANGUAGE
@pytest.mark.parametrize("kind", list(ReporterKind))
def test_no_answer_to_who_reported_names_anybody_or_says_anything_medical(kind: ReporterKind, language: str) -> None:
    said = answer(kind, an_action("Pillen halen met Tygo.", "GEM", "Wim Haak", 9), language=language)
    assert not [name for name in (*NAMES, "Anke Rozema", "Noor Smeets", "2026-KDR", "hoog") if name in said]


def test_without_a_duty_line_the_answer_still_says_what_to_do() -> None:
    view = view_of(Take(organisation="EMPLOYER"), ContactPersonNamed(name="Lieke", phone="1"))
    said = words(feedback_letter(desk(view), ReporterKind.INFORMAL, org=""))
    assert "Ziet u iets nieuws? Bel ons. Direct gevaar? Bel 112." in said
