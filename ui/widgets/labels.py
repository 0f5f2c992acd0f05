"""Labels: text from outside is never HTML, sizes and colours come from the tokens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.icons import icon_pixmap
from ui.theme.theme import scaled, theme, tokens
from ui.theme.tokens import Step


class PlainLabel(QLabel):
    """Shows text as it is, wrapped, in one step of type and one colour of the theme."""

    def __init__(self, text: str = "", step: Step = Step.BODY, *, colour: str = "", bold: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("step", step.value)
        self.setProperty("colour", colour)
        self.setProperty("bold", bold)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_colour(self, colour: str) -> None:
        """Use another colour of the theme."""
        if colour != self.property("colour"):
            self.setProperty("colour", colour)
            restyle(self)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again after a property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def one_line(label: PlainLabel) -> PlainLabel:
    """Keep a short label on one line."""
    label.setWordWrap(False)
    return label


class IconLabel(QLabel):
    """One icon in a colour of the theme; it follows the theme and says nothing to a screen reader."""

    def __init__(self, name: str, colour: str = "ink2", size: int = 16) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._size = size
        self._draw()
        theme().changed.connect(self._draw)

    def show_icon(self, name: str, colour: str) -> None:
        """Show another icon."""
        self._name, self._colour = name, colour
        self._draw()

    def _draw(self) -> None:
        size = scaled(self._size)
        self.setPixmap(icon_pixmap(self._name, getattr(tokens(), self._colour), size, tokens().stroke))
        self.setFixedSize(size, size)


class IconText(QWidget):
    """An icon with its word: a state, a source, a phone number."""

    def __init__(
        self, icon: str, text: str, colour: str = "ink2", *, step: Step = Step.SECOND, bold: bool = False
    ) -> None:
        super().__init__()
        self.icon = IconLabel(icon, colour)
        self.label = PlainLabel(text, step, colour=colour, bold=bold)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        beside = QVBoxLayout()
        beside.setContentsMargins(
            0, max(0, round((self.label.fontMetrics().lineSpacing() - self.icon.height()) / 2)), 0, 0
        )
        beside.addWidget(self.icon)
        beside.addStretch(1)
        row.addLayout(beside)
        row.addWidget(self.label, 1)

    def show_text(self, icon: str, text: str, colour: str) -> None:
        """Say something else."""
        self.icon.show_icon(icon, colour)
        self.label.setText(text)
        self.label.set_colour(colour)
