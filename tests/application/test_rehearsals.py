"""Made-up cases become records: each handover stands where the file says, and somebody is responsible."""

from dataclasses import replace

import pytest

from mdt_desktop.application import rehearsals, vaults
from mdt_desktop.application.case_view import CaseView, handovers_of, responsible_takes
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.rehearsals import RehearsalCase, RehearsalHandover, changes_of, steps_to
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import VaultHolder
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.errors import UsageError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import HandoverStep, step_of
from tests.support.cases import NOW, NURSE, a_pack, a_view_of, an_event
from tests.support.memory import MemoryVault, StandingClock

CASE = RehearsalCase(
    id="M1",
    alias="Sil",
    title="Op de fiets",
    summary="Tegengehouden bij de molen.",
    safe_contact="eigen mobiel",
    timeline=(an_event("first_contact", "2026-09-07T10:00", org="CSG"),),
)


def loaded(sender: str, receiver: str, reaches: HandoverStep) -> CaseView:
    handover = RehearsalHandover(sender=sender, receiver=receiver, reaches=reaches)
    return a_view_of([changes_of(replace(CASE, handovers=(handover,)), NOW, "2026-BCD-001")])


@pytest.mark.parametrize("reaches", list(HandoverStep))
def test_a_handover_stands_where_the_file_says_and_somebody_is_responsible(reaches: HandoverStep) -> None:
    view = loaded("CSG", "SHN", reaches)
    (facts,) = handovers_of(view).values()
    assert step_of(facts) is reaches
    assert facts[-1].step is steps_to(reaches)[-1] is reaches
    assert responsible_takes(view)


def test_a_handover_within_one_organisation_leaves_it_responsible() -> None:
    view = loaded("CSG", "CSG", HandoverStep.FIRST_CONTACT_DONE)
    assert {each.record.organisation for each in responsible_takes(view)} == {"CSG"}


OFFER = an_event("handover_offered", "2026-09-16T14:00", org="CSG")
WEIGHED = an_event("weighing", "2026-09-11T10:00", org="MDT")
EARLIER_OFFER = an_event("handover_offered", "2026-09-09T14:00", org="POL")
LINKED_OFFER = replace(EARLIER_OFFER, victim="M1-b")


@pytest.mark.parametrize("offers", [(OFFER,), (EARLIER_OFFER, OFFER), (LINKED_OFFER, OFFER), (EARLIER_OFFER,)])
def test_an_answer_never_comes_before_the_offer_of_the_timeline(offers: tuple[Event, ...]) -> None:
    handover = RehearsalHandover(sender="CSG", receiver="SHN", reaches=HandoverStep.ACCEPTED)
    case = replace(CASE, timeline=(*CASE.timeline, WEIGHED, *offers), handovers=(handover,))
    view = a_view_of([changes_of(case, NOW, "2026-BCD-001")])
    (facts,) = handovers_of(view).values()
    latest = OFFER if OFFER in offers else WEIGHED
    assert {each.at for each in facts} == {latest.at.at}
    states = {each.rule.id: each.state for each in a_pack().clocks([each.record for each in view.shown], NOW)}
    assert states["DL-HANDOVER"] is ClockState.MET


def a_session(*, rehearsal: bool) -> Session:
    clock = StandingClock(NOW)
    vault = MemoryVault(clock, rehearsal=rehearsal)
    vaults.set_up(vault, VaultHolder(name=NURSE.name, org=NURSE.org), NOW)
    cases = Cases(vault, me=NURSE, deadlines=a_pack().clocks, now=clock)
    holder = cases.own_view().sole(VaultHolder)
    return Session(vault=vault, cases=cases, holder=holder, pack=a_pack(), now=clock)


def test_cases_are_loaded_with_numbers_and_found_by_their_id() -> None:
    session = a_session(rehearsal=True)
    numbers = rehearsals.load(session, [CASE, replace(CASE, id="M2")])
    assert [number[-3:] for number in numbers] == ["001", "002"]
    assert rehearsals.is_known(session.cases, "M2")
    assert not rehearsals.is_known(session.cases, "M3")


def test_a_real_vault_refuses_made_up_cases() -> None:
    session = a_session(rehearsal=False)
    with pytest.raises(UsageError) as caught:
        rehearsals.load(session, [CASE])
    assert caught.value.code == "rehearsal.real_vault"
    assert session.cases.count() == 0
