import subprocess
import sys

_MANY_CALLS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import ui
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
widget = QWidget()
for _ in range(100_000):
    widget.update()
print("alive")
"""


def test_a_hundred_thousand_calls_into_qt_do_not_end_the_program() -> None:
    done = subprocess.run([sys.executable, "-c", _MANY_CALLS], capture_output=True, text=True, check=False)

    assert done.stdout == "alive\n", done.stderr
