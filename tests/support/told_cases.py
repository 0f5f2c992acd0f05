"""What made-up cases say of the weighing and of coordination: those that are shipped, and any other in their shape."""

from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

from mdt_desktop.domain.coordination import CoordinationOutcome
from mdt_desktop.domain.weighing import LivingDomain, RiskLevel
from mdt_desktop.rules.yaml_file import plain, read_yaml
from tests.support.rehearsal_files import as_file

ROOT = Path(__file__).parents[2]
FILES = {
    path.stem: path
    for folder in (ROOT / "tests/support/vignettes", ROOT / "resources/cases")
    for path in sorted(folder.glob("*.yaml"))
}
TOPICS = 24
STAGES = 8
_WORDS = (
    *("zij", "hij", "de", "een", "niet", "meer", "bij", "thuis", "zus", "sleutel", "morgen", "belt", "bang", "school"),
    *("café", "naïef", "Łódź", "🦊", "<b>vet</b>", "&amp;", "“zo”", 'zei: "nee"', "100%", "{naam}", "a\\b", "#", "- x"),
)
_LEVELS = tuple(each.value for each in RiskLevel)
_ORGS = ("CSG", "POL", "VT", "Wijkteam Zuid", "HA", "V10-b")


def told(text: str) -> dict[str, Any]:
    """Return what a file says, as plain data."""
    read: dict[str, Any] = plain(read_yaml(text, file="case"))
    return read


def shipped() -> Mapping[str, str]:
    """Return the text of every made-up case there is, by its id."""
    return {name: path.read_text(encoding="utf-8") for name, path in FILES.items()}


def a_random_case(random: Random, name: str) -> str:
    """Return a file in the shape of SHAPE.md that says something odd of everything about weighing and coordination."""
    case: dict[str, Any] = {
        "id": name,
        "fictitious": True,
        "title_nl": _text(random),
        "victim": {"alias": f"Robin {name}", "safe_contact": _text(random)},
        "summary_nl": _text(random),
        "timeline": [{"at": "2026-09-03T10:00+02:00", "kind": "first_contact", "org": random.choice(_ORGS)}],
        "orgs": [{"org": org} for org in random.sample(_ORGS, 3)],
        "weighing": _weighing(random),
        "regie": {
            "decision": random.choice(tuple(each.value for each in CoordinationOutcome)),
            "holder": random.choice((None, *_ORGS)),
            "contact_person": _text(random),
            "reason_nl": _text(random),
        },
    }
    if random.random() < 0.3:
        del case["regie"]["decision"]
    return as_file(case)


def _weighing(random: Random) -> dict[str, Any]:
    weighing: dict[str, Any] = {
        "risk_level": random.choice(_LEVELS),
        "reason_nl": _text(random),
        "unknown": _texts(random),
        "domains": {domain.value: random.randint(0, 3) for domain in LivingDomain if random.random() < 0.8},
        "surroundings": [{"who": _text(random), "need": _text(random)} for _ in range(random.randint(0, 4))],
        "dissent": [{"org": random.choice(_ORGS), "text_nl": _text(random)} for _ in range(random.randint(0, 3))],
        "femicide_lens": {
            "stages_fit": random.sample(range(1, STAGES + 1), random.choice((0, 0, 1, 3))),
            "facts": _texts(random),
        },
        "critical_yes": random.sample(range(1, TOPICS + 1), random.randint(0, 5)),
        "child_voice": _text(random),
        "besproken_met": _text(random),
    }
    return {key: held for key, held in weighing.items() if random.random() < 0.85}


def _texts(random: Random) -> list[str]:
    return [_text(random) for _ in range(random.randint(0, 4))]


def _text(random: Random) -> str:
    """A text nothing else says; sometimes long, sometimes of two lines."""
    words = random.choices(_WORDS, k=random.choice((1, 4, 9, 40)))
    break_ = "\n" if random.random() < 0.2 else " "
    return f"{' '.join(words)}{break_}{random.getrandbits(32):08x}"
