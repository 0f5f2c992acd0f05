"""Overneemtekst in words: the lines for an organisation's own system, so that nobody types a case twice (people.md)."""

from collections.abc import Iterable

from mdt_desktop.application.takeover_text import About, TakenOver
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import RulePack
from ui.case.timeline import event_word
from ui.texts import coordination_word, day_text, domain_word, group_word, level_word, local, org_word, translate


def takeover_words(lines: Iterable[TakenOver], pack: RulePack) -> str:
    """Return the block as it goes on the clipboard, a line for each; what may be known in core only stands last."""
    said = tuple(lines)
    core = ", ".join(group_word(each.code) for each in said if each.about is About.CORE_ONLY)
    texts = [_line(each, pack) for each in said if each.about is not About.CORE_ONLY]
    if core:
        texts.append(translate("handout", "Core only, call us: {groups}").format(groups=core))
    return "\n".join(text for text in texts if text)


def _line(line: TakenOver, pack: RulePack) -> str:
    text = _text(line, pack)
    return f"{_name(line.about)}: {text}" if text else ""


def _name(about: About) -> str:
    return {
        About.NUMBER: translate("handout", "Case"),
        About.SAFE_CONTACT: translate("handout", "Safe contact"),
        About.AVOID: translate("handout", "Do not"),
        About.SAY: translate("handout", "Say"),
        About.HOW_TO_TALK: translate("handout", "How to talk"),
        About.RESPONSIBLE: translate("handout", "Responsible"),
        About.CONTACT_PERSON: translate("handout", "Contact person"),
        About.COORDINATION: translate("handout", "Coordination"),
        About.LEVEL: translate("handout", "Level"),
        About.REASON: translate("handout", "Reason"),
        About.SUMMARY: translate("handout", "Summary"),
        About.EVENT: translate("handout", "Event"),
        About.APPOINTMENT: translate("handout", "Appointment"),
        About.SUSPECT: translate("handout", "The other person"),
        About.CHILDREN: translate("handout", "Child"),
        About.NEED: translate("handout", "Need"),
        About.WISH: translate("handout", "Wishes"),
        About.NOT_WANTED: translate("handout", "Does not want"),
        About.ACTION: translate("handout", "Action"),
        About.CORE_ONLY: "",
    }[about]


def _text(line: TakenOver, pack: RulePack) -> str:
    day = day_text(local(line.at).date()) if line.at is not None else ""
    parts = (_code(line, pack), line.text, _who(line.who), day)
    return ", ".join(part for part in parts if part)


def _code(line: TakenOver, pack: RulePack) -> str:
    if not line.code:
        return ""
    match line.about:
        case About.EVENT:
            return event_word(line.code, pack)
        case About.LEVEL:
            return level_word(line.code)
        case About.NEED:
            return domain_word(line.code)
        case _:
            return coordination_word(line.code)


def _who(who: PersonRef | None) -> str:
    if who is None:
        return ""
    return ", ".join(part for part in (who.name, org_word(who.org) if who.org else "") if part)
