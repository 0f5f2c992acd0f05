"""Consent holds while a given exists and every no is answered by a later yes."""

from itertools import product

import pytest

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.sharing import Consent, ConsentStep, LegalBasis, consent_holds
from tests.support.cases import NOW, at

GIVEN, REFUSED, WITHDRAWN = ConsentStep.GIVEN, ConsentStep.REFUSED, ConsentStep.WITHDRAWN


def said(step: ConsentStep, **more: object) -> Consent:
    return Consent(step=step, purpose="veiligheid", receiver="POL", group="event_summary", **more)  # type: ignore[arg-type]  # a shorthand of this test


@pytest.mark.parametrize(
    ("steps", "holds"),
    [
        ((), False),
        ((GIVEN,), True),
        ((REFUSED,), False),
        ((WITHDRAWN,), False),
        ((GIVEN, WITHDRAWN), False),
        ((GIVEN, REFUSED), False),
        ((GIVEN, WITHDRAWN, GIVEN), True),
        ((WITHDRAWN, GIVEN), True),
        ((GIVEN, GIVEN, WITHDRAWN), False),
    ],
)
def test_consent_holds_as_long_as_the_last_no_was_answered(steps: tuple[ConsentStep, ...], *, holds: bool) -> None:
    assert consent_holds(map(said, steps), NOW) is holds


def test_in_every_history_a_no_after_the_last_yes_ends_consent() -> None:
    for steps in product(ConsentStep, repeat=5):
        assert consent_holds(map(said, steps), NOW) is (steps[-1] is GIVEN)


def test_consent_that_has_run_out_holds_no_longer() -> None:
    assert consent_holds([said(GIVEN, until=at("2026-09-07T11:01"))], NOW)
    assert not consent_holds([said(GIVEN, until=NOW)], NOW)
    assert consent_holds([said(GIVEN), said(GIVEN, until=NOW)], NOW)


def test_only_a_provisional_yes_is_asked_again() -> None:
    assert said(GIVEN, is_provisional=Answer.YES).asks_again
    assert not said(GIVEN).asks_again
    assert not said(REFUSED, is_provisional=Answer.YES).asks_again


def test_what_was_asked_is_purpose_receiver_and_group() -> None:
    assert said(GIVEN).about == said(REFUSED).about == ("veiligheid", "POL", "event_summary")


def test_only_two_grounds_fall_with_consent() -> None:
    assert {each for each in LegalBasis if each.is_consent} == {
        LegalBasis.CONSENT_EXPLICIT,
        LegalBasis.CONSENT_WITH_LEGAL_REP,
    }
