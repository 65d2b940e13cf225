"""``wright execution inputs`` and ``outputs``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..output import Column, Format, output_option, print_list, print_values, shown
from ..settings import Settings
from .named import find, named

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.handles import ExecutionHandle
    from flytewright_idl.core.interface import TypedInterface
    from flytewright_idl.core.literals import Literal, LiteralMap

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Value:
    """One input or output."""

    name: str
    type: str
    value: object


def _of_node(command: F) -> F:
    node = click.option("--node", metavar="NODE", help="Those of this node, by the id that `execution get` shows.")
    return named(node(output_option(command)))


@click.command()
@_of_node
@click.pass_obj
def inputs(settings: Settings, name: str, project: str, domain: str, node: str | None, output: Format) -> None:
    """Print what the execution NAME, or a node of it, runs with."""
    _print(settings, project, domain, name, node, output, "inputs")


@click.command()
@_of_node
@click.pass_obj
def outputs(settings: Settings, name: str, project: str, domain: str, node: str | None, output: Format) -> None:
    """Print what the execution NAME, or a node of it, gave.

    It is an error when it has not succeeded.
    """
    _print(settings, project, domain, name, node, output, "outputs")


def _print(
    settings: Settings, project: str, domain: str, name: str, node: str | None, output: Format, side: str
) -> None:
    async def work(remote: AsyncFlyteRemote) -> list[Value]:
        execution = await find(remote, name)
        if node is not None:
            return await _node_values(remote, execution, node, side)
        return await _values(remote, execution, side)

    found = settings.with_remote(project, domain, work)
    if output == "wide":
        columns = [
            Column[Value]("NAME", lambda each: each.name),
            Column[Value]("TYPE", lambda each: each.type),
            Column[Value]("VALUE", lambda each: shown(each.value)),
        ]
        print_list(found, columns, output)
        return
    print_values({each.name: each.value for each in found}, output)


async def _values(remote: AsyncFlyteRemote, execution: ExecutionHandle, side: str) -> list[Value]:
    from flytewright.remote.values import interface_of
    from flytewright_idl.admin.execution import WorkflowExecutionGetDataRequest

    if side == "outputs" and not execution.is_successful:
        _no_outputs(f"execution {execution.id.name}", execution.closure.phase.name, execution.is_done)
    data = await remote.client.admin.get_execution_data(WorkflowExecutionGetDataRequest(id=execution.id))
    found = data.full_outputs if side == "outputs" else data.full_inputs
    return _typed(found, side, await interface_of(remote, execution))


async def _node_values(remote: AsyncFlyteRemote, execution: ExecutionHandle, node: str, side: str) -> list[Value]:
    from flytewright.errors import EntityNotExistError
    from flytewright.remote.handles import FlyteNodeExecution
    from flytewright.rpc.errors import NotFoundError
    from flytewright_idl.admin.node_execution import NodeExecutionGetDataRequest, NodeExecutionGetRequest
    from flytewright_idl.core.identifier import NodeExecutionIdentifier

    admin, id = remote.client.admin, NodeExecutionIdentifier(node_id=node, execution_id=execution.id)
    try:
        found = FlyteNodeExecution(await admin.get_node_execution(NodeExecutionGetRequest(id=id)), remote)
    except NotFoundError as error:
        name = execution.id.name
        raise EntityNotExistError(
            f"execution {name} has no node {node!r}; `wright execution get {name}` shows those that it has"
        ) from error
    if side == "outputs" and (not found.is_done or found.error is not None):
        _no_outputs(f"node {node} of {execution.id.name}", found.closure.phase.name, found.is_done)
    data = await admin.get_node_execution_data(NodeExecutionGetDataRequest(id=id))
    return _typed(data.full_outputs if side == "outputs" else data.full_inputs, side, None)


def _no_outputs(what: str, phase: str, is_done: bool) -> None:
    from flytewright.errors import DataNotFoundError

    raise DataNotFoundError(f"{what} has no outputs: it {'ended' if is_done else 'has not ended; it is'} {phase}")


def _typed(found: LiteralMap | None, side: str, interface: TypedInterface | None) -> list[Value]:
    """Values with the names of their types, in the order of the interface where it is known."""
    from flytewright.sandbox.compiler.describe import type_name
    from flytewright.typeengine.guess import plain_value

    literals: Mapping[str, Literal] = found.literals if found is not None else {}
    declared = getattr(interface, side) if interface is not None else None
    variables = declared.variables if declared is not None else {}
    names = [*(each for each in variables if each in literals), *(each for each in literals if each not in variables)]
    return [
        Value(name, type_name(variables[name].type) if name in variables else "", plain_value(literals[name]))
        for name in names
    ]
