"""Tasks that a connector runs."""

from dataclasses import dataclass
from typing import Any

from flytewright import kwtypes, workflow
from flytewright.configuration import SerializationSettings
from flytewright.core.base_task import PythonTask
from flytewright.core.interface import Interface
from flytewright.extend.backend.base_connector import AsyncConnectorExecutorMixin


@dataclass
class Query:
    region: str


class QueryTask(AsyncConnectorExecutorMixin, PythonTask[Query]):
    def __init__(self, name: str, task_config: Query, **kwargs: Any) -> None:
        super().__init__(
            name=name,
            task_config=task_config,
            task_type="remote_query",
            interface=Interface(inputs=kwtypes(sql=str), outputs=kwtypes(rows=int)),
            **kwargs,
        )

    def get_custom(self, settings: SerializationSettings) -> dict[str, Any]:
        return {"region": self.task_config.region}


query = QueryTask("remote", Query("north"))


@workflow
def flow(sql: str) -> int:
    rows: int = query(sql=sql)
    return rows
