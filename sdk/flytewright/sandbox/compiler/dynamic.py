"""From what a dynamic task has made, the closure that is executed."""

from __future__ import annotations

import copy
from collections.abc import Callable

from flytewright_idl.admin import LaunchPlan
from flytewright_idl.core import (
    CompiledWorkflowClosure,
    DynamicJobSpec,
    Identifier,
    TaskTemplate,
    TypedInterface,
    WorkflowTemplate,
)

from ..keys import EntityKey
from .references import References
from .tasks import check_task
from .workflows import compile_workflow


def compile_dynamic(
    made: DynamicJobSpec, parent: TaskTemplate, identifier: Identifier, launch_plan: Callable[[EntityKey], LaunchPlan]
) -> CompiledWorkflowClosure:
    """The compiled closure of what the task `parent` has made; `CompilationError` says what is wrong with it.

    It brings its tasks and sub-workflows along; its launch plans have been registered. It takes no inputs: what its
    nodes run with is bound to them. It gives what its task gives.
    """
    tasks = {EntityKey.of(task.id): copy.deepcopy(task) for task in made.tasks}
    for task in tasks.values():
        check_task(task)
        if task.container is not None and parent.container is not None:
            task.container.config += parent.container.config
    template = WorkflowTemplate(
        id=identifier,
        interface=TypedInterface(outputs=parent.interface.outputs if parent.interface else None),
        nodes=made.nodes,
        outputs=made.outputs,
    )
    plans = References.of([template, *made.subworkflows]).launch_plans
    return compile_workflow(template, made.subworkflows, tasks, {key: launch_plan(key) for key in plans})
