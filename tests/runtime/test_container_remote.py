"""A task's container whose data is in a store and not on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest

from flytewright import Deck, FlyteFile, current_context, task
from flytewright.authoring.resolver import default_task_resolver
from flytewright.runtime.dispatch import ContainerCall, run_container
from flytewright_idl.core.errors import ErrorDocument
from flytewright_idl.core.literals import Literal, LiteralMap, LiteralOffloadedMetadata
from tests.support.containers import integer


@task(enable_deck=True)
def stores(x: int) -> FlyteFile:
    Deck("mine", "<b>bold</b>")
    params = current_context()
    before = params.checkpoint.read() or b"nothing"
    params.checkpoint.write(b"state")
    path = Path(params.working_directory) / "out.txt"
    path.write_text(f"{x} after {before.decode()}")
    return FlyteFile(str(path))


@task
def refuses(x: int) -> int:
    raise RuntimeError("no luck")


@pytest.fixture
def store() -> Iterator[fsspec.AbstractFileSystem]:
    memory = fsspec.filesystem("memory")
    memory.pipe_file("/bucket/inputs.pb", bytes(LiteralMap(literals={"x": integer(3)})))
    yield memory
    memory.rm("/bucket", recursive=True)


def call(name: str, previous: str | None = None) -> ContainerCall:
    return ContainerCall(
        inputs="memory://bucket/inputs.pb",
        output_prefix="memory://bucket/out",
        raw_output_data_prefix="memory://bucket/raw",
        checkpoint_path="memory://bucket/checkpoint",
        prev_checkpoint=previous,
        resolver=default_task_resolver.location,
        resolver_args=["task-module", __name__, "task-name", name],
    )


def written(store: fsspec.AbstractFileSystem) -> list[str]:
    return sorted(name.removeprefix("/bucket/out/") for name in store.find("/bucket/out"))


def test_outputs_files_decks_and_checkpoints_go_to_the_store(store: fsspec.AbstractFileSystem) -> None:
    assert run_container(call("stores"), {}) == 0
    assert written(store) == ["deck.html", "outputs.pb"]
    literal = LiteralMap.parse(store.cat_file("/bucket/out/outputs.pb")).literals["o0"]
    assert literal.scalar is not None
    assert literal.scalar.blob is not None
    assert literal.scalar.blob.uri.startswith("memory://bucket/raw/")
    assert store.cat_file(literal.scalar.blob.uri) == b"3 after nothing"
    assert [store.cat_file(name) for name in store.find("/bucket/checkpoint")] == [b"state"]


def test_the_next_try_finds_the_checkpoint_of_the_one_before(store: fsspec.AbstractFileSystem) -> None:
    store.pipe_file("/bucket/before/_dst_cp", b"state")
    assert run_container(call("stores", "memory://bucket/before"), {}) == 0
    (name,) = store.find("/bucket/raw")
    assert store.cat_file(name) == b"3 after state"


def test_inputs_and_outputs_are_offloaded_in_the_store(store: fsspec.AbstractFileSystem) -> None:
    store.pipe_file("/bucket/x.pb", bytes(integer(5)))
    behind = Literal(offloaded_metadata=LiteralOffloadedMetadata(uri="memory://bucket/x.pb"))
    store.pipe_file("/bucket/inputs.pb", bytes(LiteralMap(literals={"x": behind})))
    assert run_container(call("stores"), {"_F_L_MIN_SIZE_MB": "0"}) == 0
    assert written(store) == ["deck.html", "o0_offloaded_metadata.pb", "outputs.pb"]


def test_an_error_goes_to_the_store(store: fsspec.AbstractFileSystem, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_container(call("refuses"), {"FLYTE_FAIL_ON_ERROR": "1"}) == 1
    assert written(store) == ["error.pb"]
    error = ErrorDocument.parse(store.cat_file("/bucket/out/error.pb")).error
    assert error is not None
    assert "RuntimeError: no luck" in error.message
    assert "RuntimeError: no luck" in capsys.readouterr().err


def test_inputs_that_the_store_does_not_have_are_named(store: fsspec.AbstractFileSystem) -> None:
    store.rm("/bucket/inputs.pb")
    assert run_container(call("stores"), {}) == 0
    error = ErrorDocument.parse(store.cat_file("/bucket/out/error.pb")).error
    assert error is not None
    assert (error.code, "memory://bucket/inputs.pb" in error.message) == ("SYSTEM:DownloadDataError", True)
