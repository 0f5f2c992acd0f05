"""A card edits one record and saves itself; what is typed is kept within two seconds, whatever happens."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.errors import FormError, KnownError
from ui.case.presenter import CasePresenter, Seen, seen_of
from ui.case.state import CaseState
from ui.texts import time_text
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, Labelled
from ui.widgets.labels import IconText, PlainLabel

KEEP_AFTER = 1000
"""Milliseconds after the first key that is not kept yet: who types on without a pause is kept every second too."""


class Card(QWidget):
    """The base of every card: fields, a draft, a save button, and the sentence beside the field that is wrong.

    A card says what it is: ``place`` (its name in drafts), ``fields`` by name, ``show_record`` (fill the fields
    from the case), ``changes`` (what the fields amount to), and ``records`` (the registers it edits).
    """

    def __init__(self, presenter: CasePresenter, place: str, *, save_text: str = "", look: str = "primary") -> None:
        super().__init__()
        self.presenter = presenter
        self.place = place
        self.fields: dict[str, Field] = {}
        self.labels: dict[str, Labelled] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.save_button = Button(save_text or self.tr("Save"), icon_name="check", look=look)
        self.state_label = IconText("save", "", "ok")
        self.state_label.hide()
        self.error_label = IconText("circle-alert", "", "danger", step=Step.BODY, bold=True)
        self.error_label.hide()
        self._is_dirty = False
        self._under_way = 0
        self._state: CaseState | None = None
        self._begun: CaseView | None = None
        self._draft_seen: Seen | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self.keep_draft)
        self.save_button.clicked.connect(self.save)
        presenter.saved.connect(self._saved)
        presenter.failed.connect(self._failed)

    # --- what a card says -------------------------------------------------------------------------

    def show_record(self, state: CaseState) -> None:
        """Fill the fields from the case; a card of new facts empties them."""
        del state
        for field in self.fields.values():
            field.show_typed("")

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return what the fields amount to.

        Raises:
            FormError: Something typed cannot be kept as it is.
        """
        del view
        return ()

    def records(self, view: CaseView) -> Sequence[Shown[Any]]:
        """Return the registers this card edits; none for a card of new facts."""
        del view
        return ()

    # --- building ----------------------------------------------------------------------------------

    def add_field(self, name: str, field: Any, label: str = "", *, hint: str = "") -> QWidget:
        """Add a field of the form; with a label it gets room for what is wrong with it."""
        self.fields[name] = field
        field.edited.connect(self._edited)
        if not label:
            return field  # type: ignore[no-any-return]  # every field is a widget
        self.labels[name] = Labelled(label, field, hint=hint)
        return self.labels[name]

    def foot(self) -> QHBoxLayout:
        """Return the last row: what was kept, what is wrong, and the save button."""
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.state_label, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.error_label, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.save_button)
        return row

    # --- showing -----------------------------------------------------------------------------------

    def show_case(self, state: CaseState) -> None:
        """Show the case; what a person is typing is never overwritten."""
        other_case = self._state is None or self._state.view.case != state.view.case
        if other_case:
            self.keep_draft()
        self._state = state
        if other_case:
            self._begin_again()
        if self._is_dirty or self._under_way:
            return
        self.show_record(state)
        draft = state.drafts.get(self.place)
        if draft is not None and other_case:
            self._show_draft(json.loads(draft.text), draft.seen)
            self._say_kept(self.tr("Draft kept {time}").format(time=time_text(draft.saved_at)))

    def _begin_again(self) -> None:
        """Nothing of one case stays on the card of another."""
        self._is_dirty = False
        self._under_way = 0
        self._clear_errors()
        self.state_label.hide()

    def _show_draft(self, texts: Mapping[str, str], seen: Seen) -> None:
        for name, text in texts.items():
            if name in self.fields:
                self.fields[name].show_typed(text)
        self._is_dirty = True
        self._begun = self._state.view if self._state else None
        self._draft_seen = seen

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._is_dirty

    @property
    def is_under_way(self) -> bool:
        """Whether a save has not come back yet."""
        return self._under_way > 0

    def _edited(self) -> None:
        if not self._is_dirty and self._state is not None:
            self._begun = self._state.view
            self._draft_seen = None
        self._is_dirty = True
        if not self._timer.isActive():
            self._timer.start()
        for label in self.labels.values():
            if label.field.property("wrong"):
                label.show_error("")

    # --- keeping and saving -------------------------------------------------------------------------

    def keep_draft(self) -> None:
        """Put what is typed into the vault as a draft, now: of the case this card shows, whatever came since."""
        self._timer.stop()
        if self._is_dirty and self._state is not None:
            texts = {name: field.typed() for name, field in self.fields.items()}
            self.presenter.keep_draft(self.place, texts, self._seen(), self._state.view.case)
            self._say_kept(self.tr("Draft kept {time}").format(time=time_text(self.presenter.now())))

    def _seen(self) -> Seen:
        if self._draft_seen is not None:
            return self._draft_seen
        return seen_of(self.records(self._begun)) if self._begun is not None else {}

    def save(self) -> None:
        """Save what the fields amount to, or say beside the field what is wrong."""
        if self._state is None:
            return
        if not self._is_dirty:
            self._begun, self._draft_seen = self._state.view, None
        self._clear_errors()
        try:
            changes = self.changes(self._state.view)
        except FormError as error:
            self._show_error(error)
            return
        self._timer.stop()
        self.save_button.setEnabled(False)
        self._is_dirty = False
        self._under_way += 1
        self.presenter.save(changes, self.place, self._seen())

    def _saved(self, place: str, moment: Any) -> None:
        if place == self.place:
            self._ended()
            self._draft_seen = None
            if not self._under_way:
                self._show_saved()
            self._say_kept(self.tr("Saved {time}").format(time=time_text(moment)))

    def _failed(self, place: str, error: KnownError) -> None:
        if place == self.place:
            self._ended()
            self._is_dirty = True
            self._show_error(error)

    def _ended(self) -> None:
        self._under_way = max(self._under_way - 1, 0)
        self.save_button.setEnabled(True)

    def _show_saved(self) -> None:
        """Show what was saved; who typed on meanwhile has seen it."""
        if self._state is None:
            return
        if self._is_dirty:
            self._begun = self._state.view
        else:
            self.show_record(self._state)

    def _clear_errors(self) -> None:
        self.error_label.hide()
        for label in self.labels.values():
            label.show_error("")

    def _show_error(self, error: KnownError) -> None:
        sentence = self.presenter.sentence(error)
        label = self.labels.get(str(error.facts.get("field", "")))
        if label is not None:
            label.show_error(sentence)
        else:
            self.error_label.show_text("circle-alert", sentence, "danger")
            self.error_label.show()

    def _say_kept(self, text: str) -> None:
        self.state_label.show_text("save", text, "ok")
        self.state_label.show()


def hint(text: str) -> PlainLabel:
    """Return a quiet sentence."""
    return PlainLabel(text, Step.SECOND, colour="ink2")
