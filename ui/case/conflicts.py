"""A difference: the question, both values side by side with source; choose one, or leave it open (ui.md)."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mdt_desktop.application.shown import Change, Conflict, Reading, Shown
from mdt_desktop.domain.plain import to_plain
from ui.case.presenter import CasePresenter
from ui.texts import moment_text
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate


class ConflictView(QWidget):
    """One field with values that differ; neither is highlighted."""

    def __init__(self, presenter: CasePresenter, shown: Shown[Any], conflict: Conflict) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown = shown
        self._conflict = conflict
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(8)
        column.addWidget(PlainLabel(field_word(shown.kind, conflict.field), bold=True))
        sides = QHBoxLayout()
        for reading in conflict.readings:
            sides.addLayout(self._side(reading))
        column.addLayout(sides)
        column.addWidget(PlainLabel(self.tr("Or leave it open: both stay."), Step.SMALL, colour="ink2"))

    def _side(self, reading: Reading) -> QVBoxLayout:
        side = QVBoxLayout()
        side.addWidget(PlainLabel(value_text(reading.value)))
        source = moment_text(reading.at, self._presenter.now())
        side.addWidget(PlainLabel(source, Step.SMALL, colour="ink2"))
        button = Button(self.tr("Choose this"), icon_name="git-compare")
        button.setAccessibleName(self.tr("Choose {value}").format(value=value_text(reading.value)))
        button.clicked.connect(lambda: self._choose(reading))
        side.addWidget(button)
        return side

    def _choose(self, reading: Reading) -> None:
        self._presenter.save((resolution(self._shown, self._conflict, reading),), "conflict")


def resolution(shown: Shown[Any], conflict: Conflict, reading: Reading) -> Change:
    """Return the change that lets one value stand for all that were shown."""
    return Change(
        entity=shown.entity,
        kind=shown.kind,
        name=conflict.field,
        group=shown.group,
        value=to_plain(reading.value),
        seen=shown.seen_of(conflict.field),
    )


def value_text(value: Any) -> str:
    """Return a value of any field as words."""
    plain = to_plain(value)
    if isinstance(plain, dict):
        return " · ".join(str(held) for held in plain.values())
    return ", ".join(str(each) for each in plain) if isinstance(plain, list) else str(plain)


def field_word(kind: str, name: str) -> str:
    """Return the question a field answers; one without words of its own is named by its place."""
    known = {
        "case.alias": translate("conflicts", "What is the case called?"),
        "identity.phone": translate("conflicts", "Which phone number is right?"),
        "identity.address": translate("conflicts", "Which address is right?"),
        "identity.birth_date": translate("conflicts", "When was the victim born?"),
        "contact_rule.call": translate("conflicts", "How may we call?"),
        "contact_rule.avoid": translate("conflicts", "How must we not call?"),
        "contact_rule.say": translate("conflicts", "What do we say?"),
        "contact_rule.hours": translate("conflicts", "When may we call?"),
        "contact_rule.rule": translate("conflicts", "How do we reach the victim safely?"),
        "plan_line.text": translate("conflicts", "Which line belongs in the plan?"),
        "joint_moment.at": translate("conflicts", "When is this moment of the joint plan?"),
        "joint_moment.who_does_what": translate("conflicts", "Who does what that hour?"),
        "pregnancy.possible": translate("conflicts", "Can there be a pregnancy?"),
        "action.what": translate("conflicts", "What was agreed?"),
        "action.task": translate("conflicts", "Who does it, and when?"),
    }
    return known.get(f"{kind}.{name}", translate("conflicts", "Two answers: {field}").format(field=f"{kind}.{name}"))
