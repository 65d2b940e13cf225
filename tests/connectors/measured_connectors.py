"""Connectors of which flytekit's service can make nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flytewright import FlyteFile
from flytewright.extend.backend.base_connector import AsyncConnectorBase, ConnectorRegistry, Resource, ResourceMeta
from flytewright_idl.admin.agent import GetTaskLogsResponse, GetTaskLogsResponseBody, GetTaskMetricsResponse
from flytewright_idl.core.execution import TaskExecutionPhase
from flytewright_idl.core.metrics import ExecutionMetricResult


@dataclass
class Job(ResourceMeta):
    number: int


class Measured(AsyncConnectorBase[Job]):
    """Has metrics and logs."""

    name = "Measured"

    def __init__(self) -> None:
        super().__init__(metadata_type=Job, task_type_name="measured")

    def create(self, task_template: Any, output_prefix: str, inputs: Any = None, **kwargs: Any) -> Job:
        return Job(0)

    def get(self, resource_meta: Job, **kwargs: Any) -> Resource:
        return Resource(phase=TaskExecutionPhase.RUNNING)

    def delete(self, resource_meta: Job, **kwargs: Any) -> None:
        """Nothing to end."""

    async def get_metrics(self, resource_meta: Job, **kwargs: Any) -> GetTaskMetricsResponse:
        return GetTaskMetricsResponse(results=[ExecutionMetricResult(metric=f"number-{resource_meta.number}")])

    def get_logs(  # type: ignore[override]  # the service takes several, too
        self, resource_meta: Job, **kwargs: Any
    ) -> Iterator[GetTaskLogsResponse]:
        for line in ("begin", f"end of {resource_meta.number}"):
            yield GetTaskLogsResponse(body=GetTaskLogsResponseBody(results=[line]))


class Writing(AsyncConnectorBase[Job]):
    """Gives a file."""

    name = "Writing"

    def __init__(self) -> None:
        super().__init__(metadata_type=Job, task_type_name="writing")

    def create(self, task_template: Any, output_prefix: str, inputs: Any = None, **kwargs: Any) -> Job:
        return Job(0)

    def get(self, resource_meta: Job, **kwargs: Any) -> Resource:
        file = FlyteFile.new("number.txt")
        Path(file.path).write_text(f"number {resource_meta.number}", encoding="utf-8")
        return Resource(phase=TaskExecutionPhase.SUCCEEDED, outputs={"file": file})

    def delete(self, resource_meta: Job, **kwargs: Any) -> None:
        """Nothing to end."""


ConnectorRegistry.register(Measured())
ConnectorRegistry.register(Writing())
