"""Modules are imported when they are needed, and plugins when they are announced."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flytewright import lazy_module, load_implicit_plugins
from flytewright.lazy_import.lazy_module import is_imported


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in ("noisy", "announced"):
        sys.modules.pop(name, None)


def test_a_lazy_module_is_imported_when_a_name_is_used(folder: Path) -> None:
    (folder / "noisy.py").write_text("from pathlib import Path\nPath(__file__).with_name('ran').touch()\nvalue = 3\n")
    module = lazy_module("noisy")
    assert not (folder / "ran").exists()
    assert not is_imported("noisy")
    assert module.value == 3
    assert (folder / "ran").exists()
    assert is_imported("noisy")


def test_an_imported_module_is_itself() -> None:
    assert lazy_module("sys") is sys


def test_a_module_that_is_not_installed_is_missed_when_it_is_used() -> None:
    module = lazy_module("no_such_module")
    with pytest.raises(ImportError, match=r"no_such_module.frame is used, and no_such_module is not installed"):
        _ = module.frame


@pytest.mark.parametrize("group", ["flytewright.plugins", "flytekit.plugins"])
def test_plugins_are_loaded_that_packages_announce(folder: Path, group: str) -> None:
    (folder / "announced.py").write_text("from pathlib import Path\nPath(__file__).with_name('ran').touch()\n")
    announce(folder, group, "announced = announced")
    load_implicit_plugins()
    assert (folder / "ran").exists()


def test_a_plugin_that_raises_is_reported_and_the_others_are_loaded(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "noisy.py").write_text("raise ValueError('out of order')\n")
    (folder / "made_for.py").write_text("import flytekit\n")
    (folder / "announced.py").write_text("from pathlib import Path\nPath(__file__).with_name('ran').touch()\n")
    announce(folder, "flytewright.plugins", "noisy = noisy", "made = made_for", "other = announced")
    load_implicit_plugins()
    assert (folder / "ran").exists()
    noisy, made = (record.getMessage() for record in caplog.records)
    assert noisy == "plugin noisy (noisy) is left out: ValueError: out of order"
    assert "plugin made (made_for) is left out: No module named 'flytekit'" in made
    assert "wright --compat" in made


def test_importing_the_package_loads_no_plugin(folder: Path) -> None:
    (folder / "announced.py").write_text("from pathlib import Path\nPath(__file__).with_name('ran').touch()\n")
    announce(folder, "flytewright.plugins", "announced = announced")
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    subprocess.run([sys.executable, "-c", "import flytewright; flytewright.task"], check=True, env=environment)
    assert not (folder / "ran").exists()


def announce(folder: Path, group: str, *plugins: str) -> None:
    """Install a package that announces plugins."""
    info = folder / "announcing-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: announcing\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("\n".join([f"[{group}]", *plugins, ""]))
