"""What Today shows at one moment."""

from dataclasses import dataclass
from datetime import datetime

from mdt_desktop.application.ports import CaseCard, DueRow


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayState:
    """Everything due, as it was read."""

    now: datetime
    due: tuple[tuple[DueRow, CaseCard], ...] = ()
