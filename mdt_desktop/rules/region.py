"""A region may put its own file in the place of a shipped one; where it has an error the previous version stays."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.rules.yaml_file import YamlMap, read_yaml

T = TypeVar("T")
Read = Callable[[str], str]
"""Returns the text of a shipped rule file by its name."""
Offer = Callable[[str], str | None]
"""Returns a region's text of a rule file by its name; None where it has none.

Raises:
    RuleFileError: There is one, and it cannot be read.
"""
PREVIOUS_STAYS = "file.previous_stays"
PREVIOUS_STAYS_WHOLE = "file.previous_stays_whole"
"""The same of a file in which no key can be named."""


def _nothing(_: str) -> str | None:
    return None


def _keep_nothing(_name: str, _text: str) -> None:
    """Forget a file that held: there is no place to keep it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """What a region offers: its files of now, those that held last, and where one that holds is kept."""

    now: Offer = _nothing
    before: Offer = _nothing
    keep: Callable[[str, str], None] = _keep_nothing


NO_REGION = Region()


@dataclass(frozen=True, slots=True)
class Held(Generic[T]):
    """What is in use, and the error of the file that would have been; its code says that the previous one stays."""

    value: T
    problem: RuleFileError | None = None


def load_with_fallback(name: str, parse: Callable[[YamlMap], T], *, read: Read, region: Region = NO_REGION) -> Held[T]:
    """Read a rule file of the region where it has one that holds; else its previous one, else the shipped one.

    Raises:
        RuleFileError: The shipped file has an error.
    """
    try:
        text = region.now(name)
        if text is not None:
            value = parse(read_yaml(text, file=_regional(name)))
            region.keep(name, text)
            return Held(value)
    except RuleFileError as error:
        return Held(_previous(name, parse, read, region), _calm(error))
    return Held(parse(read_yaml(read(name), file=name)))


def _previous(name: str, parse: Callable[[YamlMap], T], read: Read, region: Region) -> T:
    try:
        text = region.before(name)
        if text is not None:
            return parse(read_yaml(text, file=_regional(name)))
    except RuleFileError:
        pass  # what held under an older program may not hold any more: the shipped one does
    return parse(read_yaml(read(name), file=name))


def _regional(name: str) -> str:
    return f"region/{name}"


def _calm(error: RuleFileError) -> RuleFileError:
    """Nothing was lost: the sentence says which file, where, and that work goes on under the previous version."""
    where = {key: error.facts.get(key, "") for key in ("file", "line", "key")}
    return RuleFileError(PREVIOUS_STAYS if where["key"] else PREVIOUS_STAYS_WHOLE, because=error.code, **where)
