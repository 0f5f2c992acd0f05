"""The joint plan of organisations: its moments as a list, and the pages that still wait to be looked at."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application import joint_plans
from mdt_desktop.application.shown import Shown
from mdt_desktop.domain.errors import FormError
from mdt_desktop.domain.safety_plan import JointMoment, MomentKind
from ui.case.forms import FormField, Lines, Moment, PickFromMany
from ui.case.presenter import CasePresenter
from ui.case.registers import RecordForm, RecordList
from ui.case.state import CaseState
from ui.texts import local, moment_text, short_day_text
from ui.widgets.buttons import Button
from ui.widgets.frames import Frame, emptied
from ui.widgets.labels import IconText, PlainLabel

translate = QCoreApplication.translate


def moment_word(kind: MomentKind | None) -> str:
    """Return the word of a moment of the joint plan."""
    words = {
        MomentKind.COMPLAINT: translate("joint_plan", "Formal complaint"),
        MomentKind.ARREST: translate("joint_plan", "Arrest"),
        MomentKind.HEARING: translate("joint_plan", "Hearing"),
        MomentKind.RELEASE: translate("joint_plan", "Release"),
        MomentKind.HOME_BAN_END: translate("joint_plan", "End of the home ban"),
        MomentKind.DEVICE_END: translate("joint_plan", "End of the victim device"),
        MomentKind.CUSTODY_RULING: translate("joint_plan", "Ruling on custody or contact"),
    }
    return words[kind] if kind is not None else translate("joint_plan", "Moment")


def _kinds() -> list[tuple[str, str]]:
    return [("", translate("joint_plan", "Choose")), *((each.value, moment_word(each)) for each in MomentKind)]


class _KindOfMoment(PickFromMany):
    """Which moment; nothing while nobody chose."""

    @override
    def text(self, value: Any) -> str:
        return value.value if isinstance(value, MomentKind) else ""


def _fields() -> tuple[FormField, ...]:
    return (
        FormField(
            name="kind", label=translate("joint_plan", "Which moment"), sort=_KindOfMoment(_kinds, kept_as=MomentKind)
        ),
        FormField(name="at", label=translate("joint_plan", "When is it"), sort=Moment(), hint="16-01 17:00"),
        FormField(
            name="who_does_what",
            label=translate("joint_plan", "Who does what that hour"),
            sort=Lines(),
            hint=translate("joint_plan", "One person and one thing on a line"),
            is_wide=True,
        ),
        FormField(
            name="phones",
            label=translate("joint_plan", "Whom to call"),
            sort=Lines(),
            hint=translate("joint_plan", "Name and number"),
        ),
        FormField(
            name="stand_by",
            label=translate("joint_plan", "Who stands by"),
            sort=Lines(),
            hint=translate("joint_plan", "Who can come at once"),
        ),
        FormField(
            name="what_if", label=translate("joint_plan", "What if it goes otherwise"), sort=Lines(), is_wide=True
        ),
    )


def _filled_in(before: JointMoment, values: Mapping[str, Any]) -> JointMoment:
    """What is agreed anew was not looked at yet."""
    filled = replace(before, **values)
    return filled if filled == before else replace(filled, reviewed_on=None)


def _whole(moment: JointMoment, _: datetime) -> JointMoment:
    if moment.kind is None:
        raise FormError("form.required", field="kind")
    return moment


def _title(moment: JointMoment) -> str:
    return moment_word(moment.kind)


def _line(moment: JointMoment) -> str:
    day = local(moment.at).strftime("%d-%m-%Y %H:%M") if moment.at else ""
    looked = translate("joint_plan", "looked at {day}")
    reviewed = looked.format(day=moment.reviewed_on.strftime("%d-%m-%Y")) if moment.reviewed_on else ""
    return " · ".join(part for part in (day, reviewed) if part)


def moment_form() -> RecordForm:
    """Return how a moment of the joint plan is filled in."""
    return RecordForm(
        empty=JointMoment,
        fields=_fields,
        filled_in=_filled_in,
        check=_whole,
        title=_title,
        line=_line,
        heading=translate("joint_plan", "Moments"),
        add=translate("joint_plan", "Add a moment"),
    )


class JointPlanEditor(QWidget):
    """The moments of a case, those it names itself, and those whose page nobody looked at yet.

    Signals:
        reviewed: The organisations looked at a page; carries the moment's id.
        page_wanted: Moments the case names get a page; carries them.
    """

    reviewed = Signal(str)
    page_wanted = Signal(object)

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__()
        self.moments = RecordList(presenter, moment_form())
        self.waiting_frame = Frame("warning", margin=12)
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(8)
        words = self.tr("Look at these pages together before the day comes")
        self.waiting_frame.column.addWidget(IconText("calendar-clock", words, "ink", bold=True))
        self.waiting_frame.column.addLayout(self._waiting)
        self._named = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.waiting_frame)
        column.addLayout(self._named)
        column.addWidget(self.moments)

    def show_case(self, state: CaseState) -> None:
        """Show the moments of a case."""
        self.moments.show_case(state)
        waiting = joint_plans.waiting(state.view, state.now)
        emptied(self._waiting)
        for each in waiting:
            self._waiting.addLayout(self._wait(each, state))
        self.waiting_frame.setVisible(bool(waiting))
        emptied(self._named)
        for moment in joint_plans.unplanned(state.view, state.now):
            self._named.addWidget(self._page_button(moment, state), 0, Qt.AlignmentFlag.AlignLeft)

    def _wait(self, shown: Shown[JointMoment], state: CaseState) -> QHBoxLayout:
        moment = shown.record
        at = moment_text(moment.at, state.now) if moment.at else ""
        due = joint_plans.review_due(moment, state.now)
        before = short_day_text(local(due).date(), local(state.now).date()) if due else ""
        words = self.tr("{moment}, {at}: before {day}").format(moment=moment_word(moment.kind), at=at, day=before)
        button = Button(self.tr("Looked at together"), icon_name="check")
        button.setAccessibleName(self.tr("{moment}: looked at together").format(moment=moment_word(moment.kind)))
        button.clicked.connect(lambda: self.reviewed.emit(shown.id))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(PlainLabel(words), 1)
        row.addWidget(button)
        return row

    def _page_button(self, moment: JointMoment, state: CaseState) -> Button:
        at = moment_text(moment.at, state.now) if moment.at else ""
        words = self.tr("Make a page: {moment}, {at}").format(moment=moment_word(moment.kind), at=at)
        button = Button(words, icon_name="plus", look="quiet")
        button.clicked.connect(lambda: self.page_wanted.emit((moment,)))
        return button
