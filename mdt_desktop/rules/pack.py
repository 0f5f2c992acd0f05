"""Loads the rule files into one frozen pack; an error names file, line and key."""

import re
from collections.abc import Callable, Mapping

from mdt_desktop.domain.calendar import Holiday, Offset, Unit, WorkingCalendar
from mdt_desktop.domain.clocks import ClockKind, DeadlineRule, Severity
from mdt_desktop.domain.groups import SHAREABLE, FieldGroup
from mdt_desktop.domain.rule_pack import DutyLine, RulePack, SharingBundle, UrgencyTerm
from mdt_desktop.domain.sharing import LegalBasis, SharingLevel
from mdt_desktop.rules.yaml_file import YamlMap, read_yaml

SCHEMA_VERSION = 1
_OFFSET = re.compile(r"(-?\d+)(h|d|wd|m|y)\Z")
_LETTERS = frozenset({"O", "F", "K", "A", "S", "-"})
Read = Callable[[str], str]
"""Returns the text of a rule file by its name."""


def load_pack(read: Read) -> RulePack:
    """Load and validate every rule file.

    Raises:
        RuleFileError: A file has an error; the facts say where.
    """
    deadlines = _file(read, "deadlines.yaml")
    calendars = _file(read, "holidays.yaml").mapping("calendars")
    directory = _file(read, "phone_directory.yaml")
    duty_lines = {line.text("id"): _duty_line(line) for line in directory.maps("lines")}
    return RulePack(
        version=deadlines.text("version"),
        deadlines=tuple(_rule(rule, duty_lines) for rule in deadlines.maps("rules")),
        calendar=_calendar(calendars, "statutory"),
        office_calendar=_calendar(calendars, "office"),
        duty_lines=duty_lines,
        event_labels={each.text("id"): _words(each) for each in _file(read, "event_kinds.yaml").maps("kinds")},
        bundles=tuple(_bundle(each) for each in _file(read, "sharing_bundles.yaml").maps("bundles")),
        matrix=_matrix(_file(read, "sharing_matrix.yaml")),
        urgency=tuple(_urgency(each) for each in _file(read, "urgency.yaml").maps("urgency")),
    )


def _file(read: Read, name: str) -> YamlMap:
    file = read_yaml(read(name), file=name)
    if file.whole("schema_version") > SCHEMA_VERSION:
        raise file.wrong("file.newer", "schema_version")
    return file


def _words(entry: YamlMap, key: str = "label") -> Mapping[str, str]:
    words = entry.mapping(key)
    return {language: words.text(language) for language in ("nl", "en")}


def _offset(entry: YamlMap, key: str) -> Offset:
    match = _OFFSET.match(entry.text(key))
    if match is None:
        raise entry.wrong("file.wrong_type", key)
    return Offset(int(match[1]), Unit(match[2]))


def _rule(entry: YamlMap, duty_lines: Mapping[str, DutyLine]) -> DeadlineRule:
    return DeadlineRule(
        id=entry.text("id"),
        trigger=entry.text("trigger"),
        offset=_offset(entry, "offset"),
        kind=ClockKind(entry.choice("kind", tuple(ClockKind))),
        severity=Severity(entry.choice("severity", tuple(Severity))),
        acts=entry.texts("acts"),
        group=FieldGroup(entry.choice("group", tuple(FieldGroup))),
        stop_group=FieldGroup(entry.choice("stop_group", tuple(FieldGroup))),
        label=_words(entry),
        source=entry.text("source"),
        confidence=entry.choice("confidence", ("V", "S", "G")),
        duty=entry.choice("duty", duty_lines),
        when=entry.choice("when", ("", "pregnancy_possible", "drugging_suspected", "urgency_acute", "is_minor"), ""),
        best=_offset(entry, "best") if "best" in entry else None,
        stop_when=entry.texts("stop_when"),
        on_request=entry.choice("shown", ("always", "on_request"), "always") == "on_request",
        fits_contact_window="fit" in entry and entry.choice("fit", ("contact_window",)) != "",
        help=_words(entry, "help") if "help" in entry else {},
    )


def _calendar(calendars: YamlMap, name: str) -> WorkingCalendar:
    return WorkingCalendar(tuple(_holiday(day) for day in calendars.maps(name)))


def _holiday(day: YamlMap) -> Holiday:
    return Holiday(
        name=day.text("name"),
        month=day.whole("month", 0),
        day=day.whole("day", 0),
        from_easter=day.whole("from_easter") if "from_easter" in day else None,
        moves_from_sunday=day.whole("moves_from_sunday", 0),
        every=day.whole("every", 1),
    )


def _duty_line(line: YamlMap) -> DutyLine:
    return DutyLine(
        id=line.text("id"),
        phone=line.text("phone"),
        label=_words(line),
        checked_on=line.optional_text("checked_on"),
    )


def _bundle(entry: YamlMap) -> SharingBundle:
    groups = entry.mapping("groups")
    for group in groups:
        if group not in SHAREABLE:
            raise groups.wrong("file.not_in_list", group, value=group)
    return SharingBundle(
        id=entry.text("id"),
        receiver=entry.text("receiver"),
        basis=LegalBasis(entry.choice("basis", tuple(LegalBasis))),
        days=entry.whole("days"),
        label=_words(entry),
        purpose=_words(entry, "purpose"),
        groups={group: SharingLevel(groups.choice(group, tuple(SharingLevel))) for group in groups},
    )


def _matrix(file: YamlMap) -> Mapping[str, Mapping[str, str]]:
    receivers, groups = file.texts("receivers"), file.mapping("groups")
    for group in groups:
        letters = groups.texts(group)
        if group not in SHAREABLE or len(letters) != len(receivers) or not _LETTERS.issuperset(letters):
            raise groups.wrong("file.not_in_list", group, value=group)
    return {group: dict(zip(receivers, groups.texts(group), strict=True)) for group in groups}


def _urgency(entry: YamlMap) -> UrgencyTerm:
    return UrgencyTerm(id=entry.text("id"), within=_offset(entry, "within"), label=_words(entry))
