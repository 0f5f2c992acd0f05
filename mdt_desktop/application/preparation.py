"""Before the table: who heard the name, how far each organisation is, what the victim said (domain.md §5.1)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import kept
from mdt_desktop.application.quorums import first_contact_of
from mdt_desktop.application.shown import Change, new_fact
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import (
    AgendaEntry,
    AgendaStep,
    AskedBeforehand,
    NameHeard,
    Preparation,
    PreparationState,
)
from mdt_desktop.domain.weighing import OrganisationInput

M = TypeVar("M", AskedBeforehand, NameHeard, Preparation)
_IS_DONE = frozenset({PreparationState.READY, PreparationState.NOTHING_KNOWN})
_ANSWERS_LATER = frozenset({PreparationState.BY_PHONE, PreparationState.ON_PAPER})


class Chase(StrEnum):
    """What the chair must run after before the table; the order is that of a morning's calls."""

    NAME_NOT_HEARD = "name_not_heard"
    NOT_STARTED = "not_started"
    NOT_READY = "not_ready"
    NO_ANSWER_YET = "no_answer_yet"
    VICTIM_NOT_ASKED = "victim_not_asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """How far one organisation is with one case; ``state`` is None where nothing was heard.

    ``prepared_without_name`` is a finding: somebody prepared a case of which nobody heard the name on a ground.
    """

    org: str
    state: PreparationState | None = None
    contact: str = ""
    at: datetime | None = None
    heard: NameHeard | None = None
    knows_name: bool = False
    has_answered: bool = False
    must_chase: tuple[Chase, ...] = ()
    prepared_without_name: bool = False


def board_of(view: CaseView, meeting: str, invited: Iterable[str]) -> tuple[BoardRow, ...]:
    """Return a row for every organisation that is invited, and for each that prepared without being so."""
    heard = {each.org: each for each in _of_meeting(view.records(NameHeard), meeting)}
    prepared = {each.org: each for each in _of_meeting(view.records(Preparation), meeting)}
    first = first_contact_of(view)
    return tuple(
        _row(view, meeting, org, heard.get(org), prepared.get(org), is_first=org == first)
        for org in dict.fromkeys((*invited, *prepared))
    )


def _row(
    view: CaseView, meeting: str, org: str, heard: NameHeard | None, prepared: Preparation | None, *, is_first: bool
) -> BoardRow:
    row = BoardRow(
        org=org,
        state=prepared.state if prepared else None,
        contact=prepared.contact if prepared else "",
        at=prepared.at if prepared else None,
        heard=heard,
        knows_name=heard is not None or is_first,
        has_answered=_has_answered(view, meeting, org),
    )
    without_name = prepared is not None and not row.knows_name
    return replace(row, must_chase=tuple(_chased(row)), prepared_without_name=without_name)


def _chased(row: BoardRow) -> Iterator[Chase]:
    if not row.knows_name:
        yield Chase.NAME_NOT_HEARD
    if row.has_answered or row.state in _IS_DONE:
        return
    if row.state is None:
        yield Chase.NOT_STARTED
    elif row.state in _ANSWERS_LATER:
        yield Chase.NO_ANSWER_YET
    else:
        yield Chase.NOT_READY


def _has_answered(view: CaseView, meeting: str, org: str) -> bool:
    """Whether the organisation laid anything on the table since the case came on this agenda."""
    put_on = [
        each.at
        for each in view.all(AgendaEntry)
        if each.record.meeting == meeting and each.record.step is AgendaStep.PUT_ON
    ]
    since = min(put_on, default=None)
    brought = (each for each in view.all(OrganisationInput) if each.record.org == org)
    return any(since is None or each.at >= since for each in brought)


def _of_meeting(records: Iterable[M], meeting: str) -> list[M]:
    return [each for each in records if each.meeting == meeting]


def chased_of(view: CaseView, meeting: str, invited: Iterable[str]) -> tuple[tuple[str, Chase], ...]:
    """Return everything the chair must run after for a case: organisation and what; the victim has no organisation."""
    rows = board_of(view, meeting, invited)
    found = [(row.org, chase) for row in rows for chase in row.must_chase]
    if asked_of(view, meeting) is None:
        found.append(("", Chase.VICTIM_NOT_ASKED))
    return tuple(found)


def prepare(record: Preparation) -> tuple[Change, ...]:
    """Write down how far an organisation is; never refused, also where nobody heard the name (people.md 12).

    Raises:
        FormError: It does not say which organisation.
    """
    return (new_fact(kept(record, "org")),)


def hear_name(record: NameHeard) -> tuple[Change, ...]:
    """Write down who heard the name by voice, and on which ground.

    Raises:
        FormError: It does not say which organisation.
    """
    return (new_fact(kept(record, "org")),)


def ask_victim(record: AskedBeforehand) -> tuple[Change, ...]:
    """Write down what the victim said before the table, or why nobody asked (domain.md §5.1, 4 a-d).

    Raises:
        FormError: Neither an answer nor a reason.
    """
    asked = kept(record)
    said = (asked.talk_about, asked.not_talk_about, asked.most_important, asked.who_may_know, asked.why_not_asked)
    if not any(said) and asked.presence is None:
        raise FormError("form.required", field="talk_about")
    return (new_fact(asked),)


def asked_of(view: CaseView, meeting: str) -> AskedBeforehand | None:
    """Return what the victim said before this table, newest; None where nobody wrote anything down."""
    asked = _of_meeting(view.records(AskedBeforehand), meeting)
    return asked[-1] if asked else None
