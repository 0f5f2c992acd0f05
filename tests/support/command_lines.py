"""The command line over a program that is real but cheap: its own folders, key slots that cost nothing."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mdt_desktop.application.program import Program
from mdt_desktop.bootstrap import make_program, wiring
from mdt_desktop.cli import command_line
from mdt_desktop.cli.desk import Wiring
from mdt_desktop.domain.times import AMSTERDAM
from tests.support.vaults import CHEAP

VIGNETTES = Path(__file__).parent / "vignettes"
PASSPHRASE = "lantaarn kruik vlieger dak emmer"
BEGUN = datetime(2026, 11, 10, 9, 30, tzinfo=AMSTERDAM)


def a_program(folder: Path, *, now: datetime = BEGUN) -> Program:
    """Return a program whose vaults and state stand in a test's own folder; its clock ticks once a look."""
    ticks = iter(range(10**9))

    def clock() -> datetime:
        return now + timedelta(milliseconds=next(ticks))

    return make_program(policy=CHEAP, now=clock, home=folder / "home", state=folder / "state")


@dataclass
class FakeScreens:
    """Screens that only remember what was asked of them."""

    asked: list[str] = field(default_factory=list)

    def wiring(self) -> Wiring:
        return Wiring(
            open_window=self._open,
            self_test=self._self_test,
            take_pictures=self._take_pictures,
            walk=wiring().walk,
        )

    def _open(self, folder: Path | None) -> int:
        self.asked.append(f"window {folder.name if folder else ''}")
        return 0

    def _self_test(self) -> int:
        self.asked.append("self-test")
        return 0

    def _take_pictures(self, program: Program, folder: Path, passphrase: str, out: Path) -> Sequence[Path]:
        vault = program.door(folder).unlock(passphrase)
        vault.close()
        picture = out / "unlock.png"
        picture.write_bytes(b"picture")
        return (picture,)


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What stands on stdout, which is JSON and nothing else."""
        return json.loads(self.out)


class CommandLine:
    """Runs commands on one vault; the passphrase is typed by nobody."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], *, program: Program | None = None) -> None:
        self.folder = folder
        self.vault = folder / "vault"
        self.program = program or a_program(folder)
        self.typed: list[str] = []
        self.fake = FakeScreens()
        self.language = "nl"
        self._capsys = capsys
        self.passphrase_file = folder / "passphrase"
        self.passphrase_file.write_text(f"{PASSPHRASE}\nnot this line\n", encoding="utf-8")

    def __call__(self, *arguments: str | Path) -> Answer:
        """Run a command as it is typed."""
        self._capsys.readouterr()
        status = command_line.run(
            [str(each) for each in arguments],
            self.program,
            self.fake.wiring(),
            ask=self._ask,
            language=self.language,
        )
        said = self._capsys.readouterr()
        return Answer(status, said.out, said.err)

    def _ask(self, _question: str) -> str:
        return self.typed.pop(0)

    def on_vault(self, *arguments: str | Path) -> Answer:
        """Run a command on the vault of this test."""
        return self(*arguments, "--vault", self.vault, "--passphrase-file", self.passphrase_file)

    def make_rehearsal(self, *files: Path) -> None:
        """Make a rehearsal vault with cases."""
        assert self.on_vault("vault", "create", "--rehearsal").status == 0
        if files:
            answer = self.on_vault("rehearse", *files)
            assert answer.status == 0, answer.err
