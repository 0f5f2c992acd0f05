"""An offer filled in from the case: to whom it probably goes, who that is, what comes along and what does not."""

from mdt_desktop.application.case_view import CaseView, coordination_of, coordinator_of, responsible_takes
from mdt_desktop.application.checklist import checklist
from mdt_desktop.application.handovers import Offer
from mdt_desktop.domain.people import Participant, PersonRef
from mdt_desktop.domain.sharing import NotShared

_COMES_ALONG = frozenset(
    {"safe_contact", "core_story", "level", "open_actions", "children_network", "needs_wishes", "consents"}
)
"""The points of the checklist that are a thing to pass on."""


def prefilled(view: CaseView, me: PersonRef) -> Offer:
    """Return the offer the case itself proposes; a person looks at it and changes what is not so."""
    org = likely_receiver(view, me.org)
    known = participant_of(view, org)
    coordinator = coordinator_of(view)
    named = coordinator.coordinator.name if coordinator and coordinator.coordinator.org == org else ""
    return Offer(
        receiver=PersonRef(org=org, name=known.person or named),
        receiver_phone=known.phone,
        three_way="phone",
        items=ready_items(view),
        not_passed_on="; ".join(each.why for each in view.records(NotShared) if each.receiver == org),
    )


def participant_of(view: CaseView, org: str) -> Participant:
    """Return the line of the contactkaart that says most of an organisation; an empty one where there is none."""
    lines = (each for each in view.records(Participant) if each.org == org)
    return max(lines, key=_known, default=Participant(org=org))


def _known(participant: Participant) -> tuple[bool, bool]:
    """The line of the contactkaart that says most: with a name, with a phone."""
    return bool(participant.person), bool(participant.phone)


def likely_receiver(view: CaseView, own: str) -> str:
    """Return who coordinates, else the only other organisation on the case; empty where nobody can tell."""
    decided, coordinator = coordination_of(view), coordinator_of(view)
    proposed = (decided.holder if decided else "", coordinator.coordinator.org if coordinator else "")
    held = {each.record.organisation for each in responsible_takes(view)}
    others = [each.org for each in view.records(Participant) if each.org and each.org not in {own, *held}]
    likely = [each for each in proposed if each and each not in {own, *held}]
    return likely[0] if likely else others[0] if len(set(others)) == 1 else ""


def ready_items(view: CaseView) -> tuple[str, ...]:
    """Return the codes of the points the case has something for; they come along."""
    return tuple(each.code for each in checklist(view) if each.is_ready and each.code in _COMES_ALONG)
