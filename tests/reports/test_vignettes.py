import re
import subprocess
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from mdt_desktop.domain.safety_plan import PlanForm
from mdt_desktop.reports.betraying import betraying_word
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.phone_numbers import numbers_in
from mdt_desktop.reports.plan import PlanPaper
from mdt_desktop.reports.plan_texts import LANGUAGES
from mdt_desktop.rules.rehearsal_file import read_rehearsals
from tests.support.plan_cases import plan, printed
from tests.support.tags import shown, tree

VIGNETTES = Path(__file__).parents[1] / "support" / "vignettes"
CASES = Path(__file__).parents[2] / "resources" / "cases"
NAMES = [path.stem for folder in (VIGNETTES, CASES) for path in sorted(folder.glob("*.yaml"))]


@cache
def records_of(name: str) -> tuple[Any, ...]:
    folder = VIGNETTES if name.startswith("V") else CASES
    text = (folder / f"{name}.yaml").read_text(encoding="utf-8")
    (case,) = read_rehearsals({f"{name}.yaml": text}, lambda _: False)
    records: tuple[Any, ...] = (*case.registers, *case.timeline, *case.shares, case.plan, case.contact_person)
    return tuple(record for record in records if record is not None)


def paper_of(name: str, form: PlanForm, language: str) -> PlanPaper:
    return plan(*records_of(name), form=form, language=language, is_rehearsal=True)


def text_of(pdf: bytes) -> str:
    read = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)  # noqa: S607
    return " ".join(read.stdout.decode("utf-8").split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", list(PlanForm))
@pytest.mark.parametrize("name", NAMES)
def test_every_case_can_be_printed_in_every_form_and_language(name: str, form: PlanForm, language: str) -> None:
    paper = paper_of(name, form, language)

    pdf = draw(paper.document)
    with pikepdf.open(BytesIO(pdf)) as opened:
        count = len(opened.pages)
        assert all(
            "/FontFile2" in each.FontDescriptor for page in opened.pages for each in page.Resources.Font.values()
        )
        assert [each for each in shown(opened) if (each.number is None) is not each.is_decoration] == []
        read = tree(opened).whole_text()
    words = printed(paper)
    assert read.split() == words.split()
    seen = text_of(pdf)
    for number in {*numbers_in(words), *re.findall(r"(?<!\d)11[23](?!\d)", words)}:
        assert number in seen
    if form in (PlanForm.DISCREET, PlanForm.POCKET_CARD):
        assert count == 1
        assert betraying_word(words) is None
        assert betraying_word(re.sub("[\u202a-\u202e]", "", seen).replace(paper.document.watermark, "")) is None
    else:
        assert 2 <= count <= 8
    assert "None" not in words
    assert "{{" not in words


def test_the_vignettes_show_what_their_case_holds() -> None:
    assert "huisverbod, van 16 januari 2027 tot 26 januari 2027" in printed(paper_of("V12", PlanForm.FULL, "nl"))
    assert "Was my throat squeezed?" in printed(paper_of("V12", PlanForm.FULL, "en"))
    assert "Ik heb een alarm: AWARE." in printed(paper_of("V03", PlanForm.FULL, "nl"))
    assert "Zijn er beelden van mij online?" in printed(paper_of("V04", PlanForm.FULL, "nl"))
    assert printed(paper_of("V12", PlanForm.DISCREET, "nl")) == "meenemen: pasjes, sleutels, lader, medicijnen"
