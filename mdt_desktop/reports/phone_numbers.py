"""Phone numbers in a text, however they are written."""

import re

_BETWEEN = r"[\s\-–./()]*"
_ABROAD = rf"(?:\+|00){_BETWEEN}"
_FREE_OR_PAID = rf"[89]{_BETWEEN}0{_BETWEEN}0(?:{_BETWEEN}\d){{4}}"
_NUMBER = re.compile(
    rf"(?<![\d+])(?:{_ABROAD}3{_BETWEEN}1{_BETWEEN}0?{_BETWEEN}{_FREE_OR_PAID}"
    rf"|{_ABROAD}3{_BETWEEN}1(?:{_BETWEEN}\d){{9,10}}"
    rf"|{_ABROAD}\d(?:{_BETWEEN}\d){{8,13}}"
    rf"|0{_BETWEEN}{_FREE_OR_PAID}"
    rf"|0(?:{_BETWEEN}\d){{9}})(?!\d)"
)


def numbers_in(text: str) -> tuple[str, ...]:
    """Return the phone numbers a text holds, as they are written."""
    return tuple(match[0] for match in _NUMBER.finditer(text))


def without_numbers(text: str) -> str:
    """Return a text with a mark where its phone numbers were."""
    return _NUMBER.sub("#", text)


def bare(number: str) -> str:
    """Return a number as digits only, the Dutch way: equal numbers are equal however they were written."""
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    for country in ("0031", "31"):
        if digits.startswith(country) and len(digits) > 8:  # noqa: PLR2004 - 31 may also begin a short number
            return "0" + digits.removeprefix(country).removeprefix("0")
    return digits
