"""The one place that names every part and wires them together; it names each when it is wanted, not before.

The unlock window must stand in a blink, so nothing heavy is imported here at the top: no rules, no vault, no Qt.
"""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mdt_desktop.folders import home_folder, state_folder

if TYPE_CHECKING:
    from mdt_desktop.application.program import Program
    from mdt_desktop.cli.desk import Wiring
    from storage.keyslots import SlotPolicy

LANGUAGES = ("nl", "en")
VAULT_OPTION = "--vault"
PLATFORM = "QT_QPA_PLATFORM"
REGION = "region"
"""The folder with the rule files of a region, below the home folder."""


def run(arguments: Sequence[str]) -> int:
    """Do what the command line asks; for the window and its proof nothing but the window is loaded."""
    match list(arguments):
        case []:
            return open_window(None)
        case [option, folder] if option == VAULT_OPTION:
            return open_window(Path(folder))
        case ["--self-test"]:
            return self_test()
        case _:
            from mdt_desktop.cli import command_line  # noqa: PLC0415 - the window needs none of it
            from ui.locking import hardening  # noqa: PLC0415 - no Qt in it

            hardening.harden()
            return command_line.run(arguments, make_program(), wiring())


# --- the program ----------------------------------------------------------------------------------------------


def dutch_now() -> datetime:
    """Return this moment in Dutch time, with its offset."""
    from mdt_desktop.domain.times import AMSTERDAM  # noqa: PLC0415 - see above

    return datetime.now(AMSTERDAM)


def make_program(
    *,
    policy: "SlotPolicy | None" = None,
    now: Callable[[], datetime] = dutch_now,
    home: Path | None = None,
    state: Path | None = None,
) -> "Program":
    """Return the program as it stands on this machine; tests name a cheaper policy, a clock and folders."""
    from mdt_desktop.application.program import Program  # noqa: PLC0415 - see above
    from mdt_desktop.rules.pack import load_pack  # noqa: PLC0415 - see above
    from mdt_desktop.rules.region_folder import region_at  # noqa: PLC0415 - see above
    from storage.door import SqlVaultDoor  # noqa: PLC0415 - see above
    from storage.keyslots import PRODUCTION  # noqa: PLC0415 - see above
    from storage.vault import VaultPlace  # noqa: PLC0415 - see above

    kept_state, kept_policy = state or state_folder(), policy or PRODUCTION
    kept_home = home or home_folder()
    region = region_at(kept_home / REGION, kept_state / REGION)

    def door(folder: Path) -> SqlVaultDoor:
        return SqlVaultDoor(VaultPlace(folder=folder, state_folder=kept_state, policy=kept_policy, now=now))

    return Program(
        pack=load_pack(lambda name: _shipped("rules", name), region),
        door=door,
        messages={language: _messages(language) for language in LANGUAGES},
        words=tuple(_shipped("words", "nl.txt").split()),
        common=frozenset(_shipped("words", "common.txt").split()),
        demo_cases=lambda: _demo_cases(now().date()),
        now=now,
        home=kept_home,
    )


def _shipped(*path: str) -> str:
    from importlib import resources  # noqa: PLC0415 - see above

    return resources.files("resources").joinpath(*path).read_text(encoding="utf-8")


def _messages(language: str) -> Mapping[str, str]:
    from mdt_desktop.rules.yaml_file import read_yaml  # noqa: PLC0415 - see above

    name = f"messages.{language}.yaml"
    sentences = read_yaml(_shipped("i18n", name), file=name)
    return {code: sentences.text(code) for code in sentences}


def _demo_cases(today: date) -> Mapping[str, str]:
    from importlib import resources  # noqa: PLC0415 - see above

    from mdt_desktop.rules.rehearsal_dates import as_if_lately  # noqa: PLC0415 - see above

    shipped = resources.files("resources").joinpath("cases").iterdir()
    names = sorted(each.name for each in shipped if each.name.endswith(".yaml"))
    return {name: as_if_lately(_shipped("cases", name), today) for name in names}


# --- the window -----------------------------------------------------------------------------------------------


def wiring() -> "Wiring":
    """Return what the command line asks of parts it may not name."""
    from mdt_desktop.cli.desk import Wiring  # noqa: PLC0415 - see above

    return Wiring(
        open_window=_window_of_its_own,
        self_test=self_test,
        take_pictures=_take_pictures,
        walk=lambda: _shipped("walk", "walk.yaml"),
    )


def open_window(folder: Path | None) -> int:
    """Open the window on the vault of a folder, or on this person's own; returns the status."""
    from ui import display  # noqa: PLC0415 - see above

    if told := display.missing():
        sys.stderr.write(f"{told}\n")
        return 1
    from ui import app  # noqa: PLC0415 - only where there is a display

    return app.run(make_program, folder)


def self_test() -> int:
    """Start, draw and quit; returns the status."""
    from ui import self_test as proof  # noqa: PLC0415 - see above

    return proof.self_test(make_program)


def _window_of_its_own(folder: Path | None) -> int:
    """Open the window in a process of its own: this one may have drawn its pictures where nobody looks."""
    import subprocess  # noqa: PLC0415 - see above

    from ui.locking.restart import command  # noqa: PLC0415 - see above

    return subprocess.run(command(folder), check=False).returncode  # noqa: S603 - our own program, no shell


def _take_pictures(program: "Program", folder: Path, passphrase: str, out: Path) -> Sequence[Path]:
    from ui import pictures  # noqa: PLC0415 - see above

    with _screen_put_back():
        return pictures.take(program, folder, passphrase, out)


@contextmanager
def _screen_put_back() -> Iterator[None]:
    """Pictures may be drawn without a display; a window that opens afterwards wants the one there is."""
    before = os.environ.get(PLATFORM)
    yield
    if before is None:
        os.environ.pop(PLATFORM, None)
