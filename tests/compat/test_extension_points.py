"""What plugins build on, beside tasks and types."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from flytewright import Resources, kwtypes, task
from flytewright.authoring.template import task_template
from flytewright.configuration import SerializationSettings
from flytewright.configuration.default_images import DefaultImages, PythonVersion
from flytewright.core.context_manager import OutputMetadata, OutputMetadataTracker
from flytewright.core.resources import pod_spec_from_resources
from flytewright.core.tracker import extract_task_module
from flytewright.core.utils import ClassDecorator, load_proto_from_file, timeit, write_proto_to_file
from flytewright.errors import ValueMismatchError
from flytewright.exceptions.user import FlyteRecoverableException, FlyteUserRuntimeException
from flytewright.extend.backend.utils import convert_to_flyte_phase, is_terminal_phase
from flytewright.runtime.parameters import current_context
from flytewright.types.schema import (
    FlyteSchema,
    LocalIOSchemaReader,
    LocalIOSchemaWriter,
    SchemaEngine,
    SchemaHandler,
    SchemaOpenMode,
)
from flytewright_idl.core.execution import TaskExecutionPhase


class watched(ClassDecorator):  # noqa: N801 - a decorator
    def execute(self, *args: Any, **kwargs: Any) -> Any:
        return [self.decorator_kwargs.get("name"), self.task_function(*args, **kwargs)]  # type: ignore[misc]

    def get_extra_config(self) -> dict[str, str]:
        return {self.LINK_TYPE_KEY: "watch"}


@task
@watched(name="w")
def with_options(x: int) -> list[Any]:
    return [x]


@task
@watched
def bare(x: int) -> list[Any]:
    return [x]


def test_a_decorator_that_is_a_class_runs_the_function_and_adds_to_the_tasks_configuration() -> None:
    assert with_options.task_function(x=1) == ["w", [1]]
    assert bare.task_function(x=1) == [None, [1]]
    settings = SerializationSettings.for_image("acme/flows:v1", "v1")
    for each in (with_options, bare):
        assert task_template(each, settings).config == {"link_type": "watch"}


def test_the_time_of_a_part_is_a_row_of_the_timeline() -> None:
    with timeit("load"):
        pass
    row = current_context().timeline_deck.time_info[-1]
    assert row["Name"] == "load"
    assert row["WallTime"] >= 0
    assert row["Start"] <= row["Finish"]


def test_a_pod_of_resources_takes_requests_for_limits_that_are_not_given() -> None:
    (container,) = pod_spec_from_resources("main", requests=Resources(cpu="2", gpu="1")).containers
    assert container.name == "main"
    assert container.resources.requests == container.resources.limits == {"cpu": "2", "nvidia.com/gpu": "1"}


def test_plugins_name_images_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FLYTE_INTERNAL_IMAGE", raising=False)

    class Images(DefaultImages):
        _DEFAULT_IMAGE_PREFIXES = {PythonVersion.PYTHON_3_11: "ghcr.io/acme/sql:py3.11-"}  # noqa: RUF012

    assert Images.find_image_for(PythonVersion.PYTHON_3_11, "v2.0") == "ghcr.io/acme/sql:py3.11-2.0"
    monkeypatch.setenv("FLYTE_INTERNAL_IMAGE", "running:1")
    assert Images.find_image_for(PythonVersion.PYTHON_3_11) == "running:1"


@pytest.mark.parametrize(
    ("state", "phase", "ended"),
    [
        ("Succeeded", TaskExecutionPhase.SUCCEEDED, True),
        ("TIMEDOUT", TaskExecutionPhase.FAILED, True),
        ("internal_error", TaskExecutionPhase.RETRYABLE_FAILED, True),
        ("terminating", TaskExecutionPhase.RUNNING, False),
        ("pending", TaskExecutionPhase.INITIALIZING, False),
    ],
)
def test_states_of_services_are_phases_of_tasks(state: str, phase: TaskExecutionPhase, ended: bool) -> None:
    assert convert_to_flyte_phase(state) == phase
    assert is_terminal_phase(phase) is ended


def test_an_unknown_state_is_refused() -> None:
    with pytest.raises(ValueError, match="'melted' is no state of a job"):
        convert_to_flyte_phase("melted")


def test_a_function_is_found_by_module_name_and_file() -> None:
    full, module, name, file = extract_task_module(test_an_unknown_state_is_refused)
    assert full == f"{module}.{name}"
    assert module == __name__
    assert Path(file) == Path(__file__)


def test_messages_are_written_and_read(tmp_path: Path) -> None:
    from flyteidl.core.literals_pb2 import Literal

    literal = Literal(hash="h")
    write_proto_to_file(literal, str(tmp_path / "deep" / "literal.pb"))
    assert load_proto_from_file(Literal, str(tmp_path / "deep" / "literal.pb")) == literal


def test_metadata_are_found_by_the_output_itself() -> None:
    tracker, output = OutputMetadataTracker(), [1]
    metadata = OutputMetadata(artifact="model", dynamic_partitions=None)
    tracker.add(output, metadata)
    assert tracker.get(output) is metadata
    assert tracker.get([1]) is None


def test_errors_of_workers_keep_their_time() -> None:
    assert FlyteRecoverableException("again", timestamp=1.5).timestamp == 1.5
    error = FlyteUserRuntimeException(KeyError("k"), timestamp=2.5)
    assert (str(error), error.timestamp) == ("'k'", 2.5)


class Lines(list[str]):
    """A data frame of one column."""


class Reader(LocalIOSchemaReader[Lines]):
    def _read(self, *path: os.PathLike[str], **kwargs: Any) -> Lines:
        return Lines(line for each in path for line in Path(each).read_text().splitlines())


class Writer(LocalIOSchemaWriter[Lines]):
    def _write(self, df: Lines, path: os.PathLike[str], **kwargs: Any) -> None:
        Path(path).write_text("\n".join(df))


@pytest.fixture
def handler(monkeypatch: pytest.MonkeyPatch) -> SchemaHandler:
    monkeypatch.setattr(SchemaEngine, "_handlers", {})
    found = SchemaHandler("lines", Lines, Reader, Writer)
    SchemaEngine.register_handler(found)
    return found


@pytest.mark.usefixtures("handler")
def test_a_plugins_data_frames_are_written_to_and_read_from_schemas() -> None:
    schema = FlyteSchema[kwtypes(line=str)]()
    schema.open(Lines).write(Lines(["a", "b"]), Lines(["c"]))
    read = FlyteSchema(remote_path=schema.local_path, supported_mode=SchemaOpenMode.READ)
    assert read.open(Lines).all() == ["a", "b", "c"]
    assert list(read.open(Lines).iter()) == [["a", "b"], ["c"]]


def test_a_class_of_data_frames_has_one_handler(handler: SchemaHandler) -> None:
    with pytest.raises(ValueMismatchError, match="Lines is read and written by lines already"):
        SchemaEngine.register_handler(SchemaHandler("other", Lines, Reader, Writer))
    assert SchemaEngine.get_handler(Lines) is handler
    with pytest.raises(ValueMismatchError, match="no plugin reads and writes dict"):
        SchemaEngine.get_handler(dict)
