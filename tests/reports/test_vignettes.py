from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from mdt_desktop.domain.safety_plan import PlanForm
from mdt_desktop.reports.betraying import betraying_word
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.plan import PlanPaper
from mdt_desktop.reports.plan_texts import LANGUAGES
from mdt_desktop.rules.rehearsal_file import read_rehearsals
from tests.support.plan_cases import plan, printed

FOLDER = Path(__file__).parents[1] / "support" / "vignettes"
NAMES = sorted(path.stem for path in FOLDER.glob("V*.yaml"))


def paper_of(name: str, form: PlanForm, language: str) -> PlanPaper:
    text = (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")
    (case,) = read_rehearsals({f"{name}.yaml": text}, lambda _: False)
    records: tuple[Any, ...] = (*case.registers, *case.timeline, *case.shares, case.plan, case.contact_person)
    known = (record for record in records if record is not None)
    return plan(*known, form=form, language=language, is_rehearsal=True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", list(PlanForm))
@pytest.mark.parametrize("name", NAMES)
def test_every_vignette_can_be_printed_in_every_form(name: str, form: PlanForm, language: str) -> None:
    paper = paper_of(name, form, language)

    with pikepdf.open(BytesIO(draw(paper.document))) as opened:
        count = len(opened.pages)
    if form in (PlanForm.DISCREET, PlanForm.POCKET_CARD):
        assert count == 1
        assert betraying_word(printed(paper)) is None
    else:
        assert 2 <= count <= 6
    assert "None" not in printed(paper)
    assert "{{" not in printed(paper)


def test_the_vignettes_show_what_their_case_holds() -> None:
    assert "huisverbod, van 16 januari 2027 tot 26 januari 2027" in printed(paper_of("V12", PlanForm.FULL, "nl"))
    assert "Was my throat squeezed?" in printed(paper_of("V12", PlanForm.FULL, "en"))
    assert "Ik heb een alarm: AWARE." in printed(paper_of("V03", PlanForm.FULL, "nl"))
    assert "Zijn er beelden van mij online?" in printed(paper_of("V04", PlanForm.FULL, "nl"))
    assert printed(paper_of("V12", PlanForm.DISCREET, "nl")) == "meenemen: pasjes, sleutels, lader, medicijnen"
