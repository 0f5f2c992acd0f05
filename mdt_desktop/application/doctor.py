"""What on a machine endangers a vault or a print, with a sentence for ICT for each; a pure function of facts."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import PurePath
from types import MappingProxyType

MEBIBYTE = 1024 * 1024
NEEDED_MEMORY = 512 * MEBIBYTE
"""Opening a vault takes 256 MiB for a moment; twice that keeps the rest of the machine alive."""
NEEDED_ROOM = 1024 * MEBIBYTE
CLOCK_SLACK = timedelta(minutes=5)
_SYNCED: Mapping[str, str] = MappingProxyType(
    {
        "onedrive": "OneDrive",
        "dropbox": "Dropbox",
        "nextcloud": "Nextcloud",
        "owncloud": "ownCloud",
        "google drive": "Google Drive",
        "googledrive": "Google Drive",
        "icloud drive": "iCloud Drive",
        "mobile documents": "iCloud Drive",
        "stack": "STACK",
        "seafile": "Seafile",
        "syncthing": "Syncthing",
    }
)


class State(StrEnum):
    """How a check came out; *not known* is never *good*."""

    GOOD = "good"
    ATTENTION = "attention"
    NOT_KNOWN = "not_known"


class Volume(StrEnum):
    """What kind of disk a folder stands on."""

    FIXED = "fixed"
    REMOVABLE = "removable"
    NETWORK = "network"
    MEMORY = "memory"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What the operating system tells; None where it does not."""

    folder: PurePath
    temporary: PurePath
    volume: Volume
    is_encrypted: bool | None
    has_open_swap: bool | None
    free_room: int | None
    free_memory: int | None
    last_change: datetime | None
    now: datetime
    keeps_prints: bool | None
    unchecked_lines: tuple[str, ...]
    unchecked_texts: Mapping[str, int]
    wrong_files: tuple[str, ...] = ()
    draft_lists: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One check: ``code`` and ``state`` name its sentence, ``facts`` fill it."""

    check: str
    state: State
    facts: Mapping[str, str | int]

    @property
    def code(self) -> str:
        """The name of the sentence."""
        return f"doctor.{self.check}.{self.state}"


def examine(machine: Machine) -> tuple[Finding, ...]:
    """Return how every check came out, in a fixed order."""
    return tuple(_finding(name, check, machine) for name, check in _CHECKS.items())


_Outcome = tuple[State, dict[str, str | int]]
_Check = Callable[[Machine], _Outcome]


def _finding(name: str, check: _Check, machine: Machine) -> Finding:
    state, facts = check(machine)
    return Finding(check=name, state=state, facts=MappingProxyType(facts))


def _known(is_good: bool | None) -> State:  # noqa: FBT001 - the value itself is the subject
    if is_good is None:
        return State.NOT_KNOWN
    return State.GOOD if is_good else State.ATTENTION


def _synced(machine: Machine) -> _Outcome:
    service = next(_services(machine.folder), "")
    return (State.ATTENTION if service else State.GOOD), {"service": service, "folder": str(machine.folder)}


def _services(folder: PurePath) -> Iterator[str]:
    for part in folder.parts:
        name = part.casefold()
        yield from (service for known, service in _SYNCED.items() if name == known or name.startswith(f"{known} "))


def _volume(machine: Machine) -> _Outcome:
    if machine.volume is Volume.NOT_KNOWN:
        return State.NOT_KNOWN, {"volume": machine.volume.value}
    return _known(machine.volume is Volume.FIXED), {"volume": machine.volume.value}


def _lasting(machine: Machine) -> _Outcome:
    """A profile that is wiped at log-off takes the vault along."""
    is_temporary = machine.volume is Volume.MEMORY or machine.temporary in (machine.folder, *machine.folder.parents)
    return _known(not is_temporary), {"folder": str(machine.folder)}


def _encryption(machine: Machine) -> _Outcome:
    return _known(machine.is_encrypted), {}


def _swap(machine: Machine) -> _Outcome:
    return _known(None if machine.has_open_swap is None else not machine.has_open_swap), {}


def _room(machine: Machine) -> _Outcome:
    return _enough(machine.free_room, NEEDED_ROOM)


def _memory(machine: Machine) -> _Outcome:
    return _enough(machine.free_memory, NEEDED_MEMORY)


def _enough(free: int | None, needed: int) -> _Outcome:
    state = _known(None if free is None else free >= needed)
    return state, {"free": (free or 0) // MEBIBYTE, "needed": needed // MEBIBYTE}


def _clock(machine: Machine) -> _Outcome:
    if machine.last_change is None:
        return State.NOT_KNOWN, {}
    is_behind = machine.now + CLOCK_SLACK < machine.last_change
    return _known(not is_behind), {"last": machine.last_change.isoformat(timespec="minutes")}


def _spooler(machine: Machine) -> _Outcome:
    return _known(None if machine.keeps_prints is None else not machine.keeps_prints), {}


def _lines(machine: Machine) -> _Outcome:
    facts: dict[str, str | int] = {"count": len(machine.unchecked_lines), "lines": ", ".join(machine.unchecked_lines)}
    return _known(not machine.unchecked_lines), facts


def _texts(machine: Machine) -> _Outcome:
    counts = ", ".join(f"{language} {count}" for language, count in machine.unchecked_texts.items() if count)
    return _known(not counts), {"counts": counts}


def _files(machine: Machine) -> _Outcome:
    facts: dict[str, str | int] = {"count": len(machine.wrong_files), "files": ", ".join(machine.wrong_files)}
    return _known(not machine.wrong_files), facts


def _lists(machine: Machine) -> _Outcome:
    facts: dict[str, str | int] = {"count": len(machine.draft_lists), "lists": ", ".join(machine.draft_lists)}
    return _known(not machine.draft_lists), facts


_CHECKS: Mapping[str, _Check] = MappingProxyType(
    {
        "synced_folder": _synced,
        "volume": _volume,
        "lasting_folder": _lasting,
        "disk_encryption": _encryption,
        "swap": _swap,
        "free_room": _room,
        "memory": _memory,
        "clock": _clock,
        "spooler": _spooler,
        "phone_lines": _lines,
        "plan_texts": _texts,
        "rule_files": _files,
        "question_lists": _lists,
    }
)
