"""What lies on the sheet without being a form: the agenda to find a case in, the core story, the keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.story import CoreStory
from ui.case.card import hint
from ui.case.state import CaseState
from ui.meeting.mode.keys import KeyButton
from ui.meeting.mode.reader import may_read_story, story_row
from ui.meeting.mode.state import Stop, TableCase
from ui.meeting.mode.veil import VeiledText
from ui.meeting.mode.words import kind_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField
from ui.widgets.labels import IconText, PlainLabel


class FinderSheet(QWidget):
    """Finds cases of this agenda only, by initials, number or place in the order.

    Signals:
        chosen: A case was chosen; carries its place on the agenda, from nought.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.words_field = TextField(self.tr("Initials or number"))
        self.words_field.setPlaceholderText(self.tr("Initials or number"))
        self.nothing_label = PlainLabel(self.tr("Not found on this agenda."), colour="ink2")
        self.buttons: list[Button] = []
        self._stops: Sequence[Stop] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(hint(self.tr("Only the cases of this agenda.")))
        column.addWidget(self.words_field)
        column.addLayout(self._list)
        column.addWidget(self.nothing_label)
        self.words_field.edited.connect(self._filter)
        self.words_field.returnPressed.connect(self._choose_first)
        self.setFocusProxy(self.words_field)

    def show_stops(self, stops: Sequence[Stop]) -> None:
        """Show the agenda, nothing searched yet."""
        self._stops = stops
        self.words_field.show_typed("")
        while len(self.buttons) < len(stops):
            button = Button("", icon_name="circle", look="row")
            button.clicked.connect(lambda _=False, each=button: self.chosen.emit(self.buttons.index(each)))
            self.buttons.append(button)
            self._list.addWidget(button)
        for number, (button, stop) in enumerate(zip(self.buttons, stops, strict=False), start=1):
            button.setText(f"{number}   {stop.initials} {stop.number}   {kind_word(stop.kind)}")
            button.show_icon("circle-check" if stop.is_ended else "circle")
        self._filter()

    def _found(self) -> list[int]:
        words = self.words_field.typed().casefold().replace(".", "").split()
        texts = [f"{place + 1} {each.initials} {each.number}" for place, each in enumerate(self._stops)]
        return [
            place for place, text in enumerate(texts) if all(word in text.casefold().replace(".", "") for word in words)
        ]

    def _filter(self) -> None:
        found = set(self._found())
        for place, button in enumerate(self.buttons):
            button.setVisible(place in found)
        self.nothing_label.setVisible(not found)

    def _choose_first(self) -> None:
        found = self._found()
        if found:
            self.chosen.emit(found[0])


class StorySheet(QWidget):
    """The approved core story, behind the curtain; with the police in the room only where they may read it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = VeiledText(Step.TABLE_RAIL)
        self.approved = IconText("circle-check", "", "ok", bold=True)
        self.why_label = PlainLabel("", colour="ink2")
        self._case: TableCase | None = None
        self._is_open = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(hint(self.tr("Summary for help, not a statement")))
        for widget in (self.text, self.approved, self.why_label):
            column.addWidget(widget)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Core story"))

    def show_curtain(self, *, is_open: bool) -> None:
        """Show or hide the words."""
        self._is_open = is_open
        if self._case is not None:
            self.show_case(self._case)

    def show_case(self, state: CaseState) -> None:
        """Show the story of this case."""
        if not isinstance(state, TableCase):
            return
        self._case = state
        story = state.view.latest(CoreStory)
        words = story.record.text if story else self.tr("No core story yet.")
        self.text.show_row(story_row(state, words), is_open=self._is_open)
        is_approved = story is not None and story.record.was_approved is Answer.YES
        said = self.tr("Read back and approved") if is_approved else self.tr("Not approved by the victim yet")
        self.approved.show_text(*(("circle-check", said, "ok") if is_approved else ("circle-dashed", said, "warn")))
        self.approved.setVisible(story is not None)
        closed = self.tr("The police are in the room: after the interview, and with a separate yes, they may read it.")
        opens = "" if self._is_open else self.tr("G opens the curtain.")
        self.why_label.setText(opens if may_read_story(state) else closed)


class KeysSheet(QWidget):
    """Every key, each as a control that does the same.

    Signals:
        chosen: A control was pressed; carries what it does.
    """

    chosen = Signal(str)

    def __init__(self, keys: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(
            hint(self.tr("While you type in a field, letters are letters. Escape leaves the field first."))
        )
        for key, act, word in keys:
            button = KeyButton(key, word)
            button.clicked.connect(lambda _=False, each=act: self.chosen.emit(each))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
