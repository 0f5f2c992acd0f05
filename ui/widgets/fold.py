"""What is not needed every time is folded: a button that says what it opens, and what it opens below it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.widgets.buttons import Button
from ui.widgets.frames import Frame
from ui.widgets.labels import IconText, one_line


class Fold(QWidget):
    """A button and its content; Escape inside the content folds it again.

    Signals:
        opened: The content is there now.
    """

    opened = Signal()

    def __init__(self, text: str, content: QWidget, *, icon_name: str = "plus", look: str = "quiet") -> None:
        super().__init__()
        self.button = Button(text, icon_name=icon_name, look=look)
        self.content = content
        self.said = IconText("save", "", "ok")
        self.head = QHBoxLayout()
        one_line(self.said.label)
        self.frame = Frame("card", margin=16, spacing=12)
        self.frame.column.addWidget(content)
        self.frame.hide()
        self.said.hide()
        self._lay_out()
        self.button.clicked.connect(self._toggle)

    def _lay_out(self) -> None:
        self.head.setSpacing(12)
        self.head.addWidget(self.button)
        self.head.addWidget(self.said, 1, Qt.AlignmentFlag.AlignVCenter)
        self.head.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.head)
        column.addWidget(self.frame)

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return not self.frame.isHidden()

    def open(self) -> None:
        """Show the content and go to its first field."""
        self.said.hide()
        self.frame.show()
        self.content.setFocus(Qt.FocusReason.TabFocusReason)
        self.opened.emit()

    def close_again(self, said: str = "") -> None:
        """Fold the content; ``said`` stands beside the button."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.frame.hide()
        self.said.show_text("save", said, "ok")
        self.said.setVisible(bool(said))
        if had_focus:
            self.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _toggle(self) -> None:
        if self.is_open:
            self.close_again()
        else:
            self.open()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.is_open:
            if event.type() == QEvent.Type.KeyPress:
                self.close_again()
            event.accept()
            return True
        return super().event(event)
