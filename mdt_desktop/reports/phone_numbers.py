"""Phone numbers in a text, however they are written."""

import re
import unicodedata

_BETWEEN = r"[\s\-–./()]*"
_ABROAD = rf"(?:\+|00){_BETWEEN}"
_FREE_OR_PAID = rf"[89]{_BETWEEN}0{_BETWEEN}0(?:{_BETWEEN}\d){{4}}"
_NOT_MINUTES = r"(?!(?<=\d:)\d\d(?!\d))"
_NUMBER = re.compile(
    rf"(?<![\d+]){_NOT_MINUTES}(?:{_ABROAD}3{_BETWEEN}1{_BETWEEN}0?{_BETWEEN}{_FREE_OR_PAID}"
    rf"|{_ABROAD}3{_BETWEEN}1(?:{_BETWEEN}\d){{9,10}}"
    rf"|{_ABROAD}\d(?:{_BETWEEN}\d){{8,13}}"
    rf"|0{_BETWEEN}{_FREE_OR_PAID}"
    rf"|0(?:{_BETWEEN}\d){{9}})(?!\d)"
)


def numbers_in(text: str) -> tuple[str, ...]:
    """Return the phone numbers a text holds, as they are written."""
    return tuple(text[match.start() : match.end()] for match in _NUMBER.finditer(_with_plain_digits(text)))


def without_numbers(text: str) -> str:
    """Return a text with a mark where its phone numbers were."""
    return _NUMBER.sub("#", _with_plain_digits(text))


def _with_plain_digits(text: str) -> str:
    """Return a text with the digits of every script as ours, as long as it was."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(each, each)) for each in text)


def bare(number: str) -> str:
    """Return a number as digits only, the Dutch way: equal numbers are equal however they were written."""
    digits = re.sub(r"\D", "", _with_plain_digits(number).replace("(0)", ""))
    for country in ("0031", "31"):
        if digits.startswith(country) and len(digits) > 8:  # noqa: PLR2004 - 31 may also begin a short number
            return "0" + digits.removeprefix(country).removeprefix("0")
    return digits
