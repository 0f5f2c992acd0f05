"""Every form of the table by name, each made when it is first asked for."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mdt_desktop.domain.weighing import LivingDomain
from ui.coordination.cards import ContactPersonCard, DecisionCard
from ui.meeting.mode.attendance import AttendanceSheet
from ui.meeting.mode.cards import ParkCard, TableCallCard, TableDecisionCard, TableDissentCard, TableQuestionCard
from ui.meeting.mode.case_presenter import TablePresenter
from ui.meeting.mode.safety import BODY_TOPICS
from ui.meeting.mode.sheet import Factory
from ui.texts import domain_word
from ui.weighing import cards as weighing_cards
from ui.weighing.cards import InputCard, NeedCard
from ui.weighing.level_card import LevelCard
from ui.weighing.side_cards import RedFlagsCard, VoiceCard
from ui.weighing.surroundings import SurroundingsCard
from ui.widgets.rows import Ticks

translate = QCoreApplication.translate


def card_sheets(presenter: TablePresenter, meeting: str) -> Mapping[str, tuple[str, Factory]]:
    """Return the forms that write in the case: title and how each is made."""

    def make(card: type[QWidget]) -> Factory:
        return lambda: card(presenter)  # type: ignore[arg-type]  # every card takes the presenter

    return {
        "why": (translate("meeting_mode", "Why now, and what is new"), lambda: TableQuestionCard(presenter, meeting)),
        "decision": (translate("meeting_mode", "Decision"), make(TableDecisionCard)),
        "park": (translate("meeting_mode", "For later"), make(ParkCard)),
        "dissent": (translate("meeting_mode", "Differing judgement"), make(TableDissentCard)),
        "voice": (translate("meeting_mode", "The victim's voice"), make(VoiceCard)),
        "input": (translate("meeting_mode", "Bring something in"), lambda: InputCard(presenter, None)),
        "question": (translate("meeting_mode", "Open question"), make(weighing_cards.QuestionCard)),
        "level": (translate("meeting_mode", "Level"), make(LevelCard)),
        "signals": (translate("meeting_mode", "Red signals"), lambda: _without_body(RedFlagsCard(presenter))),
        "surroundings": (translate("meeting_mode", "Around the victim"), make(SurroundingsCard)),
        "regie": (translate("meeting_mode", "Coordination"), make(DecisionCard)),
        "contact": (translate("meeting_mode", "Fixed contact person"), make(ContactPersonCard)),
        "call": (translate("meeting_mode", "Who calls the victim, and when"), make(TableCallCard)),
        **{f"need.{domain}": (domain_word(domain.value), _need(presenter, domain)) for domain in LivingDomain},
        "attendance": (translate("meeting_mode", "At the table"), lambda: AttendanceSheet(presenter)),
    }


def _without_body(card: RedFlagsCard) -> RedFlagsCard:
    """What tells of a body or a mind is ticked in the case itself, never on a shared screen."""
    ticks = card.fields["topics"]
    if isinstance(ticks, Ticks):
        for topic, box in ticks.boxes.items():
            row = box.parentWidget()
            if int(topic) in BODY_TOPICS and row is not None:
                row.hide()
    return card


def _need(presenter: TablePresenter, domain: LivingDomain) -> Factory:
    return lambda: NeedCard(presenter, domain)


def sheet_of_place(place: str) -> str:
    """Return the sheet on which the card with this name in drafts lies; empty for cards of other screens."""
    known = {
        "table_decision": "decision",
        "parked": "park",
        "dissent": "dissent",
        "victim_voice": "voice",
        "input.general": "input",
        "open_question": "question",
        "level": "level",
        "red_flags": "signals",
        "surroundings": "surroundings",
        "coordination": "regie",
        "contact_person": "contact",
        "table_call": "call",
        "table_person": "attendance",
        **{f"need.{domain}": f"need.{domain}" for domain in LivingDomain},
    }
    is_question = place.startswith("meeting.") and place.endswith(".question")
    return "why" if is_question else known.get(place, "")
