"""Safe contact: how to reach the victim, per channel, and the quiet channels that betray."""

from dataclasses import dataclass
from enum import StrEnum

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.times import ContactHours


class QuietState(StrEnum):
    """What was arranged about a channel that could betray."""

    ARRANGED = "arranged"
    NOT_NEEDED = "not_needed"
    DOES_NOT_WANT = "does_not_want"
    UNKNOWN = "unknown"


class Channel(StrEnum):
    """Ways to reach somebody."""

    CALL = "call"
    MESSAGE = "message"
    CHAT = "chat"
    MAIL = "mail"
    LETTER = "letter"
    VISIT = "visit"
    VIA = "via"
    RETURNS = "returns"


class MayUse(StrEnum):
    """Whether a channel may be used."""

    YES = "yes"
    NO = "no"
    ONLY_WHEN = "only_when"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRule:
    """The plate on every screen: BEL, NIET, ZEG and the hours (ui.md manner 3).

    ``rule`` is what was said, word for word; the other fields are its parts as far as they were asked.
    """

    rule: str = ""
    call: str = ""
    avoid: str = ""
    say: str = ""
    hours: tuple[ContactHours, ...] = ()
    who_knows: str = ""
    who_must_not_know: str = ""
    interpreter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelRule:
    """One channel: what only makes sense together is one value (number and whether it may be used)."""

    channel: Channel
    address: str = ""
    may_use: MayUse = MayUse.NO
    only_when: str = ""
    show_number: Answer = Answer.NOT_ASKED
    voicemail: Answer = Answer.NOT_ASKED
    notifications_seen: Answer = Answer.NOT_ASKED
    shared_device: Answer = Answer.NOT_ASKED
    others_may_answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactChannel:
    """A channel of the victim and its rule."""

    rule: ChannelRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietChannel:
    """A channel that could betray: portal, GP, appointment texts, insurer, letters, police file, school."""

    channel: str = ""
    state: QuietState = QuietState.UNKNOWN
    note: str = ""
