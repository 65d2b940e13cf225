"""What travels along, what does not, and why."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from flytewright.bundle.archive import LARGE, Archive, digest_in_name, pack
from flytewright.bundle.unpacking import unpack
from flytewright.bundle.walk import all_choices, all_files, bundle, loaded_files
from flytewright.errors import UserError
from flytewright.image.copying import CopyFileDetection


def write(root: Path, *names: str, **texts: str) -> None:
    for name, text in {**dict.fromkeys(names, ""), **texts}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)


def packed(root: Path, follow: bool = False) -> list[str]:
    return [each.name for each in all_choices(root, follow) if each.packed]


def reasons(root: Path, follow: bool = False) -> dict[str, str]:
    return {each.name: each.reason for each in all_choices(root, follow)}


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True)


def test_gitignore_is_respected_in_every_folder_without_git(tmp_path: Path) -> None:
    write(tmp_path, "a.log", "keep.log", "build/x.py", "sub/a.tmp", "sub/build.py", "sub/deep/a.py", "other/a.tmp")
    (tmp_path / ".gitignore").write_text("# logs\n\n*.log\n!keep.log\nbuild/\n")
    (tmp_path / "sub" / ".gitignore").write_text("*.tmp\n/deep\n")
    assert packed(tmp_path) == [".gitignore", "keep.log", "other/a.tmp", "sub/.gitignore", "sub/build.py"]
    said = reasons(tmp_path)
    assert said["a.log"] == ".gitignore:3: *.log"
    assert said["build/"] == ".gitignore:5: build/"
    assert said["sub/deep/"] == "sub/.gitignore:2: /deep"


def test_what_git_tracks_travels_although_it_is_ignored(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    write(tmp_path, "gen/kept.py", "gen/lost.py", "tracked.log", "a.log", "mine")
    (tmp_path / ".gitignore").write_text("*.log\ngen/\n")
    (tmp_path / ".git" / "info" / "exclude").write_text("mine\n")
    git(tmp_path, "add", "-f", "tracked.log", "gen/kept.py")
    assert packed(tmp_path) == [".gitignore", "gen/kept.py", "tracked.log"]
    assert reasons(tmp_path)["mine"] == ".git/info/exclude:1: mine"


def test_files_above_in_the_repository_count_but_not_against_the_folder_itself(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitignore").write_text("*.log\nout/\n")
    write(tmp_path, "src/a.log", "src/a.py", "out/a.py", "out/a.log")
    assert packed(tmp_path / "src") == ["a.py"]
    assert packed(tmp_path / "out") == ["a.log", "a.py"]


def test_dockerignore_begins_at_the_folder_and_takes_back(tmp_path: Path) -> None:
    write(tmp_path, "README.md", "pkg/README.md", "secret/no", "secret/ok", "data/a/b.bin", "data/c.txt")
    (tmp_path / ".dockerignore").write_text("# c\n*.md\nsecret\n!secret/ok\n**/*.bin\n")
    assert packed(tmp_path) == [".dockerignore", "data/c.txt", "pkg/README.md", "secret/ok"]
    assert reasons(tmp_path)["secret/no"] == ".dockerignore:3: /secret"
    (tmp_path / ".flyteignore").write_text("/data/\n./pkg\n")
    assert packed(tmp_path) == [".dockerignore", ".flyteignore", "secret/ok"]


def test_caches_environments_and_version_control_stay(tmp_path: Path) -> None:
    write(tmp_path, "a.py", "a.pyc", "pkg/__pycache__/a.cpython-311.pyc", "env/pyvenv.cfg", "env/lib/x.py", ".git/HEAD")
    write(tmp_path, ".mypy_cache/x", "pkg/.DS_Store")
    assert packed(tmp_path) == ["a.py"]
    assert reasons(tmp_path)["env/"] == "a virtual environment"
    assert reasons(tmp_path)[".git/"] == "never code: .git"


def test_links_inside_stay_links_and_others_are_left_out(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    write(root, "pkg/a.py", "x.log")
    write(outside, "b.py", "lib/c.py")
    (root / ".gitignore").write_text("*.log\n")
    (root / "alias.py").symlink_to(root / "pkg" / "a.py")
    (root / "same").symlink_to("pkg")
    (root / "b.py").symlink_to("../outside/b.py")
    (root / "lib").symlink_to(outside / "lib")
    (root / "gone").symlink_to("nowhere")
    (root / "log").symlink_to("x.log")
    assert packed(root) == [".gitignore", "alias.py", "pkg/a.py", "same"]
    said = reasons(root)
    assert said["b.py"] == said["lib"] == "links out of the folder; --deref-symlinks packs what it links to"
    assert said["gone"] == "links to nothing"
    assert said["log"] == "links to x.log, which is left out"
    made = bundle(root, CopyFileDetection.ALL)
    (tmp_path / made.name).write_bytes(made.data)
    unpack(tmp_path / made.name, tmp_path / "out", digest=digest_in_name(made.name))
    assert (tmp_path / "out" / "alias.py").readlink() == Path("pkg/a.py")
    assert (tmp_path / "out" / "same" / "a.py").is_file()


def test_links_that_are_followed_are_packed_as_what_they_point_to(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    write(root, "pkg/a.py")
    write(outside, "c.py")
    (root / "lib").symlink_to(outside)
    (root / "pkg" / "loop").symlink_to(root)
    (root / "same").symlink_to("pkg")
    assert packed(root, follow=True) == ["lib/c.py", "pkg/a.py", "same/a.py"]
    assert reasons(root, follow=True)["pkg/loop/"] == "links to a folder that it is in"


def test_what_is_no_file_is_left_out(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert reasons(tmp_path) == {"pipe": "is neither file nor folder"}


def test_the_digest_is_the_same_at_another_path_time_and_umask(tmp_path: Path) -> None:
    digests = set()
    for folder, umask in (("one", 0o022), ("two words ü", 0o077)):
        before = os.umask(umask)
        try:
            write(tmp_path / folder, "z.py", "pkg/a b.py", "pkg/ü.py")
        finally:
            os.umask(before)
        os.utime(tmp_path / folder / "z.py", (umask, umask))
        digests.add(bundle(tmp_path / folder, CopyFileDetection.ALL))
    assert len(digests) == 1


@pytest.mark.parametrize("change", ["content", "name", "mode", "link"])
def test_the_digest_is_another_for_another(change: str, tmp_path: Path) -> None:
    write(tmp_path, "a.py", "b.py")
    (tmp_path / "l").symlink_to("a.py")
    before = bundle(tmp_path, CopyFileDetection.ALL).digest
    match change:
        case "content":
            (tmp_path / "a.py").write_text("x")
        case "name":
            (tmp_path / "b.py").rename(tmp_path / "c.py")
        case "mode":
            (tmp_path / "a.py").chmod(0o755)
        case "link":
            (tmp_path / "l").unlink()
            (tmp_path / "l").symlink_to("b.py")
    assert bundle(tmp_path, CopyFileDetection.ALL).digest != before


def test_names_that_are_no_utf8_travel(tmp_path: Path) -> None:
    name = os.fsdecode(b"odd-\xff\n.py")
    write(tmp_path / "in", name)
    made = pack(tmp_path / "in", all_files(tmp_path / "in"))
    (tmp_path / made.name).write_bytes(made.data)
    unpack(tmp_path / made.name, tmp_path / "out", digest=made.digest)
    assert [each.name for each in (tmp_path / "out").iterdir()] == [name]


def test_only_names_with_a_digest_promise_one() -> None:
    assert digest_in_name(Archive(b"", "ab" * 32).name) == "ab" * 32
    assert digest_in_name("fast0123456789abcdef0123456789abcdef.tar.gz") is None  # flytekit's, of another digest
    assert digest_in_name("code.tar.gz") is None


def test_a_large_archive_is_warned_about_with_the_largest_files() -> None:
    small = Archive(bytes(10), "00", (("a.py", 10),))
    large = Archive(bytes(LARGE + 1), "00", (("a.py", 10), ("data.bin", LARGE)))
    assert small.warning is None
    assert large.warning is not None
    assert "50 MiB" in large.warning
    assert "data.bin (50 MiB)" in large.warning


def test_a_folder_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="gone cannot be read"):
        all_choices(tmp_path / "gone")


def loaded(name: str, file: Path) -> dict[str, ModuleType]:
    module = ModuleType(name)
    module.__file__ = str(file)
    return {name: module}


def test_modules_of_environments_and_the_sdks_own_are_not_the_users(tmp_path: Path) -> None:
    write(tmp_path, "a.py", "venv/pyvenv.cfg", "venv/lib/b.py", "x/site-packages/c.py", "flytewright/d.py", "e.pyc")
    modules = {
        **loaded("a", tmp_path / "a.py"),
        **loaded("b", tmp_path / "venv" / "lib" / "b.py"),
        **loaded("c", tmp_path / "x" / "site-packages" / "c.py"),
        **loaded("flytewright.d", tmp_path / "flytewright" / "d.py"),
        **loaded("e", tmp_path / "e.pyc"),
        **loaded("gone", tmp_path / "gone.py"),
        **loaded("elsewhere", Path(os.__file__)),
    }
    assert loaded_files(tmp_path, modules) == {tmp_path / "a.py": "a"}


def test_code_below_the_interpreters_prefix_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Images have their interpreter below /usr, and the code in /usr/src."""
    write(tmp_path, "src/a.py")
    monkeypatch.setattr("sys.prefix", str(tmp_path))
    monkeypatch.setattr("sys.base_prefix", str(tmp_path))
    assert list(loaded_files(tmp_path / "src", loaded("a", tmp_path / "src" / "a.py"))) == [tmp_path / "src" / "a.py"]


def test_modules_behind_links_travel_under_the_name_that_they_are_imported_by(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    write(root, "a.py")
    write(outside, "pkg/b.py")
    (root / "pkg").symlink_to(outside / "pkg")
    (tmp_path / "alias").symlink_to(root)
    assert list(loaded_files(root, loaded("pkg.b", root / "pkg" / "b.py"))) == [root / "pkg" / "b.py"]
    assert list(loaded_files(root, loaded("a", tmp_path / "alias" / "a.py"))) == [root / "a.py"]
    assert list(loaded_files(tmp_path / "alias", loaded("a", root / "a.py"))) == [tmp_path / "alias" / "a.py"]
    made = pack(root, [root / "pkg" / "b.py"])
    assert made.sizes == (("pkg/b.py", 0),)


def test_ignored_modules_travel_when_they_are_imported(tmp_path: Path) -> None:
    """Code that a build has generated is often ignored, and needed all the same."""
    write(tmp_path, "version.py")
    (tmp_path / ".gitignore").write_text("version.py\n")
    assert list(loaded_files(tmp_path, loaded("version", tmp_path / "version.py"))) == [tmp_path / "version.py"]
