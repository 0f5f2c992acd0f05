"""What the program is made of: wired once in ``bootstrap``, handed to the screen and the command line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mdt_desktop.application.agenda_reasons import critical_items
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.ports import OpenVault, VaultDoor
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import VaultHolder
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import RulePack


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """The parts everything else is built from.

    ``door`` leads to the vault in a folder, ``messages`` holds the sentence of every known error by language and
    code, ``words`` are the words passphrases are drawn from and ``common`` the passphrases everybody chooses,
    ``demo_cases`` are the texts of the made-up cases that come with the program, by file name.
    """

    pack: RulePack
    door: Callable[[Path], VaultDoor]
    messages: Mapping[str, Mapping[str, str]]
    words: tuple[str, ...]
    common: frozenset[str]
    demo_cases: Callable[[], Mapping[str, str]]
    now: Callable[[], datetime]
    home: Path

    def say(self, error: KnownError, language: str) -> str:
        """Return the sentence of a known error; one without a sentence shows its code."""
        sentence = self.messages[language].get(error.code, error.code)
        return sentence.format_map(_Facts(error.facts))

    def session(self, vault: OpenVault) -> Session:
        """Return what is at hand while ``vault`` is open."""
        cases = Cases(vault, me=PersonRef(org=""), deadlines=self.pack.clocks, now=self.now)
        holder = cases.own_view().sole(VaultHolder)
        me = PersonRef(org=holder.org, name=holder.name, role=holder.role)
        critical = critical_items(self.pack)
        cases = Cases(vault, me=me, deadlines=self.pack.clocks, now=self.now, critical=critical)
        return Session(vault=vault, cases=cases, holder=holder, pack=self.pack, now=self.now, words=self.words)


class _Facts(dict[str, str | int]):
    """A gap without a fact stays visible instead of raising."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"
