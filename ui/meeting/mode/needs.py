"""The fourth step: the five living domains, and the people around the victim (domain.md §5.4 B and C)."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.screening import Cover
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.weighing import (
    DomainNeed,
    LivingDomain,
    SurroundingsNeed,
)
from ui.meeting.mode.rows import GROUP_OF_DOMAIN, TableView
from ui.meeting.mode.state import Block, Row
from ui.texts import (
    domain_word,
    need_word,
)
from ui.weighing.words import who_word

translate = QCoreApplication.translate
_DOMAIN_ICONS = {
    LivingDomain.SAFETY_HOUSING: "house",
    LivingDomain.PHYSICAL_HEALTH: "heart-pulse",
    LivingDomain.MENTAL_WELLBEING: "activity",
    LivingDomain.FAMILY_SOCIAL_WORK_SCHOOL: "users",
    LivingDomain.RIGHTS_MONEY_PRACTICAL: "scale",
}


def needs_blocks(at: TableView) -> Iterable[Block]:
    """Return what is needed."""
    newest = {each.record.domain: each.record for each in at.view.all(DomainNeed)}
    yield Block(rows=tuple(_need(at, domain, newest.get(domain)) for domain in LivingDomain))
    around = tuple(_around(at, each) for each in at.view.records(SurroundingsNeed))
    if around:
        yield Block(title=translate("meeting_mode", "People around the victim"), rows=around)


def _need(at: TableView, domain: LivingDomain, need: DomainNeed | None) -> Row:
    icon, word = _DOMAIN_ICONS[domain], domain_word(domain.value)
    if need is None:
        text = translate("meeting_mode", "nobody looked yet")
        return Row(text=text, label=word, icon=icon, colour="ink2")
    helps = translate("meeting_mode", "Helps: {who}").format(who=need.who_helps) if need.who_helps else ""
    words = need.situation or need.own_words
    return at.row(words, GROUP_OF_DOMAIN.get(domain), label=word, note=need_word(need.need), icon=icon, source=helps)


def _around(at: TableView, need: SurroundingsNeed) -> Row:
    owner = " · ".join(part for part in (need.owner, need.due) if part)
    who = at.row(who_word(need.who))
    label = who.text if who.cover is Cover.NONE or who.text != need.who else who.closed or _somebody()
    return at.row(need.need, FieldGroup.NETWORK, label=label, icon="users", source=owner)


def _somebody() -> str:
    return translate("meeting_mode", "Somebody close")
