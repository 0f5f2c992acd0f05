"""What each key asks for: no mouse is needed at a table, and while somebody types, letters are letters."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from mdt_desktop.domain.weighing import LivingDomain
from ui.case.card import Card
from ui.meeting.mode.page import step_keys

translate = QCoreApplication.translate
TYPES = (QLineEdit, QPlainTextEdit, QComboBox)
"""Fields that take letters."""

_ZOOMS = (("Ctrl++", "larger"), ("Ctrl+=", "larger"), ("Ctrl+-", "smaller"))
SHORTCUTS = (("Ctrl+K", "find"), ("F1", "keys"), ("F4", "story"), ("Ctrl+L", "lock"), *_ZOOMS)
"""Keys that work while somebody types, too."""

_ALWAYS = {
    "P": "park",
    "B": "decision",
    "G": "curtain",
    "D": "dissent",
    "A": "attendance",
    "N": "next_case",
    "W": "why",
    "E": "close",
}
_WALKS = {
    Qt.Key.Key_Space: "next_step",
    Qt.Key.Key_Backspace: "previous_step",
    Qt.Key.Key_PageDown: "next_case",
    Qt.Key.Key_PageUp: "previous_case",
}


def letters() -> dict[str, str]:
    """Return what each letter and number asks for."""
    of_steps = {key: sheet for keys in step_keys().values() for key, sheet, _ in keys if len(key) == 1}
    domains = {key: f"need.{domain}" for key, domain in zip("12345", LivingDomain, strict=True)}
    return {**of_steps, **domains, **_ALWAYS}


def asked_by(event: QKeyEvent) -> str:
    """Return what a key asks for; empty where it asks for nothing."""
    if event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return "previous_step"
    walks = _WALKS.get(Qt.Key(event.key()))
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    if walks is not None:
        return walks
    return letters().get(event.text().upper(), "") if event.text() and not held else ""


def all_keys() -> list[tuple[str, str, str]]:
    """Return every key, what it asks for, and its words."""
    return [
        (translate("meeting_mode", "Space"), "next_step", translate("meeting_mode", "Next step")),
        (translate("meeting_mode", "Backspace"), "previous_step", translate("meeting_mode", "Step back")),
        ("N", "next_case", translate("meeting_mode", "Next case")),
        ("PgUp", "previous_case", translate("meeting_mode", "Case before")),
        ("Ctrl K", "find", translate("meeting_mode", "Find a case")),
        ("G", "curtain", translate("meeting_mode", "Curtain")),
        ("F4", "story", translate("meeting_mode", "Core story")),
        ("W", "why", translate("meeting_mode", "Why now, and what is new")),
        ("B", "decision", translate("meeting_mode", "Decision")),
        ("D", "dissent", translate("meeting_mode", "Differing judgement")),
        ("P", "park", translate("meeting_mode", "Park")),
        ("A", "attendance", translate("meeting_mode", "At the table")),
        *((key, sheet, word) for keys in step_keys().values() for key, sheet, word in keys),
        ("E", "close", translate("meeting_mode", "End this case")),
        ("Ctrl +", "larger", translate("meeting_mode", "Larger text")),
        ("Ctrl -", "smaller", translate("meeting_mode", "Smaller text")),
        ("Ctrl L", "lock", translate("meeting_mode", "Lock")),
        ("Esc", "stop", translate("meeting_mode", "Out of a field, off a form, stop")),
    ]


def card_of(widget: QWidget) -> Card | None:
    """Return the form a field belongs to."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, Card):
        parent = parent.parentWidget()
    return parent if isinstance(parent, Card) else None
