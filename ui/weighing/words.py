"""The words of the weighing: topics, stages of the lens, who is around the victim, what an organisation brings."""

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.signals import RedSignal
from mdt_desktop.domain.question_lists import Questionnaires
from ui.texts import language

translate = QCoreApplication.translate

CRITICAL_TOPICS = (2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 22, 23)
"""Topics of the list that ask for a person to look at once (domain.md §3.3, column C)."""


def topic_word(number: int) -> str:
    """Return a topic of the list in a few own words (domain.md §3.3)."""
    known = {
        1: translate("weighing", "Hurt or in pain"),
        2: translate("weighing", "Very afraid"),
        3: translate("weighing", "Fears for self or children"),
        4: translate("weighing", "Cannot talk freely"),
        5: translate("weighing", "Very low, thoughts of death"),
        6: translate("weighing", "Leaving, or just left"),
        7: translate("weighing", "Conflict about children"),
        8: translate("weighing", "Followed, watched, called"),
        9: translate("weighing", "Pregnant or just gave birth"),
        10: translate("weighing", "More often than before"),
        11: translate("weighing", "Getting worse"),
        12: translate("weighing", "Control and jealousy"),
        13: translate("weighing", "Weapon"),
        14: translate("weighing", "Threat of death"),
        15: translate("weighing", "Strangled"),
        16: translate("weighing", "Forced into sex"),
        17: translate("weighing", "Afraid of others too"),
        18: translate("weighing", "Hurt others before"),
        19: translate("weighing", "Animals hurt"),
        20: translate("weighing", "Money trouble"),
        21: translate("weighing", "Drink, drugs, confused"),
        22: translate("weighing", "Threatened own suicide"),
        23: translate("weighing", "Broke an order"),
        24: translate("weighing", "Police came before"),
    }
    return known.get(number, str(number))


def signal_word(code: str) -> str:
    """Return the word of a signal that comes from an answer or an event."""
    known = {
        "safe_now": translate("weighing", "Not safe now"),
        "strangled": translate("weighing", "Strangled"),
        "suicidal": translate("weighing", "Very low, thoughts of death"),
        "others_in_danger": translate("weighing", "Others in danger"),
        "nfs_event": translate("weighing", "Strangled"),
        "external_score": translate("weighing", "Assessment elsewhere"),
        "pregnancy_danger": translate("weighing", "Danger for an unborn child"),
        "suspect_released": translate("weighing", "Suspect is free"),
    }
    return known.get(code, code)


def signal_text(signal: RedSignal, lists: Questionnaires) -> str:
    """Return the words of a signal, with what was noted about it."""
    return ": ".join(each for each in (_signal_name(signal, lists), signal.text) if each)


def _signal_name(signal: RedSignal, lists: Questionnaires) -> str:
    if (item := lists.item(signal.item)) is not None:
        return item.word[language()]
    if (instrument := lists.instruments.get(signal.instrument)) is not None:
        level = instrument.result(signal.level)
        words = translate("weighing", "{instrument}: {level}")
        return words.format(instrument=instrument.title[language()], level=level.label[language()] if level else "")
    if signal.code:
        return signal_word(signal.code)
    return str(signal.topic) if signal.topic else ""


def lens_word(stage: int) -> str:
    """Return a stage of the eight-stage lens in own words (domain.md §3.5)."""
    known = {
        1: translate("weighing", "Earlier violence or control"),
        2: translate("weighing", "Very fast start"),
        3: translate("weighing", "Daily control"),
        4: translate("weighing", "Something set it off"),
        5: translate("weighing", "More pressure, following, threats"),
        6: translate("weighing", "Fixed or vengeful talk"),
        7: translate("weighing", "Preparing"),
        8: translate("weighing", "The act"),
    }
    return known.get(stage, str(stage))


def who_word(who: str) -> str:
    """Return who somebody is to the victim; an open word stays as it is."""
    known = {
        "children": translate("weighing", "Children"),
        "unborn_child": translate("weighing", "Unborn child"),
        "mother": translate("weighing", "Mother"),
        "father": translate("weighing", "Father"),
        "parents": translate("weighing", "Parents"),
        "younger_sister": translate("weighing", "Younger sister"),
        "friend": translate("weighing", "Friend"),
        "new_partner": translate("weighing", "New partner"),
        "housemates": translate("weighing", "Housemates"),
        "classmates": translate("weighing", "Classmates"),
        "colleagues": translate("weighing", "Colleagues"),
        "family": translate("weighing", "Family"),
        "suspect": translate("weighing", "The accused, for the victim's safety"),
    }
    return known.get(who, who)


def input_words() -> list[tuple[str, str]]:
    """Return what an organisation can bring, with the words."""
    return [
        ("fact", translate("weighing", "Fact")),
        ("opinion", translate("weighing", "Opinion")),
        ("nothing_known", translate("weighing", "Nothing known")),
        ("not_shared", translate("weighing", "Not shared")),
    ]
