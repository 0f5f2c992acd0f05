"""A section of a case: what the page expects of every one of them."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.theme.tokens import SIDE
from ui.widgets.frames import ScrollPage

W = TypeVar("W", bound=QWidget)


class Section(QWidget):
    """One subject of a case on the screen: a page of cards that scrolls.

    ``has_own_side``: the section lays out its own side; ``shows_path``: the path stays above it;
    ``shows_responsible``: the section itself shows who is responsible. ``own_side`` stands where the side of the
    page stands, or in ``side_slot`` of the section where the page is too narrow for it.
    """

    has_own_side = False
    side_width = SIDE
    shows_path = True
    shows_responsible = False

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.own_side: QWidget | None = None
        self._began: QWidget | None = None
        self.side_slot = QVBoxLayout()
        self.page = ScrollPage()
        self.column = self.page.column
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)

    def show_case(self, state: CaseState) -> None:
        """Show the case: every card gets it; sections add what they show beside their cards."""
        for card in self.parts(Card):
            card.show_case(state)

    def parts(self, kind: type[W]) -> list[W]:
        """Return every widget of a kind, those in the section's own side too."""
        roots = [self, self.own_side] if self.own_side is not None else [self]
        return list(dict.fromkeys(each for root in roots for each in root.findChildren(kind)))

    def is_settled(self) -> bool:
        """Say whether it shows everything it is about to show."""
        return True

    def opened(self) -> None:
        """Be told that the section is on the screen now: the keyboard begins in it."""
        self.begin_here()

    # --- where the keyboard begins -------------------------------------------------------------------

    def first_controls(self) -> tuple[QWidget, ...]:
        """Return where the keyboard may begin, the best first; without any it begins at the first control."""
        return ()

    def begin_here(self) -> None:
        """Let the keyboard begin in this section."""
        self._began = self._first_control()
        self._began.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_at_beginning(self) -> bool:
        """Say whether nobody went anywhere since it was opened."""
        return self._began is not None and self.window().focusWidget() in {None, self._began}

    def _first_control(self) -> QWidget:
        wanted = (_focused_by(each) for each in self.first_controls())
        controls = (each for each in (*wanted, *self._in_order()) if each.isEnabled() and not _is_hidden(each))
        return next(controls, self.page)

    def _in_order(self) -> Iterator[QWidget]:
        """Yield the controls of the page in the order they were made, which is the order they are read in.

        Not along ``nextInFocusChain``: PySide takes what it returns for a child of the widget asked, and then lets go
        of widgets that are still on the screen.
        """
        for each in self.page.body.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield each


def _focused_by(widget: QWidget) -> QWidget:
    """Return what really gets the focus that is given to a widget."""
    while (proxy := widget.focusProxy()) is not None:
        widget = proxy
    return widget


def _is_hidden(widget: QWidget) -> bool:
    """Say whether a widget or something it stands in is hidden; a section that is not shown yet hides nothing."""
    each: QWidget | None = widget
    while each is not None and not isinstance(each, Section | QStackedWidget):
        if each.isHidden():
            return True
        each = each.parentWidget()
    return False
