"""What the window needs of this machine, looked at before Qt is loaded, and said in words where it is not there."""

import ctypes
import os
import sys
from collections.abc import Mapping

_LIBRARIES = (
    "libEGL.so.1",
    "libGL.so.1",
    "libfontconfig.so.1",
    "libdbus-1.so.3",
    "libxkbcommon.so.0",
    "libglib-2.0.so.0",
)
_LIBRARIES_OF_X = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxkbcommon-x11.so.0")
_SENTENCES = {
    "nl": {
        "display": "Er is geen beeldscherm: DISPLAY en WAYLAND_DISPLAY zijn leeg. Er is niets geopend. "
        "Start het programma vanaf het bureaublad.",
        "library": "Het venster kan niet openen: {name} ontbreekt op deze computer. Er is niets geopend. "
        "Vraag uw ICT om dit te installeren (zie packaging/apt-run.txt).",
        "qt": "Het venster kan niet openen: Qt vindt geen beeldscherm ({name}). Er is niets geopend. "
        "Start het programma vanaf het bureaublad.",
    },
    "en": {
        "display": "There is no display: DISPLAY and WAYLAND_DISPLAY are empty. Nothing was opened. "
        "Start the program from the desktop.",
        "library": "The window cannot open: {name} is missing on this computer. Nothing was opened. "
        "Ask your ICT to install it (see packaging/apt-run.txt).",
        "qt": "The window cannot open: Qt finds no display ({name}). Nothing was opened. "
        "Start the program from the desktop.",
    },
}


def missing(environment: Mapping[str, str] = os.environ) -> str:
    """Return a sentence for what keeps the window from opening; empty where nothing does."""
    if sys.platform != "linux":
        return ""
    platform = environment.get("QT_QPA_PLATFORM", "")
    wants_x = not platform and not environment.get("WAYLAND_DISPLAY")
    if wants_x and not environment.get("DISPLAY"):
        return sentence("display", environment)
    wanted = (*_LIBRARIES, *(_LIBRARIES_OF_X if wants_x or platform == "xcb" else ()))
    name = next((each for each in wanted if not _is_there(each)), "")
    return sentence("library", environment, name=name) if name else ""


def sentence(code: str, environment: Mapping[str, str] = os.environ, *, name: str = "") -> str:
    """Return a sentence in the language of the system: Dutch, unless it says English."""
    asked = environment.get("MDT_LANGUAGE") or environment.get("LC_ALL") or environment.get("LANG") or ""
    return _SENTENCES["en" if asked.lower().startswith("en") else "nl"][code].format(name=name)


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
