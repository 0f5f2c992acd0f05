"""Who is at the table for this case, by exception: one key a chair; who is invited is there unless said otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application.attendance import Seat, take_part
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import required
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import Attendance, AttendanceKind
from ui.case.card import Card, hint
from ui.case.state import CaseState
from ui.meeting.mode.case_presenter import TablePresenter
from ui.meeting.mode.state import TableCase
from ui.meeting.mode.words import attendance_look, attendance_word
from ui.texts import org_word
from ui.weighing.cards import organisation_choice
from ui.widgets.buttons import Button
from ui.widgets.choices import AnswerChoice
from ui.widgets.fields import Selection, TextField
from ui.widgets.frames import hairline
from ui.widgets.labels import IconText, PlainLabel

WAIT = 900
"""Milliseconds after the last key on a chair: only what it stops at is written down."""
LONGEST = 1500
"""Milliseconds after the first key: who goes on turning chairs is written down too, within two seconds."""
PLACE = "attendance"
ORDER = (
    AttendanceKind.PRESENT,
    AttendanceKind.ABSENT,
    AttendanceKind.BY_PHONE,
    AttendanceKind.INPUT_SENT,
    AttendanceKind.OUT,
    AttendanceKind.LEFT,
)
KEYS = "123456789abcdefgh"


class AttendanceSheet(QWidget):
    """The chairs, each with its key; a person by name is added below."""

    def __init__(self, presenter: TablePresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.rows: list[Button] = []
        self.blocked_label = IconText("octagon-alert", "", "danger", bold=True)
        self.promise_label = IconText("eye", "", "warn", bold=True)
        self.promise_button = Button(self.tr("Everybody here promised secrecy"), icon_name="check", look="quiet")
        self.person_card = PersonCard(presenter)
        self._case: TableCase | None = None
        self._meant: dict[tuple[str, str], AttendanceKind] = {}
        self._turning = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.write)
        self._list = QVBoxLayout()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("At the table"))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = self.tr("Press the key of a chair until it says how it is. Who is there needs no key.")
        column.addWidget(hint(words))
        self._list.setSpacing(2)
        column.addLayout(self._list)
        for widget in (self.blocked_label, self.promise_label, self.promise_button):
            column.addWidget(widget)
        self.promise_button.clicked.connect(self._promised)
        column.addWidget(hairline())
        column.addWidget(PlainLabel(self.tr("Somebody by name"), bold=True))
        column.addWidget(self.person_card)

    def show_case(self, state: CaseState) -> None:
        """Show the chairs of this case."""
        if not isinstance(state, TableCase):
            return
        if self._case is not None and self._case.view.case != state.view.case:
            self._meant.clear()
        self._case = state
        self.person_card.show_case(state)
        self._show(state.seats)

    def _show(self, seats: Sequence[Seat]) -> None:
        while len(self.rows) < len(seats):
            button = Button("", icon_name="circle-check", look="row")
            button.clicked.connect(lambda _=False, each=button: self.turn(self.rows.index(each)))
            self.rows.append(button)
            self._list.addWidget(button)
        for place, button in enumerate(self.rows):
            button.setVisible(place < len(seats))
        for place, (button, seat) in enumerate(zip(self.rows, seats, strict=False)):
            how = self._meant.get((seat.org, seat.person), seat.how)
            name = " ".join(each for each in (org_word(seat.org), seat.person) if each)
            key = KEYS[place].upper() if place < len(KEYS) else ""
            button.setText(self.tr("{key}   {name}: {how}").format(key=key, name=name, how=attendance_word(how)))
            button.show_icon(attendance_look(how)[0])
        self._show_asked(seats)

    def _show_asked(self, seats: Sequence[Seat]) -> None:
        """Who must not be here for this case, and of whom the yearly promise of secrecy is still asked."""
        blocked = [each.person for each in seats if each.is_blocked]
        words = self.tr("Must not see this case: {who}").format(who=", ".join(blocked))
        self.blocked_label.show_text("octagon-alert", words, "danger")
        self.blocked_label.setVisible(bool(blocked))
        asked = [each.person or org_word(each.org) for each in seats if each.must_promise]
        words = self.tr("Promise of secrecy still needed this year: {who}").format(who=", ".join(asked))
        self.promise_label.show_text("eye", words, "warn")
        for widget in (self.promise_label, self.promise_button):
            widget.setVisible(bool(asked))

    def _promised(self) -> None:
        reader, case = self.presenter.reader, self._case
        if reader is not None and case is not None:
            self.presenter.runner.start(lambda _: reader.promise(case.seats), lambda _: self.presenter.read_again())

    def turn(self, place: int) -> None:
        """Give a chair its next way of taking part."""
        if self._case is None or place >= len(self._case.seats):
            return
        seat = self._case.seats[place]
        now = self._meant.get((seat.org, seat.person), seat.how)
        following = ORDER[(ORDER.index(now) + 1) % len(ORDER)] if now in ORDER else AttendanceKind.PRESENT
        if not self._meant:
            self._turning.start()
        self._meant[seat.org, seat.person] = following
        self._show(self._case.seats)
        self._timer.start(max(0, min(WAIT, LONGEST - self._turning.elapsed())))

    def write(self) -> None:
        """Write down what the chairs stopped at."""
        self._timer.stop()
        if self._case is None or not self._meant:
            return
        changes: list[Change] = []
        for (org, person), how in self._meant.items():
            said = Attendance(
                meeting=self._case.meeting,
                org=org,
                person=person,
                how=how,
                at=self.presenter.now(),
                by=self.presenter.me,
            )
            was = next((each.how for each in self._case.seats if (each.org, each.person) == (org, person)), None)
            changes += take_part(self._case.view, said) if was is not how else ()
        self._meant.clear()
        if changes:
            self.presenter.save(changes, PLACE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = KEYS.find(event.text().lower()) if event.text() else -1
        if self._case is not None and 0 <= place < len(self._case.seats):
            self.turn(place)
        else:
            super().keyPressEvent(event)


class PersonCard(Card):
    """One person: out for a conflict of interest, an observer, gone halfway."""

    def __init__(self, presenter: TablePresenter) -> None:
        super().__init__(presenter, "table_person", save_text=self.tr("Write this down"), look="secondary")
        self._meeting = ""
        self._add("person", TextField(self.tr("Name")), self.tr("Name"))
        org = organisation_choice(self.tr("Organisation"), self.tr("Choose"))
        self._add("org", org, self.tr("Organisation"))
        ways = (AttendanceKind.OUT, AttendanceKind.LEFT, AttendanceKind.OBSERVER, AttendanceKind.PRESENT)
        words = [(each.value, attendance_word(each)) for each in ways]
        self._add("how", Selection(self.tr("How"), words), self.tr("How"))
        promised = AnswerChoice(self.tr("Promised secrecy"))
        promised.let_break()
        self._add("promised", promised, self.tr("Promised secrecy"))
        for widget in (self.error_label, self.save_button, self.state_label):
            self.column.addWidget(widget)

    def _add(self, name: str, field: object, label: str) -> None:
        self.column.addWidget(self.add_field(name, field, label))

    def show_case(self, state: CaseState) -> None:
        """Show the case; the form writes for its meeting."""
        if isinstance(state, TableCase):
            self._meeting = state.meeting
        super().show_case(state)

    def show_record(self, state: CaseState) -> None:
        """Begin with a conflict of interest, the most frequent reason."""
        super().show_record(state)
        self.fields["how"].show_typed(AttendanceKind.OUT.value)
        self.fields["promised"].show_typed(Answer.NOT_ASKED.value)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return how the person takes part."""
        person = required(self.fields["person"].typed(), field="person")
        if not self.fields["org"].typed():
            raise FormError("form.required", field="org")
        said = Attendance(
            meeting=self._meeting,
            org=self.fields["org"].typed(),
            person=person,
            how=AttendanceKind(self.fields["how"].typed()),
            promised_secrecy=Answer(self.fields["promised"].typed() or Answer.NOT_ASKED),
            at=self.presenter.now(),
            by=self.presenter.me,
        )
        return take_part(view, said)
