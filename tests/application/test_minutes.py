"""What the minutes hold, what each organisation gets of them, and how they are locked."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from mdt_desktop.application import final_minutes, minutes
from mdt_desktop.application.case_view import CaseView, standing
from mdt_desktop.application.initials import initials_of, without_names
from mdt_desktop.application.minutes import MEDICAL, CaseMinutes, Left
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.calendar import Offset, Unit
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.coordination import CoordinationDecision, CoordinationOutcome
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.meeting import (
    Attendance,
    AttendanceKind,
    MinutesAddendum,
    MinutesLocked,
    NameHeard,
    TableOutcome,
)
from mdt_desktop.domain.people import Identity, NetworkPerson, PersonRef, Suspect
from mdt_desktop.domain.sharing import LegalBasis
from mdt_desktop.domain.times import AMSTERDAM, When
from mdt_desktop.domain.weighing import RiskLevel, VictimVoice, WeighingOutcome
from tests.support.minutes_cases import (
    CHAIR,
    ENDED,
    INVITED,
    MEETING,
    OUTCOME,
    RECORDS,
    TABLE,
    after_the_table,
    decided,
    provisional,
)
from tests.support.plan_cases import shipped_pack, view_of
from tests.support.views import facts_of

PACK = shipped_pack()
LATER = ENDED + timedelta(hours=1)
WORKED = datetime(2026, 10, 9, 10, 17, tzinfo=AMSTERDAM)
"""Three working days after the table, at the hour it ended."""


def whole(*more: Any) -> CaseMinutes:
    return minutes.minutes_of(after_the_table(*more), MEETING, invited=INVITED, medical=PACK.table.medical)


def cut(receiver: str, *more: Any) -> CaseMinutes | None:
    view = after_the_table(*more)
    held = minutes.minutes_of(view, MEETING, invited=INVITED, medical=PACK.table.medical)
    return minutes.minutes_for(view, held, receiver, own="CSG", now=LATER)


def given(receiver: str) -> CaseMinutes:
    found = cut(receiver)
    assert found is not None
    return found


# --- what they hold ----------------------------------------------------------------------------------


def test_minutes_hold_question_level_with_reason_decisions_dissent_voice_and_who_was_there() -> None:
    held = whole()
    assert (held.number, held.at, held.outcome) == ("2026-KDR-031", TABLE, TableOutcome.DECIDED)
    assert (held.why_now, held.question) == ("Nieuw incident op 3 oktober.", "Is het huis nog veilig?")
    assert held.level is RiskLevel.HIGH
    assert [each.owner.name for each in held.decisions] == ["Wim Haak", "Bart Dorsman", "Anke Rozema"]
    assert held.calls_victim is not None
    assert held.coordination is not None
    assert [each.org for each in held.dissent] == ["POL"]
    assert held.voice == "Ik wil thuis blijven."
    seats = {(each.org, each.person): each.how for each in held.seats}
    assert seats["POL", ""] is AttendanceKind.PRESENT
    assert seats["SHN", ""] is AttendanceKind.INPUT_SENT
    assert seats["VT", "Gerda Plas"] is AttendanceKind.OUT


def test_nobody_is_named_and_nothing_medical_is_said() -> None:
    held = whole()
    said = repr((held.why, held.what_is_new, held.question, [each.what for each in held.decisions]))
    for name in ("Sjoukje", "van Dam", "Ruben", "Lok", "Tygo", "Havenkade", "zwanger", "pep"):
        assert name not in said
    assert held.why == f"R. L. wacht haar op bij het werk. {MEDICAL} Het volgen wordt erger."
    assert held.decisions[2].what == MEDICAL


def test_initials_keep_the_small_words_and_a_role_is_no_name() -> None:
    view = view_of(
        Identity(first_name="Sjoukje", last_name="van Dam", phone="06-00 00 12 99"),
        Suspect(name="Ex-partner Dirk", account="@dirk_88"),
        NetworkPerson(name="Moeder Gré", phone="085-000 06 10"),
    )
    assert initials_of(view) == "S.v.D."
    told = without_names(view, "Moeder belt 085-000 06 10. Dirks account @dirk_88. Sjoukje weet het.")
    assert told == "Moeder belt …. D. account …. S. weet het."


def test_a_voice_that_was_not_read_back_is_not_in_the_minutes() -> None:
    said = [replace(each, was_read_back=Answer.NO) if isinstance(each, VictimVoice) else each for each in RECORDS]
    assert minutes.minutes_of(view_of(*said), MEETING).voice == ""


def test_what_was_weighed_or_decided_after_the_table_is_not_of_its_minutes() -> None:
    later = LATER + timedelta(days=2)
    weighed = WeighingOutcome(level=RiskLevel.ACUTE, why="nieuw", weighing="d2" * 16, at=later, by=CHAIR)
    regie = CoordinationDecision(decision=CoordinationOutcome.ZVH, reason="vast", at=later, by=CHAIR)
    held = whole(weighed, regie)
    assert held.level is RiskLevel.HIGH
    assert held.coordination is not None
    assert held.coordination.decision is CoordinationOutcome.NEW_COORDINATOR


def test_that_nothing_had_to_be_decided_is_told_of_the_day_of_the_table_only() -> None:
    rest = [each for each in RECORDS if not isinstance(each, Action)]
    today = Event(kind="no_decision", at=When(ENDED), by=CHAIR)
    assert minutes.minutes_of(view_of(*rest, today), MEETING).nothing_decided
    other = replace(today, at=When(ENDED - timedelta(days=9)))
    assert not minutes.minutes_of(view_of(*rest, other), MEETING).nothing_decided


def test_a_case_that_was_at_no_table_has_minutes_without_a_weighing() -> None:
    held = minutes.minutes_of(view_of(), MEETING)
    assert (held.level, held.outcome, held.at, held.coordination) == (RiskLevel.NOT_WEIGHED, None, None, None)
    asked = replace(VictimVoice(why_not_asked="sliep"), weighing=OUTCOME.weighing)
    assert minutes.minutes_of(view_of(OUTCOME, asked), MEETING).why_no_voice == "sliep"


def test_without_quorum_the_minutes_say_provisional_and_who_was_missing() -> None:
    held = whole(provisional())
    assert (held.outcome, held.missing) == (TableOutcome.PROVISIONAL, ("SHN|VT", "chair"))


# --- cut for one organisation --------------------------------------------------------------------------


def test_the_chairs_organisation_keeps_the_whole() -> None:
    held = given("CSG")
    assert held.left_out == ()
    assert replace(held, decisions=(), calls_victim=None) == replace(whole(), decisions=(), calls_victim=None)
    assert len(held.decisions) == len(whole().decisions)


def test_an_organisation_that_may_know_every_part_gets_every_part() -> None:
    assert given("VT").left_out == ()


def test_of_a_conclusion_an_organisation_gets_the_level_without_the_reason() -> None:
    held = given("SHN")
    assert held.level is RiskLevel.HIGH
    assert (held.why, held.unknown, held.measures, held.dissent, held.voice) == ("", (), (), (), "")
    assert [each.what for each in held.decisions] == [each.what for each in whole().decisions]
    assert held.left_out == (Left.REASON, Left.DISSENT, Left.VOICE)


def test_without_a_decision_to_share_actions_it_gets_its_own_alone() -> None:
    held = given("POL")
    assert [each.owner.org for each in held.decisions] == ["POL"]
    assert (held.why_now, held.what_is_new, held.parked, held.calls_victim) == ("", "", (), None)
    assert [each.org for each in held.dissent] == ["POL"]
    assert {Left.QUESTION, Left.DECISIONS} < set(held.left_out)


def test_without_any_ground_or_when_it_left_for_this_case_it_gets_nothing() -> None:
    assert cut("OM") is None
    assert cut("OM", NameHeard(meeting=MEETING, org="OM", basis=LegalBasis.WJSG_39F)) is not None
    assert cut("VT", Attendance(meeting=MEETING, org="VT", how=AttendanceKind.OUT)) is None


def test_a_decision_of_the_police_opens_nothing_the_hospital_knows() -> None:
    theirs = replace(decided("risk_outcome", "GEM"), from_org="POL")
    held = cut("GEM", theirs)
    assert held is not None
    assert Left.LEVEL in held.left_out


# --- locking -------------------------------------------------------------------------------------------


def lock(view: CaseView, now: datetime = WORKED, text: str = "Zaak\n- 1", chair: PersonRef = CHAIR) -> list[Any]:
    return facts_of(final_minutes.lock(view, MEETING, text=text, chair=chair, now=now, pack=PACK))


def refused(view: CaseView, **how: Any) -> FormError:
    with pytest.raises(FormError) as caught:
        lock(view, **how)
    return caught.value


def test_minutes_are_locked_with_their_hash_and_the_chair_and_stop_their_term() -> None:
    view = after_the_table(Event(kind="weighing", at=When(ENDED), by=CHAIR))
    locked, final = lock(view, text=" Zaak\n- één ")
    assert locked == MinutesLocked(
        meeting=MEETING,
        chair=CHAIR,
        text="Zaak\n- één",
        sha256=final_minutes.digest("Zaak\n- één"),
        at=WORKED,
        by=CHAIR,
    )
    states = {each.rule.id: each.state for each in PACK.clocks(standing(view_of(*_records(view), final)), WORKED)}
    assert states["DL-MINUTES"] is ClockState.MET
    assert states["DL-MINUTES-DECISIONS"] is ClockState.EXPIRED


def test_sent_decisions_stop_their_own_term() -> None:
    view = after_the_table(Event(kind="weighing", at=When(ENDED), by=CHAIR))
    (sent,) = facts_of(final_minutes.send_decisions(CHAIR, LATER))
    states = {each.rule.id: each.state for each in PACK.clocks(standing(view_of(*_records(view), sent)), LATER)}
    assert (states["DL-MINUTES-DECISIONS"], states["DL-MINUTES"]) == (ClockState.MET, ClockState.RUNNING)


def _records(view: CaseView) -> tuple[Any, ...]:
    return tuple(each.record for each in view.shown)


def test_before_the_correction_time_is_over_it_says_from_when() -> None:
    error = refused(after_the_table(), now=WORKED - timedelta(minutes=1))
    assert (error.code, error.facts["when"]) == ("minutes.too_early", "09-10-2026 10:17")


def test_the_correction_time_counts_working_days_and_leaves_time_within_the_term() -> None:
    assert final_minutes.lock_from(after_the_table(), MEETING, PACK) == WORKED
    slow = replace(PACK, deadlines=tuple(each for each in PACK.deadlines if each.id != final_minutes.CORRECTION_RULE))
    assert final_minutes.lock_from(after_the_table(), MEETING, slow) == ENDED
    in_days = tuple(
        replace(each, offset=Offset(2, Unit.DAYS)) if each.id == final_minutes.CORRECTION_RULE else each
        for each in PACK.deadlines
    )
    assert final_minutes.lock_from(after_the_table(), MEETING, replace(PACK, deadlines=in_days)) == ENDED + timedelta(
        days=2
    )


def test_locking_takes_a_chair_a_table_that_ended_and_happens_once() -> None:
    assert refused(after_the_table(), chair=PersonRef(org="CSG")).facts["field"] == "chair"
    assert refused(view_of(OUTCOME)).code == "minutes.no_table"
    (locked, _) = lock(after_the_table())
    assert refused(after_the_table(locked)).code == "minutes.locked"


def test_after_locking_a_correction_is_an_addendum_and_before_it_is_none() -> None:
    with pytest.raises(FormError) as caught:
        final_minutes.add_addendum(after_the_table(), MEETING, "Het was 4 oktober.", CHAIR, LATER)
    assert caught.value.code == "minutes.not_locked"
    (locked, _) = lock(after_the_table())
    view = after_the_table(locked)
    (added,) = facts_of(final_minutes.add_addendum(view, MEETING, " Het was 4 oktober. ", CHAIR, WORKED))
    assert added == MinutesAddendum(meeting=MEETING, text="Het was 4 oktober.", at=WORKED, by=CHAIR)
    assert final_minutes.addenda_of(after_the_table(locked, added), MEETING) == (added,)


def test_a_text_that_is_not_the_one_that_was_locked_is_found() -> None:
    (locked, _) = lock(after_the_table())
    assert final_minutes.what_is_wrong(after_the_table(locked), MEETING) == ()
    changed = replace(locked, text="Zaak\n- 2")
    assert final_minutes.what_is_wrong(after_the_table(changed), MEETING) == ("minutes.changed",)
    other = replace(changed, sha256=final_minutes.digest(changed.text))
    assert final_minutes.what_is_wrong(after_the_table(locked, other), MEETING) == ("minutes.twice",)
    assert final_minutes.locked_of(after_the_table(locked, other), MEETING) == locked
