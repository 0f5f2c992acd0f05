from pytestqt.qtbot import QtBot

from ui.theme.theme import Theme
from ui.widgets.path_bar import PathBar, PathStep

WORDS = ("Eerste contact", "Triage", "Weging", "Regie", "Overdracht", "Nazorg", "Afsluiting")


def _bar(qtbot: QtBot, *, now: str, width: int) -> PathBar:
    bar = PathBar()
    qtbot.addWidget(bar)
    bar.resize(width, 50)
    steps = [PathStep(stage=word, word=word, state="now" if word == now else "later") for word in WORDS]
    bar.show_steps(steps)
    bar.show()
    return bar


def test_the_whole_path_stands_beside_the_paper_whatever_the_step(qtbot: QtBot, look: Theme) -> None:
    for now in WORDS:
        bar = _bar(qtbot, now=now, width=650)
        assert [segment.text() for segment in bar.segments if segment.isVisible()] == list(WORDS)


def test_a_path_without_room_keeps_the_step_of_now_and_its_place(qtbot: QtBot, look: Theme) -> None:
    bar = _bar(qtbot, now="Overdracht", width=400)
    assert [segment.step.word for segment in bar.segments if segment.isVisible()] == ["Overdracht"]
    assert "5" in bar.segments[4].text()
