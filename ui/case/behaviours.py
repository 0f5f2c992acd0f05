"""The words of what somebody does to the victim, and of extra danger: on the timeline, in an incident, in a pattern."""

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.incidents import behaviour_of
from mdt_desktop.application.lenses import Escalation, EscalationMoment
from mdt_desktop.domain.behaviours import INCIDENTS, Behaviour
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.rule_pack import RulePack
from ui.texts import language

translate = QCoreApplication.translate


def behaviour_word(behaviour: Behaviour) -> str:
    """Return the word of a behaviour."""
    return {
        Behaviour.STALKED: translate("behaviours", "Stalking"),
        Behaviour.FOLLOWED: translate("behaviours", "Followed or waited for"),
        Behaviour.MESSAGES: translate("behaviours", "Calls or messages"),
        Behaviour.WATCHED: translate("behaviours", "Watched through phone, account or tracker"),
        Behaviour.THREATENED: translate("behaviours", "Threatened"),
        Behaviour.VIA_OTHERS: translate("behaviours", "Through others: children, family, work"),
        Behaviour.DAMAGE: translate("behaviours", "Something broken, taken or left behind"),
        Behaviour.ORDER_BROKEN: translate("behaviours", "Ban or order broken"),
        Behaviour.VIOLENCE: translate("behaviours", "Violence"),
        Behaviour.STRANGLED: translate("behaviours", "Throat squeezed"),
        Behaviour.FORCED_SEX: translate("behaviours", "Sexual violence or force"),
        Behaviour.CONTROL: translate("behaviours", "Decides what the victim does, or jealousy"),
        Behaviour.ISOLATION: translate("behaviours", "Kept away from others"),
        Behaviour.HUMILIATION: translate("behaviours", "Humiliated or put under pressure"),
        Behaviour.MONEY: translate("behaviours", "Money controlled or short"),
        Behaviour.WEAPON: translate("behaviours", "Weapon"),
    }[behaviour]


def incident_words() -> list[tuple[str, str]]:
    """Return what can be added in ten seconds, in the shortest words that cannot be mistaken."""
    short = {
        Behaviour.FOLLOWED: translate("behaviours", "Followed"),
        Behaviour.MESSAGES: translate("behaviours", "Messages"),
        Behaviour.WATCHED: translate("behaviours", "Watched along"),
        Behaviour.THREATENED: translate("behaviours", "Threatened"),
        Behaviour.VIA_OTHERS: translate("behaviours", "Through others"),
        Behaviour.DAMAGE: translate("behaviours", "Damage"),
        Behaviour.ORDER_BROKEN: translate("behaviours", "Ban broken"),
        Behaviour.VIOLENCE: translate("behaviours", "Violence"),
        Behaviour.STRANGLED: translate("behaviours", "Throat squeezed"),
    }
    return [(each.value, short[each]) for each in INCIDENTS]


def happened_word(event: Event, pack: RulePack) -> str:
    """Return what happened: the behaviour where somebody named it, else the word of the kind of event."""
    behaviour = behaviour_of(event) if event.behaviour else None
    if behaviour is not None:
        return behaviour_word(behaviour)
    return pack.event_labels.get(event.kind, {}).get(language(), event.kind)


def happened_text(event: Event, pack: RulePack) -> str:
    """Return what happened, and in whose words."""
    word = happened_word(event, pack)
    return f"{word}: {event.text}" if event.text else word


def escalation_word(moment: EscalationMoment) -> str:
    """Return what makes a moment one of extra danger."""
    match moment.kind:
        case Escalation.REPORT:
            return translate("behaviours", "Report or complaint")
        case Escalation.LEAVING:
            return translate("behaviours", "Leaving, or just left")
        case Escalation.ORDER_BROKEN:
            return translate("behaviours", "Ban or order broken")
        case Escalation.RELEASE:
            return translate("behaviours", "Suspect free, or coming free")
        case Escalation.ORDER_ENDS:
            return translate("behaviours", "Order or alarm ends")
        case Escalation.SEVERAL:
            several = translate("behaviours", "{count} incidents in 14 days")
            return several.format(count=moment.count)
