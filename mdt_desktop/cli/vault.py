"""``vault create``, ``verify``, ``backup``, ``restore`` and ``passphrase``."""

from argparse import Namespace
from pathlib import Path

from mdt_desktop.application import vaults
from mdt_desktop.application.passphrases import issue, own_choice
from mdt_desktop.cli.desk import Desk, first_line
from mdt_desktop.cli.options import Commands, as_json, command, on_vault
from mdt_desktop.domain.access import VaultEventKind, VaultHolder


def add(commands: Commands, desk: Desk) -> None:
    """Add the commands of this group."""
    group = commands.add_parser("vault", help=desk.text("help.vault")).add_subparsers(
        metavar=desk.text("help.command"), required=True
    )
    create = command(group, desk, "create", _create)
    create.add_argument("--rehearsal", action="store_true", help=desk.text("help.rehearsal"))
    for name in ("name", "organisation", "role"):
        create.add_argument(f"--{name}", default="", help=desk.text(f"help.{name}"))
    verify = command(group, desk, "verify", _verify)
    backup = command(group, desk, "backup", _back_up)
    restore = command(group, desk, "restore", _restore)
    change = command(group, desk, "passphrase", _change)
    change.add_argument("--new-passphrase-file", metavar="FILE", help=desk.text("help.new_passphrase_file"))
    for parser in (backup, restore):
        parser.add_argument("file", type=Path, help=desk.text("help.backup_file"))
    for parser in (create, verify, backup, restore, change):
        on_vault(parser, desk)
        as_json(parser, desk)


def _create(desk: Desk, asked: Namespace) -> int:
    chosen = _chosen(desk, asked.passphrase_file, is_free=asked.rehearsal)
    passphrase = chosen or issue(desk.program.words)
    vault = desk.door(asked).create(passphrase, rehearsal=asked.rehearsal)
    try:
        vaults.set_up(vault, _holder(desk, asked), desk.program.now())
    finally:
        vault.close()
    _tell_passphrase(desk, asked, "" if chosen else passphrase)
    return 0


def _holder(desk: Desk, asked: Namespace) -> VaultHolder:
    return VaultHolder(
        name=asked.name or desk.text("cli.usual_name"),
        org=asked.organisation or desk.text("cli.usual_organisation"),
        role=asked.role,
    )


def _chosen(desk: Desk, file: str | None, *, is_free: bool) -> str:
    """The passphrase of a file, empty where there is none; made-up cases may be kept under any."""
    if not file:
        return ""
    passphrase = first_line(Path(file))
    return passphrase if is_free else own_choice(passphrase, desk.program.common)


def _tell_passphrase(desk: Desk, asked: Namespace, passphrase: str) -> None:
    """Print an issued passphrase, this once."""
    folder = str(desk.folder(asked))
    if asked.json:
        desk.show({"vault": folder, "passphrase": passphrase or None})
        return
    desk.say(desk.text("cli.vault_ready", folder=folder))
    if passphrase:
        desk.say(desk.text("cli.issued"))
        desk.say(f"\n    {passphrase}\n")


def _verify(desk: Desk, asked: Namespace) -> int:
    found = desk.door(asked).verify(desk.passphrase(asked))
    sentences = [desk.program.say(error, desk.language) for error in found.findings]
    if asked.json:
        wrong = [{"code": e.code, "sentence": s} for e, s in zip(found.findings, sentences, strict=True)]
        desk.show({"cases": found.cases, "commits": found.commits, "findings": wrong})
    elif not sentences:
        desk.say(desk.text("cli.verified", cases=found.cases, commits=found.commits))
    for sentence in sentences:
        desk.warn(sentence)
    return 1 if sentences else 0


def _back_up(desk: Desk, asked: Namespace) -> int:
    with desk.opened(asked) as session:
        session.vault.back_up(asked.file)
        vaults.note(session.vault, VaultEventKind.BACKED_UP, session.now())
    return _done(desk, asked, "cli.backed_up", asked.file)


def _restore(desk: Desk, asked: Namespace) -> int:
    passphrase = desk.passphrase(asked)
    desk.door(asked).restore(asked.file, passphrase)
    with desk.unlocked(desk.door(asked), passphrase) as session:
        vaults.note(session.vault, VaultEventKind.RESTORED, session.now())
    return _done(desk, asked, "cli.restored", desk.folder(asked))


def _done(desk: Desk, asked: Namespace, code: str, file: Path) -> int:
    if asked.json:
        desk.show({"file": str(file)})
    else:
        desk.say(desk.text(code, file=str(file)))
    return 0


def _change(desk: Desk, asked: Namespace) -> int:
    old = desk.passphrase(asked)
    chosen = _chosen(desk, asked.new_passphrase_file, is_free=False)
    new = chosen or issue(desk.program.words)
    desk.door(asked).change_passphrase(old, new)
    with desk.unlocked(desk.door(asked), new) as session:
        vaults.note(session.vault, VaultEventKind.PASSPHRASE_CHANGED, session.now())
    _tell_passphrase(desk, asked, "" if chosen else new)
    return 0
