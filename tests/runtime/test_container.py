"""What a task's container does, as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flytewright.authoring.array import ArrayNodeMapTaskResolver
from flytewright.authoring.resolver import default_task_resolver
from flytewright.bundle.archive import pack
from flytewright.typeengine.guess import plain_value
from flytewright_idl.core.errors import ContainerErrorKind, ErrorDocument
from flytewright_idl.core.execution import ExecutionErrorErrorKind
from flytewright_idl.core.literals import (
    Literal,
    LiteralCollection,
    LiteralMap,
    LiteralOffloadedMetadata,
    Primitive,
    Scalar,
)
from tests.support.project import ROOT

TASKS = """
from flytewright import current_context, task, RecoverableError

@task
def double(x: int) -> int:
    return 2 * x

@task
def identity(x: int) -> list[str]:
    params = current_context()
    before = params.checkpoint.read()
    params.checkpoint.write(b"state")
    return [params.execution_id.name, params.task_id.version, str(before)]

@task
def fails(x: int) -> int:
    raise RuntimeError(f"no luck with {x}")

@task
def flaky(x: int) -> int:
    raise RecoverableError("later")

@task
def typed(x: int) -> int:
    return "no"

class Strange(Exception):
    error_code = "USER:Strange"

@task
def strange(x: int) -> int:
    raise Strange("as told")
"""


@pytest.fixture
def code(tmp_path: Path) -> Path:
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "tasks.py").write_text(TASKS)
    return folder


def integer(value: int) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(integer=value)))


def run(
    code: Path, name: str, inputs: LiteralMap, program: str = "execute", env: dict[str, str] | None = None
) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """The output folder of a container that runs a task, and its process."""
    io = code.parent / "io"
    io.mkdir(exist_ok=True)
    (io / "inputs.pb").write_bytes(bytes(inputs))
    resolver = default_task_resolver.location
    arguments = ["task-module", "tasks", "task-name", name]
    if program == "map_execute":
        arguments = ["vars", "", "resolver", resolver, *arguments]
        resolver = ArrayNodeMapTaskResolver.location
    command = [sys.executable, "-c", f"from flytewright_cli.entrypoint import {program}; {program}()"]
    prefixes = ["--output-prefix", f"{io}/out", "--raw-output-data-prefix", f"{io}/raw"]
    prefixes += ["--checkpoint-path", f"{io}/checkpoint", "--prev-checkpoint", '""']
    done = subprocess.run(
        [*command, "--inputs", f"{io}/inputs.pb", *prefixes, "--resolver", resolver, "--", *arguments],
        cwd=code,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    return io / "out", done


def error_of(folder: Path) -> ErrorDocument:
    return ErrorDocument.parse((folder / "error.pb").read_bytes())


def test_outputs_are_written(code: Path) -> None:
    out, done = run(code, "double", LiteralMap(literals={"x": integer(21)}))
    assert done.returncode == 0, done.stderr
    assert LiteralMap.parse((out / "outputs.pb").read_bytes()) == LiteralMap(literals={"o0": integer(42)})
    assert not (out / "error.pb").exists()


def test_an_element_of_a_map_task_is_chosen_by_the_environment(code: Path) -> None:
    inputs = LiteralMap(
        literals={"x": Literal(collection=LiteralCollection(literals=[integer(1), integer(2), integer(3)]))}
    )
    env = {"BATCH_JOB_ARRAY_INDEX_VAR_NAME": "INDEX", "INDEX": "1", "BATCH_JOB_ARRAY_INDEX_OFFSET": "1"}
    out, done = run(code, "double", inputs, "map_execute", env)
    assert done.returncode == 0, done.stderr
    assert LiteralMap.parse((out / "outputs.pb").read_bytes()).literals["o0"] == integer(6)


def test_a_task_learns_who_it_is_and_has_a_checkpoint(code: Path) -> None:
    env = {"FLYTE_INTERNAL_EXECUTION_ID": "f1", "FLYTE_INTERNAL_TASK_VERSION": "v2"}
    out, done = run(code, "identity", LiteralMap(literals={"x": integer(1)}), env=env)
    assert done.returncode == 0, done.stderr
    literal = LiteralMap.parse((out / "outputs.pb").read_bytes()).literals["o0"]
    assert plain_value(literal) == ["f1", "v2", "None"]
    assert [each.read_bytes() for each in (out.parent / "checkpoint").iterdir()] == [b"state"]


def test_offloaded_inputs_are_read_and_outputs_are_offloaded_when_asked_for(code: Path) -> None:
    (code / "x.pb").write_bytes(bytes(integer(21)))
    offloaded = Literal(offloaded_metadata=LiteralOffloadedMetadata(uri=str(code / "x.pb")))
    inputs = LiteralMap(literals={"x": offloaded})
    out, done = run(code, "double", inputs, env={"_F_L_MIN_SIZE_MB": "0"})
    assert done.returncode == 0, done.stderr
    metadata = LiteralMap.parse((out / "outputs.pb").read_bytes()).literals["o0"].offloaded_metadata
    assert metadata is not None
    assert (metadata.uri, metadata.size_bytes) == (str(out / "o0_offloaded_metadata.pb"), len(bytes(integer(42))))
    assert Literal.parse(Path(metadata.uri).read_bytes()) == integer(42)


@pytest.mark.parametrize(
    ("task", "code_of_error", "kind"),
    [
        ("fails", "USER:RuntimeError", ContainerErrorKind.NON_RECOVERABLE),
        ("flaky", "USER:Recoverable", ContainerErrorKind.RECOVERABLE),
        ("typed", "USER:TypeError", ContainerErrorKind.NON_RECOVERABLE),
        ("strange", "USER:Strange", ContainerErrorKind.NON_RECOVERABLE),
    ],
)
def test_an_exception_becomes_an_error_document(
    code: Path, task: str, code_of_error: str, kind: ContainerErrorKind
) -> None:
    out, done = run(code, task, LiteralMap(literals={"x": integer(3)}))
    assert done.returncode == 0
    error = error_of(out).error
    assert error is not None
    assert (error.code, error.kind, error.origin) == (code_of_error, kind, ExecutionErrorErrorKind.USER)
    assert not (out / "outputs.pb").exists()


def test_a_traceback_shows_the_users_frames_only(code: Path) -> None:
    out, _ = run(code, "fails", LiteralMap(literals={"x": integer(3)}))
    error = error_of(out).error
    assert error is not None
    assert "tasks.py" in error.message
    assert "RuntimeError: no luck with 3" in error.message
    assert "flytewright" not in error.message


def test_the_exit_code_tells_of_an_error_when_asked(code: Path) -> None:
    _, done = run(code, "fails", LiteralMap(literals={"x": integer(3)}), env={"FLYTE_FAIL_ON_ERROR": "true"})
    assert done.returncode == 1


def test_a_task_that_is_not_there_is_named(code: Path) -> None:
    out, _ = run(code, "gone", LiteralMap())
    error = error_of(out).error
    assert error is not None
    assert error.message.endswith("tasks has no task 'gone'")


def test_code_travels_as_an_archive(code: Path, tmp_path: Path) -> None:
    archive = pack(code, [code / "tasks.py"])
    (tmp_path / archive.name).write_bytes(archive.data)
    (tmp_path / "inputs.pb").write_bytes(bytes(LiteralMap(literals={"x": integer(4)})))
    workdir = tmp_path / "work dir"
    workdir.mkdir()
    task = ["--resolver", default_task_resolver.location, "--", "task-module", "tasks", "task-name", "double"]
    io = ["--inputs", "../inputs.pb", "--output-prefix", "../out", "--raw-output-data-prefix", "../raw"]
    program = [sys.executable, "-c", "from flytewright_cli.entrypoint import fast_execute; fast_execute()"]
    inner = [sys.executable, "-c", "from flytewright_cli.entrypoint import execute; execute()"]
    done = subprocess.run(
        [*program, "--additional-distribution", f"../{archive.name}", "--dest-dir", ".", "--", *inner, *io, *task],
        cwd=workdir,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert LiteralMap.parse((tmp_path / "out" / "outputs.pb").read_bytes()).literals["o0"] == integer(8)


def test_the_repository_has_the_container_programs() -> None:
    scripts = (ROOT / "pyproject.toml").read_text()
    assert all(f"\n{name} = " in scripts for name in ("wright-execute", "wright-fast-execute", "wright-map-execute"))
