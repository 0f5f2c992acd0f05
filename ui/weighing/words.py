"""The words of the weighing: topics, stages of the lens, who is around the victim, what an organisation brings."""

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.signals import RedSignal
from mdt_desktop.domain.question_lists import Questionnaires
from ui.texts import language

translate = QCoreApplication.translate


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
