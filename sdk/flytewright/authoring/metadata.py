"""`TaskMetadata`: how a task is retried, cached, timed and marked."""

from __future__ import annotations

import datetime as dt

from attrs import field, frozen

from flytewright_idl.core.literals import RetryStrategy
from flytewright_idl.core.tasks import K8SObjectMetadata, RuntimeMetadata, RuntimeMetadataRuntimeType
from flytewright_idl.core.tasks import TaskMetadata as TaskMetadataMessage
from flytewright_idl.google.protobuf.duration import Duration
from flytewright_idl.google.protobuf.wrappers import BoolValue

from ..errors import ValidationError
from ..version import __version__


def _seconds(value: dt.timedelta | float | None) -> dt.timedelta | None:
    return dt.timedelta(seconds=value) if isinstance(value, (int, float)) else value


@frozen
class TaskMetadata:
    """What the backend does around a task's run."""

    cache: bool = False
    cache_serialize: bool = False
    cache_version: str = ""
    cache_ignore_input_vars: tuple[str, ...] = ()
    interruptible: bool | None = None
    deprecated: str = ""
    retries: int = 0
    timeout: dt.timedelta | None = field(default=None, converter=_seconds)
    """Longest run of one try; a number is seconds."""
    pod_template_name: str | None = None
    generates_deck: bool = False
    is_eager: bool = False

    def __attrs_post_init__(self) -> None:
        if self.cache and not self.cache_version:
            raise ValidationError("a cached task needs a cache version: say cache_version=… or Cache(version=…)")
        if not self.cache and (self.cache_serialize or self.cache_ignore_input_vars):
            raise ValidationError(
                "cache_serialize and ignored inputs mean nothing unless the task is cached: cache=True"
            )
        if self.retries < 0:
            raise ValidationError(f"retries is a number of further tries, not {self.retries}")

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
            metadata=K8SObjectMetadata(),
            is_eager=self.is_eager,
        )
