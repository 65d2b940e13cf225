"""Modules are imported when they are needed, and plugins when they are announced."""

from __future__ import annotations

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


def test_plugins_are_loaded_that_packages_announce(folder: Path) -> None:
    (folder / "announced.py").write_text("from pathlib import Path\nPath(__file__).with_name('ran').touch()\n")
    info = folder / "announcing-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: announcing\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[flytewright.plugins]\nannounced = announced\n")
    load_implicit_plugins()
    assert (folder / "ran").exists()
