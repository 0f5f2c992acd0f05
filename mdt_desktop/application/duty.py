"""Who is on duty tonight: the line of the phone directory that belongs to who is responsible now."""

from collections.abc import Mapping

from mdt_desktop.application.case_view import CaseView, responsible_takes
from mdt_desktop.domain.rule_pack import DutyLine

LINE_OF = {
    "CSG": "csg",
    "VT": "veilig_thuis",
    "POL": "police_sexual_offences",
    "SHN": "victim_support",
    "GEM": "municipality",
    "RECL": "probation",
    "OPV": "shelter",
    "SEH": "emergency_department",
    "GGD_FA": "forensic_doctor",
    "OM": "prosecution",
    "OFFLIMITS": "offlimits",
    "COMENSHA": "comensha",
    "MDT": "mdt",
}
"""The organisation: its line in the phone directory."""


def on_duty(view: CaseView, lines: Mapping[str, DutyLine]) -> tuple[DutyLine, ...]:
    """Return the lines of everybody responsible now, each once; an organisation without one has none."""
    organisations = (each.record.organisation for each in responsible_takes(view))
    found = (lines.get(LINE_OF.get(org, "")) for org in dict.fromkeys(organisations))
    return tuple(line for line in found if line is not None)
