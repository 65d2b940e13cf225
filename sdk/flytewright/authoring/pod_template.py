"""`PodTemplate`: a pod of the user's own, in which a task's container is one of several."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from flytewright_idl.core.tasks import (
    Container,
    DataLoadingConfig,
    K8SObjectMetadata,
    K8SPod,
    ResourcesResourceEntry,
)
from flytewright_idl.google.protobuf.struct import Struct

from ..errors import ValidationError

if TYPE_CHECKING:
    from ..image.spec import ImageSpec

PRIMARY_CONTAINER = "primary"
PRIMARY_CONTAINER_NAME = "primary_container_name"
"""The key under which a task's configuration names the container of the task."""


class KubernetesObject(Protocol):
    """An object of the kubernetes package, which also says of itself how its fields are called in the API."""

    def to_dict(self) -> dict[str, Any]:
        """Its fields by their Python names."""
        ...


ResolveImage = Callable[["str | ImageSpec"], str]


@dataclass
class PodTemplate:
    """A pod, as a ``V1PodSpec`` of the kubernetes package or as plain data, and the container that is the task's."""

    pod_spec: KubernetesObject | Mapping[str, Any] | None = None
    primary_container_name: str = PRIMARY_CONTAINER
    labels: dict[str, str] | None = None
    annotations: dict[str, str] | None = None

    def __post_init__(self) -> None:
        if not self.primary_container_name:
            raise ValidationError("PodTemplate(primary_container_name='') names no container")
        if self.pod_spec is None:
            from .. import compat  # which loads more than most workflows need

            if compat.installed():
                from kubernetes.client import V1PodSpec

                self.pod_spec = V1PodSpec(containers=[])  # to which plugins made for flytekit add

    def version_hash(self) -> str:
        """A digest of the whole, for cache versions."""
        spec = {"containers": []} if self.pod_spec is None else self.pod_spec
        said = {
            "pod_spec": _by_attribute(spec),
            "primary_container_name": self.primary_container_name,
            "labels": self.labels,
            "annotations": self.annotations,
        }
        import hashlib  # loads a library that containers need not

        return hashlib.sha256(json.dumps(said, sort_keys=True, default=str).encode()).hexdigest()


class K8sObjectMetadata(K8SObjectMetadata):
    """Labels and annotations, which may be None."""

    def __init__(self, labels: Mapping[str, str] | None = None, annotations: Mapping[str, str] | None = None) -> None:
        super().__init__(labels=dict(labels or {}), annotations=dict(annotations or {}))


class K8sPod(K8SPod):
    """A pod as a message, whose specification may be plain data."""

    def __init__(
        self,
        *,
        metadata: K8SObjectMetadata | None = None,
        pod_spec: Struct | Mapping[str, Any] | None = None,
        data_config: DataLoadingConfig | None = None,
        primary_container_name: str | None = None,
    ) -> None:
        super().__init__(
            metadata=metadata,
            pod_spec=pod_spec if pod_spec is None or isinstance(pod_spec, Struct) else Struct.from_dict(dict(pod_spec)),
            data_config=data_config,
            primary_container_name=primary_container_name or "",
        )

    @classmethod
    def from_pod_template(cls, pod_template: PodTemplate) -> K8sPod:
        """The pod of a template, as it is."""
        return cls(
            metadata=K8sObjectMetadata(pod_template.labels, pod_template.annotations),
            pod_spec=plain(pod_template.pod_spec or {}),
            primary_container_name=pod_template.primary_container_name,
        )


def _by_attribute(value: Any) -> Any:
    """Plain data of kubernetes' objects, under their Python names, unset ones included."""
    if hasattr(value, "openapi_types"):
        return {name: _by_attribute(getattr(value, name)) for name in value.openapi_types}
    if isinstance(value, Mapping):
        return {key: _by_attribute(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_by_attribute(each) for each in value]
    from ..image.spec import ImageSpec  # only registration needs it

    return value.image_name() if isinstance(value, ImageSpec) else value


def plain(value: Any) -> Any:
    """Kubernetes' objects as the JSON that its API takes; images that are specifications stay."""
    if hasattr(value, "attribute_map") and hasattr(value, "openapi_types"):
        return {
            wire_name: plain(each)
            for name, wire_name in value.attribute_map.items()
            if (each := getattr(value, name)) is not None
        }
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return value.isoformat() if isinstance(value, (dt.datetime, dt.date)) else value


def pod_spec_of(template: PodTemplate, primary: Container, resolve: ResolveImage) -> dict[str, Any]:
    """The template's pod with the task's container put in; `resolve` gives the images that containers name."""
    pod: dict[str, Any] = plain(template.pod_spec) if template.pod_spec is not None else {}
    containers: list[dict[str, Any]] = pod.get("containers") or []
    if not any(each.get("name") == template.primary_container_name for each in containers):
        containers = [*containers, {"name": template.primary_container_name}]
    pod["containers"] = [
        _with_task(each, primary, resolve)
        if each.get("name") == template.primary_container_name
        else {**each, "image": resolve(each.get("image") or "")}
        for each in containers
    ]
    return pod


def _with_task(container: dict[str, Any], task: Container, resolve: ResolveImage) -> dict[str, Any]:
    """A container of the pod that runs the task: its own image if it names one, and both environments."""
    image = container.get("image")
    env = [{"name": each.key, "value": each.value} for each in task.env]
    found = {
        **container,
        "image": task.image if image is None else resolve(image),
        "command": list(task.command),
        "env": [*env, *(container.get("env") or [])],
    }
    if task.args or task.data_config is None:  # a container task without arguments leaves the image's own
        found["args"] = list(task.args)
    limits, requests = (task.resources.limits, task.resources.requests) if task.resources else ([], [])
    if limits or requests:
        found["resources"] = {"limits": _amounts(limits), "requests": _amounts(requests)}
    return found


def _amounts(entries: list[ResourcesResourceEntry]) -> dict[str, str]:
    return {each.name.name.lower().replace("_", "-"): each.value for each in entries}
