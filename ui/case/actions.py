"""How an action stands, in words: the same on every screen that lists actions."""

from PySide6.QtCore import QCoreApplication

from mdt_desktop.domain.actions import ActionStep

translate = QCoreApplication.translate


def action_standing(step: ActionStep | None, *, is_late: bool) -> tuple[str, str, str]:
    """Return icon, word and colour of how an action stands; what could not be done differs from what was not done."""
    match step:
        case ActionStep.DONE:
            return "circle-check", translate("actions", "Done"), "ok"
        case ActionStep.NOT_POSSIBLE:
            return "circle-slash", translate("actions", "Could not"), "ink2"
        case ActionStep.NOT_DONE:
            return "circle-alert", translate("actions", "Not done"), "warn"
    if is_late:
        return "circle-alert", translate("actions", "Late"), "danger"
    return "circle", translate("actions", "Open"), "ink2"


def action_overtaken() -> tuple[str, str, str]:
    """Return icon, word and colour of an action that something else made needless."""
    return "circle-check", translate("actions", "No longer needed"), "ink2"
