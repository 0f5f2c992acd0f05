"""The journeys use the same screen, program and vault as the tests of the screen."""

from tests.ui.conftest import _theme, clock, look, program, rehearsal_vault, runner, session, vault_folder

__all__ = ["_theme", "clock", "look", "program", "rehearsal_vault", "runner", "session", "vault_folder"]
