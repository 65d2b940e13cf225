"""A task whose job never ends is interrupted, as on a terminal; its connector notes in a file that the job is ended."""

import asyncio
import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flytewright.authoring.interface import Interface
from flytewright.extend.backend.base_connector import (
    AsyncConnectorBase,
    AsyncConnectorExecutorMixin,
    ConnectorRegistry,
    Resource,
    ResourceMeta,
)
from flytewright_idl.core.execution import TaskExecutionPhase


@dataclass
class Job(ResourceMeta):
    number: int


class Endless(AsyncConnectorBase[Job]):
    name = "Endless"

    def __init__(self) -> None:
        super().__init__(metadata_type=Job, task_type_name="endless")

    def create(self, task_template: Any, output_prefix: str, inputs: Any = None, **kwargs: Any) -> Job:
        return Job(7)

    def get(self, resource_meta: Job, **kwargs: Any) -> Resource:
        os.kill(os.getpid(), signal.SIGINT)
        return Resource(TaskExecutionPhase.RUNNING)

    async def delete(self, resource_meta: Job, **kwargs: Any) -> None:
        await asyncio.get_running_loop().run_in_executor(None, os.getpid)  # something that takes a while
        Path(sys.argv[1]).write_text(f"ended {resource_meta.number}", encoding="utf-8")


class EndlessTask(AsyncConnectorExecutorMixin):
    def __init__(self) -> None:
        super().__init__("endless", "endless", interface=Interface({}, {}))


ConnectorRegistry.register(Endless())
EndlessTask()()
