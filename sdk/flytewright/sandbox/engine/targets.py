"""The container that a task runs in, whether it is given as one or as the primary one of a pod."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flytewright_idl.core import (
    Container,
    K8SPod,
    KeyValuePair,
    Resources,
    ResourcesResourceEntry,
    ResourcesResourceName,
    TaskTemplate,
)

_PRIMARY = "primary_container_name"
_RESOURCES = {
    "cpu": ResourcesResourceName.CPU,
    "memory": ResourcesResourceName.MEMORY,
    "ephemeral-storage": ResourcesResourceName.EPHEMERAL_STORAGE,
    "nvidia.com/gpu": ResourcesResourceName.GPU,
}


def container_of(task: TaskTemplate) -> Container | None:
    """The container of a task, None when it has none; of a pod's others nothing runs here."""
    if task.container is not None:
        return task.container
    return _primary(task.k8s_pod, task.config) if task.k8s_pod is not None else None


def _primary(pod: K8SPod, config: Mapping[str, str]) -> Container | None:
    listed = pod.pod_spec.to_dict().get("containers") if pod.pod_spec else None
    specs = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    name = pod.primary_container_name or config.get(_PRIMARY) or "primary"
    spec = next((each for each in specs if each.get("name") == name), specs[0] if len(specs) == 1 else None)
    if spec is None:
        return None
    resources = spec.get("resources")
    said = resources if isinstance(resources, dict) else {}
    return Container(
        image=str(spec.get("image") or ""),
        command=_words(spec.get("command")),
        args=_words(spec.get("args")),
        env=list(_variables(spec.get("env"))),
        resources=Resources(requests=list(_amounts(said.get("requests"))), limits=list(_amounts(said.get("limits")))),
        data_config=pod.data_config,
    )


def _words(said: object) -> list[str]:
    return [str(each) for each in said] if isinstance(said, list) else []


def _variables(said: object) -> Iterator[KeyValuePair]:
    """The variables with a value; those that come from elsewhere in a cluster have none here."""
    for each in said if isinstance(said, list) else []:
        if isinstance(each, dict) and each.get("name") and "valueFrom" not in each:
            yield KeyValuePair(key=str(each["name"]), value=str(each.get("value") or ""))


def _amounts(said: object) -> Iterator[ResourcesResourceEntry]:
    for name, value in said.items() if isinstance(said, dict) else []:
        if name in _RESOURCES:
            yield ResourcesResourceEntry(
                name=_RESOURCES[name], value=f"{value:g}" if isinstance(value, float) else str(value)
            )
