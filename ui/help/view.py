"""The help of the program: the keys, how to begin, what works, what keeps this safe."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop import __version__
from ui.commands import Command
from ui.help.text import HelpPart, help_parts
from ui.texts import language
from ui.theme.theme import scaled
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import FocusRing
from ui.widgets.frames import Heading, ScrollPage
from ui.widgets.labels import PlainLabel, one_line


class HelpDialog(QDialog):
    """Shows calm text and nothing else; arrows and Page Down scroll, Escape closes."""

    def __init__(self, keys: Sequence[Command], window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.page = ScrollPage(margin=24, spacing=20, widest=720)
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.setAccessibleName(self.tr("Help"))
        self.close_button = Button(self.tr("Close"))
        self.commands = tuple(keys)
        self._lay_out(window)
        self.close_button.clicked.connect(self.accept)
        FocusRing(self)

    def _lay_out(self, window: QWidget) -> None:
        column = self.page.column
        column.addWidget(PlainLabel(self.tr("Help"), Step.SECTION))
        for part in help_parts(language()):
            column.addWidget(_part(part))
        column.addWidget(self._keys())
        column.addWidget(PlainLabel(self.tr("MDT Desktop, version {version}").format(version=__version__), Step.SMALL))
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 16)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 10, 10, 0)
        whole.addWidget(self.page, 1)
        whole.addLayout(foot)
        self.resize(min(scaled(760), window.width() - 24), min(scaled(760), window.height() - 24))

    def _keys(self) -> QWidget:
        others = (
            Command(word=self.tr("Search everything, run any command"), keys="Ctrl+K", act=lambda: None),
            Command(word=self.tr("The menu on a narrow screen"), keys="F6", act=lambda: None),
            Command(word=self.tr("A step back"), keys="Esc", act=lambda: None),
        )
        return _key_table(self.tr("Keys"), [each for each in (*self.commands, *others) if each.keys])


def _part(part: HelpPart) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(Heading(part.heading, Step.CARD))
    for line in part.lines:
        column.addWidget(PlainLabel(line))
    return held


def _key_table(heading: str, rows: Sequence[Command]) -> QWidget:
    held = QWidget()
    grid = QGridLayout(held)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(20)
    grid.setColumnStretch(1, 1)
    grid.addWidget(Heading(heading, Step.CARD), 0, 0, 1, 2)
    for place, row in enumerate(rows, start=1):
        keys = QKeySequence(row.keys).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(one_line(PlainLabel(keys, bold=True)), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(row.word), place, 1)
    return held
