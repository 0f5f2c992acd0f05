"""A meeting under way until somebody pulls the plug: the real use cases, and what was acknowledged on stdout.

Run as ``python -m tests.durability.meeting_writer FOLDER SEED``; each line on stdout is one acknowledged save.
"""

import json
import sys
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

from mdt_desktop.application import attendance, case_at_table, meetings, preparation, table, weighings
from mdt_desktop.application.agenda import put_on, reorder
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.cases import Cases
from mdt_desktop.application.first_contact import begin
from mdt_desktop.application.ports import Draft
from mdt_desktop.application.shown import Change
from mdt_desktop.bootstrap import dutch_now, make_program
from mdt_desktop.domain.answers import Answer
from mdt_desktop.domain.meeting import (
    Attendance,
    AttendanceKind,
    Meeting,
    NameHeard,
    Preparation,
    PreparationState,
    TableQuestion,
)
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.sharing import LegalBasis
from mdt_desktop.domain.weighing import InputKind, OrganisationInput, RiskLevel, VictimVoice, WeighingOutcome
from tests.support.vaults import CHEAP, PASSPHRASE, a_place

ME = PersonRef(org="GEM", name="Roos Terpstra", role="mdt_coordinator")
OWNER = PersonRef(org="SHN", name="Pim de Wit")
ORGS = ("CSG", "POL", "SHN", "VT")
SLOTS = 40
PLACES = ("table.decision", "table.dissent", "table.voice")
Said = Callable[[CaseView, str], Sequence[Change]]


class MeetingWriter:
    """Leads a meeting, in random order; every save carries a token nothing else has."""

    def __init__(self, folder: Path, seed: int) -> None:
        place = a_place(folder)
        program = make_program(policy=CHEAP, home=place.folder, state=place.state_folder)
        self._vault = program.door(place.folder).unlock(PASSPHRASE)
        self._pack = program.pack
        self._cases: Cases = program.session(self._vault).cases
        self._random = Random(seed)  # noqa: S311 - repeatable chance is what a test needs
        self._meeting = ""
        self._views: list[CaseView] = []

    def work(self) -> None:
        """Work for ever."""
        self._say(ready=True)
        self._plan()
        while True:
            roll = self._random.random()
            if not self._views or (roll < 0.08 and len(self._views) < SLOTS):
                self._put_on()
            elif roll < 0.13:
                self._reorder()
            elif roll < 0.4:
                self._draft()
            else:
                self._fact()
            if self._random.random() < 0.1:
                self._vault.checkpoint()

    def _say(self, **said: object) -> None:
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()

    def _token(self) -> str:
        return f"merk{self._random.getrandbits(64):016x}"

    # --- the meeting ---------------------------------------------------------------------------------

    def _plan(self) -> None:
        token, at = self._token(), dutch_now() + timedelta(days=30)
        changes = meetings.plan(Meeting(at=at, place=token, chair=ME, invited=ORGS, late_slots=SLOTS))
        self._cases.write_own(changes)
        self._meeting = changes[0].entity.hex
        self._say(kind="planned", meeting=self._meeting, token=token)
        self._cases.write_own(meetings.open_(self._cases.own_view(), self._meeting, ME, dutch_now()))
        self._say(kind="opened", meeting=self._meeting)

    def _put_on(self) -> None:
        """A new case, and its place on the agenda: in the meeting and in the case, both or neither."""
        token = self._token()
        view = self._cases.begin(lambda number: begin(number, token, ME, dutch_now()), "KDR")
        own = self._cases.own_view()
        together = put_on(own, self._meeting, view, by=ME, now=dutch_now(), pack=self._pack)
        written = self._cases.write_together(together.own, together.by_case)
        self._say(kind="put_on", meeting=self._meeting, case=view.case.hex, token=token)
        self._views.append(written[view.case])

    def _reorder(self) -> None:
        order = [each.case for each in self._views]
        self._random.shuffle(order)
        self._cases.write_own(reorder(self._cases.own_view(), self._meeting, order))
        self._say(kind="reordered", meeting=self._meeting, order=[each.hex for each in order])

    # --- at the table --------------------------------------------------------------------------------

    def _fact(self) -> None:
        place = self._random.randrange(len(self._views))
        view, token = self._views[place], self._token()
        changes = self._random.choice(self._facts())(view, token)
        self._views[place] = self._cases.write(view.case, changes)
        self._say(kind="fact", case=view.case.hex, token=token)

    def _facts(self) -> tuple[Said, ...]:
        meeting, org = self._meeting, self._random.choice(ORGS)
        now, basis = dutch_now(), LegalBasis.CONSENT_EXPLICIT
        due = now + timedelta(days=2)
        return (
            lambda _, token: case_at_table.put_question(
                TableQuestion(meeting=meeting, why_now=token, what_is_new="er is iets nieuws", at=now, by=ME)
            ),
            lambda view, token: case_at_table.decide(
                view,
                meeting,
                case_at_table.TableDecision(what=token, owner=OWNER, due=due, informed_by="Sanne"),
                now,
            ),
            lambda view, token: table.weigh(
                view, WeighingOutcome(level=RiskLevel.HIGH, why=token, meeting=meeting), ME, now, ask="?"
            ),
            lambda view, token: case_at_table.differ(view, org, token, ME, now),
            lambda view, token: case_at_table.read_back(
                view, VictimVoice(text=token, was_read_back=Answer.YES), ME, now
            ),
            lambda _, token: case_at_table.park(meeting, token, ME, now),
            lambda _, token: weighings.bring(OrganisationInput(org=org, kind=InputKind.FACT, text=token, by=ME)),
            lambda view, token: attendance.take_part(
                view, Attendance(meeting=meeting, org=org, how=AttendanceKind.LEFT, person=token, at=now, by=ME)
            ),
            lambda _, token: preparation.hear_name(NameHeard(meeting=meeting, org=org, basis=basis, person=token)),
            lambda _, token: preparation.prepare(
                Preparation(meeting=meeting, org=org, state=PreparationState.READY, contact=token, at=now)
            ),
        )

    def _draft(self) -> None:
        view, token = self._random.choice(self._views), self._token()
        place = self._random.choice(PLACES)
        text = json.dumps({"text": f"{token} {'woorden ' * self._random.randint(0, 60)}"})
        self._cases.keep_draft(Draft(case=view.case, place=place, text=text, seen={}, saved_at=dutch_now()))
        self._say(kind="draft", case=view.case.hex, place=place, token=token)


if __name__ == "__main__":
    MeetingWriter(Path(sys.argv[1]), int(sys.argv[2])).work()
