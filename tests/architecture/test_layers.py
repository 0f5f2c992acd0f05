"""The tree shows the architecture, and these tests hold it."""

from importlib.metadata import packages_distributions
from pathlib import Path

from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[2]


def test_the_layers_hold() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_other_distribution_owns_our_names() -> None:
    owners = packages_distributions()
    for name in ("mdt_desktop", "ui", "storage", "resources"):
        assert set(owners.get(name, ["mdt-desktop"])) <= {"mdt-desktop"}


def test_lock_files_name_no_host_and_carry_hashes() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in text
        assert text.count("--hash=sha256:") >= text.count("==")
