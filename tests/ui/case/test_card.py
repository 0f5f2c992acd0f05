import json

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from mdt_desktop.application.ports import Draft
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import changed_fields
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.story import EventSummary
from tests.support.case_screens import CaseScreen
from tests.support.screens import on_worker
from ui.overview.cards import SummaryCard
from ui.overview.view import OverviewSection
from ui.tasks import TaskRunner


def type_into(card: SummaryCard, text: str) -> None:
    card.fields["text"].setPlainText(text)  # type: ignore[attr-defined]  # the field is a text area


def test_what_is_typed_is_in_the_vault_within_two_seconds(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    card = case.show(OverviewSection(case.presenter)).summary_card

    with qtbot.waitSignal(case.presenter.draft_kept, timeout=2000):
        type_into(card, "halverwege een zin")

    (draft,) = on_worker(qtbot, runner, lambda: session.cases.drafts(case.state.view.case))
    assert json.loads(draft.text)["text"] == "halverwege een zin"


def test_who_types_on_without_a_pause_is_kept_too(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    card = case.show(OverviewSection(case.presenter)).summary_card
    typing = QTimer()
    typing.timeout.connect(lambda: type_into(card, card.fields["text"].typed() + "a"))
    typing.start(20)

    with qtbot.waitSignal(case.presenter.draft_kept, timeout=2000):
        type_into(card, "zonder adem te halen")

    typing.stop()
    (draft,) = on_worker(qtbot, runner, lambda: session.cases.drafts(case.state.view.case))
    assert json.loads(draft.text)["text"].startswith("zonder adem te halen")


def test_what_was_typed_as_another_case_came_is_kept_with_its_own(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    card = case.show(OverviewSection(case.presenter)).summary_card
    before, other = case.state.view.case, on_worker(qtbot, runner, lambda: session.cases.find("V01"))

    with qtbot.waitSignal(case.presenter.draft_kept):
        case.presenter.open(other)
        type_into(card, "nog van de eerste zaak")

    assert on_worker(qtbot, runner, lambda: session.cases.drafts(other)) == ()
    (draft,) = on_worker(qtbot, runner, lambda: session.cases.drafts(before))
    assert json.loads(draft.text)["text"] == "nog van de eerste zaak"
    assert card.fields["text"].typed() != "nog van de eerste zaak"


def test_a_draft_comes_back_where_it_was(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    kept = Draft(
        case=case.state.view.case,
        place="event_summary",
        text=json.dumps({"text": "van vóór de stroomstoring"}),
        seen={},
        saved_at=case.presenter.now(),
    )
    on_worker(qtbot, runner, lambda: session.cases.keep_draft(kept))
    with qtbot.waitSignal(case.presenter.shown):
        case.presenter.reopen()

    card = case.show(OverviewSection(case.presenter)).summary_card

    assert card.fields["text"].typed() == "van vóór de stroomstoring"
    assert card.is_dirty


def test_saving_forgets_the_draft(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    card = case.show(OverviewSection(case.presenter)).summary_card
    type_into(card, "nieuw")
    with qtbot.waitSignal(case.presenter.draft_kept):
        card.keep_draft()

    with case.saved("event_summary"):
        card.save()

    assert on_worker(qtbot, runner, lambda: session.cases.drafts(case.state.view.case)) == ()
    assert "nieuw" in {each.text for each in case.state.view.records(EventSummary)}


def test_what_is_being_typed_is_never_overwritten(qtbot: QtBot, session: Session, runner: TaskRunner) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    card = case.show(OverviewSection(case.presenter)).summary_card
    type_into(card, "nog bezig")

    with qtbot.waitSignal(case.presenter.shown):
        case.presenter.reopen()

    assert card.fields["text"].typed() == "nog bezig"


def test_an_error_stands_beside_its_field_and_the_text_stays(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    card = case.show(OverviewSection(case.presenter)).summary_card
    type_into(card, "   ")

    card.save()

    assert card.labels["text"].field.property("wrong")
    assert card.is_dirty


def test_a_value_that_arrives_while_a_form_is_open_stays_beside_what_the_form_saves(
    qtbot: QtBot, session: Session, runner: TaskRunner
) -> None:
    case = CaseScreen(qtbot, session, runner, "V03")
    begun = case.state.view
    shown = begun.all(ContactRule)[0]
    seen = {f"{shown.id}.{name}": refs for name, refs in shown.seen.items()}
    colleague = changed_fields(shown, ContactRule(rule=shown.record.rule, avoid="thuis"))
    with case.saved("colleague"):
        case.presenter.save(colleague, "colleague")
    mine = changed_fields(case.state.view.all(ContactRule)[0], ContactRule(rule=shown.record.rule, avoid="werk"))

    with case.saved("mine"):
        case.presenter.save(mine, "mine", {**seen, f"{shown.id}.avoid": ()})

    (conflict,) = case.state.view.all(ContactRule)[0].conflicts
    assert {each.value for each in conflict.readings} == {"thuis", "werk"}
