"""The pages of the first run; each shows what the presenter holds and tells it what was typed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.languages import LANGUAGES
from ui.texts import organisations
from ui.theme.tokens import Step
from ui.unlock.asked import Person
from ui.unlock.first_run_presenter import FirstRunPresenter
from ui.unlock.passphrase_field import PassphraseEntry
from ui.widgets.buttons import Button
from ui.widgets.choices import Choice
from ui.widgets.fields import Labelled, Selection, TextField
from ui.widgets.frames import Frame
from ui.widgets.labels import IconText, PlainLabel, one_line


class StepPage(QWidget):
    """One page: a title, a line of explanation, and a column for what is asked."""

    def __init__(self, title: str, explanation: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(PlainLabel(title, Step.TITLE))
        self.column.addWidget(PlainLabel(explanation, colour="ink2"))
        self.column.addSpacing(12)

    def first_field(self) -> QWidget | None:
        """Return the control somebody starts with."""
        return None

    def show_missing(self, field: str, sentence: str) -> None:
        """Say at a field what it still needs."""


class LanguagePage(StepPage):
    """Which language.

    Signals:
        chosen: Another language.
    """

    chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__(
            self.tr("Welcome"),
            self.tr("In a few steps you make a vault on this laptop. Only you can open it."),
        )
        self.choice = Choice(self.tr("Language"), LANGUAGES)
        self.choice.show_typed(language)
        self.choice.edited.connect(lambda: self.chosen.emit(self.choice.typed()))
        self.column.addWidget(PlainLabel(self.tr("Language"), bold=True))
        self.choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.column.addWidget(self.choice)


class PersonPage(StepPage):
    """Who works here."""

    def __init__(self, presenter: FirstRunPresenter) -> None:
        super().__init__(
            self.tr("Who are you?"),
            self.tr("Your name stands with everything you save. Colleagues see it when you share a case."),
        )
        self._presenter = presenter
        self.name_field = TextField(self.tr("Your name"))
        self.org_field = Selection(self.tr("Organisation"), [("", self.tr("Choose")), *organisations()])
        self.role_field = TextField(self.tr("Your role"))
        person = presenter.person
        self._fields = {
            "name": (Labelled(self.tr("Your name"), self.name_field), person.name),
            "org": (Labelled(self.tr("Organisation"), self.org_field), person.org),
            "role": (Labelled(self.tr("Your role"), self.role_field, hint=self.tr("May stay empty.")), person.role),
        }
        for field in (self.name_field, self.org_field, self.role_field):
            field.edited.connect(self._keep)
        for labelled, _ in self._fields.values():
            self.column.addWidget(labelled)
        self.name_field.show_typed(person.name)
        self.org_field.show_typed(person.org)
        self.role_field.show_typed(person.role)

    @Slot()
    def _keep(self) -> None:
        self._presenter.person = Person(
            name=self.name_field.typed(), org=self.org_field.typed(), role=self.role_field.typed()
        )
        for labelled, _ in self._fields.values():
            labelled.show_error("")

    def first_field(self) -> QWidget | None:
        """Return the name."""
        return self.name_field

    def show_missing(self, field: str, sentence: str) -> None:
        """Say at a field what it still needs."""
        self._fields[field][0].show_error(sentence)


class WordsPage(StepPage):
    """The five words, large, to be written on paper."""

    def __init__(self, presenter: FirstRunPresenter) -> None:
        super().__init__(
            self.tr("Your passphrase"),
            self.tr("These five words open your vault. Write them on paper now. The program keeps them nowhere."),
        )
        self._presenter = presenter
        self.words = Frame("frozen", margin=20, spacing=6)
        self.labels = [one_line(PlainLabel("", Step.NAME)) for _ in range(5)]
        self.other_button = Button(self.tr("Draw other words"), icon_name="refresh-cw", look="quiet")
        self.other_button.clicked.connect(presenter.draw_words)
        for label in self.labels:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self.words.column.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.other_button)
        row.addStretch(1)
        self.column.addWidget(self.words)
        self.column.addLayout(row)
        self.column.addWidget(
            IconText("info", self.tr("Not in a photo, not in a mail, not on the laptop itself."), "info")
        )
        presenter.words_changed.connect(self.show_words)
        self.show_words()

    @Slot()
    def show_words(self) -> None:
        """Show the words that were drawn."""
        drawn = self._presenter.words.split()
        for place, label in enumerate(self.labels):
            label.setText(f"{place + 1}  {drawn[place]}" if drawn else "")
        self.words.setAccessibleName(self._presenter.words)


class TypedBackPage(StepPage):
    """The five words once more, from the paper."""

    def __init__(self, presenter: FirstRunPresenter) -> None:
        super().__init__(
            self.tr("Type the five words"),
            self.tr("From your paper. So you are sure that what you wrote is right."),
        )
        self._presenter = presenter
        self.entry = PassphraseEntry(self.tr("Five words, with spaces"), is_shown=True)
        self.entry.field.setText(presenter.typed_back)
        self.entry.field.edited.connect(self._keep)
        self.column.addWidget(self.entry)

    @Slot()
    def _keep(self) -> None:
        self._presenter.typed_back = self.entry.field.text()
        if self.entry.error.isVisible():
            self.entry.say("")

    def first_field(self) -> QWidget | None:
        """Return the field."""
        return self.entry.field

    def show_missing(self, field: str, sentence: str) -> None:
        """Say that these are other words."""
        self.entry.say(sentence)


class IfLostPage(StepPage):
    """What to do with the paper, and what happens when it is lost."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("If you ever lose it"),
            self.tr("Nobody can open the vault without the five words: not your ICT, and not the makers."),
        )
        for icon, text in (
            ("file-text", self.tr("Keep the paper apart from the laptop, in a place only you know.")),
            ("users", self.tr("Tell nobody the words, also not a colleague. Colleagues make a vault of their own.")),
            ("hard-drive", self.tr("Ask your ICT for a backup every week. It opens with the words of that day.")),
            ("clock", self.tr("A wrong passphrase makes the next try wait longer. Nothing is ever erased.")),
        ):
            self.column.addWidget(IconText(icon, text, "ink", step=Step.BODY))


class ReadyPage(StepPage):
    """The vault is there."""

    def __init__(self, presenter: FirstRunPresenter) -> None:
        super().__init__(
            self.tr("Your vault is ready"),
            self.tr("Ctrl+L locks it. It also locks by itself when you are away for five minutes."),
        )
        session = presenter.session
        code = session.holder.case_code if session is not None else ""
        self.code_label = IconText(
            "folder", self.tr("Your case numbers carry the letters {code}.").format(code=code), "ink", step=Step.BODY
        )
        self.column.addWidget(self.code_label)
