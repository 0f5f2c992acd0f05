"""The first step: what the victim wants and asks, in own words, and beforehand where somebody asked (§5.1)."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.meeting import AskedBeforehand, TableQuestion
from mdt_desktop.domain.story import Wish
from mdt_desktop.domain.weighing import (
    VictimVoice,
)
from ui.meeting.mode.rows import TableView
from ui.meeting.mode.state import Block, Row
from ui.meeting.mode.words import presence_word

translate = QCoreApplication.translate


def wish_blocks(at: TableView) -> Iterable[Block]:
    """Return what the victim wants and asks."""
    asked = _beforehand(at)
    voices = tuple(_voices(at))
    question = _question(at)
    yield Block(
        rows=(*asked, *voices, *question),
        empty=translate("meeting_mode", "Nobody asked the victim beforehand yet, and no wish is written down."),
    )


def _beforehand(at: TableView) -> tuple[Row, ...]:
    found = [each for each in at.view.all(AskedBeforehand) if each.record.meeting == at.meeting]
    if not found:
        return ()
    asked = found[-1].record
    if asked.why_not_asked:
        label = translate("meeting_mode", "Not asked beforehand")
        return (at.row(asked.why_not_asked, label=label, icon="circle-dashed", colour="warn"),)
    said = (
        (translate("meeting_mode", "Should be talked about"), asked.talk_about),
        (translate("meeting_mode", "Should not be talked about"), asked.not_talk_about),
        (translate("meeting_mode", "Most important"), asked.most_important),
        (translate("meeting_mode", "Who may know"), asked.who_may_know),
    )
    rows = [at.row(text, label=label, icon="message-square-quote") for label, text in said if text]
    if asked.presence is not None:
        here = translate("meeting_mode", "The victim")
        rows.append(at.row(presence_word(asked.presence), label=here, icon="user"))
    return tuple(rows)


def _voices(at: TableView) -> Iterable[Row]:
    wish = at.view.latest(Wish)
    if wish is not None and wish.record.text:
        yield _quote(at, wish.record.text, translate("meeting_mode", "Wish"), at.said(wish))
    if wish is not None and wish.record.not_wanted:
        yield _quote(at, wish.record.not_wanted, translate("meeting_mode", "Rather not"), at.said(wish))
    for voice in at.view.all(VictimVoice)[-2:]:
        if voice.record.text:
            is_read = voice.record.was_read_back is Answer.YES
            read = translate("meeting_mode", "read back and agreed") if is_read else _not_read()
            child = voice.record.speaker == "child"
            label = translate("meeting_mode", "A child says") if child else translate("meeting_mode", "In own words")
            yield _quote(at, voice.record.text, label, f"{at.said(voice)} · {read}")
        elif voice.record.why_not_asked:
            label = translate("meeting_mode", "Voice not asked")
            yield at.row(voice.record.why_not_asked, label=label, icon="circle-dashed", colour="warn")


def _quote(at: TableView, words: str, label: str, source: str) -> Row:
    text = translate("meeting_mode", "“{words}”").format(words=words)
    return at.row(text, label=label, source=source, icon="message-square-quote", is_quote=True)


def _question(at: TableView) -> tuple[Row, ...]:
    asked = [each for each in at.view.records(TableQuestion) if each.meeting == at.meeting and each.question]
    label = translate("meeting_mode", "Asked of the table")
    return (at.row(asked[-1].question, label=label, icon="circle-question-mark", is_strong=True),) if asked else ()


def _not_read() -> str:
    return translate("meeting_mode", "not read back yet")
