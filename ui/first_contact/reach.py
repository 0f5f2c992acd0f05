"""Question 0: how do we reach you safely. The only one that must have an answer."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application import first_contact
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.moments import read_hours
from mdt_desktop.application.shown import Change, Shown
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.times import ContactHours
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.first_contact.question import QuestionLine
from ui.first_contact.self_saving import SelfSavingCard
from ui.first_contact.speaker import Speaker
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField
from ui.widgets.flow import Flow
from ui.widgets.labels import IconText, PlainLabel


class ReachCard(SelfSavingCard):
    """How to call, when, how not and what to say; what was said word for word stays beside it."""

    def __init__(self, presenter: CasePresenter, speaker: Speaker) -> None:
        super().__init__(presenter, "reach", speaker)
        self.said_label = IconText("message-square-quote", "", "accent")
        self.returns_button = Button(self.tr("Comes back by themselves"), look="quiet")
        self.chat_button = Button(self.tr("Only this chat"), look="quiet")
        self.line = QuestionLine(
            "0",
            self.tr("How do we reach you safely?"),
            self._fields(),
            code="reach",
            note=self.tr("Only this one is required"),
        )
        self.line.question_label.setProperty("bold", True)
        self.column.addWidget(self.line)
        self.column.addWidget(self.error_label)
        self.returns_button.clicked.connect(lambda: self._say(self.returns_button))
        self.chat_button.clicked.connect(lambda: self._say(self.chat_button))

    def _fields(self) -> QWidget:
        held = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for place, (name, label, accessible, example) in enumerate(self._asked()):
            field = TextField(accessible)
            field.setPlaceholderText(example)
            self.add_field(name, field)
            self.watch(field)
            row, column = divmod(place, 2)
            caption = PlainLabel(label, Step.SMALL, colour="ink2")
            caption.setBuddy(field)
            grid.addWidget(caption, 2 * row, column)
            grid.addWidget(field, 2 * row + 1, column)
        quick = QWidget()
        flow = Flow(quick, spacing=8)
        flow.addWidget(self.returns_button)
        flow.addWidget(self.chat_button)
        column_of_all = QVBoxLayout(held)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(4)
        column_of_all.addLayout(grid)
        column_of_all.addWidget(self.said_label)
        column_of_all.addWidget(quick)
        held.setFocusProxy(self.call_field)
        self.setFocusProxy(self.call_field)
        return held

    def _asked(self) -> tuple[tuple[str, str, str, str], ...]:
        return (
            ("call", self.tr("Call"), self.tr("How to call safely"), self.tr("own mobile")),
            ("hours", self.tr("Hours"), self.tr("Hours in which a call is safe"), self.tr("9-17")),
            ("avoid", self.tr("NOT"), self.tr("How not to call"), self.tr("at home, at work")),
            ("say", self.tr("Say"), self.tr("What to say"), self.tr("that it is about the appointment")),
        )

    @property
    def call_field(self) -> TextField:
        """The one field that must be filled."""
        field = self.fields["call"]
        assert isinstance(field, TextField)  # noqa: S101 - made in this class
        return field

    def _say(self, button: Button) -> None:
        self.call_field.show_typed(button.text())
        self.call_field.edited.emit()
        self.save_typed()

    @override
    def records(self, view: CaseView) -> Sequence[Shown[ContactRule]]:
        return view.all(ContactRule)[:1]

    @override
    def show_record(self, state: CaseState) -> None:
        rule = state.view.contact_rule
        for name in ("call", "avoid", "say"):
            self.fields[name].show_typed(getattr(rule, name))
        self.fields["hours"].show_typed(hours_text(rule.hours))
        self.said_label.setVisible(bool(rule.rule))
        self.said_label.show_text("message-square-quote", rule.rule, "accent")

    @override
    def changes(self, view: CaseView) -> Sequence[Change]:
        typed = {name: self.fields[name].typed() for name in ("call", "avoid", "say")}
        rule = replace(view.contact_rule, **typed, hours=self._hours(view.contact_rule.hours))
        return self.speaker.spoken(first_contact.reach_safely(view, rule))

    def _hours(self, before: tuple[ContactHours, ...]) -> tuple[ContactHours, ...]:
        """Hours shown and left alone keep their days."""
        text = self.fields["hours"].typed().strip()
        if text == hours_text(before):
            return before
        hours = read_hours(text)
        if text and not hours:
            raise FormError("form.no_hours", field="hours")
        return hours


def hours_text(hours: Sequence[ContactHours]) -> str:
    """Return hours as they can be typed again: ``9:00-17:00``."""
    return ", ".join(f"{each.opens:%H:%M}-{each.closes:%H:%M}" for each in hours)
