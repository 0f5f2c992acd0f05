from datetime import timedelta

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.versions import Direction, versions_of
from mdt_desktop.domain.people import OnBehalf
from mdt_desktop.domain.questionnaires import InstrumentResult
from mdt_desktop.domain.weighing import (
    Dissent,
    DomainNeed,
    InputKind,
    LivingDomain,
    OpenQuestion,
    OrganisationInput,
    QuestionAnswered,
    RedFlags,
    RiskLevel,
    WeighingOutcome,
)
from tests.support.vaults import BEGUN
from tests.support.views import ME, a_view, shown

NEXT = BEGUN + timedelta(days=40)
HOUSE = LivingDomain.SAFETY_HOUSING


def _level(level: RiskLevel, weighing: str, at: object = BEGUN, **more: object) -> WeighingOutcome:
    return WeighingOutcome(level=level, why="omdat", weighing=weighing, at=at, by=ME, **more)


def _need(need: int, weighing: str, domain: LivingDomain = HOUSE) -> DomainNeed:
    return DomainNeed(domain=domain, need=need, weighing=weighing, by=ME)


def test_a_case_nobody_weighed_has_no_versions() -> None:
    assert versions_of(a_view()) == ()


def test_every_weighing_is_one_version_oldest_first() -> None:
    view = a_view(
        _level(RiskLevel.HIGH, "b", NEXT), _need(1, "a"), _level(RiskLevel.ELEVATED, "a"), _level(RiskLevel.HIGH, "a")
    )
    first, second = versions_of(view)
    assert (first.id, first.level, first.at, first.by) == ("a", RiskLevel.HIGH, BEGUN, ME)
    assert (second.id, second.at) == ("b", NEXT)


def test_a_version_says_which_way_the_level_went_and_on_which_fact() -> None:
    view = a_view(
        _level(RiskLevel.ELEVATED, "a"),
        _level(RiskLevel.ACUTE, "b", NEXT, new_fact="verbod gebroken"),
        _level(RiskLevel.ELEVATED, "c", NEXT + timedelta(days=1)),
        _level(RiskLevel.ELEVATED, "d", NEXT + timedelta(days=2)),
    )
    made = versions_of(view)
    assert [each.changed.direction for each in made] == [
        Direction.FIRST,
        Direction.UP,
        Direction.DOWN,
        Direction.SAME,
    ]
    assert made[1].new_fact == "verbod gebroken"
    assert made[2].changed.level_before is RiskLevel.ACUTE


def test_only_needs_that_differ_are_a_change() -> None:
    money = LivingDomain.RIGHTS_MONEY_PRACTICAL
    view = a_view(
        *(_need(2, "a"), _need(1, "a", money), _level(RiskLevel.HIGH, "a")),
        *(_need(2, "b"), _need(3, "b", money), _level(RiskLevel.HIGH, "b", NEXT)),
    )
    (change,) = versions_of(view)[1].changed.needs
    assert (change.domain, change.before, change.need) == (money, 1, 3)


def test_a_need_nobody_spoke_of_again_still_stands_for_the_weighing_after() -> None:
    view = a_view(
        *(_need(2, "a"), _level(RiskLevel.HIGH, "a"), _level(RiskLevel.HIGH, "b", NEXT)),
        *(_need(2, "c"), _level(RiskLevel.HIGH, "c", NEXT + timedelta(days=1))),
    )
    assert versions_of(view)[2].changed.needs == ()


def test_questions_belong_to_the_weighing_that_asked_and_the_one_before_which_they_were_answered() -> None:
    question = shown(OpenQuestion(text="waar slaapt hij?", weighing="a"))
    answer = QuestionAnswered(question=question.id, text="bij zijn moeder", at=NEXT - timedelta(days=3))
    rest = a_view(_level(RiskLevel.HIGH, "a"), answer, _level(RiskLevel.HIGH, "b", NEXT))
    first, second = versions_of(CaseView(rest.case, [question, *rest.shown]))
    assert [each.text for each in first.changed.asked] == ["waar slaapt hij?"]
    assert first.changed.answered == ()
    assert [(each.question, each.answer) for each in second.changed.answered] == [
        ("waar slaapt hij?", "bij zijn moeder")
    ]


def test_whoever_answered_contributed_also_with_nothing_known() -> None:
    view = a_view(
        OrganisationInput(org="POL", kind=InputKind.NOTHING_KNOWN, weighing="a"),
        OrganisationInput(org="OM", kind=InputKind.NOT_SHARED, text="loopt nog", weighing="a"),
        Dissent(org="GEM", text="anders", weighing="a"),
        RedFlags(items=(15,), weighing="a", by=ME, on_behalf=OnBehalf(org="SEH")),
        InstrumentResult(instrument="sash", result="high", performed_by="POL", performed_on=BEGUN.date(), weighing="a"),
        _level(RiskLevel.HIGH, "a"),
    )
    (version,) = versions_of(view)
    assert version.organisations == ("POL", "OM", "GEM", "SEH", "SHN")
    assert [each.org for each in version.changed.dissents] == ["GEM"]


def test_a_weighing_that_waits_for_its_level_is_a_version_without_one() -> None:
    view = a_view(_level(RiskLevel.HIGH, "a"), _need(3, "b"))
    waiting = versions_of(view)[1]
    assert waiting.outcome is None
    assert (waiting.level, waiting.new_fact) == (RiskLevel.NOT_WEIGHED, "")
    assert waiting.changed.direction is Direction.SAME


def test_a_level_without_a_weighing_stands_for_itself() -> None:
    made = versions_of(a_view(_level(RiskLevel.HIGH, ""), _level(RiskLevel.ACUTE, "", NEXT), _need(1, "")))
    assert [each.level for each in made] == [RiskLevel.HIGH, RiskLevel.ACUTE]
