"""The handover of a case: who is responsible now in large type, and every handover with its line and its points."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mdt_desktop.application import handovers
from mdt_desktop.application.case_view import handovers_of, open_handovers, responsible_takes
from mdt_desktop.application.handovers import stand_beside_each_other
from mdt_desktop.domain.errors import KnownError
from mdt_desktop.domain.handover import TAKES_REASON, HandoverStep, step_of
from mdt_desktop.domain.stages import Stage
from ui.case.fold import FoldingSection
from ui.case.header import responsible_text
from ui.case.presenter import CasePresenter
from ui.case.stage_row import StageRow
from ui.case.state import CaseState
from ui.handover.cards import OfferCard, StepCard
from ui.handover.panel import HandoverPanel
from ui.handover.points import Points
from ui.handover.preview import ReceiverPreview
from ui.handover.side import ReceiverSide
from ui.handover.words import act_word
from ui.texts import org_word
from ui.theme.tokens import Step
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.flow import Flow
from ui.widgets.fold import Fold
from ui.widgets.frames import Frame
from ui.widgets.labels import IconText, PlainLabel, one_line
from ui.widgets.message_bar import MessageBar
from ui.widgets.rows import KeyedRows

BOTH = 2
PLACE = "handover"


class HandoverSection(FoldingSection):
    """Offers a handover and leads every one that is under way to its end."""

    has_own_side = True
    shows_responsible = True

    def __init__(self, presenter: CasePresenter) -> None:
        super().__init__(presenter)
        self.message_bar = MessageBar()
        self.responsible_label = PlainLabel("", Step.NAME)
        self.note_label = PlainLabel("", colour="ink2")
        self.beside_label = IconText("triangle-alert", "", "warn", step=Step.BODY, bold=True)
        self.strange_label = IconText("triangle-alert", "", "warn", step=Step.BODY, bold=True)
        self.take_button = Button(self.tr("I take responsibility"), icon_name="hand-heart")
        self.lay_down_button = Button(self.tr("Leave it to the other"), look="secondary")
        self.offer_button = Button(self.tr("Prepare a handover"), icon_name="handshake", look="primary")
        self.offer_card = OfferCard(presenter)
        self.offer_preview = ReceiverPreview()
        self.offer_preview_fold = Fold(self.tr("What the receiver will see"), self.offer_preview, icon_name="eye")
        self.step_card = StepCard(presenter)
        self.panels = KeyedRows[HandoverPanel](self._make_panel, spacing=16)
        self.points = Points(presenter)
        self.receiver_side = ReceiverSide(presenter)
        self.own_side = self.receiver_side
        self._lay_out()
        self._connect()

    def _make_panel(self, handover: str) -> HandoverPanel:
        panel = HandoverPanel(self.presenter, handover)
        panel.step_chosen.connect(self._set_step)
        panel.way_back_chosen.connect(self._go_back)
        return panel

    def _lay_out(self) -> None:
        self._offer_frame = Frame("card", margin=20)
        self._offer_frame.column.addWidget(PlainLabel(self.tr("Offer a handover"), Step.CARD))
        self._offer_frame.column.addWidget(self.offer_card)
        self._offer_frame.column.addWidget(self.offer_preview_fold)
        for widget in (self.message_bar, self._head(), self._offer_frame, self.step_card, self.panels, self.points):
            self.column.addWidget(widget)
        self.column.addLayout(self.side_slot)
        self.column.addWidget(StageRow(self.presenter, Stage.FOLLOW_UP))
        self.column.addStretch(1)
        self._offer_frame.hide()
        self.step_card.hide()

    def _head(self) -> Columns:
        words, buttons = QVBoxLayout(), Flow(spacing=12)
        words.setSpacing(2)
        words.addWidget(one_line(PlainLabel(self.tr("Responsible now"), Step.SECOND, colour="ink2", bold=True)))
        for widget in (self.responsible_label, self.note_label, self.beside_label, self.strange_label):
            words.addWidget(widget)
        for button in (self.take_button, self.lay_down_button, self.offer_button):
            buttons.addWidget(button)
        head = Columns(spacing=16, least=200)
        parts: tuple[tuple[QLayout, int], ...] = ((words, 3), (buttons, 2))
        for layout, weight in parts:
            layout.setContentsMargins(0, 0, 0, 0)
            held = QWidget()
            held.setLayout(layout)
            head.add(held, weight)
        return head

    def _connect(self) -> None:
        self.offer_button.clicked.connect(self._prepare)
        self.take_button.clicked.connect(self._take)
        self.lay_down_button.clicked.connect(self._lay_down)
        self.offer_card.fields["receiver"].edited.connect(self._show_offer_preview)
        self.presenter.saved.connect(self._saved)
        self.presenter.failed.connect(self._failed)

    # --- what a person does --------------------------------------------------------------------------

    def _prepare(self) -> None:
        self.offer_card.propose(None)
        self._open_offer()

    def _go_back(self, handover: str) -> None:
        state = self.presenter.state
        if state is not None:
            self.offer_card.propose(handovers.way_back(handovers_of(state.view)[handover][0]))
            self._open_offer()

    def _open_offer(self) -> None:
        self._show_offer(is_open=True)
        self._show_offer_preview()
        self.offer_card.labels["receiver"].field.setFocus()

    def _set_step(self, handover: str, step: HandoverStep) -> None:
        if step in TAKES_REASON:
            self.step_card.ask(handover, step, act_word(step))
            return
        state = self.presenter.state
        if state is not None:
            changes = handovers.step(state.view, handover, step, self.presenter.me, self.presenter.now())
            self.presenter.save(changes, PLACE)

    def _take(self) -> None:
        state = self.presenter.state
        if state is not None:
            changes = handovers.take_over(state.view, self.presenter.me, self.presenter.now())
            self.presenter.save(changes, PLACE)

    def _lay_down(self) -> None:
        state = self.presenter.state
        if state is None:
            return
        try:
            changes = handovers.lay_down(state.view, self.presenter.me, self.presenter.now())
        except KnownError as error:
            self._failed(PLACE, error)
            return
        self.presenter.save(changes, PLACE)

    def _saved(self, place: str) -> None:
        if place == self.offer_card.place:
            self.offer_card.propose(None)
            self._show_offer(is_open=False)
        if place == self.step_card.place:
            self.step_card.hide()

    def _failed(self, place: str, error: KnownError) -> None:
        if place == PLACE:
            self.message_bar.say(self.presenter.sentence(error), look="error")

    # --- showing -------------------------------------------------------------------------------------

    @override
    def show_case(self, state: CaseState) -> None:
        """Show who is responsible and every handover."""
        found = handovers_of(state.view)
        self.panels.show_keys(list(found)[::-1])
        super().show_case(state)
        self._show_responsible(state)
        for handover in found:
            self.panels.rows[handover].show_handover(state)
        self.points.setVisible(not found)
        if not found:
            self.points.show_points(state)
        self.receiver_side.show_case(state)
        self._show_offer(is_open=self.offer_card.is_dirty or not self._offer_frame.isHidden())
        self._show_offer_preview()

    def first_controls(self) -> tuple[QWidget, ...]:
        """Return the next step of the handover under way, or the offer of one; never the taking of a case."""
        steps = (each for panel in self.panels.findChildren(HandoverPanel) for each in panel.first_buttons())
        return (*steps, self.offer_button)

    def _show_offer(self, *, is_open: bool) -> None:
        """Show the offer or not; another handover is the first thing to do only where none is under way."""
        self._offer_frame.setVisible(is_open)
        state = self.presenter.state
        is_first = state is not None and not (is_open or open_handovers(state.view))
        self.offer_button.show_look("primary" if is_first else "secondary")

    def begin(self, state: CaseState) -> None:
        """Another case begins without an offer under the hands."""
        del state
        self._show_offer(is_open=self.offer_card.is_dirty)
        self.step_card.setVisible(self.step_card.is_dirty)

    def _show_responsible(self, state: CaseState) -> None:
        view = state.view
        takes, is_beside = responsible_takes(view), stand_beside_each_other(view)
        own = [each for each in takes if each.record.organisation == self.presenter.me.org]
        self.responsible_label.setText(responsible_text(view) or self.tr("nobody yet"))
        both = self.tr("Together, until the receiver has spoken with the victim. Then the receiver alone.")
        is_together = len(takes) >= BOTH and not is_beside
        self.note_label.setText(both if is_together else "")
        self.note_label.setVisible(is_together)
        beside = self.tr("More than one is responsible, and no handover says why. Settle by phone who goes on.")
        self.beside_label.show_text("triangle-alert", beside, "warn")
        self.beside_label.setVisible(is_beside)
        self._show_strange(state)
        self.take_button.setText(self._take_words(has_others=len(takes) > len(own), state=state))
        self.take_button.setVisible(not own or is_beside)
        self.lay_down_button.setVisible(is_beside and bool(own))

    def _show_strange(self, state: CaseState) -> None:
        found = handovers.strangely_released(state.view)
        words = self.tr("{who} wrote down that another is no longer responsible. That is not theirs to say. Ask them.")
        who = " · ".join(dict.fromkeys(org_word(each.word_of) for each in found))
        self.strange_label.show_text("triangle-alert", words.format(who=who), "warn")
        self.strange_label.setVisible(bool(found))

    def _take_words(self, *, has_others: bool, state: CaseState) -> str:
        """Who takes a case that somebody has stands beside them; what came back is simply taken again."""
        own = self.presenter.me.org
        came_back = any(
            step_of(facts) is HandoverStep.RETURNED and facts[0].sender == own
            for facts in handovers_of(state.view).values()
        )
        if has_others and not came_back:
            return self.tr("I take responsibility as well")
        return self.tr("I take responsibility")

    def _show_offer_preview(self) -> None:
        state = self.presenter.state
        if state is not None and not self._offer_frame.isHidden():
            receiver = self.offer_card.fields["receiver"].typed()
            self.offer_preview.show_receiver(state, receiver, self.presenter.me.org)
