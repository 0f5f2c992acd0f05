"""The safety plan on paper: full, discreet or card, with everything that stays off it named."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mdt_desktop.application.case_view import CaseView
from mdt_desktop.domain.rule_pack import RulePack
from mdt_desktop.domain.safety_plan import PlanForm
from mdt_desktop.reports.blocks import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class OffPaper:
    """Something known that does not stand on this paper: told by mouth instead."""

    field: str
    label: str
    text: str


class HeldBackWhy(StrEnum):
    """Why a line may not stand on this paper."""

    BETRAYS = "betrays"
    ADDRESS = "address"
    SUSPECT = "suspect"
    SCHOOL = "school"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldBack:
    """A line that would have been printed and was left off: ``word`` is what gave it away."""

    field: str
    label: str
    text: str
    why: HeldBackWhy
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPaper:
    """A plan as it goes to paper, and all that does not.

    ``unchecked`` are the texts to name to the worker before the first print; ``is_draft`` says that no human has
    checked this language, so that it may be previewed and never handed out; ``is_empty`` that nothing is left to
    print; ``in_conflict`` names fields in which values differ.
    """

    document: Document
    kept_off: tuple[OffPaper, ...]
    held_back: tuple[HeldBack, ...]
    spoken: tuple[str, ...]
    unchecked: tuple[str, ...]
    in_conflict: tuple[str, ...]
    is_draft: bool
    file_name: str

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is left to print."""
        return not self.document.blocks


def make_plan(
    view: CaseView, form: PlanForm, language: str, *, today: date, is_rehearsal: bool, pack: RulePack
) -> PlanPaper:
    """Return the plan of a case in one form and language.

    Raises:
        RuleFileError: A text file has an error.
        UsageError: There are no texts in this language.
    """
    raise NotImplementedError(view, form, language, today, is_rehearsal, pack)
