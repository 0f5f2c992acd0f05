"""Any file in the shape of SHAPE.md loads whole; any other is refused with file, line and key."""

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mdt_desktop.application.rehearsals import RehearsalCase, changes_of
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.domain.groups import NEVER_STORED, SHAREABLE
from mdt_desktop.domain.handover import HandoverStep
from mdt_desktop.domain.people import Orientation, Pregnancy
from mdt_desktop.domain.safety_plan import PLAN_SECTIONS, PlanForm
from mdt_desktop.domain.sharing import LegalBasis, SharingLevel
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.domain.weighing import LivingDomain
from mdt_desktop.rules.rehearsal_file import read_rehearsals
from mdt_desktop.rules.yaml_file import plain, read_yaml
from tests.support.command_lines import VIGNETTES
from tests.support.rehearsal_files import ODDEST, PLAINEST, as_file, strings_in

NOW = datetime(2026, 6, 1, 12, tzinfo=AMSTERDAM)


def read(text: str, *, known: tuple[str, ...] = ()) -> RehearsalCase:
    (case,) = read_rehearsals({"case.yaml": text}, known.__contains__)
    return case


def texts_kept(case: RehearsalCase) -> set[str]:
    """Every text that goes into the vault."""
    changes = changes_of(case, NOW, "2026-KDR-001")
    unnamed = (json.loads(each.text) for each in case.unnamed)
    return set(strings_in([change.value for change in changes])) | set(strings_in(list(unnamed)))


def texts_told(text: str) -> set[str]:
    """Every text of a file that must come back."""
    told = {key: held for key, held in plain(read_yaml(text, file="")).items() if key not in _NOT_KEPT}
    for entry in told.get("timeline", ()):
        entry.pop("expected", None)
    return set(strings_in(told))


_NOT_KEPT = {"tests", "expected", "deadlines"}


@pytest.mark.parametrize("case", sorted(VIGNETTES.glob("V*.yaml")), ids=lambda path: path.stem)
def test_every_vignette_loads_without_a_key_that_is_not_named(case: Any) -> None:
    assert read(case.read_text(encoding="utf-8")).unnamed == ()


def test_the_plainest_file_loads() -> None:
    case = read(PLAINEST)
    assert (case.id, case.alias, case.safe_contact) == ("K01", "Juno", "via zus")


def test_the_oddest_file_loses_no_letter() -> None:
    kept = texts_kept(read(ODDEST))
    told = texts_told(ODDEST)
    # Two things of the file are told in a way of our own: an overdue offer is an offer, and a moment has one writing.
    assert told - kept == {"overdue", "2026-01-01T00:00:30Z", "2026-03-01T00:00Z"}
    assert "nooit bewaard" not in kept


def test_keys_that_are_not_named_are_kept_beside_their_record() -> None:
    named = {f"{each.where}.{each.key}" if each.where else each.key for each in read(ODDEST).unnamed}
    assert named == {
        "colour",
        "victim.shoe_size",
        "timeline[0].weather",
        "orgs[1].phone_hours",
        "shares[2].from",
        "shares[2].to",
        "shares[2].groups",
        "shares[2].level",
        "shares[2].basis",
        "shares[2].note",
        "shares[3].to",
        "shares[3].groups",
        "shares[3].note",
        "weighing.table",
        "weighing.surroundings[0].phone",
        "weighing.femicide_lens.lens",
        "regie.holder",
        "regie.reason_nl",
        "regie.review",
        "handovers[2].by_hand",
        "safety_plan.font",
    }


def test_yes_no_and_silence_about_a_person_are_three_answers() -> None:
    def possible(word: str) -> Answer:
        text = PLAINEST.replace('"via zus"', f'"via zus", pregnancy_possible: {word}')
        return next(each.possible for each in read(text).registers if isinstance(each, Pregnancy))

    assert [possible(word) for word in ("true", "false", "null")] == [Answer.YES, Answer.NO, Answer.NOT_ASKED]


def test_a_yes_or_no_to_sharing_orientation_is_kept() -> None:
    def said(word: str) -> str:
        text = PLAINEST.replace('"via zus"', f'"via zus", orientation_shared: {word}')
        return next(each.may_share for each in read(text).registers if isinstance(each, Orientation))

    assert [said(word) for word in ("true", "false", '"als zij het zelf zegt"', "null")] == [
        "yes",
        "no",
        "als zij het zelf zegt",
        "",
    ]


def test_a_share_without_a_ground_is_no_decision() -> None:
    groups = [each.group for each in read(ODDEST).shares]
    assert groups == ["evidence_images", "reporter", "network"]


def test_an_overdue_handover_stands_at_offered() -> None:
    steps = [each.reaches for each in read(ODDEST).handovers]
    assert steps == [HandoverStep.RETURNED, HandoverStep.OFFERED, HandoverStep.CLOSED]


ERRORS = {
    "no id": ("id: K01\n", "", "file.missing_key", "id", 1),
    "id no text": ("id: K01", "id: 12", "file.wrong_type", "id", 1),
    "fictitious false": ("fictitious: true", "fictitious: false", "file.not_fictitious", "fictitious", 2),
    "fictitious yes": ("fictitious: true", "fictitious: yes", "file.wrong_type", "fictitious", 2),
    "fictitious absent": ("fictitious: true\n", "", "file.not_fictitious", "fictitious", 1),
    "no title": ('title_nl: "Kort"\n', "", "file.missing_key", "title_nl", 1),
    "no alias": ('alias: "Juno", ', "", "file.missing_key", "alias", 4),
    "no safe contact": (', safe_contact: "via zus"', "", "file.missing_key", "safe_contact", 4),
    "no victim": ('victim: {alias: "Juno", safe_contact: "via zus"}\n', "", "file.missing_key", "alias", 1),
    "no summary": ('summary_nl: "Er is iets gebeurd."\n', "", "file.missing_key", "summary_nl", 1),
    "duplicate key": ("fictitious: true", "fictitious: true\nid: K02", "file.duplicate_key", "id", 3),
    "no moment": ("at: ", "when: ", "file.missing_key", "at", 7),
    "no kind": (", kind: event", "", "file.missing_key", "kind", 7),
    "no offset": ("20:00+02:00", "20:00", "file.no_offset", "at", 7),
    "a day only": ("2026-05-03T20:00+02:00", "2026-05-03", "file.no_offset", "at", 7),
    "no time": ("2026-05-03T20:00+02:00", "gisteren", "file.wrong_type", "at", 7),
    "year 0226": ("2026-05", "0226-05", "file.unlikely_time", "at", 7),
    "until before": (
        "kind: event",
        'kind: event, until: "2026-05-03T19:59+02:00"',
        "file.ends_before_begin",
        "until",
        7,
    ),
    "uncertain until before": (
        "kind: event",
        'kind: event, uncertain_until: "2026-05-03T17:59Z"',
        "file.ends_before_begin",
        "uncertain_until",
        7,
    ),
    "public place perhaps": (
        "kind: event",
        "kind: event, public_place: perhaps",
        "file.not_in_list",
        "public_place",
        7,
    ),
    "timeline no list": ("timeline:\n  - ", "timeline:\n    ", "file.wrong_type", "timeline", 6),
    "timeline of texts": ("{org: HA}", "HA", "file.wrong_type", "orgs", 8),
    "organisation without code": ("{org: HA}", "{knows: []}", "file.missing_key", "org", 9),
    "knows no list": ("{org: HA}", "{org: HA, knows: medical}", "file.wrong_type", "knows", 9),
    "age in words": ('"via zus"', '"via zus", age: twaalf', "file.wrong_type", "age", 4),
    "age under nought": ('"via zus"', '"via zus", age: -1', "file.wrong_type", "age", 4),
    "age of a star": ('"via zus"', f'"via zus", age: {10**20}', "file.wrong_type", "age", 4),
    "languages no list": ('"via zus"', '"via zus", languages: nl', "file.wrong_type", "languages", 4),
    "pregnancy in words": (
        '"via zus"',
        '"via zus", pregnancy_possible: yes',
        "file.wrong_type",
        "pregnancy_possible",
        4,
    ),
    "no YAML": ("orgs:", "orgs: [", "file.syntax", "", 9),
    "a text no vault keeps": ("Er is iets", "Er is \\0 iets", "file.unwritable", "summary_nl", 5),
    "half a character": ("Er is iets", "Er is \\ud800 iets", "file.unwritable", "summary_nl", 5),
    "a text too long": ("Er is iets", "x" * 500_001, "file.text_too_long", "summary_nl", 5),
}
MORE = {
    "group of a share": ("shares: [{from: a, to: b, groups: [gossip], level: full, basis: wpg_16}]", "groups"),
    "level of a share": ("shares: [{from: a, to: b, groups: [medical], level: most, basis: wpg_16}]", "level"),
    "ground of a share": ("shares: [{from: a, to: b, groups: [medical], level: full, basis: kindness}]", "basis"),
    "ground of a share without receiver": ("shares: [{basis: kindness}]", "basis"),
    "group kept back": ("withhold: [{group: path, why: x}]", "group"),
    "level of risk": ("weighing: {risk_level: medium}", "risk_level"),
    "living domain": ("weighing: {domains: {pets: 1}}", "pets"),
    "need of four": ("weighing: {domains: {safety_housing: 4}}", "safety_housing"),
    "outcome": ("regie: {decision: regie_maybe}", "decision"),
    "state": ("handovers: [{from: a, to: b, state_expected: gone}]", "state_expected"),
    "section": ("safety_plan: {sections: [secrets]}", "sections"),
    "form": ("safety_plan: {version: poster}", "version"),
}
WRONG = {
    "stages": ("weighing: {femicide_lens: {stages_fit: [vier]}}", "stages_fit"),
    "critical": ("weighing: {critical_yes: [true]}", "critical_yes"),
    "need in words": ("weighing: {domains: {safety_housing: veel}}", "safety_housing"),
    "warm in words": ("handovers: [{is_warm: ja}]", "is_warm"),
    "weighing a list": ("weighing: []", "weighing"),
    "content a text": ("handovers: [{content: alles}]", "content"),
    "paper in words": ("safety_plan: {paper_home: ja}", "paper_home"),
}


def the_error(text: str) -> RuleFileError:
    with pytest.raises(RuleFileError) as refused:
        read(text)
    return refused.value


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_is_named_with_file_line_and_key(name: str) -> None:
    right, wrong, code, key, at = ERRORS[name]
    error = the_error(PLAINEST.replace(right, wrong))
    assert (error.code, error.facts["file"], error.facts["key"], error.facts["line"]) == (code, "case.yaml", key, at)


@pytest.mark.parametrize("name", MORE)
def test_a_value_outside_a_closed_list_is_an_error(name: str) -> None:
    more, key = MORE[name]
    error = the_error(PLAINEST + more)
    assert (error.code, error.facts["key"], error.facts["line"]) == ("file.not_in_list", key, 10)


@pytest.mark.parametrize("name", WRONG)
def test_a_value_of_another_type_is_an_error(name: str) -> None:
    more, key = WRONG[name]
    error = the_error(PLAINEST + more)
    assert (error.code, error.facts["key"]) == ("file.wrong_type", key)


def test_a_case_that_is_in_the_vault_already_is_refused() -> None:
    with pytest.raises(RuleFileError) as refused:
        read(PLAINEST, known=("K01",))
    assert refused.value.code == "file.known_id"


def test_a_case_that_stands_in_two_files_is_refused() -> None:
    with pytest.raises(RuleFileError) as refused:
        read_rehearsals({"one.yaml": PLAINEST, "two.yaml": PLAINEST}, lambda _: False)
    assert (refused.value.code, refused.value.facts["file"]) == ("file.known_id", "two.yaml")


# --- any further file in that shape -------------------------------------------------------------------------

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(AMSTERDAM)).map(  # noqa: DTZ001
    lambda moment: moment.isoformat(timespec="minutes")
)
perhaps = st.one_of(st.none(), st.booleans())


def some(of: Any) -> st.SearchStrategy[list[Any]]:
    return st.lists(of, max_size=3)


groups = st.sampled_from(sorted(SHAREABLE | {NEVER_STORED})).map(str)
unknown = st.recursive(
    st.one_of(words, st.integers(-99, 99), st.none(), st.booleans()),
    lambda inner: st.one_of(some(inner), st.dictionaries(words, inner, max_size=2)),
    max_leaves=5,
)


def entry(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(required, optional={**optional, "niet_genoemd": unknown})


cases = entry(
    {
        "id": words,
        "fictitious": st.just(value=True),
        "title_nl": words,
        "summary_nl": words,
        "victim": entry(
            {"alias": words, "safe_contact": words},
            {"age": st.integers(0, 99), "gender": words, "languages": some(words), "pregnancy_possible": perhaps},
        ),
        "timeline": some(entry({"at": moments, "kind": words}, {"org": words, "text": words, "victim": words})),
        "orgs": some(entry({"org": words}, {"knows": some(words), "role": words})),
    },
    {
        "shares": some(
            entry(
                {"from": words, "to": words},
                {
                    "groups": some(groups),
                    "level": st.sampled_from([*SharingLevel]).map(str),
                    "basis": st.sampled_from([*LegalBasis]).map(str),
                    "note": words,
                },
            )
        ),
        "withhold": some(entry({"group": groups, "why": words}, {"from": words, "to": words})),
        "weighing": entry(
            {},
            {
                "risk_level": st.sampled_from(["standard", "elevated", "high", "acute"]),
                "reason_nl": words,
                "unknown": some(words),
                "domains": st.dictionaries(st.sampled_from([*LivingDomain]).map(str), st.integers(0, 3)),
                "surroundings": some(entry({"who": words}, {"need": words})),
                "dissent": some(entry({"org": words}, {"text_nl": words})),
                "child_voice": words,
            },
        ),
        "regie": entry(
            {},
            {
                "decision": st.sampled_from(["regie_not_needed", "regie_zvh"]),
                "holder": st.one_of(st.none(), words),
                "contact_person": words,
                "reason_nl": words,
            },
        ),
        "handovers": some(
            entry(
                {"from": words, "to": words},
                {
                    "state_expected": st.sampled_from([*HandoverStep]).map(str),
                    "is_warm": perhaps,
                    "content": some(words),
                    "three_way": words,
                },
            )
        ),
        "safety_plan": entry(
            {},
            {
                "version": st.sampled_from([*PlanForm]).map(str),
                "sections": some(st.sampled_from(PLAN_SECTIONS)),
                "extra": words,
                "paper_home": perhaps,
            },
        ),
    },
)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(cases)
def test_no_file_in_the_shape_loses_a_letter(case: dict[str, Any]) -> None:
    written = as_file(case)
    assert texts_told(written) - texts_kept(read(written)) == set()
