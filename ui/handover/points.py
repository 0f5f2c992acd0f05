"""The fifteen points of a handover: the seven it must have first, the rest folded; each can be filled in by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mdt_desktop.application.checklist import CHECKLIST, ChecklistItem, checklist
from mdt_desktop.domain.handover import HandoverItem, ItemAnswer
from ui.case.fold import CardFold
from ui.case.presenter import CasePresenter
from ui.case.state import CaseState
from ui.handover.told_cards import ItemCard
from ui.handover.words import point_word
from ui.texts import moment_text
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.frames import Heading, emptied, hairline
from ui.widgets.labels import IconText, PlainLabel, one_line
from ui.widgets.rows import KeyedRows


class PointRow(QWidget):
    """One point: its number, what it is, who said so, and how it stands."""

    def __init__(self, presenter: CasePresenter, handover: str, code: str) -> None:
        super().__init__()
        self._code = code
        self.fold: CardFold | None = None
        self._words_place, self._standing_place = QVBoxLayout(), QVBoxLayout()
        row = Columns(spacing=16, least=60)
        policy = row.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # its height follows its width, it asks for no more
        row.setSizePolicy(policy)
        for layout, weight in ((self._words_place, 7), (self._standing_place, 2)):
            layout.setContentsMargins(0, 0, 0, 0)
            held = QWidget()
            held.setLayout(layout)
            row.add(held, weight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(row)
        if handover:
            self.fold = CardFold(self.tr("Fill in"), ItemCard(presenter, handover, code), icon_name="pencil-line")
            self.fold.button.setAccessibleName(self.tr("Fill in: {point}").format(point=point_word(code)))
            row.add(self.fold.button, 2)
            column.addWidget(self.fold)
        column.addWidget(hairline())

    def show_item(self, item: ChecklistItem, state: CaseState) -> None:
        """Show how the point stands."""
        for place, shown in (
            (self._words_place, self._words(item, state)),
            (self._standing_place, self._standing(item)),
        ):
            emptied(place)
            place.addWidget(shown, 1, Qt.AlignmentFlag.AlignVCenter)
        if self.fold is not None:
            self.fold.card.show_case(state)
            self.fold.follow()

    def _words(self, item: ChecklistItem, state: CaseState) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        number = CHECKLIST.index(item.code) + 1
        column.addWidget(PlainLabel(f"{number}  {point_word(item.code)}"))
        if item.said is not None:
            column.addWidget(PlainLabel(self._who(item.said, state), Step.SMALL, colour="ink2"))
        return held

    def _who(self, said: HandoverItem, state: CaseState) -> str:
        who = said.by.name if said.by else ""
        moment = moment_text(said.at, state.now) if said.at else ""
        return ", ".join(each for each in (said.note, who, moment) if each)

    def _standing(self, item: ChecklistItem) -> IconText:
        if item.said is not None and item.said.answer is ItemAnswer.NOT_APPLICABLE:
            shown = IconText("circle-slash", self.tr("Not needed"), "ink2", bold=True)
        elif item.is_ready:
            shown = IconText("circle-check", self.tr("Yes"), "ok", bold=True)
        elif item.said is not None:
            shown = IconText("circle-x", self.tr("No"), "warn" if item.is_must else "ink2", bold=True)
        else:
            shown = IconText("circle-dashed", self.tr("Open"), "warn" if item.is_must else "ink2", bold=True)
        one_line(shown.label)
        return shown


class Points(QWidget):
    """The points of one handover, or of a case that has none yet."""

    def __init__(self, presenter: CasePresenter, handover: str = "") -> None:
        super().__init__()
        self._handover = handover
        self.heading = Heading(self.tr("What has to go along"), Step.CARD)
        self.must = KeyedRows[PointRow](lambda code: PointRow(presenter, handover, code))
        self.rest = KeyedRows[PointRow](lambda code: PointRow(presenter, handover, code))
        self.more_button = Button("", icon_name="chevron-down", look="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.heading, self.must, self.more_button, self.rest):
            column.addWidget(widget)
        self._shows_rest = False
        self.more_button.clicked.connect(self._toggle)

    def show_points(self, state: CaseState) -> None:
        """Show every point as it stands."""
        items = checklist(state.view, self._handover)
        must = [item for item in items if item.is_must]
        rest = [item for item in items if not item.is_must]
        ready = sum(item.is_ready for item in must)
        count = self.tr("{ready} of {all} ready, filled in from the case").format(ready=ready, all=len(must))
        self.heading.note.setText(count)
        self._fill(self.must, must, state)
        self._fill(self.rest, rest, state)
        self._show_rest()

    def _fill(self, rows: KeyedRows[PointRow], items: Sequence[ChecklistItem], state: CaseState) -> None:
        rows.show_keys([item.code for item in items])
        for item in items:
            rows.rows[item.code].show_item(item, state)

    def _toggle(self) -> None:
        self._shows_rest = not self._shows_rest
        self._show_rest()

    def _show_rest(self) -> None:
        typing = any(row.fold is not None and row.fold.card.is_dirty for row in self.rest.rows.values())
        shown = self._shows_rest or typing
        self.rest.setVisible(shown)
        words = self.tr("%n more point(s), filled in from the case", "", len(self.rest.rows))
        self.more_button.setText(self.tr("Fewer points") if shown else words)
        self.more_button.show_icon("chevron-up" if shown else "chevron-down")
