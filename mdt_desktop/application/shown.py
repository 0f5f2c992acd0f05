"""What crosses the border between application and storage: what was shown, and what a person changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any, Generic, NamedTuple, TypeVar

from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.identifiers import EntityId, random_id
from mdt_desktop.domain.plain import Plain, to_plain
from mdt_desktop.domain.registry import WHOLE, Way, group_of_record, kind_of

R_co = TypeVar("R_co", covariant=True)


class OperationRef(NamedTuple):
    """One operation: the hash of its commit and its place in it."""

    commit: str
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One of several live values of a field, with who wrote it and when."""

    value: Any
    ref: OperationRef
    author: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A field with values that differ; a person resolves it."""

    field: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown(Generic[R_co]):
    """A record in its cautious reading, with the operations each field showed."""

    entity: EntityId
    kind: str
    group: FieldGroup
    record: R_co
    at: datetime
    author: str
    seen: Mapping[str, tuple[OperationRef, ...]]
    conflicts: tuple[Conflict, ...] = ()

    @property
    def id(self) -> str:
        """The entity as text, the way other records name it."""
        return self.entity.hex

    def seen_of(self, name: str) -> tuple[OperationRef, ...]:
        """Return the live operations a field showed; none where nobody filled it in."""
        return self.seen.get(name, ())


NOTHING_SEEN: Mapping[str, tuple[OperationRef, ...]] = MappingProxyType({})


class Gone:
    """The value of a field that was taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One operation to be: ``name`` is a field of the kind, or ``*`` for a whole fact.

    ``value`` is plain data, or ``Gone``; ``seen`` are the operations it replaces, ``answers`` the facts
    it answers.
    """

    entity: EntityId
    kind: str
    name: str
    group: FieldGroup
    value: Plain | type[Gone]
    seen: tuple[OperationRef, ...] = ()
    answers: tuple[OperationRef, ...] = field(default=())

    @property
    def field_id(self) -> str:
        """The field as it stands in the operation: ``kind.field`` or ``kind.*``."""
        return f"{self.kind}.{self.name}"


def new_fact(record: Any, *, entity: EntityId | None = None, answers: tuple[OperationRef, ...] = ()) -> Change:
    """Return the change that writes down a whole fact."""
    kind = kind_of(record)
    assert kind.way is Way.FACT, kind.name  # noqa: S101 - a programming error, never a person's
    return Change(
        entity=entity or EntityId(random_id()),
        kind=kind.name,
        name=WHOLE,
        group=group_of_record(record),
        value=to_plain(record),
        answers=answers,
    )


def new_register(record: Any, *, entity: EntityId | None = None) -> tuple[Change, ...]:
    """Return the changes that fill a new record, one for every field that differs from an empty one."""
    kind = kind_of(record)
    assert kind.way is Way.REGISTER, kind.name  # noqa: S101 - a programming error, never a person's
    target, group = entity or EntityId(random_id()), group_of_record(record)
    empty = to_plain(kind.record_type())
    return tuple(
        Change(entity=target, kind=kind.name, name=name, group=group, value=value)
        for name, value in to_plain(record).items()
        if empty.get(name) != value
    )


def changed_fields(shown: Shown[Any], record: Any) -> tuple[Change, ...]:
    """Return a change for every field in which ``record`` differs from what was shown."""
    before, after = to_plain(shown.record), to_plain(record)
    return tuple(
        Change(
            entity=shown.entity,
            kind=shown.kind,
            name=name,
            group=shown.group,
            value=after.get(name, Gone),
            seen=shown.seen_of(name),
        )
        for name in kind_of(record).field_names
        if before.get(name) != after.get(name)
    )
