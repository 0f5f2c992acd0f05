"""Overneemtekst: one block of text for an organisation's own system, so that nobody types a case twice (people.md)."""

from mdt_desktop.application.case_view import contact_person_of, level_of, open_actions
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.story import EventSummary, Wish
from ui.case.header import responsible_text
from ui.case.state import CaseState
from ui.texts import day_text, level_word, local, translate


def takeover_text(state: CaseState) -> str:
    """Return the block: number, safe contact, level, who is responsible, summary, wishes, open actions."""
    view = state.view
    rule = view.contact_rule
    contact = contact_person_of(view)
    summary, wish = view.latest(EventSummary), view.latest(Wish)
    lines = [
        (translate("handout", "Case"), view.head.number),
        (translate("handout", "Safe contact"), rule.rule or rule.call),
        (translate("handout", "Do not"), rule.avoid),
        (translate("handout", "Level"), level_word(level_of(view).value)),
        (translate("handout", "Responsible"), responsible_text(view)),
        (translate("handout", "Contact person"), contact.record.name if contact else ""),
        (translate("handout", "Summary"), summary.record.text if summary else ""),
        (translate("handout", "Wishes"), wish.record.text if wish else ""),
    ]
    lines += [(translate("handout", "Action"), _action(each.record)) for each in open_actions(view)]
    return "\n".join(f"{word}: {text}" for word, text in lines if text)


def _action(action: Action) -> str:
    if action.task is None:
        return action.what
    return (
        f"{action.what} ({action.task.owner.name or action.task.owner.org}, {day_text(local(action.task.due).date())})"
    )
