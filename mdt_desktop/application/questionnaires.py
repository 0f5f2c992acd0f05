"""Answers to the lists of a case, what they ask a person to look at, and results of instruments filled in elsewhere.

A prompt asks; it never sets or lowers a level. An answer of one organisation never takes away that of another.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.checks import kept, required
from mdt_desktop.application.shown import Change, Shown, new_fact
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.question_lists import AtNight, Instrument, Item, Prompt, QuestionList, Words
from mdt_desktop.domain.questionnaires import FilledIn, InstrumentResult, ItemAnswer
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.story import AcuteAnswer
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.domain.weighing import RedFlags

_TELLS = frozenset({Answer.YES, Answer.NO})
_NOT_KNOWN = frozenset({Answer.UNKNOWN, Answer.NOT_ASKED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One answer to one item, as one organisation gave it last.

    ``version`` is that of the list, empty where no list asked; ``acute`` the question of the acute track that did.
    """

    item: str
    answer: ItemAnswer
    org: str
    at: datetime
    about: str = ""
    version: str = ""
    acute: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedNow:
    """A prompt that asks now, and the list it belongs to."""

    questionnaire: str
    prompt: Prompt


# --- what is known ---------------------------------------------------------------------------------------------


def answers_of(view: CaseView, asked: QuestionList) -> Mapping[str, tuple[Given, ...]]:
    """Return what stands for each item: the newest answer of each organisation about each person, a yes first.

    What the case knows already counts: a topic ticked as a red flag, and an acute question that asks the same.
    """
    found: dict[tuple[str, str, str], Given] = {}
    for each in sorted(_said(view, asked), key=lambda each: each.at):
        found[each.item, each.org, each.about] = each
    by_item: dict[str, list[Given]] = {}
    for each in found.values():
        by_item.setdefault(each.item, []).append(each)
    return {item: tuple(sorted(given, key=_before)) for item, given in by_item.items()}


def _before(given: Given) -> tuple[bool, float]:
    return given.answer.answer is not Answer.YES, -given.at.timestamp()


def _said(view: CaseView, asked: QuestionList) -> Iterator[Given]:
    yield from _filled_in(view, asked)
    yield from _ticked(view, asked)
    yield from _acute(view, asked)


def _filled_in(view: CaseView, asked: QuestionList) -> Iterator[Given]:
    for each in view.all(FilledIn):
        if each.record.questionnaire == asked.id:
            for answer in each.record.answers:
                given = _given(each, answer, each.record.at)
                yield replace(given, version=each.record.version, about=each.record.about.strip())


def _ticked(view: CaseView, asked: QuestionList) -> Iterator[Given]:
    by_number = {item.number: item.id for item in asked.items if item.number}
    for each in view.all(RedFlags):
        for item in (by_number[number] for number in each.record.items if number in by_number):
            yield _given(each, ItemAnswer(item=item, answer=Answer.YES), None)


def _acute(view: CaseView, asked: QuestionList) -> Iterator[Given]:
    """The acute track keeps one answer to a question: whoever answered it last."""
    newest = {each.record.question: each for each in view.all(AcuteAnswer)}
    for item in (each for each in asked.items if each.acute in newest):
        each = newest[item.acute]
        answer = ItemAnswer(item=item.id, answer=each.record.answer, note=each.record.note)
        yield replace(_given(each, answer, each.record.at), acute=item.acute)


def _given(shown: Shown[Any], answer: ItemAnswer, at: datetime | None) -> Given:
    return Given(item=answer.item, answer=answer, org=shown.record.word_of, at=at or shown.at)


def standing_answers(view: CaseView, asked: QuestionList) -> Mapping[str, Answer]:
    """Return the answer each item stands at, on the safe side: a yes of anybody is a yes."""
    return {item: given[0].answer.answer for item, given in answers_of(view, asked).items()}


def unknown_critical(view: CaseView, pack: RulePack) -> tuple[str, ...]:
    """Return the critical items nobody knows the answer to, by list and item (``own_red_flags.strangled``)."""
    return tuple(
        f"{asked.id}.{item.id}"
        for asked in _in_use(view, pack)
        for item in _not_known(asked.items, standing_answers(view, asked))
        if item.is_critical
    )


def _not_known(items: Iterable[Item], standing: Mapping[str, Answer]) -> Iterator[Item]:
    return (each for each in items if standing.get(each.id, Answer.NOT_ASKED) in _NOT_KNOWN)


def _in_use(view: CaseView, pack: RulePack) -> Iterator[QuestionList]:
    """Lists that ask something of this case: those that always do, another once somebody answered in it."""
    return (each for each in pack.questionnaires.asked() if each.is_for_every_case or answers_of(view, each))


# --- what is asked of a person -----------------------------------------------------------------------------------


def prompts_of(view: CaseView, pack: RulePack) -> tuple[AskedNow, ...]:
    """Return the prompts that ask now; none of them sets a level."""
    return tuple(
        AskedNow(questionnaire=asked.id, prompt=prompt)
        for asked in _in_use(view, pack)
        for prompt in asked.prompts
        if prompt.when.holds(asked.items, standing_answers(view, asked))
    )


def prompt_words(prompt: Prompt, pack: RulePack, now: datetime) -> Words:
    """Return what a prompt says at this moment: out of office hours it names whom to call now."""
    night = prompt.night
    if night is None or not _is_out_of_office(night, pack, now):
        return prompt.text
    line = pack.duty_lines[night.duty]
    return {
        language: text.replace("{duty}", f"{line.phone}, {line.label.get(language, line.id)}")
        for language, text in night.text.items()
    }


def _is_out_of_office(night: AtNight, pack: RulePack, now: datetime) -> bool:
    local = now.astimezone(AMSTERDAM)
    is_day = night.ends <= local.time() < night.begins
    return not is_day or not pack.office_calendar.is_working_day(local.date())


# --- filling in --------------------------------------------------------------------------------------------------


def fill_in(asked: QuestionList, answers: Sequence[ItemAnswer], said: FilledIn, today: date) -> tuple[Change, ...]:
    """Write down answers given in one sitting under the version of the list; ``said`` holds who, when, about whom.

    Raises:
        FormError: Nothing is answered, a yes or no has no source, or began in the future.
    """
    telling = tuple(
        _checked(asked, each, today) for each in answers if each.answer is not Answer.NOT_ASKED or each.note
    )
    if not telling:
        raise FormError("questionnaire.no_answer", field="answers")
    return (new_fact(kept(replace(said, questionnaire=asked.id, version=asked.version, answers=telling))),)


def _checked(asked: QuestionList, answer: ItemAnswer, today: date) -> ItemAnswer:
    if answer.answer in _TELLS and answer.source is None:
        raise FormError("questionnaire.no_source", field="source")
    if answer.since is not None and answer.since > today:
        raise FormError("form.in_future", field=f"since.{asked.id}.{answer.item}")
    return kept(answer)


# --- instruments -------------------------------------------------------------------------------------------------


def record_result(instrument: Instrument, result: InstrumentResult, today: date) -> tuple[Change, ...]:
    """Write down the result of an instrument somebody filled in elsewhere.

    Raises:
        FormError: No level, nobody who did it, a day still to come, or an instrument without a name.
    """
    meant = kept(result, "performed_by")
    if not instrument.results:
        required(meant.name, field="name")
    if not meant.result or (instrument.results and instrument.result(meant.result) is None):
        raise FormError("form.required", field="result")
    if meant.performed_on > today:
        raise FormError("form.in_future", field="performed_on")
    return (new_fact(replace(meant, instrument=instrument.id)),)


def is_out_of_date(result: InstrumentResult, pack: RulePack, now: datetime) -> bool:
    """Say whether a result is too old to lean on; it stays, in grey."""
    instrument = pack.questionnaires.instruments.get(result.instrument)
    if instrument is None:
        return False
    return now.astimezone(AMSTERDAM).date() > result.performed_on + timedelta(days=instrument.valid_for_days)


def results_of(view: CaseView) -> tuple[Shown[InstrumentResult], ...]:
    """Return the results of instruments, newest day first."""
    return tuple(sorted(view.all(InstrumentResult), key=_performed_on, reverse=True))


def _performed_on(shown: Shown[InstrumentResult]) -> date:
    return shown.record.performed_on
