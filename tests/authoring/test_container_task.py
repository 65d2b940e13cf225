"""A container task is a command in an image; here it runs through the container engine of this machine."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from flytewright import (
    ContainerTask,
    FlyteDirectory,
    FlyteFile,
    ImageSpec,
    Resources,
    Secret,
    TaskMetadata,
    kwtypes,
    workflow,
)
from flytewright.compile.tasks import compile_task
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.errors import MissingReturnValueError, ValidationError
from flytewright.image.builders import ImageBuildEngine
from flytewright.image.engine import ENGINE_VARIABLE
from flytewright_idl.core.tasks import (
    DataLoadingConfig,
    DataLoadingConfigLiteralMapFormat,
    IoStrategyDownloadMode,
    IoStrategyUploadMode,
    TaskTemplate,
)
from tests.support.container_engine import ContainerEngine

SETTINGS = SerializationSettings(image_config=ImageConfig.from_images("x/y:z"), env={"G": "1"})

# where the engine's program finds the folders that it is to mount
MOUNTS = """for word in "$@"; do case "$word" in
  --volume=*:/var/inputs) in=${word#--volume=}; in=${in%:/var/inputs} ;;
  --volume=*:/var/outputs) out=${word#--volume=}; out=${out%:/var/outputs} ;;
esac; done; """


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ContainerEngine:
    engine = ContainerEngine(tmp_path)
    monkeypatch.setenv(ENGINE_VARIABLE, str(engine.path))
    return engine


def template(entity: Any) -> TaskTemplate:
    found = compile_task(entity, SETTINGS).template
    assert found is not None
    return found


def data(**options: Any) -> DataLoadingConfig:
    container = template(ContainerTask("c", "alpine:3", ["true"], **options)).container
    assert container is not None
    assert container.data_config is not None
    return container.data_config


def test_a_container_task_is_registered_as_it_is_said() -> None:
    found = template(
        ContainerTask(
            name="c",
            image="{{.image.default.fqn}}:v1",
            command=["sh", "-c"],
            arguments=["echo {{.inputs.a}}"],
            inputs=kwtypes(a=int),
            outputs=kwtypes(b=str),
            requests=Resources(cpu="1"),
            environment={"E": "2"},
            secret_requests=[Secret(group="g", key="k")],
            pod_template_name="p",
            metadata=TaskMetadata(retries=2),
        )
    )
    assert (found.type, found.task_type_version) == ("raw-container", 0)
    container = found.container
    assert container is not None
    assert (container.image, container.command, container.args) == ("x/y:v1", ["sh", "-c"], ["echo {{.inputs.a}}"])
    assert {each.key: each.value for each in container.env} == {"G": "1", "E": "2"}
    assert found.metadata is not None
    assert found.metadata.pod_template_name == "p"
    assert found.metadata.retries is not None
    assert found.metadata.retries.retries == 2
    assert found.security_context is not None


def test_inputs_and_outputs_are_moved_as_it_is_said() -> None:
    assert data() == DataLoadingConfig(enabled=True)
    said = data(input_data_dir="/in", output_data_dir="/out", metadata_format=ContainerTask.MetadataFormat.PROTO)
    assert (said.input_path, said.output_path, said.format) == (
        "/in",
        "/out",
        DataLoadingConfigLiteralMapFormat.PROTO,
    )


@pytest.mark.parametrize("strategy", list(ContainerTask.IOStrategy))
def test_an_io_strategy_is_of_one_direction(strategy: Any) -> None:
    found = data(io_strategy=strategy).io_strategy
    assert found is not None
    downloads = "DOWNLOAD" in strategy.name
    expected = IoStrategyDownloadMode[strategy.name] if downloads else IoStrategyUploadMode[strategy.name]
    assert (found.download_mode if downloads else found.upload_mode) == expected


def test_an_image_can_be_a_specification(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[ImageSpec] = []
    monkeypatch.setattr(ImageBuildEngine, "build", built.append)
    image = ImageSpec(name="mine")
    container = template(ContainerTask("c", image, ["true"])).container
    assert container is not None
    assert container.image == image.image_name()
    assert built == [image]


def test_it_runs_here_with_inputs_filled_in_and_outputs_read(engine: ContainerEngine) -> None:
    engine.answer(run=MOUNTS + "expr $(cat $in/a) + 1 > $out/more; echo 'hi' > $out/text")
    entity = ContainerTask(
        "c",
        "alpine:3",
        ["sh", "-c", "use {{.inputs.a}} and {{ .inputs.b }}"],
        inputs=kwtypes(a=int, b=str),
        outputs=kwtypes(more=int, text=str),
        input_data_dir="/var/inputs",
        output_data_dir="/var/outputs/",
        environment={"E": "2"},
    )
    assert entity(a=2, b="x") == (3, "hi\n")
    assert engine.calls[-1].startswith("run --rm --volume=")
    assert engine.calls[-1].endswith(" --env=E=2 alpine:3 sh -c use 2 and x")


def test_it_is_a_node_of_a_workflow(engine: ContainerEngine) -> None:
    engine.answer(run=MOUNTS + "expr $(cat $in/a) + 1 > $out/a")
    entity = ContainerTask(
        "c",
        "i:1",
        ["x"],
        kwtypes(a=int),
        outputs=kwtypes(a=int),
        input_data_dir="/var/inputs",
        output_data_dir="/var/outputs",
    )

    @workflow
    def twice(a: int) -> int:
        return entity(a=entity(a=a))  # type: ignore[no-any-return]  # an entity of any outputs

    assert twice(a=1) == 3


@pytest.mark.parametrize(
    ("hint", "text", "value"),
    [
        (float, "1.5\n", 1.5),
        (bool, "False", False),
        (bool, "true", True),
        (dt.datetime, "2024-01-02T03:04:05+00:00", dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.timezone.utc)),
        (dt.timedelta, "1 day, 2:03:04.5", dt.timedelta(days=1, hours=2, minutes=3, seconds=4.5)),
    ],
)
def test_outputs_are_read_as_their_types(engine: ContainerEngine, hint: Any, text: str, value: Any) -> None:
    engine.answer(run=MOUNTS + f"printf '{text}' > $out/o")
    entity = ContainerTask("c", "i:1", ["x"], outputs={"o": hint}, output_data_dir="/var/outputs")
    assert entity() == value


def test_files_and_folders_lie_where_the_container_finds_them(engine: ContainerEngine, tmp_path: Path) -> None:
    engine.answer(run=MOUNTS + "cp $in/file $out/file; cp -r $in/folder $out/folder")
    entity = ContainerTask(
        "c",
        "i:1",
        ["cat", "/var/inputs/file"],
        inputs=kwtypes(file=FlyteFile, folder=FlyteDirectory),
        outputs=kwtypes(file=FlyteFile, folder=FlyteDirectory),
        input_data_dir="/var/inputs",
        output_data_dir="/var/outputs",
    )
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "f").write_text("inside")
    (tmp_path / "file").write_text("content")
    file, folder = entity(file=str(tmp_path / "file"), folder=str(tmp_path / "folder"))
    assert Path(file).read_text() == "content"
    assert (Path(folder) / "f").read_text() == "inside"


def test_a_file_is_named_by_its_place_and_not_by_a_template(engine: ContainerEngine, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("content")
    entity = ContainerTask("c", "i:1", ["{{.inputs.file}}"], inputs=kwtypes(file=FlyteFile))
    with pytest.raises(ValidationError, match="name its place in the container: /var/inputs/file"):
        entity(file=str(tmp_path / "file"))


def test_a_template_of_no_input_is_refused(engine: ContainerEngine) -> None:
    with pytest.raises(ValidationError, match="names 'b', which is no input"):
        ContainerTask("c", "i:1", ["{{.inputs.b}}"])()


def test_a_missing_output_is_named_with_its_place(engine: ContainerEngine) -> None:
    entity = ContainerTask("c", "i:1", ["x"], outputs=kwtypes(o=int), output_data_dir="/var/outputs")
    with pytest.raises(MissingReturnValueError, match="has left no output 'o' at /var/outputs/o"):
        entity()


def test_a_failed_command_tells_its_last_words(engine: ContainerEngine) -> None:
    engine.answer(run="echo 'no such file' >&2; exit 3")
    with pytest.raises(ValidationError, match="run failed with exit code 3:\nno such file"):
        ContainerTask("c", "i:1", ["x"])()


def test_without_an_engine_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENGINE_VARIABLE, "no-such-engine")
    with pytest.raises(ValidationError, match="c is a container task; running it here takes a container engine"):
        ContainerTask("c", "i:1", ["x"])()


def test_an_engine_that_does_not_answer_is_named(engine: ContainerEngine) -> None:
    engine.path.write_text("#!/bin/sh\necho 'Cannot connect to the daemon' >&2; exit 1\n")
    with pytest.raises(ValidationError, match="does not answer: Cannot connect to the daemon"):
        ContainerTask("c", "i:1", ["x"])()


@pytest.mark.parametrize("options", [{"command": "true"}, {"command": ["a", 1]}, {"arguments": "x"}])
def test_a_command_is_a_list_of_strings(options: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=r"test_container_task.py:\d+: .* is a list of strings"):
        ContainerTask(**{"name": "c", "image": "i:1", "command": ["x"], **options})
