"""The style sheet, made of tokens; widgets choose among its classes with the property ``look``."""

from collections.abc import Callable

from ui.theme.tokens import BOLD_STEPS, RADIUS, RADIUS_CARD, SIZES, Step, Tokens

Pixels = Callable[[float], str]
"""Turns pixels at 100 % into a size of the style sheet."""


def style_sheet(tokens: Tokens, zoom: float) -> str:
    """Return the style sheet of one scheme at a text size."""

    def px(pixels: float) -> str:
        return f"{round(pixels * zoom)}px"

    return "\n".join(
        (_text(tokens, px), _fields(tokens, px), _buttons(tokens, px), _frames(tokens, px), _bars(tokens, px))
    )


def _text(tokens: Tokens, px: Pixels) -> str:
    steps = "\n".join(
        f'QLabel[step="{step}"] {{ font-size: {px(SIZES[step])}; {"font-weight: bold;" if step in BOLD_STEPS else ""} }}'
        for step in Step
    )
    colours = "\n".join(
        f'QLabel[colour="{name}"] {{ color: {getattr(tokens, name)}; }}'
        for name in (
            "ink2",
            "accent",
            "danger",
            "warn",
            "ok",
            "info",
            "onplate",
            "plate_ok",
            "plate_no",
            "plate_say",
            "on_danger",
            "onaccent",
        )
    )
    return f"""
QWidget {{ color: {tokens.ink}; }}
QMainWindow, QDialog, QStackedWidget, QScrollArea, QWidget[look="page"] {{ background: {tokens.surface}; }}
QLabel {{ background: transparent; }}
QLabel[bold="true"] {{ font-weight: bold; }}
QLabel[italic="true"] {{ font-style: italic; }}
{steps}
{colours}
QToolTip {{ background: {tokens.plate}; color: {tokens.onplate}; border: 1px solid {tokens.plate2}; padding: {px(4)}; }}
"""


def _fields(tokens: Tokens, px: Pixels) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QComboBox {{
    background: {tokens.surface}; border: {tokens.edge}px solid {tokens.border}; border-radius: {RADIUS}px;
    padding: {px(6)} {px(10)}; selection-background-color: {tokens.accent}; selection-color: {tokens.onaccent};
}}
QLineEdit, QComboBox {{ min-height: {px(26)}; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border: 2px solid {tokens.danger}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {tokens.ink2}; background: {tokens.bg}; }}
QComboBox::drop-down {{ border: none; width: {px(28)}; }}
QComboBox QAbstractItemView {{
    background: {tokens.surface}; border: 1px solid {tokens.border}; padding: {px(4)};
    selection-background-color: {tokens.accent_soft}; selection-color: {tokens.ink}; outline: none;
}}
QCheckBox, QRadioButton {{ spacing: {px(8)}; min-height: {px(28)}; background: transparent; }}
QRadioButton::indicator {{
    width: {px(16)}; height: {px(16)}; border: {tokens.edge}px solid {tokens.border};
    border-radius: {_round(px(16), tokens.edge)};
    background: {tokens.surface};
}}
QRadioButton::indicator:checked {{
    width: {px(8)}; height: {px(8)}; border: {px(5)} solid {tokens.accent};
    border-radius: {_round(px(8), _pixels(px(5)))};
    background: {tokens.surface};
}}
QRadioButton[segment="true"] {{
    spacing: 0; padding: 0 {px(12)}; min-height: {px(32)}; font-size: {px(SIZES[Step.SECOND])};
    border: {tokens.edge}px solid {tokens.border}; border-left-width: 0; background: {tokens.surface};
}}
QRadioButton[segment="true"][tall="true"] {{ min-height: {px(38)}; }}
QRadioButton[segment="true"][place="first"] {{
    border-left-width: {tokens.edge}px; border-top-left-radius: {RADIUS}px; border-bottom-left-radius: {RADIUS}px;
}}
QRadioButton[segment="true"][place="last"] {{
    border-top-right-radius: {RADIUS}px; border-bottom-right-radius: {RADIUS}px;
}}
QRadioButton[segment="true"][place="only"] {{ border-left-width: {tokens.edge}px; border-radius: {RADIUS}px; }}
QRadioButton[segment="true"]::indicator {{ width: 0; height: 0; border: none; background: transparent; image: none; }}
QRadioButton[segment="true"]:checked {{
    background: {tokens.accent}; color: {tokens.onaccent}; font-weight: bold; border-color: {tokens.accent};
}}
QRadioButton[segment="true"][quiet="true"] {{ color: {tokens.ink2}; }}
QRadioButton[segment="true"][quiet="true"]:checked {{
    background: {tokens.surface}; color: {tokens.ink2}; font-weight: normal;
    border: 1px dashed {tokens.border};
}}
"""


def _round(size: str, edge: int) -> str:
    """Return the radius that makes a circle: half of what the edge goes round; more than that Qt draws square."""
    return f"{(_pixels(size) + 2 * edge) // 2}px"


def _pixels(size: str) -> int:
    return int(size.removesuffix("px"))


def _buttons(tokens: Tokens, px: Pixels) -> str:
    return f"""
QPushButton {{
    background: {tokens.surface}; color: {tokens.accent}; border: {tokens.edge}px solid {tokens.border};
    border-radius: {RADIUS}px; padding: 0 {px(16)}; min-height: {px(36)}; font-weight: bold;
}}
QPushButton:hover {{ background: {tokens.accent_soft}; }}
QPushButton:focus, QRadioButton:focus, QCheckBox:focus, QListView:focus, QTableView:focus {{ outline: none; }}
QPushButton:disabled {{ color: {tokens.ink2}; border-color: {tokens.line}; font-weight: normal; }}
QPushButton[look="primary"] {{
    background: {tokens.accent}; color: {tokens.onaccent}; border-color: {tokens.accent};
}}
QPushButton[look="primary"]:disabled {{ background: {tokens.sunken}; color: {tokens.ink2}; border-color: {tokens.line}; }}
QPushButton[look="quiet"] {{
    background: transparent; border-color: transparent; font-weight: normal; padding: 0 {px(8)}; min-height: {px(28)};
}}
QPushButton[look="quiet"]:hover {{ background: {tokens.accent_soft}; }}
QPushButton[look="danger"] {{ color: {tokens.danger}; }}
QPushButton[large="true"] {{ min-height: {px(46)}; font-size: {px(SIZES[Step.TABLE_RAIL])}; }}
QPushButton[look="plate"] {{ background: transparent; color: {tokens.onplate}; border-color: {tokens.plate2}; }}
QPushButton[look="row"] {{
    background: transparent; color: {tokens.ink}; border: none; border-radius: {RADIUS}px; text-align: left;
    font-weight: normal; padding: {px(4)} {px(12)}; min-height: {px(30)};
}}
QPushButton[look="row"]:checked {{ background: {tokens.accent_soft}; font-weight: bold; }}
QPushButton[look="row"]:hover {{ background: {tokens.accent_soft}; }}
"""


def _frames(tokens: Tokens, px: Pixels) -> str:
    return f"""
QFrame[look="rail"], QFrame[look="side"], QWidget[look="side"] {{ background: {tokens.bg}; border: none; }}
QFrame[look="rail"] {{ border-right: {tokens.edge}px solid {tokens.line}; }}
QFrame[look="side"] {{ border-left: {tokens.edge}px solid {tokens.line}; }}
QScrollArea[look="side"] {{ border: none; }}
QFrame[look="plate"] {{
    background: {tokens.plate}; border-radius: {RADIUS_CARD}px; border: {tokens.edge - 1}px solid {tokens.onplate};
}}
QFrame[look="foot"] {{ background: {tokens.surface}; border: none; border-top: {tokens.edge}px solid {tokens.line}; }}
QFrame[look="top"] {{
    background: {tokens.plate}; border: none; border-bottom: {tokens.edge - 1}px solid {tokens.onplate};
}}
QFrame[look="plate_page"] {{ background: {tokens.plate}; border: none; }}
QFrame[look="card"] {{
    background: {tokens.surface}; border: {tokens.edge}px solid {tokens.line}; border-radius: {RADIUS_CARD}px;
}}
QFrame[look="frozen"] {{
    background: {tokens.surface}; border: {tokens.edge}px solid {tokens.line}; border-left: 4px solid {tokens.accent};
    border-radius: {RADIUS_CARD}px;
}}
QFrame[look="chip"] {{ background: {tokens.sunken}; border-radius: {RADIUS}px; border: {tokens.edge - 1}px solid {tokens.border}; }}
{_chip("chip_good", tokens, "ok")}{_chip("chip_warning", tokens, "warn")}{_chip("chip_error", tokens, "danger")}
QFrame[look="alarm"] {{ background: {tokens.danger}; border-radius: {RADIUS_CARD}px; }}
QFrame[look="strip"] {{ background: {tokens.warn_soft}; border: none; }}
QFrame[look="hairline"] {{ background: {tokens.line}; border: none; }}
QFrame[look="rule"] {{ background: {tokens.border}; border: none; }}
{_soft("message", tokens, "info")}{_soft("good", tokens, "ok")}{_soft("warning", tokens, "warn")}{_soft("error", tokens, "danger")}
QTableView, QListView {{
    background: {tokens.surface}; border: none; gridline-color: {tokens.line}; outline: none;
    selection-background-color: {tokens.accent_soft}; selection-color: {tokens.ink};
}}
QHeaderView::section {{
    background: {tokens.surface}; color: {tokens.ink2}; font-size: {px(SIZES[Step.SMALL])}; font-weight: bold; border: none;
    border-bottom: {tokens.edge}px solid {tokens.border}; padding: {px(6)} {px(8)};
}}
"""


def _soft(look: str, tokens: Tokens, name: str) -> str:
    ground, mark = getattr(tokens, f"{name}_soft"), getattr(tokens, name)
    return (
        f'QFrame[look="{look}"] {{ background: {ground}; border: none; border-left: 4px solid {mark};'
        f" border-radius: {RADIUS_CARD}px; }}\n"
    )


def _chip(look: str, tokens: Tokens, name: str) -> str:
    ground, edge = getattr(tokens, f"{name}_soft"), getattr(tokens, name)
    return (
        f'QFrame[look="{look}"] {{ background: {ground}; border-radius: {RADIUS}px;'
        f" border: {tokens.edge - 1}px solid {edge}; }}\n"
    )


def _bars(tokens: Tokens, px: Pixels) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: {px(12)}; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(12)}; margin: 0; }}
QScrollBar::handle {{ background: {tokens.border}; border-radius: {px(4)}; min-height: {px(32)}; min-width: {px(32)}; margin: {px(2)}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollArea {{ border: none; }}
"""
