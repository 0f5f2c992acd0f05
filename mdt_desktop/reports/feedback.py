"""What somebody who reported hears back, by kind of reporter; never anybody's name, nothing medical (§5.5)."""

from collections.abc import Iterator

from mdt_desktop.application.actions import SAFETY_NOW
from mdt_desktop.application.case_view import coordination_of, open_actions, responsible_takes
from mdt_desktop.application.duty import on_duty
from mdt_desktop.application.feedback import ReporterKind
from mdt_desktop.application.minutes import MEDICAL, PaperWords
from mdt_desktop.domain.actions import Action
from mdt_desktop.domain.coordination import CoordinationOutcome
from mdt_desktop.reports.blocks import Block, BulletList, Heading, KeyLine, Paper, Paragraph, WriteLine
from mdt_desktop.reports.document_texts import DocumentKind, MadeDocument, Writing, ended

_ROOM_FOR_CONDITIONS = 3


def feedback_letter(writing: Writing, kind: ReporterKind, *, org: str = "") -> MadeDocument:
    """Return what a reporter of this kind may hear; ``org`` is the reporter's, where it has a role itself.

    Raises:
        PaperError: A character no shipped font has.
    """
    letter = _Feedback(writing, org)
    said = {
        ReporterKind.WITH_ROLE: letter.with_role,
        ReporterKind.WITHOUT_ROLE: letter.without_role,
        ReporterKind.SCHOOL: letter.school,
        ReporterKind.INFORMAL: letter.informal,
    }[kind]
    blocks = (*letter.head(), *said(), *letter.foot())
    return writing.made(DocumentKind.FEEDBACK, writing.document(blocks, Paper.A5))


class _Feedback:
    """The parts of one letter."""

    def __init__(self, writing: Writing, org: str) -> None:
        self._writing = writing
        self._view = writing.view
        self._texts = writing.texts
        self._words = writing.texts.of("feedback")
        self._org = org

    def head(self) -> Iterator[Block]:
        """Yield date and sender; not to whom: a reporter is a protected source."""
        yield Heading(text=self._words["heading"], level=1)
        yield KeyLine(key=f"{self._words['date']}:", text=self._texts.day(self._writing.now))
        yield KeyLine(key=f"{self._words['from']}:", text=self._texts.plan.organisation(self._writing.by.org))

    def with_role(self) -> Iterator[Block]:
        """Yield what a professional with a role needs: agreements, safety conditions, who keeps watching."""
        words = self._words
        yield Paragraph(text=words["looked"])
        own = [each for each in self._actions() if each.task and each.task.owner.org == self._org]
        if self._org and own:
            yield Heading(text=words["role"])
            yield BulletList(items=tuple(self._action(each) for each in own))
        else:
            yield Paragraph(text=words["role_nothing"])
        yield Heading(text=words["conditions"])
        yield from (WriteLine() for _ in range(_ROOM_FOR_CONDITIONS))
        decided = coordination_of(self._view)
        day = decided.review_on if decided else None
        line = words["watched"].format(day=self._texts.plan.long_date(day)) if day else words["watched_open"]
        yield Paragraph(text=line)

    def without_role(self) -> Iterator[Block]:
        """Yield whether there is follow-up, and which organisation takes it up."""
        yield Paragraph(text=self._words["looked"])
        yield Paragraph(text=self._follow_up())

    def school(self) -> Iterator[Block]:
        """Yield what a school always hears."""
        yield from self.without_role()
        yield Paragraph(text=self._words["school"])

    def informal(self) -> Iterator[Block]:
        """Yield whether it was picked up, and nothing else."""
        yield Paragraph(text=self._words["picked_up" if self._is_picked_up() else "not_picked_up"])

    def foot(self) -> Iterator[Block]:
        """Yield whom to call, and why there is no more."""
        duty = next(iter(on_duty(self._view, self._writing.pack.duty_lines)), None)
        emergency = self._texts.plan.numbers["emergency"]
        if duty is not None and duty.phone:
            name = duty.label.get(self._texts.language, duty.id)
            yield Paragraph(text=self._words["new"].format(who=name, phone=duty.phone, emergency=emergency))
        else:
            yield Paragraph(text=self._words["new_bare"].format(emergency=emergency))
        yield Paragraph(text=self._words["limit"])

    def _actions(self) -> list[Action]:
        agreed = (each.record for each in open_actions(self._view) if each.record.purpose in {"", SAFETY_NOW})
        return [each for each in agreed if each.what]

    def _action(self, action: Action) -> str:
        words = PaperWords(self._view, self._writing.pack.table.medical)
        what = words.line(action.what).replace(MEDICAL, self._words["medical"])
        when = self._texts.moment(action.task.due) if action.task else ""
        return self._words["action"].format(what=ended(what), when=when)

    def _is_picked_up(self) -> bool:
        return bool(self._actions()) or coordination_of(self._view) is not None

    def _follow_up(self) -> str:
        if not self._is_picked_up():
            return self._words["follow_up_no"]
        decided = coordination_of(self._view)
        holders = [decided.holder] if decided and decided.decision is not CoordinationOutcome.NOT_NEEDED else []
        holders = [each for each in holders if each] or [
            each.record.organisation for each in responsible_takes(self._view)
        ]
        names = [self._texts.plan.organisation(each) for each in dict.fromkeys(holders)]
        return self._words["follow_up_yes"].format(
            who=", ".join(names) or self._texts.plan.organisation(self._writing.by.org)
        )
