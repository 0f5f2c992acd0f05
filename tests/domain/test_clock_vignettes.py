"""Every term the six vignettes name comes out on the minute, with its offset."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import Clock, ClockState
from mdt_desktop.domain.coordination import TriageDecision, Urgency
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.people import Pregnancy
from mdt_desktop.domain.plain import moment_text
from mdt_desktop.rules.yaml_file import YamlMap, read_yaml
from tests.support.cases import a_pack, an_event, at

VIGNETTES = sorted((Path(__file__).parents[1] / "support" / "vignettes").glob("V*.yaml"))
PACK = a_pack()


def _case(file: Path) -> YamlMap:
    return read_yaml(file.read_text(encoding="utf-8"), file=file.name)


def _records(case: YamlMap) -> list[Any]:
    events: list[Any] = [an_event(each["kind"], each["at"]) for each in case.maps("timeline")]
    possible = case.mapping("victim").optional_flag("pregnancy_possible")
    return [*events, Pregnancy(possible=Answer.from_bool(possible))]


def _by_rule(clocks: Sequence[Clock]) -> dict[str, Clock]:
    return {clock.rule.id: clock for clock in clocks}


@pytest.mark.parametrize("file", VIGNETTES, ids=lambda file: file.stem)
def test_each_term_of_a_vignette_is_due_on_the_minute(file: Path) -> None:
    case = _case(file)
    clocks = _by_rule(PACK.clocks(_records(case), at("2026-10-26T12:00+01:00")))
    named = case.maps("deadlines")
    assert named
    for each in named:
        clock = clocks[each["rule"]]
        assert (moment_text(clock.since), moment_text(clock.due)) == (each["from"], each["due"]), each["rule"]


@pytest.mark.parametrize("file", VIGNETTES, ids=lambda file: file.stem)
def test_the_terms_do_not_move_when_the_records_come_in_another_order(file: Path) -> None:
    records = _records(_case(file))
    moment = at("2027-01-20T12:00+01:00")
    there, back = PACK.clocks(records, moment), PACK.clocks(records[::-1], moment)
    assert [(each.rule.id, each.due, each.state) for each in there] == [
        (each.rule.id, each.due, each.state) for each in back
    ]


@pytest.mark.parametrize(
    ("name", "moment", "rule", "state"),
    [
        ("V01", "2026-10-25T09:00+01:00", "DL-HIV-PEP", ClockState.MET),
        ("V01", "2026-10-25T09:00+01:00", "DL-FORENSIC", ClockState.MET),
        ("V01", "2026-10-25T09:00+01:00", "DL-CCTV", ClockState.RUNNING),
        ("V01", "2026-10-30T18:00+01:00", "DL-MDT-FIRST", ClockState.MET),
        ("V08", "2026-09-14T16:00+02:00", "DL-HIV-PEP", ClockState.EXPIRED),
        ("V08", "2026-09-14T16:00+02:00", "DL-EC-UPA", ClockState.RUNNING),
        ("V12", "2027-01-16T10:00+01:00", "DL-NFS-EXAM", ClockState.MET),
        ("V12", "2027-01-16T10:00+01:00", "DL-EC-UPA", ClockState.NOT_APPLICABLE),
        ("V12", "2027-01-16T10:00+01:00", "DL-HIV-PEP", ClockState.RUNNING),
    ],
)
def test_a_term_stands_where_the_vignette_expects_it(name: str, moment: str, rule: str, state: ClockState) -> None:
    case = next(_case(file) for file in VIGNETTES if file.stem == name)
    assert _by_rule(PACK.clocks(_records(case), at(moment)))[rule].state is state


def test_in_the_clock_change_night_hours_elapse_and_days_keep_the_clock() -> None:
    case = next(_case(file) for file in VIGNETTES if file.stem == "V01")
    clocks = _by_rule(PACK.clocks(_records(case), at("2026-10-25T09:00+01:00")))
    assault = at("2026-10-24T23:30+02:00")
    assert clocks["DL-HIV-PEP"].due - assault == timedelta(hours=72)
    assert moment_text(clocks["DL-HIV-PEP"].due) == "2026-10-27T22:30+01:00"
    assert moment_text(clocks["DL-CCTV"].due) == "2026-11-21T23:30+01:00"


def test_an_acute_term_without_triage_counts_and_asks() -> None:
    first_contact = an_event("first_contact", "2026-09-22T13:00+02:00")
    moment = at("2026-09-22T14:00+02:00")

    def acute(*records: Any) -> Clock:
        return _by_rule(PACK.clocks([first_contact, *records], moment))["DL-MDT-ACUTE"]

    assert (acute().state, acute().open_question) == (ClockState.RUNNING, "urgency_acute")
    is_acute = acute(TriageDecision(urgency=Urgency.ACUTE))
    assert (is_acute.state, is_acute.open_question) == (ClockState.RUNNING, "")
    assert acute(TriageDecision(urgency=Urgency.SOON)).state is ClockState.NOT_APPLICABLE


def test_an_event_of_a_linked_case_starts_and_stops_nothing_here() -> None:
    linked = Event(kind="sexual_event", at=an_event("x", "2026-09-10T01:00+02:00").at, victim="V10-b")
    assert PACK.clocks([linked], at("2026-09-11T01:00+02:00")) == ()
