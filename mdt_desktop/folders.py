"""Where this person's vaults and this device's own files stand; light, because the window asks before anything else."""

import os
from pathlib import Path

from platformdirs import user_data_path, user_state_path

NAME = "mdt-desktop"


def home_folder() -> Path:
    """Return the folder below which this person's vaults stand; ``MDT_HOME`` names another one."""
    return _folder("MDT_HOME", user_data_path(NAME, appauthor=False, roaming=False))


def state_folder() -> Path:
    """Return where the second copies of anchors and the device's settings stand; ``MDT_STATE_DIR`` names another."""
    return _folder("MDT_STATE_DIR", user_state_path(NAME, appauthor=False, roaming=False))


def _folder(variable: str, usual: Path) -> Path:
    named = os.environ.get(variable)
    return Path(named) if named else usual
