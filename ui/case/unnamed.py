"""What the file of a made-up case said beside what this version names: word for word, on the screen it belongs to."""

import json

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.domain.actions import UnnamedKey
from ui.case.state import CaseState
from ui.theme.tokens import Step
from ui.widgets.frames import Heading, emptied
from ui.widgets.labels import PlainLabel


class UnnamedKeys(QWidget):
    """The keys below one place of the file, as they stood there; without any there is nothing to see."""

    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = place
        self._rows = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Heading(self.tr("Also in the file of this made-up case"), Step.CARD))
        column.addLayout(self._rows)

    def show_case(self, state: CaseState) -> None:
        """Show what the file said here."""
        emptied(self._rows)
        kept = [each for each in state.view.records(UnnamedKey) if _top(each.where) == self._place]
        for each in kept:
            self._rows.addWidget(PlainLabel(f"{each.key}: {_said(each.text)}", Step.SECOND))
        self.setVisible(bool(kept))


def _top(where: str) -> str:
    return where.partition(".")[0]


def _said(text: str) -> str:
    """A text as it was said; anything else as it was written."""
    held = json.loads(text)
    return held if isinstance(held, str) else text
