"""After a meeting: minutes for each organisation, locking, the call, actions, who reported, papers; by key."""

import contextlib
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mdt_desktop.application.case_view import CaseView, standing
from mdt_desktop.application.session import Session
from mdt_desktop.domain.access import Access
from mdt_desktop.domain.actions import Action, ActionFact, ActionStep, Feedback
from mdt_desktop.domain.clocks import ClockState
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.meeting import MinutesAddendum, MinutesLocked
from mdt_desktop.reports.document_texts import DocumentKind
from tests.support.accessible import barriers
from tests.support.after_table import CHAIR, meeting_that_ended
from tests.support.document_cases import words_of
from tests.support.layout import faults
from tests.support.screens import NOW, on_worker
from tests.support.vaults import Clock
from ui.case.card import Card
from ui.meeting.after.panel import AfterPanel
from ui.meeting.after.papers import DrawnAfter
from ui.tasks import TaskRunner
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme


def _code(error: KnownError) -> str:
    return error.code


@pytest.fixture
def panel(qtbot: QtBot, session: Session, runner: TaskRunner) -> AfterPanel:
    meeting = on_worker(qtbot, runner, lambda: meeting_that_ended(session))
    made = AfterPanel(session, runner, _code, meeting)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    qtbot.waitUntil(lambda: made.presenter.papers.paper is not None)
    return made


def view(panel: AfterPanel) -> CaseView:
    assert panel.presenter.case.state is not None
    return panel.presenter.case.state.view


def paper(panel: AfterPanel) -> DrawnAfter:
    assert panel.presenter.papers.paper is not None
    return panel.presenter.papers.paper


def drawn(qtbot: QtBot, panel: AfterPanel, ask: Callable[[], object]) -> DrawnAfter:
    with qtbot.waitSignal(panel.presenter.papers.drawn):
        ask()
    return paper(panel)


def saved(qtbot: QtBot, panel: AfterPanel, card: Card, **fields: str) -> None:
    for name, text in fields.items():
        card.fields[name].show_typed(text)
    with qtbot.waitSignal(panel.presenter.case.saved, check_params_cb=lambda at, _: at == card.place):
        card.save_button.click()


def texts(panel: AfterPanel) -> str:
    return "\n".join(each.text() for each in panel.findChildren(QLabel) if not each.isHidden())


def choose_org(panel: AfterPanel, org: str) -> None:
    panel.part.org_choice.show_typed(org)
    panel.part.org_choice.edited.emit()


# --- papers ------------------------------------------------------------------------------------------


def test_the_whole_minutes_of_the_first_case_come_by_themselves(panel: AfterPanel) -> None:
    said = words_of(paper(panel).made.document)
    assert paper(panel).made.kind is DocumentKind.MINUTES
    assert "Het volgen wordt erger" in said
    assert paper(panel).made.document.watermark.endswith("DRAFT")


def test_an_organisation_without_a_ground_gets_no_paper_and_the_screen_says_why(
    qtbot: QtBot, panel: AfterPanel
) -> None:
    found = drawn(qtbot, panel, lambda: choose_org(panel, "RVDK"))
    assert found.pdf == b""
    assert found.cases == ()
    assert not panel.paper.nothing_label.isHidden()
    assert panel.paper.way_out.isHidden()


def test_minutes_that_leave_are_written_down_with_the_organisation(qtbot: QtBot, panel: AfterPanel) -> None:
    drawn(qtbot, panel, lambda: choose_org(panel, "POL"))
    case = view(panel).case
    with qtbot.waitSignal(panel.presenter.papers.noted):
        panel.paper.way_out.left.emit("printed")
    qtbot.waitUntil(lambda: bool(view(panel).records(Access)))
    assert view(panel).case == case
    assert view(panel).records(Access)[-1].detail == "document minutes en POL"


def test_the_duty_page_and_the_minutes_of_every_case_take_the_whole_meeting(qtbot: QtBot, panel: AfterPanel) -> None:
    duty = drawn(qtbot, panel, panel.duty_button.click)
    assert duty.made.kind is DocumentKind.DUTY
    assert len(duty.cases) == 2
    assert not panel.binder_label.isHidden()
    with qtbot.waitSignal(panel.presenter.papers.noted):
        panel.paper.way_out.left.emit("printed")
    qtbot.waitUntil(panel.binder_label.isHidden)
    every = drawn(qtbot, panel, panel.all_button.click)
    assert len(every.cases) == 2


def test_the_answer_to_who_reported_follows_the_kind(qtbot: QtBot, panel: AfterPanel) -> None:
    card = panel.part.reporter_card
    card.kind_choice.show_typed("informal")
    found = drawn(qtbot, panel, card.kind_choice.edited.emit)
    assert found.made.kind is DocumentKind.FEEDBACK
    assert "picked up" in words_of(found.made.document)
    saved(qtbot, panel, card, reporter_kind="school", text="gebeld")
    told = view(panel).records(Feedback)[-1]
    assert (told.to, told.reporter_kind, told.text) == ("reporter", "school", "gebeld")


# --- locking -----------------------------------------------------------------------------------------


def test_minutes_lock_after_the_correction_time_and_not_before(qtbot: QtBot, panel: AfterPanel, clock: Clock) -> None:
    card = panel.part.lock_card
    panel.part.lock_fold.open()
    assert card.fields["chair"].typed() == CHAIR.name
    assert "Can be corrected until" in texts(panel)
    card.save_button.click()
    assert "minutes.too_early" in texts(panel)
    clock.moment = NOW + timedelta(days=3)
    saved(qtbot, panel, card)
    (locked,) = view(panel).records(MinutesLocked)
    assert locked.chair == CHAIR
    assert "Het volgen wordt erger" in locked.text
    states = {
        each.rule.id: each.state for each in panel.presenter.session.pack.clocks(standing(view(panel)), clock.moment)
    }
    assert states["DL-MINUTES"] is ClockState.MET
    qtbot.waitUntil(lambda: paper(panel).made.document.watermark == "PRACTICE")
    assert panel.part.lock_fold.isHidden()
    saved(qtbot, panel, panel.part.addendum_fold.card, text="Het was vrijdag.")
    assert [each.text for each in view(panel).records(MinutesAddendum)] == ["Het was vrijdag."]


def test_decisions_that_went_out_stop_their_term_in_every_case(qtbot: QtBot, panel: AfterPanel) -> None:
    with qtbot.waitSignal(panel.presenter.sent):
        panel.sent_button.click()
    qtbot.waitUntil(lambda: not panel.sent_button.isEnabled())
    assert panel.presenter.state is not None
    for each in panel.presenter.state.cases:
        clocks = panel.presenter.session.pack.clocks(standing(each.view), NOW)
        assert {found.rule.id: found.state for found in clocks}["DL-MINUTES-DECISIONS"] is ClockState.MET


# --- the call, the actions -----------------------------------------------------------------------------


def test_the_call_note_stands_there_with_how_to_call(panel: AfterPanel) -> None:
    said = texts(panel)
    assert "Can you talk freely now?" in said
    assert "CALL" in said


@pytest.mark.parametrize(
    ("key", "outcome"),
    [(Qt.Key.Key_F5, "reached"), (Qt.Key.Key_F7, "not_reached"), (Qt.Key.Key_F8, "not_safe")],
)
def test_one_key_logs_how_the_call_went(qtbot: QtBot, panel: AfterPanel, key: Qt.Key, outcome: str) -> None:
    panel.activateWindow()
    panel.setFocus()
    with qtbot.waitSignal(panel.presenter.case.saved):
        qtbot.keyClick(panel, key)
    (told,) = view(panel).records(Feedback)
    assert (told.to, told.outcome) == ("victim", outcome)
    calls = [each for each in view(panel).records(Action) if each.purpose == "call_victim"]
    assert len(calls) == (1 if outcome == "reached" else 2)
    if outcome != "reached":
        assert told.next_at is not None
        assert "again" in texts(panel)


def test_an_action_that_was_not_done_goes_to_the_next_one(qtbot: QtBot, panel: AfterPanel) -> None:
    entry = next(iter(panel.part.entries.rows.values()))
    entry.end_fold.open()
    saved(qtbot, panel, entry.end_fold.card, step="not_done", reason="geen tijd")
    assert ActionStep.NOT_DONE in {each.step for each in view(panel).records(ActionFact)}
    qtbot.waitUntil(lambda: "The next one is asked" in texts(panel))


# --- by key --------------------------------------------------------------------------------------------


def test_the_keys_go_to_the_next_case_and_back_to_the_meetings(qtbot: QtBot, panel: AfterPanel) -> None:
    first = panel.case
    panel.activateWindow()
    panel.back_button.setFocus()
    qtbot.keyClick(panel, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: panel.case not in {None, first})
    qtbot.keyClick(panel, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: panel.case == first)
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)


def test_text_for_another_system_is_copied_and_written_down(qtbot: QtBot, panel: AfterPanel) -> None:
    panel.part.takeover_fold.open()
    with qtbot.waitSignal(panel.presenter.case.saved):
        panel.part.takeover.copy_button.click()
    assert view(panel).records(Access)[-1].detail == "takeover CSG"


@pytest.mark.parametrize(("width", "scale"), [(1216, 1.0), (720, 1.0), (1216, 2.0)])
def test_nothing_is_cut_off_and_everything_is_named_and_reached(
    qtbot: QtBot, panel: AfterPanel, look: Theme, width: int, scale: float
) -> None:
    look.show(Scheme.LIGHT, scale)
    panel.resize(width, 900)
    panel.part.lock_fold.open()
    panel.part.takeover_fold.open()
    panel.part.reporter_card.kind_choice.choose("with_role")
    qtbot.waitUntil(panel.part.reporter_card.org_field.isVisible)
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not faults(panel))
    assert faults(panel) == []
    assert barriers(panel) == []
