from dataclasses import replace
from datetime import date, timedelta

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.lenses import (
    CheckState,
    Escalation,
    behaviours,
    escalations,
    stages,
    strangulation_checks,
)
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.behaviours import Behaviour
from mdt_desktop.domain.events import Appointment, ClockAnswer, ClockDecision, Event, SourceKind
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import OnBehalf
from mdt_desktop.domain.questionnaires import FilledIn, ItemAnswer
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import RedFlags, StageLens
from tests.support.vaults import BEGUN
from tests.support.views import ME, a_view, shown

NOW = BEGUN + timedelta(days=2)


def _event(kind: str, days: float = 0, **more: str) -> Event:
    return Event(kind=kind, at=When(BEGUN + timedelta(days=days)), **more)


def _filled(answer: Answer, item: str = "controlled", **more: object) -> FilledIn:
    given = ItemAnswer(item=item, answer=answer, **more)
    return FilledIn(questionnaire="own_red_flags", version="1.0.0", answers=(given,), at=BEGUN, by=ME)


# --- control over time -------------------------------------------------------------------------------------------


def test_control_is_counted_over_time_and_across_organisations() -> None:
    view = a_view(
        _event("stalking_act", 1, org="POL", behaviour="messages", text="40 appjes"),
        _event("stalking_act", -8, org="SHN", behaviour="messages"),
        RedFlags(items=(12, 2), on_behalf=OnBehalf(org="VT")),
    )
    messages, control = behaviours(view)
    assert (messages.behaviour, messages.organisations) == (Behaviour.MESSAGES, ("SHN", "POL"))
    assert (messages.first, messages.last) == (BEGUN - timedelta(days=8), BEGUN + timedelta(days=1))
    assert (control.behaviour, control.organisations) == (Behaviour.CONTROL, ("VT",))


def test_an_answer_counts_from_the_day_it_began_with_its_source() -> None:
    given = _filled(Answer.YES, since=date(2026, 3, 1), source=SourceKind.VICTIM_STATEMENT, note="telefoon")
    (control,) = behaviours(a_view(given))
    (seen,) = control.sightings
    assert (seen.at.date(), seen.org, seen.source) == (date(2026, 3, 1), "SHN", "victim_statement")
    assert seen.text == "telefoon"


def test_a_yes_that_was_taken_back_and_a_no_are_no_sighting() -> None:
    assert behaviours(a_view(_filled(Answer.YES), _filled(Answer.NO))) == ()
    assert behaviours(a_view(_filled(Answer.UNKNOWN), _filled(Answer.YES, "afraid"))) == ()


def test_what_happened_to_somebody_else_is_not_hers() -> None:
    assert behaviours(a_view(_event("stalking_act", victim="V10-b"), _event("weighing"))) == ()


def test_a_strangulation_that_was_told_counts_once() -> None:
    told = AcuteAnswer(question="strangled", answer=Answer.YES, at=BEGUN, by=ME)
    (alone,) = behaviours(a_view(told))
    (written,) = behaviours(a_view(told, _event("nfs_event")))
    assert alone.behaviour is written.behaviour is Behaviour.STRANGLED
    assert len(written.sightings) == 1


# --- eight stages ------------------------------------------------------------------------------------------------


def test_there_are_eight_stages_and_none_fits_until_somebody_says_so() -> None:
    seen = stages(a_view(_event("stalking_act")))
    assert [each.stage for each in seen] == list(range(1, 9))
    assert not any(each.fits or each.asks_consult for each in seen)
    assert seen[4].may_speak == (Behaviour.STALKED,)


def test_a_stage_says_who_says_so_and_on_which_fact() -> None:
    lens = StageLens(stages_fit=(3, 4), facts=("zij ging weg",), on_behalf=OnBehalf(org="VT"))
    control, trigger = stages(a_view(lens))[2:4]
    assert [each.record.word_of for each in control.said] == ["VT"]
    assert trigger.said[0].record.facts == ("zij ging weg",)
    assert (control.asks_consult, trigger.asks_consult) == (False, True)


# --- strangulation -----------------------------------------------------------------------------------------------


def _state(*records: object) -> tuple[CheckState, str]:
    (check,) = strangulation_checks(a_view(_event("nfs_event"), *records), NOW)
    return check.state, check.why


def _decided(answer: ClockAnswer, why: str = "") -> ClockDecision:
    at = BEGUN + timedelta(hours=5)
    return ClockDecision(rule="DL-NFS-LATE", area=FieldGroup.MEDICAL, answer=answer, at=at, why=why)


def _appointment(days: float) -> Appointment:
    return Appointment(area=FieldGroup.MEDICAL, what="controle", at=BEGUN + timedelta(days=days))


def test_a_check_is_open_until_something_is_written_down() -> None:
    (check,) = strangulation_checks(a_view(_event("nfs_event", org="POL")), NOW)
    assert (check.state, check.org) == (CheckState.OPEN, "POL")
    assert check.since(NOW) == timedelta(days=2)


def test_offered_no_show_done_and_declined_are_told_apart() -> None:
    assert _state(_appointment(3)) == (CheckState.OFFERED, "")
    assert _state(_appointment(1)) == (CheckState.NO_SHOW, "")
    assert _state(_appointment(1), _event("medical_check_done", 1.5)) == (CheckState.DONE, "")
    assert _state(_decided(ClockAnswer.DECLINED, "wil niet")) == (CheckState.DECLINED, "wil niet")
    assert _state(_decided(ClockAnswer.NOT_NEEDED, "gezien")) == (CheckState.NOT_NEEDED, "gezien")
    assert _state(_decided(ClockAnswer.DONE)) == (CheckState.DONE, "")


def test_what_came_before_the_strangulation_does_not_answer_it() -> None:
    assert _state(_event("medical_check_done", -1), _appointment(-1))[0] is CheckState.OPEN


def test_a_moved_appointment_is_no_missed_one() -> None:
    first = shown(_appointment(1))
    view = a_view(_event("nfs_event"), replace(_appointment(5), corrects=first.id))
    (check,) = strangulation_checks(CaseView(view.case, [first, *view.shown]), NOW)
    assert check.state is CheckState.OFFERED


def test_a_yes_without_a_moment_has_no_hours_but_is_followed_up() -> None:
    told = AcuteAnswer(question="strangled", answer=Answer.YES, by=ME)
    (check,) = strangulation_checks(a_view(told), NOW)
    assert (check.at, check.since(NOW), check.state) == (None, None, CheckState.OPEN)
    assert strangulation_checks(a_view(AcuteAnswer(question="strangled", answer=Answer.NO)), NOW) == ()


def test_the_newest_strangulation_comes_first() -> None:
    checks = strangulation_checks(a_view(_event("nfs_event", -3), _event("nfs_event", 1)), NOW)
    assert [each.at for each in checks] == [BEGUN + timedelta(days=1), BEGUN - timedelta(days=3)]


# --- escalation --------------------------------------------------------------------------------------------------


def test_reporting_leaving_a_broken_order_and_a_release_are_moments_of_escalation() -> None:
    view = a_view(
        _event("formal_complaint", 1, org="POL"),
        _event("stalking_act", 2, behaviour="order_broken"),
        _event("suspect_release_planned", 9),
        _event("device_end", 20),
        RedFlags(items=(6,), on_behalf=OnBehalf(org="VT")),
        RedFlags(items=(2,)),
        _filled(Answer.YES, "leaving", since=date(2026, 1, 2), note="slaapt bij zus"),
        _event("weighing", 3),
    )
    found = escalations(view)
    assert [each.kind for each in found] == [
        Escalation.ORDER_ENDS,
        Escalation.RELEASE,
        Escalation.ORDER_BROKEN,
        Escalation.REPORT,
        Escalation.LEAVING,
        Escalation.LEAVING,
    ]
    assert [each.is_ahead(NOW) for each in found][:3] == [True, True, False]
    assert found[-1].text == "slaapt bij zus"


def test_several_incidents_in_a_short_time_are_one_moment_a_run() -> None:
    burst = [_event("stalking_act", day) for day in (0, 3, 6, 7)]
    later = [_event("stalking_act", day) for day in (22, 60, 61)]
    (several,) = escalations(a_view(*burst, *later))
    assert (several.kind, several.count, several.at) == (Escalation.SEVERAL, 4, BEGUN + timedelta(days=7))


def test_incidents_far_apart_are_no_moment() -> None:
    assert escalations(a_view(*(_event("stalking_act", day) for day in (0, 10, 20, 30)))) == ()
