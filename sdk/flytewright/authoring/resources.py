"""`Resources`: what a task asks of the machine, and `ResourceSpec`: requests and limits."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, TypeVar

from typing_extensions import Self

from flytewright_idl.core.tasks import ExtendedResources, ResourcesResourceEntry, ResourcesResourceName, SharedMemory
from flytewright_idl.core.tasks import Resources as ContainerResources

from ..errors import ValidationError
from .accelerators import BaseAccelerator
from .pod_template import PRIMARY_CONTAINER
from .where import calling_line, naming

if TYPE_CHECKING:
    from kubernetes.client import V1PodSpec

T = TypeVar("T")

NAMES = {
    "cpu": ResourcesResourceName.CPU,
    "mem": ResourcesResourceName.MEMORY,
    "gpu": ResourcesResourceName.GPU,
    "ephemeral_storage": ResourcesResourceName.EPHEMERAL_STORAGE,
}
CONTAINER_ORDER = ("ephemeral_storage", "cpu", "gpu", "mem")
"""The order in which a container lists its resources."""
SHARED_MEMORY_NAME = "flyte-shared-memory"
SHARED_MEMORY_PATH = "/dev/shm"  # noqa: S108 - where Linux has it, not a temporary file of ours

Number = str | int | float
Range = Number | tuple[Number, Number] | list[Number]

_QUANTITY = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?")


class _AsDict:
    """The documented conversions to and from plain data."""

    def to_dict(self) -> dict[str, Any]:
        """Plain data, every field included."""
        return asdict(self)  # type: ignore[call-overload,no-any-return]  # the classes below are dataclasses

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], *, dialect: type | None = None) -> Self:
        """What `to_dict` was called on; `dialect` is one of mashumaro's."""
        from mashumaro.codecs import BasicDecoder

        return BasicDecoder(cls, default_dialect=dialect).decode(dict(d))

    def to_json(
        self, encoder: Callable[[dict[str, Any]], str | bytes] = json.dumps, **to_dict_kwargs: Any
    ) -> str | bytes:
        """`to_dict` as JSON."""
        return encoder(self.to_dict(**to_dict_kwargs))

    @classmethod
    def from_json(
        cls,
        data: str | bytes | bytearray,
        decoder: Callable[[str | bytes | bytearray], dict[str, Any]] = json.loads,
        **from_dict_kwargs: Any,
    ) -> Self:
        """What `to_json` was called on."""
        return cls.from_dict(decoder(data), **from_dict_kwargs)


@dataclass(frozen=True)
class Resources(_AsDict):
    """Amounts as Kubernetes writes them: ``cpu="500m"``, ``mem="1Gi"``, or plain numbers.

    A pair is a request and a limit: ``Resources(cpu=("500m", 2))``, for ``resources=`` alone.
    """

    cpu: str | int | float | list[str | int | float] | tuple[str | int | float, str | int | float] | None = None
    mem: str | int | list[str | int] | tuple[str | int, str | int] | None = None
    gpu: str | int | list[str | int] | tuple[str | int, str | int] | None = None
    ephemeral_storage: str | int | list[str | int] | tuple[str | int, str | int] | None = None

    def __post_init__(self) -> None:
        if given := self.given():
            with naming(calling_line()):
                for name, value in given:
                    _check(name, value)

    def given(self) -> list[tuple[str, Any]]:
        """Names and amounts of what is given, in the order of the fields."""
        return [(each.name, value) for each in fields(self) if (value := getattr(self, each.name)) is not None]

    def entries(self) -> list[ResourcesResourceEntry]:
        """The amounts that are given, as a container lists them."""
        amounts = dict(self.given())
        for name, value in amounts.items():
            if isinstance(value, (list, tuple)):
                raise ValidationError(
                    f"Resources({name}={value!r}): a pair is a request and a limit, which goes into resources=…; "
                    "requests=… and limits=… take one amount"
                )
        return [
            ResourcesResourceEntry(name=NAMES[name], value=str(amounts[name]))
            for name in CONTAINER_ORDER
            if name in amounts
        ]


def _check(name: str, value: object) -> None:
    amounts = value if isinstance(value, (list, tuple)) else [value]
    if isinstance(value, (list, tuple)) and len(value) != 2:
        raise ValidationError(f"Resources({name}={value!r}): a range is a request and a limit, two amounts")
    for amount in amounts:
        number = (int, float) if name == "cpu" else int
        if isinstance(amount, bool) or not isinstance(amount, (str, number)):
            kinds = "a string or a number" if name == "cpu" else "a string or a whole number"
            raise ValidationError(f"Resources({name}={value!r}): an amount is {kinds}, not {type(amount).__name__}")
        if not _QUANTITY.fullmatch(str(amount)) or str(amount).startswith("-"):
            raise ValidationError(
                f"Resources({name}={value!r}): {amount!r} is no quantity; write it as Kubernetes does: "
                '"500m", "2", "1.5Gi", "512Mi"'
            )


@dataclass(frozen=True)
class ResourceSpec(_AsDict):
    """What a task is given at least, and what it may use at most."""

    requests: Resources = field(default_factory=Resources)
    limits: Resources = field(default_factory=Resources)

    @classmethod
    def from_multiple_resource(cls, resource: Resources) -> Self:
        """The requests and limits of ``resources=``: a pair is both, a single amount is a request."""
        requests, limits = {}, {}
        for name, value in resource.given():
            if isinstance(value, (list, tuple)):
                requests[name], limits[name] = value
            else:
                requests[name] = value
        return cls(Resources(**requests), Resources(**limits))

    @classmethod
    def of(cls, requests: Resources | None, limits: Resources | None, resources: Resources | None) -> Self:
        """What a task's three parameters say together."""
        if resources is None:
            return cls(requests or Resources(), limits or Resources())
        if requests is not None or limits is not None:
            raise ValidationError("resources=… stands for requests=… and limits=… and goes without them")
        return cls.from_multiple_resource(resources)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return not self.requests.given() and not self.limits.given()

    def message(self) -> ContainerResources:
        """Requests and limits as a container carries them."""
        return container_resources(self.requests, self.limits)


def container_resources(requests: Resources | None, limits: Resources | None) -> ContainerResources:
    """Requests and limits as a container carries them."""
    return ContainerResources(
        requests=requests.entries() if requests else [], limits=limits.entries() if limits else []
    )


def convert_resources_to_resource_model(
    requests: Resources | None = None, limits: Resources | None = None
) -> ContainerResources:
    """Requests and limits as plugins carry them: in the order of the fields of `Resources`."""

    def entries(of: Resources | None) -> list[ResourcesResourceEntry]:
        order = list(NAMES.values())
        return sorted(of.entries(), key=lambda each: order.index(each.name)) if of else []

    return ContainerResources(requests=entries(requests), limits=entries(limits))


def pod_spec_from_resources(
    primary_container_name: str | None = None,
    requests: Resources | None = None,
    limits: Resources | None = None,
    k8s_gpu_resource_key: str = "nvidia.com/gpu",
) -> V1PodSpec:
    """A pod of one container that asks for these resources; what only one of the two says holds for both."""
    from kubernetes.client import V1Container, V1PodSpec, V1ResourceRequirements

    keys = {
        ResourcesResourceName.CPU: "cpu",
        ResourcesResourceName.MEMORY: "memory",
        ResourcesResourceName.GPU: k8s_gpu_resource_key,
        ResourcesResourceName.EPHEMERAL_STORAGE: "ephemeral-storage",
    }

    def amounts(of: Resources | None) -> dict[str, str]:
        return {keys[each.name]: each.value for each in of.entries()} if of else {}

    asked, most = amounts(requests), amounts(limits)
    needs = V1ResourceRequirements(requests=asked or most or None, limits=most or asked or None)
    return V1PodSpec(containers=[V1Container(name=primary_container_name or PRIMARY_CONTAINER, resources=needs)])


def extended_resources(
    accelerator: BaseAccelerator | None, shared_memory: str | bool | None
) -> ExtendedResources | None:
    """The accelerator and the shared memory as a task carries them, None when it asks for neither."""
    if accelerator is None and not shared_memory:
        return None
    return ExtendedResources(
        gpu_accelerator=accelerator.message() if accelerator is not None else None,
        shared_memory=SharedMemory(
            mount_name=SHARED_MEMORY_NAME,
            mount_path=SHARED_MEMORY_PATH,
            size_limit=shared_memory if isinstance(shared_memory, str) else "",
        )
        if shared_memory
        else None,
    )
