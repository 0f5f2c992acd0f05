"""Roads beside the meeting: one organisation without an MDT, or an anonymous talk only (people.md)."""

from mdt_desktop.application import coordinations
from mdt_desktop.application.case_view import CaseView, contact_person_of
from mdt_desktop.application.checks import required
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.coordination import ContactPersonNamed, Road, RoadChosen


def take_road(view: CaseView, road: RoadChosen) -> tuple[Change, ...]:
    """Choose a road; where one organisation goes on alone, the victim still has somebody to call.

    Raises:
        FormError: The reason is missing, or one organisation goes on without a contact person.
    """
    changes = coordinations.choose_road(road)
    if road.road is not Road.SINGLE_ORGANISATION:
        return changes
    name = required(road.contact_person, field="contact_person")
    if contact_person_of(view) is not None:
        return changes
    org = road.by.org if road.by else ""
    named = ContactPersonNamed(name=name, org=org, at=road.at, by=road.by)
    return (*changes, *coordinations.name_contact_person(view, named))
