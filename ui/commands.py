"""Every command of the window, with its keys: what Ctrl+K runs and F1 lists."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something a person can do from anywhere."""

    word: str
    keys: str
    act: Callable[[], object]


class Window(Protocol):
    """What commands need of the window."""

    def open_page(self, page: str) -> None:
        """Show a page."""


def commands(window: Window) -> list[Command]:
    """Return the commands there are, in the order they are listed."""
    return [Command(word="Today", keys="Ctrl+T", act=lambda: window.open_page("today"))]
