"""The bar above the window: the lock that is coming, or the conversation that keeps it away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from ui.locking.watch import Guarding, Standing
from ui.theme.theme import scaled
from ui.widgets.buttons import Button
from ui.widgets.labels import IconLabel, PlainLabel, restyle

MINUTE = 60


class GuardBar(QFrame):
    """Says how long it still takes, and offers what can be done about it.

    Signals:
        hide_requested: Somebody wants a neutral screen.
        end_requested: Somebody ends the conversation.
    """

    hide_requested = Signal()
    end_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.icon = IconLabel("timer", "info", 18)
        self.label = PlainLabel()
        self.hide_button = Button(self.tr("Hide the screen (F9)"), icon_name="eye-off", look="quiet")
        self.end_button = Button(self.tr("End"), look="quiet")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(scaled(40))
        self._lay_out()
        self.hide_button.clicked.connect(self.hide_requested)
        self.end_button.clicked.connect(self.end_requested)
        self.end_button.setAccessibleName(self.tr("End the conversation mode"))
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self.icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.hide_button)
        row.addWidget(self.end_button)

    @Slot(object)
    def show_standing(self, standing: Standing) -> None:
        """Show a notice or the time of a conversation; otherwise there is no bar."""
        is_talk = standing.guarding is Guarding.CONVERSATION
        if not is_talk and standing.guarding is not Guarding.NOTICE:
            self.hide()
            return
        self.label.setText(self._talk_text(standing) if is_talk else self._notice_text(standing))
        self.icon.show_icon("timer" if is_talk else "lock", "info" if is_talk else "warn")
        self.hide_button.setVisible(is_talk)
        self.end_button.setVisible(is_talk)
        look = "message" if is_talk else "warning"
        if self.property("look") != look:
            self.setProperty("look", look)
            restyle(self)
        self.show()

    def _talk_text(self, standing: Standing) -> str:
        left = f"{standing.seconds_left // MINUTE}:{standing.seconds_left % MINUTE:02d}"
        return self.tr("In conversation: the screen stays open for {left}.").format(left=left)

    def _notice_text(self, standing: Standing) -> str:
        return self.tr(
            "The vault locks in %n second(s). Press any key to go on. What you typed is kept.",
            "",
            standing.seconds_left,
        )
