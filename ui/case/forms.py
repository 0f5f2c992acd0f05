"""Fields of a record on the screen: how a value of each sort is asked for, typed, read back and shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from mdt_desktop.application.checks import typed
from mdt_desktop.application.moments import read_day, read_moment
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.times import OLDEST_AGE
from ui.texts import field_text
from ui.widgets.choices import AnswerChoice, Choice
from ui.widgets.fields import Field, Selection, TextArea, TextField

Options = Sequence[tuple[str, str]]


class Sort(Protocol):
    """A sort of value: its field, and the way between what is typed and what is kept."""

    def field(self, name: str) -> Any:
        """Return an empty field with this accessible name."""

    def read(self, text: str, name: str, now: datetime) -> Any:
        """Return the value of what was typed.

        Raises:
            FormError: It cannot be kept as it is.
        """

    def text(self, value: Any) -> str:
        """Return a value as it can be typed."""


class Words:
    """One line of text."""

    def field(self, name: str) -> Field:
        """Return a line."""
        return TextField(name)

    def read(self, text: str, name: str, now: datetime) -> Any:
        """Return the text.

        Raises:
            FormError: It is longer than a text can be.
        """
        del now
        return typed(text, field=name)

    def text(self, value: Any) -> str:
        """Return the text."""
        return str(value)


class Lines(Words):
    """Several lines of text."""

    def field(self, name: str) -> Field:
        """Return an area."""
        return TextArea(name, lines=2)


class List(Words):
    """Several words on one line, with commas between them."""

    def read(self, text: str, name: str, now: datetime) -> Any:
        """Return the words.

        Raises:
            FormError: It is longer than a text can be.
        """
        kept = super().read(text, name, now)
        return tuple(word.strip() for word in kept.split(",") if word.strip())

    def text(self, value: Any) -> str:
        """Return the words with commas."""
        return ", ".join(value)


class Years(Words):
    """A number of whole years, or nothing."""

    def field(self, name: str) -> Field:
        """Return a short line."""
        return TextField(name, width=120)

    def read(self, text: str, name: str, now: datetime) -> Any:
        """Return the number.

        Raises:
            FormError: It is no number, or nobody gets that old.
        """
        kept = super().read(text, name, now)
        if not kept:
            return None
        if not kept.isdecimal():
            raise FormError("form.no_age", field=name)
        if int(kept) > OLDEST_AGE:
            raise FormError("form.no_age", field=name)
        return int(kept)

    def text(self, value: Any) -> str:
        """Return the number; nothing where it is not known."""
        return "" if value is None else str(value)


class Day(Words):
    """A day, or nothing."""

    def field(self, name: str) -> Field:
        """Return a short line."""
        return TextField(name, width=180)

    def read(self, text: str, name: str, now: datetime) -> Any:
        """Return the day.

        Raises:
            FormError: It is no day.
        """
        return read_day(text, now, field=name) if text.strip() else None

    def text(self, value: Any) -> str:
        """Return the day with its year."""
        return value.strftime("%d-%m-%Y") if isinstance(value, date) else ""


class Moment(Words):
    """A day and a time that is still to come."""

    def field(self, name: str) -> Field:
        """Return a short line."""
        return TextField(name, width=220)

    def read(self, text: str, name: str, now: datetime) -> Any:
        """Return the moment.

        Raises:
            FormError: It is no moment.
        """
        return read_moment(text, now, field=name, ahead=True)

    def text(self, value: Any) -> str:
        """Return the moment as it can be typed again."""
        return field_text(value) if isinstance(value, datetime) else ""


class Five(Words):
    """One of the five answers."""

    def field(self, name: str) -> Field:
        """Return the five answers, which may break into rows."""
        choice = AnswerChoice(name)
        choice.let_break()
        return choice

    def read(self, text: str, name: str, now: datetime) -> Any:
        """Return the answer."""
        del name, now
        return Answer(text or Answer.NOT_ASKED)


@dataclass(frozen=True, slots=True)
class Pick(Words):
    """One of a few values, side by side; ``kept_as`` makes what is kept of a code."""

    options: Callable[[], Options]
    kept_as: Callable[[str], Any] = str

    def field(self, name: str) -> Field:
        """Return the values, which may break into rows."""
        choice = Choice(name, self.options())
        choice.let_break()
        return choice

    def read(self, text: str, name: str, now: datetime) -> Any:
        """Return the value.

        Raises:
            FormError: Nothing was chosen where something must be.
        """
        del now
        try:
            return self.kept_as(text)
        except ValueError as error:
            raise FormError("form.required", field=name) from error


@dataclass(frozen=True, slots=True)
class PickFromMany(Pick):
    """One of a list of values."""

    def field(self, name: str) -> Field:
        """Return the list."""
        return Selection(name, self.options())


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One field of a record: its name there, the question beside it, and the sort of its value."""

    name: str
    label: str
    sort: Sort = Words()  # noqa: RUF009 - it holds nothing
    hint: str = ""
    is_wide: bool = False
