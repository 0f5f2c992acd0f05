"""The command line of each test, on its own folder."""

from pathlib import Path

import pytest

from tests.support.command_lines import VIGNETTES, CommandLine


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """A command line without a vault."""
    return CommandLine(tmp_path, capsys)


@pytest.fixture
def vignettes(line: CommandLine) -> CommandLine:
    """A command line on a rehearsal vault with the six vignettes."""
    line.make_rehearsal(*sorted(VIGNETTES.glob("V*.yaml")))
    return line
