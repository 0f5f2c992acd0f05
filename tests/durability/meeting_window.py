"""Somebody types at the table until the power goes: the real screen of the meeting, and what stood on it when.

Run as ``python -m tests.durability.meeting_window FOLDER SEED MEETING`` on a vault with an open meeting. Each line on
stdout is what one field held at one moment of the clock all processes share, or a chair and how it was turned.
"""

import json
import os
import sys
import time
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from mdt_desktop.application.session import Session
from mdt_desktop.bootstrap import make_program
from tests.support.vaults import CHEAP, PASSPHRASE, a_place
from ui.case.card import Card
from ui.meeting.mode.attendance import AttendanceSheet
from ui.meeting.mode.window import MeetingMode
from ui.tasks import TaskRunner
from ui.theme.theme import Theme

FORMS = (
    *("why", "decision", "park", "dissent", "voice", "input", "question", "level", "surroundings", "regie", "contact"),
    *("call", "need.safety_housing", "need.mental_wellbeing", "attendance"),
)
CHOICES = {"org": "POL", "level": "high", "decision": "regie_existing_org", "holder": "VT", "kind": "fact"}
"""What is chosen before saving, so that some saves succeed."""


class Typist:
    """Opens forms, types, saves, goes on to the next case; in random order, and never takes a letter back."""

    def __init__(self, app: QApplication, folder: Path, seed: int) -> None:
        self._app = app
        self._random = Random(seed)  # noqa: S311 - repeatable chance is what a test needs
        self._place = a_place(folder)
        self._runner = TaskRunner()
        self._has_turned = False
        self._timer = QTimer()
        self._timer.timeout.connect(self._act)
        self.window: MeetingMode | None = None

    def begin(self) -> None:
        """Unlock on the worker, as the program does."""
        program = make_program(policy=CHEAP, home=self._place.folder, state=self._place.state_folder)
        door = program.door(self._place.folder)
        self._runner.start(lambda _: program.session(door.unlock(PASSPHRASE)), self._open)

    def _open(self, session: Session) -> None:
        self.window = MeetingMode(session, self._runner, sys.argv[3], lambda error: error.code)
        self.window.resize(1600, 900)
        self.window.case_presenter.shown.connect(self._first_shown)
        self.window.show()
        self.window.begin()

    def _first_shown(self, _: object) -> None:
        if not self._timer.isActive():
            self._say(ready=True)
            self._timer.start(25)

    def _say(self, **said: object) -> None:
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()

    # --- what somebody does --------------------------------------------------------------------------

    def _act(self) -> None:
        assert self.window is not None
        roll, card = self._random.random(), self.window.sheet.widget
        if isinstance(card, AttendanceSheet) and roll < 0.98:
            self._turn(card)
        elif not isinstance(card, Card) or roll < 0.02:
            self._has_turned = False
            self.window.open_sheet(self._random.choice(FORMS))
        elif roll < 0.035:
            self.window.act(self._random.choice(("next_case", "previous_case")))
        elif roll < 0.05:
            self._save(card)
        else:
            self._type(card)

    def _type(self, card: Card) -> None:
        """Type a letter or a few at the end of a field; a field without a mark of its own gets one first."""
        field = self._random.choice(_texts(card))
        text = _text(field)
        begins = "" if "merk" in text else f" merk{self._random.getrandbits(48):012x}"
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.setCursorPosition(len(field.text()))
        else:
            field.moveCursor(field.textCursor().MoveOperation.End)
        QTest.keyClicks(field, begins + self._random.choice("aeioklmnst"))
        self._note(card, _text(field))

    def _note(self, card: Card, text: str) -> None:
        case = card.presenter.state
        if case is not None and "merk" in text:
            mark = text[text.index("merk") :].partition("\n")[0]
            self._say(at=time.monotonic(), case=case.view.case.hex, place=card.place, text=mark)

    def _turn(self, sheet: AttendanceSheet) -> None:
        """Turn some chair once and then the first one without a pause; say how each of them stands."""
        case = sheet.presenter.table_case
        if case is None or not case.seats:
            return
        sheet.turn(0 if self._has_turned else self._random.randrange(len(case.seats)))
        self._has_turned = True
        chairs = {seat.org: sheet._meant.get((seat.org, seat.person), seat.how).value for seat in case.seats}
        self._say(at=time.monotonic(), case=case.view.case.hex, chairs=chairs)

    def _save(self, card: Card) -> None:
        for name, value in CHOICES.items():
            if name in card.fields and not card.fields[name].typed():
                card.fields[name].show_typed(value)
        if "due" in card.fields:
            card.fields["due"].show_typed("morgen 16:00")
        QTest.mouseClick(card.save_button, Qt.MouseButton.LeftButton)


def _texts(card: Card) -> list[QLineEdit | QPlainTextEdit]:
    """Return the fields of a form that hold free text, and are to be seen."""
    fields = {name: each for name, each in card.fields.items() if name not in {"due", "review_on"}}
    typed = [each for each in fields.values() if isinstance(each, QLineEdit | QPlainTextEdit) and each.isVisible()]
    return typed or [each for each in card.fields.values() if isinstance(each, QLineEdit | QPlainTextEdit)]


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def fail(*told: Any) -> None:
    """Say what went wrong and end: a table that cannot begin must not keep its test waiting."""
    sys.__excepthook__(*told)
    os._exit(1)


if __name__ == "__main__":
    sys.excepthook = fail
    application = QApplication(sys.argv[:1])
    look = Theme(application)
    typist = Typist(application, Path(sys.argv[1]), int(sys.argv[2]))
    typist.begin()
    application.exec()
