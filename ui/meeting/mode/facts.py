"""The second step: what each organisation brought, side by side, and nothing twice."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from mdt_desktop.application.criteria import organisations_on
from mdt_desktop.application.shown import Shown
from mdt_desktop.application.weighings import open_questions
from mdt_desktop.domain.weighing import (
    InputKind,
    OpenQuestion,
    OrganisationInput,
)
from ui.meeting.mode.rows import GROUP_OF_DOMAIN, TableView, table_org
from ui.meeting.mode.state import Block, Row
from ui.texts import (
    domain_word,
)

translate = QCoreApplication.translate


def facts_blocks(at: TableView) -> Iterable[Block]:
    """Return what each organisation brought."""
    told: set[str] = set()
    inputs = at.view.all(OrganisationInput)
    orgs = dict.fromkeys((*organisations_on(at.view), *(each.record.org for each in inputs)))
    for org in orgs:
        rows = tuple(_brought(at, [each for each in inputs if each.record.org == org], told))
        yield Block(title=table_org(org), rows=rows, empty=translate("meeting_mode", "No answer yet"))
    questions = open_questions(at.view)
    if questions:
        rows = tuple(_open_question(at, each.record) for each in questions)
        yield Block(title=translate("meeting_mode", "Nobody knows yet"), rows=rows)


def _brought(at: TableView, inputs: list[Shown[OrganisationInput]], told: set[str]) -> Iterable[Row]:
    """What was said before by somebody else is not said again."""
    nothing = [each for each in inputs if each.record.kind is InputKind.NOTHING_KNOWN]
    others = [each for each in inputs if each.record.kind is not InputKind.NOTHING_KNOWN]
    for each in others:
        key = " ".join(each.record.text.casefold().split())
        if key not in told:
            told.add(key)
            yield _input(at, each)
    if nothing and not others:
        yield Row(text=translate("meeting_mode", "Nothing known"), icon="circle")


def _input(at: TableView, shown: Shown[OrganisationInput]) -> Row:
    brought = shown.record
    group = GROUP_OF_DOMAIN.get(brought.domain) if brought.domain is not None else None
    domain = domain_word(brought.domain.value) if brought.domain is not None else ""
    match brought.kind:
        case InputKind.NOT_SHARED:
            text = translate("meeting_mode", "Not shared: {why}").format(why=brought.text)
            return at.row(text, icon="lock", source=domain, bar=220)
        case InputKind.OPINION:
            text = translate("meeting_mode", "Opinion: {text}").format(text=brought.text)
            return at.row(text, group, icon="message-square-text", source=domain, bar=220)
        case _:
            return at.row(brought.text, group, icon="circle-dot", source=domain, bar=220)


def _open_question(at: TableView, question: OpenQuestion) -> Row:
    owner = ", ".join(table_org(part) for part in question.owner.split(", ") if part)
    finds = translate("meeting_mode", "finds out: {owner}").format(owner=owner) if owner else ""
    return at.row(question.text, icon="circle-question-mark", source=finds, colour="ink", bar=220)
