"""This is what the receiver will see: group by group, exactly what sharing allows, and what stays here."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mdt_desktop.application.handover_preview import SeenGroup, what_the_receiver_sees
from mdt_desktop.domain.sharing import SharingLevel
from ui.case.state import CaseState
from ui.texts import group_word, org_word, sharing_word
from ui.theme.tokens import Step
from ui.widgets.frames import emptied, hairline
from ui.widgets.labels import IconText, PlainLabel


class ReceiverPreview(QWidget):
    """Shows one case as one receiver will find it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What the receiver will see"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_receiver(self, state: CaseState, receiver: str, own: str) -> None:
        """Show what this organisation will see, and what of it others than ``own`` decided."""
        emptied(self._column)
        if not receiver:
            self._column.addWidget(PlainLabel(self.tr("Choose the receiver first."), colour="ink2"))
            return
        seen = what_the_receiver_sees(state.view, receiver, own, state.now)
        words = self.tr("This is what {receiver} will see. It follows from what was decided under sharing.")
        self._column.addWidget(PlainLabel(words.format(receiver=org_word(receiver)), bold=True))
        path = self.tr("Always: number, name used here, stage, who is on the case, this handover.")
        self._column.addWidget(IconText("route", path, "ink2"))
        for each in seen:
            self._column.addWidget(self._group(each))

    def _group(self, seen: SeenGroup) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if seen.level is SharingLevel.NONE:
            words = self.tr("Not: {group}").format(group=group_word(seen.group.value))
            column.addWidget(IconText("eye-off", words, "ink2", step=Step.BODY))
            if seen.why_not:
                column.addWidget(PlainLabel(seen.why_not, Step.SMALL, colour="ink2"))
            return held
        words = self.tr("{group}: {level}").format(
            group=group_word(seen.group.value), level=sharing_word(seen.level.value)
        )
        column.addWidget(hairline())
        column.addWidget(IconText("eye", words, "ok", step=Step.BODY, bold=True))
        for text in seen.texts:
            column.addWidget(PlainLabel(text, Step.SECOND))
        if seen.decided_by:
            who = " · ".join(org_word(each) for each in seen.decided_by)
            words = self.tr("Decided by {who}. They pass it on themselves; it is not in your letter.")
            column.addWidget(IconText("info", words.format(who=who), "info", step=Step.SMALL))
        if not seen.texts:
            column.addWidget(PlainLabel(self.tr("%n item(s)", "", seen.count), Step.SMALL, colour="ink2"))
        return held
