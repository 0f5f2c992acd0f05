"""Design tokens: every colour, size and space of the screen, in one place (LOOK.md §1)."""

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """How the screen looks; *system* follows the desktop where it says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one scheme, as ``#rrggbb``."""

    surface: str
    bg: str
    sunken: str
    ink: str
    ink2: str
    line: str
    border: str
    track: str
    accent: str
    accent_soft: str
    onaccent: str
    plate: str
    onplate: str
    plate2: str
    plate_ok: str
    plate_no: str
    plate_say: str
    danger: str
    danger_soft: str
    on_danger: str
    warn: str
    warn_soft: str
    ok: str
    ok_soft: str
    info: str
    info_soft: str
    focus: str
    edge: int = 1
    stroke: float = 2.0


LIGHT = Tokens(
    surface="#FFFFFF",
    bg="#F3F6F7",
    sunken="#E9EEF0",
    ink="#12232B",
    ink2="#465963",
    line="#D4DDE0",
    border="#687B84",
    track="#D4DDE0",
    accent="#0A5663",
    accent_soft="#DDECEE",
    onaccent="#FFFFFF",
    plate="#0F2B35",
    onplate="#FFFFFF",
    plate2="#8FA8B2",
    plate_ok="#9FE0C4",
    plate_no="#FFB4A8",
    plate_say="#BFD9E2",
    danger="#A3141F",
    danger_soft="#FBE9E9",
    on_danger="#FFFFFF",
    warn="#854600",
    warn_soft="#FCF0DC",
    ok="#1B6336",
    ok_soft="#E3F1E8",
    info="#24508F",
    info_soft="#E7EEF8",
    focus="#12232B",
)

DARK = Tokens(
    surface="#142026",
    bg="#0E171B",
    sunken="#1E2D34",
    ink="#E9EFF1",
    ink2="#AABBC2",
    line="#2D3E46",
    border="#82979F",
    track="#33464F",
    accent="#74CAD4",
    accent_soft="#173A42",
    onaccent="#04262C",
    plate="#28434D",
    onplate="#FFFFFF",
    plate2="#9DB5BE",
    plate_ok="#A8EBCD",
    plate_no="#FFC2B8",
    plate_say="#CBE3EA",
    danger="#FF9C97",
    danger_soft="#3A1C1E",
    on_danger="#3A0508",
    warn="#F2BC6B",
    warn_soft="#36290F",
    ok="#86D6A0",
    ok_soft="#153020",
    info="#A4C5F7",
    info_soft="#1A2B45",
    focus="#FFFFFF",
)

HIGH_CONTRAST = Tokens(
    surface="#000000",
    bg="#000000",
    sunken="#000000",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    line="#FFFFFF",
    border="#FFFFFF",
    track="#5A5A5A",
    accent="#66E6FF",
    accent_soft="#003844",
    onaccent="#000000",
    plate="#000000",
    onplate="#FFFFFF",
    plate2="#FFFFFF",
    plate_ok="#8CFFB0",
    plate_no="#FFB0B0",
    plate_say="#66E6FF",
    danger="#FFA3A3",
    danger_soft="#000000",
    on_danger="#000000",
    warn="#FFD84D",
    warn_soft="#000000",
    ok="#8CFFB0",
    ok_soft="#000000",
    info="#A8CBFF",
    info_soft="#000000",
    focus="#FFE500",
    edge=2,
    stroke=2.4,
)

TOKENS = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.HIGH_CONTRAST: HIGH_CONTRAST}


class Step(StrEnum):
    """The steps of type, by what they are for."""

    TITLE = "title"
    NAME = "name"
    SECTION = "section"
    CARD = "card"
    LEAD = "lead"
    BODY = "body"
    SECOND = "second"
    SMALL = "small"
    TABLE_RAIL = "table_rail"
    TABLE_ROW = "table_row"
    TABLE_LINE = "table_line"
    INITIALS = "initials"


SIZES = {
    Step.TITLE: 34,
    Step.NAME: 26,
    Step.SECTION: 20,
    Step.CARD: 17,
    Step.LEAD: 16,
    Step.BODY: 15,
    Step.SECOND: 14,
    Step.SMALL: 13,
    Step.TABLE_RAIL: 17,
    Step.TABLE_ROW: 20,
    Step.TABLE_LINE: 24,
    Step.INITIALS: 52,
}
"""Pixels at 100 %."""

BOLD_STEPS = frozenset({Step.TITLE, Step.NAME, Step.SECTION, Step.CARD, Step.INITIALS})

RAIL = 224
RAIL_NARROW = 120
SIDE = 344
SIDE_PLAN = 476
PAGE_MARGIN = 32
WIDE_FROM = 1280
RAIL_FROM = 900
RADIUS = 4
RADIUS_CARD = 6
