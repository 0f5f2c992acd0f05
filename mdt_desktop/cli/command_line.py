"""The commands and their options; a known error becomes one sentence on stderr and status 1."""

import argparse
import locale
import os
import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TextIO

from mdt_desktop import __version__
from mdt_desktop.application.program import Program
from mdt_desktop.cli import cases, demo, doctor, plan, rehearse, vault
from mdt_desktop.cli.desk import Desk, Wiring, ask_at_terminal
from mdt_desktop.domain.errors import KnownError

NAME = "mdt-desktop"
KNOWN_ERROR, WRONG_USAGE = 1, 2
DUTCH = "nl"
_GROUPS = (vault, rehearse, cases, plan, doctor, demo)


def run(
    arguments: Sequence[str],
    program: Program,
    wiring: Wiring,
    *,
    ask: Callable[[str], str] = ask_at_terminal,
    language: str = "",
) -> int:
    """Do what the arguments ask; returns 0 done, 1 a known error, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        _speak_every_script(stream)
    desk = Desk(program=program, wiring=wiring, language=language or chosen_language(program.messages), ask=ask)
    try:
        asked = _parser(desk).parse_args(list(arguments))
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else WRONG_USAGE
    try:
        return int(asked.do(desk, asked))
    except KnownError as error:
        desk.warn(program.say(error, desk.language))
        return KNOWN_ERROR
    except KeyboardInterrupt:
        return KNOWN_ERROR


def chosen_language(known: Collection[str]) -> str:
    """Return the language of the person at the keyboard: MDT_LANGUAGE, else the system's; Dutch where unsure."""
    named = (os.environ.get(variable, "") for variable in ("MDT_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    asked = next(filter(None, named), _language_of_windows()).lower()
    return next((language for language in known if asked.startswith(language)), DUTCH)


def _language_of_windows() -> str:
    """Elsewhere the variables tell; there ``getlocale`` calls the bare C locale English."""
    return (locale.getlocale()[0] or "") if os.name == "nt" else ""


def _speak_every_script(stream: TextIO) -> None:
    """A name in any script must not end a command on a console with a small character set."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser(desk: Desk) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=NAME, description=desk.text("help.program"))
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    parser.add_argument("--self-test", action="store_true", help=desk.text("help.self_test"))
    parser.add_argument("--vault", metavar="DIR", help=desk.text("help.vault_option"))
    parser.set_defaults(do=_without_command)
    commands = parser.add_subparsers(metavar=desk.text("help.command"))
    for group in _GROUPS:
        group.add(commands, desk)
    return parser


def _without_command(desk: Desk, asked: argparse.Namespace) -> int:
    if asked.self_test:
        return desk.wiring.self_test()
    return desk.wiring.open_window(Path(asked.vault) if asked.vault else None)
