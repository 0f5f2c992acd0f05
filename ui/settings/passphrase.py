"""Another passphrase: five words of the program, or a long sentence of one's own, typed twice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.domain.errors import KnownError
from ui.settings.presenter import SettingsPresenter
from ui.theme.tokens import Step
from ui.unlock.passphrase_field import PassphraseEntry
from ui.widgets.buttons import Button
from ui.widgets.choices import Choice
from ui.widgets.fold import Fold
from ui.widgets.frames import Frame, Heading
from ui.widgets.labels import PlainLabel

_AT_OLD = frozenset({"vault.wrong_passphrase", "vault.wait"})
_FIELDS = frozenset({"new", "again"})


class PassphraseForm(QWidget):
    """The form itself."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.words = ""
        self.old = PassphraseEntry(self.tr("The passphrase of now"))
        self.kind_choice = Choice(
            self.tr("New passphrase"),
            [("issued", self.tr("Five words of the program")), ("own", self.tr("One of my own"))],
        )
        self.words_frame = Frame("frozen")
        self.words_label = PlainLabel("", Step.LEAD, bold=True)
        self.other_button = Button(self.tr("Draw other words"), icon_name="refresh-cw", look="quiet")
        self.new = PassphraseEntry(self.tr("New passphrase, at least 14 characters"))
        self.again = PassphraseEntry(self.tr("Type the new passphrase"))
        self.change_button = Button(self.tr("Change the passphrase"), icon_name="key-round", look="primary")
        self._lay_out()
        self._connect()
        self.kind_choice.show_typed("issued")
        self.draw()
        self._show_kind()

    def _lay_out(self) -> None:
        self.setFocusProxy(self.old.field)
        paper = self.tr("Write these words on paper now. The program keeps them nowhere.")
        self.words_frame.column.addWidget(self.words_label)
        self.words_frame.column.addWidget(PlainLabel(paper, Step.SECOND, colour="ink2"))
        self.words_frame.column.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.old, self.kind_choice, self.words_frame, self.new, self.again):
            column.addWidget(widget)
        column.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.kind_choice.edited.connect(self._show_kind)
        self.other_button.clicked.connect(self.draw)
        self.change_button.clicked.connect(self._change)
        self.again.field.returnPressed.connect(self._change)

    @property
    def is_issued(self) -> bool:
        """Whether the words of the program are taken."""
        return self.kind_choice.typed() != "own"

    def draw(self) -> None:
        """Draw five words."""
        self.words = self.presenter.issue()
        self.words_label.setText(self.words)

    def _show_kind(self) -> None:
        self.words_frame.setVisible(self.is_issued)
        self.new.setVisible(not self.is_issued)

    def _change(self) -> None:
        for entry in (self.old, self.new, self.again):
            entry.say("")
        new = self.words if self.is_issued else self.new.field.typed()
        self.change_button.setEnabled(False)
        self.presenter.change_passphrase(
            self.old.field.typed(), new, self.again.field.typed(), is_issued=self.is_issued
        )

    def say_failed(self, error: KnownError) -> bool:
        """Say at its field what is wrong; False where it is not about the passphrase."""
        self.change_button.setEnabled(True)
        field = "old" if error.code in _AT_OLD else str(error.facts.get("field", ""))
        if field != "old" and field not in _FIELDS:
            return False
        {"old": self.old, "new": self.new, "again": self.again}[field].say(self.presenter.sentence(error))
        return True

    def forget(self) -> None:
        """Empty every field and draw other words."""
        self.change_button.setEnabled(True)
        for entry in (self.old, self.new, self.again):
            entry.field.clear()
        self.draw()


class PassphraseSettings(QWidget):
    """The form, folded until it is asked for."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        super().__init__()
        self.form = PassphraseForm(presenter)
        self.fold = Fold(self.tr("Another passphrase"), self.form, icon_name="key-round", look="secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Heading(self.tr("Passphrase"), Step.CARD))
        column.addWidget(self.fold)
        presenter.passphrase_changed.connect(self._changed)

    def _changed(self) -> None:
        self.form.forget()
        self.fold.close_again(self.tr("Changed. Older backups still open with the old passphrase."))
