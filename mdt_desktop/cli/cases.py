"""``cases list``, ``show``, ``deadlines`` and ``who-knows``."""

import json
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from mdt_desktop.application.case_view import CaseView, stage_of
from mdt_desktop.application.ports import CardQuery, CaseCard
from mdt_desktop.application.reading import note_reading
from mdt_desktop.application.session import Session
from mdt_desktop.application.shown import Shown
from mdt_desktop.application.who_knows import who_knows
from mdt_desktop.cli.desk import Desk
from mdt_desktop.cli.options import Commands, as_json, command, moment, on_vault
from mdt_desktop.domain.actions import UnnamedKey
from mdt_desktop.domain.clocks import Clock
from mdt_desktop.domain.plain import moment_text, to_plain

Row = dict[str, Any]
_WAY = "command_line"


def add(commands: Commands, desk: Desk) -> None:
    """Add the commands of this group."""
    group = commands.add_parser("cases", help=desk.text("help.cases")).add_subparsers(
        metavar=desk.text("help.command"), required=True
    )
    listed = command(group, desk, "list", _list)
    show = command(group, desk, "show", _show)
    deadlines = command(group, desk, "deadlines", _deadlines)
    known = command(group, desk, "who-knows", _who_knows, help_of="who_knows")
    for parser in (show, deadlines, known):
        parser.add_argument("case", metavar="CASE", help=desk.text("help.case"))
    deadlines.add_argument("--at", metavar="TIME", type=moment(desk), help=desk.text("help.at"))
    for parser in (listed, show, deadlines, known):
        on_vault(parser, desk)
        as_json(parser, desk)


def _list(desk: Desk, asked: Namespace) -> int:
    with desk.opened(asked) as session:
        rows = [_line(card) for card in _all_cards(session)]
    if asked.json:
        desk.show(rows)
        return 0
    for row in rows:
        due = f"{row['next_due']['rule']} {row['next_due']['due']}" if row["next_due"] else ""
        desk.say("  ".join(filter(None, (row["number"], row["alias"], row["stage"], row["risk_level"], due))))
    return 0


def _all_cards(session: Session) -> Iterator[CaseCard]:
    query = CardQuery()
    while cards := session.cases.page(query):
        yield from cards
        query = replace(query, after=cards[-1])


def _line(card: CaseCard) -> Row:
    due = {"rule": card.next_rule, "due": moment_text(card.next_due)} if card.next_due else None
    return {
        "id": card.case.hex,
        "number": card.number,
        "alias": card.alias,
        "stage": card.stage,
        "risk_level": card.risk_level,
        "contact_person": card.contact_person or None,
        "coordinator": card.coordinator or None,
        "next_due": due,
    }


def _read(session: Session, asked: Namespace) -> CaseView:
    view = session.cases.view(session.cases.find(asked.case))
    note_reading(session, view.case, _WAY)
    return view


def _show(desk: Desk, asked: Namespace) -> int:
    with desk.opened(asked) as session:
        view = _read(session, asked)
    shown = {
        "id": view.case.hex,
        "alias": view.head.alias,
        "stage": stage_of(view).value,
        "records": _records(view),
        "conflicts": [row for each in view.conflicts for row in _conflicts(each)],
    }
    if asked.json:
        desk.show(shown)
    else:
        _say_records(desk, view)
    return 0


def _records(view: CaseView) -> dict[str, list[Row]]:
    records: dict[str, list[Row]] = {}
    for each in view.shown:
        records.setdefault(each.kind, []).append(_record(each.record))
    return records


def _record(record: Any) -> Row:
    """A record as plain data; a key the file brought along is shown as it stood there."""
    row: Row = to_plain(record)
    if isinstance(record, UnnamedKey):
        row["text"] = json.loads(record.text)
    return row


def _conflicts(shown: Shown[Any]) -> Iterator[Row]:
    for conflict in shown.conflicts:
        values = [
            {"value": to_plain(each.value), "author": each.author, "at": moment_text(each.at)}
            for each in conflict.readings
        ]
        yield {"kind": shown.kind, "entity": shown.id, "field": conflict.field, "values": values}


def _say_records(desk: Desk, view: CaseView) -> None:
    desk.say(f"{view.head.number}  {view.head.alias}  {stage_of(view).value}")
    for kind, records in _records(view).items():
        for record in records:
            desk.say(f"{kind}: {json.dumps(record, ensure_ascii=False)}")


def _deadlines(desk: Desk, asked: Namespace) -> int:
    with desk.opened(asked) as session:
        clocks = session.cases.clocks(_read(session, asked), asked.at)
    if asked.json:
        desk.show([_clock(clock) for clock in clocks])
        return 0
    for clock in clocks:
        desk.say(f"{moment_text(clock.due)}  {clock.state}  {clock.rule.id}  {clock.rule.label[desk.language]}")
    return 0


def _clock(clock: Clock) -> Row:
    return {
        "rule": clock.rule.id,
        "from": moment_text(clock.since),
        "due": moment_text(clock.due),
        "state": clock.state.value,
        "acts": list(clock.rule.acts),
    }


def _who_knows(desk: Desk, asked: Namespace) -> int:
    with desk.opened(asked) as session:
        rows = [
            {
                "from": each.sender,
                "receiver": each.receiver,
                "group": each.group,
                "level": each.level.value,
                "basis": each.basis.value,
                "purpose": each.purpose or None,
                "until": _until(each.until),
            }
            for each in who_knows(_read(session, asked), session.now())
        ]
    if asked.json:
        desk.show(rows)
        return 0
    for row in rows:
        desk.say(f"{row['from']} > {row['receiver']}  {row['group']}  {row['level']}  {row['basis']}")
    return 0


def _until(until: datetime | None) -> str | None:
    return None if until is None else moment_text(until)
