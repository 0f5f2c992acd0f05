"""A vault of one's own: whose it is, and what happened to it."""

from datetime import datetime

from mdt_desktop.application.cards import LINES_VERSION
from mdt_desktop.application.case_numbers import draw_code
from mdt_desktop.application.checks import required, typed
from mdt_desktop.application.ports import OpenVault
from mdt_desktop.application.shown import Change, new_fact, new_register
from mdt_desktop.domain.access import VaultEvent, VaultEventKind, VaultHolder


def set_up(vault: OpenVault, holder: VaultHolder, now: datetime) -> None:
    """Write down whose new vault this is; the three letters of its case numbers are drawn here.

    Raises:
        FormError: The name or the organisation is missing.
    """
    kept = VaultHolder(
        name=required(holder.name, field="name"),
        org=required(holder.org, field="organisation"),
        role=typed(holder.role, field="role"),
        organisation_name=typed(holder.organisation_name, field="organisation_name"),
        case_code=draw_code(),
    )
    with vault.work() as work:
        created = VaultEvent(kind=VaultEventKind.CREATED, at=now)
        work.cases.save(vault.vault_case, (*new_register(kept), new_fact(created)))
        work.cases.note_lines_version(LINES_VERSION)


def note_unlocked(vault: OpenVault, now: datetime) -> None:
    """Write down that the vault was unlocked, and how many wrong tries came before."""
    unlocked = new_fact(VaultEvent(kind=VaultEventKind.UNLOCKED, at=now))
    if vault.failed_tries:
        tries = VaultEvent(kind=VaultEventKind.FAILED_TRIES, at=now, count=vault.failed_tries)
        _write(vault, new_fact(tries), unlocked)
    else:
        _write(vault, unlocked)


def note(vault: OpenVault, kind: VaultEventKind, now: datetime) -> None:
    """Write down that the vault was backed up, restored, or got another passphrase."""
    _write(vault, new_fact(VaultEvent(kind=kind, at=now)))


def _write(vault: OpenVault, *changes: Change) -> None:
    with vault.work() as work:
        work.cases.save(vault.vault_case, changes)
