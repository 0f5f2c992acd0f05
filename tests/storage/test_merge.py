"""The properties at the end of format.md, on random histories; the seed in a failure repeats it."""

import os

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from mdt_desktop.application.shown import OperationRef
from mdt_desktop.domain.coordination import Release, Take
from mdt_desktop.domain.handover import responsible
from storage.canonical import encode
from storage.commits import RETRACTED, Commit, Operation, Place, Stream, author_of, found, write
from storage.merge import REDACTION, Report, mean, redacted_by
from tests.support.histories import (
    LIAR,
    ONE,
    STRANGER,
    TWO,
    UNKNOWN_FIELD,
    History,
    Laptop,
    belongs,
    meaning,
    operation_at,
    readable,
)

SEEDS = st.integers(0, 2**32 - 1)
MANY = settings(max_examples=int(os.environ.get("MDT_EXAMPLES", "60")), deadline=None)
ENTITY = "01" * 16
PHONE = "identity.phone"


# --- on random histories -------------------------------------------------------------------------


@MANY
@given(SEEDS)
def test_order_and_repetition_change_nothing(seed: int) -> None:
    history = History(seed)
    copies = history.copies()
    expected = meaning(copies)
    for _ in range(3):
        assert meaning(history.shuffled(copies)) == expected


@MANY
@given(SEEDS)
def test_laptops_that_got_the_same_in_parts_mean_the_same(seed: int) -> None:
    history = History(seed)
    copies = history.copies()
    arrived: list[list[Commit]] = [[], []]
    for boxes in arrived:
        waiting = history.shuffled(copies)
        while waiting:
            taken = history.random.randint(1, len(waiting))
            boxes.extend(waiting[:taken])
            del waiting[:taken]
            meaning(boxes)
    assert meaning(arrived[0]) == meaning(arrived[1]) == meaning(copies)


@MANY
@given(SEEDS)
def test_a_leaf_that_is_missing_is_named_and_coming_back_it_fills_its_place(seed: int) -> None:
    history = History(seed)
    whole = list(history.commits.values())
    poor = [history.stripped(each) for each in whole]
    full, partial = meaning(whole), meaning(poor)
    gone = {OperationRef(each.cid, i) for each in poor for i, leaf in enumerate(each.leaves) if leaf is None}
    assert partial.missing <= gone
    assert (partial.depth, partial.waiting, partial.parked, partial.forks) == (
        full.depth,
        full.waiting,
        full.parked,
        full.forks,
    )
    silent = {report.commit for report in full.reports if report.what in {"inert", "foreign"}}
    placed = dict(full.depth)
    assert {ref for ref in gone if ref.commit in placed and ref.commit not in silent} <= (
        partial.missing | partial.redacted
    )
    assert meaning([*poor, *whole]) == full


@MANY
@given(SEEDS)
def test_a_commit_that_arrives_before_its_past_waits_and_disturbs_nothing(seed: int) -> None:
    history = History(seed)
    whole = list(history.commits.values())
    early = [each for each in whole if each.is_genesis or history.random.random() < 0.6]
    partial = meaning(early)
    here = {each.cid for each in early}
    assert here == dict(partial.depth).keys() | partial.waiting | partial.parked
    closed = [each for each in early if each.cid in dict(partial.depth)]
    assert meaning(closed).live == partial.live
    assert meaning([*early, *whole]) == meaning(whole)


@MANY
@given(SEEDS)
def test_the_meaning_is_what_the_format_says_word_for_word(seed: int) -> None:
    commits = History(seed).commits
    found_now = meaning(list(commits.values()))
    assert found_now.live == Reading(commits).live()
    assert found_now.redacted == Reading(commits).redacted


@MANY
@given(SEEDS)
def test_equal_values_never_conflict_and_different_ones_always_do(seed: int) -> None:
    commits = History(seed).commits
    found_now = meaning(list(commits.values()))
    values: dict[tuple[str, str, str], set[bytes]] = {}
    for stream, entity, field, ref in found_now.live:
        values.setdefault((stream, entity, field), set()).add(encode(operation_at(commits, ref).value))
    assert found_now.conflicts == {place for place, different in values.items() if len(different) > 1}


@MANY
@given(SEEDS)
def test_honest_laptops_lose_nothing_and_are_never_accused(seed: int) -> None:
    history = History(seed, is_honest=True)
    found_now = meaning(list(history.commits.values()))
    assert found_now.reports == frozenset()
    assert found_now.forks == frozenset()
    assert found_now.waiting == found_now.parked == found_now.missing == frozenset()
    replaced = {
        earlier
        for each in history.commits.values()
        for leaf in each.leaves
        if leaf is not None
        for earlier in read(leaf).replaces
    }
    said = {
        OperationRef(each.cid, place)
        for each in history.commits.values()
        for place, leaf in enumerate(each.leaves)
        if leaf is not None and read(leaf).has_value and read(leaf).field != REDACTION
    }
    standing = {ref for _, _, _, ref in found_now.live}
    assert said == standing | (said & replaced) | (said & found_now.redacted)


@MANY
@given(SEEDS)
def test_a_value_that_arrives_while_a_form_is_open_stays(seed: int) -> None:
    history = History(seed, is_honest=True)
    one, two, stream = history.one, history.two, history.streams[0]
    name = PHONE if belongs(PHONE, 1) == {one.known[stream].header["g"]["group"]} else "case.alias"
    seen = one.live(stream, ENTITY, name)
    arrived = two.keep(
        write(TWO, two.place(stream), [Operation(entity=ENTITY, field=name, value="kwam")], time=3, save="77" * 16)
    )
    one.receive(two, 99)
    typed = Operation(entity=ENTITY, field=name, value="getypt", replaces=seen)
    one.keep(write(ONE, one.place(stream), [typed], time=4, save="88" * 16))
    assert OperationRef(arrived.cid, 0) in one.live(stream, ENTITY, name)
    assert (stream, ENTITY, name) in meaning(list(one.known.values())).conflicts


@MANY
@given(SEEDS)
def test_somebody_is_responsible_in_every_causally_closed_view(seed: int) -> None:
    history = History(seed, is_honest=True)
    random, stream = history.random, history.streams[1]
    takes: dict[str, Take] = {}
    history.one.receive(history.two, 99)
    first = takes_of(history.one, stream, random.randbytes(16).hex(), Take(organisation="politie"), takes)
    history.two.receive(history.one, 99)
    for _ in range(random.randint(1, 12)):
        laptop = random.choice((history.one, history.two))
        other = history.two if laptop is history.one else history.one
        laptop.receive(other, random.randint(0, 5))
        here = {key: take for key, take in takes.items() if laptop.live(stream, key, "take.*")}
        if not here or random.random() < 0.6:
            seen = tuple(key for key in here if random.random() < 0.7)
            takes_of(laptop, stream, random.randbytes(16).hex(), Take(organisation="csg", after=seen), takes)
        else:
            down, up = random.choice(list(here)), random.choice(list(here))
            release = Operation(entity=random.randbytes(16).hex(), field="release.*", value=[down, up])
            laptop.keep(write(laptop.key, laptop.place(stream), [release], time=0, save="99" * 16))
    for laptop in (history.one, history.two):
        assert held_in(laptop.known, takes)
        for cut in random.sample(range(len(laptop.known)), min(4, len(laptop.known))):
            view = dict(list(laptop.known.items())[:cut])
            if first.cid in view:
                assert held_in(view, takes)


def takes_of(laptop: Laptop, stream: str, key: str, take: Take, takes: dict[str, Take]) -> Commit:
    takes[key] = take
    operation = Operation(entity=key, field="take.*", value=take.organisation)
    return laptop.keep(write(laptop.key, laptop.place(stream), [operation], time=0, save="99" * 16))


def held_in(view: dict[str, Commit], takes: dict[str, Take]) -> frozenset[str]:
    standing = meaning(list(view.values())).live
    here = {entity: takes[entity] for _, entity, field, _ in standing if field == "take.*" and entity in takes}
    releases = [
        Release(take=value[0], for_take=value[1])
        for _, _, field, ref in standing
        if field == "release.*" and (value := operation_at(view, ref).value)
    ]
    return responsible(here, releases)


def read(leaf: bytes) -> Operation:
    operation = readable(leaf)
    assert operation is not None
    return operation


class Reading:
    """format.md's acceptance once more, slowly and by another hand."""

    def __init__(self, commits: dict[str, Commit]) -> None:
        self.commits = commits
        self.operations = {
            OperationRef(cid, place): operation
            for cid, commit in commits.items()
            if self._counts(cid)
            for place, leaf in enumerate(commit.leaves)
            if leaf is not None and (operation := readable(leaf)) is not None and self._fits(commit, operation)
        }
        self.redacted = frozenset(
            target
            for ref, operation in self.operations.items()
            if operation.field == REDACTION
            and operation.has_value
            and (target := redacted_by(operation)) is not None
            and self._saw(ref, target)
            and not (target in self.operations and self.operations[target].field == REDACTION)
        )

    def _before(self, cid: str) -> set[str]:
        header = self.commits[cid].header
        return {*header["p"], *([header["q"]] if header["q"] else [])}

    def _complete(self, cid: str) -> bool:
        """Steps 3 and 4, for the commit and everything before it."""
        stream = self.commits[cid].stream
        if stream not in self.commits or not self.commits[stream].is_genesis:
            return False
        return all(each in self.commits and self._complete(each) for each in self._before(cid))

    def _counts(self, cid: str) -> bool:
        """Steps 3 to 6: complete, in one stream, own previous commit, a key that may write."""
        if not self._complete(cid):
            return False
        commit = self.commits[cid]
        previous = commit.header["q"]
        return (
            all(self.commits[each].stream == commit.stream for each in self._before(cid))
            and (previous is None or self.commits[previous].header["a"] == commit.header["a"])
            and commit.header["a"] != author_of(STRANGER)
        )

    def _fits(self, commit: Commit, operation: Operation) -> bool:
        group = self.commits[commit.stream].header["g"]["group"]
        groups = belongs(operation.field, operation.value if operation.has_value else None)
        return operation.field == REDACTION or groups is None or group in groups

    def _past(self, cid: str) -> set[str]:
        stream, past, front = self.commits[cid].stream, set(), [cid]
        while front:
            for each in self._before(front.pop()):
                if each not in past and self.commits[each].stream == stream:
                    past.add(each)
                    front.append(each)
        return past

    def _saw(self, ref: OperationRef, earlier: OperationRef) -> bool:
        return earlier.commit in self._past(ref.commit) and earlier.place < len(self.commits[earlier.commit].leaves)

    def _replaces(self, ref: OperationRef, earlier: OperationRef) -> bool:
        """Step 8, and a redaction that repeats the ``b`` of what it redacts."""
        operation, target = self.operations[ref], self.operations.get(earlier)
        if ref in self.redacted or target is None or not self._saw(ref, earlier):
            return False
        return operation.field == REDACTION or (operation.entity, operation.field) == (target.entity, target.field)

    def live(self) -> set[tuple[str, str, str, OperationRef]]:
        replaced = {
            earlier
            for ref, operation in self.operations.items()
            for earlier in operation.replaces
            if self._replaces(ref, earlier)
        }
        return {
            (self.commits[ref.commit].stream, operation.entity, operation.field, ref)
            for ref, operation in self.operations.items()
            if operation.has_value and operation.field != REDACTION and ref not in replaced | self.redacted
        }


# --- one by one ----------------------------------------------------------------------------------

IDENTITY = found(ONE, Stream(case="00" * 16, group="identity"), time=0, save="00" * 16)
PATH = found(ONE, Stream(case="00" * 16, group="path"), time=0, save="00" * 16)


def commit(
    *operations: Operation,
    after: tuple[Commit, ...] = (IDENTITY,),
    q: Commit | None = None,
    key: Ed25519PrivateKey = ONE,
    stream: Commit = IDENTITY,
) -> Commit:
    place = Place(stream=stream.cid, parents=tuple(each.cid for each in after), previous=q.cid if q else None)
    return write(key, place, operations, time=1, save="01" * 16)


def phone(value: object, *seen: OperationRef, field: str = PHONE, answers: tuple[OperationRef, ...] = ()) -> Operation:
    return Operation(entity=ENTITY, field=field, value=value, replaces=seen, answers=answers)


def ref(made: Commit, place: int = 0) -> OperationRef:
    return OperationRef(made.cid, place)


def redaction(target: object, *seen: OperationRef) -> Operation:
    return Operation(entity="02" * 16, field=REDACTION, value={"target": target}, replaces=seen)


def live_refs(*commits: Commit) -> set[OperationRef]:
    return {each[3] for each in meaning([IDENTITY, *commits]).live}


FIRST = commit(phone("0612"))


def test_a_value_stands_until_somebody_who_saw_it_replaces_it() -> None:
    second = commit(phone("0613", ref(FIRST)), after=(FIRST,), q=FIRST)
    assert live_refs(FIRST) == {ref(FIRST)}
    assert live_refs(FIRST, second) == {ref(second)}


def test_two_who_did_not_see_each_other_both_stand() -> None:
    other = commit(phone("0699"), key=TWO)
    meant = meaning([IDENTITY, FIRST, other])
    assert meant.conflicts == {(IDENTITY.cid, ENTITY, PHONE)}
    settled = commit(phone("0612", ref(FIRST), ref(other)), after=(FIRST, other), q=FIRST)
    assert live_refs(FIRST, other, settled) == {ref(settled)}


def test_equal_values_of_two_people_are_no_conflict() -> None:
    other = commit(phone("0612"), key=TWO)
    meant = meaning([IDENTITY, FIRST, other])
    assert len(meant.live) == 2
    assert meant.conflicts == frozenset()


def test_what_is_taken_back_leaves_nothing() -> None:
    back = commit(phone(RETRACTED, ref(FIRST)), after=(FIRST,), q=FIRST)
    assert live_refs(FIRST, back) == set()


def test_a_replacement_of_something_unseen_does_not_count_and_is_reported() -> None:
    liar = commit(phone("0600", ref(FIRST)), key=LIAR)
    meant = meaning([IDENTITY, FIRST, liar])
    assert {each[3] for each in meant.live} == {ref(FIRST), ref(liar)}
    assert Report("ignored_replacement", liar.cid, 0) in meant.reports


@pytest.mark.parametrize("place", [1, 999])
def test_a_replacement_of_an_operation_that_never_was_is_reported(place: int) -> None:
    liar = commit(phone("0600", ref(FIRST, place)), after=(FIRST,), key=LIAR)
    assert Report("ignored_replacement", liar.cid, 0) in meaning([IDENTITY, FIRST, liar]).reports


def test_another_field_is_never_replaced() -> None:
    liar = commit(phone("0600", ref(FIRST), field="identity.address"), after=(FIRST,), key=LIAR)
    assert live_refs(FIRST, liar) == {ref(FIRST), ref(liar)}


def test_the_own_commit_before_counts_as_seen_though_the_frontier_leaves_it_out() -> None:
    second = commit(phone("0613", ref(FIRST)), q=FIRST)
    assert live_refs(FIRST, second) == {ref(second)}
    assert dict(meaning([IDENTITY, FIRST, second]).depth)[second.cid] == 3


def test_an_answer_to_something_unseen_is_reported() -> None:
    liar = commit(phone("0600", answers=(ref(FIRST),)), key=LIAR)
    honest = commit(phone("0600", answers=(ref(FIRST),)), after=(FIRST,), key=TWO)
    reports = meaning([IDENTITY, FIRST, liar, honest]).reports
    assert reports == {Report("ignored_answer", liar.cid, 0)}


@pytest.mark.parametrize("previous", [FIRST, PATH])
def test_who_names_anothers_commit_as_the_own_before_is_inert(previous: Commit) -> None:
    liar = commit(phone("0600"), q=previous, key=LIAR)
    after = commit(phone("0601"), after=(liar,), key=TWO)
    meant = meaning([IDENTITY, PATH, FIRST, liar, after])
    assert {each[3] for each in meant.live} == {ref(FIRST), ref(after)}
    assert Report("inert", liar.cid) in meant.reports


def test_a_past_in_another_stream_is_inert() -> None:
    liar = commit(phone("0600"), after=(PATH,))
    meant = meaning([IDENTITY, PATH, liar])
    assert meant.live == frozenset()
    assert dict(meant.depth)[liar.cid] == 1


def test_an_own_commit_of_another_stream_is_no_commit_before() -> None:
    elsewhere = commit(phone("x", field="case.alias"), after=(PATH,), stream=PATH)
    liar = commit(phone("0600"), q=elsewhere)
    assert Report("inert", liar.cid) in meaning([IDENTITY, PATH, elsewhere, liar]).reports


def test_a_key_that_may_not_write_is_kept_and_not_shown() -> None:
    stranger = commit(phone("0600"), key=STRANGER)
    meant = meaning([IDENTITY, stranger])
    assert meant.live == frozenset()
    assert Report("foreign", stranger.cid) in meant.reports


@pytest.mark.parametrize("stream", [FIRST, PATH])
def test_a_stream_nobody_founded_is_parked(stream: Commit) -> None:
    lost = commit(phone("0600"), stream=stream)
    meant = meaning([IDENTITY, FIRST, lost])
    assert meant.parked == {lost.cid}


def test_a_missing_past_makes_wait() -> None:
    second = commit(phone("0613", ref(FIRST)), after=(FIRST,), q=FIRST)
    assert meaning([IDENTITY, second]).waiting == {second.cid}


def test_a_field_of_another_group_is_kept_not_shown_and_reported() -> None:
    astray = commit(phone("Lijster", field="case.alias"))
    meant = meaning([IDENTITY, astray])
    assert meant.live == frozenset()
    assert meant.reports == {Report("wrong_group", astray.cid, 0)}


def test_a_kind_of_a_newer_version_is_kept() -> None:
    assert live_refs(newer := commit(phone("ram", field=UNKNOWN_FIELD))) == {ref(newer)}


def test_a_retracted_field_is_judged_by_its_kind_alone() -> None:
    back = commit(phone(RETRACTED, ref(FIRST), field=PHONE), after=(FIRST,), q=FIRST)
    assert meaning([IDENTITY, FIRST, back]).reports == frozenset()


def test_the_same_commit_before_twice_is_a_fork() -> None:
    one = commit(phone("1"), after=(FIRST,), q=FIRST)
    two = commit(phone("2"), after=(FIRST,), q=FIRST)
    meant = meaning([IDENTITY, FIRST, one, two])
    assert meant.forks == {(author_of(ONE), FIRST.cid)}
    assert {ref(one), ref(two)} <= {each[3] for each in meant.live}
    assert meaning([IDENTITY, FIRST, one, one]).forks == frozenset()


def test_a_commit_whose_header_cannot_be_read_is_refused_and_reported() -> None:
    broken = Commit(b"{}", bytes(64))
    forged = Commit(FIRST.header_bytes, bytes(64), FIRST.leaves)
    meant = meaning([IDENTITY, broken, forged])
    assert meant.reports == {Report("refused_shape", broken.cid), Report("refused_signature", forged.cid)}


def test_a_wrong_leaf_counts_as_missing() -> None:
    wrong = Commit(FIRST.header_bytes, FIRST.signature, (b"other",))
    assert meaning([IDENTITY, wrong]).missing == {ref(FIRST)}
    assert live_refs(wrong, FIRST) == {ref(FIRST)}


def test_a_redacted_value_is_gone_for_good_with_its_leaf_or_without() -> None:
    erase = commit(redaction([FIRST.cid, 0]), after=(FIRST,), q=FIRST)
    stripped = Commit(FIRST.header_bytes, FIRST.signature, (None,))
    for copy in (FIRST, stripped):
        meant = meaning([IDENTITY, copy, erase])
        assert (meant.live, meant.redacted, meant.missing) == (frozenset(), {ref(FIRST)}, frozenset())


def test_a_redaction_that_repeats_what_it_takes_over_wakes_nothing() -> None:
    second = commit(phone("0613", ref(FIRST)), after=(FIRST,), q=FIRST)
    erase = commit(redaction([second.cid, 0], ref(FIRST)), after=(second,), q=second)
    assert live_refs(FIRST, second, erase) == set()


def test_a_redaction_that_does_not_repeat_it_lets_the_older_value_come_back() -> None:
    second = commit(phone("0613", ref(FIRST)), after=(FIRST,), q=FIRST)
    erase = commit(redaction([second.cid, 0]), after=(second,), q=second)
    assert live_refs(FIRST, second, erase) == {ref(FIRST)}


@pytest.mark.parametrize(
    "target",
    [7, [], [FIRST.cid], [FIRST.cid, -1], [FIRST.cid, True], [FIRST.cid, 9], [7, 0], ["00" * 32, 0]],
)
def test_a_redaction_of_nothing_is_reported(target: object) -> None:
    erase = commit(redaction(target), after=(FIRST,), q=FIRST)
    meant = meaning([IDENTITY, FIRST, erase])
    assert meant.redacted == frozenset()
    assert Report("ignored_redaction", erase.cid, 0) in meant.reports


def test_a_redaction_that_says_nothing_is_reported() -> None:
    erase = commit(Operation(entity=ENTITY, field=REDACTION), after=(FIRST,), q=FIRST)
    assert Report("ignored_redaction", erase.cid, 0) in meaning([IDENTITY, FIRST, erase]).reports


def test_a_redaction_of_something_unseen_is_reported() -> None:
    erase = commit(redaction([FIRST.cid, 0]), key=LIAR)
    assert meaning([IDENTITY, FIRST, erase]).redacted == frozenset()


def test_a_redaction_is_never_redacted_itself() -> None:
    erase = commit(redaction([FIRST.cid, 0]), after=(FIRST,), q=FIRST)
    undo = commit(redaction([erase.cid, 0]), after=(erase,), q=erase)
    meant = meaning([IDENTITY, FIRST, erase, undo])
    assert meant.redacted == {ref(FIRST)}
    assert Report("ignored_redaction", undo.cid, 0) in meant.reports


def test_an_empty_leaf_means_the_same_in_every_order() -> None:
    history = History(1)
    empty = history._with_garbage(ONE, FIRST)
    poor = Commit(empty.header_bytes, empty.signature, (None,) * 3)
    assert meaning([IDENTITY, empty, poor]) == meaning([IDENTITY, poor, empty])


def test_nothing_means_nothing() -> None:
    meant = mean([], own_keys=frozenset(), belongs=belongs)
    assert (meant.live, meant.depth) == (frozenset(), ())
