"""The navigation rail: where to go, what to find, how to lock, who is working."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.texts import stage_word
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import RAIL, RAIL_NARROW, Step
from ui.widgets.frames import ScrollPage, hairline
from ui.widgets.labels import PlainLabel
from ui.widgets.rail_button import RailButton

translate = QCoreApplication.translate

_ICONS = {
    "overview": "clipboard-list",
    "first_contact": "phone",
    "people": "users",
    "triage": "route",
    "weighing": "scale",
    "coordination": "user",
    "handover": "handshake",
    "sharing": "share-2",
    "safety_plan": "file-text",
    "documents": "printer",
    "follow_up": "hand-heart",
    "closing": "circle-check",
}


def section_word(code: str) -> str:
    """Return the word of a section of a case."""
    known = {
        "overview": translate("rail", "Overview"),
        "people": translate("rail", "Who is who"),
        "sharing": translate("rail", "Who knows what"),
        "safety_plan": translate("rail", "Safety plan"),
        "documents": translate("rail", "Papers"),
    }
    return known.get(code) or stage_word(code)


class Mark(QWidget):
    """The mark: five round one."""

    def __init__(self, size: int = 26) -> None:
        super().__init__()
        self.setFixedSize(scaled(size), scaled(size))
        theme().changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().accent))
        side = self.width()
        for x, y, radius in (
            (0.5, 0.12, 0.1),
            (0.86, 0.38, 0.1),
            (0.72, 0.82, 0.1),
            (0.28, 0.82, 0.1),
            (0.14, 0.38, 0.1),
            (0.5, 0.5, 0.17),
        ):
            painter.drawEllipse(
                round((x - radius) * side),
                round((y - radius) * side),
                round(2 * radius * side),
                round(2 * radius * side),
            )
        painter.end()


class Rail(QFrame):
    """The rows of the rail; those of a case stand under *Cases* while one is open.

    Signals:
        page_chosen: A page was chosen; carries its code.
        section_chosen: A section of the open case was chosen; carries its code.
        search_requested: Search was chosen.
        lock_requested: Lock was chosen.
    """

    page_chosen = Signal(str)
    section_chosen = Signal(str)
    search_requested = Signal()
    lock_requested = Signal()

    def __init__(self, sections: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("look", "rail")
        self.setFixedWidth(scaled(RAIL))
        self.today_button = RailButton(self.tr("Today"), "sun")
        self.cases_button = RailButton(self.tr("Cases"), "folder")
        self.meeting_button = RailButton(self.tr("MDT meeting"), "users")
        self.section_buttons = {code: self._section_button(code) for code in sections}
        self.search_button = RailButton(self.tr("Search"), "search")
        self.talk_button = RailButton(self.tr("In conversation"), "timer")
        self.lock_button = RailButton(self.tr("Lock"), "lock")
        self.settings_button = RailButton(self.tr("Screen and language"), "settings")
        self.help_button = RailButton(self.tr("Help"), "circle-question-mark")
        self.name_label = PlainLabel("", bold=True)
        self.organisation_label = PlainLabel("", Step.SECOND, colour="ink2")
        self.brand_label = PlainLabel("MDT Desktop", Step.LEAD, bold=True)
        self.search_button.show_note("Ctrl K")
        self.lock_button.show_note("Ctrl L")
        self._group = QButtonGroup(self)
        self._who_rows = QVBoxLayout()
        self._lay_out()
        self._connect()

    def _section_button(self, code: str) -> RailButton:
        return RailButton(section_word(code), _ICONS.get(code, "chevron-right"), is_deep=True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 18, 16, 18)
        head.setSpacing(12)
        head.addWidget(Mark())
        head.addWidget(self.brand_label, 1)
        rows = ScrollPage(margin=0, spacing=0, look="side", widest=RAIL)
        rows.show_edge_to_edge()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(rows)
        column = rows.column
        column.addLayout(head)
        places = (self.today_button, self.cases_button, *self.section_buttons.values(), self.meeting_button)
        for button in places:
            button.setCheckable(True)
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch(1)
        for button in (self.search_button, self.talk_button, self.lock_button, self.settings_button, self.help_button):
            column.addWidget(button)
        column.addSpacing(8)
        column.addWidget(hairline())
        column.addLayout(self._who())
        column.addSpacing(16)

    def _who(self) -> QVBoxLayout:
        who = self._who_rows
        who.setContentsMargins(20, 12, 16, 0)
        who.setSpacing(2)
        for label in (self.name_label, self.organisation_label):
            who.addWidget(label)
        return who

    def _connect(self) -> None:
        self.today_button.clicked.connect(lambda: self.page_chosen.emit("today"))
        self.cases_button.clicked.connect(lambda: self.page_chosen.emit("cases"))
        self.meeting_button.clicked.connect(lambda: self.page_chosen.emit("meeting"))
        for code, button in self.section_buttons.items():
            button.clicked.connect(lambda _=False, each=code: self.section_chosen.emit(each))
        self.search_button.clicked.connect(self.search_requested)
        self.lock_button.clicked.connect(self.lock_requested)

    def show_holder(self, name: str, organisation: str) -> None:
        """Show whose vault this is."""
        self.name_label.setText(name)
        self.organisation_label.setText(organisation)

    def show_narrow(self, *, is_narrow: bool) -> None:
        """Put the words under the icons, or beside them."""
        self.setFixedWidth(scaled(RAIL_NARROW if is_narrow else RAIL))
        self.brand_label.setVisible(not is_narrow)
        self._who_rows.setContentsMargins(6 if is_narrow else 20, 12, 6 if is_narrow else 16, 0)
        for button in self.findChildren(RailButton):
            button.show_narrow(is_narrow=is_narrow)

    def show_place(self, page: str, section: str) -> None:
        """Mark where we are; the sections show only while a case is open."""
        for button in self.section_buttons.values():
            button.setVisible(page == "case")
        pages = {"today": self.today_button, "cases": self.cases_button, "meeting": self.meeting_button}
        chosen = pages.get(page)
        chosen = self.section_buttons.get(section, self.cases_button) if page == "case" else chosen
        if chosen is not None:
            chosen.setChecked(True)

    def show_count(self, count: int) -> None:
        """Show how much Today asks for."""
        word = self.tr("Today")
        self.today_button.show_note(str(count) if count else "")
        self.today_button.setAccessibleName(self.tr("%n thing(s) today", "", count) if count else word)
