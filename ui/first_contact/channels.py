"""Safe contact per channel, and the quiet channels that betray (people.md 10 and 11)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import typed
from mdt_desktop.application.shown import Change, Shown, changed_fields, new_register
from mdt_desktop.domain.contact import (
    Channel,
    ChannelRule,
    ContactChannel,
    ContactRule,
    MayUse,
    QuietChannel,
    QuietState,
)
from ui.case.card import Card
from ui.case.forms import Five, FormField, Pick, PickFromMany
from ui.case.presenter import CasePresenter
from ui.case.registers import RecordForm, RecordList, SoleCard
from ui.case.state import CaseState
from ui.first_contact.question import QuestionLine
from ui.first_contact.self_saving import SelfSavingCard
from ui.first_contact.speaker import Speaker
from ui.widgets.choices import Choice
from ui.widgets.fields import TextField

translate = QCoreApplication.translate


def channel_words() -> list[tuple[str, str]]:
    """Return the ways to reach somebody."""
    return [
        (Channel.CALL.value, translate("channels", "Phone call")),
        (Channel.MESSAGE.value, translate("channels", "Text message or app")),
        (Channel.CHAT.value, translate("channels", "Chat")),
        (Channel.MAIL.value, translate("channels", "E-mail")),
        (Channel.LETTER.value, translate("channels", "Letter")),
        (Channel.VISIT.value, translate("channels", "Visit")),
        (Channel.VIA.value, translate("channels", "Through somebody")),
        (Channel.RETURNS.value, translate("channels", "Comes back by themselves")),
    ]


def may_words() -> list[tuple[str, str]]:
    """Return whether a channel may be used."""
    return [
        (MayUse.YES.value, translate("channels", "Allowed")),
        (MayUse.NO.value, translate("channels", "Not allowed")),
        (MayUse.ONLY_WHEN.value, translate("channels", "Only when")),
    ]


def _fields() -> Sequence[FormField]:
    return (
        FormField(name="channel", label=translate("channels", "Channel"), sort=PickFromMany(channel_words, Channel)),
        FormField(name="address", label=translate("channels", "Number or address")),
        FormField(name="may_use", label=translate("channels", "May we use it?"), sort=Pick(may_words, MayUse)),
        FormField(name="only_when", label=translate("channels", "Only when")),
        FormField(name="others_may_answer", label=translate("channels", "Who else may answer")),
        FormField(name="show_number", label=translate("channels", "Show our number?"), sort=Five(), is_wide=True),
        FormField(name="voicemail", label=translate("channels", "Leave a voicemail?"), sort=Five(), is_wide=True),
        FormField(
            name="notifications_seen",
            label=translate("channels", "Are messages seen on a locked screen?"),
            sort=Five(),
            is_wide=True,
        ),
        FormField(
            name="shared_device",
            label=translate("channels", "Is the device or account shared?"),
            sort=Five(),
            is_wide=True,
        ),
    )


def _rule(record: ContactChannel) -> ChannelRule:
    return record.rule or ChannelRule(channel=Channel.CALL)


def _with_rule(before: ContactChannel, values: Mapping[str, Any]) -> ContactChannel:
    return ContactChannel(rule=replace(_rule(before), **values))


def _title(record: ContactChannel) -> str:
    rule = _rule(record)
    word = dict(channel_words())[rule.channel.value]
    return f"{word}: {rule.address}" if rule.address else word


def _line(record: ContactChannel) -> str:
    rule = _rule(record)
    may = dict(may_words())[rule.may_use.value]
    return f"{may}: {rule.only_when}" if rule.only_when else may


def channel_form() -> RecordForm:
    """Return how a channel and its rule are filled in."""
    return RecordForm(
        empty=ContactChannel,
        fields=_fields,
        values=_rule,
        filled_in=_with_rule,
        title=_title,
        line=_line,
        heading=translate("channels", "Channels"),
        add=translate("channels", "Add a channel"),
    )


def _who_knows_fields() -> Sequence[FormField]:
    return (
        FormField(name="who_knows", label=translate("channels", "Who knows about this contact")),
        FormField(name="who_must_not_know", label=translate("channels", "Who must not know")),
        FormField(
            name="interpreter",
            label=translate("channels", "Interpreter for this contact"),
            hint=translate("channels", "Language and gender. Never somebody from the victim's own circle."),
            is_wide=True,
        ),
    )


def who_knows_form() -> RecordForm:
    """Return how the rest of the contact rule is filled in: what question 0 does not ask."""
    return RecordForm(empty=ContactRule, fields=_who_knows_fields)


# --- quiet channels ------------------------------------------------------------------------------


def quiet_words() -> tuple[tuple[str, str], ...]:
    """Return the channels that could betray."""
    return (
        ("portal", translate("channels", "Patient portal")),
        ("gp_message", translate("channels", "Message to the general practitioner")),
        ("appointment_texts", translate("channels", "Texts about appointments")),
        ("insurer", translate("channels", "Bill of the insurer")),
        ("letters", translate("channels", "Letters")),
        ("police_file_address", translate("channels", "Address in the police file")),
        ("school_app", translate("channels", "School app")),
    )


def _state_words() -> list[tuple[str, str]]:
    return [
        (QuietState.ARRANGED.value, translate("channels", "Arranged")),
        (QuietState.NOT_NEEDED.value, translate("channels", "Not needed")),
        (QuietState.DOES_NOT_WANT.value, translate("channels", "Does not want")),
        (QuietState.UNKNOWN.value, translate("channels", "Unknown")),
    ]


class QuietCard(SelfSavingCard):
    """One quiet channel: what was arranged about it, and a word beside it."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker, code: str, words: str) -> None:
        super().__init__(presenter, f"quiet.{code}", speaker)
        self.code = code
        self.choice = Choice(words, _state_words(), quiet=QuietState.UNKNOWN.value)
        self.choice.let_break()
        self.note_field = TextField(translate("channels", "{channel}: what was arranged").format(channel=words))
        self.note_field.setPlaceholderText(translate("channels", "with whom, what"))
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, field in (("state", self.choice), ("note", self.note_field)):
            self.add_field(name, field)
            self.watch(field)
            column.addWidget(field)
        self.column.addWidget(QuestionLine("", words, held, code=code))
        self.column.addWidget(self.error_label)
        self.setFocusProxy(self.choice)

    def _shown(self, view: CaseView) -> Shown[QuietChannel] | None:
        return next((each for each in view.all(QuietChannel) if each.record.channel == self.code), None)

    @override
    def records(self, view: CaseView) -> Sequence[Shown[QuietChannel]]:
        shown = self._shown(view)
        return (shown,) if shown else ()

    @override
    def show_record(self, state: CaseState) -> None:
        shown = self._shown(state.view)
        self.choice.show_typed(shown.record.state if shown else QuietState.UNKNOWN)
        self.note_field.show_typed(shown.record.note if shown else "")

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        record = QuietChannel(
            channel=self.code,
            state=QuietState(self.choice.typed()),
            note=typed(self.note_field.typed(), field="note"),
        )
        shown = self._shown(view)
        return self.speaker.spoken(changed_fields(shown, record) if shown else new_register(record))


def open_quiet_channels(view: CaseView) -> int:
    """Return how many quiet channels nobody knows about yet."""
    known = {each.channel for each in view.records(QuietChannel) if each.state is not QuietState.UNKNOWN}
    return sum(code not in known for code, _ in quiet_words())


# --- what is folded is made when it is first opened --------------------------------------------------


class LateBlock(QWidget):
    """Cards behind a fold: made when it is opened, for most nights never ask for them."""

    places: tuple[str, ...] = ()

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__()
        self.presenter = presenter
        self.speaker = speaker
        self.is_filled = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def fill(self) -> None:
        """Make the cards, once, and go to the first of them."""
        if not self.is_filled:
            self.is_filled = True
            self.make()
            if self.presenter.state is not None:
                self.show_case(self.presenter.state)
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def make(self) -> None:
        """Make the cards."""

    def show_case(self, state: CaseState) -> None:
        """Show the case in the cards there are."""
        for card in self.findChildren(Card):
            card.show_case(state)

    def holds_draft(self, state: CaseState) -> bool:
        """Say whether something was being typed here, that nobody sees yet."""
        return not self.is_filled and any(place.startswith(self.places) for place in state.drafts)


class ChannelsBlock(LateBlock):
    """Who knows, and a rule for each channel."""

    places = ("contact_channel.", "contact_rule.")
    who_knows_card: SoleCard
    channel_list: RecordList

    @override
    def make(self) -> None:
        spoken = self.speaker.spoken
        self.who_knows_card = SoleCard(self.presenter, who_knows_form(), spoken=spoken)
        self.channel_list = RecordList(self.presenter, channel_form(), spoken=spoken)
        self.column.setSpacing(20)
        self.column.addWidget(self.who_knows_card)
        self.column.addWidget(self.channel_list)
        self.setFocusProxy(self.who_knows_card)

    @override
    def show_case(self, state: CaseState) -> None:
        super().show_case(state)
        if self.is_filled:
            self.channel_list.show_case(state)


class QuietBlock(LateBlock):
    """One row for each quiet channel."""

    places = ("quiet.",)
    cards: list[QuietCard]

    @override
    def make(self) -> None:
        self.cards = [QuietCard(self.presenter, self.speaker, code, words) for code, words in quiet_words()]
        for card in self.cards:
            self.column.addWidget(card)
        self.setFocusProxy(self.cards[0])
