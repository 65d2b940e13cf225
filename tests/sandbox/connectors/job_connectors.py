"""Connectors of jobs that are files: tests write how a job stands, and read that it was ended."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flytewright.extend.backend.base_connector import (
    AsyncConnectorBase,
    ConnectorRegistry,
    Resource,
    ResourceMeta,
    SyncConnectorBase,
)
from flytewright_idl.core import TaskExecutionPhase, TaskLog
from flytewright_idl.google.protobuf import Struct

JOBS = Path(os.environ["JOBS"])


@dataclass
class Job(ResourceMeta):
    name: str


class Filed(AsyncConnectorBase[Job]):
    """A job that stands as its file says: a phase, and what it is about."""

    name = "Filed"

    def __init__(self) -> None:
        super().__init__(metadata_type=Job, task_type_name="filed")

    async def create(self, task_template: Any, output_prefix: str, inputs: Any = None, **kwargs: Any) -> Job:
        metadata = kwargs["task_execution_metadata"]
        name = f"{task_template.id.name}-{metadata.task_execution_id.retry_attempt}"
        with (JOBS / f"{name}.created").open("a") as file:
            file.write(f"{metadata.namespace} {inputs.literals['x'].scalar.primitive.integer}\n")
        if not (JOBS / name).exists():
            (JOBS / name).write_text("RUNNING still at it")
        return Job(name)

    def get(self, resource_meta: Job, **kwargs: Any) -> Resource:
        phase, _, message = (JOBS / resource_meta.name).read_text().partition(" ")
        over = phase == "SUCCEEDED"
        return Resource(
            phase=TaskExecutionPhase[phase],
            message=message,
            log_links=[TaskLog(uri=f"https://jobs.example.org/{resource_meta.name}", name="Job")],
            outputs={"o0": 17} if over and message != "with nothing" else None,
            custom_info=Struct.from_dict({"job": resource_meta.name}),
        )

    def delete(self, resource_meta: Job, **kwargs: Any) -> None:
        with (JOBS / f"{resource_meta.name}.deleted").open("a") as file:
            file.write("x")


class Doubling(SyncConnectorBase):
    name = "Doubling"

    def __init__(self) -> None:
        super().__init__(task_type_name="doubling")

    def do(self, task_template: Any, output_prefix: str, inputs: Any = None, **kwargs: Any) -> Resource:
        x = inputs.literals["x"].scalar.primitive.integer
        if x < 0:
            raise ValueError(f"{x} is negative")
        return Resource(phase=TaskExecutionPhase.SUCCEEDED, outputs={"o0": 2 * x})


ConnectorRegistry.register(Filed())
ConnectorRegistry.register(Doubling())
