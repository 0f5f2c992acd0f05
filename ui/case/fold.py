"""A card behind its button: it opens when asked for or when a draft waits in it, and folds when it is saved."""

from datetime import datetime

from typing_extensions import override

from mdt_desktop.domain.identifiers import CaseId
from ui.case.card import Card
from ui.case.presenter import CasePresenter
from ui.case.section import Section
from ui.case.state import CaseState
from ui.texts import time_text
from ui.widgets.fold import Fold


class CardFold(Fold):
    """A fold whose content is a card."""

    def __init__(self, text: str, card: Card, *, icon_name: str = "plus", look: str = "quiet") -> None:
        super().__init__(text, card, icon_name=icon_name, look=look)
        self.card = card
        card.presenter.saved.connect(self._saved)

    @override
    def open(self) -> None:
        super().open()
        for field in self.card.fields.values():
            if field.isVisible():  # type: ignore[attr-defined]  # every field is a widget
                field.setFocus()  # type: ignore[attr-defined]
                return

    def follow(self) -> None:
        """Show the card where something is typed in it that is not saved."""
        if self.card.is_dirty:
            self.frame.show()

    def _saved(self, place: str, moment: datetime) -> None:
        if place == self.card.place and self.is_open:
            self.close_again(self.tr("Saved {time}").format(time=time_text(moment)))


class FoldingSection(Section):
    """A section whose cards are folded until they are needed; another case begins folded."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self._case: CaseId | None = None

    @override
    def show_case(self, state: CaseState) -> None:
        super().show_case(state)
        is_other_case = self._case != state.view.case
        self._case = state.view.case
        for fold in self.parts(CardFold):
            if is_other_case:
                fold.close_again()
            fold.follow()
        if is_other_case:
            self.begin(state)

    def begin(self, state: CaseState) -> None:
        """Be told that another case is shown; most leave everything folded."""


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of a field in which each line is one thing."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
