"""Random histories of two to four laptops that run the use cases: nobody falls between two of them.

``MDT_HISTORIES`` says how many; every laptop is looked at after everything it did or heard.
"""

import os
from collections import Counter
from collections.abc import Sequence
from typing import Any

from mdt_desktop.application import handovers
from mdt_desktop.application.case_view import CaseView, contact_person_of, handovers_of, responsible_takes
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import ContactPersonAgreed, ContactPersonNamed, Release, Take, contact_persons
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.handover import HandoverFact, HandoverFinding, HandoverStep, HeardByPhone, step_of
from mdt_desktop.domain.people import PersonRef
from tests.support.cases import NOW, after
from tests.support.chance import seeded
from tests.support.handover_laptops import LEAST, MOST, Laptops

S = HandoverStep
HISTORIES = int(os.environ.get("MDT_HISTORIES") or 150)
MANY = 1000
"""So many that even what seldom happens has happened."""

UNIONS = 8
"""Views of a laptop that got everything of two others, looked at beside those they really had."""

ABOUT = (Take, Release, HandoverFact)
ENDED = frozenset({S.DECLINED, S.WITHDRAWN, S.CLOSED})
REFUSED = frozenset({"", "handover.not_theirs", "handover.out_of_order"})


def orgs_of(view: CaseView) -> set[str]:
    return {each.record.organisation for each in responsible_takes(view)}


def contacts_of(view: CaseView) -> frozenset[str]:
    named = {each.id: each.record for each in view.all(ContactPersonNamed)}
    return contact_persons(named, {each.id: each.record for each in view.all(ContactPersonAgreed)})


def is_between(facts: tuple[HandoverFact, ...]) -> bool:
    steps = {each.step for each in facts}
    return S.ACCEPTED in steps and not steps & {S.FIRST_CONTACT_DONE, S.CLOSED}


def have_crossed(laptops: Laptops, saves: Sequence[int]) -> bool:
    """Two saves about who is responsible, of which neither had seen the other."""
    about = [
        number
        for number in sorted(saves)
        if any(isinstance(each.record, ABOUT) for each in laptops.saves[number].shown)
    ]
    return any(one not in laptops.saves[other].past for place, one in enumerate(about) for other in about[place + 1 :])


def check_responsible(laptops: Laptops, saves: Sequence[int]) -> str:
    """Somebody is; several only between acceptance and first contact, where steps crossed or one took as well."""
    view = laptops.view_of(saves)
    held = orgs_of(view)
    assert held
    if len(held) == 1:
        assert not handovers.stand_beside_each_other(view)
        return "one"
    pairs = [{facts[0].sender, facts[0].receiver} for facts in handovers_of(view).values() if is_between(facts)]
    is_explained = any(held <= pair for pair in pairs)
    assert handovers.stand_beside_each_other(view) is not is_explained, "two stand beside each other and nobody is told"
    if is_explained:
        return "between"
    took = bool(laptops.as_well & {each.id for each in view.all(Take)})
    assert took or laptops.strange & set(saves) or have_crossed(laptops, saves), view.shown
    return "as well" if took else "crossed"


def check_way_on(view: CaseView) -> None:
    """A handover that has not ended has a step that one of its two can really say."""
    for handover, facts in handovers_of(view).items():
        stands = step_of(facts)
        if stands in ENDED:
            continue
        if stands is S.RETURNED:
            back = after(view, handovers.take_over(view, PersonRef(org=facts[0].sender, name="terug"), NOW))
            assert step_of(handovers_of(back)[handover]) is S.CLOSED
            assert facts[0].sender in orgs_of(back)
            continue
        assert any(can_say(view, handover, org, step) for org in (facts[0].receiver, facts[0].sender) for step in S), (
            facts
        )


def can_say(view: CaseView, handover: str, org: str, step: HandoverStep) -> bool:
    try:
        return bool(handovers.step(view, handover, step, PersonRef(org=org), NOW, reason="zo is het"))
    except FormError:
        return False


def check_nobody_slips_away(before: CaseView, now: CaseView, arrived: list[Any]) -> None:
    """Who is responsible no longer laid it down, handed it over, or gave it back; who is new took it."""
    releases = [each for each in arrived if isinstance(each, Release)]
    steps = [each for each in arrived if isinstance(each, HandoverFact)]
    for org in orgs_of(before) - orgs_of(now):
        handed = [each for each in steps if each.step is S.FIRST_CONTACT_DONE and each.sender == org]
        given_back = [each for each in steps if each.step is S.CLOSED and each.receiver == org]
        assert releases, (org, arrived)
        assert handed or given_back or any(each.word_of == org for each in releases), (org, arrived)
    taken = {each.organisation for each in arrived if isinstance(each, Take)}
    assert orgs_of(now) - orgs_of(before) <= taken, arrived


def check_contact_person(before: CaseView, now: CaseView, *, victim_spoke: bool) -> bool:
    """Somebody stands there, and it is somebody else only when what arrived holds the victim's word."""
    contact = contact_person_of(now)
    assert contact is not None
    assert contact.id in contacts_of(now)
    agreed = {each.named for each in now.records(ContactPersonAgreed) if each.answer is Answer.YES}
    assert contact.id in agreed or not contact.record.after
    if contacts_of(before) == contacts_of(now):
        return False
    assert victim_spoke
    return True


def check_heard(before: CaseView, now: CaseView, arrived: list[Any]) -> bool:
    """A code that was typed in takes nothing, lays nothing down, and moves no handover."""
    if [type(each) for each in arrived] != [HeardByPhone]:
        return False
    assert [each.id for each in responsible_takes(before)] == [each.id for each in responsible_takes(now)]
    assert handovers_of(before) == handovers_of(now)
    return True


def test_whatever_the_laptops_do_somebody_is_responsible_and_has_a_way_on() -> None:
    chance, seen = seeded(), Counter[str]()
    for number in range(HISTORIES):
        laptops = Laptops(chance, is_calm=number % 3 == 0)
        for _ in range(chance.randint(LEAST, MOST)):
            org = chance.choice(laptops.orgs)
            seen.update(look_at_act(laptops, org))
            code = laptops.refused(org)
            assert code in REFUSED, code
            seen[code] += 1
        seen.update(check_responsible(laptops, laptops.union()) for _ in range(UNIONS))
        seen["settled"] += len(orgs_of(laptops.view_of(range(len(laptops.saves))))) > 1
        check_settled(laptops)
    told = ("one", "between", "as well", "contact person changed", "heard by phone", "settled", *REFUSED)
    rare = ("crossed",) if HISTORIES >= MANY else ()
    assert all(seen[each] > HISTORIES // 100 for each in (*told, *rare)), seen


def look_at_act(laptops: Laptops, org: str) -> list[str]:
    """Let a laptop do one thing, and return what there was to see."""
    before, had = laptops.view(org), len(laptops.known[org])
    laptops.act(org)
    now, new = laptops.view(org), laptops.known[org][had:]
    arrived = [each.record for number in new for each in laptops.saves[number].shown]
    check_nobody_slips_away(before, now, arrived)
    check_way_on(now)
    victim_spoke = bool(laptops.victim_spoke & set(new))
    found = {
        "contact person changed": check_contact_person(before, now, victim_spoke=victim_spoke),
        "heard by phone": check_heard(before, now, arrived),
    }
    return [check_responsible(laptops, laptops.known[org]), *(each for each, is_so in found.items() if is_so)]


def check_settled(laptops: Laptops) -> None:
    """Every reader of the same facts reads the same; who agreed by phone leaves one, and no way back to two."""
    laptops.share_everything()
    views = [laptops.view(org) for org in laptops.orgs]
    for read in (orgs_of, contacts_of, standing_of):
        assert all(read(view) == read(views[0]) for view in views), read
    one = laptops.settle_by_phone()
    for org in laptops.orgs:
        assert orgs_of(laptops.view(org)) == {one}
        assert not handovers.stand_beside_each_other(laptops.view(org))


def standing_of(view: CaseView) -> dict[str, tuple[HandoverStep, tuple[HandoverFinding, ...]]]:
    return {
        handover: (step_of(facts), handovers.findings_of(view, handover))
        for handover, facts in handovers_of(view).items()
    }
