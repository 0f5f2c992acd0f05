import pytest

from mdt_desktop.domain.handover import HandoverStep
from mdt_desktop.domain.receipt import CODED, WORDS, receipt_code, step_told

LIST = tuple(f"{first}{last}a" for first in "bdfghk" for last in ("aa", "ee", "oo", "uu", "ij"))
HANDOVER = "0f" * 16


def test_a_code_is_the_same_six_words_on_every_laptop() -> None:
    codes = {step: receipt_code(HANDOVER, step, LIST) for step in CODED}
    assert codes == {step: receipt_code(HANDOVER, step, LIST) for step in CODED}
    assert all(len(code.split()) == WORDS and set(code.split()) <= set(LIST) for code in codes.values())
    assert len(set(codes.values())) == len(CODED)


@pytest.mark.parametrize("step", CODED)
def test_a_code_that_is_typed_in_tells_its_step_however_it_is_written(step: HandoverStep) -> None:
    code = receipt_code(HANDOVER, step, LIST)
    assert step_told(code, HANDOVER, LIST) is step
    assert step_told(f"  {code.upper().replace(' ', ', ')}. ", HANDOVER, LIST) is step
    assert (
        step_told("\n".join(f"{number}. {word}" for number, word in enumerate(code.split(), 1)), HANDOVER, LIST) is step
    )


def test_a_mistyped_code_or_one_of_another_handover_tells_nothing() -> None:
    code = receipt_code(HANDOVER, HandoverStep.ACCEPTED, LIST)
    assert step_told(code, "1f" * 16, LIST) is None
    assert step_told(code.rpartition(" ")[0], HANDOVER, LIST) is None
    assert step_told(code[::-1], HANDOVER, LIST) is None
    swapped = " ".join(code.split()[::-1])
    assert step_told(swapped, HANDOVER, LIST) is None
