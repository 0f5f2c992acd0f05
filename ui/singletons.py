"""Keeps None, True, False and NotImplemented alive on Python 3.11.

The wheels of PySide6 6.12 are built against the headers of Python 3.12, in which these four never die and
returning one takes no reference. On 3.11 every call from Python into Qt that returns nothing costs ``None`` one
reference, and after some seven thousand calls the interpreter stops with *deallocating None*. Giving the four as
many references as Python 3.12 gives them for good has the same effect.
"""

import ctypes
import sys

IMMORTAL_FROM = (3, 12)
MANY = 1 << 40


def keep_alive() -> None:
    """Let the four singletons outlive any session; does nothing where Python does so itself."""
    if sys.version_info >= IMMORTAL_FROM:
        return
    for singleton in (None, True, False, NotImplemented):
        ctypes.c_ssize_t.from_address(id(singleton)).value += MANY
