"""What a dynamic task leaves behind in its container: the workflow that it has drawn, for the backend to run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from flytewright_idl.admin.task import TaskSpec
from flytewright_idl.core.dynamic_job import DynamicJobSpec
from flytewright_idl.core.identifier import ResourceType
from flytewright_idl.core.literals import LiteralMap
from flytewright_idl.core.tasks import TaskTemplate

from ..authoring.dynamic import Unfolded
from ..authoring.function_task import PythonFunctionTask
from ..authoring.reference import ReferenceEntity
from ..compile.order import Compilation
from ..config.serialization import SerializationSettings
from ..errors import CompileError
from .local import bound


def unfold(
    task: PythonFunctionTask[Any], values: Mapping[str, Any], settings: SerializationSettings
) -> DynamicJobSpec | LiteralMap:
    """What a dynamic task draws for these inputs; its outputs when it calls nothing."""
    workflow = Unfolded(task, values)
    if not workflow.nodes:
        return LiteralMap(literals=bound(workflow.output_bindings, {}))
    compilation = Compilation(settings)
    compilation.add(workflow)
    spec = compilation.workflow(workflow)
    assert spec.template is not None
    return DynamicJobSpec(
        min_successes=len(spec.template.nodes),
        tasks=list(_tasks(compilation)),
        nodes=spec.template.nodes,
        outputs=spec.template.outputs,
        subworkflows=spec.sub_workflows,
    )


def _tasks(compilation: Compilation) -> Iterator[TaskTemplate]:
    for entity in compilation.seen:
        if isinstance(entity, ReferenceEntity) and entity.id.resource_type == ResourceType.TASK:
            raise CompileError(
                f"{entity.name} is a task that is registered elsewhere: a dynamic task cannot call it, as its template "
                "would have to be fetched"
            )
    for spec in compilation.specs.values():
        if isinstance(spec, TaskSpec) and spec.template is not None:
            yield spec.template
