"""The words of coordination: criteria for and against, the five things of the table, how feedback went."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mdt_desktop.domain.coordination import Absence
from ui.texts import short_day_text

translate = QCoreApplication.translate


def criterion_word(code: str) -> str:
    """Return a criterion in words (domain.md §5.4 D)."""
    known = {
        "many_organisations": translate("coordination", "Three or more organisations"),
        "children": translate("coordination", "Children are involved"),
        "high_risk": translate("coordination", "High risk"),
        "order_running": translate("coordination", "An order or alarm is running"),
        "minor_or_incapable": translate("coordination", "Under 18, or cannot decide alone"),
        "language_or_residence": translate("coordination", "Language or residence is a barrier"),
        "failed_handover": translate("coordination", "An earlier handover failed"),
        "group_case": translate("coordination", "Is it a group?"),
        "victim_asks": translate("coordination", "Does the victim ask for it?"),
        "one_organisation": translate("coordination", "One organisation only"),
        "clear_plan": translate("coordination", "Is there a clear plan?"),
        "victim_does_not_want": translate("coordination", "Does the victim not want it?"),
    }
    return known.get(code, code)


def table_word(code: str) -> str:
    """Return one of the five things a new case needs at the table."""
    known = {
        "level": translate("coordination", "Level with a reason"),
        "coordination": translate("coordination", "Coordination decision"),
        "contact_person": translate("coordination", "Fixed contact person"),
        "decision": translate("coordination", "A decision, or none"),
        "next_call": translate("coordination", "Who calls, and when"),
    }
    return known.get(code, code)


def collision_word(code: str) -> str:
    """Return a prompt about an action that goes against a limit or against another action."""
    known = {
        "outside_hours": translate("coordination", "{what}: outside the hours that are safe to call"),
        "refused_day": translate("coordination", "{what}: on a day the victim named. “{beside}”"),
        "not_wanted": translate("coordination", "{what}: look at what the victim does not want. “{beside}”"),
        "same_hour": translate("coordination", "{what}: {beside} calls in the same hour"),
    }
    return known[code]


def outcome_words() -> list[tuple[str, str]]:
    """Return how telling somebody can go."""
    return [
        ("reached", translate("coordination", "Reached")),
        ("not_reached", translate("coordination", "Not reached")),
        ("not_safe", translate("coordination", "Not safe")),
    ]


def told_words() -> list[tuple[str, str]]:
    """Return whom an outcome is told to."""
    return [
        ("victim", translate("coordination", "The victim")),
        ("reporter", translate("coordination", "Who reported it")),
    ]


def word_of(words: list[tuple[str, str]], code: str) -> str:
    """Return the word of a code; an open word stays as it is."""
    return dict(words).get(code, code)


def absence_words(absence: Absence, now: datetime) -> str:
    """Return that somebody is away or leaves, and who stands in."""
    deputy = " ".join(each for each in (absence.deputy, absence.deputy_phone) if each)
    until = short_day_text(absence.ends, now.date()) if absence.ends else ""
    if absence.leaves:
        known = translate("coordination", "{name} leaves. In the place: {deputy}")
    elif until:
        known = translate("coordination", "{name} is away until {day}. In the place: {deputy}")
    else:
        known = translate("coordination", "{name} is away. In the place: {deputy}")
    nobody = translate("coordination", "nobody named yet")
    return known.format(name=absence.name, day=until, deputy=deputy or nobody)
