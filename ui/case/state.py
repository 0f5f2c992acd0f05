"""What a case screen shows at one moment; it never changes, a new one comes after every save."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.ports import Draft
from mdt_desktop.domain.clocks import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseState:
    """A case as it stands, its clocks, and what was being typed in it, by place."""

    view: CaseView
    clocks: tuple[Clock, ...]
    now: datetime
    drafts: Mapping[str, Draft] = field(default_factory=dict)
