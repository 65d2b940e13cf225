"""`SQLTask`: a task that is a query, with inputs filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from typing_extensions import TypeVar

from ..errors import InvalidInputError
from .base_task import PythonTask
from .interface import Interface
from .metadata import TaskMetadata

T = TypeVar("T", default=None)

_INPUT = re.compile(r"\{\{\s*\.inputs\.(\w+)\s*\}\}", re.IGNORECASE)


def one_line(query: str) -> str:
    """A query without line breaks and repeated blanks."""
    return " ".join(query.split())


class Query:
    """A query with ``{{ .inputs.NAME }}`` in it."""

    @classmethod
    def interpolate_query(cls, query_template: str, **kwargs: Any) -> str:
        """The query with values filled in; `InvalidInputError` for one too few or too many."""
        named = set(_INPUT.findall(query_template))
        if missing := sorted(named - set(kwargs)):
            raise InvalidInputError(f"the query names {', '.join(missing)}, which is no input: {query_template}")
        if unused := sorted(set(kwargs) - named):
            raise InvalidInputError(f"the query does not name the input {', '.join(unused)}: {query_template}")
        return _INPUT.sub(lambda found: str(kwargs[found[1]]), query_template)


class SQLTask(Query, PythonTask[T]):
    """A task that is a query; a plugin's backend runs it."""

    def __init__(
        self,
        name: str,
        query_template: str,
        task_config: T | None = None,
        task_type: str = "sql_task",
        inputs: Mapping[str, Any] | None = None,
        metadata: TaskMetadata | None = None,
        outputs: Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> None:
        self._query_template = one_line(query_template)
        kwargs.pop("config", None)  # HiveSelectTask of flytekitplugins.hive passes it on, where nothing reads it
        super().__init__(
            task_type,
            name,
            task_config,
            interface=Interface(inputs or {}, outputs or {}),
            metadata=metadata,
            **kwargs,
        )

    @property
    def query_template(self) -> str:
        """The query, on one line."""
        return self._query_template

    def get_query(self, **kwargs: Any) -> str:
        """The query with these values."""
        return self.interpolate_query(self._query_template, **kwargs)

    def execute(self, **kwargs: Any) -> Any:
        raise InvalidInputError(
            f"{self.name}: nothing here runs queries of type {self.task_type}; in tests, "
            "flytewright.testing.task_mock stands for the task"
        )
