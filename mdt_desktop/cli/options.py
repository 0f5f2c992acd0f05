"""Options that several commands share."""

import argparse
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from mdt_desktop.cli.desk import Desk

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse has no public name for it
else:
    Commands = object
Do = Callable[[Desk, argparse.Namespace], int]


def command(commands: Commands, desk: Desk, name: str, do: Do, *, help_of: str = "") -> argparse.ArgumentParser:
    """Add a command that opens a vault."""
    sentence = desk.text(f"help.{help_of or name}")
    parser = commands.add_parser(name, help=sentence, description=sentence)
    parser.set_defaults(do=do)
    return parser


def on_vault(parser: argparse.ArgumentParser, desk: Desk) -> None:
    """Let a command name its vault and the file of its passphrase."""
    parser.add_argument("--vault", metavar="DIR", default=argparse.SUPPRESS, help=desk.text("help.vault_option"))
    parser.add_argument("--passphrase-file", metavar="FILE", help=desk.text("help.passphrase_file"))


def as_json(parser: argparse.ArgumentParser, desk: Desk) -> None:
    """Let a command answer in JSON."""
    parser.add_argument("--json", action="store_true", help=desk.text("help.json"))


def moment(desk: Desk) -> Callable[[str], datetime]:
    """Return what reads a moment of the command line; one without an offset is refused: it could be two moments."""

    def read(text: str) -> datetime:
        with suppress(ValueError):
            found = datetime.fromisoformat(text)
            if found.utcoffset() is not None:
                return found
        raise argparse.ArgumentTypeError(desk.text("usage.no_moment", text=text))

    return read
