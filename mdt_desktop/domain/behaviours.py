"""What somebody does to the victim, as kinds of behaviour: what an incident, a signal and an answer have in common."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Behaviour(StrEnum):
    """A kind of behaviour; a list to see a pattern by, never a score (domain.md §3.5)."""

    STALKED = "stalked"
    FOLLOWED = "followed"
    MESSAGES = "messages"
    WATCHED = "watched"
    THREATENED = "threatened"
    VIA_OTHERS = "via_others"
    DAMAGE = "damage"
    ORDER_BROKEN = "order_broken"
    VIOLENCE = "violence"
    STRANGLED = "strangled"
    FORCED_SEX = "forced_sex"
    CONTROL = "control"
    ISOLATION = "isolation"
    HUMILIATION = "humiliation"
    MONEY = "money"
    WEAPON = "weapon"


STALKING = "stalking_act"
INCIDENTS: Mapping[Behaviour, str] = MappingProxyType(
    {
        Behaviour.FOLLOWED: STALKING,
        Behaviour.MESSAGES: STALKING,
        Behaviour.WATCHED: STALKING,
        Behaviour.THREATENED: STALKING,
        Behaviour.VIA_OTHERS: STALKING,
        Behaviour.DAMAGE: STALKING,
        Behaviour.ORDER_BROKEN: STALKING,
        Behaviour.VIOLENCE: "event",
        Behaviour.STRANGLED: "nfs_event",
    }
)
"""What can be added in ten seconds, and the kind of event it is: that starts the right clocks."""

OF_EVENT: Mapping[str, Behaviour] = MappingProxyType(
    {
        STALKING: Behaviour.STALKED,
        "injury": Behaviour.VIOLENCE,
        "nfs_event": Behaviour.STRANGLED,
        "sexual_event": Behaviour.FORCED_SEX,
    }
)
"""What an event tells where nobody said which behaviour it was."""

OF_TOPIC: Mapping[int, Behaviour] = MappingProxyType(
    {
        4: Behaviour.ISOLATION,
        8: Behaviour.FOLLOWED,
        12: Behaviour.CONTROL,
        13: Behaviour.WEAPON,
        14: Behaviour.THREATENED,
        15: Behaviour.STRANGLED,
        16: Behaviour.FORCED_SEX,
        19: Behaviour.DAMAGE,
        20: Behaviour.MONEY,
        22: Behaviour.THREATENED,
        23: Behaviour.ORDER_BROKEN,
    }
)
"""Topics of the conversation list (domain.md §3.3) that are a behaviour."""

OF_ITEM: Mapping[str, Behaviour] = MappingProxyType(
    {
        "own_red_flags.not_free_to_talk": Behaviour.ISOLATION,
        "own_red_flags.followed": Behaviour.FOLLOWED,
        "own_red_flags.controlled": Behaviour.CONTROL,
        "own_red_flags.weapon": Behaviour.WEAPON,
        "own_red_flags.death_threat": Behaviour.THREATENED,
        "own_red_flags.strangled": Behaviour.STRANGLED,
        "own_red_flags.forced": Behaviour.FORCED_SEX,
        "own_red_flags.animals": Behaviour.DAMAGE,
        "own_red_flags.money": Behaviour.MONEY,
        "own_red_flags.own_suicide": Behaviour.THREATENED,
        "own_red_flags.order_broken": Behaviour.ORDER_BROKEN,
        "non_partner_topics.images": Behaviour.THREATENED,
        "non_partner_topics.pressed_to_withdraw": Behaviour.THREATENED,
        "wth_annex.threat": Behaviour.THREATENED,
        "wth_annex.psychological": Behaviour.HUMILIATION,
        "wth_annex.physical": Behaviour.VIOLENCE,
        "wth_annex.sexual": Behaviour.FORCED_SEX,
        "wth_annex.weapons": Behaviour.WEAPON,
        "wth_annex.small_circle": Behaviour.ISOLATION,
    }
)
"""Items of the lists whose yes is a behaviour, by list and item."""
