"""The doctor's checks, on machines made of facts."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from mdt_desktop.application.doctor import MEBIBYTE, Finding, Machine, State, Volume, examine
from mdt_desktop.bootstrap import LANGUAGES, make_program
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.times import AMSTERDAM

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=AMSTERDAM)
SOUND = Machine(
    folder=PurePosixPath("/home/w/.local/share/mdt-desktop/vault"),
    temporary=PurePosixPath("/var/temporary"),
    volume=Volume.FIXED,
    is_encrypted=True,
    has_open_swap=False,
    free_room=9000 * MEBIBYTE,
    free_memory=4000 * MEBIBYTE,
    last_change=NOW - timedelta(days=1),
    now=NOW,
    keeps_prints=False,
    unchecked_lines=(),
    unchecked_texts={"nl": 0, "en": 0},
)
PROGRAM = make_program()


def the_finding(check: str, machine: Machine) -> Finding:
    return next(each for each in examine(machine) if each.check == check)


def state(check: str, **different: object) -> State:
    return the_finding(check, replace(SOUND, **different)).state  # type: ignore[arg-type] - facts by name


def test_a_sound_machine_has_nothing_to_attend_to() -> None:
    assert {each.state for each in examine(SOUND)} == {State.GOOD}


@pytest.mark.parametrize(
    "folder",
    [
        PureWindowsPath(r"C:\Users\w\OneDrive - Gemeente\kluis"),
        PureWindowsPath(r"C:\Users\w\OneDrive\kluis"),
        PurePosixPath("/home/w/Dropbox/kluis"),
        PurePosixPath("/home/w/Nextcloud/kluis"),
        PurePosixPath("/Users/w/Library/Mobile Documents/kluis"),
    ],
)
def test_a_folder_kept_in_step_with_elsewhere_is_named(folder: PurePosixPath) -> None:
    finding = the_finding("synced_folder", replace(SOUND, folder=folder))
    assert finding.state is State.ATTENTION
    assert finding.facts["service"]


def test_a_folder_that_only_looks_like_one_is_left_alone() -> None:
    assert state("synced_folder", folder=PurePosixPath("/home/w/dropboxing/kluis")) is State.GOOD


@pytest.mark.parametrize(
    ("check", "different", "expected"),
    [
        ("volume", {"volume": Volume.NETWORK}, State.ATTENTION),
        ("volume", {"volume": Volume.REMOVABLE}, State.ATTENTION),
        ("volume", {"volume": Volume.NOT_KNOWN}, State.NOT_KNOWN),
        ("lasting_folder", {"volume": Volume.MEMORY}, State.ATTENTION),
        ("lasting_folder", {"folder": PurePosixPath("/var/temporary/kluis")}, State.ATTENTION),
        ("disk_encryption", {"is_encrypted": False}, State.ATTENTION),
        ("disk_encryption", {"is_encrypted": None}, State.NOT_KNOWN),
        ("swap", {"has_open_swap": True}, State.ATTENTION),
        ("swap", {"has_open_swap": None}, State.NOT_KNOWN),
        ("free_room", {"free_room": 12 * MEBIBYTE}, State.ATTENTION),
        ("free_room", {"free_room": None}, State.NOT_KNOWN),
        ("memory", {"free_memory": 300 * MEBIBYTE}, State.ATTENTION),
        ("memory", {"free_memory": None}, State.NOT_KNOWN),
        ("clock", {"last_change": NOW + timedelta(hours=1)}, State.ATTENTION),
        ("clock", {"last_change": NOW + timedelta(minutes=1)}, State.GOOD),
        ("clock", {"last_change": None}, State.NOT_KNOWN),
        ("spooler", {"keeps_prints": True}, State.ATTENTION),
        ("spooler", {"keeps_prints": None}, State.NOT_KNOWN),
        ("phone_lines", {"unchecked_lines": ("csg", "loef")}, State.ATTENTION),
        ("plan_texts", {"unchecked_texts": {"nl": 0, "en": 3}}, State.ATTENTION),
    ],
)
def test_what_is_wrong_asks_for_attention_and_what_is_not_known_says_so(
    check: str, different: dict[str, object], expected: State
) -> None:
    assert state(check, **different) is expected


WORST = replace(
    SOUND,
    folder=PurePosixPath("/var/temporary/Dropbox"),
    volume=Volume.NETWORK,
    is_encrypted=False,
    has_open_swap=True,
    free_room=0,
    free_memory=0,
    last_change=NOW + timedelta(days=1),
    keeps_prints=True,
    unchecked_lines=("csg",),
    unchecked_texts={"nl": 2},
)
UNKNOWN = replace(
    SOUND,
    volume=Volume.NOT_KNOWN,
    is_encrypted=None,
    has_open_swap=None,
    free_room=None,
    free_memory=None,
    last_change=None,
    keeps_prints=None,
)


@pytest.mark.parametrize("machine", [SOUND, WORST, UNKNOWN], ids=["sound", "worst", "unknown"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_a_sentence_without_gaps(machine: Machine, language: str) -> None:
    for finding in examine(machine):
        sentence = PROGRAM.say(KnownError(finding.code, **finding.facts), language)
        assert sentence != finding.code
        assert "{" not in sentence
