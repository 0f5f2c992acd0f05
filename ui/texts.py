"""The words of the screen for codes, moments and spans; sentences of one screen stand in that screen."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mdt_desktop.domain.times import AMSTERDAM
from ui import languages

translate = QCoreApplication.translate
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def language() -> str:
    """Return the language of the screen, ``nl`` or ``en``."""
    return languages.language()


# --- codes --------------------------------------------------------------------------------------


def _words(code: str, known: dict[str, str]) -> str:
    return known.get(code, code)


def stage_word(code: str) -> str:
    """Return the word of a stage on the path (people.md "Words")."""
    return _words(
        code,
        {
            "signal": translate("texts", "Signal"),
            "first_contact": translate("texts", "First contact"),
            "triage": translate("texts", "Triage"),
            "weighing": translate("texts", "Weighing"),
            "coordination": translate("texts", "Coordination"),
            "handover": translate("texts", "Handover"),
            "follow_up": translate("texts", "Aftercare"),
            "closing": translate("texts", "Closing"),
            "closed": translate("texts", "Closed"),
        },
    )


def level_word(code: str) -> str:
    """Return the word of a risk level; *not weighed yet* is a level of its own."""
    return _words(
        code,
        {
            "not_weighed": translate("texts", "Not weighed yet"),
            "standard": translate("texts", "No raised signal"),
            "elevated": translate("texts", "Raised"),
            "high": translate("texts", "High"),
            "acute": translate("texts", "Acute"),
        },
    )


def level_look(code: str) -> tuple[str, str, str]:
    """Return icon, chip look and colour of a risk level: shape and word carry it, not colour alone."""
    return {
        "standard": ("shield", "chip_good", "ok"),
        "elevated": ("shield-alert", "chip_warning", "warn"),
        "high": ("triangle-alert", "chip_error", "danger"),
        "acute": ("octagon-alert", "alarm", "on_danger"),
    }.get(code, ("circle-dashed", "chip", "ink2"))


def org_word(code: str) -> str:
    """Return the name of an organisation; one that is not on the list keeps its own word."""
    return _words(
        code,
        {
            "CSG": translate("texts", "Centre for Sexual Violence"),
            "POL": translate("texts", "Police"),
            "OM": translate("texts", "Prosecution"),
            "VT": translate("texts", "Veilig Thuis"),
            "SHN": translate("texts", "Victim Support"),
            "PERS": translate("texts", "Perspectief"),
            "GEM": translate("texts", "Municipality"),
            "RECL": translate("texts", "Probation"),
            "OPV": translate("texts", "Shelter"),
            "GGD_FA": translate("texts", "Forensic doctor"),
            "GGZ": translate("texts", "Mental health care"),
            "HA": translate("texts", "General practitioner"),
            "SEH": translate("texts", "Emergency department"),
            "RVDK": translate("texts", "Child Protection Board"),
            "GI": translate("texts", "Youth protection"),
            "SCHOOL": translate("texts", "School"),
            "EMPLOYER": translate("texts", "Employer"),
            "OFFLIMITS": translate("texts", "Offlimits"),
            "COMENSHA": translate("texts", "CoMensha"),
            "ADV": translate("texts", "Lawyer"),
            "MDT": translate("texts", "MDT"),
            "contact_person": translate("texts", "Contact person"),
            "mdt_coordinator": translate("texts", "MDT coordinator"),
            "chair": translate("texts", "Chair"),
            "receiver": translate("texts", "Receiver"),
            "sender": translate("texts", "Sender"),
            "all": translate("texts", "Everyone"),
            "any": translate("texts", "Everyone"),
        },
    )


ORGANISATIONS = (
    "CSG",
    "POL",
    "OM",
    "VT",
    "SHN",
    "GEM",
    "RECL",
    "OPV",
    "GGD_FA",
    "GGZ",
    "HA",
    "SEH",
    "RVDK",
    "GI",
    "SCHOOL",
    "OFFLIMITS",
    "COMENSHA",
    "ADV",
    "PERS",
)


def organisations() -> list[tuple[str, str]]:
    """Return the organisations to choose from, with their names."""
    return [(code, org_word(code)) for code in ORGANISATIONS]


def group_word(code: str) -> str:
    """Return the word of a field group (domain.md §1.6)."""
    return _words(
        code,
        {
            "identity": translate("texts", "Name, birth date, address"),
            "safe_contact": translate("texts", "Safe contact"),
            "core_story": translate("texts", "Core story"),
            "event_summary": translate("texts", "Event summary"),
            "medical": translate("texts", "Medical"),
            "forensic_status": translate("texts", "Forensic status"),
            "mental_health": translate("texts", "Mental health"),
            "police_status": translate("texts", "Police status"),
            "suspect": translate("texts", "Suspect"),
            "protective_orders": translate("texts", "Orders and alarms"),
            "children": translate("texts", "Children"),
            "risk_outcome": translate("texts", "Level and reasons"),
            "risk_items": translate("texts", "Single signals"),
            "safety_plan": translate("texts", "Safety plan"),
            "living_domains": translate("texts", "Needs per living domain"),
            "residence_status": translate("texts", "Residence status"),
            "sexual_orientation_gender": translate("texts", "Orientation and gender"),
            "disability_communication": translate("texts", "How to talk with me"),
            "network": translate("texts", "Family and network"),
            "reporter": translate("texts", "Reporter"),
            "wishes": translate("texts", "Wishes"),
            "actions_decisions": translate("texts", "Actions and decisions"),
            "path": translate("texts", "Path of the case"),
        },
    )


def sharing_word(code: str) -> str:
    """Return the word of a sharing level."""
    return _words(
        code,
        {
            "none": translate("texts", "nothing"),
            "conclusion": translate("texts", "core"),
            "full": translate("texts", "full (this group)"),
        },
    )


def basis_word(code: str) -> str:
    """Return the words of a legal ground (domain.md §1.5)."""
    return _words(
        code,
        {
            "consent_explicit": translate("texts", "explicit consent"),
            "consent_with_legal_rep": translate("texts", "consent with representative"),
            "care_team": translate("texts", "care team"),
            "meldrecht_wmo_526": translate("texts", "right to report (Wmo 5.2.6)"),
            "child_protection": translate("texts", "child protection"),
            "conflict_of_duties": translate("texts", "conflict of duties"),
            "vital_interest": translate("texts", "vital interest"),
            "wpg_4_2": translate("texts", "Wpg, decree 4:2"),
            "wpg_16": translate("texts", "Wpg art. 16"),
            "wpg_19": translate("texts", "Wpg art. 19"),
            "wpg_20": translate("texts", "Wpg art. 20"),
            "wjsg_39f": translate("texts", "Wjsg art. 39f"),
            "wgs_zvh": translate("texts", "WGS, Zorg- en Veiligheidshuis"),
            "statutory_duty": translate("texts", "statutory duty"),
            "anonymous_consult": translate("texts", "anonymous consultation"),
        },
    )


def domain_word(code: str) -> str:
    """Return the word of a living domain."""
    return _words(
        code,
        {
            "safety_housing": translate("texts", "Safety and housing"),
            "physical_health": translate("texts", "Physical health"),
            "mental_wellbeing": translate("texts", "Mental wellbeing"),
            "family_social_work_school": translate("texts", "Family, social, work and school"),
            "rights_money_practical": translate("texts", "Rights, money and practical"),
        },
    )


def need_word(need: int) -> str:
    """Return a need from 0 to 3 as number and word."""
    words = (
        translate("texts", "none"),
        translate("texts", "some"),
        translate("texts", "much"),
        translate("texts", "urgent"),
    )
    return f"{need} {words[need]}" if 0 <= need < len(words) else str(need)


def coordination_word(code: str) -> str:
    """Return the words of a coordination decision."""
    return _words(
        code,
        {
            "regie_not_needed": translate("texts", "No coordinator needed"),
            "regie_existing_org": translate("texts", "An organisation on the case"),
            "regie_new_coordinator": translate("texts", "A new coordinator"),
            "regie_zvh": translate("texts", "Scale up to the Zorg- en Veiligheidshuis"),
        },
    )


def step_word(code: str) -> str:
    """Return the words of a step of a handover."""
    return _words(
        code,
        {
            "draft": translate("texts", "Draft"),
            "offered": translate("texts", "Offered"),
            "declined": translate("texts", "Declined"),
            "withdrawn": translate("texts", "Withdrawn"),
            "talk_planned": translate("texts", "Talk planned"),
            "talk_done": translate("texts", "Talk held"),
            "accepted": translate("texts", "Accepted"),
            "first_contact_done": translate("texts", "First contact made"),
            "returned": translate("texts", "Given back"),
            "confirmed_by_victim": translate("texts", "Confirmed by the victim"),
            "closed": translate("texts", "Closed"),
        },
    )


def trigger_word(code: str) -> str:
    """Return why coordination asks to be looked at again."""
    return _words(
        code,
        {
            "review_date": translate("texts", "the date that was agreed"),
            "third_organisation": translate("texts", "a third organisation"),
            "new_incident": translate("texts", "something happened again"),
            "waiting_list": translate("texts", "a waiting list"),
            "contact_person_leaves": translate("texts", "the contact person changes"),
            "order_ends": translate("texts", "an order or alarm ends"),
            "victim_asks": translate("texts", "the victim asks for it"),
            "colleague_asks": translate("texts", "a colleague asks for it"),
        },
    )


def answer_word(code: str) -> str:
    """Return the word of a five-valued answer."""
    return _words(
        code,
        {
            "yes": translate("texts", "Yes"),
            "no": translate("texts", "No"),
            "unknown": translate("texts", "Do not know"),
            "refused": translate("texts", "Will not say"),
            "not_asked": translate("texts", "Not asked"),
        },
    )


def source_word(code: str) -> str:
    """Return the word of a kind of source."""
    return _words(
        code,
        {
            "victim_statement": translate("texts", "said by the victim"),
            "own_observation": translate("texts", "own observation"),
            "third_party": translate("texts", "said by someone else"),
            "document": translate("texts", "document"),
            "professional_opinion": translate("texts", "professional opinion"),
        },
    )


# --- moments and spans ---------------------------------------------------------------------------


def local(moment: datetime) -> datetime:
    """Return a moment in Dutch time."""
    return moment.astimezone(AMSTERDAM)


def time_text(moment: datetime) -> str:
    """Return ``17:00``."""
    return local(moment).strftime("%H:%M")


def day_text(day: date) -> str:
    """Return ``ma 5 okt`` in the language of the screen."""
    return QLocale().toString(_qdate(day), "ddd d MMM").replace(".", "")


def long_day_text(day: date) -> str:
    """Return ``dinsdag 6 oktober 2026``."""
    return QLocale().toString(_qdate(day), "dddd d MMMM yyyy")


def short_day_text(day: date, today: date) -> str:
    """Return ``vandaag``, ``morgen``, ``gisteren``, or the day; the year only where it is another one."""
    near = {0: translate("texts", "today"), 1: translate("texts", "tomorrow"), -1: translate("texts", "yesterday")}.get(
        (day - today).days
    )
    if near:
        return near
    return day_text(day) if day.year == today.year else QLocale().toString(_qdate(day), "d MMM yyyy").replace(".", "")


def moment_text(moment: datetime, now: datetime) -> str:
    """Return ``vandaag 17:00`` or ``ma 5 okt 17:00``."""
    return f"{short_day_text(local(moment).date(), local(now).date())} {time_text(moment)}"


def field_text(moment: datetime) -> str:
    """Return a moment as it can be typed again: ``15-01-2027 21:00``."""
    return local(moment).strftime("%d-%m-%Y %H:%M")


def remaining_text(span: timedelta) -> str:
    """Return what remains, rounded down, never up: ``7 u 48``, ``1 d 7 u``, ``83 d``."""
    span = abs(span)
    days, hours, minutes = span // _DAY, span % _DAY // _HOUR, span % _HOUR // timedelta(minutes=1)
    if days >= 7:  # noqa: PLR2004 - from a week on hours say nothing
        return translate("texts", "{days} d").format(days=days)
    if days:
        return translate("texts", "{days} d {hours} h").format(days=days, hours=hours)
    if hours:
        return translate("texts", "{hours} h {minutes}").format(hours=hours, minutes=f"{minutes:02d}")
    return translate("texts", "{minutes} min").format(minutes=minutes)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def requirement_word(name: str) -> str:
    """Return the word of something that should be there before a stage is left."""
    return _words(
        name,
        {
            "safe_contact": translate("texts", "how to reach safely"),
            "acute_questions": translate("texts", "the ten questions"),
            "wishes": translate("texts", "what the victim wants"),
            "consents": translate("texts", "what may be shared"),
            "core_story": translate("texts", "core story, or not now"),
            "urgency": translate("texts", "urgency"),
            "road": translate("texts", "which road"),
            "level": translate("texts", "level with a reason"),
            "needs": translate("texts", "needs in five living domains"),
            "victim_voice": translate("texts", "the victim's voice"),
            "coordination": translate("texts", "coordination decision"),
            "contact_person": translate("texts", "fixed contact person"),
            "contact_person_agreed": translate("texts", "the victim's yes to the contact person"),
            "safety_plan": translate("texts", "safety plan offered"),
            "handed_over": translate("texts", "handover confirmed"),
            "closing": translate("texts", "closing talk"),
        },
    )
