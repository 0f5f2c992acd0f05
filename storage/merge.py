"""What a set of commits means: a pure function, the same on every laptop in whatever order they arrive.

Nothing here knows a database, a clock or chance. ``format.md`` numbers the steps of acceptance; those that
need exchange (rights, epochs) come later, until then only the vault's own keys write.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from mdt_desktop.application.shown import OperationRef
from storage.canonical import encode
from storage.commits import Commit, MalformedCommitError, Operation, check, leaf_hash, read_operation

REDACTION = "redaction.*"
Belongs = Callable[[str, Any], frozenset[str] | None]
"""The groups an operation's field may stand in; None for a kind this version does not know."""


@dataclass(frozen=True, slots=True)
class Report:
    """Something a person or a log should know, as data: what, and which operation or commit."""

    what: str
    commit: str
    place: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveOperation:
    """An operation nobody replaced, and where it stands in the order of display."""

    ref: OperationRef
    stream: str
    operation: Operation
    order: tuple[int, int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What the commits amount to."""

    live: frozenset[tuple[str, str, str, OperationRef]]
    conflicts: frozenset[tuple[str, str, str]]
    missing: frozenset[OperationRef]
    redacted: frozenset[OperationRef]
    waiting: frozenset[str]
    parked: frozenset[str]
    forks: frozenset[tuple[str, str | None]]
    reports: frozenset[Report]
    depth: tuple[tuple[str, int], ...]


def mean(commits: Iterable[Commit], *, own_keys: frozenset[str], belongs: Belongs) -> Meaning:
    """Return what ``commits`` mean, whatever their order, with duplicates, with leaves missing."""
    known, refused = _known(commits)
    graph = _Graph(known)
    state = _State(graph, own_keys=own_keys, belongs=belongs)
    live = state.live()
    return Meaning(
        live=frozenset((each.stream, each.operation.entity, each.operation.field, each.ref) for each in live),
        conflicts=conflicts_among(live),
        missing=frozenset(state.missing - state.redacted),
        redacted=frozenset(state.redacted),
        waiting=frozenset(graph.waiting),
        parked=frozenset(graph.parked),
        forks=graph.forks(),
        reports=frozenset((*refused, *state.reports)),
        depth=tuple(sorted(graph.depth.items())),
    )


def conflicts_among(live: Iterable[LiveOperation]) -> frozenset[tuple[str, str, str]]:
    """Return the fields with values that differ; equal bytes never do."""
    values: dict[tuple[str, str, str], set[bytes]] = defaultdict(set)
    for each in live:
        place = (each.stream, each.operation.entity, each.operation.field)
        values[place].add(encode(each.operation.value))
    return frozenset(place for place, different in values.items() if len(different) > 1)


def _known(commits: Iterable[Commit]) -> tuple[dict[str, Commit], list[Report]]:
    """Step 1 and 2: keep what is sound, each once, with every leaf any copy had."""
    known: dict[str, Commit] = {}
    refused: list[Report] = []
    for commit in commits:
        try:
            check(_without_wrong_leaves(commit))
        except MalformedCommitError as error:
            refused.append(Report(f"refused_{error.reason.value}", commit.cid))
        else:
            known[commit.cid] = _joined(known.get(commit.cid), _without_wrong_leaves(commit))
    return known, refused


def _without_wrong_leaves(commit: Commit) -> Commit:
    """Return the commit without leaves that are not the signed ones: those count as missing (step 9)."""
    try:
        hashes = commit.header["h"]
    except MalformedCommitError:
        return commit
    offered = (*commit.leaves, *(None for _ in hashes))[: len(hashes)]
    leaves = tuple(
        leaf if leaf is not None and leaf_hash(leaf) == expected else None
        for leaf, expected in zip(offered, hashes, strict=True)
    )
    return commit if leaves == commit.leaves else Commit(commit.header_bytes, commit.signature, leaves)


def _joined(one: Commit | None, other: Commit) -> Commit:
    if one is None:
        return other
    leaves = tuple(there if here is None else here for here, there in zip(one.leaves, other.leaves, strict=True))
    return Commit(one.header_bytes, one.signature, leaves)


def _seen_by(commit: Commit) -> frozenset[str]:
    """What its author had before: the frontier, and the author's own commit before this one."""
    before = commit.header["q"]
    return frozenset(commit.header["p"]) | (frozenset() if before is None else {before})


class _Graph:
    """Steps 3 to 5, 7 and 11: who comes after whom, in each stream."""

    def __init__(self, known: Mapping[str, Commit]) -> None:
        self.known = known
        self.parked = {cid for cid, each in known.items() if not self._has_stream(each)}
        self.order: list[str] = []
        self.depth: dict[str, int] = {}
        self.past: dict[str, frozenset[str]] = {}
        self._place_all()
        self.waiting = set(known) - self.parked - set(self.depth)
        self.inert = {cid for cid in self.order if self._is_inert(cid)}

    def _has_stream(self, commit: Commit) -> bool:
        founder = self.known.get(commit.stream)
        return founder is not None and founder.is_genesis

    def _place_all(self) -> None:
        later: dict[str, list[str]] = defaultdict(list)
        open_count: dict[str, int] = {}
        for cid, commit in self.known.items():
            if cid in self.parked:
                continue
            before = set() if commit.is_genesis else {*_seen_by(commit), commit.stream}
            open_count[cid] = len(before)
            for each in before:
                later[each].append(cid)
        ready = [cid for cid, count in open_count.items() if count == 0]
        while ready:
            cid = ready.pop()
            self._place(cid)
            for following in later[cid]:
                open_count[following] -= 1
                if open_count[following] == 0:
                    ready.append(following)

    def _place(self, cid: str) -> None:
        commit = self.known[cid]
        seen = [each for each in _seen_by(commit) if self._same_stream(each, commit)]
        self.depth[cid] = 1 + max((self.depth[each] for each in seen), default=0)
        self.past[cid] = frozenset(seen).union(*(self.past[each] for each in seen))
        self.order.append(cid)

    def _same_stream(self, cid: str, commit: Commit) -> bool:
        return self.known[cid].stream == commit.stream

    def _is_inert(self, cid: str) -> bool:
        commit = self.known[cid]
        previous = commit.header["q"]
        if previous is not None and self.known[previous].header["a"] != commit.header["a"]:
            return True
        return any(not self._same_stream(each, commit) for each in _seen_by(commit))

    def forks(self) -> frozenset[tuple[str, str | None]]:
        seen: dict[tuple[str, str, str | None], int] = defaultdict(int)
        for cid in self.order:
            commit = self.known[cid]
            if not commit.is_genesis:
                seen[(commit.stream, commit.header["a"], commit.header["q"])] += 1
        return frozenset((author, previous) for (_, author, previous), count in seen.items() if count > 1)


class _State:
    """Steps 6 and 8 to 10: which operations count, and which of them still stand."""

    def __init__(self, graph: _Graph, *, own_keys: frozenset[str], belongs: Belongs) -> None:
        self._graph = graph
        self._belongs = belongs
        self.reports: set[Report] = set()
        self.missing: set[OperationRef] = set()
        self.redacted: set[OperationRef] = set()
        self._operations: dict[OperationRef, Operation] = {}
        for cid in graph.order:
            if self._may_write(cid, own_keys):
                self._read(cid)
        self._redactions = {
            ref: operation for ref, operation in self._operations.items() if operation.field == REDACTION
        }
        self._redact()

    def _may_write(self, cid: str, own_keys: frozenset[str]) -> bool:
        if cid in self._graph.inert:
            self.reports.add(Report("inert", cid))
            return False
        if self._graph.known[cid].header["a"] not in own_keys:
            self.reports.add(Report("foreign", cid))
            return False
        return True

    def _read(self, cid: str) -> None:
        for place, leaf in enumerate(self._graph.known[cid].leaves):
            ref = OperationRef(cid, place)
            if leaf is None:
                self.missing.add(ref)
                continue
            try:
                operation = read_operation(leaf)
            except MalformedCommitError:
                self.reports.add(Report("unreadable", cid, place))
            else:
                self._sort_in(ref, operation)

    def _sort_in(self, ref: OperationRef, operation: Operation) -> None:
        groups = self._belongs(operation.field, operation.value if operation.has_value else None)
        if operation.field == REDACTION or groups is None or self._group_of(ref) in groups:
            self._operations[ref] = operation
        else:
            self.reports.add(Report("wrong_group", ref.commit, ref.place))

    def _group_of(self, ref: OperationRef) -> str:
        founder = self._graph.known[self._graph.known[ref.commit].stream]
        return str(founder.header["g"]["group"])

    def _redact(self) -> None:
        """A redaction makes absence final; what its target replaced stays replaced only if it says so.

        A redaction itself is never redacted: what it made final would come back.
        """
        for ref, operation in self._redactions.items():
            target = redacted_by(operation)
            if target is None or target in self._redactions or not self._is_past(ref, target):
                self.reports.add(Report("ignored_redaction", ref.commit, ref.place))
            else:
                self.redacted.add(target)

    def _is_past(self, ref: OperationRef, earlier: OperationRef) -> bool:
        if earlier.commit not in self._graph.past[ref.commit]:
            return False
        return earlier.place < len(self._graph.known[earlier.commit].leaves)

    def live(self) -> tuple[LiveOperation, ...]:
        """Return the operations with a value that no effective operation replaces."""
        replaced = self._replaced()
        return tuple(
            self._live(ref, operation)
            for ref, operation in self._operations.items()
            if operation.has_value and operation.field != REDACTION and ref not in replaced and ref not in self.redacted
        )

    def _live(self, ref: OperationRef, operation: Operation) -> LiveOperation:
        commit = self._graph.known[ref.commit]
        order = (self._graph.depth[ref.commit], commit.header["t"], ref.commit)
        return LiveOperation(ref=ref, stream=commit.stream, operation=operation, order=order)

    def _replaced(self) -> set[OperationRef]:
        replaced: set[OperationRef] = set()
        for ref, operation in self._operations.items():
            self._report_answers(ref, operation)
            if ref in self.redacted:
                continue
            for earlier in operation.replaces:
                if self._counts(ref, operation, earlier):
                    replaced.add(earlier)
                else:
                    self.reports.add(Report("ignored_replacement", ref.commit, ref.place))
        return replaced

    def _counts(self, ref: OperationRef, operation: Operation, earlier: OperationRef) -> bool:
        if not self._is_past(ref, earlier):
            return False
        if operation.field == REDACTION:
            return True
        target = self._operations.get(earlier)
        return target is None or replaces(operation, target)

    def _report_answers(self, ref: OperationRef, operation: Operation) -> None:
        for answered in operation.answers:
            if not self._is_past(ref, answered):
                self.reports.add(Report("ignored_answer", ref.commit, ref.place))


def replaces(later: Operation, earlier: Operation) -> bool:
    """Say whether ``later`` may replace ``earlier``: only the same field of the same entity (step 8)."""
    return (later.entity, later.field) == (earlier.entity, earlier.field)


def redacted_by(operation: Operation) -> OperationRef | None:
    """Return what a redaction names; None where it names nothing that could be."""
    value = operation.value if operation.has_value else None
    target = value.get("target") if isinstance(value, dict) else None
    if isinstance(target, list) and len(target) == 2:  # noqa: PLR2004 - a hash and a place
        cid, place = target
        if isinstance(cid, str) and type(place) is int and place >= 0:
            return OperationRef(cid, place)
    return None
