from mdt_desktop.application.plan_draft import as_typed
from mdt_desktop.application.plans import lines_of
from mdt_desktop.domain.safety_plan import PlanLine
from mdt_desktop.domain.story import Wish
from tests.support.cases import a_view


def test_nothing_typed_leaves_the_case_as_it_is() -> None:
    view = a_view(PlanLine(field="neighbour", text="Petra"))

    assert as_typed(view, {}) is view


def test_what_is_typed_stands_for_what_was_saved() -> None:
    view = a_view(PlanLine(field="neighbour", text="Petra"), PlanLine(field="exits", text="tuin"), Wish(text="rust"))

    shown = as_typed(view, {"neighbour": "Sara", "code_word": "tulp", "helps_me": ""})

    lines = {field: line.text for field, line in lines_of(shown).items()}
    assert lines == {"neighbour": "Sara", "exits": "tuin", "code_word": "tulp"}
    assert shown.records(Wish) == view.records(Wish)
    assert lines_of(view)["neighbour"].text == "Petra"
