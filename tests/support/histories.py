"""Random histories of commits: honest laptops that see each other late, and one that lies."""

from dataclasses import dataclass, field
from random import Random
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mdt_desktop.application.shown import OperationRef
from storage.canonical import encode
from storage.commits import (
    RETRACTED,
    Commit,
    Operation,
    Place,
    Stream,
    author_of,
    found,
    leaf_hash,
    read_operation,
    write,
)
from storage.merge import REDACTION, Meaning, mean

GROUPS = ("identity", "path")
FIELDS = {"identity": ("identity.phone", "identity.address"), "path": ("case.alias", "take.*")}
UNKNOWN_FIELD = "horoscope.sign"
_GROUP_OF = {name: group for group, names in FIELDS.items() for name in names}

ONE, TWO, LIAR, STRANGER = (Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32) for number in (1, 2, 3, 4))
OWN = frozenset(author_of(key) for key in (ONE, TWO, LIAR))


def belongs(field_id: str, value: Any) -> frozenset[str] | None:
    """Return the groups a field may stand in; a value of 13 stands in none."""
    if field_id not in _GROUP_OF:
        return None
    return frozenset() if value == 13 else frozenset({_GROUP_OF[field_id]})


def meaning(commits: list[Commit]) -> Meaning:
    """Return what commits mean in the vault all of these histories belong to."""
    return mean(commits, own_keys=OWN, belongs=belongs)


def operation_at(commits: dict[str, Commit], ref: OperationRef) -> Operation:
    """Return a readable operation."""
    leaf = commits[ref.commit].leaves[ref.place]
    assert leaf is not None
    return read_operation(leaf)


@dataclass
class Laptop:
    """An honest author, and what arrived there so far."""

    key: Ed25519PrivateKey
    known: dict[str, Commit] = field(default_factory=dict)

    def tips(self, stream: str) -> tuple[str, ...]:
        """Return the commits of a stream nothing here follows."""
        of_stream = [each for each in self.known.values() if each.stream == stream]
        followed = {parent for each in of_stream for parent in each.header["p"]}
        return tuple(each.cid for each in of_stream if each.cid not in followed)

    def previous(self, stream: str) -> str | None:
        """Return the author's own last commit in a stream."""
        own = [
            each.cid
            for each in self.known.values()
            if each.stream == stream and each.header["a"] == author_of(self.key)
        ]
        return own[-1] if own else None

    def place(self, stream: str) -> Place:
        """Return where the next commit goes."""
        return Place(stream=stream, parents=self.tips(stream), previous=self.previous(stream))

    def live(self, stream: str, entity: str, name: str) -> tuple[OperationRef, ...]:
        """Return what a form that is opened now would show."""
        standing = meaning(list(self.known.values())).live
        return tuple(sorted(ref for s, e, f, ref in standing if (s, e, f) == (stream, entity, name)))

    def receive(self, other: "Laptop", count: int) -> None:
        """Get what another laptop has, in its order, up to ``count`` commits."""
        missing = [each for cid, each in other.known.items() if cid not in self.known]
        self.known.update({each.cid: each for each in missing[:count]})

    def keep(self, commit: Commit) -> Commit:
        """Keep an own commit."""
        self.known[commit.cid] = commit
        return commit


class History:
    """Two honest laptops and a liar, growing commit by commit."""

    def __init__(self, seed: int, *, is_honest: bool = False) -> None:
        self.random = Random(seed)  # noqa: S311 - repeatable chance is what a test needs
        self.one, self.two, self.liar = Laptop(ONE), Laptop(TWO), Laptop(LIAR)
        self.entities = [bytes([number]).hex() * 16 for number in (1, 2)]
        self._begin()
        for _ in range(self.random.randint(3, 18)):
            self._step(is_honest=is_honest)
        self.commits = {**self.one.known, **self.two.known, **self.liar.known}

    def _begin(self) -> None:
        for number, group in enumerate(GROUPS):
            stream = Stream(case="00" * 16, group=group, net="rehearsal")
            genesis = found(self.random.choice((ONE, TWO)), stream, time=number, save=self._save())
            for laptop in (self.one, self.two, self.liar):
                laptop.keep(genesis)
        self.streams = list(self.one.known)

    def _save(self) -> str:
        return self.random.randbytes(16).hex()

    def _step(self, *, is_honest: bool) -> None:
        act = self.random.random()
        author = self.random.choice((self.one, self.two))
        other = self.two if author is self.one else self.one
        if act < 0.3:
            author.receive(other, self.random.randint(1, 4))
        elif act < 0.75 or is_honest:
            self._write(author)
        elif act < 0.9:
            self._lie()
        else:
            author.receive(self.liar, self.random.randint(1, 3))
            self.liar.receive(author, 99)

    def _write(self, author: Laptop) -> None:
        stream = self.random.choice(self.streams)
        operations = [self._honest(author, stream) for _ in range(self.random.randint(1, 3))]
        author.keep(
            write(author.key, author.place(stream), operations, time=self.random.randint(0, 9), save=self._save())
        )

    def _honest(self, author: Laptop, stream: str) -> Operation:
        if self.random.random() < 0.12 and (redaction := self._redaction(author, stream)) is not None:
            return redaction
        group = str(author.known[stream].header["g"]["group"])
        entity, name = self.random.choice(self.entities), self.random.choice((*FIELDS[group], UNKNOWN_FIELD))
        seen = author.live(stream, entity, name)
        value = RETRACTED if seen and self.random.random() < 0.15 else self.random.choice((1, 2, "drie"))
        return Operation(entity=entity, field=name, value=value, replaces=seen, answers=seen[:1])

    def _redaction(self, author: Laptop, stream: str) -> Operation | None:
        candidates = [
            (OperationRef(each.cid, place), operation)
            for each in author.known.values()
            if each.stream == stream
            for place, leaf in enumerate(each.leaves)
            if leaf is not None and (operation := readable(leaf)) is not None and operation.field != REDACTION
        ]
        if not candidates:
            return None
        target, operation = self.random.choice(candidates)
        return Operation(
            entity=self.random.choice(self.entities),
            field=REDACTION,
            value={"target": [target.commit, target.place]},
            replaces=operation.replaces,
        )

    # --- lies ---

    def _lie(self) -> None:
        known = [*self.liar.known, *self.one.known]
        place = Place(
            stream=self.random.choice((*self.streams * 3, self.random.choice(known), no_hash(self.random))),
            parents=tuple({self._some_commit(known) for _ in range(self.random.randint(0, 3))}),
            previous=self.random.choice((None, self._some_commit(known), self.liar.previous(self.streams[0]))),
        )
        key = self.random.choice((LIAR, LIAR, LIAR, STRANGER, ONE))
        operations = [self._false(known) for _ in range(self.random.randint(1, 3))]
        commit = write(key, place, operations, time=self.random.randint(-9, 9), save=self._save())
        self.liar.keep(self._with_garbage(key, commit) if self.random.random() < 0.25 else commit)

    def _some_commit(self, known: list[str]) -> str:
        return no_hash(self.random) if self.random.random() < 0.05 else self.random.choice(known)

    def _some_refs(self, known: list[str]) -> tuple[OperationRef, ...]:
        return tuple(
            OperationRef(self._some_commit(known), self.random.choice((0, 0, 1, 2, 999)))
            for _ in range(self.random.randint(0, 3))
        )

    def _false(self, known: list[str]) -> Operation:
        name = self.random.choice((*_GROUP_OF, UNKNOWN_FIELD, REDACTION, REDACTION))
        value = self.random.choice((1, 2, 13, RETRACTED))
        if name == REDACTION:
            value = self.random.choice(
                (7, {"target": 7}, {"target": self._target(known)}, {"target": self._target(known)})
            )
        return Operation(
            entity=self.random.choice(self.entities),
            field=name,
            value=value,
            replaces=self._some_refs(known),
            answers=self._some_refs(known),
        )

    def _target(self, known: list[str]) -> list[Any]:
        return [self._some_commit(known), self.random.choice((0, 0, 0, 1, -1, True, 999))]

    def _with_garbage(self, key: Ed25519PrivateKey, commit: Commit) -> Commit:
        leaves = (*commit.leaves, b"", bytes(16) + b"no operation")
        header = encode({**commit.header, "h": [leaf_hash(leaf) for leaf in leaves if leaf is not None]})
        return Commit(header, key.sign(b"mdt/commit/1\0" + header), leaves)

    # --- delivery ---

    def copies(self) -> list[Commit]:
        """Return every commit once or more, some copies stripped or forged, every leaf in one copy at least."""
        copies: list[Commit] = []
        for commit in self.commits.values():
            copies.append(commit)
            copies.extend(self._copy(commit) for _ in range(self.random.choice((0, 0, 1, 2))))
        self.random.shuffle(copies)
        return copies

    def _copy(self, commit: Commit) -> Commit:
        return self.random.choice((self.stripped, self._with_wrong_leaves, self._forged, lambda each: each))(commit)

    def stripped(self, commit: Commit) -> Commit:
        """Return a commit without some of its leaves."""
        leaves = tuple(leaf if self.random.random() < 0.5 else None for leaf in commit.leaves)
        return Commit(commit.header_bytes, commit.signature, leaves)

    def _with_wrong_leaves(self, commit: Commit) -> Commit:
        leaves = tuple(self.random.choice((leaf, b"other", None)) for leaf in commit.leaves)
        extra = self.random.choice(((), (b"more",), (None,)))
        return Commit(commit.header_bytes, commit.signature, (*leaves, *extra)[self.random.randint(0, 1) :])

    def _forged(self, commit: Commit) -> Commit:
        return Commit(commit.header_bytes + self.random.choice((b"", b" ")), bytes(64), commit.leaves)

    def shuffled(self, copies: list[Commit]) -> list[Commit]:
        """Return copies in another order, some twice."""
        again = [*copies, *self.random.choices(copies, k=len(copies) // 2)]
        self.random.shuffle(again)
        return again


def readable(leaf: bytes) -> Operation | None:
    """Return the operation in a leaf; None where it is none."""
    try:
        return read_operation(leaf)
    except ValueError:
        return None


def no_hash(random: Random) -> str:
    """Return a hash nothing has."""
    return random.randbytes(32).hex()
