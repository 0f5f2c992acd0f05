"""Minutes become final: locked word for word after the time for corrections; what comes later stands beside them."""

from datetime import UTC, datetime
from hashlib import sha256

from mdt_desktop.application.case_at_table import end_of
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import kept, required
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.calendar import Unit
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.meeting import MinutesAddendum, MinutesLocked
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.times import AMSTERDAM, When

CORRECTION_RULE = "DL-MINUTES"
"""The rule whose term is the time for corrections."""


def locked_of(view: CaseView, meeting: str) -> MinutesLocked | None:
    """Return the minutes as they were locked first; None while they can be corrected."""
    return next((each for each in view.records(MinutesLocked) if each.meeting == meeting), None)


def addenda_of(view: CaseView, meeting: str) -> tuple[MinutesAddendum, ...]:
    """Return what was added after locking, oldest first."""
    return tuple(each for each in view.records(MinutesAddendum) if each.meeting == meeting)


def lock_from(view: CaseView, meeting: str, pack: RulePack) -> datetime | None:
    """Return when the time for corrections is over; None while the table has not ended this case.

    As many whole working days after the table as the rule says: on the last of them, at the hour the table ended, so
    that the term for final minutes is still to be met that day.
    """
    end = end_of(view, meeting)
    rule = next((each for each in pack.deadlines if each.id == CORRECTION_RULE), None)
    if end is None or rule is None:
        return end.at if end is not None else None
    due = pack.calendar.due(end.at, rule.offset)
    if rule.offset.unit is not Unit.WORKING_DAYS:
        return due
    local = end.at.astimezone(AMSTERDAM)
    return min(due, datetime.combine(due.date(), local.time(), AMSTERDAM), key=datetime.timestamp)


def lock(
    view: CaseView, meeting: str, *, text: str, chair: PersonRef, now: datetime, pack: RulePack
) -> tuple[Change, ...]:
    """Lock the minutes of a case, word for word, under the name of the chair; that they are final is an event too.

    Raises:
        FormError: Nobody chairs, the table has not ended, it is too early, or they were locked before.
    """
    required(chair.name, field="chair")
    since = lock_from(view, meeting, pack)
    if since is None:
        raise FormError("minutes.no_table")
    if locked_of(view, meeting) is not None:
        raise FormError("minutes.locked")
    if now < since.astimezone(UTC):
        raise FormError("minutes.too_early", when=f"{since:%d-%m-%Y %H:%M}")
    kept_text = required(text, field="text")
    locked = MinutesLocked(meeting=meeting, chair=chair, text=kept_text, sha256=digest(kept_text), at=now, by=chair)
    return (new_fact(locked), new_fact(Event(kind="minutes_final", at=When(now), org=chair.org, by=chair)))


def digest(text: str) -> str:
    """Return the SHA-256 of a text, in hexadecimal."""
    return sha256(text.encode("utf-8")).hexdigest()


def add_addendum(view: CaseView, meeting: str, text: str, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write a correction beside locked minutes; never in them.

    Raises:
        FormError: It says nothing, or the minutes can still be corrected themselves.
    """
    if locked_of(view, meeting) is None:
        raise FormError("minutes.not_locked")
    addendum = MinutesAddendum(meeting=meeting, text=text, at=now, by=by)
    return (new_fact(kept(addendum, "text")),)


def send_decisions(by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down that the decisions went to everybody who may have them."""
    return (new_fact(Event(kind="decisions_sent", at=When(now), org=by.org, by=by)),)


def what_is_wrong(view: CaseView, meeting: str) -> tuple[str, ...]:
    """Return findings on locked minutes: ``minutes.changed`` and ``minutes.twice``; never a refusal."""
    held = [each for each in view.records(MinutesLocked) if each.meeting == meeting]
    changed = any(digest(each.text) != each.sha256 for each in held)
    twice = len({each.text for each in held}) > 1
    return (*(("minutes.changed",) if changed else ()), *(("minutes.twice",) if twice else ()))
