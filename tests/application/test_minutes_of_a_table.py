"""What is written down at the table, step by step, is what its minutes hold afterwards."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from mdt_desktop.application import case_at_table, minutes, table
from mdt_desktop.application.case_at_table import TableDecision
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.shown import Change, new_register
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.people import CaseHead, PersonRef
from mdt_desktop.domain.weighing import RiskLevel, VictimVoice, WeighingOutcome
from tests.support.memory import MemoryVault, StandingClock
from tests.support.tables import CLERK, PACK

MEETING = "e5" * 16


def test_level_decision_dissent_and_voice_of_the_table_are_in_its_minutes() -> None:
    clock = StandingClock()
    now = clock()
    cases = Cases(MemoryVault(clock), me=CLERK, deadlines=PACK.clocks, now=clock)
    view = cases.begin(lambda number: new_register(CaseHead(number=number)), "KDR")
    steps: tuple[Callable[[CaseView], Sequence[Change]], ...] = (
        lambda seen: case_at_table.differ(seen, "POL", "Het is hoger.", CLERK, now),
        lambda seen: case_at_table.read_back(
            seen, VictimVoice(text="Ik wil thuis blijven.", was_read_back=Answer.YES), CLERK, now
        ),
        lambda seen: table.weigh(
            seen,
            WeighingOutcome(level=RiskLevel.ELEVATED, why="hij belt elke dag", meeting=MEETING),
            CLERK,
            now,
            ask="",
        ),
        lambda seen: case_at_table.decide(
            seen,
            MEETING,
            TableDecision(
                what="Sloten vervangen",
                owner=PersonRef(org="GEM", name="Wim Haak"),
                due=now + timedelta(days=2),
                ground="consent_explicit",
                informed_by="Anke",
            ),
            now,
        ),
        lambda _: case_at_table.park(MEETING, "Regels over AWARE", CLERK, now),
    )
    for step in steps:
        view = cases.write(view.case, step(view))

    held = minutes.minutes_of(view, MEETING)
    assert (held.level, held.why) == (RiskLevel.ELEVATED, "hij belt elke dag")
    assert [(each.what, each.owner.name, each.ground) for each in held.decisions] == [
        ("Sloten vervangen", "Wim Haak", "consent_explicit")
    ]
    assert [each.text for each in held.dissent] == ["Het is hoger."]
    assert held.voice == "Ik wil thuis blijven."
    assert held.parked == ("Regels over AWARE",)
