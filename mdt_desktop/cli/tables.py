"""The tables of the demo: one of today with the cases that ask most, one of next week with the next ones."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from mdt_desktop.application import agenda, meetings
from mdt_desktop.application.ports import CardQuery
from mdt_desktop.application.session import Session
from mdt_desktop.domain.identifiers import CaseId, EntityId, random_id
from mdt_desktop.domain.meeting import Meeting
from mdt_desktop.domain.people import PersonRef
from mdt_desktop.domain.times import AMSTERDAM
from mdt_desktop.rules.yaml_file import YamlMap, read_yaml


class Tables:
    """Plans meetings and puts on their agenda what asks for a place, by the same use cases as the screen."""

    def __init__(self, session: Session, text: str) -> None:
        self._session = session
        self._told = read_yaml(text, file="walk.yaml")

    def plan(self) -> tuple[str, ...]:
        """Plan them all; returns their ids, soonest first."""
        asking = self._asking()
        return tuple(self._plan(told, asking) for told in self._told.some_maps("tables"))

    def _asking(self) -> Iterator[CaseId]:
        """Cases that ask for a place, the most urgent first; then the others, for somebody may always ask for one."""
        cases = self._session.cases
        asking = [each.card.case for each in agenda.proposal(cases.asks_for_table())]
        others = [each.case for each in cases.page(CardQuery(only_open=True))]
        return iter(dict.fromkeys((*asking, *others)))

    def _plan(self, told: YamlMap, asking: Iterator[CaseId]) -> str:
        cases, entity = self._session.cases, EntityId(random_id())
        meeting = Meeting(
            at=self._moment(told.whole("days"), told.whole("hour")),
            place=told.text("place"),
            chair=_person(told.mapping("chair")),
            clerk=told.text("clerk"),
            invited=told.texts("invited"),
            late_slots=told.whole("late_slots"),
        )
        cases.write_own(meetings.plan(meeting, entity=entity))
        for _, case in zip(range(told.whole("cases")), asking, strict=False):
            self._put_on(entity.hex, case)
        return entity.hex

    def _put_on(self, meeting: str, case: CaseId) -> None:
        session, view = self._session, self._session.cases.view(case)
        put = agenda.put_on(
            session.cases.own_view(), meeting, view, by=session.me, now=session.now(), pack=session.pack
        )
        session.cases.write_together(put.own, put.by_case)

    def _moment(self, days: int, hour: int) -> datetime:
        day = self._session.now().astimezone(AMSTERDAM).date() + timedelta(days=days)
        return datetime.combine(day, time(hour), AMSTERDAM)


def _person(told: YamlMap) -> PersonRef:
    return PersonRef(org=told.text("org"), name=told.text("name"), role=told.text("role"))
