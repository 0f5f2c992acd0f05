from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow import Flow


def test_a_hidden_widget_takes_no_room_and_leaves_no_gap(qtbot: QtBot) -> None:
    held = QWidget()
    qtbot.addWidget(held)
    flow = Flow(held, spacing=16)
    hidden, shown = QLabel("first"), QLabel("second")
    for each in (hidden, shown):
        flow.addWidget(each)
    hidden.hide()
    held.resize(400, 60)
    held.show()
    qtbot.waitUntil(shown.isVisible)

    assert shown.x() == 0
    assert flow.sizeHint().width() == shown.sizeHint().width()

    hidden.show()
    qtbot.waitUntil(lambda: shown.x() > 0)
