"""Which vaults stand on this laptop: a folder each, numbered, never a person's name."""

from dataclasses import dataclass
from itertools import count
from pathlib import Path

REHEARSAL = "oefenen"
REHEARSAL_PASSPHRASE = "oefenen met verzonnen zaken"  # noqa: S105 - opens made-up cases only, so nobody has to keep it
_FIRST = "vault"
"""The folder the command line uses as well."""
_SIGNS = ("vault.db", "keys.a", "keys.b")


@dataclass(frozen=True, slots=True)
class VaultHome:
    """Where vaults are looked for and made; with ``only`` it is that one folder and nothing else."""

    home: Path
    only: Path | None = None

    def vaults(self) -> tuple[Path, ...]:
        """Return the folders that hold something of a vault, without the one for practising."""
        if self.only is not None:
            return (self.only,) if holds_vault(self.only) else ()
        below = sorted(self.home.iterdir()) if self.home.is_dir() else []
        return tuple(each for each in (self.home, *below) if each != self.rehearsal and holds_vault(each))

    @property
    def rehearsal(self) -> Path:
        """The folder of the made-up cases."""
        return self.home / REHEARSAL

    def next_folder(self) -> Path:
        """Return the folder a new vault will stand in."""
        if self.only is not None:
            return self.only
        folders = (self.home / (f"{_FIRST}-{number}" if number > 1 else _FIRST) for number in count(1))
        return next(folder for folder in folders if not folder.exists() or not any(folder.iterdir()))


def holds_vault(folder: Path) -> bool:
    """Say whether anything of a vault is here, without opening anything."""
    return any((folder / sign).is_file() for sign in _SIGNS)
