"""A deadline rule for tests: six hours after a made-up trigger, everything else as asked."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from mdt_desktop.domain.calendar import Offset, Unit
from mdt_desktop.domain.clocks import ClockKind, DeadlineRule, Severity
from mdt_desktop.domain.groups import FieldGroup

_PLAIN = DeadlineRule(
    id="DL-TEST",
    trigger="bell",
    offset=Offset(6, Unit.HOURS),
    kind=ClockKind.TERM,
    severity=Severity.NORMAL,
    acts=("CSG",),
    group=FieldGroup.EVENT_SUMMARY,
    stop_group=FieldGroup.MEDICAL,
    label={"nl": "Proef", "en": "Trial"},
    source="test",
    confidence="G",
    duty="csg",
)


def length(text: str) -> Offset:
    """Return a length of time written as in the rule file: ``-14d``, ``5wd``."""
    unit = text.lstrip("-0123456789")
    return Offset(int(text.removesuffix(unit)), Unit(unit))


def a_rule(offset: str = "6h", **more: Any) -> DeadlineRule:
    """Return a rule that waits for ``bell``."""
    return replace(_PLAIN, offset=length(offset), **more)


def replacing(pattern: str, by: str) -> Callable[[str], str]:
    """Return a change of a text that must find its pattern: a test of an error must make one."""

    def change(text: str) -> str:
        found, count = re.subn(pattern, by, text, count=1)
        assert count == 1, pattern
        return found

    return change
