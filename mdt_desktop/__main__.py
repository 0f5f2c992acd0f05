"""The door: ``python -m mdt_desktop`` and the ``mdt-desktop`` command."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mdt_desktop.application.program import Program

WINDOW_ON_A_VAULT = 2


def main() -> int:
    """Run the program with the arguments of the command line; the window comes before everything it does not need."""
    arguments = sys.argv[1:]
    if not arguments:
        return _window(None)
    if arguments[0] == "--vault" and len(arguments) == WINDOW_ON_A_VAULT:
        return _window(Path(arguments[1]))
    if arguments == ["--self-test"]:
        return _self_test()
    return _command(arguments)


def _window(folder: Path | None) -> int:
    from ui import display  # noqa: PLC0415 - looks at the machine before Qt is loaded

    if missing := display.missing():
        sys.stderr.write(f"{missing}\n")
        return 1
    from ui import app  # noqa: PLC0415 - Qt

    return app.run(_make_program, folder)


def _self_test() -> int:
    from ui.self_test import self_test  # noqa: PLC0415 - Qt

    return self_test(_make_program)


def _make_program() -> "Program":
    from mdt_desktop import bootstrap  # noqa: PLC0415 - heavy: after the window is drawn

    return bootstrap.make_program()


def _command(arguments: Sequence[str]) -> int:
    from mdt_desktop import bootstrap  # noqa: PLC0415 - the window does without

    return bootstrap.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
