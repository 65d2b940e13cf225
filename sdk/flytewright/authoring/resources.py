"""`Resources`: what a task asks of the machine."""

from __future__ import annotations

from attrs import frozen

from flytewright_idl.core.tasks import Resources as ContainerResources
from flytewright_idl.core.tasks import ResourcesResourceEntry, ResourcesResourceName

NAMES = {
    "cpu": ResourcesResourceName.CPU,
    "mem": ResourcesResourceName.MEMORY,
    "gpu": ResourcesResourceName.GPU,
    "ephemeral_storage": ResourcesResourceName.EPHEMERAL_STORAGE,
}


@frozen
class Resources:
    """Amounts as Kubernetes writes them: ``cpu="500m"``, ``mem="1Gi"``, or plain numbers."""

    cpu: str | int | float | None = None
    mem: str | int | None = None
    gpu: str | int | None = None
    ephemeral_storage: str | int | None = None

    def entries(self) -> list[ResourcesResourceEntry]:
        """The amounts that are given, in the order of the IDL's names."""
        given = ((NAMES[name], getattr(self, name)) for name in ("cpu", "mem", "gpu", "ephemeral_storage"))
        return [ResourcesResourceEntry(name=name, value=str(value)) for name, value in given if value is not None]


def container_resources(requests: Resources | None, limits: Resources | None) -> ContainerResources:
    """Requests and limits as a container carries them."""
    return ContainerResources(
        requests=requests.entries() if requests else [], limits=limits.entries() if limits else []
    )
