"""The page for the duty binder: what is still open for somebody's safety, and the number of who knows the case."""

from collections.abc import Iterator, Sequence

from mdt_desktop.application.case_view import CaseView, contact_person_of, open_actions
from mdt_desktop.application.duty import on_duty
from mdt_desktop.application.minutes import MEDICAL, PaperWords
from mdt_desktop.domain.actions import Action, Task
from mdt_desktop.reports.blocks import Block, BulletList, Heading, KeyLine, Paper, Paragraph
from mdt_desktop.reports.document_texts import Desk, DocumentKind, MadeDocument, ended


def duty_page(desk: Desk, views: Sequence[CaseView]) -> MadeDocument:
    """Return the open actions of these cases, soonest first, by number alone; made at every close of a meeting.

    Raises:
        PaperError: A character no shipped font has.
    """
    shared = desk.texts.of("shared")
    document = desk.document(
        _blocks(desk, views), Paper.A4, footer=shared["internal_footer"], page_of=shared["page_of"]
    )
    return desk.made(DocumentKind.DUTY, document)


def _blocks(desk: Desk, views: Sequence[CaseView]) -> Iterator[Block]:
    words = desk.texts.of("duty")
    yield Heading(text=words["heading"], level=1)
    yield KeyLine(key=f"{words['made']}:", text=desk.texts.moment(desk.now))
    yield Paragraph(text=words["rule"])
    held = [(view, tasks) for view in views if (tasks := _tasks(view))]
    for view, tasks in sorted(held, key=lambda each: each[1][0][1].due.timestamp()):
        yield Heading(text=view.head.number)
        yield from (KeyLine(key=f"{words['knows']}:", text=line) for line in _who_knows(desk, view))
        yield BulletList(items=tuple(_line(desk, view, action, task) for action, task in tasks))
    if not held:
        yield Paragraph(text=words["nothing"])


def _tasks(view: CaseView) -> list[tuple[Action, Task]]:
    actions = (each.record for each in open_actions(view))
    tasks = [(each, each.task) for each in actions if each.task is not None and each.what]
    return sorted(tasks, key=lambda each: each[1].due.timestamp())


def _who_knows(desk: Desk, view: CaseView) -> Iterator[str]:
    """Yield who can be called about this case: its contact person, and the duty line of who is responsible."""
    words = desk.texts.of("duty")
    contact = contact_person_of(view)
    named = contact.record if contact else None
    lines = [(named.name, named.phone), (named.backup_name, named.backup_phone)] if named else []
    language = desk.texts.language
    lines += [(each.label.get(language, each.id), each.phone) for each in on_duty(view, desk.pack.duty_lines)]
    said = [words["knows_line"].format(name=name, phone=phone) for name, phone in lines if name and phone]
    yield from said or (words["nobody"],)


def _line(desk: Desk, view: CaseView, action: Action, task: Task) -> str:
    words, texts = desk.texts.of("duty"), desk.texts
    org = texts.plan.organisation(task.owner.org) if task.owner.org else ""
    who = ", ".join(part for part in (task.owner.name, org) if part)
    what = PaperWords(view, desk.pack.table.medical).line(action.what).replace(MEDICAL, words["medical"])
    line = words["action"].format(what=ended(what), who=who, when=texts.moment(task.due))
    return words["late"].format(line=line) if task.due < desk.now else line
