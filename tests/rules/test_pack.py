"""The shipped rules hold all of domain.md §2; a file with an error names file, line and key, and nothing is loaded."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mdt_desktop.domain.calendar import Offset, Unit
from mdt_desktop.domain.clock_facts import SAID_BY_CARDS
from mdt_desktop.domain.clocks import ClockKind, DeadlineRule, Severity
from mdt_desktop.domain.coordination import Urgency
from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.domain.events import _KINDS_OF_GROUP, group_of_event
from mdt_desktop.domain.groups import SHAREABLE, FieldGroup
from mdt_desktop.domain.sharing import LegalBasis, SharingLevel
from mdt_desktop.rules.pack import load_pack
from tests.support.cases import RULES, a_pack
from tests.support.rules import length, replacing

PACK = a_pack()
BY_ID = {rule.id: rule for rule in PACK.deadlines}

EVERY_RULE = Path(__file__).with_name("every_rule.txt").read_text(encoding="utf-8").split()
"""The ids of domain.md §2.1-2.5."""

MACHINE_FORM = {
    "DL-NFS-EXAM": ("nfs_event", "24h", "critical", "POL CSG", ""),
    "DL-FORENSIC": ("sexual_event", "168h", "critical", "CSG POL", ""),
    "DL-HIV-PEP": ("sexual_event", "72h", "critical", "CSG", ""),
    "DL-PEP-END": ("pep_started", "28d", "normal", "CSG", ""),
    "DL-EC-LNG": ("sexual_event", "72h", "critical", "CSG", "pregnancy_possible"),
    "DL-EC-UPA": ("sexual_event", "120h", "critical", "CSG", "pregnancy_possible"),
    "DL-PREG-TEST": ("sexual_event", "21d", "normal", "CSG", "pregnancy_possible"),
    "DL-HEPB": ("sexual_event", "168h", "high", "CSG", ""),
    "DL-STI-1": ("sexual_event", "21d", "normal", "CSG", ""),
    "DL-STI-2": ("sexual_event", "3m", "normal", "CSG", ""),
    "DL-TOX-GHB-B": ("sexual_event", "8h", "critical", "CSG POL", "drugging_suspected"),
    "DL-TOX-GHB-U": ("sexual_event", "12h", "critical", "CSG POL", "drugging_suspected"),
    "DL-TOX-URINE": ("sexual_event", "120h", "high", "CSG POL", "drugging_suspected"),
    "DL-TOX-HAIR": ("sexual_event", "28d", "low", "POL", "drugging_suspected"),
    "DL-CCTV": ("event_public_place", "28d", "high", "POL", ""),
    "DL-AFTER-1": ("first_contact", "48h", "high", "contact_person", ""),
    "DL-WW-4W": ("event", "28d", "normal", "CSG", ""),
    "DL-KLACHT-285B": ("stalking_act", "3m", "high", "POL", ""),
    "DL-509HH": ("order_509hh", "90d", "high", "OM", ""),
    "DL-DEVICE-END": ("device_end", "-14d", "high", "RECL contact_person", ""),
    "DL-AWARE-REVIEW": ("aware_start", "3m", "normal", "OPV", ""),
    "DL-VT-TRIAGE": ("vt_report", "24h", "high", "VT", ""),
    "DL-VT-SAFETY": ("vt_report", "5wd", "high", "VT", ""),
    "DL-VT-START": ("vt_report", "5d", "normal", "VT", ""),
    "DL-VT-INVEST": ("vt_investigation_start", "70d", "normal", "VT", ""),
    "DL-VT-INFORM": ("vt_data_recorded", "28d", "normal", "VT", ""),
    "DL-WTH-10D": ("wth_imposed", "10d", "critical", "GEM", ""),
    "DL-WTH-EXTEND": ("wth_imposed", "28d", "high", "GEM", ""),
    "DL-TRAFFICK": ("trafficking_reflection_start", "3m", "high", "POL COMENSHA", ""),
    "DL-MDT-ACUTE": ("first_contact", "24h", "critical", "mdt_coordinator", "urgency_acute"),
    "DL-MDT-FIRST": ("first_contact", "5wd", "high", "mdt_coordinator", ""),
    "DL-CONTACT-PERSON": ("first_contact", "2wd", "high", "chair", ""),
    "DL-HANDOVER": ("handover_offered", "2wd", "high", "receiver", ""),
    "DL-SCHADEFONDS": ("event", "10y", "low", "SHN", ""),
}

OTHER_TERMS = {
    "DL-NFS-LOEF": "48h",
    "DL-NFS-LATE": "28d",
    "DL-NFS-OBS": "36h",
    "DL-FMO-MINOR": "7d",
    "DL-EC-IUD": "120h",
    "DL-TOX-BLOOD": "24h",
    "DL-PTSD-SCREEN": "28d",
    "DL-POL-CHOICE": "14d",
    "DL-RELEASE": "-3d",
    "DL-AOL-REVIEW": "3m",
    "DL-VT-WAIT": "7d",
    "DL-VT-MONITOR": "18m",
    "DL-WTH-DECIDE": "7d",
    "DL-WTH-HEAR": "3d",
    "DL-WTH-ADDR": "24h",
    "DL-AGENDA": "-2wd",
    "DL-AGENDA-INPUT": "-1wd",
    "DL-MINUTES": "3wd",
    "DL-MINUTES-DECISIONS": "1wd",
    "DL-VICTIM-FEEDBACK": "1wd",
    "DL-HANDOVER-CONTACT": "5wd",
    "DL-HANDOVER-CHECK": "10wd",
    "DL-REWEIGH": "42d",
    "DL-CLOSE-EVAL": "28d",
}


def test_every_rule_of_the_field_is_there() -> None:
    assert set(EVERY_RULE) - BY_ID.keys() == set()


@pytest.mark.parametrize("rule_id", MACHINE_FORM)
def test_a_rule_reads_as_the_reference_writes_it(rule_id: str) -> None:
    trigger, offset, severity, acts, when = MACHINE_FORM[rule_id]
    rule = BY_ID[rule_id]
    assert (rule.trigger, rule.offset, rule.severity) == (trigger, length(offset), Severity(severity))
    assert (rule.acts, rule.when) == (tuple(acts.split()), when)


@pytest.mark.parametrize(("rule_id", "offset"), OTHER_TERMS.items())
def test_the_other_terms_are_as_long_as_the_reference_says(rule_id: str, offset: str) -> None:
    assert BY_ID[rule_id].offset == length(offset)


@pytest.mark.parametrize("rule", PACK.deadlines, ids=lambda rule: rule.id)
def test_a_rule_says_where_it_comes_from_who_may_see_it_and_whom_to_call(rule: DeadlineRule) -> None:
    assert rule.source
    assert rule.confidence in {"V", "S", "G"}
    assert rule.acts
    assert rule.stop_when
    assert rule.label["nl"]
    assert rule.label["en"]
    assert PACK.duty_lines[rule.duty].phone
    assert rule.region_override


@pytest.mark.parametrize("rule", PACK.deadlines, ids=lambda rule: rule.id)
def test_a_rule_names_the_groups_its_events_really_stand_in(rule: DeadlineRule) -> None:
    if rule.trigger not in SAID_BY_CARDS:
        assert group_of_event(rule.trigger) is rule.group
    for stop in set(rule.stop_when) - SAID_BY_CARDS:
        assert group_of_event(stop) is rule.stop_group, stop
    for again in rule.repeat.after if rule.repeat else ():
        assert group_of_event(again) in {rule.group, rule.stop_group}, again


def test_every_kind_of_event_the_domain_knows_has_words() -> None:
    known = {kind for kinds in _KINDS_OF_GROUP.values() for kind in kinds.split()}
    assert known - PACK.event_labels.keys() == set()
    assert all(words["nl"] and words["en"] for words in PACK.event_labels.values())


def test_kinds_details_and_moments_of_rules() -> None:
    assert {each.kind for each in PACK.deadlines} == set(ClockKind)
    assert BY_ID["DL-HIV-PEP"].best == length("2h")
    assert BY_ID["DL-EC-LNG"].best == length("12h")
    assert BY_ID["DL-NFS-EXAM"].grace == length("28d")
    assert BY_ID["DL-AFTER-2"].moments == tuple(map(length, ("14d", "28d", "3m", "6m")))
    assert BY_ID["DL-WTH-EXTEND"].needs == ("wth_extended",)
    assert BY_ID["DL-HEPB"].hide_if == "no_exposure"
    assert BY_ID["DL-AFTER-1"].fits_contact_window
    assert BY_ID["DL-TOX-HAIR"].kind is ClockKind.NOT_BEFORE


def test_what_veilig_thuis_tracks_itself_shows_on_request_only() -> None:
    own = {"DL-VT-TRIAGE", "DL-VT-SAFETY", "DL-VT-START", "DL-VT-INVEST", "DL-VT-INFORM"}
    assert all(BY_ID[each].on_request for each in own)


def test_the_law_that_holds_is_that_of_the_day_it_happened() -> None:
    old, new = [each for each in PACK.deadlines if each.id == "DL-LAW-2024"]
    assert (old.valid_to, new.valid_from) == (date(2024, 6, 30), date(2024, 7, 1))
    assert old.holds_on(date(1987, 5, 1))
    assert not old.holds_on(date(2024, 7, 1))


def test_what_lapses_never_says_too_late_without_new_facts_count_again() -> None:
    assert "nieuwe feiten" in BY_ID["DL-KLACHT-285B"].help["nl"].lower()


def test_local_phone_numbers_are_unchecked_until_a_region_checks_them() -> None:
    assert all(line.checked_on == "" for line in PACK.duty_lines.values())
    assert PACK.duty_lines["csg"].phone == "0800-0188"


def test_bundles_matrix_and_urgency_hold_what_the_reference_says() -> None:
    tonight = next(each for each in PACK.bundles if each.id == "police_tonight")
    assert tonight.basis is LegalBasis.CONSENT_EXPLICIT
    assert set(tonight.groups.values()) == {SharingLevel.FULL}
    assert PACK.matrix.keys() == set(SHAREABLE)
    assert PACK.matrix["medical"]["POL"] == "-"
    assert PACK.matrix[FieldGroup.WISHES]["GEM"] == "F"
    assert [each.id for each in PACK.urgency] == [each.value for each in Urgency]
    assert PACK.urgency[0].within == Offset(2, Unit.HOURS)


# --- errors --------------------------------------------------------------------------------------------------


def changed(file: str, change: Callable[[str], str]) -> Callable[[str], str]:
    """Return the shipped files with one of them changed."""

    def read(name: str) -> str:
        text = (RULES / name).read_text(encoding="utf-8")
        return change(text) if name == file else text

    return read


PEP = r"(\{id: DL-HIV-PEP, )"


@pytest.mark.parametrize(
    ("file", "pattern", "by", "code", "key"),
    [
        ("deadlines.yaml", PEP, r"\1id: DL-X, ", "file.duplicate_key", "id"),
        ("deadlines.yaml", PEP, r"{id: DL-FORENSIC, ", "file.duplicate_key", "DL-FORENSIC"),
        ("deadlines.yaml", PEP, r"\1offest: 3d, ", "file.unknown_key", "offest"),
        ("deadlines.yaml", PEP, "{", "file.missing_key", "id"),
        ("deadlines.yaml", r"72h, best: 2h", "72x, best: 2h", "file.wrong_type", "offset"),
        ("deadlines.yaml", r"72h, best: 2h", "[72h], best: 2h", "file.wrong_type", "offset"),
        ("deadlines.yaml", r"offset: 72h, best: 2h, ", "", "file.missing_key", "offset"),
        ("deadlines.yaml", r"best: 2h", "best: two", "file.wrong_type", "best"),
        ("deadlines.yaml", r"grace: 28d", "grace: yes", "file.wrong_type", "grace"),
        ("deadlines.yaml", r"moments: \[14d,", "moments: [14,", "file.wrong_type", "moments"),
        ("deadlines.yaml", r"moments: \[14d,", "moments: [a while,", "file.wrong_type", "moments"),
        ("deadlines.yaml", r"repeat: \{every: 90d", "repeat: {each: 90d", "file.unknown_key", "each"),
        ("deadlines.yaml", r"every: 90d", "every: often", "file.wrong_type", "every"),
        ("deadlines.yaml", r"after: \[order_509hh_extended\]", "after: [some_day]", "file.not_in_list", "after"),
        ("deadlines.yaml", r"needs: \[wth_extended\]", "needs: [wth_extnded]", "file.not_in_list", "needs"),
        ("deadlines.yaml", r"stop_when: \[hepb_given\]", "stop_when: [hepb]", "file.not_in_list", "stop_when"),
        ("deadlines.yaml", r"hide_if: no_exposure", "hide_if: never", "file.not_in_list", "hide_if"),
        ("deadlines.yaml", r"when: pregnancy_possible", "when: raining", "file.not_in_list", "when"),
        ("deadlines.yaml", r"trigger: pep_started", "trigger: pep_startd", "file.not_in_list", "trigger"),
        ("deadlines.yaml", r"kind: window", "kind: windy", "file.not_in_list", "kind"),
        ("deadlines.yaml", r"severity: critical", "severity: awful", "file.not_in_list", "severity"),
        ("deadlines.yaml", r"acts: \[POL, CSG\], ", "", "file.missing_key", "acts"),
        ("deadlines.yaml", r"acts: \[POL, CSG\]", "acts: []", "file.missing_key", "acts"),
        ("deadlines.yaml", r"acts: \[POL, CSG\]", "acts: [5]", "file.wrong_type", "acts"),
        ("deadlines.yaml", r"group: event_summary", "group: gossip", "file.not_in_list", "group"),
        ("deadlines.yaml", r"duty: csg", "duty: nobody", "file.not_in_list", "duty"),
        ("deadlines.yaml", r"source: IFAS, ", "", "file.missing_key", "source"),
        ("deadlines.yaml", r"confidence: G", "confidence: X", "file.not_in_list", "confidence"),
        ("deadlines.yaml", r', en: "Strangulation: LOEF"', "", "file.missing_key", "en"),
        ("deadlines.yaml", r"label: \{nl:", "label: {fr: oui, nl:", "file.unknown_key", "fr"),
        ("deadlines.yaml", r"shown: on_request", "shown: perhaps", "file.not_in_list", "shown"),
        ("deadlines.yaml", r"fit: contact_window", "fit: any_window", "file.not_in_list", "fit"),
        ("deadlines.yaml", r"valid_to: 2024-06-30", "valid_to: 2024-06-31", "file.wrong_type", "valid_to"),
        ("deadlines.yaml", r"valid_to: 2024-06-30", "valid_to: 2024-07-01", "file.duplicate_key", "DL-LAW-2024"),
        ("deadlines.yaml", r"region_override: true", "region_override: yes", "file.wrong_type", "region_override"),
        ("deadlines.yaml", r"schema_version: 1", "schema_version: 2", "file.newer", "schema_version"),
        ("deadlines.yaml", r"schema_version: 1", "schema_version: one", "file.wrong_type", "schema_version"),
        ("deadlines.yaml", r"schema_version: 1\n", "", "file.missing_key", "schema_version"),
        ("deadlines.yaml", r'version: "2026.1"\n', "", "file.missing_key", "version"),
        ("deadlines.yaml", r"rules:\n", "rules: []\nrule_list:\n", "file.unknown_key", "rule_list"),
        ("deadlines.yaml", r"(?s)rules:.*", "rules: []\n", "file.missing_key", "rules"),
        ("deadlines.yaml", r"(?s)rules:.*", "rules: [bell]\n", "file.wrong_type", "rules"),
        ("holidays.yaml", r"month: 4, day: 27", "month: 2, day: 30", "file.wrong_type", "name"),
        ("holidays.yaml", r"month: 4, day: 27", "month: 4", "file.missing_key", "day"),
        ("holidays.yaml", r"every: 5", "every: 0", "file.wrong_type", "name"),
        ("holidays.yaml", r"from_easter: 39", "from_easter: soon", "file.wrong_type", "from_easter"),
        ("holidays.yaml", r"  office:", "  shop:", "file.missing_key", "office"),
        ("phone_directory.yaml", r'phone: "112", ', "", "file.missing_key", "phone"),
        ("phone_directory.yaml", r'"112", checked_on', '"112", checked_by', "file.unknown_key", "checked_by"),
        (
            "event_kinds.yaml",
            r"label: \{nl: \"Stalking\", en: \"Stalking\"\}",
            "words: {}",
            "file.unknown_key",
            "words",
        ),
        (
            "sharing_bundles.yaml",
            r"event_summary: full",
            "evidence_images: full",
            "file.not_in_list",
            "evidence_images",
        ),
        ("sharing_bundles.yaml", r"event_summary: full", "event_summary: all", "file.not_in_list", "event_summary"),
        ("sharing_bundles.yaml", r"basis: care_team", "basis: handy", "file.not_in_list", "basis"),
        ("sharing_bundles.yaml", r"days: 90", "days: long", "file.wrong_type", "days"),
        ("sharing_matrix.yaml", r"wishes: \[F, ", "wishes: [", "file.not_in_list", "wishes"),
        ("sharing_matrix.yaml", r"wishes: \[F, ", "wishes: [X, ", "file.not_in_list", "wishes"),
        ("sharing_matrix.yaml", r"  wishes:", "  dreams:", "file.not_in_list", "dreams"),
        ("sharing_matrix.yaml", r"receivers: .*", "receivers: []", "file.missing_key", "receivers"),
        ("urgency.yaml", r"within: 2h", "within: soon", "file.wrong_type", "within"),
        ("urgency.yaml", r"within: 2h", "inside: 2h", "file.unknown_key", "inside"),
    ],
)
def test_an_error_names_file_line_and_key(file: str, pattern: str, by: str, code: str, key: str) -> None:
    read = changed(file, replacing(pattern, by))
    with pytest.raises(RuleFileError) as caught:
        load_pack(read)
    assert (caught.value.code, caught.value.facts["file"], caught.value.facts["key"]) == (code, file, key)
    line = int(caught.value.facts["line"])
    assert 1 <= line <= read(file).count("\n") + 1


def test_the_line_is_that_of_the_key() -> None:
    read = changed("deadlines.yaml", replacing(r"best: 2h", "best: two"))
    expected = next(n for n, line in enumerate(read("deadlines.yaml").split("\n"), 1) if "best: two" in line)
    with pytest.raises(RuleFileError) as caught:
        load_pack(read)
    assert caught.value.facts["line"] == expected


def test_every_error_of_a_rule_file_has_a_sentence_in_both_languages() -> None:
    for language in ("nl", "en"):
        text = (Path(RULES).parent / "i18n" / f"messages.{language}.yaml").read_text(encoding="utf-8")
        for code in ("duplicate_key", "unknown_key", "missing_key", "wrong_type", "not_in_list", "newer", "syntax"):
            assert f"file.{code}: " in text
