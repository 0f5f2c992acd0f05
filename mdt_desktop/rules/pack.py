"""Loads the rule files into one frozen pack; an error names file, line and key."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mdt_desktop.domain.calendar import Holiday, Offset, Unit, WorkingCalendar
from mdt_desktop.domain.clock_facts import CONDITIONS, SAID_BY_CARDS
from mdt_desktop.domain.clocks import ClockKind, DeadlineRule, Repeat, Severity
from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.domain.groups import SHAREABLE, FieldGroup
from mdt_desktop.domain.quorum import QuorumRules
from mdt_desktop.domain.rule_pack import DutyLine, RulePack, SharingBundle, UrgencyTerm
from mdt_desktop.domain.sharing import LegalBasis, SharingLevel
from mdt_desktop.rules.questionnaires import load_questionnaires
from mdt_desktop.rules.quorum import KEYS as QUORUM_KEYS
from mdt_desktop.rules.quorum import quorum_rules
from mdt_desktop.rules.region import NO_REGION, Read, Region, load_with_fallback
from mdt_desktop.rules.rule_file import checked, words_of
from mdt_desktop.rules.table import KEYS as TABLE_KEYS
from mdt_desktop.rules.table import table_rules
from mdt_desktop.rules.yaml_file import YamlMap, read_yaml

_OFFSET = re.compile(r"(-?\d{1,5})(h|d|wd|m|y)\Z")
_LETTERS = frozenset({"O", "F", "K", "A", "S", "-"})
_RULE_KEYS = (
    *("id", "trigger", "offset", "kind", "severity", "acts", "group", "stop_group", "label", "source", "confidence"),
    *("duty", "when", "hide_if", "best", "grace", "moments", "repeat", "needs", "stop_when", "shown", "fit", "help"),
    *("region_override", "valid_from", "valid_to"),
)


def load_pack(read: Read, region: Region = NO_REGION) -> RulePack:
    """Load and validate every rule file; of a region's file with an error the previous version stays in use.

    Raises:
        RuleFileError: A shipped file has an error; the facts say where.
    """
    deadlines = _file(read, "deadlines.yaml", "region_override", "valid_from", "valid_to", "rules")
    calendars = _file(read, "holidays.yaml", "calendars").mapping("calendars")
    directory = _file(read, "phone_directory.yaml", "lines")
    kinds = _file(read, "event_kinds.yaml", "kinds").some_maps("kinds")
    duty_lines = {line.text("id"): _duty_line(line) for line in directory.some_maps("lines")}
    names = _Names(duty_lines=frozenset(duty_lines), events=frozenset(each.text("id") for each in kinds))
    questionnaires, problems = load_questionnaires(read, duty_lines, region)
    quorum = load_with_fallback("quorum.yaml", _quorum, read=read, region=region)
    return RulePack(
        version=deadlines.text("version"),
        deadlines=_rules(deadlines, names),
        calendar=_calendar(calendars, "statutory"),
        office_calendar=_calendar(calendars, "office"),
        duty_lines=duty_lines,
        event_labels={each.text("id"): _label(each) for each in kinds},
        bundles=tuple(_bundle(each) for each in _file(read, "sharing_bundles.yaml", "bundles").some_maps("bundles")),
        matrix=_matrix(_file(read, "sharing_matrix.yaml", "receivers", "groups")),
        urgency=tuple(_urgency(each) for each in _file(read, "urgency.yaml", "urgency").some_maps("urgency")),
        table=table_rules(_file(read, "table.yaml", *TABLE_KEYS)),
        quorum=quorum.value,
        questionnaires=questionnaires,
        problems=problems if quorum.problem is None else (*problems, quorum.problem),
    )


def _file(read: Read, name: str, *keys: str) -> YamlMap:
    return checked(read_yaml(read(name), file=name), *keys)


def _quorum(file: YamlMap) -> QuorumRules:
    return quorum_rules(checked(file, *QUORUM_KEYS))


def _label(entry: YamlMap) -> Mapping[str, str]:
    entry.only("id", "label")
    return words_of(entry, "label")


# --- deadlines ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Names:
    """What a rule may name: lines of the phone directory, and events a clock may wait for."""

    duty_lines: frozenset[str]
    events: frozenset[str]

    @property
    def happenings(self) -> frozenset[str]:
        return self.events | SAID_BY_CARDS


def _rules(file: YamlMap, names: _Names) -> tuple[DeadlineRule, ...]:
    found: dict[str, list[DeadlineRule]] = {}
    for entry in file.some_maps("rules"):
        rule = _rule(entry, file, names)
        twins = found.setdefault(rule.id, [])
        if any(_overlap(rule, each) for each in twins):
            raise RuleFileError("file.duplicate_key", file=file.file, line=entry.line, key=rule.id)
        twins.append(rule)
    return tuple(rule for twins in found.values() for rule in twins)


def _overlap(one: DeadlineRule, other: DeadlineRule) -> bool:
    return any(
        rule.holds_on(day)
        for rule, twin in ((one, other), (other, one))
        for day in (twin.valid_from or date.min, twin.valid_to or date.max)
    )


def _rule(entry: YamlMap, file: YamlMap, names: _Names) -> DeadlineRule:
    entry.only(*_RULE_KEYS)
    return DeadlineRule(
        id=entry.text("id"),
        trigger=entry.choice("trigger", names.happenings),
        offset=_offset(entry, "offset"),
        kind=ClockKind(entry.choice("kind", tuple(ClockKind))),
        severity=Severity(entry.choice("severity", tuple(Severity))),
        acts=entry.some_texts("acts"),
        group=FieldGroup(entry.choice("group", tuple(FieldGroup))),
        stop_group=FieldGroup(entry.choice("stop_group", tuple(FieldGroup))),
        label=words_of(entry, "label"),
        source=entry.text("source"),
        confidence=entry.choice("confidence", ("V", "S", "G")),
        duty=entry.choice("duty", names.duty_lines),
        when=entry.choice("when", ("", *CONDITIONS), ""),
        hide_if=entry.choice("hide_if", ("", *CONDITIONS, *names.happenings), ""),
        best=_offset(entry, "best") if "best" in entry else None,
        grace=_offset(entry, "grace") if "grace" in entry else None,
        moments=tuple(_read_offset(entry, "moments", each) for each in entry.texts("moments")),
        repeat=_repeat(entry, names) if "repeat" in entry else None,
        needs=_happenings(entry, "needs", names),
        stop_when=_happenings(entry, "stop_when", names),
        on_request=entry.choice("shown", ("always", "on_request"), "always") == "on_request",
        fits_contact_window=entry.choice("fit", ("", "contact_window"), "") != "",
        region_override=entry.flag("region_override", default=file.flag("region_override", default=True)),
        valid_from=_day(entry, "valid_from") or _day(file, "valid_from"),
        valid_to=_day(entry, "valid_to") or _day(file, "valid_to"),
        help=words_of(entry, "help") if "help" in entry else {},
    )


def _happenings(entry: YamlMap, key: str, names: _Names) -> tuple[str, ...]:
    found = entry.texts(key)
    for each in found:
        if each not in names.happenings:
            raise entry.wrong("file.not_in_list", key, value=each)
    return found


def _repeat(entry: YamlMap, names: _Names) -> Repeat:
    repeat = entry.mapping("repeat")
    repeat.only("every", "after")
    return Repeat(every=_offset(repeat, "every"), after=_happenings(repeat, "after", names))


def _offset(entry: YamlMap, key: str) -> Offset:
    return _read_offset(entry, key, entry.text(key))


def _read_offset(entry: YamlMap, key: str, text: str) -> Offset:
    match = _OFFSET.match(text)
    if match is None:
        raise entry.wrong("file.wrong_type", key)
    return Offset(int(match[1]), Unit(match[2]))


def _day(entry: YamlMap, key: str) -> date | None:
    text = entry.optional_text(key)
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise entry.wrong("file.wrong_type", key) from error


# --- calendars, phone directory, sharing, urgency ----------------------------------------------------


def _calendar(calendars: YamlMap, name: str) -> WorkingCalendar:
    return WorkingCalendar(tuple(_holiday(day) for day in calendars.some_maps(name)))


def _holiday(day: YamlMap) -> Holiday:
    day.only("name", "month", "day", "from_easter", "moves_from_sunday", "every")
    is_fixed = "from_easter" not in day
    holiday = Holiday(
        name=day.text("name"),
        month=day.whole("month") if is_fixed else 0,
        day=day.whole("day") if is_fixed else 0,
        from_easter=None if is_fixed else day.whole("from_easter"),
        moves_from_sunday=day.whole("moves_from_sunday", 0),
        every=day.whole("every", 1),
    )
    try:
        holiday.on(_NO_LEAP_YEAR)
    except (ValueError, OverflowError, ZeroDivisionError) as error:
        raise day.wrong("file.wrong_type", "name") from error
    return holiday


_NO_LEAP_YEAR = 2027


def _duty_line(line: YamlMap) -> DutyLine:
    line.only("id", "phone", "label", "checked_on")
    return DutyLine(
        id=line.text("id"),
        phone=line.text("phone"),
        label=words_of(line, "label"),
        checked_on=line.optional_text("checked_on"),
    )


def _bundle(entry: YamlMap) -> SharingBundle:
    entry.only("id", "receiver", "basis", "days", "label", "purpose", "groups")
    groups = entry.mapping("groups")
    for group in groups:
        if group not in SHAREABLE:
            raise groups.wrong("file.not_in_list", group, value=group)
    return SharingBundle(
        id=entry.text("id"),
        receiver=entry.text("receiver"),
        basis=LegalBasis(entry.choice("basis", tuple(LegalBasis))),
        days=entry.whole("days"),
        label=words_of(entry, "label"),
        purpose=words_of(entry, "purpose"),
        groups={group: SharingLevel(groups.choice(group, tuple(SharingLevel))) for group in groups},
    )


def _matrix(file: YamlMap) -> Mapping[str, Mapping[str, str]]:
    receivers, groups = file.some_texts("receivers"), file.mapping("groups")
    for group in groups:
        letters = groups.texts(group)
        if group not in SHAREABLE or len(letters) != len(receivers) or not _LETTERS.issuperset(letters):
            raise groups.wrong("file.not_in_list", group, value=group)
    return {group: dict(zip(receivers, groups.texts(group), strict=True)) for group in groups}


def _urgency(entry: YamlMap) -> UrgencyTerm:
    entry.only("id", "within", "label")
    return UrgencyTerm(id=entry.text("id"), within=_offset(entry, "within"), label=words_of(entry, "label"))
