"""A task type that a configuration object chooses."""

from dataclasses import dataclass
from typing import Any

from flytewright import PythonFunctionTask, task
from flytewright.configuration import SerializationSettings
from flytewright.extend import TaskPlugins


@dataclass
class Cluster:
    workers: int
    size: str = "small"


class ClusterTask(PythonFunctionTask[Cluster]):
    def __init__(self, task_config: Cluster, task_function: Any, **kwargs: Any) -> None:
        super().__init__(task_config=task_config, task_function=task_function, task_type="cluster", **kwargs)

    def get_custom(self, settings: SerializationSettings) -> dict[str, Any]:
        return {"workers": self.task_config.workers, "size": self.task_config.size, "deep": {"list": [1, "two", None]}}

    def get_config(self, settings: SerializationSettings) -> dict[str, str]:
        return {"flavor": "plain"}


TaskPlugins.register_pythontask_plugin(Cluster, ClusterTask)


@task(task_config=Cluster(workers=4), retries=1)
def spread(x: int) -> int:
    return x
