"""Who must be at the table, for every profile of domain.md §5.2 and the rule they share."""

from dataclasses import replace
from typing import Any

import pytest

from mdt_desktop.domain.quorum import Fits, Present, QuorumProfile, QuorumRules, Seat, missing_seats
from tests.support.cases import a_pack

RULES = a_pack().quorum


def there(*organisations: str, **more: Any) -> Present:
    return Present(organisations=frozenset(organisations), **more)


def missing(profile: str, *organisations: str, **more: Any) -> tuple[str, ...]:
    found = RULES.profile(profile)
    assert found is not None
    return missing_seats(found, there(*organisations, **more))


@pytest.mark.parametrize(
    ("profile", "enough"),
    [
        ("sexual_violence_adult", ("CSG", "POL", "SHN")),
        ("sexual_violence_adult", ("CSG", "POL", "VT")),
        ("no_police", ("CSG", "SHN", "GEM")),
        ("no_police", ("CSG", "VT", "SHN")),
        ("minor", ("CSG", "VT", "POL")),
        ("stalking", ("CSG", "POL", "VT", "SHN")),
        ("stalking", ("POL", "VT", "SHN")),
        ("household", ("VT", "POL", "GEM", "SHN")),
    ],
)
def test_each_profile_has_a_quorum_with_its_own_seats(profile: str, enough: tuple[str, ...]) -> None:
    first = "CSG" if "CSG" in enough else ""
    assert missing(profile, *enough, first_contact=first) == ()


@pytest.mark.parametrize(
    ("profile", "organisations", "empty"),
    [
        ("sexual_violence_adult", ("CSG", "VT", "GEM"), ("POL",)),
        ("sexual_violence_adult", ("CSG", "POL", "GEM"), ("SHN|VT",)),
        ("no_police", ("CSG", "SHN"), ("+1", "other_disciplines")),
        ("no_police", ("CSG", "SHN", "POL"), ("+1", "other_disciplines")),
        ("minor", ("CSG", "POL", "GEM"), ("VT",)),
        ("stalking", ("POL", "SHN", "CSG"), ("VT",)),
        ("household", ("VT", "POL", "SHN"), ("GEM",)),
    ],
)
def test_an_empty_seat_is_named_as_the_file_writes_it(
    profile: str, organisations: tuple[str, ...], empty: tuple[str, ...]
) -> None:
    assert missing(profile, *organisations, first_contact=organisations[0]) == empty


def test_without_police_the_police_in_the_room_fill_no_seat_and_are_not_missed() -> None:
    assert missing("no_police", "CSG", "SHN", "GEM", "POL", first_contact="POL") == ()


def test_a_seat_with_a_question_mark_may_stay_empty() -> None:
    assert "RVDK" not in missing("minor", "CSG", "VT", "POL", first_contact="CSG")
    assert missing("stalking", "POL", "VT", "SHN") == ()


def test_a_table_without_chair_or_coordinator_has_no_quorum() -> None:
    enough = ("CSG", "POL", "SHN")
    assert missing("sexual_violence_adult", *enough, has_chair=False) == ("chair",)
    assert missing("sexual_violence_adult", *enough, has_coordinator=False) == ("coordinator",)


def test_the_organisation_of_first_contact_sits_there() -> None:
    assert missing("sexual_violence_adult", "CSG", "POL", "SHN", first_contact="HA") == ("first_contact",)
    assert missing("sexual_violence_adult", "CSG", "POL", "SHN", "HA", first_contact="HA") == ()


@pytest.mark.parametrize("first", ["SCHOOL", "EMPLOYER", ""])
def test_a_school_or_an_unknown_first_contact_is_not_waited_for(first: str) -> None:
    assert missing("sexual_violence_adult", "CSG", "POL", "SHN", first_contact=first) == ()


def test_two_disciplines_beside_that_of_first_contact_are_needed() -> None:
    profile = QuorumProfile(id="p", other_disciplines=2, disciplines={"CSG": "care", "HA": "care", "POL": "police"})
    assert missing_seats(profile, there("CSG", "HA", "POL", first_contact="CSG")) == ("other_disciplines",)
    assert missing_seats(profile, there("CSG", "POL", "Wijkteam Zuid", first_contact="CSG")) == ()


def test_care_and_safety_are_asked_of_every_profile_that_says_so() -> None:
    profile = QuorumProfile(id="p", care=frozenset({"CSG", "HA"}), safety=frozenset({"POL", "VT"}))
    assert missing_seats(profile, there("GEM")) == ("care", "safety")
    assert missing_seats(profile, there("GEM", is_about_safety=False)) == ("care",)
    assert missing_seats(profile, there("HA", "VT")) == ()


def test_written_input_fills_a_seat_only_where_the_profile_says_so() -> None:
    profile = QuorumProfile(id="p", seats=(Seat(text="OM", organisations=("OM",)),))
    sent = Present(by_input=frozenset({"OM"}))
    assert missing_seats(profile, sent) == ("OM",)
    assert missing_seats(replace(profile, by_input=frozenset({"OM"})), sent) == ()


def test_one_organisation_fills_one_seat_and_the_widest_seat_is_filled_last() -> None:
    seats = (Seat(text="+1"), Seat(text="A|B", organisations=("A", "B")), Seat(text="A", organisations=("A",)))
    profile = QuorumProfile(id="p", seats=(*seats, Seat(text="+1")))
    assert missing_seats(profile, there("A", "B", "C", "D")) == ()
    assert missing_seats(profile, there("A", "B", "C")) == ("+1",)
    assert missing_seats(profile, there("A")) == ("+1", "A|B", "+1")


def test_the_first_profile_that_fits_is_proposed_and_the_last_fits_every_case() -> None:
    assert RULES.proposed(()).id == "sexual_violence_adult"
    assert RULES.proposed({Fits.STALKING, Fits.HOUSEHOLD}).id == "stalking"
    assert RULES.proposed({Fits.MINOR, Fits.POLICE_NOT_WANTED}).id == "no_police"
    assert RULES.profile("iets anders") is None


def test_a_pack_without_profiles_still_has_one() -> None:
    assert missing_seats(QuorumRules().proposed(()), there()) == ()
