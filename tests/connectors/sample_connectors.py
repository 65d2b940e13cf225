"""Connectors that the service under test runs; with flytekit's name in place of ours, flytekit's service runs them."""

import os
from dataclasses import dataclass
from typing import Any

from flytewright.extend.backend.base_connector import (
    AsyncConnectorBase,
    ConnectorRegistry,
    Resource,
    ResourceMeta,
    SyncConnectorBase,
)
from flytewright.extend.backend.utils import convert_to_flyte_phase


@dataclass
class Job(ResourceMeta):
    number: int


def number_in(inputs: Any) -> int:
    number: int = inputs.literals["n"].scalar.primitive.integer
    return number


class Counting(AsyncConnectorBase):  # type: ignore[type-arg]  # as flytekit's users write it
    """Adds to a number, and fails for negative ones; what it adds depends on its version."""

    name = "Counting"

    def __init__(self, version: int, step: int) -> None:
        super().__init__(metadata_type=Job, task_type_name="counting", task_type_version=version)
        self.step = step

    async def create(self, task_template: Any, output_prefix: str, inputs: Any = None, **kwargs: Any) -> Job:
        number = number_in(inputs)
        if number < 0:
            raise ValueError(f"{number} cannot be counted in {output_prefix}")
        return Job(number)

    def get(self, resource_meta: Job, **kwargs: Any) -> Resource:
        if resource_meta.number == 0:
            return Resource(phase=convert_to_flyte_phase("running"), message="still counting")
        return Resource(
            phase=convert_to_flyte_phase("succeeded"),
            message="counted",
            outputs={"n": resource_meta.number + self.step, "text": "é"},
            custom_info={"step": str(self.step)},
        )

    async def delete(self, resource_meta: Job, **kwargs: Any) -> None:
        if resource_meta.number == 13:
            raise RuntimeError("this job cannot be ended")


class Direct(SyncConnectorBase):
    """Gives its inputs back, and fails for negative ones."""

    name = "Direct"

    def __init__(self) -> None:
        super().__init__(task_type_name="direct")

    def do(self, task_template: Any, output_prefix: str, inputs: Any = None, **kwargs: Any) -> Resource:
        if number_in(inputs) < 0:
            raise ValueError("negative")
        return Resource(phase=convert_to_flyte_phase("succeeded"), outputs={"n": number_in(inputs)})


class Waiting(AsyncConnectorBase):  # type: ignore[type-arg]  # as flytekit's users write it
    """Starts a job when somebody has written to the pipe that its output prefix names."""

    name = "Waiting"

    def __init__(self) -> None:
        super().__init__(metadata_type=Job, task_type_name="waiting")

    def create(self, task_template: Any, output_prefix: str, inputs: Any = None, **kwargs: Any) -> Job:
        with open(output_prefix, encoding="utf-8") as pipe:  # noqa: PTH123 - flytekit's users write it so, too
            return Job(int(pipe.read()))

    def get(self, resource_meta: Job, **kwargs: Any) -> Resource:
        return Resource(phase=convert_to_flyte_phase("running"), message=str(os.getpid()))

    def delete(self, resource_meta: Job, **kwargs: Any) -> None:
        """Nothing to end."""


ConnectorRegistry.register(Counting(0, step=1))
ConnectorRegistry.register(Counting(2, step=2))
ConnectorRegistry.register(Direct())
ConnectorRegistry.register(Waiting())
