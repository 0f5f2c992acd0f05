"""How each kind of person, organisation and appointment is filled in, and said in one row."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.checks import born
from mdt_desktop.domain.events import Appointment
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import (
    CaseHead,
    Child,
    Identity,
    LinkedCase,
    NetworkPerson,
    Orientation,
    Participant,
    Reference,
    Residence,
    Suspect,
)
from mdt_desktop.domain.times import AMSTERDAM
from ui.case.forms import Day, Five, FormField, Lines, Moment, PickFromMany, Years
from ui.case.registers import RecordForm
from ui.texts import day_text, group_word, local, org_word, organisations, time_text

translate = QCoreApplication.translate


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


# --- the victim ----------------------------------------------------------------------------------


def alias_form() -> RecordForm:
    """Return how the case is called."""
    return RecordForm(
        empty=CaseHead,
        fields=lambda: (
            FormField(
                name="alias",
                label=translate("people", "What is this case called"),
                hint=translate("people", "A name of its own. It works without the real one."),
                is_wide=True,
            ),
        ),
        needed=("alias",),
    )


def _identity_fields() -> Sequence[FormField]:
    return (
        FormField(name="first_name", label=translate("people", "First name")),
        FormField(name="last_name", label=translate("people", "Last name")),
        FormField(name="birth_date", label=translate("people", "Date of birth"), sort=Day(), hint="12-03-1998"),
        FormField(
            name="age",
            label=translate("people", "Age"),
            sort=Years(),
            hint=translate("people", "If the date of birth is not known"),
        ),
        FormField(name="gender", label=translate("people", "Gender"), hint=translate("people", "In their own words")),
        FormField(name="phone", label=translate("people", "Phone"), hint=translate("people", "See the plate first")),
        FormField(name="address", label=translate("people", "Address"), sort=Lines(), is_wide=True),
        FormField(
            name="address_is_secret", label=translate("people", "Is the address secret?"), sort=Five(), is_wide=True
        ),
    )


def _born(record: Identity, now: datetime) -> Identity:
    if record.birth_date is not None:
        born(record.birth_date, now.astimezone(AMSTERDAM).date(), field="birth_date")
    return record


def identity_form() -> RecordForm:
    """Return who the victim is, as far as she wants that to be known."""
    return RecordForm(empty=Identity, fields=_identity_fields, check=_born)


def orientation_form() -> RecordForm:
    """Return orientation and gender: only if the victim says it matters."""
    return RecordForm(
        empty=Orientation,
        fields=lambda: (
            FormField(name="text", label=translate("people", "In the victim's own words"), sort=Lines(), is_wide=True),
            FormField(
                name="may_share",
                label=translate("people", "May this be shared, and with whom"),
                hint=translate("people", "Without a separate yes it stays with you."),
                is_wide=True,
            ),
        ),
    )


def residence_form() -> RecordForm:
    """Return papers and status: only if the victim brings it up."""
    label = translate("people", "Residence papers")
    return RecordForm(empty=Residence, fields=lambda: (FormField(name="status", label=label, is_wide=True),))


# --- round the victim -------------------------------------------------------------------------------


def child_form() -> RecordForm:
    """Return a child around the victim."""
    return RecordForm(
        empty=Child,
        fields=lambda: (
            FormField(name="first_name", label=translate("people", "First name of the child")),
            FormField(name="age", label=translate("people", "Age of the child"), sort=Years()),
            FormField(name="lives_where", label=translate("people", "Where does the child live")),
            FormField(name="school", label=translate("people", "School")),
            FormField(
                name="saw_or_heard",
                label=translate("people", "What did the child see or hear"),
                sort=Lines(),
                is_wide=True,
            ),
        ),
        needed=("first_name",),
        title=_child_title,
        line=lambda child: _joined(child.lives_where, child.school, child.saw_or_heard),
        heading=translate("people", "Children"),
        add=translate("people", "Add a child"),
    )


def _child_title(child: Child) -> str:
    if child.age is None:
        return child.first_name
    return translate("people", "{name}, {age} years").format(name=child.first_name, age=child.age)


def network_form() -> RecordForm:
    """Return somebody of the victim's own circle."""
    return RecordForm(
        empty=NetworkPerson,
        fields=lambda: (
            FormField(name="name", label=translate("people", "Name")),
            FormField(name="relation", label=translate("people", "Relation")),
            FormField(name="phone", label=translate("people", "Phone of this person")),
            FormField(name="role_in_plan", label=translate("people", "Role in the safety plan")),
            FormField(
                name="agrees_to_paper",
                label=translate("people", "Agrees to stand on paper?"),
                sort=Five(),
                is_wide=True,
            ),
        ),
        needed=("name",),
        title=lambda person: _joined(person.name, person.relation),
        line=lambda person: _joined(person.phone, person.role_in_plan),
        heading=translate("people", "Network"),
        add=translate("people", "Add a person"),
    )


def suspect_form() -> RecordForm:
    """Return this person, seen only from the victim's safety."""
    return RecordForm(
        empty=Suspect,
        fields=lambda: (
            FormField(name="relation", label=translate("people", "Who is this person to the victim")),
            FormField(name="name", label=translate("people", "Name of this person")),
            FormField(name="whereabouts", label=translate("people", "Where this person is or comes")),
            FormField(name="account", label=translate("people", "Accounts and numbers of this person")),
        ),
        title=lambda person: _joined(person.relation, person.name) or translate("people", "This person"),
        line=lambda person: _joined(person.whereabouts, person.account),
        heading=translate("people", "This person"),
        note=translate("people", "Only what the victim's safety needs"),
        add=translate("people", "Add this person"),
    )


# --- organisations, appointments, references ----------------------------------------------------------


def _choose_organisation() -> list[tuple[str, str]]:
    return [("", translate("people", "Choose")), *organisations()]


def _participant_fields() -> Sequence[FormField]:
    return (
        FormField(name="org", label=translate("people", "Organisation"), sort=PickFromMany(_choose_organisation)),
        FormField(name="person", label=translate("people", "Who there")),
        FormField(name="role", label=translate("people", "Function")),
        FormField(name="what_for", label=translate("people", "What can one call for")),
        FormField(name="phone", label=translate("people", "Direct number")),
        FormField(name="hours", label=translate("people", "Reachable"), hint=translate("people", "9-17, not Friday")),
        FormField(name="backup_name", label=translate("people", "Who else")),
        FormField(name="backup_phone", label=translate("people", "Number of who else")),
        FormField(
            name="answers_as",
            label=translate("people", "Answers the phone with"),
            hint=translate("people", "First name only, when the number may stand on paper."),
            is_wide=True,
        ),
    )


def participant_form() -> RecordForm:
    """Return an organisation on the case, and its line of the contact card."""
    return RecordForm(
        empty=Participant,
        fields=_participant_fields,
        needed=("org",),
        title=lambda each: _joined(org_word(each.org), each.person),
        line=lambda each: _joined(each.role, each.phone, each.hours, each.what_for),
        heading=translate("people", "Organisations"),
        note=translate("people", "The contact card"),
        add=translate("people", "Add an organisation"),
    )


_AREAS = (
    FieldGroup.ACTIONS_DECISIONS,
    FieldGroup.MEDICAL,
    FieldGroup.MENTAL_HEALTH,
    FieldGroup.POLICE_STATUS,
    FieldGroup.FORENSIC_STATUS,
    FieldGroup.LIVING_DOMAINS,
    FieldGroup.CHILDREN,
)


def area_words() -> list[tuple[str, str]]:
    """Return the groups an appointment may belong to: who may read the group sees the appointment."""
    return [(area.value, group_word(area.value)) for area in _AREAS]


def _appointment_fields() -> Sequence[FormField]:
    return (
        FormField(
            name="what",
            label=translate("people", "What"),
            hint=translate("people", "In neutral words, if it may stand on paper"),
        ),
        FormField(name="at", label=translate("people", "Day and time"), sort=Moment(), hint="15-01 14:00"),
        FormField(
            name="place",
            label=translate("people", "Neutral place"),
            hint=translate("people", "Station hall, not the name of a centre"),
        ),
        FormField(name="who_goes_along", label=translate("people", "Who goes along")),
        FormField(name="interpreter", label=translate("people", "Interpreter")),
        FormField(
            name="area",
            label=translate("people", "Belongs to"),
            sort=PickFromMany(area_words, FieldGroup),
            hint=translate("people", "Who may read this group sees the appointment"),
        ),
        FormField(
            name="may_stand_on_paper", label=translate("people", "May it stand on paper?"), sort=Five(), is_wide=True
        ),
    )


def appointment_form(now: Callable[[], datetime]) -> RecordForm:
    """Return an appointment; a new one is proposed for tomorrow at ten."""
    return RecordForm(
        empty=lambda: Appointment(area=FieldGroup.ACTIONS_DECISIONS, what="", at=_tomorrow(now())),
        fields=_appointment_fields,
        needed=("what",),
        title=lambda each: _joined(f"{day_text(local(each.at).date())} {time_text(each.at)}", each.what),
        line=lambda each: _joined(each.place, each.who_goes_along, each.interpreter),
        heading=translate("people", "Appointments"),
        add=translate("people", "Add an appointment"),
    )


def _tomorrow(now: datetime) -> datetime:
    day = now.astimezone(AMSTERDAM).date() + timedelta(days=1)
    return datetime.combine(day, time(10), AMSTERDAM)


def reference_form() -> RecordForm:
    """Return what is kept elsewhere: what, its number, where, by whom."""
    return RecordForm(
        empty=Reference,
        fields=lambda: (
            FormField(name="what", label=translate("people", "What is kept")),
            FormField(name="number", label=translate("people", "Its number")),
            FormField(name="kept_where", label=translate("people", "Where it is kept")),
            FormField(name="held_by", label=translate("people", "Who holds it")),
        ),
        needed=("what",),
        title=lambda each: _joined(each.what, each.number),
        line=lambda each: _joined(each.kept_where, each.held_by),
        heading=translate("people", "Kept elsewhere"),
        note=translate("people", "No files in this program"),
        add=translate("people", "Add a reference"),
    )


def linked_case_form() -> RecordForm:
    """Return a case of somebody else in the same matter; its content stays sealed."""
    return RecordForm(
        empty=LinkedCase,
        fields=lambda: (
            FormField(name="case", label=translate("people", "Number of the other case")),
            FormField(name="relation", label=translate("people", "How they belong together")),
        ),
        needed=("case",),
        title=lambda each: each.case,
        line=lambda each: each.relation,
        heading=translate("people", "Linked cases"),
        add=translate("people", "Link a case"),
    )
