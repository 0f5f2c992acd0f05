from pathlib import Path

from ui.unlock.places import VaultHome


def put_vault(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "keys.a").touch()
    return folder


def test_an_empty_home_has_no_vault_and_the_first_gets_the_folder_of_the_command_line(tmp_path: Path) -> None:
    home = VaultHome(tmp_path / "home")

    assert home.vaults() == ()
    assert home.next_folder() == tmp_path / "home" / "vault"


def test_the_made_up_cases_are_no_vault_to_unlock(tmp_path: Path) -> None:
    put_vault(tmp_path / "oefenen")

    assert VaultHome(tmp_path).vaults() == ()


def test_a_second_vault_gets_a_number(tmp_path: Path) -> None:
    first = put_vault(tmp_path / "vault")

    assert VaultHome(tmp_path).vaults() == (first,)
    assert VaultHome(tmp_path).next_folder() == tmp_path / "vault-2"


def test_one_named_folder_is_the_only_one(tmp_path: Path) -> None:
    put_vault(tmp_path / "home" / "vault")
    named = tmp_path / "elsewhere"

    assert VaultHome(tmp_path / "home", named).vaults() == ()
    assert VaultHome(tmp_path / "home", named).next_folder() == named
    put_vault(named)
    assert VaultHome(tmp_path / "home", named).vaults() == (named,)


def test_a_home_that_is_itself_a_vault_counts(tmp_path: Path) -> None:
    home = put_vault(tmp_path / "home")

    assert VaultHome(home).vaults() == (home,)
