"""What the desktop says: the laptop goes to sleep, the session locks, the screen saver starts (Linux, over D-Bus)."""

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_BEGINS, _LOCKS = SLOT("begins(bool)"), SLOT("locks()")
_LOGIN = "org.freedesktop.login1"
_SYSTEM = (
    (_LOGIN, "org.freedesktop.login1.Manager", "PrepareForSleep", _BEGINS),
    (_LOGIN, "org.freedesktop.login1.Session", "Lock", _LOCKS),
)
_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class SystemSignals(QObject):
    """Listens where there is something to listen to; without a bus it is silent, and the watch does its work alone.

    Signals:
        lock_due: The desktop says that nobody should see this now.
    """

    lock_due = Signal()

    @Slot(bool)
    def begins(self, is_beginning: bool) -> None:
        """Sleep or the screen saver begins, or is over."""
        if is_beginning:
            self.lock_due.emit()

    @Slot()
    def locks(self) -> None:
        """The session is locked."""
        self.lock_due.emit()

    def listen(self) -> bool:
        """Subscribe to what is there; say whether anything is."""
        try:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - after unlock, and not on every system
        except ImportError:
            return False
        return any(
            [_hear(QDBusConnection.systemBus(), self, *each) for each in _SYSTEM]
            + [_hear(QDBusConnection.sessionBus(), self, name, name, "ActiveChanged", _BEGINS) for name in _SAVERS]
        )


def _hear(bus: Any, listener: QObject, service: str, interface: str, name: str, slot: str) -> bool:
    """The stub of ``connect`` says bytes for the slot, the call wants text: hence a bus of any type."""
    return bool(bus.isConnected() and bus.connect(service, "", interface, name, listener, slot))
