"""What people around the victim need, by whom and before when; the accused only from the victim's safety."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application import weighings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.moments import read_day
from mdt_desktop.application.shown import Change
from mdt_desktop.application.table import weighing_of_now
from mdt_desktop.domain.weighing import SurroundingsNeed
from ui.case.card import Card, hint
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import local, short_day_text
from ui.theme.tokens import Step
from ui.weighing.words import who_word
from ui.widgets.columns import Columns
from ui.widgets.fields import TextField
from ui.widgets.frames import Heading, emptied, hairline
from ui.widgets.labels import IconText, PlainLabel

ACCUSED = "suspect"


class SurroundingsCard(Card):
    """What somebody around the victim needs, who takes care of it, and before when.

    About the accused it asks one thing: what makes it safer for the victim.
    """

    def __init__(self, presenter: CasePresenter, *, who: str = "") -> None:
        super().__init__(presenter, f"surroundings.{who}" if who else "surroundings", save_text="")
        self._who = who
        self.save_button.setText(self.tr("Write this down"))
        if who == ACCUSED:
            self.column.addWidget(hint(self.tr("Only what makes it safer: housing, help, supervision.")))
            self.column.addWidget(self._needs(self.tr("What makes it safer for the victim")))
        else:
            who_field = self.add_field("who", TextField(self.tr("Who around the victim")), self.tr("Who"))
            self.column.addWidget(Columns().add(who_field).add(self._needs(self.tr("Needs what")), 2))
        owner = TextField(self.tr("Who takes care of it"))
        due = TextField(self.tr("Before when"))
        self.column.addWidget(
            Columns()
            .add(self.add_field("owner", owner, self.tr("Who takes care of it"), hint=self.tr("A person")))
            .add(self.add_field("due", due, self.tr("Before when"), hint="16-01"))
        )
        self.column.addLayout(self.foot())

    def _needs(self, label: str) -> QWidget:
        return self.add_field("need", TextField(label), label)

    def changes(self, view: CaseView) -> Sequence[Change]:
        """Return the need; its day is kept as a day, so that it can come back by itself."""
        now, typed = self.presenter.now(), {name: field.typed() for name, field in self.fields.items()}
        due = read_day(typed["due"], now, field="due", ahead=True).isoformat() if typed["due"].strip() else ""
        record = SurroundingsNeed(
            who=self._who or typed["who"],
            need=typed["need"],
            owner=typed["owner"],
            due=due,
            weighing=weighing_of_now(view, now),
            by=self.presenter.me,
        )
        return weighings.surroundings(record)


class SurroundingsView(QWidget):
    """The needs of people around the victim, and the cards that add one."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self.heading = Heading(self.tr("People around the victim"))
        self.fold = CardFold(self.tr("Write down a need"), SurroundingsCard(presenter))
        accused = SurroundingsCard(presenter, who=ACCUSED)
        self.accused_fold = CardFold(self.tr("What makes it safer: the accused"), accused, icon_name="shield")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self._rows)
        column.addWidget(self.fold)
        column.addWidget(self.accused_fold)

    def show_case(self, state: CaseState) -> None:
        """Show what everybody needs."""
        emptied(self._rows)
        needs = state.view.records(SurroundingsNeed)
        self.heading.count.setText(str(len(needs)))
        for each in needs:
            self._rows.addWidget(self._row(each, local(state.now).date()))
            self._rows.addWidget(hairline())

    def _row(self, need: SurroundingsNeed, today: date) -> QWidget:
        row = Columns(spacing=16)
        is_accused = need.who == ACCUSED
        text = self.tr("Makes it safer: {need}").format(need=need.need) if is_accused else need.need
        row.add(PlainLabel(who_word(need.who), bold=True), 2).add(PlainLabel(text), 4)
        return row.add(self._care(need, today), 2)

    def _care(self, need: SurroundingsNeed, today: date) -> QWidget:
        day = day_of(need)
        due = short_day_text(day, today) if day else need.due
        words = " · ".join(part for part in (need.owner, due) if part) or self.tr("nobody yet")
        if day is not None and day < today:
            return IconText("clock", self.tr("{what}: has passed").format(what=words), "danger", bold=True)
        return PlainLabel(words, Step.SECOND, colour="ink2")


def day_of(need: SurroundingsNeed) -> date | None:
    """Return the day before which it is needed; None where it was said in other words."""
    try:
        return date.fromisoformat(need.due)
    except ValueError:
        return None
