"""The vault's own records as something cards can edit: a meeting belongs to no case."""

from collections.abc import Mapping, Sequence

from typing_extensions import override

from mdt_desktop.application import meetings
from mdt_desktop.application.case_view import CaseView
from mdt_desktop.application.meetings import case_ids
from mdt_desktop.application.shown import Change, Gone, Shown
from mdt_desktop.domain.identifiers import CaseId
from mdt_desktop.domain.meeting import Meeting
from mdt_desktop.domain.plain import from_plain, to_plain
from ui.case.presenter import CasePresenter


class OwnPresenter(CasePresenter):
    """Reads and writes the vault's own records, with the drafts of their cards."""

    def open_own(self) -> None:
        """Show the vault's own records."""
        self.open(self.session.vault.vault_case)

    @override
    def _write(self, case: CaseId, changes: Sequence[Change]) -> CaseView:
        cases = self.session.cases
        cases.write_together(changes, self._of_cases(cases.own_view(), changes))
        return cases.own_view()

    def _of_cases(self, own: CaseView, changes: Sequence[Change]) -> Mapping[CaseId, Sequence[Change]]:
        """The cases of a meeting that moves learn of it in the same transaction."""
        found: dict[CaseId, Sequence[Change]] = {}
        for shown in own.all(Meeting):
            of_it = [each for each in changes if each.entity == shown.entity]
            if of_it:
                views = self.session.cases.views(case_ids(shown.record))
                record = _changed(shown, of_it)
                found |= meetings.change(own, shown.id, record, views, self.me, self.now()).by_case
        return found


def _changed(shown: Shown[Meeting], changes: Sequence[Change]) -> Meeting:
    plain = to_plain(shown.record) | {each.name: each.value for each in changes}
    record: Meeting = from_plain(Meeting, {name: value for name, value in plain.items() if value is not Gone})
    return record
