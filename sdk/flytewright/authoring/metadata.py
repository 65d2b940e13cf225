"""`TaskMetadata`: how a task is retried, cached, timed and marked."""

from __future__ import annotations

import datetime as dt
from enum import Enum

from attrs import field, frozen

from flytewright_idl.core.literals import RetryStrategy
from flytewright_idl.core.tasks import K8SObjectMetadata, RuntimeMetadata, RuntimeMetadataRuntimeType
from flytewright_idl.core.tasks import TaskMetadata as TaskMetadataMessage
from flytewright_idl.google.protobuf.duration import Duration
from flytewright_idl.google.protobuf.wrappers import BoolValue

from ..errors import ValidationError
from ..version import __version__


class DeckField(str, Enum):
    """What a task's deck shows by itself."""

    SOURCE_CODE = "Source Code"
    DEPENDENCIES = "Dependencies"
    TIMELINE = "Timeline"
    INPUT = "Input"
    OUTPUT = "Output"


ALL_DECK_FIELDS = tuple(DeckField)


def _span(value: dt.timedelta | float | None) -> dt.timedelta | None:
    if isinstance(value, bool) or not isinstance(value, (dt.timedelta, int, float, type(None))):
        raise ValidationError(f"timeout={value!r} is neither a timedelta nor a number of seconds")
    return dt.timedelta(seconds=value) if isinstance(value, (int, float)) else value


def _names(value: tuple[str, ...] | list[str] | str | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value or ())


@frozen
class TaskMetadata:
    """What the backend does around a task's run."""

    cache: bool = False
    cache_serialize: bool = False
    cache_version: str = ""
    cache_ignore_input_vars: tuple[str, ...] = field(default=(), converter=_names)
    interruptible: bool | None = None
    deprecated: str = ""
    retries: int = 0
    timeout: dt.timedelta | None = field(default=None, converter=_span)
    """Longest run of one try; a number is seconds."""
    pod_template_name: str | None = None
    generates_deck: bool = False
    is_eager: bool = False
    labels: dict[str, str] | None = None
    annotations: dict[str, str] | None = None

    def __attrs_post_init__(self) -> None:
        if self.cache and not self.cache_version:
            raise ValidationError("a cached task needs a cache version: say cache=Cache(version='…')")
        if not self.cache and (self.cache_serialize or self.cache_ignore_input_vars):
            raise ValidationError(
                "cache_serialize and ignored inputs mean nothing unless the task is cached: cache=Cache(version='…')"
            )
        if not isinstance(self.retries, int) or self.retries < 0:
            raise ValidationError(f"retries is a number of further tries, not {self.retries!r}")

    @property
    def retry_strategy(self) -> RetryStrategy:
        """The retries as a node or a task carries them."""
        return RetryStrategy(retries=self.retries)

    def message(self) -> TaskMetadataMessage:
        """The metadata of the task's template."""
        return TaskMetadataMessage(
            discoverable=self.cache,
            runtime=RuntimeMetadata(type=RuntimeMetadataRuntimeType.FLYTE_SDK, version=__version__, flavor="python"),
            timeout=None if self.timeout is None else Duration.of(self.timeout),
            retries=self.retry_strategy,
            discovery_version=self.cache_version,
            deprecated_error_message=self.deprecated,
            interruptible=self.interruptible,
            cache_serializable=self.cache_serialize,
            pod_template_name=self.pod_template_name or "",
            cache_ignore_input_vars=list(self.cache_ignore_input_vars),
            generates_deck=BoolValue(value=self.generates_deck),
            metadata=K8SObjectMetadata(labels=dict(self.labels or {}), annotations=dict(self.annotations or {})),
            is_eager=self.is_eager,
        )

    def to_taskmetadata_model(self) -> TaskMetadataMessage:
        """`message`, under its documented name."""
        return self.message()
