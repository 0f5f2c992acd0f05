"""Reads a rehearsal case from its file, strictly as vignettes/SHAPE.md says: an error names file, line and key."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from mdt_desktop.application.rehearsals import RehearsalCase, RehearsalHandover
from mdt_desktop.domain.actions import UnnamedKey
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.coordination import ContactPersonNamed, CoordinationDecision, CoordinationOutcome
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.groups import NEVER_STORED, SHAREABLE
from mdt_desktop.domain.handover import HandoverStep
from mdt_desktop.domain.people import Communication, Identity, LinkedCase, Orientation, Participant, Pregnancy
from mdt_desktop.domain.safety_plan import PLAN_SECTIONS, PlanForm, SafetyPlan
from mdt_desktop.domain.sharing import LegalBasis, NotShared, SharingDecision, SharingLevel
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import (
    Dissent,
    DomainNeed,
    LivingDomain,
    RedFlags,
    RiskLevel,
    StageLens,
    SurroundingsNeed,
    VictimVoice,
    WeighingOutcome,
)
from mdt_desktop.rules.yaml_file import YamlList, YamlMap, plain, read_yaml

LONGEST_TEXT = 500_000
LARGEST_NUMBER = 2**53 - 1
FIRST_YEAR, LAST_YEAR = 1900, 2199
HIGHEST_NEED = 3
GROUPS = SHAREABLE | {NEVER_STORED}
OVERDUE = "overdue"
"""A state of domain.md §5.6 that is computed: offered, and not answered in time."""
_NOT_KEPT = frozenset({"tests", "expected", "deadlines"})
_NAMED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        place: frozenset(keys.split())
        for place, keys in {
            "": "id fictitious title_nl victim summary_nl timeline orgs shares withhold weighing regie handovers "
            "safety_plan",
            "victim": "alias age gender languages safe_contact pregnancy_possible pregnancy_weeks orientation_shared",
            "timeline": "at kind org source text uncertain_until until victim public_place",
            "orgs": "org knows role",
            "shares": "from to groups level basis note purpose until",
            "withhold": "group from to why",
            "weighing": "risk_level reason_nl unknown domains surroundings dissent femicide_lens critical_yes "
            "child_voice",
            "weighing.surroundings": "who need",
            "weighing.dissent": "org text_nl",
            "weighing.femicide_lens": "stages_fit facts",
            "regie": "decision holder contact_person reason_nl",
            "handovers": "from to is_warm content three_way state_expected",
            "safety_plan": "version languages sections extra paper_home",
        }.items()
    }
)
_MAKES_A_SHARE = ("from", "to", "groups", "level", "basis")


def read_rehearsals(files: Mapping[str, str], is_known: Callable[[str], bool]) -> tuple[RehearsalCase, ...]:
    """Read made-up cases from the texts of their files; ``is_known`` says whether the vault has a case by this id.

    Raises:
        RuleFileError: A file is not in this shape, or its case is known already; the facts hold file, line and key.
    """
    read: dict[str, RehearsalCase] = {}
    for file, text in files.items():
        top = read_yaml(text, file=file)
        case = _case(top)
        if case.id in read or is_known(case.id):
            raise top.wrong("file.known_id", "id", value=case.id)
        read[case.id] = case
    return tuple(read.values())


def _case(top: YamlMap) -> RehearsalCase:
    _refuse_what_no_vault_holds(top)
    if not top.flag("fictitious", default=False):
        raise top.wrong("file.not_fictitious", "fictitious")
    victim = top.mapping("victim")
    timeline = tuple(_event(entry) for entry in top.maps("timeline"))
    plan = top.mapping("safety_plan")
    return RehearsalCase(
        id=top.text("id"),
        alias=victim.text("alias"),
        title=top.text("title_nl"),
        summary=top.text("summary_nl"),
        safe_contact=victim.text("safe_contact"),
        timeline=timeline,
        registers=(*_victim(victim), *map(_participant, top.maps("orgs")), *_linked(timeline)),
        shares=tuple(share for entry in top.maps("shares") for share in _shares(entry)),
        withheld=tuple(map(_withheld, top.maps("withhold"))),
        weighing=tuple(_weighing(top.mapping("weighing"))),
        decision=_decision(top.mapping("regie")),
        contact_person=_contact_person(top.mapping("regie")),
        handovers=tuple(map(_handover, top.maps("handovers"))),
        plan=_plan(plan) if plan else None,
        is_paper_safe=Answer.from_bool(plan.optional_flag("paper_home")),
        unnamed=tuple(_unnamed(top)),
    )


# --- what no text and no number may be ----------------------------------------------------------------------


def _refuse_what_no_vault_holds(entry: YamlMap) -> None:
    for key, held in entry.items():
        for value in _leaves(held):
            if isinstance(value, YamlMap):
                _refuse_what_no_vault_holds(value)
            else:
                _refuse_value(entry, key, value)


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, YamlList):
        for each in value:
            yield from _leaves(each)
    else:
        yield value


def _refuse_value(entry: YamlMap, key: str, value: Any) -> None:
    if isinstance(value, str):
        if len(value) > LONGEST_TEXT:
            raise entry.wrong("file.text_too_long", key, limit=LONGEST_TEXT)
        if "\x00" in value or any("\ud800" <= each <= "\udfff" for each in value):
            raise entry.wrong("file.unwritable", key)
    elif isinstance(value, int) and abs(value) > LARGEST_NUMBER:
        raise entry.wrong("file.wrong_type", key)


# --- the victim, the timeline, the organisations ------------------------------------------------------------


def _victim(entry: YamlMap) -> Iterable[Any]:
    yield Identity(age=_count(entry, "age"), gender=entry.optional_text("gender"))
    yield Communication(languages=entry.texts("languages"))
    yield Orientation(may_share=_said(entry, "orientation_shared"))
    possible = Answer.from_bool(entry.optional_flag("pregnancy_possible"))
    yield Pregnancy(possible=possible, weeks=_count(entry, "pregnancy_weeks"))


def _said(entry: YamlMap, key: str) -> str:
    """What was said in words; a bare true or false is yes or no."""
    return (
        str(Answer.from_bool(entry.flag(key, default=False)))
        if isinstance(entry.get(key), bool)
        else entry.optional_text(key)
    )


def _count(entry: YamlMap, key: str) -> int | None:
    if entry.get(key) is None:
        return None
    count = entry.whole(key)
    if count < 0:
        raise entry.wrong("file.wrong_type", key)
    return count


def _event(entry: YamlMap) -> Event:
    at = _moment(entry, "at", entry.text("at"))
    return Event(
        kind=entry.text("kind"),
        at=When(at, _later(entry, "uncertain_until", at)),
        ends_at=_later(entry, "until", at),
        org=entry.optional_text("org"),
        source=entry.optional_text("source"),
        text=entry.optional_text("text"),
        victim=entry.optional_text("victim"),
        public_place=_answer(entry, "public_place"),
    )


def _moment(entry: YamlMap, key: str, text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise entry.wrong("file.wrong_type", key) from error
    if moment.utcoffset() is None:
        raise entry.wrong("file.no_offset", key, value=text)
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise entry.wrong("file.unlikely_time", key, value=text)
    return moment


def _later(entry: YamlMap, key: str, begin: datetime) -> datetime | None:
    if entry.get(key) is None:
        return None
    end = _moment(entry, key, entry.text(key))
    if end < begin:
        raise entry.wrong("file.ends_before_begin", key)
    return end


def _answer(entry: YamlMap, key: str) -> Answer:
    """A yes/no fact, or one of the five answers in words."""
    if isinstance(entry.get(key), str):
        return Answer(entry.choice(key, tuple(Answer)))
    return Answer.from_bool(entry.optional_flag(key))


def _participant(entry: YamlMap) -> Participant:
    return Participant(org=entry.text("org"), knows=entry.texts("knows"), role=entry.optional_text("role"))


def _linked(timeline: Iterable[Event]) -> Iterable[LinkedCase]:
    return (LinkedCase(case=each) for each in dict.fromkeys(event.victim for event in timeline if event.victim))


# --- sharing ------------------------------------------------------------------------------------------------


def _shares(entry: YamlMap) -> Iterable[SharingDecision]:
    """One decision per group; an entry without a ground or level is no decision and is kept as it stands."""
    groups = _choices(entry, "groups", GROUPS)
    level = _choice(entry, "level", tuple(SharingLevel))
    basis = _choice(entry, "basis", tuple(LegalBasis))
    texts = {key: entry.optional_text(key) for key in ("from", "to", "purpose", "note")}
    until = None if entry.get("until") is None else _moment(entry, "until", entry.text("until"))
    if not _is_share(entry):
        return
    for group in groups:
        yield SharingDecision(
            from_org=texts["from"],
            receiver=texts["to"],
            group=group,
            level=SharingLevel(level),
            basis=LegalBasis(basis),
            purpose=texts["purpose"],
            note=texts["note"],
            until=until,
        )


def _is_share(entry: YamlMap) -> bool:
    return all(entry.get(key) for key in _MAKES_A_SHARE)


def _choices(entry: YamlMap, key: str, allowed: Iterable[str]) -> tuple[str, ...]:
    chosen = entry.texts(key)
    for each in chosen:
        if each not in set(allowed):
            raise entry.wrong("file.not_in_list", key, value=each)
    return chosen


def _withheld(entry: YamlMap) -> NotShared:
    return NotShared(
        from_org=entry.optional_text("from"),
        receiver=entry.optional_text("to"),
        group=_choice(entry, "group", GROUPS),
        why=entry.optional_text("why"),
    )


def _choice(entry: YamlMap, key: str, allowed: Iterable[str]) -> str:
    """One of a closed list, empty where the key is absent or null."""
    return "" if entry.get(key) is None else entry.choice(key, allowed)


# --- weighing, coordination, handover, plan -----------------------------------------------------------------


def _weighing(entry: YamlMap) -> Iterable[Any]:
    level = _choice(entry, "risk_level", tuple(RiskLevel)) or RiskLevel.NOT_WEIGHED
    why, unknown = entry.optional_text("reason_nl"), entry.texts("unknown")
    if level is not RiskLevel.NOT_WEIGHED or why or unknown:
        yield WeighingOutcome(level=RiskLevel(level), why=why, unknown=unknown)
    yield from _needs(entry.mapping("domains"))
    for each in entry.maps("surroundings"):
        yield SurroundingsNeed(who=each.optional_text("who"), need=each.optional_text("need"))
    for each in entry.maps("dissent"):
        yield Dissent(org=each.optional_text("org"), text=each.optional_text("text_nl"))
    yield from _signals(entry)
    if entry.optional_text("child_voice"):
        yield VictimVoice(text=entry.text("child_voice"), speaker="child")


def _needs(domains: YamlMap) -> Iterable[DomainNeed]:
    for domain in domains:
        if domain not in set(LivingDomain):
            raise domains.wrong("file.not_in_list", domain, value=domain)
        if domains[domain] is None:
            continue
        need = domains.whole(domain)
        if not 0 <= need <= HIGHEST_NEED:
            raise domains.wrong("file.not_in_list", domain, value=need)
        yield DomainNeed(domain=LivingDomain(domain), need=need)


def _signals(entry: YamlMap) -> Iterable[Any]:
    if "femicide_lens" in entry:
        lens = entry.mapping("femicide_lens")
        yield StageLens(stages_fit=_numbers(lens, "stages_fit"), facts=lens.texts("facts"))
    if entry.sequence("critical_yes"):
        yield RedFlags(items=_numbers(entry, "critical_yes"))


def _numbers(entry: YamlMap, key: str) -> tuple[int, ...]:
    found = entry.sequence(key)
    if not all(isinstance(each, int) and not isinstance(each, bool) for each in found):
        raise entry.wrong("file.wrong_type", key)
    return tuple(found)


def _decision(entry: YamlMap) -> CoordinationDecision | None:
    chosen = _choice(entry, "decision", tuple(CoordinationOutcome))
    reason, holder = entry.optional_text("reason_nl"), entry.optional_text("holder")
    if not chosen:
        return None
    return CoordinationDecision(decision=CoordinationOutcome(chosen), holder=holder, reason=reason)


def _contact_person(entry: YamlMap) -> ContactPersonNamed | None:
    name = entry.optional_text("contact_person")
    return ContactPersonNamed(name=name) if name else None


def _handover(entry: YamlMap) -> RehearsalHandover:
    states = (*HandoverStep, OVERDUE)
    state = _choice(entry, "state_expected", states) or HandoverStep.DRAFT
    return RehearsalHandover(
        sender=entry.optional_text("from"),
        receiver=entry.optional_text("to"),
        reaches=HandoverStep.OFFERED if state == OVERDUE else HandoverStep(state),
        is_warm=entry.flag("is_warm", default=False) if entry.get("is_warm") is not None else False,
        three_way=entry.optional_text("three_way"),
        content=entry.texts("content"),
    )


def _plan(entry: YamlMap) -> SafetyPlan:
    version = _choice(entry, "version", tuple(PlanForm))
    return SafetyPlan(
        version=PlanForm(version) if version else None,
        sections=_choices(entry, "sections", PLAN_SECTIONS),
        languages=entry.texts("languages"),
        extra=entry.optional_text("extra"),
        paper_home=Answer.from_bool(entry.optional_flag("paper_home")),
    )


# --- keys the shape does not name ---------------------------------------------------------------------------


def _unnamed(top: YamlMap) -> Iterator[UnnamedKey]:
    for place, named in _NAMED.items():
        for where, entry in _entries(top, place):
            for key in entry:
                if key not in named - _not_understood(place, entry) and key not in _NOT_KEPT:
                    text = json.dumps(plain(entry[key]), ensure_ascii=False)
                    yield UnnamedKey(where=where, key=key, text=text)


def _not_understood(place: str, entry: YamlMap) -> frozenset[str]:
    """Keys that mean nothing without a companion that is missing: they are kept as they stand too."""
    if place == "shares" and not _is_share(entry):
        return _NAMED["shares"]
    if place == "regie" and not entry.get("decision"):
        return frozenset({"holder", "reason_nl"})
    return frozenset()


def _entries(top: YamlMap, place: str) -> Iterator[tuple[str, YamlMap]]:
    found = [("", top)]
    for part in filter(None, place.split(".")):
        found = [deeper for where, entry in found for deeper in _inside(where, entry, part)]
    yield from found


def _inside(where: str, entry: YamlMap, part: str) -> Iterator[tuple[str, YamlMap]]:
    held = entry.get(part)
    name = f"{where}.{part}" if where else part
    if isinstance(held, YamlMap):
        yield name, held
    elif isinstance(held, YamlList):
        yield from ((f"{name}[{place}]", each) for place, each in enumerate(held))
