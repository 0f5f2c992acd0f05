"""The result of an instrument filled in elsewhere: which, level, by whom, when; never its items."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.moments import read_day
from mdt_desktop.application.questionnaires import record_result
from mdt_desktop.application.shown import Change
from mdt_desktop.application.table import weighing_of_now
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.question_lists import Instrument
from mdt_desktop.domain.questionnaires import InstrumentResult
from ui.case.card import Card, hint
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.texts import language, local
from ui.weighing.cards import organisation_choice
from ui.widgets.choices import Choice
from ui.widgets.columns import Columns
from ui.widgets.fields import TextField


class ResultCard(Card):
    """A result with its level and its day; each instrument shows the levels it knows."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter, "instrument_result", save_text=self.tr("Record the result"))
        self.instruments = presenter.session.pack.questionnaires.instruments
        options = [(each.id, each.title[language()]) for each in self.instruments.values()]
        self.instrument = Choice(self.tr("Instrument"), options)
        self.instrument.let_break()
        self.levels = {each.id: self._level(each) for each in self.instruments.values()}
        self._lay_out()
        self.instrument.edited.connect(self._follow)

    def _level(self, instrument: Instrument) -> QWidget:
        title, label = instrument.title[language()], self.tr("Level")
        name = self.tr("Level: {instrument}").format(instrument=title)
        key = f"result.{instrument.id}"
        if not instrument.results:
            words = Columns()
            called = self.tr("Name of the instrument")
            words.add(self.add_field("name", TextField(called), called), 2)
            return words.add(self.add_field(key, TextField(name), self.tr("Level, in its own words")), 2)
        choice = Choice(name, [(each.id, each.label[language()]) for each in instrument.results])
        choice.let_break()
        return self.add_field(key, choice, label)

    def _lay_out(self) -> None:
        self.column.addWidget(hint(self.tr("Only the result is kept. The questions stay with who may use them.")))
        self.column.addWidget(self.add_field("instrument", self.instrument, self.tr("Which instrument")))
        for level in self.levels.values():
            self.column.addWidget(level)
        org = organisation_choice(self.tr("Filled in by"), self.tr("Choose"))
        day, version = TextField(self.tr("On which day")), TextField(self.tr("Version used"))
        person, note = TextField(self.tr("Name or role")), TextField(self.tr("Note on the result"))
        self.column.addWidget(
            Columns()
            .add(self.add_field("performed_by", org, self.tr("Filled in by")))
            .add(self.add_field("person", person, self.tr("Name or role")))
            .add(self.add_field("performed_on", day, self.tr("On which day")))
        )
        self.column.addWidget(
            Columns()
            .add(self.add_field("version_used", version, self.tr("Version used")))
            .add(self.add_field("note", note, self.tr("Note")), 2)
        )
        self.column.addLayout(self.foot())

    def _follow(self) -> None:
        chosen = self.instrument.typed()
        for name, level in self.levels.items():
            level.setVisible(name == chosen)

    @override
    def show_case(self, state: CaseState) -> None:
        super().show_case(state)
        self._follow()

    @override
    def show_record(self, state: CaseState) -> None:
        super().show_record(state)
        self.fields["performed_by"].show_typed(self.presenter.me.org)
        self._follow()

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        now = self.presenter.now()
        instrument = self.instruments.get(self.instrument.typed())
        if instrument is None:
            raise FormError("form.required", field="instrument")
        typed = {name: field.typed() for name, field in self.fields.items()}
        result = InstrumentResult(
            instrument=instrument.id,
            result=typed[f"result.{instrument.id}"],
            performed_by=typed["performed_by"],
            performed_on=read_day(typed["performed_on"], now, field="performed_on"),
            name="" if instrument.results else typed["name"],
            version_used=typed["version_used"],
            person=typed["person"],
            note=typed["note"],
            weighing=weighing_of_now(view, now),
            by=self.presenter.me,
        )
        return _at_its_level(instrument, lambda: record_result(instrument, result, local(now).date()))


def _at_its_level(instrument: Instrument, record: Callable[[], tuple[Change, ...]]) -> tuple[Change, ...]:
    """Each instrument has a field of its own for its level: what is wrong with it stands there."""
    try:
        return record()
    except FormError as error:
        if error.facts.get("field") != "result":
            raise
        raise FormError(error.code, field=f"result.{instrument.id}") from error
