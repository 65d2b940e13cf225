"""Files and folders are blobs and handles: nothing moves before it is used, and every path is checked."""

from __future__ import annotations

import gzip
import os
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, TypeVar

import pytest
from fsspec.implementations.memory import MemoryFileSystem
from pydantic import BaseModel

from flytewright import sync
from flytewright.errors import DataNotFoundError, PlacedError, TypeMismatchError, ValueMismatchError
from flytewright.storage.staging import Staging, below, use
from flytewright.typeengine.annotated import BatchSize
from flytewright.typeengine.files import FlyteDirectory, FlyteFile
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Literal

File: Any = FlyteFile
Folder: Any = FlyteDirectory


@pytest.fixture
def memory() -> Iterator[MemoryFileSystem]:
    filesystem = MemoryFileSystem()
    filesystem.store.clear()
    filesystem.pseudo_dirs[:] = [""]
    yield filesystem
    filesystem.store.clear()


@pytest.fixture
def staging(tmp_path: Path) -> Iterator[Staging]:
    with use(below(tmp_path / "run")) as current:
        yield current


@pytest.fixture
def afar(staging: Staging, memory: MemoryFileSystem) -> Staging:
    """A staging that brings data away to the memory store."""
    staging.prefix = "memory://bucket/raw"
    return staging


def written(path: Path, text: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def uri_of(hint: Any, value: Any, staging: Staging) -> str:
    literal = engine.plan_for(hint).encode(value, staging)
    assert literal.scalar is not None
    assert literal.scalar.blob is not None
    return literal.scalar.blob.uri


def back(hint: Any, value: Any, staging: Staging) -> Any:
    plan = engine.plan_for(hint)
    literal = plan.encode(value, staging)
    sync.run(staging.flush())
    return plan.decode(Literal.parse(bytes(literal)), staging)


def test_a_file_is_brought_here_when_it_is_used_and_once(afar: Staging, tmp_path: Path) -> None:
    file = back(FlyteFile, FlyteFile(written(tmp_path / "a.csv", "a,b"), metadata={"k": "v"}), afar)
    assert file.remote_source.startswith("memory://bucket/raw/")
    assert file.remote_source.endswith("/a.csv")
    assert file.metadata == {"k": "v"}
    assert not file.downloaded
    assert not os.path.exists(file.path)  # noqa: PTH110 - a str, as users have it
    with open(file) as stream:  # noqa: PTH123 - what users write
        assert stream.read() == "a,b"
    assert file.downloaded
    assert file.download() == file.path
    MemoryFileSystem().rm(file.remote_source)
    assert Path(file).read_text() == "a,b"


def test_a_folder_is_brought_here_when_it_is_used(afar: Staging, tmp_path: Path) -> None:
    written(tmp_path / "d/sub/b", "b")
    written(tmp_path / "d/a", "a")
    folder = back(FlyteDirectory, tmp_path / "d", afar)
    assert not folder.downloaded
    assert sorted(os.listdir(folder)) == ["a", "sub"]  # noqa: PTH208 - what users write
    assert (folder / "sub" / "b").read_text() == "b"


def test_files_of_a_folder_go_in_batches_of_the_annotated_size(staging: Staging, tmp_path: Path) -> None:
    written(tmp_path / "d/a")
    plan = engine.plan_for(Annotated[FlyteDirectory, BatchSize(3)])
    plan.encode(tmp_path / "d", staging)
    assert [upload.batch for upload in staging.uploads] == [3]
    assert plan.literal_type == engine.plan_for(FlyteDirectory).literal_type


def test_remote_path_says_where_a_file_goes(afar: Staging, tmp_path: Path) -> None:
    path = written(tmp_path / "a")
    assert uri_of(FlyteFile, FlyteFile(path, remote_path="memory://other/a"), afar) == "memory://other/a"
    assert uri_of(FlyteFile, FlyteFile(path, remote_path=False), afar) == str(path)
    assert uri_of(FlyteFile, FlyteFile("s3://bucket/a"), afar) == "s3://bucket/a"
    assert len(afar.uploads) == 1


def test_a_bare_path_stays_where_it_is(staging: Staging, tmp_path: Path) -> None:
    path = written(tmp_path / "a")
    assert uri_of(os.PathLike, path, staging) == str(path)
    assert staging.uploads == []


def test_what_was_written_below_the_prefix_is_not_brought_there_again(staging: Staging) -> None:
    file: FlyteFile[Any] = FlyteFile.new_remote_file("out.txt")
    with file.open("w") as stream:
        stream.write("x")
    assert uri_of(FlyteFile, file, staging) == f"{staging.prefix}/out.txt"
    assert staging.uploads == []


@pytest.mark.parametrize("mode", ["", "b"])
def test_a_remote_file_is_written_and_read_as_a_stream(mode: str, afar: Staging) -> None:
    file: FlyteFile[Any] = FlyteFile.new_remote_file("out")
    assert file.remote_source == "memory://bucket/raw/out"
    data: Any = b"\xc3\xbc" if mode else "ü"
    with file.open(f"w{mode}") as stream:
        stream.write(data)
    with file.open(f"r{mode}", cache_type="readahead") as stream:
        assert stream.read() == data
    assert not file.downloaded


@pytest.mark.parametrize("prefix", ["memory://bucket/raw", ""])
def test_a_file_whose_writing_fails_is_not_there(prefix: str, staging: Staging, memory: MemoryFileSystem) -> None:
    staging.prefix = prefix or staging.prefix
    file: FlyteFile[Any] = FlyteFile.new_remote_file("out")

    def write() -> None:
        with file.open("w") as stream:
            stream.write("half")
            raise KeyError("x")

    with pytest.raises(KeyError):
        write()
    assert not memory.exists("memory://bucket/raw/out")
    assert not Path(staging.prefix, "out").exists()


def test_reading_what_is_not_there_names_it(afar: Staging) -> None:
    file: FlyteFile[Any] = FlyteFile("memory://bucket/none")
    with pytest.raises(DataNotFoundError, match="memory://bucket/none"), file.open("rb"):
        pass
    with pytest.raises(DataNotFoundError, match="memory://bucket/none"):
        file.download()


def test_a_remote_folder_where_a_file_is_meant_is_an_error(afar: Staging, memory: MemoryFileSystem) -> None:
    memory.pipe("memory://bucket/d/a", b"a")
    with pytest.raises(ValueMismatchError, match="is a folder, not a file"):
        FlyteFile("memory://bucket/d").download()
    with pytest.raises(ValueMismatchError, match="is a file, not a folder"):
        FlyteDirectory("memory://bucket/d/a").download()


def test_a_blob_of_the_other_kind_or_format_is_refused(staging: Staging, tmp_path: Path) -> None:
    literal = engine.plan_for(File["csv"]).encode(written(tmp_path / "a.csv"), staging)
    with pytest.raises(TypeMismatchError, match="is a file, not a folder"):
        engine.plan_for(FlyteDirectory).decode(literal, staging)
    with pytest.raises(TypeMismatchError, match="of the format 'png', got 'csv'"):
        engine.plan_for(File["png"]).decode(literal, staging)
    assert engine.plan_for(FlyteFile).decode(literal, staging).path.endswith("a.csv")


@pytest.mark.parametrize(
    ("extension", "content", "found"),
    [
        ("csv", b"\x89PNG\r\n\x1a\n....", "expected text/csv, got image/png"),
        ("png", b"a,b\n1,2\n", "expected image/png, got something else"),
        ("jpeg", b"%PDF-1.4", "expected image/jpeg, got application/pdf"),
        ("json", gzip.compress(b"{}", mtime=0), "expected application/json, got application/gzip"),
    ],
)
def test_a_file_of_another_format_is_refused(
    extension: str, content: bytes, found: str, staging: Staging, tmp_path: Path
) -> None:
    (tmp_path / "data").write_bytes(content)
    with pytest.raises(ValueMismatchError, match=found):
        uri_of(File[extension], tmp_path / "data", staging)


@pytest.mark.parametrize(
    ("extension", "content"),
    [
        ("csv", b"a,b"),
        ("png", b"\x89PNG\r\n\x1a\n.."),
        ("tar.gz", gzip.compress(b"x", mtime=0)),
        ("joblib", b"\x80\x04"),
        ("xlsx", b"PK\x03\x04.."),
        ("jsonl", b"{}"),
        ("", b"\x89PNG\r\n\x1a\n"),
    ],
)
def test_a_file_of_its_format_is_taken(extension: str, content: bytes, staging: Staging, tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(content)
    assert uri_of(File[extension] if extension else File, tmp_path / "data", staging)


@pytest.mark.parametrize(
    ("hint", "value", "text"),
    [
        (FlyteFile, "{tmp}", "is a folder, not a file"),
        (FlyteFile, "{tmp}/none", "there is no file"),
        (FlyteFile, FlyteFile("/no/such"), "there is no file '/no/such'"),
        (FlyteDirectory, "/no/such", "there is no folder '/no/such'"),
        (FlyteDirectory, __file__, "is a file, not a folder"),
        (FlyteFile, 3, "expected FlyteFile or a path, got int 3"),
        (FlyteFile, None, "expected FlyteFile or a path, got NoneType None"),
        (FlyteFile, FlyteDirectory("/tmp"), "expected FlyteFile, got FlyteDirectory"),
        (os.PathLike, "/no/such", "there is no file"),
    ],
)
def test_what_is_no_file_or_folder_is_refused(
    hint: Any, value: Any, text: str, staging: Staging, tmp_path: Path
) -> None:
    with pytest.raises(PlacedError, match=text):
        uri_of(hint, value.format(tmp=tmp_path) if isinstance(value, str) else value, staging)


def test_formats_are_classes_of_their_own() -> None:
    svg = TypeVar("svg")
    assert File["csv"] is File[".csv"] is File["~csv"]
    assert File[svg].extension() == "svg"
    assert File[Annotated[str, "tar.gz"]].extension() == "tar.gz"
    assert File[""] is File
    assert issubclass(Folder["csv"], FlyteDirectory)
    with pytest.raises(TypeError, match="a format is a str"):
        File[3]


def test_a_new_file_is_in_the_working_folder(staging: Staging) -> None:
    file: FlyteFile[Any] = FlyteFile.new("sub/out.txt")
    with open(file, "w") as stream:  # noqa: PTH123 - what users write
        stream.write("x")
    assert Path(file).is_relative_to(staging.scratch)
    with pytest.raises(ValueMismatchError, match="leads out of"):
        FlyteFile.new("../out.txt")


def test_a_new_folder_takes_files_and_folders(staging: Staging) -> None:
    folder: FlyteDirectory[Any] = FlyteDirectory.new("out")
    with folder.new_file("a.txt").open("w") as stream:
        stream.write("a")
    with folder.new_dir("sub").new_file().open("w") as stream:
        stream.write("b")
    assert sorted(os.listdir(folder)) == ["a.txt", "sub"]  # noqa: PTH208 - what users write
    with pytest.raises(ValueMismatchError, match="already"):
        FlyteDirectory.new("out")
    with pytest.raises(ValueMismatchError, match="leads out of"):
        folder.new_file("../x")


def test_a_new_remote_folder_is_named_or_random(afar: Staging) -> None:
    assert str(FlyteDirectory.new_remote("out")) == "memory://bucket/raw/out"
    assert str(FlyteDirectory.new_remote("out", alt="other")) == "memory://other/raw/out"
    assert FlyteDirectory.new_remote() != FlyteDirectory.new_remote()
    with pytest.raises(ValueMismatchError, match="extension"):
        FlyteDirectory.new_remote("out.txt")


@pytest.mark.parametrize("place", ["memory://bucket/d", "{tmp}/d"])
def test_a_folder_is_listed_and_crawled_where_it_is(
    place: str, afar: Staging, tmp_path: Path, memory: MemoryFileSystem
) -> None:
    for name in ("a.txt", "sub/b.txt", "sub/deep/c.txt"):
        written(tmp_path / "d" / name, name)
    uri = place.format(tmp=tmp_path)
    sync.run(afar.store.put(tmp_path / "d", uri))
    folder: FlyteDirectory[Any] = FlyteDirectory(uri)
    listed = {Path(str(each)).name: type(each) for each in FlyteDirectory.listdir(folder)}
    assert listed == {"a.txt": FlyteFile, "sub": FlyteDirectory}
    assert {Path(each).name for each in FlyteDirectory.listdir(folder)} == set(listed)
    assert sorted(folder.crawl()) == [(uri, "a.txt"), (uri, "sub/b.txt"), (uri, "sub/deep/c.txt")]  # type: ignore[type-var]  # names only
    ((_, detail), *_) = folder.crawl(maxdepth=1, detail=True)
    assert isinstance(detail, dict)
    assert detail["a.txt"]["size"] == 5
    assert folder.sep == "/"


def test_from_source_names_data_here_and_elsewhere(afar: Staging, memory: MemoryFileSystem, tmp_path: Path) -> None:
    memory.pipe("memory://bucket/a", b"a")
    file: FlyteFile[Any] = FlyteFile.from_source("memory://bucket/a")
    assert file.remote_source == "memory://bucket/a"
    assert Path(file).read_text() == "a"
    assert str(file).endswith("/a")
    assert FlyteFile.from_source(written(tmp_path / "x")).remote_source is None
    with pytest.raises(ValueMismatchError, match="there is no file"):
        FlyteFile.from_source("/no/such")


def test_a_downloader_is_called_once_before_use(staging: Staging, tmp_path: Path) -> None:
    calls = []
    file: FlyteFile[Any] = FlyteFile(tmp_path / "a", downloader=lambda: calls.append(written(tmp_path / "a", "here")))
    assert calls == []
    assert Path(file).read_text() == Path(file).read_text() == "here"
    assert len(calls) == 1


def test_handles_go_through_json_and_pickle(staging: Staging, tmp_path: Path) -> None:
    file: FlyteFile[Any] = FlyteFile(str(written(tmp_path / "a")), metadata={"k": "v"})
    assert file.to_dict() == {"path": str(tmp_path / "a"), "metadata": {"k": "v"}}
    again = FlyteFile.from_json(file.to_json())
    assert (again, again.metadata) == (file, {"k": "v"})
    folder: FlyteDirectory[Any] = FlyteDirectory("s3://bucket/d")
    assert folder.to_json(separators=(",", ":")) == '{"path":"s3://bucket/d"}'
    assert FlyteDirectory.from_json(folder.to_json()) == folder
    csv = File["csv"]("s3://bucket/a")
    copy = pickle.loads(pickle.dumps(csv))
    assert (copy, type(copy)) == (csv, File["csv"])
    assert FlyteDirectory.from_dict({"path": "s3://bucket/d"}).remote_source == "s3://bucket/d"
    with pytest.raises(ValueMismatchError, match="expected the path of FlyteFile, got dict {}"):
        FlyteFile.from_dict({})


def test_equal_handles_have_equal_hashes() -> None:
    assert FlyteFile("s3://b/a") == FlyteFile("s3://b/a") == "s3://b/a"
    assert len({FlyteFile("s3://b/a"), FlyteFile("s3://b/a"), "s3://b/a"}) == 1
    assert FlyteFile("s3://b/a") != File["csv"]("s3://b/a")


class Model(BaseModel):
    """A model that holds data."""

    file: FlyteFile  # type: ignore[type-arg]  # as users write it
    folder: FlyteDirectory  # type: ignore[type-arg]


def test_data_in_a_model_is_brought_away_and_back(afar: Staging, tmp_path: Path) -> None:
    written(tmp_path / "d/b", "b")
    model = Model(
        file=FlyteFile(written(tmp_path / "a", "a"), metadata={"k": "v"}), folder=FlyteDirectory(tmp_path / "d")
    )
    again = back(Model, model, afar)
    assert again.file.remote_source.startswith("memory://bucket/raw/")
    assert again.file.metadata == {"k": "v"}
    assert Path(again.file).read_text() == "a"
    assert (Path(again.folder) / "b").read_text() == "b"


def test_a_model_describes_the_data_that_it_holds_by_reference() -> None:
    schema = Model.model_json_schema()
    assert schema["properties"]["file"] == {"$ref": "#/$defs/FlyteFile"}
    assert list(schema["$defs"]["FlyteFile"]["properties"]) == ["path", "metadata"]
    assert list(schema["$defs"]["FlyteDirectory"]["properties"]) == ["path"]
