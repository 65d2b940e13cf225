"""A task whose container has its own executor."""

from dataclasses import dataclass
from typing import Any

from flytewright import kwtypes, workflow
from flytewright.configuration import SerializationSettings
from flytewright.core.interface import Interface
from flytewright.core.python_customized_container_task import PythonCustomizedContainerTask
from flytewright.core.shim_task import ShimTaskExecutor


@dataclass
class Where:
    host: str


class Executor(ShimTaskExecutor[Any]):
    def execute_from_model(self, tt: Any, **kwargs: Any) -> Any:
        return 1


class HostTask(PythonCustomizedContainerTask[Where]):
    def __init__(self, name: str, task_config: Where, **kwargs: Any) -> None:
        super().__init__(
            name=name,
            task_config=task_config,
            container_image="ghcr.io/acme/host:v1",
            executor_type=Executor,
            task_type="host",
            interface=Interface(inputs=kwtypes(x=int), outputs=kwtypes(y=int)),
            **kwargs,
        )

    def get_custom(self, settings: SerializationSettings) -> dict[str, Any]:
        return {"host": self.task_config.host}


host = HostTask("host", Where("h"))


@workflow
def flow(x: int) -> int:
    y: int = host(x=x)
    return y
