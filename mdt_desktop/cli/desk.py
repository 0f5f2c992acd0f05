"""What every command has at hand: the program, the language, where to write, and how to open a vault."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path
from typing import Any

from mdt_desktop.application import vaults
from mdt_desktop.application.ports import VaultDoor
from mdt_desktop.application.program import Program
from mdt_desktop.application.session import Session
from mdt_desktop.domain.errors import KnownError, UsageError

VAULT = "vault"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wiring:
    """What ``bootstrap`` wires in from parts the command line may not name.

    ``open_window`` opens the vault of a folder and returns the status, ``self_test`` starts, draws and quits,
    ``take_pictures`` writes a picture of every main screen of a vault into a folder, ``walk`` returns the text of
    the case the demo walks through all steps.
    """

    open_window: Callable[[Path | None], int]
    self_test: Callable[[], int]
    take_pictures: Callable[[Program, Path, str, Path], Sequence[Path]]
    walk: Callable[[], str]


def ask_at_terminal(question: str) -> str:
    """Ask for a passphrase without showing it.

    Raises:
        UsageError: Nobody sits at a terminal.
    """
    if not sys.stdin.isatty():
        raise UsageError("passphrase.no_terminal")
    try:
        return getpass(question)
    except EOFError as error:
        raise UsageError("passphrase.no_terminal") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Where a command works: what it may use, and its two ways of speaking."""

    program: Program
    wiring: Wiring
    language: str
    ask: Callable[[str], str] = ask_at_terminal

    def text(self, code: str, **facts: str | int) -> str:
        """Return a sentence of the command line."""
        return self.program.say(KnownError(code, **facts), self.language)

    def say(self, text: str) -> None:
        """Write a line on stdout."""
        sys.stdout.write(f"{text}\n")

    def warn(self, text: str) -> None:
        """Write a line on stderr."""
        sys.stderr.write(f"{text}\n")

    def show(self, value: Any) -> None:
        """Write JSON on stdout, and nothing else."""
        self.say(json.dumps(value, ensure_ascii=False, indent=2))

    def folder(self, asked: Namespace) -> Path:
        """Return the folder of the vault that was named, or the usual one."""
        return Path(asked.vault) if asked.vault else self.program.home / VAULT

    def door(self, asked: Namespace) -> VaultDoor:
        """Return the door to the vault that was named."""
        return self.program.door(self.folder(asked))

    def passphrase(self, asked: Namespace) -> str:
        """Return the passphrase: from the named file, or asked at the terminal.

        Raises:
            UsageError: The file cannot be read, or nobody sits at a terminal.
        """
        if asked.passphrase_file:
            return first_line(Path(asked.passphrase_file))
        return self.ask(f"{self.text('cli.passphrase')}: ")

    @contextmanager
    def opened(self, asked: Namespace) -> Iterator[Session]:
        """Unlock the vault that was named, and close it afterwards.

        Raises:
            VaultError: It cannot be opened.
        """
        with self.unlocked(self.door(asked), self.passphrase(asked)) as session:
            yield session

    @contextmanager
    def unlocked(self, door: VaultDoor, passphrase: str) -> Iterator[Session]:
        """Unlock a vault, write that down, and close it afterwards.

        Raises:
            VaultError: It cannot be opened.
        """
        vault = door.unlock(passphrase)
        try:
            if vault.is_copy:
                self.warn(self.text("cli.is_copy"))
            vaults.note_unlocked(vault, self.program.now())
            yield self.program.session(vault)
        finally:
            vault.close()


def first_line(file: Path) -> str:
    """Return the first line of a passphrase file.

    Raises:
        UsageError: It cannot be read, or its first line is empty.
    """
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("passphrase.file", file=str(file)) from error
    if not lines or not lines[0].strip():
        raise UsageError("passphrase.file", file=str(file))
    return lines[0]
