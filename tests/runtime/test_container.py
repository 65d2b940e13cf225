"""What a task's container does, as a process of its own."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

import pytest

from flytewright.authoring.resolver import default_task_resolver
from flytewright.bundle.archive import pack
from flytewright.config.images import Image, ImageConfig
from flytewright.config.serialization import SERIALIZED_CONTEXT, SerializationSettings
from flytewright.typeengine.guess import plain_value
from flytewright_idl.core.dynamic_job import DynamicJobSpec
from flytewright_idl.core.errors import ErrorDocument
from flytewright_idl.core.literals import (
    Literal,
    LiteralCollection,
    LiteralMap,
    LiteralOffloadedMetadata,
)
from tests.support.containers import Container, integer, program_of
from tests.support.project import ROOT

TASKS = """
import os
import sys
import threading
from pathlib import Path

from flytewright import current_context, dynamic, task
from flytewright.core.base_task import IgnoreOutputs
from flytewright.types.file import FlyteFile

@task
def double(x: int) -> int:
    return 2 * x

@task
def identity(x: int) -> list[str]:
    params = current_context()
    before = params.checkpoint.read()
    params.checkpoint.write(b"state")
    assert Path(params.working_directory).is_dir()
    return [params.execution_id.name, params.execution_id.project, params.task_id.version, str(before)]

@task
def where(x: int) -> list[str]:
    params = current_context()
    return [params.raw_output_prefix, params.output_metadata_prefix, str(params.enable_deck)]

@task
def in_threads(x: int) -> list[str]:
    names: list[str] = []
    def work() -> None:
        params = current_context()
        params.checkpoint.write(b"state")
        names.append(f"{params.execution_id.name} {FlyteFile.new_remote_file('a').path}")
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return names

@task
def fails(x: int) -> int:
    raise RuntimeError(f"no luck with {x}")

@task
def ignored(x: int) -> int:
    raise IgnoreOutputs("another process writes them")

@task
def leaves(x: int) -> int:
    sys.exit(x)

@task
def interrupted(x: int) -> int:
    raise KeyboardInterrupt

@task
def waits(x: int) -> int:
    try:
        Path("scratch").write_text(current_context().working_directory)
        print("waiting", flush=True)
        threading.Event().wait()
    except Exception:
        return 0

@dynamic
def fan_out(x: int) -> int:
    total = double(x=x)
    for _ in range(x):
        total = double(x=total)
    return total

@dynamic
def calls_nothing(x: int) -> int:
    return x
"""


@pytest.fixture
def container(tmp_path: Path) -> Container:
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "tasks.py").write_text(TASKS)
    return Container(folder)


def test_outputs_are_written(container: Container) -> None:
    ended = container.run("double", x=integer(21))
    assert (ended.code, ended.files, ended.outputs) == (0, ["outputs.pb"], {"o0": integer(42)})


def test_an_element_of_a_map_task_is_chosen_by_the_environment(container: Container) -> None:
    numbers = Literal(collection=LiteralCollection(literals=[integer(1), integer(2), integer(3)]))
    env = {"BATCH_JOB_ARRAY_INDEX_VAR_NAME": "INDEX", "INDEX": "1", "BATCH_JOB_ARRAY_INDEX_OFFSET": "1"}
    assert container.run("double", "map_execute", env, x=numbers).outputs == {"o0": integer(6)}


def test_an_element_that_is_not_said_is_a_fault_of_the_system(container: Container) -> None:
    numbers = Literal(collection=LiteralCollection(literals=[integer(1)]))
    error = container.run("double", "map_execute", {"BATCH_JOB_ARRAY_INDEX_VAR_NAME": "INDEX"}, x=numbers).error
    assert error.code == "SYSTEM:Unknown"
    assert "INDEX, which is not set" in error.message


def test_a_task_learns_who_it_is_and_has_a_checkpoint(container: Container) -> None:
    env = {"FLYTE_INTERNAL_EXECUTION_ID": "f1", "_F_PRJ": "flows", "FLYTE_INTERNAL_TASK_VERSION": "v2"}
    ended = container.run("identity", env=env, x=integer(1))
    assert plain_value(ended.outputs["o0"]) == ["f1", "flows", "v2", "None"]
    assert [each.read_bytes() for each in (container.io / "checkpoint").iterdir()] == [b"state"]


def test_a_task_learns_where_its_data_goes(container: Container) -> None:
    ended = container.run("where", x=integer(1))
    assert plain_value(ended.outputs["o0"]) == [f"{container.io}/raw", f"{container.io}/out", "False"]


def test_threads_of_a_task_are_in_its_context(container: Container) -> None:
    ended = container.run("in_threads", env={"FLYTE_INTERNAL_EXECUTION_ID": "f1"}, x=integer(1))
    (said,) = plain_value(ended.outputs["o0"])
    assert said.startswith(f"f1 {container.io}/raw/")


def test_arguments_that_the_backend_has_not_filled_in_are_none(container: Container) -> None:
    container.give(x=integer(1))
    command = container.command("where")
    command[command.index("--raw-output-data-prefix") + 1] = "{{.rawOutputDataPrefix}}"
    raw, *_ = plain_value(container.ended(command).outputs["o0"])
    assert "{" not in raw


def test_offloaded_inputs_are_read_and_outputs_are_offloaded_when_asked_for(container: Container) -> None:
    (container.code / "x.pb").write_bytes(bytes(integer(21)))
    offloaded = Literal(offloaded_metadata=LiteralOffloadedMetadata(uri=str(container.code / "x.pb")))
    ended = container.run("double", env={"_F_L_MIN_SIZE_MB": "0"}, x=offloaded)
    metadata = ended.outputs["o0"].offloaded_metadata
    assert metadata is not None
    expected = (str(ended.folder / "o0_offloaded_metadata.pb"), len(bytes(integer(42))))
    assert (metadata.uri, metadata.size_bytes) == expected
    assert Literal.parse(Path(metadata.uri).read_bytes()) == integer(42)


def test_outputs_that_are_too_large_to_be_offloaded_are_an_error(container: Container) -> None:
    ended = container.run("double", env={"_F_L_MIN_SIZE_MB": "0", "_F_L_MAX_SIZE_MB": "0"}, x=integer(1))
    assert ended.files == ["error.pb"]
    assert "more than the 0 that may be offloaded" in ended.error.message


def test_a_dynamic_task_leaves_what_it_has_drawn(container: Container) -> None:
    images = ImageConfig(default_image=Image.look_up_image_info("default", "acme/flows:v1"))
    settings = SerializationSettings(image_config=images, project="flows", domain="development", version="v0")
    env = {SERIALIZED_CONTEXT: settings.serialized_context, "FLYTE_INTERNAL_TASK_VERSION": "v1"}
    ended = container.run("fan_out", env=env, x=integer(2))
    assert ended.files == ["futures.pb"], ended.stderr
    drawn = DynamicJobSpec.parse((ended.folder / "futures.pb").read_bytes())
    assert [node.id for node in drawn.nodes] == ["dn0", "dn1", "dn2"]
    (template,) = drawn.tasks
    assert template.id is not None
    assert template.container is not None
    assert (template.id.project, template.id.version, template.container.image) == ("flows", "v1", "acme/flows:v1")


def test_a_dynamic_task_that_calls_nothing_leaves_outputs(container: Container) -> None:
    assert container.run("calls_nothing", x=integer(2)).outputs == {"o0": integer(2)}


def test_a_task_that_ignores_its_outputs_leaves_nothing(container: Container) -> None:
    ended = container.run("ignored", x=integer(1))
    assert (ended.code, ended.files) == (0, [])


@pytest.mark.parametrize(("task", "code"), [("leaves", 3), ("interrupted", 1)])
def test_a_task_that_ends_its_process_leaves_its_exit_code(container: Container, task: str, code: int) -> None:
    ended = container.run(task, x=integer(3))
    assert (ended.code, ended.files) == (code, [])


def test_a_process_that_is_told_to_end_leaves_neither_outputs_nor_temporary_files(container: Container) -> None:
    container.give(x=integer(1))
    pipe = subprocess.PIPE
    with subprocess.Popen(container.command("waits"), cwd=container.code, stdout=pipe, stderr=pipe) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"waiting\n"
        process.send_signal(signal.SIGTERM)
        _, stderr = process.communicate()
    assert (process.returncode, stderr) == (-signal.SIGTERM, b"Terminated.\n")
    assert not (container.io / "out").exists()
    assert not Path((container.code / "scratch").read_text()).exists()


@pytest.mark.parametrize(("said", "code"), [("true", 1), ("1", 1), ("false", 0), ("", 0)])
def test_the_exit_code_tells_of_an_error_when_asked(container: Container, said: str, code: int) -> None:
    ended = container.run("fails", env={"FLYTE_FAIL_ON_ERROR": said}, x=integer(3))
    assert (ended.code, ended.files) == (code, ["error.pb"])


def test_a_worker_of_a_distributed_task_has_an_error_document_of_its_own(container: Container) -> None:
    env = {"FLYTE_INTERNAL_DIST_ERROR_STRATEGY": "earliest", "FLYTE_INTERNAL_WORKER_NAME": "worker-1"}
    ended = container.run("fails", env=env, x=integer(3))
    (name,) = ended.files
    assert name.startswith("error-")
    error = ErrorDocument.parse((ended.folder / name).read_bytes()).error
    assert error is not None
    assert error.worker == "worker-1"


def test_what_is_no_argument_is_refused(container: Container) -> None:
    ended = container.ended([*program_of("execute"), "--inputs", "x"])
    assert ended.code == 2
    assert "--output-prefix" in ended.stderr


def test_code_travels_as_an_archive(container: Container, tmp_path: Path) -> None:
    archive = pack(container.code, [container.code / "tasks.py"])
    (tmp_path / archive.name).write_bytes(archive.data)
    container.give(x=integer(4))
    workdir, target = tmp_path / "work dir", tmp_path / "ünpacked here"
    workdir.mkdir()
    fast = ["--additional-distribution", f"../{archive.name}", "--dest-dir", str(target), "--"]
    command = [*program_of("fast_execute"), *fast, *container.command("double")]
    done = subprocess.run(command, cwd=workdir, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    outputs = LiteralMap.parse((container.io / "out" / "outputs.pb").read_bytes())
    assert outputs.literals["o0"] == integer(8)


def test_tasks_that_a_dynamic_task_calls_take_its_code_along(container: Container, tmp_path: Path) -> None:
    archive = pack(container.code, [container.code / "tasks.py"])
    (tmp_path / archive.name).write_bytes(archive.data)
    container.give(x=integer(1))
    images = ImageConfig(default_image=Image.look_up_image_info("default", "acme/flows:v1"))
    env = {SERIALIZED_CONTEXT: SerializationSettings(image_config=images).serialized_context}
    fast = ["--additional-distribution", f"../{archive.name}", "--dest-dir", ".", "--"]
    ended = container.ended([*program_of("fast_execute"), *fast, *container.command("fan_out")], env)
    drawn = DynamicJobSpec.parse((ended.folder / "futures.pb").read_bytes())
    assert drawn.tasks[0].container is not None
    args = drawn.tasks[0].container.args
    fetching = ["wright-fast-execute", "--additional-distribution", f"../{archive.name}", "--dest-dir", ".", "--"]
    assert args[:6] == fetching
    assert args[-4:] == ["task-module", "tasks", "task-name", "double"]


def test_a_command_that_is_not_there_is_named(container: Container) -> None:
    ended = container.ended([*program_of("fast_execute"), "--", "no-such-program"])
    assert (ended.code, ended.stderr) == (1, "Error: there is no program 'no-such-program' in this container\n")


def test_the_repository_has_the_container_programs() -> None:
    scripts = (ROOT / "pyproject.toml").read_text()
    assert all(f"\n{name} = " in scripts for name in ("wright-execute", "wright-fast-execute", "wright-map-execute"))


def test_the_default_resolver_is_found_at_its_own_location() -> None:
    assert default_task_resolver.location == "flytewright.core.python_auto_container.default_task_resolver"
