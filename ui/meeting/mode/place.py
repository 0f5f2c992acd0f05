"""Where a meeting is: kept in the vault at every step, so that a crash or a lock comes back to the same field."""

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime

from mdt_desktop.application.cases import Cases
from mdt_desktop.application.ports import Draft

PLACE = "_meeting"
"""Under this name the drafts hold where the meeting is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPlace:
    """Meeting, case, step, the sheet that was open and the field in hand; ``spent`` are the seconds of each case."""

    meeting: str
    case: str = ""
    step: str = ""
    sheet: str = ""
    focus: str = ""
    spent: dict[str, int] = field(default_factory=dict)


def keep_place(cases: Cases, place: MeetingPlace, now: datetime) -> None:
    """Write down where the meeting is. On the worker."""
    cases.keep_draft(Draft(case=None, place=PLACE, text=json.dumps(asdict(place)), seen={}, saved_at=now))


def forget_place(cases: Cases) -> None:
    """The meeting is over, or was laid down: nothing waits any more. On the worker."""
    cases.drop_draft(None, PLACE)


def kept_place(cases: Cases) -> MeetingPlace | None:
    """Return where a meeting was when this program ended; None where nothing waits. On the worker."""
    found = [draft for draft in cases.drafts() if draft.case is None and draft.place == PLACE]
    if not found:
        return None
    known = {each: value for each, value in json.loads(found[-1].text).items() if each in MeetingPlace.__slots__}
    return MeetingPlace(**known)
