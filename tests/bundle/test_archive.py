"""Bundles are the same for the same content, and leave nothing outside the folder they are unpacked into."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tarfile
from pathlib import Path

import pytest

from flytewright.bundle.archive import pack
from flytewright.bundle.roots import source_root
from flytewright.bundle.unpacking import unpack
from flytewright.bundle.walk import loaded_sources
from flytewright.errors import ValidationError


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    root = tmp_path / "src"
    (root / "pkg").mkdir(parents=True)
    (root / "pkg" / "__init__.py").write_text("")
    (root / "pkg" / "mod.py").write_text("x = 1\n")
    return root


def test_the_same_content_gives_the_same_bytes(sources: Path) -> None:
    files = list(sources.rglob("*.py"))
    first = pack(sources, files)
    os.utime(sources / "pkg" / "mod.py", (1, 1))
    assert pack(sources, reversed(files)) == first
    (sources / "pkg" / "mod.py").write_text("x = 2\n")
    assert pack(sources, files).digest != first.digest


def test_what_is_packed_is_unpacked(sources: Path, tmp_path: Path) -> None:
    archive = tmp_path / "a.tar.gz"
    archive.write_bytes(pack(sources, sources.rglob("*.py")).data)
    unpack(archive, tmp_path / "out")
    assert (tmp_path / "out" / "pkg" / "mod.py").read_text() == "x = 1\n"


@pytest.mark.parametrize("name", ["../outside.py", "/tmp/outside.py", "pkg/../../outside.py"])
def test_no_entry_leaves_the_folder(name: str, tmp_path: Path) -> None:
    archive = tmp_path / "a.tar.gz"
    with tarfile.open(archive, "w:gz") as tar:
        entry = tarfile.TarInfo(name)
        entry.size = 1
        tar.addfile(entry, io.BytesIO(b"x"))
    (tmp_path / "deep" / "out").mkdir(parents=True)
    with contextlib.suppress(ValidationError):  # refused, or taken as a name inside
        unpack(archive, tmp_path / "deep" / "out")
    assert [path.name for path in tmp_path.rglob("outside.py") if "out" not in path.parent.parts] == []


def test_what_is_no_archive_is_an_error(tmp_path: Path) -> None:
    archive = tmp_path / "a.tar.gz"
    archive.write_bytes(b"nothing")
    with pytest.raises(ValidationError, match=r"a\.tar\.gz cannot be unpacked"):
        unpack(archive, tmp_path / "out")


def test_loaded_modules_are_found_and_others_not(sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (sources / "other.py").write_text("")
    monkeypatch.syspath_prepend(str(sources))
    import pkg.mod  # type: ignore[import-not-found]  # written by the fixture

    try:
        assert loaded_sources(sources) == [sources / "pkg" / "__init__.py", sources / "pkg" / "mod.py"]
    finally:
        for name in ("pkg", "pkg.mod"):
            sys.modules.pop(name, None)
    assert pkg.mod.x == 1


def test_dotted_names_begin_above_the_outermost_package(sources: Path) -> None:
    assert source_root(sources / "pkg" / "mod.py") == sources
