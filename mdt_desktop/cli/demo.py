"""``demo``: a rehearsal vault with made-up cases, one of them walked through every step, its papers and pictures."""

import shutil
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mdt_desktop.application import plans, vaults
from mdt_desktop.application.passphrases import issue
from mdt_desktop.application.session import Session
from mdt_desktop.cli.desk import VAULT, Desk
from mdt_desktop.cli.options import Commands, command
from mdt_desktop.cli.plan import FORMS, made_plan, write_paper
from mdt_desktop.cli.rehearse import load_texts
from mdt_desktop.cli.tables import Tables
from mdt_desktop.cli.walk import Walk, holder_of
from mdt_desktop.domain.access import AccessKind
from mdt_desktop.domain.errors import UsageError
from mdt_desktop.domain.identifiers import CaseId

MARK = "demo.txt"
"""Says that a folder holds a demo, so that the next one may take its place; holds the passphrase."""


def add(commands: Commands, desk: Desk) -> None:
    """Add the command."""
    parser = command(commands, desk, "demo", _demo)
    parser.add_argument("--out", metavar="DIR", type=Path, default=Path("demo-output"), help=desk.text("help.out"))
    parser.add_argument("--window", action="store_true", help=desk.text("help.demo_window"))


def _demo(desk: Desk, asked: Namespace) -> int:
    folder = asked.out / VAULT
    passphrase = issue(desk.program.words)
    _make_room(asked.out, passphrase)
    with _fresh(desk, folder, passphrase) as session:
        load_texts(desk, session, dict(desk.program.demo_cases()))
        Tables(session, desk.wiring.walk()).plan()
        case = Walk(session, desk.wiring.walk()).go()
        papers = list(_papers(desk, session, case, asked.out))
    pictures = desk.wiring.take_pictures(desk.program, folder, passphrase, asked.out)
    for written in (*papers, *pictures, folder):
        desk.say(desk.text("cli.written", file=str(written)))
    desk.say(desk.text("cli.demo_passphrase", passphrase=passphrase))
    return desk.wiring.open_window(folder) if asked.window else 0


def _make_room(out: Path, passphrase: str) -> None:
    """Take away an earlier demo, and never anything else.

    Raises:
        UsageError: The folder holds a vault that no demo made, or cannot be written.
    """
    try:
        if (out / VAULT).exists():
            if not (out / MARK).is_file():
                raise UsageError("demo.not_ours", folder=str(out))
            shutil.rmtree(out / VAULT)
        out.mkdir(parents=True, exist_ok=True)
        (out / MARK).write_text(f"{passphrase}\n", encoding="utf-8")
    except OSError as error:
        raise UsageError("demo.not_writable", folder=str(out)) from error


@contextmanager
def _fresh(desk: Desk, folder: Path, passphrase: str) -> Iterator[Session]:
    vault = desk.program.door(folder).create(passphrase, rehearsal=True)
    try:
        vaults.set_up(vault, holder_of(desk.wiring.walk()), desk.program.now())
        yield desk.program.session(vault)
    finally:
        vault.close()


def _papers(desk: Desk, session: Session, case: CaseId, out: Path) -> Iterator[Path]:
    for name, form in FORMS.items():
        view = session.cases.view(case)
        _, pdf = made_plan(session, view, form, desk.language)
        version = plans.next_version(view)
        printed = plans.printed(
            AccessKind.SAVED_FILE, form.value, desk.language, session.me, session.now(), version=version
        )
        session.cases.write(case, printed)
        paper = out / f"plan-{name}.pdf"
        write_paper(paper, pdf)
        yield paper
