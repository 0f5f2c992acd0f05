"""The quorum file: what domain.md §5.2 asks for, and an error names file, line and key while the previous one stays."""

import pytest

from mdt_desktop.domain.errors import RuleFileError
from mdt_desktop.domain.quorum import QuorumRules
from mdt_desktop.rules.pack import load_pack
from mdt_desktop.rules.quorum import KEYS, quorum_rules
from mdt_desktop.rules.region import Region
from mdt_desktop.rules.rule_file import checked
from mdt_desktop.rules.yaml_file import read_yaml
from tests.support.cases import RULES, a_pack

SHIPPED = (RULES / "quorum.yaml").read_text(encoding="utf-8")


def loaded(text: str) -> QuorumRules:
    return quorum_rules(checked(read_yaml(text, file="quorum.yaml"), *KEYS))


def test_the_shipped_file_holds_the_five_profiles() -> None:
    rules = loaded(SHIPPED)
    seats = {each.id: [f"{seat.text}{'?' * seat.is_optional}" for seat in each.seats] for each in rules.profiles}
    assert seats == {
        "sexual_violence_adult": ["CSG", "POL", "SHN|VT"],
        "no_police": ["CSG", "SHN|VT", "+1"],
        "minor": ["CSG", "VT", "POL", "RVDK?"],
        "stalking": ["POL", "VT", "SHN", "OM?", "RECL?"],
        "household": ["VT", "POL", "GEM", "SHN"],
    }
    assert rules.version == "2026.1"
    assert all(set(each.label) == {"nl", "en"} for each in rules.profiles)


@pytest.mark.parametrize(
    ("before", "after", "code", "key"),
    [
        ("seats: [CSG, POL,", "seats: [csg, POL,", "file.not_in_list", "seats"),
        ("when: minor", "when: younger", "file.not_in_list", "when"),
        ("id: stalking", "id: minor", "file.duplicate_key", "id"),
        ("{id: sexual_violence_adult,", "{id: sexual_violence_adult, when: minor,", "file.missing_key", "profiles"),
        ("police: [POL]", "police: [POL, CSG]", "file.duplicate_key", "police"),
        ("other_disciplines: 2", "other_disciplines: -1", "file.wrong_type", "other_disciplines"),
        ('safety: "POL|VT"', 'safety: "POL, VT"', "file.not_in_list", "safety"),
        ("not_counted:", "uncounted:", "file.unknown_key", "uncounted"),
        ("no_members:", "strangers:", "file.unknown_key", "strangers"),
        ('nl: "Stalking", en:', 'de: "Stalking", en:', "file.unknown_key", "de"),
    ],
)
def test_an_error_names_file_line_and_key(before: str, after: str, code: str, key: str) -> None:
    assert before in SHIPPED
    text = SHIPPED.replace(before, after, 1)
    with pytest.raises(RuleFileError) as refused:
        loaded(text)
    lines = text.splitlines()
    assert refused.value.code == code
    assert refused.value.facts["file"] == "quorum.yaml"
    assert refused.value.facts["key"] == key
    assert key == "profiles" or after in lines[int(refused.value.facts["line"]) - 1]


def test_a_region_file_with_an_error_leaves_the_shipped_profiles_in_use_and_says_so() -> None:
    wrong = Region(now=lambda name: "schema_version: 1\nversion: x\nprofiles: []\n" if name == "quorum.yaml" else None)
    pack = load_pack(lambda name: (RULES / name).read_text(encoding="utf-8"), wrong)
    assert pack.quorum == a_pack().quorum
    (problem,) = pack.problems
    assert problem.code == "file.previous_stays"
    assert (problem.facts["file"], problem.facts["line"], problem.facts["key"]) == ("region/quorum.yaml", 3, "profiles")


def test_a_region_may_have_its_own_profiles() -> None:
    text = SHIPPED.replace('version: "2026.1"', 'version: "regio 3"').replace(
        "seats: [VT, POL, GEM, SHN]", "seats: [VT]"
    )
    mine = Region(now=lambda name: text if name == "quorum.yaml" else None)
    pack = load_pack(lambda name: (RULES / name).read_text(encoding="utf-8"), mine)
    household = pack.quorum.profile("household")
    assert household is not None
    assert [each.text for each in household.seats] == ["VT"]
    assert pack.quorum.version == "regio 3"
    assert pack.problems == ()
