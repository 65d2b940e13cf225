"""`dynamic`: a task that draws a workflow from its inputs, which is run next."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeGuard, TypeVar, overload

from typing_extensions import ParamSpec, Unpack

from flytewright_idl.core.literals import Binding

from .. import sync
from .entity import Entity
from .function_task import ExecutionBehavior, PythonFunctionTask
from .graph import Graph, Node
from .mode import entering
from .task import Task, TaskOptions, task
from .where import naming_lines_of
from .workflow import WorkflowBase, WorkflowMetadata, WorkflowMetadataDefaults, bind_outputs

P = ParamSpec("P")
R = TypeVar("R")


@overload
def dynamic(_task_function: Callable[P, R]) -> Task[P, R]: ...
@overload
def dynamic(**options: Unpack[TaskOptions]) -> Callable[[Callable[P, R]], Task[P, R]]: ...
def dynamic(
    _task_function: Callable[P, R] | None = None, **options: Unpack[TaskOptions]
) -> Task[P, R] | Callable[[Callable[P, R]], Task[P, R]]:
    """Make a function a dynamic task: its calls draw a workflow from the values of its inputs; options as of `task`."""
    options["execution_mode"] = ExecutionBehavior.DYNAMIC
    declare = task(**options)
    return declare if _task_function is None else declare(_task_function)


def is_dynamic(entity: Entity) -> TypeGuard[PythonFunctionTask[Any]]:
    """Whether running an entity is drawing a workflow first."""
    return isinstance(entity, PythonFunctionTask) and entity.execution_mode is ExecutionBehavior.DYNAMIC


class Unfolded(WorkflowBase):
    """The workflow that a dynamic task draws for some inputs."""

    def __init__(self, origin: PythonFunctionTask[Any], values: Mapping[str, Any]) -> None:
        super().__init__(origin.name, origin.python_interface, WorkflowMetadata(), WorkflowMetadataDefaults())
        self.origin = origin
        self.values = values

    def _define(self) -> None:
        return

    @cached_property
    def _drawn(self) -> tuple[list[Node], list[Binding]]:
        graph = Graph(prefix="d")
        function = self.origin.task_function
        with naming_lines_of(function):
            with entering(graph):
                result = function(**self.values)
            if inspect.isawaitable(result):
                result = sync.run(_drawing(graph, result))
            graph.finish()
            return graph.nodes, bind_outputs(self, result, graph)


async def _drawing(graph: Graph, work: Any) -> Any:
    with entering(graph):
        return await work
