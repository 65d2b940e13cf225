"""`Overrides`: what one node of a workflow says differently from the task that it runs."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flytewright_idl.core.literals import RetryStrategy
from flytewright_idl.core.tasks import ExtendedResources
from flytewright_idl.core.tasks import Resources as ContainerResources
from flytewright_idl.core.workflow import NodeMetadata
from flytewright_idl.google.protobuf.duration import Duration

from ..errors import ValidationError
from ..typeengine.plan import shown
from .cache import Cache
from .pod_template import PodTemplate
from .resources import Resources, ResourceSpec, container_resources

if TYPE_CHECKING:
    from ..image.spec import ImageSpec

UNSET: Any = object()
"""The timeout of an override that does not say one; None says that there is none."""


@dataclass(kw_only=True)
class Overrides:
    """What a node says of the container that runs its task."""

    resources: ContainerResources | None = None
    extended_resources: ExtendedResources | None = None
    container_image: str | ImageSpec | None = None
    pod_template: PodTemplate | None = None


def resources_of(
    requests: Resources | None, limits: Resources | None, resources: Resources | None
) -> ContainerResources | None:
    """The resources that an override asks for, None for those of the task."""
    if resources is not None:
        if requests is not None or limits is not None:
            raise ValidationError("with_overrides(resources=…) says requests and limits at once; leave those out")
        spec = ResourceSpec.from_multiple_resource(resources)
        requests, limits = spec.requests, spec.limits
    for name, each in (("requests", requests), ("limits", limits)):
        if each is not None and not isinstance(each, Resources):
            raise ValidationError(f"with_overrides({name}=…) takes Resources, not {shown(each)}")
    return None if requests is None and limits is None else container_resources(requests, limits)


def override_metadata(
    metadata: NodeMetadata,
    *,
    name: str | None,
    timeout: dt.timedelta | int | None,
    retries: int | None,
    interruptible: bool | None,
    cache: bool | Cache | None,
    cache_version: str | None,
    cache_serialize: bool | None,
) -> None:
    """Say in a node's metadata what an override says."""
    if timeout is not UNSET:
        metadata.timeout = Duration.of(_timeout(timeout)) if timeout else None
    if retries is not None:
        if not isinstance(retries, int) or retries < 0:
            raise ValidationError(f"with_overrides(retries=…) is a number of further tries, not {shown(retries)}")
        metadata.retries = RetryStrategy(retries=retries)
    if interruptible is not None:
        metadata.interruptible = _flag("interruptible", interruptible)
    if name is not None:
        metadata.name = name
    if isinstance(cache, Cache):
        if cache_version is not None or cache_serialize is not None:
            raise ValidationError("with_overrides(cache=Cache(…)) says version and serialize itself; leave those out")
        cache_version, cache_serialize = cache.version, cache.serialize
        cache = True
    if cache is True and cache_version is None:
        raise ValidationError("with_overrides(cache=…) needs a version: with_overrides(cache=Cache(version='…'))")
    metadata.cacheable = None if cache is None else _flag("cache", cache)
    if cache_version is not None:
        metadata.cache_version = cache_version
    if cache_serialize is not None:
        metadata.cache_serializable = _flag("cache_serialize", cache_serialize)


def _timeout(value: dt.timedelta | int) -> dt.timedelta:
    if isinstance(value, dt.timedelta):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return dt.timedelta(seconds=value)
    raise ValidationError(f"with_overrides(timeout=…) is a timedelta or whole seconds, not {shown(value)}")


def _flag(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise ValidationError(f"with_overrides({name}=…) is True or False, not {shown(value)}")
    return value
