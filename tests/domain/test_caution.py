"""A field in conflict reads on the safe side, whichever value came last."""

from itertools import permutations
from typing import Any

import pytest

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.caution import cautious
from mdt_desktop.domain.contact import Channel, ChannelRule, MayUse
from mdt_desktop.domain.safety_plan import PaperException

YES = ChannelRule(channel=Channel.CALL, may_use=MayUse.YES)
SOMETIMES = ChannelRule(channel=Channel.CALL, may_use=MayUse.ONLY_WHEN, only_when="na 16 uur")
NEVER = ChannelRule(channel=Channel.CALL, may_use=MayUse.NO)
FREED, KEPT = PaperException(is_freed=True, reason="zij wil dat"), PaperException(is_freed=False)


@pytest.mark.parametrize(
    ("field_id", "values", "safe"),
    [
        ("safety_plan.paper_home", (Answer.YES, Answer.NO), Answer.NO),
        ("safety_plan.paper_home", (Answer.YES, Answer.NOT_ASKED), Answer.NOT_ASKED),
        ("network_person.agrees_to_paper", (Answer.YES, Answer.REFUSED), Answer.REFUSED),
        ("identity.address_is_secret", (Answer.NO, Answer.YES), Answer.YES),
        ("identity.address_is_secret", (Answer.NO, Answer.UNKNOWN), Answer.UNKNOWN),
        ("pregnancy.possible", (Answer.NO, Answer.NOT_ASKED), Answer.NOT_ASKED),
        ("communication.mental_disability", (Answer.NO, Answer.YES, Answer.UNKNOWN), Answer.YES),
        ("contact_channel.rule", (YES, NEVER, SOMETIMES), NEVER),
        ("contact_channel.rule", (YES, SOMETIMES), SOMETIMES),
        ("plan_line.exception", (FREED, KEPT), KEPT),
    ],
)
def test_the_safe_side_wins_in_every_order(field_id: str, values: tuple[Any, ...], safe: Any) -> None:
    assert all(cautious(field_id, order) == safe for order in permutations(values))


def test_a_line_freed_twice_is_freed() -> None:
    again = PaperException(is_freed=True, reason="nog eens gevraagd")
    assert cautious("plan_line.exception", (FREED, again)) == again


def test_where_no_side_is_safer_the_newest_is_read() -> None:
    assert cautious("case.alias", ("Sil", "Jip")) == "Jip"
