"""The made-up cases that come with the program always happened lately: whole weeks later, same weekday and hour."""

import re
from datetime import date, datetime, timedelta

from mdt_desktop.domain.times import AMSTERDAM

TOLD_ON = date(2026, 11, 23)
"""The Monday on which their files stand still."""
_MOMENT = re.compile(r'"(\d{4}-\d\d-\d\dT\d\d:\d\d)[+-]\d\d:\d\d"')


def as_if_lately(text: str, today: date) -> str:
    """Return the text of a case with every moment in it so many weeks later that it was told within this week."""
    later = timedelta(weeks=(today - TOLD_ON).days // 7)

    def moved(found: re.Match[str]) -> str:
        local = datetime.fromisoformat(found[1]).replace(tzinfo=AMSTERDAM)
        return f'"{(local + later).isoformat(timespec="minutes")}"'

    return _MOMENT.sub(moved, text) if later else text
