"""A laptop at work until somebody pulls the plug: saves through the real services, says what was acknowledged.

Run as ``python -m tests.durability.writer FOLDER SEED``; each line on stdout is one acknowledged save.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

from mdt_desktop.application import actions, first_contact
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.ports import Draft
from mdt_desktop.application.shown import changed_fields, new_register
from mdt_desktop.bootstrap import dutch_now, make_program
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.people import Participant, PersonRef
from tests.support.vaults import CHEAP, PASSPHRASE, a_place

ME = PersonRef(org="csg", name="Ina Wouda", role="casemanager")


class Writer:
    """Does what a worker does, in random order; every save carries a token nothing else has."""

    def __init__(self, folder: Path, seed: int) -> None:
        place = a_place(folder)
        program = make_program(policy=CHEAP, home=place.folder, state=place.state_folder)
        self._vault = program.door(place.folder).unlock(PASSPHRASE)
        self._cases: Cases = program.session(self._vault).cases
        self._random = Random(seed)  # noqa: S311 - repeatable chance is what a test needs
        self._views: list[CaseView] = []
        self._count = 0

    def work(self) -> None:
        """Work for ever."""
        self._say(ready=True)
        while True:
            acts: list[Callable[[str], None]] = [self._note, self._alias, self._both, self._answer, self._draft]
            act = self._begin if not self._views or self._random.random() < 0.1 else self._random.choice(acts)
            self._count += 1
            act(f"merk{self._random.getrandbits(64):016x}")
            if self._random.random() < 0.15:
                self._vault.checkpoint()

    def _say(self, **said: object) -> None:
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()

    def _any(self) -> CaseView:
        return self._random.choice(self._views)

    def _keep(self, view: CaseView) -> None:
        others = [each for each in self._views if each.case != view.case]
        self._views = [*others[-20:], view]

    def _begin(self, token: str) -> None:
        view = self._cases.begin(lambda number: first_contact.begin(number, token, ME, dutch_now()), "KDR")
        self._say(kind="begin", case=view.case.hex, token=token)
        self._keep(view)

    def _note(self, token: str) -> None:
        view = self._any()
        text = token + " " + "woorden " * self._random.randint(0, 400)
        self._keep(self._cases.write(view.case, actions.note(text, ME, dutch_now())))
        self._say(kind="note", case=view.case.hex, token=token)

    def _both(self, token: str) -> None:
        """One save in two streams: both are there, or neither."""
        view = self._any()
        changes = (*actions.note(token, ME, dutch_now()), *new_register(Participant(org="politie", person=token)))
        self._keep(self._cases.write(view.case, changes))
        self._say(kind="both", case=view.case.hex, token=token)

    def _alias(self, token: str) -> None:
        view = self._any()
        shown = next(each for each in view.shown if each.kind == "case")
        head = type(shown.record)(number=shown.record.number, alias=token, opened_at=shown.record.opened_at)
        self._keep(self._cases.write(view.case, changed_fields(shown, head)))
        self._say(kind="alias", case=view.case.hex, token=token)

    def _answer(self, token: str) -> None:
        view = self._any()
        changes = first_contact.answer(view, "strangled", Answer.UNKNOWN, ME, dutch_now(), note=token)
        self._keep(self._cases.write(view.case, changes))
        self._say(kind="answer", case=view.case.hex, token=token)

    def _draft(self, token: str) -> None:
        view = self._any()
        self._cases.keep_draft(Draft(case=view.case, place="story", text=token, seen={}, saved_at=dutch_now()))
        self._say(kind="draft", case=view.case.hex, token=token)


if __name__ == "__main__":
    Writer(Path(sys.argv[1]), int(sys.argv[2])).work()
