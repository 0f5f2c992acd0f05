"""What fills the gaps of a plan: what was typed for it, and what the case knows already."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mdt_desktop.application.case_view import CaseView, contact_person_of, events_of, open_actions
from mdt_desktop.application.plans import reviewed_on
from mdt_desktop.application.sharing import in_force
from mdt_desktop.domain.actions import Task
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.clocks import Clock
from mdt_desktop.domain.events import Appointment, Event
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.people import Child, Identity, Participant, Residence
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.safety_plan import PlanLine, SafetyPlan
from mdt_desktop.domain.story import AcuteAnswer, Wish
from mdt_desktop.domain.times import AMSTERDAM, age_on
from mdt_desktop.reports.plan_texts import PlanTexts, fields_in, filled

_BODY = frozenset({FieldGroup.MEDICAL, FieldGroup.FORENSIC_STATUS, FieldGroup.MENTAL_HEALTH})
_ENDS = {
    "order_509hh": ("order_509hh_ended",),
    "civil_order": ("civil_order_ended",),
    "wth_imposed": ("wth_ended", "wth_extended"),
    "wth_extended": ("wth_ended",),
    "aware_start": ("aware_end",),
    "device_start": ("device_end",),
}
"""What ends an order or an alarm."""

_END_CLOCKS = {"wth_imposed": "DL-WTH-10D"}
"""The term that says when an order ends, where nobody wrote an end down: only where the law fixes it."""

JOTTED = 3
"""How many appointments the discreet form has room for."""

_TITLES = frozenset(
    {"mevrouw", "mevr", "mw", "meneer", "dhr", "de", "heer", "dr", "drs", "mr", "mrs", "ms", "ing", "ir"}
)
_ADULT = 18
_HER_WORDS = frozenset({"own_line", "wish_1", "wish_not", "helps_me", "signals_self", "extra"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """An appointment to come: told in full, jotted down for the discreet form, and where it may stand.

    ``short`` is its line on the discreet form.
    """

    told: str
    jotted: Mapping[str, str]
    short: str
    may_stand: bool
    is_bodily: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanValues:
    """Everything that can be filled in.

    ``single`` holds one value a field, ``repeated`` the lists of lines, ``typed`` the fields somebody typed,
    ``freed`` those she wants on the full form although their kind stays off paper. ``dutch`` are the names, and what
    those who help her wrote; her own words are in whatever language she chose.
    """

    plan: SafetyPlan
    appointments: tuple[Upcoming, ...]
    single: Mapping[str, str]
    repeated: Mapping[str, tuple[Mapping[str, str], ...]]
    typed: Mapping[str, str]
    freed: frozenset[str]
    conditions: frozenset[str]
    dutch: tuple[str, ...]


def values_of(view: CaseView, texts: PlanTexts, today: date, pack: RulePack) -> PlanValues:
    """Collect what fills the gaps of the plan of ``view``."""
    return _Collector(view, texts, today, pack).values()


def first_name(name: str) -> str:
    """Return the first of somebody's names, without a title before it."""
    parts = name.split()
    while len(parts) > 1 and parts[0].casefold().rstrip(".") in _TITLES:
        del parts[0]
    return parts[0] if parts else ""


def typed_lines(view: CaseView) -> dict[str, str]:
    """Return what was typed for each field; of two lines for one field the newest counts."""
    return {line.field: line.text for line in view.records(PlanLine) if line.text.strip()}


def freed_fields(view: CaseView) -> frozenset[str]:
    """Return the fields freed for paper: where two lines stand for one field, both must be."""
    freed: dict[str, bool] = {}
    for line in view.records(PlanLine):
        freed[line.field] = freed.get(line.field, True) and line.exception is not None and line.exception.is_freed
    return frozenset(field for field, is_freed in freed.items() if is_freed)


class _Collector:
    """Reads one case for one plan."""

    def __init__(self, view: CaseView, texts: PlanTexts, today: date, pack: RulePack) -> None:
        self._view = view
        self._texts = texts
        self._today = today
        self._morning = datetime.combine(today, datetime.min.time(), AMSTERDAM)
        self._pack = pack
        self._plan = view.sole(SafetyPlan)
        self._typed = typed_lines(view)
        self._appointments = tuple(self._coming())
        self._orders = self._in_force(texts.named["orders"])
        self._alarms = self._in_force(texts.named["alarms"])

    def values(self) -> PlanValues:
        """Return everything."""
        found = {**self._dates(), **self._contact(), **self._wishes(), **self._people(), **self._medical()}
        found |= {"own_line": self._plan.own_line, **self._typed}
        found |= {f"{who}_first_name": first_name(found.get(f"{who}_name", "")) for who in ("contact", "backup")}
        return PlanValues(
            plan=self._plan,
            appointments=self._appointments,
            single={key: value for key, value in found.items() if value.strip()},
            repeated={**self._measures(), "agreements": self._agreements(), "appointments": self._jotted()},
            typed=self._typed,
            freed=freed_fields(self._view),
            conditions=frozenset(self._conditions()),
            dutch=tuple(dict.fromkeys(each for each in self._dutch() if each.strip())),
        )

    def _dutch(self) -> Iterator[str]:
        known = {**self._contact(), **self._typed}
        yield from (text for field, text in known.items() if field not in _HER_WORDS)
        yield from (first_name(known.get(f"{who}_name", "")) for who in ("contact", "backup"))
        yield from (child.first_name for child in self._view.records(Child))
        for action in open_actions(self._view):
            yield from (action.record.what, action.record.task.owner.name if action.record.task else "")
        for appointment in self._view.records(Appointment):
            yield from (appointment.what, appointment.place)

    def _dates(self) -> dict[str, str]:
        made = self._plan.made_on or self._today
        return {
            "date": self._texts.long_date(made),
            "review_date": self._texts.long_date(self._plan.review_on or reviewed_on(made)),
        }

    def _contact(self) -> dict[str, str]:
        shown = contact_person_of(self._view)
        if shown is None:
            return {}
        contact = shown.record
        return {
            "contact_name": contact.name,
            "contact_phone": contact.phone,
            "contact_hours": contact.hours,
            "backup_name": contact.backup_name,
            "backup_phone": contact.backup_phone,
        }

    def _wishes(self) -> dict[str, str]:
        wishes = self._view.records(Wish)
        return {
            "wish_1": next((wish.text for wish in reversed(wishes) if wish.text), ""),
            "wish_not": next((wish.not_wanted for wish in reversed(wishes) if wish.not_wanted), ""),
        }

    def _people(self) -> dict[str, str]:
        children = [child.first_name for child in self._view.records(Child) if child.first_name]
        receivers = dict.fromkeys(
            self._texts.organisation(each.record.receiver) for each in in_force(self._view, self._morning)
        )
        return {
            "children_first_names": self._texts.listed(children, "and"),
            "shared_with": self._texts.listed(receivers, "and"),
            "who": self._texts.listed(dict.fromkeys(row["who"] for row in self._agreements()), "or"),
        }

    def _medical(self) -> dict[str, str]:
        bodily = (each.told for each in self._appointments if each.is_bodily and each.may_stand)
        return {"medical_appointments": "; ".join(bodily)}

    def _jotted(self) -> tuple[Mapping[str, str], ...]:
        return tuple(each.jotted for each in self._appointments if each.may_stand)[:JOTTED]

    def _coming(self) -> Iterator[Upcoming]:
        """Yield the appointments to come, soonest first; one that was corrected gives way."""
        shown = self._view.all(Appointment)
        corrected = {each.record.corrects for each in shown}
        coming = (each.record for each in shown if each.id not in corrected and each.record.at >= self._morning)
        return (self._upcoming(each) for each in sorted(coming, key=lambda each: each.at))

    def _upcoming(self, appointment: Appointment) -> Upcoming:
        day, time = self._texts.short_day(appointment.at), self._texts.time(appointment.at)
        what = f"{day} {time} {appointment.what}".strip()
        jotted = {"appointment_day": day, "appointment_time": time, "appointment_place": appointment.place}
        return Upcoming(
            told=", ".join(part for part in (what, appointment.place) if part),
            jotted=jotted,
            short=self._short(jotted),
            may_stand=appointment.may_stand_on_paper is Answer.YES,
            is_bodily=appointment.area in _BODY,
        )

    def _short(self, jotted: Mapping[str, str]) -> str:
        line = next(line for line in self._texts.discreet if line.each == "appointments")
        text = next(text for text in line.texts if all(jotted[field].strip() for field in fields_in(text)))
        return filled(text, jotted)

    def _agreements(self) -> tuple[Mapping[str, str], ...]:
        actions = (each.record for each in open_actions(self._view))
        return tuple(
            {"who": self._owner(each.task), "what": each.what, "when": self._due(each.task)}
            for each in actions
            if each.what and each.task is not None
        )

    def _owner(self, task: Task) -> str:
        return task.owner.name or self._texts.organisation(task.owner.org)

    def _due(self, task: Task) -> str:
        return self._texts.long_date(task.due.astimezone(AMSTERDAM).date())

    def _measures(self) -> dict[str, tuple[Mapping[str, str], ...]]:
        return {
            "orders": () if "order_kind" in self._typed else tuple(self._order(each) for each in self._orders),
            "alarms": () if "alarm_kind" in self._typed else tuple(self._alarm(each) for each in self._alarms),
        }

    def _order(self, event: Event) -> Mapping[str, str]:
        end = self._end_of(event)
        return {
            "order_kind": self._texts.named["orders"][event.kind],
            "order_from": self._texts.long_date(event.at.at.astimezone(AMSTERDAM).date()),
            "order_to": self._texts.long_date(end.astimezone(AMSTERDAM).date()) if end else "",
        }

    def _alarm(self, event: Event) -> Mapping[str, str]:
        return {"alarm_kind": self._texts.named["alarms"][event.kind]}

    def _in_force(self, kinds: Iterable[str]) -> list[Event]:
        """Return the orders or alarms that hold today."""
        events = [each.record for each in events_of(self._view) if not each.record.victim]
        return [event for event in events if event.kind in set(kinds) and not self._is_over(event, events)]

    def _is_over(self, event: Event, events: Sequence[Event]) -> bool:
        ended = [each.at.at for each in events if each.kind in _ENDS.get(event.kind, ())]
        end = self._end_of(event)
        return (end is not None and end < self._morning) or any(event.at.at <= at < self._tomorrow for at in ended)

    @property
    def _tomorrow(self) -> datetime:
        return self._morning + timedelta(days=1)

    def _end_of(self, event: Event) -> datetime | None:
        if event.ends_at is not None:
            return event.ends_at
        rule = _END_CLOCKS.get(event.kind)
        clocks = (clock for clock in self._clocks() if clock.rule.id == rule and clock.since == event.at.at)
        return next((clock.due for clock in clocks), None)

    def _clocks(self) -> tuple[Clock, ...]:
        return self._pack.clocks([each.record for each in self._view.shown], self._morning)

    def _conditions(self) -> Iterator[str]:
        kinds = {each.record.kind for each in events_of(self._view) if not each.record.victim}
        facts: Mapping[str, bool] = {
            "has_children": bool(self._view.records(Child)) or "children_first_names" in self._typed,
            "stalking": "stalking_act" in kinds,
            "work": "trusted_person" in self._typed or "safe_spot" in self._typed,
            "school": self._is_minor(),
            "alarm": bool(self._alarms) or "alarm_kind" in self._typed or "alarm_how" in self._typed,
            "strangulation": "nfs_event" in kinds or self._is_strangled(),
            "images": bool(kinds & {"offlimits_contact", "images_secured"}) or self._has("OFFLIMITS"),
            "residence": bool(self._view.sole(Residence).status.strip()),
            "bag": "bag" in self._plan.sections,
        }
        yield from (name for name, holds in facts.items() if holds)
        if not facts["residence"]:
            yield "no_residence"

    def _is_minor(self) -> bool:
        identity = self._view.sole(Identity)
        age = age_on(identity.birth_date, self._today) if identity.birth_date else identity.age
        return age is not None and age < _ADULT

    def _is_strangled(self) -> bool:
        """Say yes unless *no* was the answer: no symptom is not safe."""
        answers = [each.answer for each in self._view.records(AcuteAnswer) if each.question == "strangled"]
        return bool(answers) and answers[-1] in (Answer.YES, Answer.UNKNOWN)

    def _has(self, org: str) -> bool:
        return any(each.org == org for each in self._view.records(Participant))


def conflicting(view: CaseView) -> tuple[str, ...]:
    """Return the fields in which what was typed differs, inside one line or between two."""
    texts: dict[str, set[str]] = {}
    for line in view.records(PlanLine):
        texts.setdefault(line.field, set()).add(line.text.strip())
    inside = {each.record.field for each in view.all(PlanLine) if each.conflicts}
    return tuple(field for field, found in texts.items() if len(found - {""}) > 1 or field in inside)
