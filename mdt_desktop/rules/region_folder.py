"""The files of a region in a folder of this machine; each one that holds is kept, for the day it has an error."""

from contextlib import suppress
from pathlib import Path

from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.rules.region import Region


def region_at(folder: Path, kept: Path) -> Region:
    """Return the region whose files stand in ``folder``; those that held last stand in ``kept``."""
    return Region(
        now=lambda name: _text(folder, name),
        before=lambda name: _text(kept, name),
        keep=lambda name, text: _keep(kept, name, text),
    )


def _text(folder: Path, name: str) -> str | None:
    try:
        return (folder / name).read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise RuleFileError("file.unreadable", file=f"region/{name}", line=1, key="") from error


def _keep(kept: Path, name: str, text: str) -> None:
    """A place that cannot be written costs only the previous version of the region: the shipped one is always there."""
    file = kept / name
    with suppress(OSError, RuleFileError):
        if _text(kept, name) == text:
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
