from datetime import timedelta

import pytest

from mdt_desktop.application import incidents
from mdt_desktop.application.case_view import standing
from mdt_desktop.domain.behaviours import INCIDENTS, Behaviour
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.times import AMSTERDAM, When
from tests.support.plan_cases import shipped_pack
from tests.support.vaults import BEGUN
from tests.support.views import ME, a_view


def _days_ago(days: int, kind: str = "stalking_act", **more: str) -> Event:
    return Event(kind=kind, at=When(BEGUN - timedelta(days=days)), **more)


def _running(*records: object) -> set[str]:
    return {clock.rule.id for clock in shipped_pack().clocks(standing(a_view(*records)), BEGUN)}


def test_an_incident_is_told_by_the_victim_unless_somebody_says_otherwise() -> None:
    event = incidents.incident("followed", BEGUN, ME)
    assert (event.kind, event.behaviour, event.source) == ("stalking_act", "followed", "victim_statement")
    assert (event.org, event.by, event.at.at) == (ME.org, ME, BEGUN)


def test_an_incident_nobody_named_is_asked_back_at_its_field() -> None:
    for nothing in ("", "unheard_of"):
        with pytest.raises(FormError) as refused:
            incidents.incident(nothing, BEGUN, ME)
        assert refused.value.facts["field"] == "behaviour"


@pytest.mark.parametrize("behaviour", list(INCIDENTS))
def test_every_act_of_stalking_starts_the_clock_of_the_complaint_and_nothing_else_does(behaviour: Behaviour) -> None:
    running = _running(incidents.incident(behaviour, BEGUN, ME))
    assert (incidents.COMPLAINT in running) is (INCIDENTS[behaviour] == "stalking_act")


def test_a_strangulation_starts_its_own_clocks() -> None:
    running = _running(incidents.incident("strangled", BEGUN, ME))
    assert {each for each in running if each.startswith("DL-NFS")} >= {"DL-NFS-EXAM", "DL-NFS-LATE", "DL-NFS-OBS"}


def test_a_series_is_in_the_order_it_happened_and_leaves_out_what_is_no_incident() -> None:
    view = a_view(
        _days_ago(1, text="nu"), _days_ago(9, text="toen"), _days_ago(5, "weighing"), _days_ago(2, victim="V10-b")
    )
    assert [each.record.text for each in incidents.incidents_of(view)] == ["toen", "nu"]


def test_only_what_happened_in_the_short_time_counts_for_it() -> None:
    view = a_view(_days_ago(1), _days_ago(14), _days_ago(15), _days_ago(-1))
    assert incidents.in_short_time(view, BEGUN) == 2


def test_the_behaviour_somebody_named_goes_before_the_kind() -> None:
    assert incidents.behaviour_of(_days_ago(1, behaviour="messages")) is Behaviour.MESSAGES
    assert incidents.behaviour_of(_days_ago(1)) is Behaviour.STALKED
    assert incidents.behaviour_of(_days_ago(1, behaviour="of a later version")) is Behaviour.STALKED
    assert incidents.behaviour_of(_days_ago(1, "weighing")) is None


def test_each_act_has_a_term_of_its_own_and_new_facts_count_again() -> None:
    pack = shipped_pack()
    term = incidents.complaint_term(pack, BEGUN)
    assert term is not None
    assert term.astimezone(AMSTERDAM).date() > BEGUN.date() + timedelta(days=80)
    assert "Nieuwe feiten tellen opnieuw" in incidents.complaint_help(pack, "nl")
    assert incidents.complaint_help(pack, "fy") == ""
