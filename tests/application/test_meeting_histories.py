"""Whatever happens around the table, no case is lost between two of them: random histories, the seed printed."""

from collections import Counter
from datetime import datetime, timedelta
from random import Random

from mdt_desktop.application import agenda, meetings
from mdt_desktop.application.agenda_reasons import asks_of
from mdt_desktop.application.case_view import standing
from mdt_desktop.application.meetings import MeetingState
from mdt_desktop.application.triggers import look_again
from mdt_desktop.domain.coordination import PhoneConsultation
from mdt_desktop.domain.errors import UsageError
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import AgendaEntry, AgendaStep, TableEnd, TableOutcome, newest_entries
from mdt_desktop.domain.weighing import RiskLevel, WeighingOutcome
from tests.support.cases import NOW, a_pack, an_event
from tests.support.chance import seeded
from tests.support.meetings import ME, TableVault

PACK = a_pack()
HISTORIES, STEPS, CASES = 60, 45, 6


class Region:
    """Somebody who plans tables, puts cases on and takes them off, and forgets things, as people do."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.vault = TableVault()
        self.cases = [self.vault.case(an_event("first_contact", "2026-09-07T10:00")) for _ in range(CASES)]
        self.meetings: list[str] = []
        self.done: Counter[str] = Counter()

    @property
    def now(self) -> datetime:
        return self.vault.now

    def act(self) -> None:
        """Do one thing; what the program refuses is refused in words and changes nothing."""
        name = self.chance.choice(self.ACTS)
        try:
            getattr(self, name)()
            self.done[name] += 1
        except UsageError as refused:
            self.done[refused.code] += 1

    ACTS = (
        "plan",
        *("put_on",) * 5,
        "take_off",
        *("reorder",) * 2,
        "open",
        *("decide",) * 3,
        "postpone",
        "end",
        "cancel",
        "move",
        "send",
        "phone",
        "ask",
        *("wait",) * 2,
    )

    def some_case(self) -> CaseId:
        return self.chance.choice(self.cases)

    def some_meeting(self) -> str:
        if not self.meetings:
            self.plan()
        return self.chance.choice(self.meetings[-4:])

    def plan(self) -> None:
        self.meetings.append(self.vault.plan(self.now + timedelta(days=self.chance.randint(0, 12))))

    def put_on(self) -> None:
        view, pack = self.vault.view(self.some_case()), PACK
        self.vault.keep(agenda.put_on(self.vault.own, self.some_meeting(), view, by=ME, now=self.now, pack=pack))

    def take_off(self) -> None:
        view = self.vault.view(self.some_case())
        self.vault.keep(agenda.take_off(self.vault.own, self.some_meeting(), view, by=ME, now=self.now))

    def reorder(self) -> None:
        meeting = self.some_meeting()
        cases = self.vault.cases_of(meeting)
        wanted = self.chance.sample(self.cases, self.chance.randint(0, CASES))
        self.vault.write(None, agenda.reorder(self.vault.own, meeting, wanted))
        assert sorted(self.vault.cases_of(meeting)) == sorted(cases), "an order adds and loses nobody"

    def open(self) -> None:
        self.vault.write(None, meetings.open_(self.vault.own, self.some_meeting(), ME, self.now))

    def decide(self) -> None:
        """The table takes up a case of an open meeting, and often gives it a level."""
        own = self.vault.own
        opened = [each for each in self.meetings if meetings.state_of(own, each) is MeetingState.OPEN]
        on_it = [(meeting, case) for meeting in opened for case in self.vault.cases_of(meeting)]
        if on_it:
            meeting, case = self.chance.choice(on_it)
            if self.chance.random() < 0.5:
                self.vault.add(case, WeighingOutcome(level=RiskLevel.HIGH, why="volgen", meeting=meeting, at=self.now))
            outcome = self.chance.choice((TableOutcome.DECIDED, TableOutcome.DECIDED, TableOutcome.PROVISIONAL))
            self.vault.add(case, TableEnd(meeting=meeting, outcome=outcome, at=self.now))

    def postpone(self) -> None:
        meeting = self.some_meeting()
        cases = self.vault.cases_of(meeting)
        if cases:
            self.vault.write(self.chance.choice(cases), meetings.postpone(meeting, ME, self.now))

    def end(self) -> None:
        meeting = self.some_meeting()
        self.vault.keep(meetings.end(self.vault.own, meeting, self.vault.views(meeting), ME, self.now))

    def cancel(self) -> None:
        meeting = self.some_meeting()
        views = self.vault.views(meeting)
        self.vault.keep(meetings.cancel(self.vault.own, meeting, views, ME, self.now, reason="te weinig mensen"))

    def move(self) -> None:
        meeting = self.some_meeting()
        record = meetings.meeting_of(self.vault.own, meeting).record
        other = type(record)(at=self.now + timedelta(days=self.chance.randint(0, 9)), chair=record.chair)
        self.vault.keep(meetings.change(self.vault.own, meeting, other, self.vault.views(meeting), ME, self.now))

    def send(self) -> None:
        self.vault.keep(meetings.send_agenda(self.vault.own, self.some_meeting(), ME, self.now))

    def phone(self) -> None:
        said = PhoneConsultation(on_the_line="POL", safety_now="bij haar zus", who_does_what="POL rijdt", at=self.now)
        self.vault.add(self.some_case(), said)

    def ask(self) -> None:
        self.vault.write(self.some_case(), agenda.ask_for_table(ME, self.now))

    def wait(self) -> None:
        self.vault.now += timedelta(hours=self.chance.randint(1, 90))


def asks(region: Region, case: CaseId) -> tuple[agenda.AgendaAsk, ...]:
    view = region.vault.view(case)
    return asks_of(view, PACK.clocks(standing(view), region.now), look_again(view, region.now))


def check_nobody_is_lost(region: Region, case: CaseId) -> None:
    """Whoever was put on and not taken off by hand was on a table, comes to one, or asks for one."""
    view = region.vault.view(case)
    ends = view.records(TableEnd)
    for meeting, entry in newest_entries(view.records(AgendaEntry)).items():
        if entry.step is AgendaStep.TAKEN_OFF or entry.at is None:
            continue
        since = entry.at
        taken_up = any(each.outcome is not TableOutcome.POSTPONED and each.at >= since for each in ends)
        coming = bool(meeting) and agenda.coming_table(view) is not None
        asks_now = any(each.since <= region.now for each in asks(region, case))
        assert taken_up or coming or asks_now, (case, entry)


def check_asked_for_by_phone(region: Region, case: CaseId) -> None:
    """An urgent consultation by phone asks for a table until one took the case up."""
    view = region.vault.view(case)
    phoned = [each.at for each in view.all(PhoneConsultation)]
    tables = [each.at for each in view.all(TableEnd) if each.record.outcome is not TableOutcome.POSTPONED]
    waits = bool(phoned) and max(phoned) > max(tables, default=max(phoned) - timedelta(1))
    assert ("urgent_consult" in {each.reason.value for each in asks(region, case)}) >= waits


def check_a_table_that_passes_gives_the_case_back(region: Region, case: CaseId) -> None:
    """A case on a coming agenda says from when on it asks again: never later than the day after its table."""
    coming = agenda.coming_table(region.vault.view(case))
    if coming is None:
        assert all(each.after_table is None for each in asks(region, case))
        return
    found = asks(region, case)
    assert found
    assert all(each.after_table is not None and each.after_table <= coming.table_at + timedelta(1) for each in found)


def check_agendas(region: Region) -> None:
    """What the meeting says of its cases and what the cases say of the meeting is the same; late slots hold."""
    own = region.vault.own
    for meeting in region.meetings:
        record, cases = meetings.meeting_of(own, meeting).record, region.vault.cases_of(meeting)
        entries = {
            case
            for case in region.cases
            if (entry := newest_entries(region.vault.view(case).records(AgendaEntry)).get(meeting)) is not None
            and entry.step is AgendaStep.PUT_ON
        }
        assert len(cases) == len(set(cases))
        assert set(cases) == entries
        assert set(record.late) <= set(record.cases)
        assert len(record.late) <= record.late_slots
        if meetings.state_of(own, meeting) in {MeetingState.ENDED, MeetingState.CANCELLED}:
            assert all(meetings.is_done(region.vault.view(case), meeting) for case in cases)


def test_no_case_is_ever_lost_between_tables() -> None:
    chance, seen = seeded(), Counter[str]()
    for _ in range(HISTORIES):
        region = Region(chance)
        for _ in range(STEPS):
            region.act()
        for case in region.cases:
            check_nobody_is_lost(region, case)
            check_asked_for_by_phone(region, case)
            check_a_table_that_passes_gives_the_case_back(region, case)
        check_agendas(region)
        seen.update(region.done)
    assert all(seen[each] for each in (*Region.ACTS, "meeting.over", "agenda.late_full")), seen


def test_what_is_on_the_agenda_follows_from_putting_on_and_taking_off() -> None:
    """The same case, put on and taken off any number of times, stands where the last word put it."""
    chance = seeded()
    for _ in range(HISTORIES):
        region = Region(chance)
        meeting, case = region.vault.plan(NOW + timedelta(days=30)), region.cases[0]
        for _ in range(chance.randint(1, 6)):
            region.vault.keep(
                agenda.put_on(region.vault.own, meeting, region.vault.view(case), by=ME, now=region.now, pack=PACK)
            )
            assert region.vault.cases_of(meeting) == [case]
            region.vault.keep(
                agenda.take_off(region.vault.own, meeting, region.vault.view(case), by=ME, now=region.now)
            )
            assert region.vault.cases_of(meeting) == []
        assert [each.reason.value for each in asks(region, case)] == ["new"]
