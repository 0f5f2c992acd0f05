"""A section of a case: what the page expects of every one of them."""

from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

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
        """Be told that the section is on the screen now; most do nothing."""
