"""Whose words are being typed: one's own, or those of somebody without this program (architecture.md "Namens")."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from mdt_desktop.application.on_behalf import on_behalf_of
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.people import OnBehalf
from ui.case.presenter import CasePresenter


class Speaker(QObject):
    """What every card of a section puts on what it saves.

    Signals:
        changed: Somebody else's words are typed from now on, or one's own again.
    """

    changed = Signal()

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self.whom: OnBehalf | None = None

    def speak_for(self, whom: OnBehalf | None) -> None:
        """Type on behalf of somebody from now on; of nobody else with None."""
        if whom != self.whom:
            self.whom = whom
            self.changed.emit()

    def spoken(self, changes: Sequence[Change]) -> tuple[Change, ...]:
        """Return changes that say on whose behalf they are made."""
        return on_behalf_of(changes, self.whom, self._presenter.me)
