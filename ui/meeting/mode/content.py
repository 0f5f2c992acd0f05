"""What each of the five steps shows of a case; worked out on the worker, words and all (domain.md §5.3)."""

from mdt_desktop.domain.table_rules import TableStep
from ui.meeting.mode.agreed import agreed_blocks
from ui.meeting.mode.facts import facts_blocks
from ui.meeting.mode.needs import needs_blocks
from ui.meeting.mode.rows import TableView
from ui.meeting.mode.safety import safety_blocks
from ui.meeting.mode.state import StepContent
from ui.meeting.mode.wish import wish_blocks


def steps_of(at: TableView) -> dict[TableStep, StepContent]:
    """Return every step of a case."""
    return {
        TableStep.WISH: StepContent(blocks=tuple(wish_blocks(at))),
        TableStep.FACTS: StepContent(blocks=tuple(facts_blocks(at)), is_side_by_side=True),
        TableStep.SAFETY: StepContent(blocks=tuple(safety_blocks(at))),
        TableStep.NEEDS: StepContent(blocks=tuple(needs_blocks(at))),
        TableStep.DECISIONS: StepContent(blocks=tuple(agreed_blocks(at))),
    }
