"""What must hold for a task by itself."""

from __future__ import annotations

import re

from flytewright_idl.core import Container, K8SPod, TaskTemplate

from ..validate.quantities import quantity
from .faults import Faults

_DNS_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?")


def check_task(task: TaskTemplate) -> None:
    """Raise `CompilationError` when a task cannot run: no image, no command, resources that are no quantities."""
    faults = Faults()
    if task.container is not None:
        _check_container(task, task.container, faults)
    if task.k8s_pod is not None:
        _check_pod(task.k8s_pod, faults)
    faults.raise_any()


def _check_container(task: TaskTemplate, container: Container, faults: Faults) -> None:
    variables = (task.interface.inputs, task.interface.outputs) if task.interface else ()
    if any(each is not None and each.variables for each in variables) and not (container.command or container.args):
        faults.add("ValueRequired", "container", "a task with inputs or outputs needs a command or arguments")
    if not container.image:
        faults.add("ValueRequired", "container", "the image is not set")
    resources = container.resources
    for entry in [*resources.requests, *resources.limits] if resources else []:
        if quantity(entry.value) is None:
            faults.add("UnrecognizedValue", f"resources.{entry.name.name}", f"{entry.value!r} is no quantity")


def _check_pod(pod: K8SPod, faults: Faults) -> None:
    spec = pod.pod_spec.to_dict() if pod.pod_spec else {}
    containers = spec.get("containers", [])
    if not isinstance(containers, list) or not all(isinstance(each, dict) for each in containers):
        faults.add("InvalidValue", "k8s pod", "the pod spec's containers are not a list of objects")
        return
    for each in containers:
        if not _DNS_LABEL.fullmatch(str(each.get("name", ""))):
            faults.add("InvalidValue", "k8s pod", f"container name {each.get('name')!r} is no DNS label")
