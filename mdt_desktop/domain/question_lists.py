"""Questionnaires as values: items, prompts that ask a person, instruments of which only the result is kept (§3.2)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum

from mdt_desktop.domain.answers import Answer

Words = Mapping[str, str]
"""A text by language."""


class ListKind(StrEnum):
    """What a list is for; only the first two are answered item by item."""

    CONVERSATION_LIST = "conversation_list"
    FACTS = "facts"
    NEEDS = "needs"
    EXTERNAL_SCORE = "external_score"


class ListStatus(StrEnum):
    """How far a list came; a retired one is asked no more, its answers stay."""

    DRAFT = "draft"
    APPROVED_BY_REGION = "approved_by_region"
    RETIRED = "retired"


class PromptAction(StrEnum):
    """What a prompt asks a person to do; none of them sets or lowers a level."""

    URGENT_CONSULT = "ask_for_urgent_consult"
    SUGGEST_MDT = "suggest_mdt"
    MARK_INCOMPLETE = "mark_incomplete"


class Scope(StrEnum):
    """Which items a condition looks at."""

    ALL = "all"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """Whose text it is; a list that may not be embedded holds no items."""

    may_embed: bool
    text: str
    owner: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item: how to ask it, and in a few words what a yes says.

    ``number`` is its topic in domain.md §3.3 (0 where it has none), ``annex`` the facts of the annex of the Besluit
    tijdelijk huisverbod, ``acute`` the question of the acute track that asks the same.
    """

    id: str
    text: Words
    word: Words
    number: int = 0
    is_critical: bool = False
    annex: tuple[str, ...] = ()
    group: str = ""
    acute: str = ""

    @property
    def comes_first(self) -> bool:
        """Whether it stands before *more*."""
        return self.is_critical or bool(self.annex)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """At least so many items of a scope were answered so."""

    scope: Scope
    answers: frozenset[Answer]
    at_least: int = 1

    def holds(self, items: Iterable[Item], given: Mapping[str, Answer]) -> bool:
        """Say whether it holds; an item nobody answered was not asked."""
        seen = [each for each in items if self.scope is Scope.ALL or each.is_critical]
        return sum(given.get(each.id, Answer.NOT_ASKED) in self.answers for each in seen) >= self.at_least


@dataclass(frozen=True, slots=True, kw_only=True)
class AtNight:
    """What a prompt says out of office hours: ``{duty}`` is a line of the phone directory."""

    begins: time
    ends: time
    duty: str
    text: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """A question the program asks a person; it never sets a level."""

    id: str
    when: Condition
    action: PromptAction
    text: Words
    night: AtNight | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionList:
    """A list of items in one version; answers keep the version they were given in.

    ``more`` are lists whose items stand behind *more* in this one; ``about`` asks about whom the answers are, and is
    empty where that is always the victim.
    """

    id: str
    version: str
    status: ListStatus
    kind: ListKind
    licence: Licence
    title: Words
    notice: Words
    items: tuple[Item, ...]
    groups: Mapping[str, Words]
    prompts: tuple[Prompt, ...] = ()
    more: tuple[str, ...] = ()
    is_for_every_case: bool = False
    about: Words = field(default_factory=dict)

    def item(self, item_id: str) -> Item | None:
        """Return an item by its id; None where this version has none."""
        return next((each for each in self.items if each.id == item_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultWord:
    """A level an instrument can come out at; ``is_signal`` asks a person to look."""

    id: str
    label: Words
    is_signal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """An instrument filled in elsewhere; without ``results`` it names itself and its level in its own words."""

    id: str
    version: str
    licence: Licence
    title: Words
    valid_for_days: int
    results: tuple[ResultWord, ...] = ()

    def result(self, result_id: str) -> ResultWord | None:
        """Return a level by its id; None where this version has none."""
        return next((each for each in self.results if each.id == result_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaires:
    """Every list and every instrument, by id and in the order they are shown."""

    lists: Mapping[str, QuestionList] = field(default_factory=dict)
    instruments: Mapping[str, Instrument] = field(default_factory=dict)

    def asked(self) -> Iterator[QuestionList]:
        """Return the lists that are answered item by item now."""
        for each in self.lists.values():
            if each.kind in {ListKind.CONVERSATION_LIST, ListKind.FACTS} and each.status is not ListStatus.RETIRED:
                yield each

    def drafts(self) -> Iterator[QuestionList]:
        """Return the lists no region approved yet."""
        return (each for each in self.lists.values() if each.status is ListStatus.DRAFT)

    def item(self, full_id: str) -> Item | None:
        """Return an item by its list and its own id (``own_red_flags.strangled``)."""
        list_id, _, item_id = full_id.partition(".")
        found = self.lists.get(list_id)
        return found.item(item_id) if found else None

    def topic(self, number: int) -> Item | None:
        """Return the item that is a topic of domain.md §3.3."""
        return next((item for each in self.lists.values() for item in each.items if item.number == number), None)
