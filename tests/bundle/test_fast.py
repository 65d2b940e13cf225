"""What flytekit's users call to pack code does as they know it."""

from __future__ import annotations

import os
import sys
import tarfile
from pathlib import Path

import pytest

from flytewright.tools.fast_registration import (
    CopyFileDetection,
    FastPackageOptions,
    compute_digest,
    download_distribution,
    fast_package,
    get_additional_distribution_loc,
)
from flytewright.tools.ignore import DockerIgnore, GitIgnore, Ignore, IgnoreGroup, StandardIgnore
from flytewright.tools.script_mode import (
    compress_scripts,
    get_all_modules,
    hash_file,
    list_all_files,
    ls_files,
    tar_strip_file_attributes,
)


class NoText(Ignore):
    """A user's own."""

    def _is_ignored(self, path: str) -> bool:
        return path.endswith(".txt")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "src"
    (root / "fastpkg").mkdir(parents=True)
    for name in ("fastpkg/__init__.py", "fastpkg/a.py", "b.txt", "c.log", "d.md"):
        (root / name).write_text(name)
    (root / "fastpkg" / "a.py").write_text("x = 1")
    (root / "fastpkg" / "__init__.py").write_text("")
    (root / ".gitignore").write_text("*.log\n")
    (root / ".dockerignore").write_text("*.md\n")
    return root


def names(archive: str | Path) -> list[str]:
    with tarfile.open(archive) as tar:
        return tar.getnames()


def test_a_folder_is_packed_and_unpacked(root: Path, tmp_path: Path) -> None:
    path = fast_package(root, tmp_path)
    assert names(path) == [".dockerignore", ".gitignore", "b.txt", "fastpkg/__init__.py", "fastpkg/a.py"]
    (tmp_path / "out").mkdir()
    download_distribution(path, str(tmp_path / "out"))
    assert compute_digest(tmp_path / "out") == compute_digest(root, lambda name: name in ("c.log", "d.md"))
    with pytest.raises(ValueError, match="is no folder"):
        download_distribution(path, str(tmp_path / "gone"))


def test_own_ignores_come_beside_or_instead(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    beside = FastPackageOptions([NoText], copy_style=CopyFileDetection.ALL)
    assert "b.txt" not in names(fast_package(root, tmp_path, options=beside))
    instead = FastPackageOptions([NoText], keep_default_ignores=False, show_files=True)
    packed = names(fast_package(root, tmp_path, options=instead))
    assert {"c.log", "d.md"} < {*packed}
    assert capsys.readouterr().out.splitlines() == packed


def test_modules_are_packed(root: Path, tmp_path: Path) -> None:
    try:
        modules = get_all_modules(str(root), "fastpkg.a")
        loaded, digest = ls_files(str(root), CopyFileDetection.LOADED_MODULES)
        options = FastPackageOptions([], copy_style=CopyFileDetection.LOADED_MODULES)
        assert digest in fast_package(root, tmp_path, options=options)
        compress_scripts(str(root), str(tmp_path / "scripts.tar.gz"), modules)
    finally:
        for name in ("fastpkg", "fastpkg.a"):
            sys.modules.pop(name, None)
    assert [os.path.relpath(each, root) for each in loaded] == ["fastpkg/__init__.py", "fastpkg/a.py"]
    assert names(tmp_path / "scripts.tar.gz") == ["fastpkg/__init__.py", "fastpkg/a.py"]


def test_ignores_answer_for_absolute_and_relative_paths(root: Path) -> None:
    group = IgnoreGroup(str(root), [GitIgnore, DockerIgnore, StandardIgnore])
    assert group.is_ignored(str(root / "c.log"))
    assert group.is_ignored("d.md")
    assert not group.is_ignored("b.txt")
    assert sorted(group.list_ignored()) == ["c.log", "d.md"]
    assert [Path(each).name for each in list_all_files(str(root), False, group)][-1] == "a.py"
    assert group.tar_filter(tarfile.TarInfo("c.log")) is None


def test_small_helpers(root: Path) -> None:
    assert get_additional_distribution_loc("s3://b/x", "fast1") == "s3://b/x/fast1.tar.gz"
    entry = tarfile.TarInfo("a")
    entry.uid, entry.uname, entry.pax_headers = 5, "me", {"comment": "x"}
    stripped = tar_strip_file_attributes(entry)
    assert (stripped.name, stripped.uid, stripped.uname, stripped.pax_headers) == ("a", 0, "", {})
    assert hash_file(root / "fastpkg" / "a.py")[2] == 5
