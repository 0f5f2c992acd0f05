"""What an organisation answered on paper or by phone, typed in by a colleague in the order of the printed page."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from mdt_desktop.application import weighings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import required
from mdt_desktop.application.on_behalf import on_behalf_of
from mdt_desktop.application.preparation import prepare
from mdt_desktop.application.shown import Change
from mdt_desktop.application.table import weighing_of_now
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.meeting import Preparation, PreparationState
from mdt_desktop.domain.people import OnBehalf, PersonRef
from mdt_desktop.domain.weighing import InputKind, OrganisationInput


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One page as it came back; ``facts`` are lines, each with its source and date.

    ``may_share`` and ``offer`` are whole sentences: what they may share and on which ground, what they can offer.
    """

    meeting: str
    org: str
    came: PreparationState
    is_known: bool
    facts: tuple[str, ...] = ()
    opinion: str = ""
    may_share: str = ""
    not_shared: str = ""
    offer: str = ""
    contact: str = ""


def take_in(view: CaseView, answer: Answer, by: PersonRef, now: datetime) -> tuple[Change, ...]:
    """Write down what an organisation answered, as its own words, and that it is prepared.

    Raises:
        FormError: It says neither that nothing is known nor anything else.
    """
    required(answer.org, field="org")
    brought = tuple(_brought(answer))
    if not brought:
        raise FormError("form.required", field="facts")
    weighing = weighing_of_now(view, now)
    changes = [
        change
        for kind, text in brought
        for change in weighings.bring(OrganisationInput(org=answer.org, kind=kind, text=text, weighing=weighing, by=by))
    ]
    changes += prepare(
        Preparation(meeting=answer.meeting, org=answer.org, state=_state(answer), contact=answer.contact, at=now, by=by)
    )
    return on_behalf_of(changes, _whom(answer, by, now), by)


def _brought(answer: Answer) -> Iterator[tuple[InputKind, str]]:
    if not answer.is_known:
        yield InputKind.NOTHING_KNOWN, ""
    yield from ((InputKind.FACT, line.strip()) for line in answer.facts if line.strip())
    for kind, text in (
        (InputKind.OPINION, answer.opinion),
        (InputKind.FACT, answer.may_share),
        (InputKind.NOT_SHARED, answer.not_shared),
        (InputKind.FACT, answer.offer),
    ):
        if text.strip():
            yield kind, text


def _state(answer: Answer) -> PreparationState:
    nothing = not answer.is_known and not answer.facts and not answer.opinion.strip()
    return PreparationState.NOTHING_KNOWN if nothing else answer.came


def _whom(answer: Answer, by: PersonRef, now: datetime) -> OnBehalf | None:
    """Answers of one's own organisation are nobody else's words."""
    if answer.org == by.org:
        return None
    how = "phone" if answer.came is PreparationState.BY_PHONE else "paper"
    return OnBehalf(org=answer.org, person=answer.contact.strip(), how=how, at=now)
