"""Why a case is on the table and what is new, in words: what arrives filled in and a person looks at.

What is medical and who is who stays out: these two lines stand on a shared screen (people.md 7). The page of the
agenda and meeting mode word them here alike.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.agenda_reasons import critical_items
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.initials import without_names
from mdt_desktop.application.screening import MEDICAL, holds
from mdt_desktop.application.why_now import Part, last_seen, what_is_new_of, why_now_of
from mdt_desktop.domain.clocks import Clock
from mdt_desktop.domain.events import group_of_event
from mdt_desktop.domain.rule_pack import RulePack
from ui.meeting.words import reason_word
from ui.texts import language, level_word, local, org_word, short_day_text, step_word, trigger_word

translate = QCoreApplication.translate
MOST = 4
"""So many things a line says at most; the newest ones."""


class Prefill:
    """Words the two lines of one case."""

    def __init__(self, pack: RulePack, now: datetime) -> None:
        self._pack = pack
        self._now = now

    def why_now(self, view: CaseView, clocks: Iterable[Clock]) -> str:
        """Return why the case asks for a table now; empty where nothing asks."""
        parts = why_now_of(view, clocks, self._now, critical=critical_items(self._pack))
        return self._line(view, parts[:MOST])

    def what_is_new(self, view: CaseView) -> str:
        """Return what was written down since the case was on a table last."""
        since = last_seen(view)
        told = self._line(view, what_is_new_of(view, since), most=MOST)
        if told:
            return told
        if since is None:
            return translate("meeting", "First time on the table.")
        day = short_day_text(local(since).date(), local(self._now).date())
        return translate("meeting", "Nothing new since {day}.").format(day=day)

    def _line(self, view: CaseView, parts: Sequence[Part], *, most: int = 0) -> str:
        sentences = list(dict.fromkeys(text for text in map(self._sentence, parts) if text))
        return without_names(view, " ".join(sentences[-most:] if most else sentences))

    def _sentence(self, part: Part) -> str:
        said = self._said(part)
        if not said or holds(said, self._pack.table.medical):
            return ""
        return said if said.endswith((".", "?")) else f"{said}."

    def _said(self, part: Part) -> str:
        if part.facts.get("kind"):
            return self._event(part)
        if part.facts.get("question"):
            return ""  # an answer of the acute track is about a body or a moment; the case itself tells it
        words = self._words(part)
        return _capital(words.get(part.code) or _beside(reason_word(part.code), part.text))

    def _event(self, part: Part) -> str:
        kind = part.facts["kind"]
        if group_of_event(kind) in MEDICAL:
            return ""
        label = self._pack.event_labels.get(kind, {}).get(language(), kind)
        return _beside(label, part.text)

    def _words(self, part: Part) -> Mapping[str, str]:
        facts = part.facts
        receiver, step = org_word(facts.get("receiver", "")), step_word(facts.get("step", ""))
        return {
            "level": _beside(level_word(facts.get("level", "")), part.text),
            "look_again": _beside(reason_word("look_again"), trigger_word(facts.get("trigger", ""))),
            "asked": part.text or reason_word("asked"),
            "consultation": _beside(translate("meeting", "consulted by phone"), part.text),
            "action_done": _beside(translate("meeting", "done"), part.text),
            "action_not_possible": _beside(translate("meeting", "could not"), part.text),
            "action_not_done": _beside(translate("meeting", "not done"), part.text),
            "action_reopened": _beside(translate("meeting", "open again"), part.text),
            "question_answered": _beside(translate("meeting", "answer"), part.text),
            "organisation": _beside(translate("meeting", "new on the case"), org_word(facts.get("org", ""))),
            "contact_person": _beside(translate("meeting", "fixed contact person"), facts.get("name", "")),
            "handover": _beside(translate("meeting", "handover to {receiver}").format(receiver=receiver), step.lower()),
        }


def _beside(label: str, text: str) -> str:
    return f"{label}: {text.strip()}" if text.strip() else label


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
