"""The neutral screen: nothing of any case, for whoever looks along; the same key takes it away again."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.theme.tokens import Step
from ui.unlock.mark import Mark
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel


class Curtain(QFrame):
    """Covers a whole window and takes its dialogs away; no shortcut reaches what is behind it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._came_from: QWidget | None = None
        self._dialogs: list[QWidget] = []
        self.setProperty("look", "plate_page")
        self.setAccessibleName(self.tr("Hidden screen"))
        self.back_button = Button(self.tr("Show the screen again (F9)"), icon_name="eye", look="plate")
        self.back_button.clicked.connect(self.toggle)
        self._lay_out()
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(20)
        column.addStretch(1)
        column.addWidget(Mark(160), 0, centre)
        label = PlainLabel(self.tr("One moment"), Step.SECTION, colour="onplate")
        label.setAlignment(centre)
        column.addWidget(label)
        column.addWidget(self.back_button, 0, centre)
        column.addStretch(1)

    def toggle(self) -> None:
        """Draw the curtain, or open it and go back to where the focus was."""
        if self.isVisible():
            self._open()
        else:
            self._draw()

    def _draw(self) -> None:
        self._came_from = QApplication.focusWidget()
        self._dialogs = [
            each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.window()
        ]
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        for dialog in self._dialogs:
            dialog.hide()
        self.back_button.setFocus()
        self._listen(True)
        self.repaint()

    def _open(self) -> None:
        self._listen(False)
        self.hide()
        for dialog in self._dialogs:
            dialog.show()
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus()

    def _listen(self, is_listening: bool) -> None:
        app = QCoreApplication.instance()
        if app is not None and is_listening:
            app.installEventFilter(self)
        elif app is not None:
            app.removeEventFilter(self)

    @override
    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab stays on the curtain."""
        self.back_button.setFocus()
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        if event.type() == QEvent.Type.ShortcutOverride and self.isVisible():
            event.accept()  # the shortcuts of the window behind sleep: the key goes to the curtain
            return True
        return False
