"""The unlock page: a passphrase, the way for those who lost it, and a vault of made-up cases for those who look."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.unlock.asked import WayIn
from ui.unlock.passphrase_field import PassphraseEntry
from ui.unlock.practice import PracticeOffer
from ui.unlock.presenter import UnlockPresenter
from ui.widgets.buttons import Button
from ui.widgets.fields import Labelled, Selection
from ui.widgets.frames import hairline
from ui.widgets.labels import IconText, PlainLabel

if TYPE_CHECKING:
    from ui.unlock.stuck import StuckNotice


class UnlockView(QWidget):
    """Asks for the passphrase of one vault.

    Signals:
        lost: Somebody has no passphrase any more.
        new_vault: Somebody else wants a vault on this laptop.
    """

    lost = Signal()
    new_vault = Signal()

    def __init__(self, presenter: UnlockPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.title = PlainLabel(self.tr("Unlock"), Step.TITLE)
        self.hint = PlainLabel(self.tr("Type your passphrase: five words, with spaces."), colour="ink2")
        self.vault_choice = Selection(self.tr("Vault"), self._vault_words())
        self.entry = PassphraseEntry(self.tr("Passphrase"))
        self.wait_label = IconText("hourglass", "", "warn", bold=True)
        self.unlock_button = Button(self.tr("Unlock"), icon_name="key-round", look="primary")
        self.lost_button = Button(self.tr("I lost my passphrase"), look="quiet")
        self.stuck: StuckNotice | None = None
        self._stuck_place = QVBoxLayout()
        self.practice = PracticeOffer()
        self.new_button = Button(self.tr("Make another vault on this laptop"), look="quiet")
        self._lay_out()
        self._connect()
        self._show_wait(presenter.seconds_left)

    def _vault_words(self) -> list[tuple[str, str]]:
        numbers = range(len(self._presenter.vaults))
        return [(str(each), self.tr("Vault {number}").format(number=each + 1)) for each in numbers]

    def _lay_out(self) -> None:
        self.wait_label.hide()
        self.unlock_button.setMinimumHeight(scaled(48))
        chooser = Labelled(self.tr("Vault"), self.vault_choice)
        chooser.setVisible(len(self._presenter.vaults) > 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addSpacing(16)
        for widget in (chooser, self.entry, self.wait_label):
            column.addWidget(widget)
        column.addLayout(self._stuck_place)
        column.addSpacing(6)
        column.addLayout(self._at_the_left(self.unlock_button, self.lost_button))
        column.addSpacing(24)
        column.addWidget(hairline())
        column.addSpacing(12)
        column.addWidget(self.practice)
        column.addLayout(self._at_the_left(self.new_button))

    @staticmethod
    def _at_the_left(*buttons: Button) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.entry.field.returnPressed.connect(self._unlock)
        self.entry.field.edited.connect(self._forget_what_was_said)
        self.unlock_button.clicked.connect(self._unlock)
        self.lost_button.clicked.connect(self.lost)
        self.new_button.clicked.connect(self.new_vault)
        self.practice.button.clicked.connect(self._presenter.practise)
        self.vault_choice.edited.connect(self._choose_vault)
        self._presenter.wrong.connect(self._show_wrong)
        self._presenter.waiting.connect(self._show_wait)
        self._presenter.stuck.connect(self._show_stuck)
        self._presenter.opener.busy_changed.connect(self._show_busy)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.entry.field.setFocus()

    @Slot()
    def _unlock(self) -> None:
        self._presenter.unlock(self.entry.field.text())

    @Slot(str)
    def _unlock_anyway(self, way: str) -> None:
        self._presenter.unlock(self.entry.field.text(), WayIn(way))

    @Slot()
    def _choose_vault(self) -> None:
        self._presenter.choose(int(self.vault_choice.typed()))
        self._forget_what_was_said()

    @Slot()
    def _forget_what_was_said(self) -> None:
        if self.entry.error.isVisible():
            self.entry.say("")
        if self.stuck is not None:
            self.stuck.fall_silent()

    @Slot(str)
    def _show_wrong(self, sentence: str) -> None:
        self.entry.say(sentence)
        self.entry.field.selectAll()

    @Slot(int)
    def _show_wait(self, seconds: int) -> None:
        text = self.tr("Next try in {minutes}:{seconds}.").format(minutes=seconds // 60, seconds=f"{seconds % 60:02d}")
        self.wait_label.show_text("hourglass", text, "warn")
        self.wait_label.setVisible(seconds > 0)
        self._show_busy(self._presenter.opener.is_busy)

    @Slot(str, bool)
    def _show_stuck(self, sentence: str, may_go_on: bool) -> None:
        if self.stuck is None:
            from ui.unlock.stuck import StuckNotice  # noqa: PLC0415 - few people ever see it

            self.stuck = StuckNotice()
            self.stuck.way_chosen.connect(self._unlock_anyway)
            self._stuck_place.addWidget(self.stuck)
        self.stuck.say(sentence, offers_ways=may_go_on)

    @Slot(bool)
    def _show_busy(self, is_busy: bool) -> None:
        """Only a wait switches the button off: while the worker is at it, a second press does nothing."""
        self.unlock_button.setEnabled(not self._presenter.seconds_left)
        self.unlock_button.setText(self.tr("One moment") if is_busy else self.tr("Unlock"))
