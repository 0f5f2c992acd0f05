"""Loads ``quorum.yaml``: the seats of every kind of case, by profile."""

import re
from collections.abc import Mapping

from mdt_desktop.domain.quorum import Fits, QuorumProfile, QuorumRules, Seat
from mdt_desktop.rules.rule_file import words_of
from mdt_desktop.rules.yaml_file import YamlMap

KEYS = ("disciplines", "always", "profiles")
ANY_OTHER = "+1"
_SEAT = re.compile(r"(?:\+1|[A-Z][A-Z0-9_]*(?:\|[A-Z][A-Z0-9_]*)*)\??\Z")


def quorum_rules(file: YamlMap) -> QuorumRules:
    """Return the quorum profiles of the region.

    Raises:
        RuleFileError: The file has an error; the facts say where.
    """
    disciplines = _disciplines(file.mapping("disciplines"))
    always = file.mapping("always")
    always.only("other_disciplines", "care", "safety", "no_members")
    found: dict[str, QuorumProfile] = {}
    for entry in file.some_maps("profiles"):
        profile = _profile(entry, always, disciplines)
        if profile.id in found:
            raise entry.wrong("file.duplicate_key", "id")
        found[profile.id] = profile
    if all(each.when is not None for each in found.values()):
        raise file.wrong("file.missing_key", "profiles")
    return QuorumRules(version=file.text("version"), profiles=tuple(found.values()))


def _disciplines(entry: YamlMap) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for discipline in entry:
        for org in entry.some_texts(discipline):
            if org in found:
                raise entry.wrong("file.duplicate_key", discipline, value=org)
            found[org] = discipline
    return found


def _profile(entry: YamlMap, always: YamlMap, disciplines: Mapping[str, str]) -> QuorumProfile:
    entry.only("id", "when", "seats", "not_counted", "by_input", "safety", "label")
    when = entry.choice("when", ("", *Fits), "")
    return QuorumProfile(
        id=entry.text("id"),
        seats=tuple(_seat(entry, "seats", each) for each in entry.some_texts("seats")),
        when=Fits(when) if when else None,
        not_counted=frozenset(entry.texts("not_counted")),
        by_input=frozenset(entry.texts("by_input")),
        care=_some_of(always, "care"),
        safety=_some_of(entry if "safety" in entry else always, "safety"),
        other_disciplines=_whole_number(always, "other_disciplines"),
        no_members=frozenset(always.texts("no_members")),
        disciplines=disciplines,
        label=words_of(entry, "label"),
    )


def _seat(entry: YamlMap, key: str, text: str) -> Seat:
    if _SEAT.match(text) is None:
        raise entry.wrong("file.not_in_list", key, value=text)
    named = text.removesuffix("?")
    organisations = () if named == ANY_OTHER else tuple(named.split("|"))
    return Seat(text=named, organisations=organisations, is_optional=text.endswith("?"))


def _some_of(entry: YamlMap, key: str) -> frozenset[str]:
    return frozenset(_seat(entry, key, entry.text(key)).organisations)


def _whole_number(entry: YamlMap, key: str) -> int:
    found = entry.whole(key)
    if found < 0:
        raise entry.wrong("file.wrong_type", key)
    return found
