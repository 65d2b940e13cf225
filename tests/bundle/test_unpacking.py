"""Archives that anyone may have made: each hostile one is refused, and none of it is written."""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flytewright.bundle.archive import pack
from flytewright.bundle.unpacking import Limits, unpack
from flytewright.errors import ValidationError

Make = Callable[[tarfile.TarFile], None]


def file(tar: tarfile.TarFile, name: str, content: bytes = b"x", mode: int = 0o644) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(content), mode
    tar.addfile(entry, io.BytesIO(content))


def special(tar: tarfile.TarFile, name: str, kind: bytes, target: str = "") -> None:
    entry = tarfile.TarInfo(name)
    entry.type, entry.linkname = kind, target
    tar.addfile(entry)


def archive(folder: Path, *entries: Make, name: str = "code.tar.gz") -> Path:
    path = folder / name
    with tarfile.open(path, "w:gz") as tar:
        for make in entries:
            make(tar)
    return path


def link(name: str, target: str) -> Make:
    return lambda tar: special(tar, name, tarfile.SYMTYPE, target)


def plain(name: str, content: bytes = b"x", mode: int = 0o644) -> Make:
    return lambda tar: file(tar, name, content, mode)


def other(name: str, kind: bytes, target: str = "") -> Make:
    return lambda tar: special(tar, name, kind, target)


HOSTILE: dict[str, tuple[list[Make], str]] = {
    "above": ([plain("../outside")], "leads out"),
    "above in the middle": ([plain("a/../../outside")], "leads out"),
    "up and down again": ([plain("a/../b")], "leads out"),
    "absolute": ([plain("/tmp/outside")], "leads out"),
    "a folder above": ([other("../outside", tarfile.DIRTYPE)], "leads out"),
    "link above": ([link("a", "../outside")], "out of the folder"),
    "absolute link": ([link("a", "/etc/passwd")], "out of the folder"),
    "link that climbs within": ([link("a", "b/../c")], "down and up"),
    "file through a link": ([link("a", "."), plain("a/b")], "which is no folder"),
    "link through a link": ([link("d/e/up", "../.."), link("a", "d/e/up/x")], "through another link"),
    "link through a later link": ([link("a", "d/e/up/x"), link("d/e/up", "../..")], "through another link"),
    "link over a folder": ([plain("a/b"), link("a", ".")], "twice"),
    "link over a file": ([plain("a"), link("a", "b")], "twice"),
    "file over a link": ([link("a", "b"), plain("a")], "twice"),
    "folder over a link": ([link("a", "b"), other("a", tarfile.DIRTYPE)], "twice"),
    "a name twice": ([plain("a"), plain("./a", b"y")], "twice"),
    "file below a file": ([plain("a"), plain("a/b")], "which is no folder"),
    "hard link out": ([other("a", tarfile.LNKTYPE, "../outside")], "leads out"),
    "absolute hard link": ([other("a", tarfile.LNKTYPE, "/etc/passwd")], "leads out"),
    "hard link to a link": ([link("a", "b"), other("c", tarfile.LNKTYPE, "a")], "no file before it"),
    "hard link to nothing": ([other("a", tarfile.LNKTYPE, "b")], "no file before it"),
    "character device": ([other("a", tarfile.CHRTYPE)], "neither file"),
    "block device": ([other("a", tarfile.BLKTYPE)], "neither file"),
    "pipe": ([other("a", tarfile.FIFOTYPE)], "neither file"),
}


def everything_below(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_archive_is_refused_and_nothing_is_written(name: str, tmp_path: Path) -> None:
    entries, why = HOSTILE[name]
    path = archive(tmp_path, plain("good.py"), *entries)
    before = everything_below(tmp_path)
    with pytest.raises(ValidationError, match=why):
        unpack(path, tmp_path / "deep" / "out")
    assert everything_below(tmp_path) == before


def test_a_bomb_is_refused_while_it_is_read(tmp_path: Path) -> None:
    path = archive(tmp_path, plain("zeros", bytes(4 << 20)))
    assert path.stat().st_size < 8 << 10
    with pytest.raises(ValidationError, match="more than 1048576 bytes"):
        unpack(path, tmp_path / "out", limits=Limits(free=1 << 20, ratio=50))
    with pytest.raises(ValidationError, match="more than 1000000 bytes"):
        unpack(path, tmp_path / "out", limits=Limits(size=1_000_000))
    assert not (tmp_path / "out").exists()
    unpack(path, tmp_path / "out")


def test_a_bomb_behind_the_last_entry_is_refused_too(tmp_path: Path) -> None:
    path = archive(tmp_path, plain("a"))
    path.write_bytes(path.read_bytes() + gzip.compress(bytes(4 << 20)))
    with pytest.raises(ValidationError, match="too much for an archive of its size"):
        unpack(path, tmp_path / "out", limits=Limits(free=1 << 20))


def test_a_bomb_of_entries_is_refused(tmp_path: Path) -> None:
    path = archive(tmp_path, *(plain(f"f{number}", b"") for number in range(11)))
    with pytest.raises(ValidationError, match="more than 10 entries"):
        unpack(path, tmp_path / "out", limits=Limits(count=10))


def test_a_bomb_in_a_header_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "code.tar.gz"
    entry = tarfile.TarInfo("a")
    entry.pax_headers = {"comment": "x" * (4 << 20)}
    path.write_bytes(gzip.compress(entry.tobuf(tarfile.PAX_FORMAT)))
    with pytest.raises(ValidationError, match="more than 1048576 bytes"):
        unpack(path, tmp_path / "out", limits=Limits(free=1 << 20))


def test_sparse_files_are_refused(tmp_path: Path) -> None:
    """A few bytes of header claim a file of 4 GiB."""
    entry = tarfile.TarInfo("a")
    entry.pax_headers = {"GNU.sparse.major": "0", "GNU.sparse.size": str(4 << 30), "GNU.sparse.map": "0,0"}
    path = tmp_path / "code.tar.gz"
    path.write_bytes(gzip.compress(entry.tobuf(tarfile.PAX_FORMAT) + bytes(1024)))
    with pytest.raises(ValidationError, match="neither file"):
        unpack(path, tmp_path / "out")


@pytest.mark.parametrize("cut", [40, 100, -4, -9])
def test_what_is_cut_off_or_flipped_is_refused(cut: int, tmp_path: Path) -> None:
    path = archive(tmp_path, plain("a", os.urandom(500)))
    whole = path.read_bytes()
    path.write_bytes(whole[:cut])
    with pytest.raises(ValidationError, match="cannot be unpacked"):
        unpack(path, tmp_path / "out")
    flipped = bytearray(whole)
    flipped[cut] ^= 0x55
    path.write_bytes(flipped)
    with pytest.raises(ValidationError, match="cannot be unpacked"):
        unpack(path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_another_content_than_the_digest_says_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x = 1")
    packed = pack(tmp_path, [tmp_path / "a.py"])
    (tmp_path / "good.tar.gz").write_bytes(packed.data)
    unpack(tmp_path / "good.tar.gz", tmp_path / "out", digest=packed.digest)
    assert (tmp_path / "out" / "a.py").read_text() == "x = 1"
    forged = archive(tmp_path, plain("a.py", b"x = 2"))
    with pytest.raises(ValidationError, match="its content has the digest"):
        unpack(forged, tmp_path / "other", digest=packed.digest)
    assert not (tmp_path / "other").exists()


def test_links_that_are_in_the_target_already_lead_nobody_out(tmp_path: Path) -> None:
    outside, out = tmp_path / "outside", tmp_path / "out"
    outside.mkdir()
    out.mkdir()
    (outside / "kept").write_text("kept")
    (out / "folder").symlink_to(outside)
    with pytest.raises(ValidationError, match="a link out of the folder"):
        unpack(archive(tmp_path, plain("folder/new")), out)
    with pytest.raises(ValidationError, match="through a link that is there"):
        unpack(archive(tmp_path, link("a", "folder/kept")), out)
    (out / "file").symlink_to(outside / "kept")
    unpack(archive(tmp_path, plain("file", b"new")), out)
    assert (out / "file").read_text() == "new"
    assert everything_below(outside) == ["kept"]
    assert (outside / "kept").read_text() == "kept"


def test_files_are_plain_and_replace_what_is_there(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "tool").write_text("old")
    entries = [plain("tool", b"new", 0o6777), plain("./sub/a.py", b"a"), other("twin", tarfile.LNKTYPE, "tool")]
    unpack(archive(tmp_path, other("./", tarfile.DIRTYPE), *entries, link("sub/up", "../tool")), out)
    assert (out / "tool").read_text() == (out / "twin").read_text() == (out / "sub" / "up").read_text() == "new"
    assert (out / "tool").stat().st_mode & 0o7000 == 0
    assert (out / "tool").stat().st_mode & 0o100
    assert (out / "sub" / "a.py").stat().st_mode & 0o111 == 0


STEPS = st.sampled_from(["a", "b", "c", "..", ".", ""])
PATHS = st.lists(STEPS, min_size=1, max_size=4).map("/".join)
NAMES = st.one_of(st.lists(st.sampled_from("abc"), min_size=1, max_size=2).map("/".join), PATHS)
KINDS = st.sampled_from([tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE])


@given(st.lists(st.tuples(NAMES, KINDS, PATHS), min_size=1, max_size=4), st.lists(st.tuples(PATHS, PATHS), max_size=2))
def test_whatever_is_in_an_archive_or_there_already_nothing_outside_changes(
    entries: list[tuple[str, bytes, str]], there: list[tuple[str, str]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(os.path.realpath(folder))
        target = root / "x" / "y" / "target"
        target.mkdir(parents=True)
        outside = [root / "a", root / "x" / "a", root / "x" / "y" / "a"]
        for path in outside:
            path.mkdir()
            (path / "b").write_text("kept")
        links = [target / name.replace("/", "") for name, _ in there if name.replace("/", "").strip(".")]
        for path, (_, to) in zip(links, there, strict=False):
            if to and not path.is_symlink():
                path.symlink_to(to)
        before = [each.name for each in (root, *root.rglob("*")) if target not in each.parents]
        makes = [other(name, kind, to) if kind != tarfile.REGTYPE else plain(name) for name, kind, to in entries]
        made = {each.readlink() for each in target.iterdir() if each.is_symlink()}
        archive_path = archive(root, *makes)
        with contextlib.suppress(ValidationError):
            unpack(archive_path, target)
        archive_path.unlink()
        assert [each.name for each in (root, *root.rglob("*")) if target not in each.parents] == before
        assert all((path / "b").read_text() == "kept" for path in outside)
        for each in target.rglob("*"):
            if each.is_symlink() and each.readlink() not in made:
                assert Path(os.path.realpath(each)).is_relative_to(target)
