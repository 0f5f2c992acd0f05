"""The row ``save``: a card saved through the program, beside a bare commit of the same rows."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

from mdt_desktop.application import first_contact
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Change
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.contact import ContactRule
from mdt_desktop.domain.identifiers import CaseId
from storage.work import UnlockedVault
from tests.bench import bare
from tests.bench.bench_vault import NOW, BenchVault, database_key
from tests.bench.measuring import Contest, Rounds, Row, compared, stopwatch

Save = tuple[CaseId, Sequence[Change]]


def save_row(bench_vaults: Sequence[BenchVault], rounds: Rounds) -> tuple[Row, ...]:
    """Measure one save a round, each in another case."""
    with ExitStack() as stack:
        contests = [stack.enter_context(_contest(each, rounds)) for each in bench_vaults]
        return compared("save", contests, rounds)


@contextmanager
def _contest(vault: BenchVault, rounds: Rounds) -> Iterator[Contest]:
    count = rounds.warm_up + rounds.counted
    with vault.copy("recorded").open() as session:
        written = [recorded(session, save) for save in _saves(session, vault, count)]
    ours, beside = vault.copy("ours"), vault.copy("bare")
    with ours.open() as session, bare.database(beside.folder, database_key(session)) as connection:
        saves = _saves(session, ours, count)
        yield Contest(
            size=vault.size,
            ours=stopwatch(lambda number: session.cases.write(*saves[number])),
            bare=stopwatch(lambda number: bare.replay(connection, written[number])),
        )


def _saves(session: Session, vault: BenchVault, count: int) -> list[Save]:
    """Return what somebody saves in case after case; made before, for a screen has the view at hand."""
    return [a_save(session, vault.worked[number % len(vault.worked)], number) for number in range(count)]


def a_save(session: Session, case: CaseId, number: int) -> Save:
    """Return what somebody saves in a case: one card, of a kind that changes by the turn."""
    view = session.cases.view(case)
    kinds = (_corrected_rule, _another_answer, _agreed_call)
    return case, kinds[number % len(kinds)](session, view)


def _corrected_rule(_: Session, view: CaseView) -> Sequence[Change]:
    said = ContactRule(
        rule=view.contact_rule.rule, call="bellen mag na tienen", avoid="geen voicemail", say="de kapper"
    )
    return first_contact.reach_safely(view, said)


def _another_answer(session: Session, view: CaseView) -> Sequence[Change]:
    return first_contact.answer(view, "safe_now", Answer.YES, session.me, NOW, note="zij slaapt bij een collega")


def _agreed_call(session: Session, _: CaseView) -> Sequence[Change]:
    return first_contact.who_calls(session.me, NOW, "haar morgen bellen")


def recorded(session: Session, save: Save) -> list[bare.Write]:
    """Save it, and return every statement that wrote."""
    assert isinstance(session.vault, UnlockedVault)
    vault: Any = session.vault.vault
    recorder = bare.WriteRecorder(vault.connection)
    vault.connection = recorder
    try:
        session.cases.write(*save)
    finally:
        vault.connection = recorder.connection
    return recorder.writes
