"""What stands in a form already is screened like the page: a field whose words may not stand there is covered."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.screening import Cover, Screening
from mdt_desktop.domain.groups import FieldGroup
from ui.case.card import Card
from ui.meeting.mode.state import Row
from ui.meeting.mode.veil import VeiledText
from ui.theme.tokens import Step
from ui.widgets.fields import Labelled, TextArea, TextField

_TEXTS = (TextField, TextArea)


class FieldCovers:
    """The covers over the fields of one form; what somebody types with the form open stays in sight."""

    def __init__(self, card: Card, group: FieldGroup | None) -> None:
        self._card = card
        self._group = group
        self._typed: set[str] = set()
        self._covers: dict[str, VeiledText] = {}
        for name, field in card.fields.items():
            if isinstance(field, _TEXTS):
                field.edited.connect(lambda each=name: self._typed.add(each))

    def begin(self) -> None:
        """The form is opened: nothing in it was typed since."""
        self._typed.clear()

    def follow(self, screening: Screening, *, is_open: bool) -> None:
        """Cover and uncover the fields as the curtain stands."""
        for name, field in self._card.fields.items():
            if not isinstance(field, _TEXTS):
                continue
            text = field.typed()
            cover = screening.of(text, self._group) if text.strip() and name not in self._typed else Cover.NONE
            hides = cover is Cover.NEVER or (cover is Cover.CURTAIN and not is_open)
            if hides:
                self._cover(name, field).show_row(Row(text="", cover=cover, bar=220), is_open=is_open)
            if hides or name in self._covers:
                self._covers[name].setVisible(hides)
                field.setVisible(not hides)

    def _cover(self, name: str, field: QWidget) -> VeiledText:
        if name not in self._covers:
            cover = VeiledText(Step.BODY)
            self._covers[name] = cover
            label = self._card.labels.get(name)
            column = label.layout() if isinstance(label, Labelled) else None
            if isinstance(column, QVBoxLayout):
                column.insertWidget(column.indexOf(field), cover)
            else:
                self._card.column.addWidget(cover)
        return self._covers[name]
