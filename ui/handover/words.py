"""The words of a handover: its points, its steps as buttons, what crossed and what to do about it."""

from PySide6.QtCore import QCoreApplication

from mdt_desktop.domain.handover import HandoverFinding, HandoverStep
from ui.texts import step_word

translate = QCoreApplication.translate


def point_word(code: str) -> str:
    """Return the words of one of the fifteen points."""
    return {
        "victim_agrees": translate("handover", "The victim knows to whom and why, and agrees"),
        "safe_contact": translate("handover", "Safe contact: how, when, whom not"),
        "three_way_talk": translate("handover", "Talk of three"),
        "receiver_known": translate("handover", "Name and phone of the receiver; the victim has them safely"),
        "core_story": translate("handover", "The core story goes along; nothing is asked again"),
        "level": translate("handover", "Level, signals, and what to do when it gets worse"),
        "receiver_confirms": translate("handover", "The receiver confirms; first contact within 5 working days"),
        "open_actions": translate("handover", "Open actions and terms, one by one"),
        "children_network": translate("handover", "Children, network: what they know"),
        "needs_wishes": translate("handover", "Needs and wishes, what helps"),
        "consents": translate("handover", "What may be shared, what was withdrawn"),
        "not_passed_on": translate("handover", "What is not passed on, and why"),
        "bridging": translate("handover", "What bridges the waiting"),
        "check_call": translate("handover", "The sender calls after two weeks"),
        "way_back": translate("handover", "The way back stays open for three months"),
    }[code]


def thing_word(code: str) -> str:
    """Return the words of a point as a thing that goes along."""
    return {
        "safe_contact": translate("handover", "how to reach the victim safely"),
        "core_story": translate("handover", "the approved core story"),
        "level": translate("handover", "level and signals"),
        "open_actions": translate("handover", "open actions and terms"),
        "children_network": translate("handover", "children and network"),
        "needs_wishes": translate("handover", "needs and wishes"),
        "consents": translate("handover", "what may be shared"),
    }.get(code, code)


def act_word(step: HandoverStep) -> str:
    """Return what the button of a step says."""
    return {
        HandoverStep.OFFERED: translate("handover", "Offer it now"),
        HandoverStep.TALK_PLANNED: translate("handover", "The talk is planned"),
        HandoverStep.TALK_DONE: translate("handover", "The talk was held"),
        HandoverStep.ACCEPTED: translate("handover", "The receiver accepts"),
        HandoverStep.DECLINED: translate("handover", "The receiver declines"),
        HandoverStep.WITHDRAWN: translate("handover", "Withdraw the offer"),
        HandoverStep.FIRST_CONTACT_DONE: translate("handover", "First contact is made"),
        HandoverStep.CONFIRMED_BY_VICTIM: translate("handover", "The victim confirms"),
        HandoverStep.RETURNED: translate("handover", "Cannot: give back"),
        HandoverStep.CLOSED: translate("handover", "Close this handover"),
    }.get(step, step_word(step.value))


def finding_word(finding: HandoverFinding) -> str:
    """Return what is wrong and what both sides do now."""
    return {
        HandoverFinding.ACCEPTED_AND_WITHDRAWN: translate(
            "handover",
            "Two answers crossed: the sender withdrew while the receiver accepted. Both are responsible now. "
            "Call each other: the receiver goes on with first contact, or gives the case back.",
        ),
        HandoverFinding.ACCEPTED_AND_DECLINED: translate(
            "handover",
            "Two answers crossed: at the receiver one accepted and one declined. Both sides are responsible now. "
            "Call each other: the receiver goes on with first contact, or gives the case back.",
        ),
        HandoverFinding.BOTH_SAID_NO: translate(
            "handover",
            "The sender withdrew and the receiver declined at the same time. The sender is responsible. "
            "Nothing has to be settled.",
        ),
        HandoverFinding.SAID_TWICE: translate(
            "handover", "A step was written down twice. It counts once. Nobody's responsibility changed by it."
        ),
        HandoverFinding.OUT_OF_ORDER: translate(
            "handover",
            "A step is here without the one before it. Perhaps it is still on its way. Ask the other side, by phone.",
        ),
        HandoverFinding.WRONG_PERSON: translate(
            "handover",
            "A step was set by somebody whose step it is not. Ask by phone whether it is right. "
            "Until then whoever is named above stays responsible.",
        ),
        HandoverFinding.HEARD_ONLY: translate(
            "handover",
            "A step was heard by phone and is not here yet. The clock is quiet. "
            "Responsibility does not change before the step itself is here.",
        ),
    }[finding]
