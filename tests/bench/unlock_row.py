"""The row ``unlock``: from the passphrase to a session, beside stretching the same passphrase and opening the file."""

from collections.abc import Callable, Sequence
from typing import Any

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap
from sqlcipher3.dbapi2 import Connection

from mdt_desktop.application import vaults
from mdt_desktop.application.session import Session
from storage import keyslots
from tests.bench import bare
from tests.bench.bench_vault import PASSPHRASE, BenchVault, database_key
from tests.bench.measuring import Contest, Rounds, Row, compared, stopwatch


def unlock_row(bench_vaults: Sequence[BenchVault], rounds: Rounds) -> tuple[Row, ...]:
    """Measure unlocking as the unlock window does it: open, write down that it was opened, know whose it is."""
    return compared("unlock", [_contest(each.copy("unlocked")) for each in bench_vaults], rounds)


def _contest(vault: BenchVault) -> Contest:
    with vault.open() as session:
        key = database_key(session)
    return Contest(
        size=vault.size,
        ours=stopwatch(lambda _: _unlocked(vault), lambda session: session.vault.close()),
        bare=stopwatch(_opener(vault, key), lambda connection: connection.close()),
    )


def _unlocked(vault: BenchVault) -> Session:
    opened = vault.program.door(vault.folder).unlock(PASSPHRASE)
    vaults.note_unlocked(opened, vault.program.now())
    return vault.program.session(opened)


def _opener(vault: BenchVault, key: str) -> Callable[[int], Connection]:
    (slot,) = keyslots.read_slots(vault.folder).slots
    kdf: dict[str, Any] = slot["kdf"]
    manner = {"iterations": kdf["passes"], "lanes": kdf["lanes"], "memory_cost": kdf["memory"]}

    def open_it(_: int) -> Connection:
        stretched = Argon2id(salt=bytes.fromhex(slot["salt"]), length=keyslots.KEY, **manner)
        try:
            aes_key_unwrap(stretched.derive(PASSPHRASE.encode()), bytes.fromhex(slot["wrapped"]))
        except InvalidUnwrap:
            return bare.opened(vault.folder, key)
        raise AssertionError("ours binds more into the key than the passphrase alone")

    return open_it
