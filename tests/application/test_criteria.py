from datetime import date, timedelta
from typing import Any

import pytest

from mdt_desktop.application.criteria import organisations_on, speaks_against, speaks_for
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.events import Event
from mdt_desktop.domain.handover import HandoverFact, HandoverStep
from mdt_desktop.domain.people import Child, Communication, Identity, Participant, Residence
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import When
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.vaults import BEGUN
from tests.support.views import a_view

TODAY = BEGUN.date()


def _order(kind: str, days: int = 0) -> Event:
    return Event(kind=kind, at=When(BEGUN + timedelta(days=days)))


@pytest.mark.parametrize(
    ("records", "criterion"),
    [
        ([Participant(org="CSG"), Participant(org="POL"), Participant(org="SHN")], "many_organisations"),
        ([Child(first_name="Bo")], "children"),
        ([AcuteAnswer(question="others_in_danger", answer=Answer.YES)], "children"),
        ([WeighingOutcome(level=RiskLevel.ACUTE, why="x")], "high_risk"),
        ([_order("order_509hh")], "order_running"),
        ([Identity(age=16)], "minor_or_incapable"),
        ([Communication(mental_disability=Answer.YES)], "minor_or_incapable"),
        ([Communication(languages=("ti",))], "language_or_residence"),
        ([Communication(languages=("nl",), interpreter=Answer.YES)], "language_or_residence"),
        ([Residence(status="zonder papieren")], "language_or_residence"),
        (
            [HandoverFact(handover="h", step=HandoverStep.RETURNED, sender="CSG", receiver="SHN")],
            "failed_handover",
        ),
    ],
)
def test_what_a_case_knows_speaks_for_a_coordinator(records: list[Any], criterion: str) -> None:
    assert speaks_for(a_view(*records), TODAY) == (criterion,)


@pytest.mark.parametrize(
    "records",
    [
        [],
        [Participant(org="CSG"), Participant(org="CSG"), Participant(org="POL")],
        [_order("wth_imposed", -12), _order("wth_ended", -2)],
        [_order("aware_start", 3)],
        [Identity(birth_date=date(1990, 5, 1)), Communication(languages=("nl", "en"))],
        [AcuteAnswer(question="others_in_danger", answer=Answer.UNKNOWN)],
    ],
)
def test_what_is_over_or_not_known_speaks_for_nothing(records: list[Any]) -> None:
    assert speaks_for(a_view(*records), TODAY) == ()


def test_one_organisation_speaks_against() -> None:
    assert speaks_against(a_view(Participant(org="CSG"))) == ("one_organisation",)
    assert speaks_against(a_view()) == ()
    assert organisations_on(a_view(Participant(org="POL"), Participant(), Participant(org="CSG"))) == ("POL", "CSG")
