"""What is at hand between unlock and lock: the cases, the rules, who is working, and the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from mdt_desktop.application.cases import Cases
from mdt_desktop.application.ports import OpenVault
from mdt_desktop.domain.access import VaultHolder
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import RulePack


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One unlocked vault and the person it belongs to; ``words`` are those codes are made of."""

    vault: OpenVault
    cases: Cases
    holder: VaultHolder
    pack: RulePack
    now: Callable[[], datetime]
    words: tuple[str, ...] = ()

    @property
    def me(self) -> PersonRef:
        """The person behind every entry made here."""
        return PersonRef(org=self.holder.org, name=self.holder.name, role=self.holder.role)

    @property
    def is_rehearsal(self) -> bool:
        """Whether everything here is made up."""
        return self.vault.is_rehearsal
