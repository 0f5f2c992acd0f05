"""The side of the weighing: the level, red signals, the victim's voice, differing judgements."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application.shown import Shown
from mdt_desktop.application.signals import RedSignal, red_signals
from mdt_desktop.application.versions import Version, versions_of
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.weighing import Dissent, VictimVoice, WeighingOutcome
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.overview.view import said_by
from ui.texts import day_text, level_look, level_word, local, org_word
from ui.theme.tokens import Step
from ui.weighing.level_card import LevelCard
from ui.weighing.side_cards import DissentCard, RedFlagsCard, VoiceCard
from ui.weighing.versions import EarlierWeighings, version_lines
from ui.weighing.words import signal_text
from ui.widgets.frames import Chip, Heading, emptied
from ui.widgets.labels import IconLabel, IconText, PlainLabel


class WeighingSide(QWidget):
    """What a person decides, and what it rests on."""

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self._lists = presenter.session.pack.questionnaires
        self.level_card = LevelCard(presenter)
        self.level_heading = Heading(self.tr("Level"), Step.CARD)
        self.earlier = EarlierWeighings()
        self.flags_heading = Heading(self.tr("Red signals"), Step.CARD)
        self.voice_heading = Heading("", Step.CARD)
        self.dissent_heading = Heading(self.tr("Differing judgement"), Step.CARD)
        self.flags_fold = CardFold(self.tr("Write down signals"), RedFlagsCard(presenter), icon_name="flag")
        self.voice_fold = CardFold(
            self.tr("Write down the voice"), VoiceCard(presenter), icon_name="message-square-quote"
        )
        self.dissent_fold = CardFold(
            self.tr("Write a differing judgement"), DissentCard(presenter), icon_name="pencil-line"
        )
        self._level, self._flags, self._voices, self._dissents = (QVBoxLayout() for _ in range(4))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.level_heading)
        column.addLayout(self._level)
        column.addWidget(self.level_card)
        column.addWidget(self.earlier)
        for heading, rows, fold in (
            (self.flags_heading, self._flags, self.flags_fold),
            (self.voice_heading, self._voices, self.voice_fold),
            (self.dissent_heading, self._dissents, self.dissent_fold),
        ):
            column.addSpacing(12)
            column.addWidget(heading)
            column.addLayout(rows)
            column.addWidget(fold)
            rows.setSpacing(8)
        self._level.setSpacing(6)

    def show_state(self, state: CaseState) -> None:
        """Show what was decided and what it rests on."""
        self._show_level(state)
        self._show_flags(state)
        self._show_voices(state)
        self._show_dissents(state)

    # --- the level -----------------------------------------------------------------------------------

    def _show_level(self, state: CaseState) -> None:
        emptied(self._level)
        outcomes = state.view.all(WeighingOutcome)
        versions = versions_of(state.view)
        decided = [each for each in versions if each.outcome is not None]
        self.earlier.show_versions(decided[:-1], state.now)
        if outcomes:
            self._show_outcome(outcomes[-1], state.now)
            self._add_lines(decided[-1], state.now)
        for waiting in (each for each in versions if each.outcome is None):
            words = self.tr("A new weighing has begun; it waits for its level")
            self._level.addWidget(IconText("hourglass", words, "warn", bold=True))
            self._add_lines(waiting, state.now)

    def _add_lines(self, version: Version, now: datetime) -> None:
        for line in version_lines(version, now):
            self._level.addWidget(line)

    def _show_outcome(self, shown: Shown[WeighingOutcome], now: datetime) -> None:
        outcome = shown.record
        icon, look, colour = level_look(outcome.level.value)
        self._level.addWidget(Chip(icon, level_word(outcome.level.value), look=look, colour=colour))
        if outcome.why:
            self._level.addWidget(PlainLabel(outcome.why))
        self._level.addWidget(PlainLabel(said_by(shown, now), Step.SMALL, colour="ink2"))
        for unknown in outcome.unknown:
            words = self.tr("Not known: {what}").format(what=unknown)
            self._level.addWidget(IconText("circle-question-mark", words, "warn", bold=True))
        if outcome.unknown:
            self._level.addWidget(PlainLabel(self.tr("This is not low risk."), Step.SECOND, colour="warn"))
        for measure in outcome.measures:
            self._level.addWidget(IconText("check", self.tr("Done at once: {what}").format(what=measure), "ok"))
        if outcome.review_on is not None:
            words = self.tr("Weigh again: {day}").format(day=day_text(outcome.review_on))
            self._level.addWidget(IconText("calendar-clock", words, "ink2"))

    # --- what it rests on ----------------------------------------------------------------------------

    def _show_flags(self, state: CaseState) -> None:
        emptied(self._flags)
        signals = red_signals(state.view, self._lists)
        self.flags_heading.count.setText(str(len(signals)))
        for signal in signals:
            self._flags.addWidget(_row("flag", "danger", signal_text(signal, self._lists), signal_source(signal)))

    def _show_voices(self, state: CaseState) -> None:
        emptied(self._voices)
        name = state.view.head.alias
        title = self.tr("The voice of {name}").format(name=name) if name else self.tr("The victim's voice")
        self.voice_heading.title.setText(title)
        voices = state.view.all(VictimVoice)
        for each in reversed(voices):
            self._voices.addWidget(self._voice(each, state.now))
        if not voices:
            self._voices.addWidget(IconText("circle-dashed", self.tr("Not heard for this weighing yet"), "warn"))

    def _voice(self, shown: Shown[VictimVoice], now: datetime) -> QWidget:
        voice = shown.record
        if not voice.text:
            words = self.tr("Not asked: {why}").format(why=voice.why_not_asked)
            return _row("circle-dashed", "warn", words, said_by(shown, now))
        label = PlainLabel(self.tr("“{words}”").format(words=voice.text))
        label.setProperty("italic", True)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(PlainLabel(self._voice_source(voice, said_by(shown, now)), Step.SMALL, colour="ink2"))
        return held

    def _voice_source(self, voice: VictimVoice, said: str) -> str:
        read = self.tr("Read back and agreed") if voice.was_read_back is Answer.YES else self.tr("Not read back yet")
        parts = [read, said]
        if voice.speaker == "child":
            parts.insert(0, self.tr("A child"))
        return " · ".join(parts)

    def _show_dissents(self, state: CaseState) -> None:
        emptied(self._dissents)
        dissents = state.view.all(Dissent)
        self.dissent_heading.count.setText(str(len(dissents)))
        for each in reversed(dissents):
            source = f"{org_word(each.record.org)} · {said_by(each, state.now)}"
            self._dissents.addWidget(_row("git-compare", "info", each.record.text, source))


def signal_source(signal: RedSignal) -> str:
    """Return who says so, and when: *Politie, 28 sep*."""
    day = day_text(local(signal.at).date())
    return f"{org_word(signal.source)}, {day}" if signal.source else day


def _row(icon: str, colour: str, text: str, source: str) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(IconLabel(icon, colour, 18), 0, Qt.AlignmentFlag.AlignTop)
    tells = QVBoxLayout()
    tells.setSpacing(0)
    tells.addWidget(PlainLabel(text))
    tells.addWidget(PlainLabel(source, Step.SMALL, colour="ink2"))
    row.addLayout(tells, 1)
    return held
