"""What made-up cases say of weighing and coordination comes back letter for letter, each word in its own place."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.support.chance import seeded
from tests.support.command_lines import CommandLine
from tests.support.told_cases import FILES, a_random_case, shipped, told

GENERATED = 5


def the_records(line: CommandLine, name: str) -> Mapping[str, list[dict[str, Any]]]:
    records: Mapping[str, list[dict[str, Any]]] = line.on_vault("cases", "show", name, "--json").json["records"]
    return records


def shown_of(records: Mapping[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """What ``cases show`` says, in the shape of the file."""
    (outcome,) = records.get("weighing_outcome", [{}])
    (lens,) = records.get("stage_lens", [{}])
    (flags,) = records.get("red_flags", [{}])
    (voice,) = records.get("victim_voice", [{}])
    (decision,) = records.get("coordination_decision", [{}])
    (contact,) = records.get("contact_person", [{}])
    return {
        "level": outcome.get("level", "not_weighed"),
        "reason": outcome.get("why", ""),
        "unknown": outcome.get("unknown", []),
        "domains": {each["domain"]: each["need"] for each in records.get("domain_need", ())},
        "surroundings": [(each["who"], each["need"]) for each in records.get("surroundings_need", ())],
        "dissent": [(each["org"], each["text"]) for each in records.get("dissent", ())],
        "stages": lens.get("stages_fit", []),
        "facts": lens.get("facts", []),
        "critical": flags.get("items", []),
        "voice": voice.get("text", ""),
        "regie": (decision.get("decision", ""), decision.get("holder", ""), decision.get("reason", "")),
        "contact": contact.get("name", ""),
    }


def told_of(case: dict[str, Any]) -> dict[str, Any]:
    """What the file says; without a decision its holder and reason stand among the keys kept as they are."""
    weighing, regie = case.get("weighing") or {}, case.get("regie") or {}
    lens = weighing.get("femicide_lens") or {}
    decided = regie if regie.get("decision") else {}
    return {
        "level": weighing.get("risk_level") or "not_weighed",
        "reason": weighing.get("reason_nl", ""),
        "unknown": weighing.get("unknown", []),
        "domains": weighing.get("domains", {}),
        "surroundings": [(each["who"], each["need"]) for each in weighing.get("surroundings", ())],
        "dissent": [(each["org"], each["text_nl"]) for each in weighing.get("dissent", ())],
        "stages": lens.get("stages_fit", []),
        "facts": lens.get("facts", []),
        "critical": weighing.get("critical_yes", []),
        "voice": weighing.get("child_voice", ""),
        "regie": (decided.get("decision", ""), decided.get("holder") or "", decided.get("reason_nl", "")),
        "contact": regie.get("contact_person", ""),
    }


def test_every_made_up_case_comes_back_letter_for_letter(line: CommandLine) -> None:
    line.make_rehearsal(*FILES.values())
    for name, text in shipped().items():
        assert shown_of(the_records(line, name)) == told_of(told(text)), name


@pytest.mark.parametrize("number", range(GENERATED))
def test_so_does_any_case_in_that_shape(line: CommandLine, number: int) -> None:
    name = f"R{number}"
    text = a_random_case(seeded(), name)
    file = line.folder / f"{name}.yaml"
    file.write_text(text, encoding="utf-8")
    line.make_rehearsal(file)
    records, case = the_records(line, name), told(text)
    assert shown_of(records) == told_of(case)
    unnamed = {(each.get("where"), each["key"]): each["text"] for each in records.get("unnamed_key", ())}
    beside = case["weighing"].get("besproken_met")
    assert unnamed.get(("weighing", "besproken_met")) == beside
    if "decision" not in case["regie"]:
        assert unnamed["regie", "reason_nl"] == case["regie"]["reason_nl"]
