from pytestqt.qtbot import QtBot

from mdt_desktop.domain.safety_plan import PlanForm
from mdt_desktop.reports.drawing import draw
from mdt_desktop.reports.plan import make_plan
from tests.support.plan_cases import TODAY, rich_case, shipped_pack, view_of
from ui.safety_plan.preview import GAP, PaperView, pages_of


def _pdf() -> bytes:
    view = view_of(*rich_case())
    return draw(make_plan(view, PlanForm.FULL, "nl", today=TODAY, is_rehearsal=True, pack=shipped_pack()).document)


def test_a_page_is_there_whenever_it_is_looked_at(qtbot: QtBot) -> None:
    view, pdf = PaperView(), _pdf()
    qtbot.addWidget(view)
    view.resize(420, 600)

    view.show_pdf(pdf, "")
    picture = view.grab().toImage()
    high = (picture.height() - GAP) // view.page_count

    assert view.page_count == len(pages_of(pdf, 400)) > 1
    for number in range(view.page_count):
        page = picture.copy(0, number * high + 2 * GAP, picture.width(), high - 4 * GAP)
        assert len({page.pixel(x, y) for x in range(60, 300, 3) for y in range(0, page.height(), 3)}) > 3, number
