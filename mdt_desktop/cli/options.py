"""Options that several commands share."""

import argparse
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from mdt_desktop.cli.desk import Desk
from mdt_desktop.domain.times import AMSTERDAM

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


def moment(text: str) -> datetime:
    """Read a moment of the command line; without an offset it is Dutch time.

    Raises:
        ValueError: It is no moment; argparse says so.
    """
    read = datetime.fromisoformat(text)
    return read if read.utcoffset() is not None else read.replace(tzinfo=AMSTERDAM)
