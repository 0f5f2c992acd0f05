"""Earlier weighings as they were made: who, when, on which new fact, what each changed; nothing here is edited."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.versions import Direction, NeedChange, Version, WhatChanged
from ui.texts import domain_word, level_look, level_word, moment_text, need_word, org_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.frames import Heading, emptied, hairline
from ui.widgets.labels import IconText, PlainLabel

translate = QCoreApplication.translate

FEW = 2


class EarlierWeighings(QWidget):
    """The weighings before the one that stands, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._shows_all = False
        self._earlier: tuple[Version, ...] = ()
        self._now: datetime | None = None
        self.heading = Heading(self.tr("Earlier weighings"), Step.CARD)
        self.all_button = Button(self.tr("All"), look="quiet")
        self.all_button.setAccessibleName(self.tr("Show all earlier weighings"))
        self.heading.add_action(self.all_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self._rows)
        self.all_button.clicked.connect(self._toggle)

    def show_versions(self, versions: Sequence[Version], now: datetime) -> None:
        """Show the versions before the one that stands."""
        self._earlier, self._now = tuple(reversed(versions)), now
        self.heading.count.setText(str(len(self._earlier)))
        self.setVisible(bool(self._earlier))
        self._show()

    def _show(self) -> None:
        emptied(self._rows)
        for version in self._earlier if self._shows_all else self._earlier[:FEW]:
            self._rows.addWidget(VersionView(version, self._now or version.at))
            self._rows.addWidget(hairline())
        self.all_button.setVisible(len(self._earlier) > FEW)
        self.all_button.setText(self.tr("Fewer") if self._shows_all else self.tr("All"))

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self._show()


class VersionView(QWidget):
    """One weighing: its level, its reason and what it changed."""

    def __init__(self, version: Version, now: datetime) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        icon, _, colour = level_look(version.level.value)
        shown = "danger" if colour == "on_danger" else colour
        column.addWidget(IconText(icon, level_word(version.level.value), shown, step=Step.BODY, bold=True))
        column.addWidget(PlainLabel(_who_when(version, now), Step.SMALL, colour="ink2"))
        if version.outcome is not None and version.outcome.why:
            column.addWidget(PlainLabel(version.outcome.why, Step.SECOND))
        for line in version_lines(version, now):
            column.addWidget(line)


def _who_when(version: Version, now: datetime) -> str:
    by = version.by.name or org_word(version.by.org) if version.by else ""
    return " · ".join(part for part in (moment_text(version.at, now), by) if part)


def version_lines(version: Version, now: datetime) -> Iterator[QWidget]:
    """Yield what belongs to a weighing beside its level and reason: who contributed, on which fact, what changed."""
    outcome = version.outcome
    if version.organisations:
        orgs = ", ".join(org_word(org) for org in version.organisations)
        yield IconText("users", translate("versions", "Contributed: {who}").format(who=orgs), "ink2")
    if version.new_fact:
        words = translate("versions", "On new fact: {what}").format(what=version.new_fact)
        yield IconText("flag", words, "ink2")
    if outcome is not None and outcome.second_person:
        yield IconText("ear", _second(outcome.second_person, outcome.second_person_at, now), "ink2")
    for icon, words in changed_lines(version.changed):
        yield IconText(icon, words, "ink2")


def _second(who: str, at: datetime | None, now: datetime) -> str:
    if at is None:
        return translate("versions", "Looked along: {who}").format(who=who)
    return translate("versions", "Looked along: {who}, {when}").format(who=who, when=moment_text(at, now))


def changed_lines(changed: WhatChanged) -> Iterator[tuple[str, str]]:
    """Yield what a weighing changed since the one before it, each with its icon."""
    if changed.level_before is not None:
        yield _direction(changed.direction, level_word(changed.level_before.value))
    for need in changed.needs if changed.direction is not Direction.FIRST else ():
        yield "scale", _need(need)
    for question in changed.asked:
        yield "circle-question-mark", translate("versions", "Asked: {what}").format(what=question.text)
    for known in changed.answered:
        words = translate("versions", "Answered: {question} {answer}")
        yield "check", words.format(question=known.question, answer=known.answer)
    for dissent in changed.dissents:
        words = translate("versions", "Judged otherwise by {who}: {what}")
        yield "git-compare", words.format(who=org_word(dissent.org), what=dissent.text)


def _direction(direction: Direction, before: str) -> tuple[str, str]:
    if direction is Direction.UP:
        return "chevron-up", translate("versions", "Higher than before: it was {level}").format(level=before)
    if direction is Direction.DOWN:
        return "chevron-down", translate("versions", "Lower than before: it was {level}").format(level=before)
    return "minus", translate("versions", "Same level as before")


def _need(change: NeedChange) -> str:
    domain, now = domain_word(change.domain.value), need_word(change.need)
    if change.before is None:
        return translate("versions", "{domain}: {need}, not said before").format(domain=domain, need=now)
    words = translate("versions", "{domain}: from {before} to {need}")
    return words.format(domain=domain, before=need_word(change.before), need=now)
