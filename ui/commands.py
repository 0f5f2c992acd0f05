"""Every command of the window, with its keys: what Ctrl+K runs and F1 lists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance

from ui.preferences import PreferenceFile
from ui.rail import section_word
from ui.theme.theme import theme
from ui.theme.tokens import Scheme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something a person can do from anywhere."""

    word: str
    keys: str
    act: Callable[[], object]


class Sections(Protocol):
    """What commands need of the page of a case."""

    def section_codes(self) -> tuple[str, ...]:
        """Return the sections there are."""


class Window(Protocol):
    """What commands need of the window."""

    lock_requested: SignalInstance
    talk_requested: SignalInstance
    preferences: PreferenceFile

    @property
    def case_page(self) -> Sections:
        """The page of a case."""

    def open_page(self, page: str) -> None:
        """Show a page."""

    def open_section(self, section: str) -> None:
        """Show a section of the case that is open."""

    def begin_first_contact(self) -> None:
        """Begin a new case."""

    def add_incident(self) -> None:
        """Add an incident to the case that is open."""

    def plan_meeting(self) -> None:
        """Plan a meeting."""

    def hand_on_cases(self) -> None:
        """Hand on the cases of a colleague who leaves."""

    def open_settings(self, task: str = "") -> None:
        """Show the settings, or begin one of their tasks."""

    def open_help(self) -> None:
        """Show the help."""

    def zoom(self, step: int) -> None:
        """Make the text larger or smaller."""


def commands(window: Window) -> tuple[Command, ...]:
    """Return the commands there are, in the order they are listed."""
    return (*_places(window), *_sections(window), *_window(window), *_looks(window), *_vault(window))


def _places(window: Window) -> Sequence[Command]:
    return (
        Command(word=translate("commands", "Today"), keys="Ctrl+T", act=lambda: window.open_page("today")),
        Command(word=translate("commands", "Cases"), keys="Ctrl+D", act=lambda: window.open_page("cases")),
        Command(word=translate("commands", "MDT meeting"), keys="Ctrl+M", act=lambda: window.open_page("meeting")),
        Command(word=translate("commands", "Plan a meeting"), keys="", act=window.plan_meeting),
        Command(word=translate("commands", "New first contact"), keys="Ctrl+N", act=window.begin_first_contact),
        Command(word=translate("commands", "In this case: add an incident"), keys="Ctrl+I", act=window.add_incident),
        Command(word=translate("commands", "Hand on the cases of a colleague"), keys="", act=window.hand_on_cases),
    )


def _sections(window: Window) -> Sequence[Command]:
    return [
        Command(
            word=translate("commands", "In this case: {section}").format(section=section_word(code)),
            keys=f"Ctrl+{number}" if number < 10 else "",  # noqa: PLR2004 - there are nine such keys
            act=lambda each=code: window.open_section(each),  # type: ignore[misc]  # the default binds the loop's code
        )
        for number, code in enumerate(window.case_page.section_codes(), start=1)
    ]


def _window(window: Window) -> Sequence[Command]:
    return (
        Command(word=translate("commands", "Lock"), keys="Ctrl+L", act=window.lock_requested.emit),
        Command(word=translate("commands", "In conversation: do not lock"), keys="", act=window.talk_requested.emit),
        Command(word=translate("commands", "Larger text"), keys="Ctrl++", act=lambda: window.zoom(1)),
        Command(word=translate("commands", "Smaller text"), keys="Ctrl+-", act=lambda: window.zoom(-1)),
        Command(word=translate("commands", "Screen and language"), keys="", act=window.open_settings),
        Command(word=translate("commands", "Help"), keys="F1", act=window.open_help),
    )


def _looks(window: Window) -> Sequence[Command]:
    words = {
        Scheme.SYSTEM: translate("commands", "Look: as on this laptop"),
        Scheme.LIGHT: translate("commands", "Look: light"),
        Scheme.DARK: translate("commands", "Look: dark"),
        Scheme.HIGH_CONTRAST: translate("commands", "Look: high contrast"),
    }
    return [
        Command(word=word, keys="", act=lambda each=scheme: show_scheme(window.preferences, each))  # type: ignore[misc]
        for scheme, word in words.items()
    ]


def show_scheme(preferences: PreferenceFile, scheme: Scheme) -> None:
    """Use another look from now on, on this device."""
    changed = preferences.change(scheme=scheme)
    theme().show(changed.scheme, changed.zoom)


def _vault(window: Window) -> Sequence[Command]:
    return (
        Command(word=translate("commands", "Check the vault"), keys="", act=lambda: window.open_settings("check")),
        Command(word=translate("commands", "Back up the vault"), keys="", act=lambda: window.open_settings("back_up")),
    )
