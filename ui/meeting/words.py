"""The words of the meeting: kinds, reasons, states of preparation; and a case as initials and number."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application import meetings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.initials import initials
from mdt_desktop.application.meetings import Finding, MeetingState
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.meeting import Meeting
from ui.texts import local, org_word, short_day_text, time_text

translate = QCoreApplication.translate


def who_of(alias: str, number: str) -> str:
    """Return initials and number: all a screen of the meeting says of whom it is about."""
    return " · ".join(part for part in (initials(alias), number) if part)


def kind_word(code: str) -> str:
    """Return how a table meets."""
    return {
        "regular": translate("meeting", "Regular meeting"),
        "phone": translate("meeting", "By phone"),
        "written": translate("meeting", "Written round"),
    }.get(code, code)


def kind_words() -> list[tuple[str, str]]:
    """Return the kinds of meetings to choose from."""
    return [(code, kind_word(code)) for code in ("regular", "phone", "written")]


def table_text(at: datetime | None, now: datetime) -> str:
    """Return ``di 10 nov 10:00``; a meeting without a moment says so."""
    if at is None:
        return translate("meeting", "no day yet")
    return f"{short_day_text(local(at).date(), local(now).date())} {time_text(at)}"


def reason_word(code: str) -> str:
    """Return why a case asks for a place at the table."""
    return {
        "urgent_consult": translate("meeting", "urgent consultation by phone"),
        "provisional": translate("meeting", "provisional decision, there was no quorum"),
        "escalation": translate("meeting", "the risk went up"),
        "new": translate("meeting", "new case, not weighed yet"),
        "open_question": translate("meeting", "open question"),
        "look_again": translate("meeting", "coordination asks to be looked at again"),
        "not_done": translate("meeting", "an action was not done"),
        "review": translate("meeting", "the level is to be looked at again"),
        "asked": translate("meeting", "asked for by a colleague"),
    }.get(code, code)


def reasons_text(codes: tuple[str, ...]) -> str:
    """Return the reasons one after another, as a sentence begins."""
    words = " · ".join(dict.fromkeys(reason_word(code) for code in codes))
    return words[:1].upper() + words[1:]


def makes_term_state(makes: bool | None) -> tuple[str, str, str]:
    """Return whether the first weighing is in time on this table, as icon, word and colour; no word without a term."""
    if makes is None:
        return "circle-check", "", "ink2"
    if makes:
        return "check", translate("meeting", "Makes 5 working days: yes"), "ok"
    return "triangle-alert", translate("meeting", "Makes 5 working days: no"), "warn"


def preparation_word(code: str) -> str:
    """Return how far an organisation is; without a state it is not yet."""
    return {
        "": translate("meeting", "not yet"),
        "read": translate("meeting", "read"),
        "ready": translate("meeting", "ready"),
        "nothing_known": translate("meeting", "nothing known"),
        "by_phone": translate("meeting", "by phone"),
        "on_paper": translate("meeting", "on paper"),
    }.get(code, code)


def preparation_look(code: str) -> tuple[str, str]:
    """Return icon and colour of a state of preparation."""
    return {
        "read": ("eye", "ink2"),
        "ready": ("circle-check", "ok"),
        "nothing_known": ("circle", "ink2"),
        "by_phone": ("phone", "ink2"),
        "on_paper": ("file-text", "ink2"),
    }.get(code, ("circle-dashed", "warn"))


def preparation_words() -> list[tuple[str, str]]:
    """Return the states of preparation to choose from, *not yet* first."""
    codes = ("", "read", "ready", "nothing_known", "by_phone", "on_paper")
    return [(code, preparation_word(code)) for code in codes]


def presence_words() -> list[tuple[str, str]]:
    """Return how the victim can be there."""
    return [
        ("present", translate("meeting", "There, in person")),
        ("text", translate("meeting", "A text")),
        ("voice_message", translate("meeting", "A voice message")),
        ("supporter", translate("meeting", "A supporter speaks")),
        ("not_there", translate("meeting", "Not there")),
    ]


def chase_word(code: str) -> str:
    """Return what the chair runs after."""
    return {
        "name_not_heard": translate("meeting", "has not heard the name yet"),
        "not_started": translate("meeting", "has not begun yet"),
        "not_ready": translate("meeting", "has read it, is not ready"),
        "no_answer_yet": translate("meeting", "said it comes, no answer yet"),
        "victim_not_asked": translate("meeting", "nobody asked the victim yet"),
    }.get(code, code)


def meeting_look(own: CaseView, shown: Shown[Meeting], now: datetime) -> tuple[str, str, str]:
    """Return where a meeting stands as icon, word and colour."""
    state = meetings.state_of(own, shown.id)
    if meetings.is_left_open(own, shown.id, now):
        return "circle-alert", translate("meeting", "Still open, since an earlier day"), "danger"
    if state is MeetingState.PLANNED and shown.id not in {each.id for each in meetings.coming(own, now)}:
        return "circle-alert", translate("meeting", "Was not held"), "warn"
    return {
        MeetingState.PLANNED: ("calendar-days", translate("meeting", "Planned"), "ink2"),
        MeetingState.OPEN: ("circle-dot", translate("meeting", "Under way"), "accent"),
        MeetingState.ENDED: ("circle-check", translate("meeting", "Held"), "ok"),
        MeetingState.CANCELLED: ("circle-x", translate("meeting", "Did not happen"), "ink2"),
    }[state]


def finding_text(finding: Finding, who: str) -> str:
    """Return in one calm sentence what asks for a look."""
    what = finding.facts.get("what", "")
    words = {
        meetings.CHAIR_OWNS_CASE: translate(
            "meeting", "{case}: the chair works on this case ({role}). Let somebody else chair it."
        ),
        meetings.IN_TWO_MEETINGS: translate(
            "meeting", "{case} is on the agenda of another meeting too. Take it off one of them."
        ),
        meetings.LEFT_OPEN: translate("meeting", "This meeting is open since an earlier day. Go on, or end it."),
        meetings.NOT_HELD: translate(
            "meeting", "This meeting was not held. Its cases wait. Change the day, or say it does not happen."
        ),
        meetings.NO_CHAIR: translate("meeting", "Nobody chairs this meeting yet."),
        meetings.NOBODY_INVITED: translate("meeting", "No organisation is invited yet."),
        meetings.NO_GROUND: translate(
            "meeting", "{case}: no ground yet to tell {organisations}. Their agenda says “reserved”."
        ),
        meetings.TOO_LATE: translate(
            "meeting", "{case}: this table comes after the 5 working days. Consult by phone before."
        ),
    }
    organisations = ", ".join(org_word(each) for each in what.split(", ") if each)
    role = role_word(what)
    return words[finding.code].format(case=who, role=role, organisations=organisations)


def role_word(code: str) -> str:
    """Return the role in which somebody works on a case."""
    return {
        "coordinator": translate("meeting", "coordinator"),
        "deputy": translate("meeting", "deputy"),
        "responsible": translate("meeting", "responsible now"),
        "contact_person": translate("meeting", "fixed contact person"),
    }.get(code, code)
