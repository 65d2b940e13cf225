"""`ContainerTask`: a command in an image, whose inputs and outputs are files that the backend moves."""

from __future__ import annotations

import datetime as dt
import logging
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Any, TypeAlias

from attrs import evolve

from flytewright_idl.core.security import Secret
from flytewright_idl.core.tasks import (
    Container,
    DataLoadingConfig,
    DataLoadingConfigLiteralMapFormat,
    IoStrategy,
    IoStrategyDownloadMode,
    IoStrategyUploadMode,
    K8SPod,
)

from ..config.images import Image, ImageConfig
from ..config.serialization import SerializationSettings
from ..errors import MissingReturnValueError, ValidationError
from ..image.engine import require_engine, run_engine
from ..image.spec import ImageSpec
from ..storage import paths
from ..storage.staging import current_staging
from ..typeengine.files import FlyteDirectory, FlyteFile
from .base_task import PythonTask
from .containers import container_definition, environment_of, image_of, pod_definition
from .interface import Interface
from .metadata import TaskMetadata
from .pod_template import PRIMARY_CONTAINER_NAME, PodTemplate
from .resources import Resources, ResourceSpec
from .secrets import security_context
from .where import calling_line, naming

log = logging.getLogger(__name__)

_INPUT = re.compile(r"\{\{\s*\.inputs\.(\w+)\s*\}\}")


class MetadataFormat(Enum):
    """How the inputs and outputs as a whole are written."""

    JSON = DataLoadingConfigLiteralMapFormat.JSON
    YAML = DataLoadingConfigLiteralMapFormat.YAML
    PROTO = DataLoadingConfigLiteralMapFormat.PROTO


class IOStrategy(Enum):
    """When inputs are brought and outputs are taken away; the other direction is as it is by default."""

    DOWNLOAD_EAGER = ("download", IoStrategyDownloadMode.DOWNLOAD_EAGER)
    DOWNLOAD_STREAM = ("download", IoStrategyDownloadMode.DOWNLOAD_STREAM)
    DO_NOT_DOWNLOAD = ("download", IoStrategyDownloadMode.DO_NOT_DOWNLOAD)
    UPLOAD_EAGER = ("upload", IoStrategyUploadMode.UPLOAD_EAGER)
    UPLOAD_ON_EXIT = ("upload", IoStrategyUploadMode.UPLOAD_ON_EXIT)
    DO_NOT_UPLOAD = ("upload", IoStrategyUploadMode.DO_NOT_UPLOAD)

    def message(self) -> IoStrategy:
        """What the container's configuration carries."""
        mode = self.value[1]
        if isinstance(mode, IoStrategyDownloadMode):
            return IoStrategy(download_mode=mode)
        return IoStrategy(upload_mode=mode)


# the class below has the long names as attributes
Format: TypeAlias = MetadataFormat
Strategy: TypeAlias = IOStrategy


class ContainerTask(PythonTask[None]):
    """A command in an image of any kind.

    Inputs are files below `input_data_dir`, or filled in where the command and its arguments name
    ``{{.inputs.NAME}}``; outputs are the files that the command leaves below `output_data_dir`.
    """

    MetadataFormat = MetadataFormat
    IOStrategy = IOStrategy

    def __init__(
        self,
        name: str,
        image: str | ImageSpec,
        command: Sequence[str],
        inputs: Mapping[str, Any] | None = None,
        metadata: TaskMetadata | None = None,
        arguments: Sequence[str] | None = None,
        outputs: Mapping[str, Any] | None = None,
        requests: Resources | None = None,
        limits: Resources | None = None,
        input_data_dir: str | None = None,
        output_data_dir: str | None = None,
        metadata_format: Format = Format.JSON,
        io_strategy: Strategy | None = None,
        secret_requests: Sequence[Secret] | None = None,
        pod_template: PodTemplate | None = None,
        pod_template_name: str | None = None,
        local_logs: bool = False,
        resources: Resources | None = None,
        **kwargs: Any,
    ) -> None:
        with naming(calling_line()):
            for parameter, value in (("command", command), ("arguments", arguments)):
                _check_words(name, parameter, value)
            self._resources = ResourceSpec.of(requests, limits, resources)
            context = security_context(secret_requests)
        self._image = image
        self._command = list(command or [])
        self._arguments = list(arguments or [])
        self._input_data_dir = input_data_dir
        self._output_data_dir = output_data_dir
        self._format = metadata_format
        self._io_strategy = io_strategy
        self._local_logs = local_logs
        self.pod_template = pod_template
        metadata = metadata or TaskMetadata()
        super().__init__(
            "raw-container",
            name,
            interface=Interface(inputs or {}, outputs or {}),
            metadata=evolve(metadata, pod_template_name=pod_template_name or metadata.pod_template_name),
            security_ctx=context,
            **kwargs,
        )

    @property
    def resources(self) -> ResourceSpec:
        """What the task is given at least, and what it may use at most."""
        return self._resources

    # What it is registered with

    def get_container(self, settings: SerializationSettings) -> Container | None:
        return None if self.pod_template is not None else self._container(settings)

    def get_k8s_pod(self, settings: SerializationSettings) -> K8SPod | None:
        if self.pod_template is None:
            return None
        return pod_definition(self.pod_template, self._container(settings), settings)

    def get_config(self, settings: SerializationSettings) -> dict[str, str] | None:
        template = self.pod_template
        return {} if template is None else {PRIMARY_CONTAINER_NAME: template.primary_container_name}

    def _container(self, settings: SerializationSettings) -> Container:
        return container_definition(
            image=image_of(self._image, settings),
            resource_spec=self._resources,
            command=self._command,
            args=self._arguments,
            data_loading_config=DataLoadingConfig(
                enabled=True,
                input_path=self._input_data_dir or "",
                output_path=self._output_data_dir or "",
                format=self._format.value,
                io_strategy=self._io_strategy.message() if self._io_strategy is not None else None,
            ),
            environment=environment_of(self._image, settings, self.environment),
        )

    # Running here

    def execute(self, **kwargs: Any) -> Any:
        program = require_engine(f"{self.name} is a container task; running it here")
        settings = SerializationSettings(image_config=ImageConfig(Image("default", "scratch", tag="latest")))
        folder = current_staging().scratch / paths.random_name()
        given, left = folder / "inputs", folder / "outputs"
        given.mkdir(parents=True)
        left.mkdir()
        for name, value in kwargs.items():
            _lay(given / name, value)
        mounts = {self._input_data_dir: given, self._output_data_dir: left}
        volumes = [f"--volume={source}:{os.path.normpath(target)}" for target, source in mounts.items() if target]
        environment = [f"--env={key}={value}" for key, value in self.environment.items()]
        words = [self._filled(word, kwargs) for word in [*self._command, *self._arguments]]
        printed = run_engine(program, ["run", "--rm", *volumes, *environment, image_of(self._image, settings), *words])
        if self._local_logs:
            log.info("%s: %s", self.name, printed)
        return self._taken(left)

    def _filled(self, word: str, inputs: Mapping[str, Any]) -> str:
        def value(found: re.Match[str]) -> str:
            name = found[1]
            if name not in inputs:
                raise ValidationError(f"{self.name}: {word!r} names {name!r}, which is no input")
            if isinstance(inputs[name], (FlyteFile, FlyteDirectory)):
                raise ValidationError(
                    f"{self.name}: {word!r} names the file {name!r}, for which backends fill in its URI; "
                    f"name its place in the container: {self._input_data_dir or '/var/inputs'}/{name}"
                )
            return str(inputs[name])

        return _INPUT.sub(value, word)

    def _taken(self, folder: Path) -> Any:
        found = []
        for name, hint in self.python_interface.outputs.items():
            path = folder / name
            if not path.exists():
                raise MissingReturnValueError(
                    f"{self.name}: the command has left no output {name!r} at {self._output_data_dir}/{name}"
                )
            found.append(_read(hint, path))
        return None if not found else found[0] if len(found) == 1 else tuple(found)


def _check_words(name: str, parameter: str, value: object) -> None:
    if value is None:
        return
    if isinstance(value, str) or not isinstance(value, Sequence) or not all(isinstance(each, str) for each in value):
        raise ValidationError(f"ContainerTask({name!r}): {parameter}={value!r} is a list of strings")


def _lay(path: Path, value: Any) -> None:
    """Put an input where a container finds it, as a backend does."""
    if isinstance(value, (FlyteFile, FlyteDirectory)):
        source = Path(os.fspath(value))
        shutil.copytree(source, path) if source.is_dir() else shutil.copy(source, path)
    else:
        path.write_text(str(value), encoding="utf-8")


def _read(hint: Any, path: Path) -> Any:
    if isinstance(hint, type) and issubclass(hint, (FlyteFile, FlyteDirectory)):
        return hint(str(path))
    text = path.read_text(encoding="utf-8")
    reader = _READERS.get(hint, hint)
    return reader(text if hint is str else text.strip())


_SPAN = re.compile(r"(?:(?P<days>-?\d+) days?, )?(?:(?P<hours>\d+):)?(?P<minutes>\d+):(?P<seconds>\d+(?:\.\d+)?)")


def _span(text: str) -> dt.timedelta:
    found = _SPAN.fullmatch(text)
    if found is None:
        raise ValidationError(f"{text!r} is no duration; it is written like '1 day, 2:03:04.5'")
    return dt.timedelta(**{name: float(value) for name, value in found.groupdict().items() if value})


_READERS: Mapping[Any, Any] = {
    bool: lambda text: text.lower() not in ("false", "0", ""),
    dt.datetime: dt.datetime.fromisoformat,
    dt.date: dt.date.fromisoformat,
    dt.timedelta: _span,
}
