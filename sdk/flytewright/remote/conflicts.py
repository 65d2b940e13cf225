"""Looks into what is registered under an id already, when it is not what was to be registered."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from functools import singledispatch

from flytewright_idl.admin.common import ObjectGetRequest
from flytewright_idl.admin.launch_plan import LaunchPlan, LaunchPlanSpec
from flytewright_idl.admin.task import TaskSpec
from flytewright_idl.admin.workflow import WorkflowSpec
from flytewright_idl.core.identifier import Identifier
from flytewright_idl.core.workflow import Node, WorkflowTemplate
from flytewright_idl.service.admin import AdminServiceStub

from ..compile.branches import branches
from ..compile.difference import Absent, Difference, differences
from ..compile.ends import ENDS, START
from ..rpc.errors import InvalidArgumentError, RpcError
from .registration_errors import EntityConflictError


async def conflict(
    admin: AdminServiceStub, spec: object, id: Identifier, error: InvalidArgumentError
) -> EntityConflictError:
    """The conflict that a backend has told of, with the places where the two differ."""
    try:
        found = await compare(spec, id, admin)
    except RpcError:  # that it cannot be looked into says less than the first error
        found = []
    return EntityConflictError(id, found, " ".join(error.message.split()))


@singledispatch
async def compare(spec: object, id: Identifier, admin: AdminServiceStub) -> list[Difference]:
    """Where what is registered differs from a specification, in the fields that make it another one."""
    raise TypeError(f"{type(spec).__name__} is not registered")


@compare.register
async def _(spec: TaskSpec, id: Identifier, admin: AdminServiceStub) -> list[Difference]:
    closure = (await admin.get_task(ObjectGetRequest(id=id))).closure
    there = closure.compiled_task.template if closure is not None and closure.compiled_task is not None else None
    return list(differences(TaskSpec(template=there), TaskSpec(template=spec.template)))


@compare.register
async def _(spec: WorkflowSpec, id: Identifier, admin: AdminServiceStub) -> list[Difference]:
    closure = (await admin.get_workflow(ObjectGetRequest(id=id))).closure
    compiled = closure.compiled_workflow if closure is not None else None
    if compiled is None:
        return []
    inner = (each.template for each in compiled.sub_workflows)
    there = _as_given(compiled.primary.template if compiled.primary is not None else None, inner)
    found = differences(there, _as_given(spec.template, spec.sub_workflows))
    return [each for each in found if not (_says_nothing(each.before) and _says_nothing(each.after))]


@compare.register
async def _(spec: LaunchPlan, id: Identifier, admin: AdminServiceStub) -> list[Difference]:
    there = (await admin.get_launch_plan(ObjectGetRequest(id=id))).spec or LaunchPlanSpec()
    return list(differences(LaunchPlan(spec=there), LaunchPlan(spec=spec.spec or LaunchPlanSpec())))


def _as_given(template: WorkflowTemplate | None, inner: Iterable[WorkflowTemplate | None]) -> WorkflowSpec:
    """Templates without what compiling them adds, so that a compiled one compares with one that is not."""
    own = deepcopy([template, *inner])
    for each in own:
        if each is not None:
            each.nodes = [node for node in each.nodes if node.id not in ENDS]
            for node in each.nodes:
                _undo(node)
    return WorkflowSpec(
        template=own[0], sub_workflows=sorted((each for each in own[1:] if each is not None), key=_name_of)
    )


def _undo(node: Node) -> None:
    """Take back what compiling does to a node: it is ordered after the start, and names inner nodes after itself."""
    node.upstream_node_ids = sorted(name for name in node.upstream_node_ids if name not in ENDS)
    for inner in branches(node):
        inner.id = inner.id.removeprefix(f"{node.id}-")
        _undo(inner)


def _name_of(template: WorkflowTemplate) -> str:
    return template.id.name if template.id is not None else ""


def _says_nothing(value: object) -> bool:
    """Whether compiling may have written this where nothing was given."""
    return value is Absent.ABSENT or value in ({}, [], START)
