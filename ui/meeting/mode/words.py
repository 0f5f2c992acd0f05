"""The words of meeting mode: steps, how somebody takes part, how a case ended."""

from PySide6.QtCore import QCoreApplication

from mdt_desktop.domain.meeting import AttendanceKind, Presence, TableOutcome
from mdt_desktop.domain.quorum import CARE, CHAIR, COORDINATOR, FIRST_CONTACT, OTHER_DISCIPLINES, SAFETY
from mdt_desktop.domain.table_rules import CaseKind, TableStep
from ui.texts import org_word

translate = QCoreApplication.translate


def step_title(step: TableStep) -> str:
    """Return what a step is called."""
    return {
        TableStep.WISH: translate("meeting_mode", "Wish and question"),
        TableStep.FACTS: translate("meeting_mode", "Facts"),
        TableStep.SAFETY: translate("meeting_mode", "Safety now"),
        TableStep.NEEDS: translate("meeting_mode", "Needs"),
        TableStep.DECISIONS: translate("meeting_mode", "Decisions"),
    }[step]


def kind_word(kind: CaseKind) -> str:
    """Return how much a case asks of the table."""
    return {
        CaseKind.NEW: translate("meeting_mode", "new"),
        CaseKind.CONTINUING: translate("meeting_mode", "continuing"),
        CaseKind.CLOSING: translate("meeting_mode", "closing"),
    }[kind]


def attendance_word(how: AttendanceKind) -> str:
    """Return how an organisation takes part."""
    return {
        AttendanceKind.PRESENT: translate("meeting_mode", "present"),
        AttendanceKind.BY_PHONE: translate("meeting_mode", "by phone"),
        AttendanceKind.INPUT_SENT: translate("meeting_mode", "on paper"),
        AttendanceKind.ABSENT: translate("meeting_mode", "absent"),
        AttendanceKind.OBSERVER: translate("meeting_mode", "observer"),
        AttendanceKind.OUT: translate("meeting_mode", "out: too close"),
        AttendanceKind.LEFT: translate("meeting_mode", "left halfway"),
    }[how]


def attendance_look(how: AttendanceKind) -> tuple[str, str]:
    """Return icon and colour of how an organisation takes part; the word says the same."""
    return {
        AttendanceKind.PRESENT: ("circle-check", "ok"),
        AttendanceKind.BY_PHONE: ("phone", "ink2"),
        AttendanceKind.INPUT_SENT: ("file-text", "ink2"),
        AttendanceKind.OBSERVER: ("eye", "ink2"),
        AttendanceKind.ABSENT: ("circle-dashed", "warn"),
        AttendanceKind.OUT: ("circle-slash", "warn"),
        AttendanceKind.LEFT: ("arrow-right", "warn"),
    }[how]


def outcome_word(outcome: TableOutcome) -> str:
    """Return how the table ended a case."""
    return {
        TableOutcome.DECIDED: translate("meeting_mode", "Decided"),
        TableOutcome.PROVISIONAL: translate("meeting_mode", "Provisional: comes back by itself"),
        TableOutcome.POSTPONED: translate("meeting_mode", "Postponed"),
    }[outcome]


def presence_word(presence: Presence) -> str:
    """Return how the victim wants to be there."""
    return {
        Presence.PRESENT: translate("meeting_mode", "is there"),
        Presence.TEXT: translate("meeting_mode", "sent a text to read out"),
        Presence.VOICE_MESSAGE: translate("meeting_mode", "sent a voice message"),
        Presence.SUPPORTER: translate("meeting_mode", "somebody speaks for the victim"),
        Presence.NOT_THERE: translate("meeting_mode", "is not there"),
    }[presence]


def seat_word(seat: str) -> str:
    """Return an empty seat in words: a role, or the organisations that may sit there."""
    known = {
        CHAIR: translate("meeting_mode", "the chair"),
        COORDINATOR: translate("meeting_mode", "the coordinator"),
        FIRST_CONTACT: translate("meeting_mode", "who had the first contact"),
        OTHER_DISCIPLINES: translate("meeting_mode", "two other disciplines"),
        CARE: translate("meeting_mode", "care"),
        SAFETY: translate("meeting_mode", "police or Veilig Thuis"),
        "+1": translate("meeting_mode", "one more"),
    }
    if seat in known:
        return known[seat]
    words = [org_word(each) for each in seat.rstrip("?").split("|")]
    return " / ".join(words)
