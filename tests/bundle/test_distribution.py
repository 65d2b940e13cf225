"""Code is fetched, held against its name, unpacked, and run, whatever its paths are made of."""

from __future__ import annotations

import gzip
import io
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from flytewright.bundle.archive import Archive, pack
from flytewright.errors import ValidationError
from flytewright.runtime.distribution import download
from tests.support.containers import program_of

ODD = [
    "two words",
    "per%20cent",
    "hash#1?a=b&c",
    "ünïcode \N{SNOWMAN}",
    "$(touch x)`y` \"'",
    "-dash",
    "{{.braces}}",
    "new\nline",
    "back\\slash*[a]",
]


@pytest.fixture
def packed(tmp_path: Path) -> Archive:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "said.py").write_text("import sys\nprint(__file__, *sys.argv[1:], sep='|')\n")
    return pack(tmp_path / "src", [tmp_path / "src" / "said.py"])


def fast_execute(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [*program_of("fast_execute"), *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def put(archive: Archive, folder: Path, name: str | None = None) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / (name or archive.name)
    path.write_bytes(archive.data)
    return path


@pytest.mark.parametrize("odd", ODD)
def test_code_in_odd_folders_is_found_and_arguments_stay_as_they_are(odd: str, packed: Archive, tmp_path: Path) -> None:
    source, target = put(packed, tmp_path / odd), tmp_path / odd / odd
    options = [f"--additional-distribution={source}", f"--dest-dir={target}", "--"]
    done = fast_execute(*options, sys.executable, "-m", "said", odd, "--", "--dest-dir", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{target / 'said.py'}|{odd}|--|--dest-dir\n"


def test_the_exit_code_is_the_tasks(packed: Archive, tmp_path: Path) -> None:
    source = put(packed, tmp_path / "there")
    ending = [sys.executable, "-c", "import said, sys; sys.exit(7)"]
    done = fast_execute("--additional-distribution", str(source), "--dest-dir", "to", "--", *ending, cwd=tmp_path)
    assert done.returncode == 7, done.stderr


def test_what_is_not_what_its_name_says_is_refused_before_anything_runs(packed: Archive, tmp_path: Path) -> None:
    (tmp_path / "src" / "said.py").write_text("print('forged')\n")
    forged = pack(tmp_path / "src", [tmp_path / "src" / "said.py"])
    source = put(forged, tmp_path / "there", packed.name)
    arguments = ["--additional-distribution", str(source), "--dest-dir", "to", "--", sys.executable, "-m", "said"]
    done = fast_execute(*arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert f"its content has the digest {forged.digest}, not {packed.digest}" in done.stderr
    assert list((tmp_path / "to").iterdir()) == []


def test_archives_that_flytekit_has_packed_are_unpacked(tmp_path: Path) -> None:
    """Their names carry another digest, and their tar files links, folders and owners."""
    source = tmp_path / "fast0123456789abcdef0123456789abcdef.tar.gz"
    (tmp_path / "src" / "pkg").mkdir(parents=True)
    (tmp_path / "src" / "pkg" / "a.py").write_text("a = 1")
    (tmp_path / "src" / "b.py").symlink_to("pkg/a.py")
    with tarfile.open(source, "w:gz") as tar:
        for name in ("pkg", "b.py"):
            tar.add(tmp_path / "src" / name, arcname=name)
    download(str(source), tmp_path / "to")
    assert (tmp_path / "to" / "b.py").read_text() == "a = 1"


def test_a_pickled_entity_is_only_fetched(tmp_path: Path) -> None:
    (tmp_path / "pkl.gz").write_bytes(gzip.compress(b"pickled"))
    download(str(tmp_path / "pkl.gz"), tmp_path / "to")
    assert (tmp_path / "to" / "pkl.gz").read_bytes() == (tmp_path / "pkl.gz").read_bytes()


def test_other_kinds_of_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "code.zip").write_bytes(io.BytesIO(b"PK").getvalue())
    with pytest.raises(ValidationError, match=r"is neither an archive \.tar\.gz nor pkl\.gz"):
        download(str(tmp_path / "code.zip"), tmp_path / "to")


def test_a_folder_that_pythons_path_cannot_name_is_refused(packed: Archive, tmp_path: Path) -> None:
    source = put(packed, tmp_path / "there")
    done = fast_execute("--additional-distribution", str(source), "--dest-dir", "a:b", "--", "true", cwd=tmp_path)
    assert done.returncode == 1
    assert "cannot hold code" in done.stderr
    assert not (tmp_path / "a:b").exists()


def test_code_that_is_not_there_is_told_by_its_address(tmp_path: Path) -> None:
    gone = tmp_path / "gone.tar.gz"
    done = fast_execute("--additional-distribution", str(gone), "--dest-dir", "to", "--", "true", cwd=tmp_path)
    assert done.returncode == 1
    assert str(gone) in done.stderr
    assert "Traceback" not in done.stderr
