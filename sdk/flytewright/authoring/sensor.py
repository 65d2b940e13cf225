"""Sensors: tasks that wait until something is so."""

from __future__ import annotations

import asyncio
import datetime as dt
import importlib
import inspect
import json
import typing
from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any, Protocol, runtime_checkable

from attrs import evolve
from typing_extensions import Self

from flytewright_idl.core.execution import TaskExecutionPhase
from flytewright_idl.core.literals import LiteralMap
from flytewright_idl.core.tasks import TaskTemplate

from ..config.serialization import SerializationSettings
from ..errors import MissingTypeError, ValidationError
from ..storage.staging import current_staging
from .connector import (
    AsyncConnectorBase,
    AsyncConnectorExecutorMixin,
    ConnectorRegistry,
    Resource,
    ResourceMeta,
    awaited,
    python_values,
)
from .interface import Interface
from .metadata import TaskMetadata
from .where import calling_line, naming


@runtime_checkable
class SensorConfig(Protocol):
    """What a sensor is configured with, as plain data."""

    def to_dict(self) -> dict[str, Any]:
        """Plain data."""
        ...

    @classmethod
    def from_dict(cls, d: dict[str, Any]) -> Self:
        """What `to_dict` was called on."""
        ...


@dataclass
class SensorMetadata(ResourceMeta):
    """Which sensor asks, how it is configured, and what for."""

    sensor_module: str
    sensor_name: str
    sensor_config: dict[str, Any] | None = None
    inputs: dict[str, Any] | None = None


class BaseSensor(AsyncConnectorExecutorMixin):
    """A task that is done when `poke` says yes; the parameters of `poke` are its inputs."""

    def __init__(
        self,
        name: str,
        timeout: dt.timedelta | int | None = None,
        sensor_config: SensorConfig | None = None,
        task_type: str = "sensor",
        metadata: TaskMetadata | None = None,
        **kwargs: Any,
    ) -> None:
        with naming(calling_line()):
            if metadata is not None and metadata.timeout is not None and timeout is not None:
                raise ValidationError(f"{name}: timeout=… and the timeout of metadata=… say the same thing; keep one")
            inputs = self._inputs(name)
        self._sensor_config = sensor_config
        super().__init__(
            task_type,
            name,
            interface=Interface(inputs),
            metadata=TaskMetadata(timeout=timeout)
            if metadata is None
            else evolve(metadata, timeout=metadata.timeout or timeout),
            **kwargs,
        )

    def _inputs(self, name: str) -> Mapping[str, Any]:
        hints = typing.get_type_hints(self.poke, include_extras=True)
        inputs = {}
        for parameter in inspect.signature(self.poke).parameters:
            if parameter not in hints:
                raise MissingTypeError(f"{name}: the parameter {parameter!r} of poke has no type annotation")
            inputs[parameter] = hints[parameter]
        return inputs

    @abstractmethod
    async def poke(self, *args: Any, **kwargs: Any) -> bool:
        """Whether it is so."""

    def get_custom(self, settings: SerializationSettings) -> dict[str, Any] | None:
        config = self._sensor_config.to_dict() if self._sensor_config is not None else None
        return asdict(SensorMetadata(type(self).__module__, type(self).__name__, config))


class FileSensor(BaseSensor):
    """Waits until a file is there."""

    __module__ = "flytewright.sensor.file_sensor"  # the path that is registered

    def __init__(self, name: str, timeout: dt.timedelta | int | None = None, **kwargs: Any) -> None:
        super().__init__(name, timeout, **kwargs)

    async def poke(self, path: str) -> bool:
        """Whether there is something at `path`."""
        from fsspec.core import url_to_fs

        filesystem, place = url_to_fs(path)
        return bool(await asyncio.to_thread(filesystem.exists, place))


class SensorEngine(AsyncConnectorBase[SensorMetadata]):
    """The connector of sensors: asks each whether it is so."""

    name = "Sensor"

    def __init__(self) -> None:
        super().__init__(metadata_type=SensorMetadata, task_type_name="sensor")

    async def create(  # type: ignore[override]  # a sensor leaves nothing under an output prefix
        self, task_template: TaskTemplate, inputs: LiteralMap | None = None, **kwarg: Any
    ) -> SensorMetadata:
        """What the sensor is asked, and for which inputs."""
        assert task_template.custom is not None
        said = task_template.custom.to_dict()
        return SensorMetadata(
            sensor_module=str(said["sensor_module"]),
            sensor_name=str(said["sensor_name"]),
            sensor_config=said.get("sensor_config"),
            inputs=python_values(task_template, inputs, current_staging()),
        )

    async def get(self, resource_meta: SensorMetadata, **kwargs: Any) -> Resource:
        """Ask the sensor once."""
        sensor = sensor_of(
            resource_meta.sensor_module, resource_meta.sensor_name, json.dumps(resource_meta.sensor_config)
        )
        so = await awaited(sensor.poke(**(resource_meta.inputs or {})))
        return Resource(phase=TaskExecutionPhase.SUCCEEDED if so else TaskExecutionPhase.RUNNING)

    async def delete(self, resource_meta: SensorMetadata, **kwargs: Any) -> None:
        """Nothing: a sensor that is not asked does nothing."""


@lru_cache(maxsize=256)
def sensor_of(module: str, name: str, config: str) -> BaseSensor:
    """The sensor of that class and configuration, the same each time it is asked."""
    kind: Callable[..., BaseSensor] = getattr(importlib.import_module(module), name)
    said = json.loads(config)
    return kind("sensor") if said is None else kind("sensor", config=said)


ConnectorRegistry.register(SensorEngine())
