"""Where a handover stands, and that somebody is responsible in every view, on every laptop, in every order."""

import random
from dataclasses import replace
from itertools import permutations

import pytest

from mdt_desktop.domain.coordination import Release, Take
from mdt_desktop.domain.handover import (
    HandoverFact,
    HandoverFinding,
    HandoverStep,
    crossed,
    days_to_next_check,
    findings,
    may_say,
    responsible,
    step_of,
    strange_releases,
    waiting_check,
)
from mdt_desktop.domain.people import OnBehalf, PersonRef
from tests.support.chance import seeded

S = HandoverStep
HISTORIES = 3_000


def facts(*steps: HandoverStep) -> list[HandoverFact]:
    return [HandoverFact(handover="h", step=step, sender="CSG", receiver="SHN") for step in steps]


@pytest.mark.parametrize(
    ("steps", "stands"),
    [
        ((), S.DRAFT),
        ((S.DRAFT,), S.DRAFT),
        ((S.OFFERED,), S.OFFERED),
        ((S.OFFERED, S.TALK_PLANNED, S.TALK_DONE), S.TALK_DONE),
        ((S.OFFERED, S.DECLINED), S.DECLINED),
        ((S.OFFERED, S.WITHDRAWN), S.WITHDRAWN),
        ((S.OFFERED, S.TALK_DONE, S.ACCEPTED), S.ACCEPTED),
        ((S.OFFERED, S.DECLINED, S.ACCEPTED), S.ACCEPTED),
        ((S.OFFERED, S.WITHDRAWN, S.FIRST_CONTACT_DONE), S.FIRST_CONTACT_DONE),
        ((S.OFFERED, S.ACCEPTED, S.RETURNED), S.RETURNED),
        ((S.OFFERED, S.ACCEPTED, S.FIRST_CONTACT_DONE, S.RETURNED), S.RETURNED),
        ((S.OFFERED, S.ACCEPTED, S.FIRST_CONTACT_DONE, S.CONFIRMED_BY_VICTIM), S.CONFIRMED_BY_VICTIM),
        ((S.OFFERED, S.ACCEPTED, S.CONFIRMED_BY_VICTIM, S.CLOSED), S.CLOSED),
        ((S.OFFERED, S.ACCEPTED, S.RETURNED, S.CLOSED), S.CLOSED),
        ((S.OFFERED, S.DECLINED, S.CLOSED), S.CLOSED),
    ],
)
def test_a_handover_stands_at_the_same_step_in_every_order(
    steps: tuple[HandoverStep, ...], stands: HandoverStep
) -> None:
    assert {step_of(facts(*order)) for order in permutations(steps)} == {stands}


def test_the_step_of_any_history_does_not_depend_on_order() -> None:
    chance = seeded()
    for _ in range(HISTORIES):
        steps = [chance.choice(list(S)) for _ in range(chance.randrange(8))]
        shuffled = chance.sample(steps, len(steps))
        assert step_of(facts(*steps)) is step_of(facts(*shuffled)) is step_of(facts(*steps, *shuffled))


@pytest.mark.parametrize(
    ("steps", "crossing"),
    [
        ((S.OFFERED, S.ACCEPTED), set()),
        ((S.OFFERED, S.DECLINED), set()),
        ((S.OFFERED, S.WITHDRAWN, S.ACCEPTED), {S.WITHDRAWN, S.ACCEPTED}),
        ((S.OFFERED, S.DECLINED, S.WITHDRAWN), {S.DECLINED, S.WITHDRAWN}),
    ],
)
def test_answers_that_contradict_each_other_are_crossed(
    steps: tuple[HandoverStep, ...], crossing: set[HandoverStep]
) -> None:
    assert crossed(facts(*steps)) == crossing


# --- who is responsible ------------------------------------------------------------------------------


def take(org: str, *after: str) -> Take:
    return Take(organisation=org, after=after)


def test_whoever_took_is_responsible() -> None:
    assert responsible({"a": take("CSG")}, []) == {"a"}
    assert responsible({}, [Release(take="a", for_take="b")]) == set()


def test_both_are_responsible_until_first_contact_releases_the_sender() -> None:
    takes = {"a": take("CSG"), "b": take("SHN", "a")}
    assert responsible(takes, []) == {"a", "b"}
    assert responsible(takes, [Release(take="a", for_take="b")]) == {"b"}


@pytest.mark.parametrize(
    "release",
    [
        Release(take="a", for_take="a"),
        Release(take="b", for_take="a"),
        Release(take="a", for_take="never_seen"),
        Release(take="a", for_take="c"),
    ],
)
def test_a_release_lays_down_a_take_only_for_one_made_after_it(release: Release) -> None:
    takes = {"a": take("CSG"), "b": take("SHN", "a"), "c": take("VT")}
    assert responsible(takes, [release]) == {"a", "b", "c"}


def test_a_release_whose_takes_are_not_all_here_yet_is_no_stranger_to_anybody() -> None:
    takes = {"a": take("CSG")}
    on_its_way = Release(take="a", for_take="b", by=PersonRef(org="SHN"))
    assert strange_releases(takes, [on_its_way]) == ()
    assert strange_releases({**takes, "b": take("VT", "a")}, [on_its_way]) == (on_its_way,)


def test_takes_that_name_each_other_in_a_circle_lay_nothing_down() -> None:
    takes = {"a": take("CSG", "b"), "b": take("SHN", "a")}
    releases = [Release(take="a", for_take="b"), Release(take="b", for_take="a")]
    assert responsible(takes, releases) == {"a", "b"}


def _history(chance: random.Random) -> tuple[dict[str, Take], list[Release], list[frozenset[str]]]:
    """Takes and releases of laptops that see each other's only partly; each knows the past of what it saw."""
    takes: dict[str, Take] = {}
    releases: list[Release] = []
    past: list[frozenset[str]] = []
    for number in range(1, chance.randrange(2, 9)):
        known = frozenset().union(*(chance.choice(past) for _ in range(chance.randrange(3)) if past))
        seen = [name for name in sorted(known) if name in takes]
        if seen and chance.random() < 0.45:
            release = Release(take=chance.choice([*seen, "lost"]), for_take=chance.choice(seen))
            releases.append(release)
            past.append(known | {f"r{len(releases) - 1}"})
            continue
        name = f"t{number}"
        held = responsible({each: takes[each] for each in seen}, [releases[int(r[1:])] for r in known if r[0] == "r"])
        takes[name] = take(f"ORG{number}", *chance.sample(sorted(held), chance.randint(0, len(held))))
        past.append(known | {name})
    return takes, releases, past


def test_in_every_causally_closed_view_with_a_take_somebody_is_responsible() -> None:
    chance = seeded()
    views = 0
    for _ in range(HISTORIES):
        takes, releases, past = _history(chance)
        for _ in range(4):
            view = frozenset().union(*(each for each in past if chance.random() < 0.6))
            seen = {name: takes[name] for name in view if name in takes}
            laid = [releases[int(each[1:])] for each in view if each[0] == "r"]
            held = responsible(seen, laid)
            if seen:
                views += 1
                assert held, (seen, laid)
            shuffled = dict(chance.sample(list(seen.items()), len(seen)))
            assert held == responsible(shuffled, chance.sample(laid, len(laid)) + laid)
    assert views > 2_000


def test_even_lying_histories_leave_somebody_responsible() -> None:
    chance = seeded()
    for _ in range(HISTORIES):
        names = [f"t{number}" for number in range(chance.randrange(1, 6))]
        takes = {name: take(name, *chance.sample(names, chance.randint(0, len(names)))) for name in names}
        releases = [
            Release(take=chance.choice(names), for_take=chance.choice(names)) for _ in range(chance.randrange(12))
        ]
        assert responsible(takes, releases)


# --- what a person has to look at ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("steps", "found"),
    [
        ((S.OFFERED, S.ACCEPTED), ()),
        ((S.OFFERED, S.ACCEPTED, S.WITHDRAWN), (HandoverFinding.ACCEPTED_AND_WITHDRAWN,)),
        ((S.OFFERED, S.ACCEPTED, S.DECLINED), (HandoverFinding.ACCEPTED_AND_DECLINED,)),
        ((S.OFFERED, S.ACCEPTED, S.WITHDRAWN, S.FIRST_CONTACT_DONE), ()),
        ((S.OFFERED, S.DECLINED, S.WITHDRAWN), (HandoverFinding.BOTH_SAID_NO,)),
        ((S.OFFERED, S.ACCEPTED, S.ACCEPTED), (HandoverFinding.SAID_TWICE,)),
        ((S.OFFERED, S.FIRST_CONTACT_DONE), (HandoverFinding.OUT_OF_ORDER,)),
        ((S.ACCEPTED,), (HandoverFinding.OUT_OF_ORDER,)),
    ],
)
def test_what_cannot_be_is_kept_and_named(steps: tuple[HandoverStep, ...], found: tuple[HandoverFinding, ...]) -> None:
    assert {findings(facts(*order)) for order in permutations(steps)} == {found}


def test_a_step_said_by_somebody_else_is_named_and_one_written_down_for_them_is_not() -> None:
    (accepted,) = facts(S.ACCEPTED)
    sender, receiver = PersonRef(org="CSG"), OnBehalf(org="SHN")
    offered = facts(S.OFFERED)
    assert findings([*offered, replace(accepted, by=sender)]) == (HandoverFinding.WRONG_PERSON,)
    assert findings([*offered, replace(accepted, by=sender, on_behalf=receiver)]) == ()
    assert may_say(S.CONFIRMED_BY_VICTIM, "CSG", accepted)
    assert not may_say(S.CONFIRMED_BY_VICTIM, "VT", accepted)


@pytest.mark.parametrize(("purpose", "days"), [(waiting_check(7), 7), ("call_victim", None), ("waiting_check.x", None)])
def test_the_days_to_the_next_check_stand_in_its_purpose(purpose: str, days: int | None) -> None:
    assert days_to_next_check(purpose) == days
