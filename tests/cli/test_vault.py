"""The vault from the command line: made, checked, backed up, restored, given another passphrase."""

from pathlib import Path

import pytest

from tests.support.command_lines import PASSPHRASE, CommandLine


def test_a_new_vault_prints_its_passphrase_once_and_opens_with_it(line: CommandLine) -> None:
    made = line("vault", "create", "--vault", line.vault, "--json").json
    assert made["vault"] == str(line.vault)
    assert len(made["passphrase"].split()) == 5
    line.typed = [made["passphrase"]]
    assert line("cases", "list", "--vault", line.vault, "--json").json == []


def test_without_json_the_passphrase_stands_on_a_line_of_its_own(line: CommandLine) -> None:
    said = line("vault", "create", "--vault", line.vault).out
    (passphrase,) = [each.strip() for each in said.splitlines() if len(each.split()) == 5 and each.startswith("    ")]
    line.typed = [passphrase]
    assert line("cases", "list", "--vault", line.vault).status == 0


def test_a_passphrase_from_a_file_is_its_first_line_and_never_printed(line: CommandLine) -> None:
    answer = line.on_vault("vault", "create")
    assert PASSPHRASE not in answer.out
    line.typed = [PASSPHRASE]
    assert line("cases", "list", "--vault", line.vault).status == 0


def test_an_own_passphrase_of_a_real_vault_is_long_and_not_everybodys(line: CommandLine) -> None:
    line.passphrase_file.write_text("te kort\n", encoding="utf-8")
    answer = line.on_vault("vault", "create")
    assert (answer.status, line.vault.exists()) == (1, False)
    assert "14" in answer.err
    assert line.on_vault("vault", "create", "--rehearsal").status == 0


@pytest.mark.parametrize("content", [None, "", "\n tweede regel", "\xff"])
def test_a_passphrase_file_without_a_passphrase_is_named(line: CommandLine, content: str | None) -> None:
    line.passphrase_file.unlink()
    if content is not None:
        line.passphrase_file.write_bytes(content.encode("latin-1"))
    answer = line.on_vault("vault", "create")
    assert answer.status == 1
    assert str(line.passphrase_file) in answer.err


def test_a_vault_is_never_made_where_something_stands(line: CommandLine) -> None:
    line.on_vault("vault", "create")
    before = (line.vault / "vault.db").read_bytes()
    assert line.on_vault("vault", "create").status == 1
    assert (line.vault / "vault.db").read_bytes() == before


def test_a_wrong_passphrase_always_gives_the_same_sentence(line: CommandLine) -> None:
    line.on_vault("vault", "create")
    line.typed = ["niet deze", "deze ook niet"]
    first = line("cases", "list", "--vault", line.vault)
    second = line("vault", "verify", "--vault", line.vault)
    assert (first.status, first.out, first.err) == (second.status, second.out, second.err)
    assert first.err == f"{line.program.messages['nl']['vault.wrong_passphrase']}\n"


def test_wrong_tries_are_written_down_at_the_next_unlock(vignettes: CommandLine) -> None:
    vignettes.typed = ["fout"]
    vignettes("cases", "list", "--vault", vignettes.vault)
    vignettes.on_vault("cases", "list")
    opened = vignettes.program.door(vignettes.vault).unlock(PASSPHRASE)
    try:
        events = vignettes.program.session(opened).cases.own_view().shown
        tries = [each.record.count for each in events if getattr(each.record, "kind", "") == "failed_tries"]
    finally:
        opened.close()
    assert tries == [1]


def everything_in(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {each.name: (each.read_bytes(), each.stat().st_mtime_ns) for each in folder.iterdir() if each.is_file()}


def test_verify_counts_and_writes_nothing(vignettes: CommandLine) -> None:
    before = everything_in(vignettes.vault)
    answer = vignettes.on_vault("vault", "verify", "--json")
    assert (answer.status, answer.json["cases"], answer.json["findings"]) == (0, 6, [])
    assert "6" in vignettes.on_vault("vault", "verify").out
    assert everything_in(vignettes.vault) == before


def test_verify_says_in_a_sentence_what_is_wrong(vignettes: CommandLine) -> None:
    database = vignettes.vault / "vault.db"
    rotten = bytearray(database.read_bytes())
    rotten[len(rotten) // 2] ^= 1
    database.write_bytes(rotten)
    answer = vignettes.on_vault("vault", "verify", "--json")
    assert answer.status == 1
    assert [each["sentence"] for each in answer.json["findings"]] == answer.err.splitlines()
    assert answer.json["findings"][0]["code"] == "vault.damaged"


def test_a_backup_restored_elsewhere_holds_the_same_cases(vignettes: CommandLine) -> None:
    backup = vignettes.folder / "kopie.mdt"
    assert vignettes.on_vault("vault", "backup", backup).status == 0
    listed = vignettes.on_vault("cases", "list", "--json").json
    elsewhere = ("--vault", vignettes.folder / "nieuw", "--passphrase-file", vignettes.passphrase_file)
    assert vignettes("vault", "restore", backup, *elsewhere, "--json").json == {"file": str(vignettes.folder / "nieuw")}
    assert vignettes("cases", "list", *elsewhere, "--json").json == listed


def test_a_backup_never_replaces_a_file(vignettes: CommandLine) -> None:
    kept = vignettes.folder / "brief.txt"
    kept.write_text("van mij", encoding="utf-8")
    assert vignettes.on_vault("vault", "backup", kept).status == 1
    assert kept.read_text(encoding="utf-8") == "van mij"


def test_restoring_what_is_no_backup_makes_nothing(line: CommandLine) -> None:
    foreign = line.folder / "brief.txt"
    foreign.write_text("geen kopie", encoding="utf-8")
    assert line.on_vault("vault", "restore", foreign).status == 1
    assert not line.vault.exists()


def test_after_a_change_only_the_new_passphrase_opens(vignettes: CommandLine) -> None:
    changed = vignettes.on_vault("vault", "passphrase", "--json").json
    vignettes.typed = [changed["passphrase"], PASSPHRASE]
    assert vignettes("cases", "list", "--vault", vignettes.vault).status == 0
    assert vignettes("cases", "list", "--vault", vignettes.vault).status == 1


def test_a_new_passphrase_may_come_from_a_file(vignettes: CommandLine) -> None:
    new = vignettes.folder / "nieuw"
    new.write_text("bakker fluit op dinsdag", encoding="utf-8")
    answer = vignettes.on_vault("vault", "passphrase", "--new-passphrase-file", new)
    assert (answer.status, "bakker" in answer.out) == (0, False)
    vignettes.typed = ["bakker fluit op dinsdag"]
    assert vignettes("cases", "list", "--vault", vignettes.vault).status == 0


def test_a_vault_that_is_open_elsewhere_is_refused(vignettes: CommandLine) -> None:
    opened = vignettes.program.door(vignettes.vault).unlock(PASSPHRASE)
    try:
        answer = vignettes.on_vault("cases", "list")
    finally:
        opened.close()
    assert (answer.status, answer.err) == (1, f"{vignettes.program.messages['nl']['vault.in_use']}\n")


def test_a_moved_vault_says_once_that_it_is_a_copy(vignettes: CommandLine) -> None:
    moved = vignettes.folder / "verhuisd"
    vignettes.vault.rename(moved)
    vignettes.vault = moved
    assert "kopie" in vignettes.on_vault("cases", "list").err
    assert vignettes.on_vault("cases", "list").err == ""
