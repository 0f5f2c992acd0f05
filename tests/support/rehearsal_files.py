"""Made-up cases in the shape of SHAPE.md, from the plainest to the oddest."""

from collections.abc import Iterator
from typing import Any

import yaml

PLAINEST = """\
id: K01
fictitious: true
title_nl: "Kort"
victim: {alias: "Juno", safe_contact: "via zus"}
summary_nl: "Er is iets gebeurd."
timeline:
  - {at: "2026-05-03T20:00+02:00", kind: event}
orgs:
  - {org: HA}
"""

ODDEST = """\
id: "K-02 vreemd"
fictitious: true
title_nl: "Café e\u0301n naïef 🦊 \\u0130"
colour: {hue: [1, "twee \\"drie\\"", null, true, {diep: "regel 1\\nregel 2"}], yes: no, 12: "getal als sleutel"}
victim:
  alias: "Bo 🧶"
  safe_contact: |
    regel één
      ingesprongen, met "aanhalingstekens" en een \\ schuine streep

    na een lege regel
  languages: [no, yes, "12", ti]
  gender: x
  age: 0
  pregnancy_possible: null
  shoe_size: 38.5
summary_nl: '  spaties vooraan en achteraan  '
timeline:
  - {at: "2026-02-28T23:30+01:00", uncertain_until: "2026-03-01T04:00+01:00", kind: event, public_place: false,
     weather: storm}
  - {at: "2026-01-01T00:00:30Z", until: "2026-03-01T00:00Z", kind: event_period, text: "weken lang"}
  - {at: "2026-03-02T10:00+01:00", kind: first_contact, org: Wijkteam Zuid, source: "e-mail van school", text: null}
  - {at: "2026-03-03T10:00+01:00", kind: iets_nieuws, org: V10-b, text: "soort die niemand kent"}
  - {at: "2026-03-01T10:00+01:00", kind: sexual_event, victim: K-03, text: "van een ander"}
  - {at: "2026-03-04T10:00+01:00", kind: sexual_event, victim: K-03, expected: "nooit bewaard"}
orgs:
  - {org: Wijkteam Zuid, knows: []}
  - {org: HA, role: "huisarts", knows: [medical, "open woord"], phone_hours: "9-17"}
shares:
  - {from: Wijkteam Zuid, to: any, groups: [evidence_images, reporter], level: none, basis: anonymous_consult}
  - {from: ergens, to: V10-b, groups: [network], level: full, basis: vital_interest, note: "spoed",
     purpose: "nu helpen", until: "2026-04-01T00:00+02:00"}
  - {from: HA, to: GGZ, groups: [], level: full, basis: care_team, note: "nog geen groep gekozen"}
  - {to: POL, groups: [identity], note: "zonder grond"}
withhold:
  - {group: reporter, from: any, to: family, why: "bron beschermd"}
  - {why: "zonder groep"}
weighing:
  reason_nl: "nog geen niveau"
  unknown: ["wie?", "waar?"]
  domains: {safety_housing: 3, mental_wellbeing: null}
  surroundings: [{who: "buurvrouw", need: "uitleg", phone: "later"}, {who: hond}]
  dissent: [{org: HA, text_nl: "eerst slapen"}]
  femicide_lens: {stages_fit: [], facts: ["feit"], lens: dik}
  critical_yes: [1, 24]
  child_voice: "ik wil naar huis"
  table: "dinsdag"
regie: {holder: null, contact_person: "Wietske", reason_nl: "nog niet besloten", review: "mei"}
handovers:
  - {from: HA, to: GGZ, state_expected: returned, content: [wacht, "lijst"], three_way: "op de fiets"}
  - {to: SHN, state_expected: overdue, is_warm: null}
  - {from: GGZ, to: HA, state_expected: closed, is_warm: true, by_hand: yes}
safety_plan: {version: easy_read, sections: [], languages: [ti, ar], extra: "sleutel bij zus", paper_home: true,
  font: groot}
deadlines: [{rule: DL-X, from: "nooit", due: "nooit"}]
expected: {anything: "nooit bewaard"}
tests: ["nooit bewaard"]
"""


def strings_in(value: Any) -> Iterator[str]:
    """Yield every text in plain data."""
    if isinstance(value, str):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings_in(each)


def as_file(case: dict[str, Any]) -> str:
    """Write a case as YAML."""
    return str(yaml.safe_dump(case, allow_unicode=True, sort_keys=False))
