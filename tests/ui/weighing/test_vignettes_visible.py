"""What made-up cases say of weighing and coordination is text a person sees on the two screens, letter for letter."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mdt_desktop.application import rehearsals
from mdt_desktop.application.session import Session
from mdt_desktop.application.signals import red_signals
from mdt_desktop.rules.rehearsal_file import read_rehearsals
from tests.support.case_screens import CaseScreen
from tests.support.chance import seeded
from tests.support.screens import on_worker
from tests.support.told_cases import FILES, a_random_case, shipped, told
from ui.case.section import Section
from ui.coordination.view import CoordinationSection
from ui.tasks import TaskRunner
from ui.texts import coordination_word, level_word, org_word
from ui.weighing.view import WeighingSection
from ui.weighing.words import lens_word, signal_text, who_word

GENERATED = 4
SHIPPED_LATER = sorted(name for name in FILES if name.startswith("D"))


class Screens:
    """The weighing and the coordination of one case, both on the screen."""

    def __init__(self, qtbot: QtBot, session: Session, runner: TaskRunner, name: str) -> None:
        self._qtbot = qtbot
        self.case = CaseScreen(qtbot, session, runner, name)
        self.weighing = WeighingSection(self.case.presenter)
        self.weighing.side_slot.addWidget(self.weighing.side)
        self.case.show(self.weighing)
        self.coordination = self.case.show(CoordinationSection(self.case.presenter))

    def show(self, section: Section, texts: Mapping[str, str]) -> None:
        """Wait until every text is there to be read; what was just laid out is shown a moment later."""

        def nothing_lacks() -> None:
            seen = list(seen_in(section))
            lacking = [name for name, text in texts.items() if not any(text in each for each in seen)]
            assert lacking == []

        self._qtbot.waitUntil(nothing_lacks)

    def needs(self) -> dict[str, str]:
        """The number beside each living domain."""
        return {card.domain.value: card.need_view.label.text()[:1] for card in self.weighing.domain_cards}


def seen_in(section: Section) -> Iterator[str]:
    """Return the texts a person sees in a section: nothing folded away."""
    for label in section.findChildren(QLabel):
        if label.text() and label.isVisible():
            yield label.text()


def told_at_weighing(weighing: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what the weighing screen must say, by where the file says it."""
    level = weighing.get("risk_level")
    if level and (level != "not_weighed" or weighing.get("reason_nl") or weighing.get("unknown")):
        yield "risk_level", level_word(level)
    yield "reason_nl", weighing.get("reason_nl", "")
    yield from _numbered("unknown", weighing.get("unknown", ()))
    for place, each in enumerate(weighing.get("surroundings", ())):
        yield f"surroundings[{place}].who", who_word(each["who"])
        yield f"surroundings[{place}].need", each["need"]
    for place, each in enumerate(weighing.get("dissent", ())):
        yield f"dissent[{place}].org", org_word(each["org"])
        yield f"dissent[{place}].text", each["text_nl"]
    lens = weighing.get("femicide_lens", {})
    yield from _numbered("facts", lens.get("facts", ()))
    yield from _numbered("stages", [f"{stage} {lens_word(stage)}" for stage in lens.get("stages_fit", ())])
    yield "child_voice", weighing.get("child_voice", "")
    yield "besproken_met", weighing.get("besproken_met", "")


def told_at_coordination(regie: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what the coordination screen must say."""
    if regie.get("decision"):
        yield "decision", coordination_word(regie["decision"])
        yield "holder", org_word(regie.get("holder") or "")
    else:
        yield "holder", regie.get("holder") or ""
    yield "reason_nl", regie.get("reason_nl", "")
    yield "contact_person", regie.get("contact_person", "")


def _numbered(name: str, texts: Any) -> Iterator[tuple[str, str]]:
    return ((f"{name}[{place}]", text) for place, text in enumerate(texts))


def all_is_seen(screens: Screens, case: dict[str, Any], session: Session) -> None:
    weighing, regie = case.get("weighing") or {}, case.get("regie") or {}
    signals = red_signals(screens.case.state.view, session.pack.questionnaires)
    said = [signal_text(each, session.pack.questionnaires) for each in signals]
    assert len(set(said)) >= len(weighing.get("critical_yes", ()))
    screens.show(screens.weighing, {**dict(told_at_weighing(weighing)), **dict(_numbered("signals", said))})
    screens.show(screens.coordination, dict(told_at_coordination(regie)))
    asked = {domain: str(need) for domain, need in weighing.get("domains", {}).items()}
    assert {domain: need for domain, need in screens.needs().items() if domain in asked} == asked


def load(qtbot: QtBot, session: Session, runner: TaskRunner, files: Mapping[str, str]) -> None:
    read = read_rehearsals(files, lambda _: False)
    on_worker(qtbot, runner, lambda: rehearsals.load(session, read))


@pytest.mark.parametrize("name", [name for name in FILES if name not in SHIPPED_LATER])
def test_everything_a_vignette_says_is_on_the_screen(
    qtbot: QtBot, session: Session, runner: TaskRunner, name: str
) -> None:
    all_is_seen(Screens(qtbot, session, runner, name), told(shipped()[name]), session)


@pytest.mark.parametrize("name", SHIPPED_LATER)
def test_everything_a_case_that_comes_along_says_is_on_the_screen(
    qtbot: QtBot, session: Session, runner: TaskRunner, name: str
) -> None:
    load(qtbot, session, runner, {name: shipped()[name]})
    all_is_seen(Screens(qtbot, session, runner, name), told(shipped()[name]), session)


@pytest.mark.parametrize("number", range(GENERATED))
def test_so_is_everything_any_case_in_that_shape_says(
    qtbot: QtBot, session: Session, runner: TaskRunner, number: int
) -> None:
    name = f"R{number}"
    text = a_random_case(seeded(), name)
    load(qtbot, session, runner, {name: text})
    all_is_seen(Screens(qtbot, session, runner, name), told(text), session)
