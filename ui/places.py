"""Every place of the program: the sections of a case and how each is made, in the order of the rail."""

from collections.abc import Mapping
from importlib import import_module

from ui.case.page import SectionFactory
from ui.case.presenter import CasePresenter
from ui.case.section import Section

_SECTIONS = {
    "overview": "ui.overview.view:OverviewSection",
    "first_contact": "ui.first_contact.view:FirstContactSection",
    "people": "ui.people.view:PeopleSection",
    "triage": "ui.triage.view:TriageSection",
    "weighing": "ui.weighing.view:WeighingSection",
    "coordination": "ui.coordination.view:CoordinationSection",
    "handover": "ui.handover.view:HandoverSection",
    "sharing": "ui.sharing.view:SharingSection",
    "safety_plan": "ui.safety_plan.view:SafetyPlanSection",
    "documents": "ui.documents.view:DocumentsSection",
    "follow_up": "ui.follow_up.view:FollowUpSection",
    "closing": "ui.closing.view:ClosingSection",
}
"""Code of the section: where its class stands; it is imported when the section is first opened."""


def section_factories() -> Mapping[str, SectionFactory]:
    """Return how to make each section, by code."""
    return {code: _factory(where) for code, where in _SECTIONS.items()}


def _factory(where: str) -> SectionFactory:
    module, _, name = where.partition(":")

    def make(presenter: CasePresenter) -> Section:
        made: Section = getattr(import_module(module), name)(presenter)
        return made

    return make
