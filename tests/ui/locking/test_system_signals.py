import os
import shutil
import subprocess
import sys

import pytest

_LISTENS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
import ui
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from ui.locking.system_signals import SystemSignals
from ui.settling import until

app = QCoreApplication([])
other = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "other")
assert other.registerService("org.gnome.ScreenSaver")
assert other.registerService("org.freedesktop.login1")
system, heard = SystemSignals(), []
system.lock_due.connect(lambda: heard.append("lock"))
assert system.listen()

def say(path, interface, name, *values):
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(values))
    other.send(message)

say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True)
say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", True)
say("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock")
until(lambda: len(heard) == 3, seconds=10)
print("heard", len(heard))
"""
_WITHOUT_BUS = """
import os
for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
    os.environ[name] = "unix:path=/nowhere/at/all"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import ui
from PySide6.QtCore import QCoreApplication
from ui.locking.system_signals import SystemSignals
app = QCoreApplication([])
print("heard", SystemSignals().listen())
"""


def run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=dict(os.environ), timeout=60)
    return done.stdout if done.returncode == 0 else done.stderr


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="package dbus is not installed here")
def test_sleep_the_locked_session_and_the_screen_saver_are_heard() -> None:
    assert run("dbus-run-session", "--", sys.executable, "-c", _LISTENS) == "heard 3\n"


def test_without_a_bus_it_is_silent_and_nothing_breaks() -> None:
    assert run(sys.executable, "-c", _WITHOUT_BUS) == "heard False\n"
