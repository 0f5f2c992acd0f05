"""The page of one case: header on top, one section below it, the side at the right or as a bar."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.identifiers import CaseId
from ui.case.card import Card
from ui.case.header import CaseHeader
from ui.case.incident import IncidentPanel
from ui.case.presenter import CasePresenter
from ui.case.section import Section
from ui.case.side import SidePanel
from ui.case.state import CaseState
from ui.garbage import SettingAside
from ui.theme.theme import scaled
from ui.theme.tokens import SIDE
from ui.widgets.buttons import Button
from ui.widgets.frames import ScrollPage
from ui.widgets.message_bar import MessageBar

SIDE_FROM = 1050
"""Logical pixels of the page from which the side is a column."""

SectionFactory = Callable[[CasePresenter], Section]


class CasePage(QWidget):
    """Shows one case, one section at a time; sections are made when they are first opened.

    Signals:
        section_changed: Another section is shown; carries its code.
        left: Escape was pressed: back to the list.
    """

    section_changed = Signal(str)
    left = Signal()

    def __init__(self, presenter: CasePresenter, factories: Mapping[str, SectionFactory]) -> None:
        super().__init__()
        self.presenter = presenter
        self._factories = factories
        self._sections: dict[str, Section] = {}
        self.section = ""
        self._case: CaseId | None = None
        self._setting_aside = SettingAside(self)
        self.header = CaseHeader()
        self.header.duty_lines = presenter.session.pack.duty_lines
        self.message_bar = MessageBar()
        self.side = SidePanel(presenter)
        self.incident = IncidentPanel(presenter)
        self.own_side = OwnSide()
        self.side_button = Button("", icon_name="clock", look="quiet")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        bars = QVBoxLayout()
        bars.setContentsMargins(32, 8, 32, 0)
        bars.addWidget(self.side_button, 0, Qt.AlignmentFlag.AlignLeft)
        bars.addWidget(self.message_bar)
        bars.addWidget(self.incident)
        content.addWidget(self.header)
        content.addLayout(bars)
        content.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(content, 1)
        row.addWidget(self.side)
        row.addWidget(self.own_side)

    def _connect(self) -> None:
        self.presenter.shown.connect(self._show)
        self.presenter.failed.connect(self._say_failed)
        self.header.stage_chosen.connect(self._open_stage)
        self.side.summary_changed.connect(self.side_button.setText)
        self.side_button.clicked.connect(self._toggle_side)
        self.side.incident_button.clicked.connect(self.add_incident)
        self.incident.closed.connect(self._go_back_to_section)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._step_back)

    # --- sections ------------------------------------------------------------------------------------

    def open_section(self, code: str) -> Section:
        """Show a section of the case that is open."""
        if code not in self._sections:
            section = self._factories[code](self.presenter)
            self._sections[code] = section
            self._stack.addWidget(section)
            self._setting_aside.begin()
            if self.presenter.state is not None:
                section.show_case(self.presenter.state)
        section = self._sections[code]
        self._stack.setCurrentWidget(section)
        self.header.path.setVisible(section.shows_path)
        self.header.show_responsible(visible=not section.shows_responsible)
        self.section = code
        self._place_side()
        self.section_changed.emit(code)
        section.opened()
        return section

    def add_incident(self) -> None:
        """Open the card of an incident over the section that is shown."""
        if self.presenter.state is not None:
            self.incident.open()

    def _go_back_to_section(self) -> None:
        section = self._sections.get(self.section)
        if section is not None:
            section.setFocus()

    def section_codes(self) -> tuple[str, ...]:
        """Return the sections there are."""
        return tuple(self._factories)

    def is_settled(self) -> bool:
        """Say whether the section that is shown waits for nothing."""
        section = self._sections.get(self.section)
        return section is None or section.is_settled()

    def _open_stage(self, stage: str) -> None:
        if stage in self._factories:
            self.open_section(stage)

    def _show(self, state: CaseState) -> None:
        self.header.show_case(state)
        self.side.show_case(state)
        self.incident.show_case(state)
        here = self._sections.get(self.section)
        begins = here is not None and state.view.case != self._case and here.is_at_beginning()
        self._case = state.view.case
        for section in self._sections.values():
            section.show_case(state)
        if here is not None and begins:
            here.begin_here()

    def flush_drafts(self) -> None:
        """Put everything that is typed into the vault, now."""
        for card in self.findChildren(Card):
            card.keep_draft()

    # --- messages and the side -----------------------------------------------------------------------

    def _say_failed(self, place: str, error: KnownError) -> None:
        if not any(card.place == place for card in self.findChildren(Card)):
            self.message_bar.say(self.presenter.sentence(error), look="error")

    def _step_back(self) -> None:
        if self.side.isVisible() and not self._side_fits():
            self._place_side()
        else:
            self.left.emit()

    def _side_fits(self) -> bool:
        return self.width() >= scaled(SIDE_FROM)

    def _place_side(self) -> None:
        section = self._sections.get(self.section)
        has_own_side = section is not None and section.has_own_side
        if has_own_side or not self._side_fits():
            self.side.hide()
        self.own_side.place(section, fits=self._side_fits())
        self.side.setVisible(self._side_fits() and not has_own_side)
        self.side_button.setVisible(not self._side_fits() and not has_own_side)

    def _toggle_side(self) -> None:
        self.side.setVisible(not self.side.isVisible())
        if self.side.isVisible():
            self.side.all_terms_button.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_side()


class OwnSide(QFrame):
    """Stands where the side stands and holds what a section puts there instead."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "side")
        self.setFixedWidth(scaled(SIDE))
        self.page = ScrollPage(margin=24, spacing=0, look="side", widest=640)
        self.page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self.hide()

    def place(self, section: Section | None, *, fits: bool) -> None:
        """Take the own side of this section in, or leave it to the section where there is no room."""
        for held in self.page.body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            held.setVisible(section is not None and held is section.own_side)
        own = section.own_side if section is not None else None
        if section is not None and own is not None:
            if fits and self.page.column.indexOf(own) < 0:
                self.page.column.insertWidget(0, own)
            elif not fits and section.side_slot.indexOf(own) < 0:
                section.side_slot.addWidget(own)
            own.show()
            self.setFixedWidth(scaled(section.side_width))
        self.setVisible(own is not None and fits)
