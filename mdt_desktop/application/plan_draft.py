"""A case as it would be if what is typed in its safety plan were saved: what the preview shows."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.shown import NOTHING_SEEN, Shown
from mdt_desktop.domain.groups import FieldGroup
from mdt_desktop.domain.identifiers import EntityId, random_id
from mdt_desktop.domain.safety_plan import PlanLine


def as_typed(view: CaseView, texts: Mapping[str, str]) -> CaseView:
    """Return the case with the lines of the plan as typed; nothing is saved."""
    if not texts:
        return view
    standing = {each.record.field for each in view.all(PlanLine)}
    changed = (_changed(each, texts) for each in view.shown)
    added = _added({field: text for field, text in texts.items() if text and field not in standing})
    return CaseView(view.case, (*changed, *added))


def _changed(shown: Shown[Any], texts: Mapping[str, str]) -> Shown[Any]:
    line = shown.record
    if not isinstance(line, PlanLine) or line.field not in texts:
        return shown
    return replace(shown, record=replace(line, text=texts[line.field]))


def _added(texts: Mapping[str, str]) -> Iterator[Shown[PlanLine]]:
    for field, text in texts.items():
        yield Shown(
            entity=EntityId(random_id()),
            kind="plan_line",
            group=FieldGroup.SAFETY_PLAN,
            record=PlanLine(field=field, text=text),
            at=datetime.now(UTC),
            author="",
            seen=NOTHING_SEEN,
        )
