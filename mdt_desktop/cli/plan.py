"""Being written."""

from mdt_desktop.cli.desk import Desk
from mdt_desktop.cli.options import Commands


def add(commands: Commands, desk: Desk) -> None:
    """Add the command."""
