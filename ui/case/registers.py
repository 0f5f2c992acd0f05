"""Cards made of a description of their fields, and lists of such cards: add, look, edit in place."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import kept
from mdt_desktop.application.shown import Change, Gone, Shown, changed_fields, new_fact, new_register
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.registry import Way, kind_of
from ui.case.card import Card
from ui.case.forms import FormField
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.frames import Frame, Heading, hairline
from ui.widgets.labels import PlainLabel
from ui.widgets.rows import KeyedRows

translate = QCoreApplication.translate

Check = Callable[[Any, datetime], Any]
"""Looks at a whole record and returns it; raises FormError where it cannot be."""

Spoken = Callable[[Sequence[Change]], Sequence[Change]]
"""Puts on changes on whose behalf they are made."""


def _as_it_is(record: Any, _: datetime) -> Any:
    return record


def _values(record: Any) -> Any:
    return record


def _filled_in(before: Any, values: Mapping[str, Any]) -> Any:
    return replace(before, **values)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordForm:
    """How a kind of record is filled in: ``empty`` makes a new one, ``needed`` fields must hold something.

    ``values`` and ``filled_in`` go between the record and what the fields are about, where that is not the record
    itself; ``check`` looks at the whole. ``title`` and ``line`` say a record in one row of a list, ``heading``,
    ``note`` and ``add`` are the words of that list.
    """

    empty: Callable[[], Any]
    fields: Callable[[], Sequence[FormField]]
    needed: tuple[str, ...] = ()
    values: Callable[[Any], Any] = _values
    filled_in: Callable[[Any, Mapping[str, Any]], Any] = _filled_in
    check: Check = _as_it_is
    title: Callable[[Any], str] = str
    line: Callable[[Any], str] = lambda _: ""
    heading: str = ""
    note: str = ""
    add: str = ""

    @property
    def kind(self) -> str:
        """The kind of its records."""
        return kind_of(self.empty()).name


def shown_of(view: CaseView, form: RecordForm) -> tuple[Shown[Any], ...]:
    """Return the records of a form that stand, oldest first: a corrected fact gives way to its correction."""
    found = view.all(type(form.empty()))
    corrected = {getattr(each.record, "corrects", "") for each in found}
    return tuple(each for each in found if each.id not in corrected)


class RecordCard(Card):
    """Edits one record of a form: the one named ``entity``, a new one, or the only one of its kind."""

    def __init__(
        self,
        presenter: CasePresenter,
        form: RecordForm,
        *,
        entity: str = "",
        save_text: str = "",
        spoken: Spoken = tuple,
    ) -> None:
        super().__init__(presenter, f"{form.kind}.{entity or 'new'}", save_text=save_text, look="secondary")
        self.form = form
        self._spoken = spoken
        self.entity = entity
        self.form_fields = tuple(form.fields())
        for row in rows_of(self.form_fields):
            self.column.addWidget(self._columns(row))
        self.foot_row = self.foot()
        self.column.addLayout(self.foot_row)
        first = self.fields[self.form_fields[0].name]
        if isinstance(first, QWidget):
            self.setFocusProxy(first)

    def _columns(self, row: Sequence[FormField]) -> QWidget:
        columns = Columns(spacing=16, least=220)
        blank = " " if any(field.hint for field in row) else ""
        for field in row:
            made = field.sort.field(field.label)
            columns.add(self.add_field(field.name, made, field.label, hint=field.hint or blank))
        return columns

    def shown(self, view: CaseView) -> Shown[Any] | None:
        """Return the record that is edited; None while it is still to be."""
        return view.entity(self.entity) if self.entity else None

    @override
    def records(self, view: CaseView) -> Sequence[Shown[Any]]:
        shown = self.shown(view)
        return (shown,) if shown and kind_of(shown.record).way is Way.REGISTER else ()

    @override
    def show_record(self, state: CaseState) -> None:
        shown = self.shown(state.view)
        values = self.form.values(shown.record if shown else self.form.empty())
        for field in self.form_fields:
            self.fields[field.name].show_typed(field.sort.text(getattr(values, field.name)))

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        now = self.presenter.now()
        typed = {each.name: each.sort.read(self.fields[each.name].typed(), each.name, now) for each in self.form_fields}
        before = self.shown(view)
        record = self.form.filled_in(before.record if before else self.form.empty(), typed)
        return self._spoken(changed(before, self._checked(record, now), self.presenter.me))

    def _checked(self, record: Any, now: datetime) -> Any:
        kept(self.form.values(record), *self.form.needed)
        return self.form.check(kept(record), now)


def rows_of(fields: Sequence[FormField]) -> list[list[FormField]]:
    """Return fields two by two; a wide one has a row of its own."""
    rows: list[list[FormField]] = []
    for field in fields:
        has_room = bool(rows) and len(rows[-1]) == 1 and not rows[-1][0].is_wide and not field.is_wide
        if has_room:
            rows[-1].append(field)
        else:
            rows.append([field])
    return rows


def changed(before: Shown[Any] | None, record: Any, by: PersonRef) -> tuple[Change, ...]:
    """Return what makes a record read so: a register is changed field by field, a fact is corrected by a new one."""
    if kind_of(record).way is Way.REGISTER:
        return changed_fields(before, record) if before else new_register(record)
    if before is None:
        return (new_fact(replace(record, by=by)),)
    if record == before.record:
        return ()
    return (new_fact(replace(record, by=by, corrects=before.id)),)


class SoleCard(RecordCard):
    """Edits the only record of its kind."""

    def shown(self, view: CaseView) -> Shown[Any] | None:
        """Return the record; None where nobody filled it in."""
        found = shown_of(view, self.form)
        return found[0] if found else None


class RecordItem(QWidget):
    """One record of a list: what it says in a row, and its card while it is edited.

    Signals:
        removed: It was taken off the list; carries the record as it stood.
    """

    removed = Signal(object)

    def __init__(self, presenter: CasePresenter, form: RecordForm, entity: str, *, spoken: Spoken = tuple) -> None:
        super().__init__()
        self.presenter = presenter
        self.form = form
        self.entity = entity
        self._spoken = spoken
        self.card: RecordCard | None = None
        self.card_frame = Frame("card")
        self.card_frame.hide()
        self.title_label = PlainLabel("", bold=True)
        self.line_label = PlainLabel("", Step.SECOND, colour="ink2")
        self.edit_button = Button(translate("registers", "Change"), icon_name="pencil-line", look="quiet")
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.edit_button.clicked.connect(self._toggle)
        presenter.saved.connect(self._saved)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title_label)
        words.addWidget(self.line_label)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.edit_button)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(row)
        self._column.addWidget(self.card_frame)
        self._column.addWidget(hairline())

    def show_record(self, shown: Shown[Any], state: CaseState) -> None:
        """Say the record, and go on with what was being typed about it."""
        self.title_label.setText(self.form.title(shown.record))
        self.line_label.setText(self.form.line(shown.record))
        self.line_label.setVisible(bool(self.line_label.text()))
        words = translate("registers", "Change: {what}").format(what=self.form.title(shown.record))
        self.edit_button.setAccessibleName(words)
        if self.card is None and f"{self.form.kind}.{self.entity}" in state.drafts:
            self.open(state)

    def open(self, state: CaseState) -> None:
        """Show the card of the record."""
        if self.card is None:
            self.card = RecordCard(self.presenter, self.form, entity=self.entity, spoken=self._spoken)
            if kind_of(self.form.empty()).way is Way.REGISTER:
                self.card.foot_row.insertWidget(0, self._remove_button())
            self.card_frame.column.addWidget(self.card)
            self.card.show_case(state)
        self._show_card(visible=True)

    def _remove_button(self) -> Button:
        button = Button(translate("registers", "Take off the list"), look="quiet")
        button.clicked.connect(self._remove)
        return button

    def _remove(self) -> None:
        state = self.presenter.state
        shown = state.view.entity(self.entity) if state else None
        if shown is not None:
            self.presenter.save(self._spoken(taken_back(shown)), f"{self.form.kind}.{self.entity}")
            self.removed.emit(shown)

    def _show_card(self, *, visible: bool) -> None:
        self.card_frame.setVisible(visible)
        if self.card is not None:
            (self.card if visible else self.edit_button).setFocus()

    def _toggle(self) -> None:
        if not self.card_frame.isHidden():
            self._show_card(visible=False)
        elif self.presenter.state is not None:
            self.open(self.presenter.state)

    def _saved(self, place: str) -> None:
        if self.card is not None and place == self.card.place:
            self._show_card(visible=False)


def taken_back(shown: Shown[Any]) -> tuple[Change, ...]:
    """Return the changes that take every field of a register back."""
    return tuple(
        Change(entity=shown.entity, kind=shown.kind, name=name, group=shown.group, value=Gone, seen=refs)
        for name, refs in shown.seen.items()
    )


class RecordList(QWidget):
    """The records of one kind: a heading with their number, a row for each, and a card for a new one.

    Signals:
        added: A new record was saved.
    """

    added = Signal()

    def __init__(self, presenter: CasePresenter, form: RecordForm, *, spoken: Spoken = tuple) -> None:
        super().__init__()
        self.presenter = presenter
        self.form = form
        self._spoken = spoken
        self.heading = Heading(form.heading, Step.CARD, note=form.note)
        self.add_button = Button(form.add, icon_name="plus", look="quiet")
        self.back_button = Button("", icon_name="undo-2", look="quiet")
        self.items: KeyedRows[RecordItem] = KeyedRows(self._item)
        self.new_frame = Frame("card")
        self._new_card: RecordCard | None = None
        self._case: CaseId | None = None
        self._removed: Shown[Any] | None = None
        self._lay_out()
        self.back_button.clicked.connect(self._put_back)
        self.add_button.clicked.connect(self.open_new)
        presenter.saved.connect(self._saved)

    def _lay_out(self) -> None:
        self.new_frame.hide()
        self.back_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.heading, self.items, self.new_frame):
            column.addWidget(widget)
        for button in (self.back_button, self.add_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def new_card(self) -> RecordCard:
        """The card for a new record; made when it is first asked for."""
        if self._new_card is None:
            self._new_card = RecordCard(self.presenter, self.form, save_text=self.form.add, spoken=self._spoken)
            self.new_frame.column.addWidget(self._new_card)
            if self.presenter.state is not None:
                self._new_card.show_case(self.presenter.state)
        return self._new_card

    @property
    def _new_place(self) -> str:
        return f"{self.form.kind}.new"

    def _item(self, entity: str) -> RecordItem:
        item = RecordItem(self.presenter, self.form, entity, spoken=self._spoken)
        item.removed.connect(self._took_off)
        return item

    def _took_off(self, shown: Shown[Any]) -> None:
        self._removed = shown
        words = translate("registers", "Put back: {what}").format(what=self.form.title(shown.record))
        self.back_button.setText(words)
        self.back_button.show()
        self.back_button.setFocus()

    def _put_back(self) -> None:
        if self._removed is not None:
            changes = new_register(self._removed.record, entity=self._removed.entity)
            self.presenter.save(self._spoken(changes), "")
        self._removed = None
        self.back_button.hide()
        self.add_button.setFocus()

    def show_case(self, state: CaseState) -> None:
        """Show the records of a case."""
        found = {each.id: each for each in shown_of(state.view, self.form)}
        self.heading.count.setText(str(len(found)) if found else "")
        self.items.show_keys(tuple(found))
        for entity, item in self.items.rows.items():
            item.show_record(found[entity], state)
        if state.view.case != self._case:
            self._case = state.view.case
            self._removed = None
            self.back_button.hide()
            self._show_new(visible=self._new_place in state.drafts)

    def open_new(self) -> None:
        """Show an empty card, or go to the one that is open."""
        self._show_new(visible=True)
        self.new_card.setFocus()

    def _show_new(self, *, visible: bool) -> None:
        if visible:
            self.new_card.show()
        self.new_frame.setVisible(visible)
        self.add_button.setVisible(not visible)

    def _saved(self, place: str) -> None:
        if place == self._new_place:
            self._show_new(visible=False)
            self.add_button.setFocus()
            self.added.emit()
