"""Who a container is: a process of a task, an element of an array, under names that the environment gives."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import SystemFaultError

INDEX_VARIABLE = "BATCH_JOB_ARRAY_INDEX_VAR_NAME"
INDEX_OFFSET = "BATCH_JOB_ARRAY_INDEX_OFFSET"
_KNOWN_INDICES = ("FLYTE_K8S_ARRAY_INDEX", "AWS_BATCH_JOB_ARRAY_INDEX")
"""Where array plugins put the index; the first variable above says which, and older ones leave that out."""


@dataclass(frozen=True, slots=True)
class Worker:
    """Which of the processes of a distributed task this is."""

    name: str
    """What the backend calls it; nothing for a task of one process."""
    distributed: bool

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> Worker:
        """The worker that the environment says this process is."""
        distributed = bool(first_of(environment, "FLYTE_INTERNAL_DIST_ERROR_STRATEGY", "_F_DES"))
        name = first_of(environment, "FLYTE_INTERNAL_WORKER_NAME", "_F_WN") if distributed else ""
        return cls(name, distributed)

    def error_file(self) -> str:
        """The name of the error document; workers of one task write to one place, and each a file of its own."""
        return f"error-{uuid.uuid4().hex}.pb" if self.distributed else "error.pb"


def first_of(environment: Mapping[str, str], *names: str) -> str:
    """The first of some variables that is set, as older and newer backends name them; nothing when none is."""
    return next((environment[name] for name in names if name in environment), "")


def array_index(environment: Mapping[str, str]) -> int:
    """Which element of an array this container runs."""
    variable = environment.get(INDEX_VARIABLE)
    if variable and variable not in environment:
        raise SystemFaultError(f"{INDEX_VARIABLE} says that the index is in {variable}, which is not set")
    index = environment[variable] if variable else first_of(environment, *_KNOWN_INDICES)
    try:
        return int(index or 0) + int(environment.get(INDEX_OFFSET) or 0)
    except ValueError as error:
        raise SystemFaultError(f"the index of this element of the array is no number: {error}") from error
