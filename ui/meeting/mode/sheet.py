"""The sheet beside the case: one form at a time, made when it is first asked for; Escape lays it down again."""

from collections.abc import Callable, Mapping
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.domain.groups import FieldGroup
from ui.case.card import Card
from ui.case.state import CaseState
from ui.meeting.mode.covering import FieldCovers
from ui.meeting.mode.keys import KeyButton
from ui.meeting.mode.state import TableCase
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.frames import ScrollPage
from ui.widgets.labels import PlainLabel

WIDTH = 440


@runtime_checkable
class SheetWidget(Protocol):
    """What the sheet asks of what lies on it."""

    def show_case(self, state: CaseState) -> None:
        """Show the case that is on the table."""


Factory = Callable[[], QWidget]
_GROUPS = {
    "need.physical_health": FieldGroup.MEDICAL,
    "need.mental_wellbeing": FieldGroup.MENTAL_HEALTH,
    "need.family_social_work_school": FieldGroup.CHILDREN,
}
"""Forms whose words are sensitive whatever they say."""


class Sheet(QFrame):
    """Holds the forms of the table.

    Signals:
        closed: The form was laid down.
        focused: Another field of the form is filled in; carries sheet and field.
    """

    closed = Signal()

    def __init__(self, factories: Mapping[str, tuple[str, Factory]]) -> None:
        super().__init__()
        self.setProperty("look", "side")
        self._factories = factories
        self._made: dict[str, QWidget] = {}
        self._covers: dict[str, FieldCovers] = {}
        self._state: CaseState | None = None
        self._is_open = False
        self.name = ""
        self.title_label = PlainLabel("", Step.SECTION)
        self.close_button = KeyButton("Esc", self.tr("Lay down"))
        self.page = ScrollPage(margin=24, spacing=12, look="side", widest=760)
        self._lay_out()
        self.close_button.clicked.connect(self.lay_down)
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 20, 24, 4)
        head.addWidget(self.title_label, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.page, 1)
        self.page.column.addStretch(1)

    # --- which form ----------------------------------------------------------------------------------

    def names(self) -> tuple[str, ...]:
        """Return the forms there are."""
        return tuple(self._factories)

    def title_of(self, name: str) -> str:
        """Return what a form is called."""
        return self._factories[name][0]

    def open(self, name: str) -> QWidget:
        """Lay a form on the sheet and go to its first field."""
        title, make = self._factories[name]
        if name not in self._made:
            widget = make()
            self._made[name] = widget
            self.page.column.insertWidget(0, widget)
            if isinstance(widget, Card):
                self._covers[name] = FieldCovers(widget, _GROUPS.get(name))
        widget = self._made[name]
        if name in self._covers and name != self.name:
            self._covers[name].begin()
        self.name = name
        for each in self._made.values():
            each.setVisible(each is widget)
        self.title_label.setText(title)
        self._show(widget)
        self.show()
        first_field(widget).setFocus(Qt.FocusReason.TabFocusReason)
        self.page.verticalScrollBar().setValue(0)
        return widget

    def lay_down(self) -> None:
        """Take the form off the screen; what is typed stays in it."""
        if self.name:
            self.name = ""
            self.hide()
            self.closed.emit()

    @property
    def widget(self) -> QWidget | None:
        """The form that lies on the sheet."""
        return self._made.get(self.name)

    # --- the case ------------------------------------------------------------------------------------

    def show_case(self, state: CaseState) -> None:
        """Show another case: the form in sight, and every form in which something of the case before was typed."""
        self._state = state
        for name, widget in self._made.items():
            if name == self.name or (isinstance(widget, Card) and (widget.is_dirty or widget.is_under_way)):
                self._show(widget)

    def show_curtain(self, *, is_open: bool) -> None:
        """Cover what stands in the form, or show it while the curtain is open."""
        self._is_open = is_open
        self._cover()

    def _show(self, widget: QWidget) -> None:
        if self._state is not None and isinstance(widget, SheetWidget):
            widget.show_case(self._state)
        self._cover()

    def _cover(self) -> None:
        covers = self._covers.get(self.name)
        if covers is not None and isinstance(self._state, TableCase):
            covers.follow(self._state.screening, is_open=self._is_open)

    def flush_drafts(self) -> None:
        """Put everything that is typed into the vault, now."""
        for card in self._cards():
            card.keep_draft()

    def _cards(self) -> list[Card]:
        return [each for each in self._made.values() if isinstance(each, Card)]

    def show_width(self, *, is_narrow: bool) -> None:
        """Stand beside the case, or take its place where there is no room."""
        self.setMinimumWidth(0 if is_narrow else scaled(WIDTH))
        self.setMaximumWidth(16_777_215 if is_narrow else scaled(WIDTH))


def first_field(widget: QWidget) -> QWidget:
    """Return where typing begins."""
    if isinstance(widget, Card):
        shown = (cast("QWidget", each) for each in widget.fields.values())
        return next((each for each in shown if each.isVisibleTo(widget)), widget)
    return widget
