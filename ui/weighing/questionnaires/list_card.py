"""The card of one list: who says so and from which source, then item by item; only what is answered now is saved."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.questionnaires import answers_of, fill_in
from mdt_desktop.application.shown import Change
from mdt_desktop.application.table import weighing_of_now
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import SourceKind
from mdt_desktop.domain.people import OnBehalf
from mdt_desktop.domain.question_lists import Item, QuestionList
from mdt_desktop.domain.questionnaires import FilledIn, ItemAnswer
from ui.case.card import Card, hint
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter, Seen
from ui.case.state import CaseState
from ui.texts import language, local, source_word
from ui.theme.tokens import Step
from ui.weighing.cards import organisation_choice
from ui.weighing.questionnaires.item_row import ItemRow
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.fields import Selection, TextField
from ui.widgets.labels import PlainLabel


class ListCard(Card):
    """New answers to a list and to those behind its *more*; the rows are made when somebody opens it."""

    def __init__(self, presenter: CasePresenter, listed: QuestionList, more: Sequence[QuestionList] = ()) -> None:
        super().__init__(presenter, f"questionnaire.{listed.id}", save_text=self.tr("Save the answers"))
        self.listed = listed
        self.lists = (listed, *more)
        self.rows: dict[str, ItemRow] = {}
        self.before: QWidget | None = None
        self.more_button = Button(self.tr("More"), icon_name="plus", look="secondary")
        self.more_block = QWidget()
        self.more_button.clicked.connect(self.open_more)

    # --- building ------------------------------------------------------------------------------------------

    def make(self) -> None:
        """Make the rows, once, and show what stands in them."""
        if self.rows:
            return
        self.column.addWidget(hint(self.listed.notice[language()]))
        self.column.addWidget(self._sitting())
        first = [(self.listed, item) for item in self.listed.items if self._comes_first(item)]
        later = [(each, item) for each in self.lists for item in each.items if (each, item) not in first]
        self._add_rows(self.column, first)
        if later:
            self._add_more(later)
        self.column.addLayout(self.foot())
        self._chain()
        self._put_in_order()
        if self._state is not None:
            self.show_record(self._state)
            self._show_standing(self._state)

    def _comes_first(self, item: Item) -> bool:
        """A list that says nothing of what is critical or in the annex has no order of its own."""
        return item.comes_first or not self.listed.more

    def _sitting(self) -> QWidget:
        held = Columns()
        org = organisation_choice(self.tr("Who says so"), self.tr("Choose"))
        held.add(self.add_field("org", org, self.tr("Who says so")))
        sources = [("", self.tr("Choose")), *((each.value, source_word(each.value)) for each in SourceKind)]
        source = Selection(self.tr("Where the answers come from"), sources)
        held.add(self.add_field("source", source, self.tr("Where the answers come from")))
        if self.listed.about:
            about = self.listed.about[language()]
            held.add(self.add_field("about", TextField(about), about))
        return held

    def _add_rows(self, column: QVBoxLayout, items: Sequence[tuple[QuestionList, Item]]) -> None:
        heading = ""
        for listed, item in items:
            title = listed.groups[item.group][language()] if item.group else self._title_of(listed)
            if title and title != heading:
                column.addWidget(PlainLabel(title, Step.CARD))
            heading = title
            row = ItemRow(item, f"{listed.id}.{item.id}", self._field, version=listed.version)
            self.rows[row.name] = row
            column.addWidget(row)

    def _title_of(self, listed: QuestionList) -> str:
        return "" if listed is self.listed else listed.title[language()]

    def _field(self, name: str, field: QWidget, label: str) -> QWidget:
        return self.add_field(name, field, label)

    def _add_more(self, items: Sequence[tuple[QuestionList, Item]]) -> None:
        self.more_button.setText(self.tr("More ({count})").format(count=len(items)))
        column = QVBoxLayout(self.more_block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._add_rows(column, items)
        self.column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.more_block)
        self.more_block.hide()

    def open_more(self) -> None:
        """Show the rest, and go to the first of it."""
        self.more_button.hide()
        self.more_block.show()
        first = self.more_block.findChild(ItemRow)
        if first is not None:
            first.choice.setFocus(Qt.FocusReason.TabFocusReason)

    def _chain(self) -> None:
        """The next item follows by itself; after the last one comes the button."""
        rows = list(self.rows.values())
        for row, following in zip(rows, [*rows[1:], None], strict=True):
            row.answered.connect(lambda each=following: self._go_on(each))

    def _put_in_order(self) -> None:
        """Tab goes through what was made just now in reading order, from the button that opened it."""
        inside: list[QWidget] = [self.before] if self.before is not None else []
        inside += [self.labels[name].field for name in ("org", "source", "about") if name in self.labels]
        for row in self.rows.values():
            if self.more_block.isAncestorOf(row) and self.more_button not in inside:
                inside.append(self.more_button)
            inside += [*row.choice.buttons, row.detail_button]
        for first, second in pairwise([*inside, self.save_button]):
            QWidget.setTabOrder(first, second)

    def _go_on(self, row: ItemRow | None) -> None:
        target: QWidget = self.save_button if row is None else row.choice
        if row is not None and not row.isVisible():
            target = self.more_button
        target.setFocus(Qt.FocusReason.TabFocusReason)

    # --- showing -------------------------------------------------------------------------------------------

    @override
    def show_case(self, state: CaseState) -> None:
        if self.place in state.drafts:
            self.make()
        super().show_case(state)
        self._show_standing(state)

    @override
    def show_record(self, state: CaseState) -> None:
        """Begin a new sitting; what stands is shown beside it, never in it."""
        del state
        begins = {"org": self.presenter.me.org, "source": "", "about": ""}
        for name in begins.keys() & self.fields.keys():
            self.fields[name].show_typed(begins[name])
        for row in self.rows.values():
            row.empty()

    @override
    def _show_draft(self, texts: Mapping[str, str], seen: Seen) -> None:
        for name, row in self.rows.items():
            if any(texts.get(f"{key}.{name}") for key in ("source", "since", "note")):
                row.open_details()
        super()._show_draft(texts, seen)

    def _show_standing(self, state: CaseState) -> None:
        if not self.rows:
            return
        for listed in self.lists:
            given = answers_of(state.view, listed)
            for item in listed.items:
                self.rows[f"{listed.id}.{item.id}"].show_standing(given.get(item.id, ()), state)

    # --- saving --------------------------------------------------------------------------------------------

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        try:
            return self._changes(view)
        except FormError as error:
            self._open_where(str(error.facts.get("field", "")))
            raise

    def _changes(self, view: CaseView) -> tuple[Change, ...]:
        said, today = self._said(view), local(self.presenter.now()).date()
        filled = [(each, answers) for each in self.lists if (answers := tuple(self._answers(each)))]
        if not filled:
            return fill_in(self.listed, (), said, today)
        return tuple(change for each, answers in filled for change in fill_in(each, answers, said, today))

    def _said(self, view: CaseView) -> FilledIn:
        org = self.fields["org"].typed()
        return FilledIn(
            questionnaire="",
            version="",
            answers=(),
            weighing=weighing_of_now(view, self.presenter.now()),
            about=self.fields["about"].typed() if self.listed.about else "",
            at=self.presenter.now(),
            by=self.presenter.me,
            on_behalf=OnBehalf(org=org) if org and org != self.presenter.me.org else None,
        )

    def _answers(self, listed: QuestionList) -> Iterator[ItemAnswer]:
        source = self.fields["source"].typed()
        assert self._state is not None  # noqa: S101 - the base saves nothing before a case is shown
        for item in listed.items:
            answer = self.rows[f"{listed.id}.{item.id}"].typed(source, self._state)
            if answer is not None:
                yield answer

    def _open_where(self, field: str) -> None:
        """What is wrong may be folded."""
        _, _, name = field.partition(".")
        row = self.rows.get(name)
        if row is not None:
            if self.more_block.isAncestorOf(row):
                self.open_more()
            row.open_details()


class ListFold(CardFold):
    """A list behind its name; its rows are made when it opens for the first time."""

    card: ListCard

    def __init__(self, presenter: CasePresenter, listed: QuestionList, more: Sequence[QuestionList] = ()) -> None:
        card = ListCard(presenter, listed, more)
        super().__init__(listed.title[language()], card, icon_name="clipboard-list", look="secondary")
        card.before = self.button
        self.count_label = PlainLabel("", Step.SMALL, colour="ink2")
        self.head.insertWidget(1, self.count_label, 1, Qt.AlignmentFlag.AlignVCenter)

    @override
    def open(self) -> None:
        self.card.make()
        super().open()
