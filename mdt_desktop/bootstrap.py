"""The one place that names every part and wires them together."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from importlib import resources
from pathlib import Path

from mdt_desktop.application.program import Program
from mdt_desktop.cli import command_line
from mdt_desktop.cli.desk import VAULT, Screens
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.folders import home_folder, state_folder
from mdt_desktop.rules.pack import load_pack
from mdt_desktop.rules.yaml_file import read_yaml
from storage.door import SqlVaultDoor
from storage.keyslots import PRODUCTION, SlotPolicy
from storage.vault import VaultPlace

LANGUAGES = ("nl", "en")
_RESOURCES = resources.files("resources")


def dutch_now() -> datetime:
    """Return this moment in Dutch time, with its offset."""
    return datetime.now(AMSTERDAM)


def make_program(
    *,
    policy: SlotPolicy = PRODUCTION,
    now: Callable[[], datetime] = dutch_now,
    home: Path | None = None,
    state: Path | None = None,
) -> Program:
    """Return the program as it stands on this machine; tests name a cheaper policy, a clock and folders."""
    kept_state = state or state_folder()

    def door(folder: Path) -> SqlVaultDoor:
        return SqlVaultDoor(VaultPlace(folder=folder, state_folder=kept_state, policy=policy, now=now))

    return Program(
        pack=load_pack(lambda name: _text("rules", name)),
        door=door,
        messages={language: _messages(language) for language in LANGUAGES},
        words=tuple(_text("words", "nl.txt").split()),
        common=frozenset(_text("words", "common.txt").split()),
        demo_cases=_demo_cases,
        now=now,
        home=home or home_folder(),
    )


def _text(*path: str) -> str:
    return _RESOURCES.joinpath(*path).read_text(encoding="utf-8")


def _messages(language: str) -> Mapping[str, str]:
    name = f"messages.{language}.yaml"
    sentences = read_yaml(_text("i18n", name), file=name)
    return {code: sentences.text(code) for code in sentences}


def _demo_cases() -> Mapping[str, str]:
    files = (each for each in _RESOURCES.joinpath("cases").iterdir() if each.name.endswith(".yaml"))
    return {each.name: each.read_text(encoding="utf-8") for each in sorted(files, key=lambda each: each.name)}


def run(arguments: Sequence[str]) -> int:
    """Do what the command line asks."""
    return command_line.run(arguments, make_program(), screens())


def screens() -> Screens:
    """Return what only the window can do; Qt is loaded when it is asked for."""
    return Screens(open_window=_open_window, self_test=_self_test, take_pictures=_take_pictures)


def _open_window(program: Program, folder: Path) -> int:
    from ui import app  # noqa: PLC0415 - most commands need no Qt

    return app.run(lambda: program, None if folder == program.home / VAULT else folder)


def _self_test(_: Program) -> int:
    from ui.self_test import self_test  # noqa: PLC0415 - most commands need no Qt

    return self_test(make_program)


def _take_pictures(program: Program, folder: Path, passphrase: str, out: Path) -> Sequence[Path]:
    from ui import pictures  # noqa: PLC0415 - most commands need no Qt

    return pictures.take(program, folder, passphrase, out)
