"""The page Cases: a fast list, filters, search as you type, columns to choose."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QMenu, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.ports import CaseCard
from mdt_desktop.domain.errors import KnownError
from ui.cases.advice import AdviceDialog
from ui.cases.delegate import ROW, CaseDelegate
from ui.cases.finder import DEBOUNCE
from ui.cases.model import CaseTableModel, Column, column_word
from ui.cases.presenter import CasesPresenter
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.choices import Choice
from ui.widgets.fields import TextField
from ui.widgets.labels import PlainLabel
from ui.widgets.message_bar import MessageBar

NARROW_UNDER = 760
"""Logical pixels under which a case is a few lines instead of columns."""

FEWER_UNDER = 1000
"""Logical pixels under which who works on a case gives way to what is urgent."""

_GIVES_WAY = frozenset({Column.CONTACT_PERSON, Column.COORDINATOR})

_WIDTHS = {
    Column.NUMBER: 138,
    Column.ALIAS: 130,
    Column.STAGE: 130,
    Column.LEVEL: 218,
    Column.CONTACT_PERSON: 170,
    Column.COORDINATOR: 150,
    Column.NEXT_TERM: 290,
}


class CaseTable(QTableView):
    """The list itself; Enter opens.

    Signals:
        chosen: A row was opened; carries its card.
    """

    chosen = Signal(object)

    def __init__(self, model: CaseTableModel) -> None:
        super().__init__()
        self._model = model
        self.painter_of_rows = CaseDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self.painter_of_rows)
        self.setAccessibleName(self.tr("Cases"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self._set_up_header()
        self.doubleClicked.connect(lambda index: self.chosen.emit(model.card_at(index)))

    def _set_up_header(self) -> None:
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(scaled(ROW))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def share_width(self) -> None:
        """Give each column its share of the width, so that nothing scrolls sideways; a level is never cut off."""
        shown = [column for column in Column if not self.isColumnHidden(column)]
        whole, width = sum(_WIDTHS[column] for column in shown), self.viewport().width()
        level = max(width * _WIDTHS[Column.LEVEL] // whole, min(self.painter_of_rows.level_width(), width))
        others = whole - _WIDTHS[Column.LEVEL]
        if Column.LEVEL not in shown or not others:
            level, others = 0, whole
        for column in shown:
            share = (width - level) * _WIDTHS[column] // others
            self.setColumnWidth(column, level if level and column is Column.LEVEL else share)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def show_narrow(self, *, narrow: bool) -> None:
        """Draw cases as lines instead of columns."""
        self.painter_of_rows.is_narrow = narrow
        self.horizontalHeader().setVisible(not narrow)
        height = 3 * scaled(24) + scaled(16) if narrow else scaled(ROW)
        self.verticalHeader().setDefaultSectionSize(height)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.chosen.emit(self._model.card_at(self.currentIndex()))
            return
        super().keyPressEvent(event)


class CasesView(QWidget):
    """Shows the list of cases.

    Signals:
        case_chosen: A case was opened.
        first_contact_requested: A new first contact begins.
    """

    case_chosen = Signal(object)
    first_contact_requested = Signal()

    def __init__(self, presenter: CasesPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.model = CaseTableModel(presenter.session.pack, self)
        self.advice_button = Button(self.tr("Advice without a case"), icon_name="message-square-text")
        self.first_contact_button = Button(self.tr("New first contact"), icon_name="plus", look="primary")
        self.message_bar = MessageBar()
        self.words_field = TextField(self.tr("Find a case"), width=360)
        self.filter_choice = Choice(
            self.tr("Which cases"),
            [("mine", self.tr("My organisation")), ("open", self.tr("Open")), ("all", self.tr("All"))],
        )
        self.columns_button = Button(self.tr("Columns"), look="quiet", icon_name="chevron-down")
        self.table = CaseTable(self.model)
        self.nothing_label = PlainLabel("", colour="ink2")
        self.hidden_columns: set[Column] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.filter_choice.show_typed("open")
        self.filter_choice.stand_beside_a_field()
        self.words_field.setPlaceholderText(self.tr("Alias, number or who works on it"))
        self.words_field.setClearButtonEnabled(True)
        self.nothing_label.hide()
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(PlainLabel(self.tr("Cases"), Step.TITLE), 1)
        head.addWidget(self.advice_button)
        head.addWidget(self.first_contact_button)
        filters = QHBoxLayout()
        filters.setSpacing(16)
        filters.addWidget(self.words_field, 1)
        filters.addWidget(self.filter_choice)
        filters.addStretch(1)
        filters.addWidget(self.columns_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.message_bar)
        column.addLayout(filters)
        column.addWidget(self.nothing_label)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.words_field)

    def _connect(self) -> None:
        self.presenter.listed.connect(self._show)
        self.presenter.continued.connect(self._show_more)
        self.presenter.failed.connect(self._say_failed)
        self.model.more_wanted.connect(self.presenter.read_on)
        self.table.chosen.connect(lambda card: self.case_chosen.emit(card.case))
        self.first_contact_button.clicked.connect(self.first_contact_requested)
        self.advice_button.clicked.connect(self._open_advice)
        self.words_field.textChanged.connect(lambda _: self._timer.start())
        self.words_field.returnPressed.connect(self._enter)
        self.filter_choice.edited.connect(self._ask)
        self._timer.timeout.connect(self._ask)
        self.columns_button.clicked.connect(self._choose_columns)
        self.table.horizontalHeader().customContextMenuRequested.connect(self._choose_columns_at)

    # --- asking and showing ------------------------------------------------------------------------

    def _ask(self) -> None:
        self._timer.stop()
        chosen = self.filter_choice.typed()
        self.presenter.ask(
            words=self.words_field.typed().strip(), only_open=chosen != "all", only_mine=chosen == "mine"
        )

    def _show(self, cards: tuple[CaseCard, ...], has_more: bool) -> None:
        current = self.table.currentIndex()
        case = self.model.card_at(current).case if current.isValid() else None
        self.model.show_cards(cards, self.presenter.session.now(), has_more=has_more)
        row = max(self.model.row_of(case), 0)
        if cards:
            self.table.setCurrentIndex(self.model.index(row, self._first_column()))
        self.nothing_label.setVisible(not cards)
        words = self.words_field.typed().strip()
        not_found = self.tr("Not found on this laptop. Ctrl+K looks in every text.")
        self.nothing_label.setText(not_found if words else self.tr("No cases here yet. Begin with a first contact."))

    def _first_column(self) -> int:
        return next(column for column in Column if column not in self.hidden_columns)

    def _show_more(self, cards: tuple[CaseCard, ...], has_more: bool) -> None:
        self.model.add_cards(cards, has_more=has_more)

    def _say_failed(self, error: KnownError) -> None:
        if self.isVisible():
            self.message_bar.say(self.presenter.sentence(error), look="error")

    def _enter(self) -> None:
        """Enter in the field goes to the list; once it is there, Enter opens."""
        if self._timer.isActive():
            self._ask()
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_advice(self) -> None:
        AdviceDialog(self.presenter, self).open()

    # --- columns -----------------------------------------------------------------------------------

    def columns_menu(self) -> QMenu:
        """Return the menu that shows and hides columns; the number always stays."""
        menu = QMenu(self)
        for column in Column:
            if column is not Column.NUMBER:
                menu.addAction(self._column_action(menu, column))
        return menu

    def _column_action(self, menu: QMenu, column: Column) -> QAction:
        action = QAction(column_word(column), menu)
        action.setCheckable(True)
        action.setChecked(column not in self.hidden_columns)
        action.toggled.connect(lambda shown: self.show_column(column, shown=shown))
        return action

    def show_column(self, column: Column, *, shown: bool) -> None:
        """Show or hide a column."""
        if shown:
            self.hidden_columns.discard(column)
        else:
            self.hidden_columns.add(column)
        self._place_columns()

    def _choose_columns(self) -> None:
        self.columns_menu().popup(self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height())))

    def _choose_columns_at(self, place: QPoint) -> None:
        self.columns_menu().popup(self.table.horizontalHeader().mapToGlobal(place))

    def _place_columns(self) -> None:
        narrow = self.width() < scaled(NARROW_UNDER)
        self.columns_button.setVisible(not narrow)
        self.table.show_narrow(narrow=narrow)
        for column in Column:
            self.table.setColumnHidden(column, self._is_hidden(column, narrow=narrow))
        self.table.share_width()

    def _is_hidden(self, column: Column, *, narrow: bool) -> bool:
        if narrow:
            return column is not Column.NUMBER
        gives_way = column in _GIVES_WAY and self.width() < scaled(FEWER_UNDER)
        return gives_way or column in self.hidden_columns

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_columns()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.words_field.typed():
            self.words_field.clear()
            self.words_field.setFocus()
            return
        super().keyPressEvent(event)
