"""A running workflow, or sub-workflow: each node begins when all that it waits for has succeeded."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from flytewright_idl.core import (
    Error,
    ExecutionError,
    Literal,
    LiteralMap,
    LiteralType,
    Node,
    NodeExecutionPhase,
    Scalar,
    SimpleType,
    TypeStructure,
    Union,
)

from ...compile.ends import END, START
from ..data import read_message, write_message
from .attributes import ResolutionError
from .context import Context, Lineage
from .graph import Graph
from .node import Handler, NodeRun
from .outcome import Failed, Outcome, Succeeded, system_error
from .resolve import resolve
from .sweep import ABORTED, abort_nodes
from .verdict import OUTPUTS


class Scope:
    """One workflow with one set of inputs."""

    def __init__(self, context: Context, graph: Graph, lineage: Lineage, handlers: Mapping[str, Handler]) -> None:
        self._context = context
        self._graph = graph
        self._lineage = lineage
        self._handlers = handlers
        self._given: dict[str, str] = {}
        """Where the outputs of the nodes are that have succeeded."""
        self._ends: dict[str, asyncio.Future[bool]] = {}
        """Of every node, once it is over, whether it has succeeded."""

    async def execute(self, inputs: LiteralMap) -> Outcome:
        """Run the workflow to its end; when it fails, nothing of it runs on."""
        self._begin(inputs)
        failure = await self._run_nodes()
        return self._end() if failure is None else await self._fail(failure)

    def outputs(self, node_id: str, name: str) -> tuple[LiteralMap, str]:
        """What a node gave, and the name that one of its outputs had before it was given an alias."""
        uri = self._given.get(node_id or START)
        literals = read_message(Path(uri), LiteralMap) if uri else None
        if literals is None:
            raise ResolutionError(f"node {node_id!r} has given no outputs")
        node = self._graph.nodes.get(node_id)
        names = {alias.alias: alias.var for alias in node.output_aliases} if node else {}
        return literals, names.get(name, name)

    async def ready(self, node_id: str) -> bool:
        """Wait for what a node waits for; whether all of that has succeeded."""
        before = self._graph.upstream.get(node_id, ())
        return all([await asyncio.shield(self._ends[each]) for each in before])

    async def _fail(self, failure: Failed) -> Failed:
        """Stop what runs, and run the failure node, if there is one; its own failure is what counts then."""
        node = self._graph.template.failure_node
        run = self._node(node) if node else None
        if run is None or run.record is None:  # else an earlier run of the execution has stopped the rest
            self._abort_rest()
        outcome = await run.execute(partial(self._inputs, run.node, failure.error)) if run else failure
        return outcome if isinstance(outcome, Failed) else failure

    def _abort_rest(self) -> None:
        platform, parent = self._context.platform, self._lineage.parent
        below = platform.store.nodes.get(self._context.node_key(parent)) if parent else None
        abort_nodes(platform, self._context.key, "Some node execution failed, auto-abort.", below=below)

    async def _run_nodes(self) -> Failed | None:
        """Run every node in its order; gives the failure that counts."""
        loop = asyncio.get_running_loop()
        self._ends = {node: loop.create_future() for node in self._graph.nodes}
        waiting = {node: set(self._graph.upstream.get(node, ())) for node in self._graph.nodes}
        ready = [node for node, before in waiting.items() if not before]
        running: dict[asyncio.Task[Outcome], str] = {}
        failures: list[Failed] = []

        def settle(node: str, *, succeeded: bool) -> None:
            self._ends[node].set_result(succeeded)
            for after in self._graph.downstream[node]:
                waiting[after].discard(node)
                if not waiting[after]:
                    ready.append(after)

        def begin_ready() -> None:
            while ready:
                node = ready.pop(0)
                run = self._node(self._graph.nodes[node])
                if all(self._ends[before].result() for before in self._graph.upstream.get(node, ())):
                    running[asyncio.ensure_future(run.execute(partial(self._inputs, run.node)))] = node
                else:
                    run.skip()
                    settle(node, succeeded=False)

        begin_ready()
        try:
            while running and not (failures and self._context.fails_at_once):
                done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    node, outcome = running.pop(task), task.result()
                    if isinstance(outcome, Succeeded):
                        self._given[node] = outcome.outputs_uri
                    else:
                        failures.append(outcome)
                    settle(node, succeeded=isinstance(outcome, Succeeded))
                if not (failures and self._context.fails_at_once):
                    begin_ready()
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
        own = [failure for failure in failures if failure.error.code != ABORTED]
        return next(iter(own or failures), None)

    def _node(self, node: Node) -> NodeRun:
        return NodeRun(self._context, node, self._lineage, self._handlers, self)

    def _inputs(self, node: Node, failure: ExecutionError | None = None) -> LiteralMap:
        """What a node runs with; a failure node is given the `failure` that it is about, if it asks for one."""
        inputs = resolve(node.inputs, self.outputs)
        if failure is not None and "err" in inputs.literals:
            inputs.literals["err"] = _error_literal(failure, node.id)
        return inputs

    def _begin(self, inputs: LiteralMap) -> None:
        """Write the start node, whose outputs are the workflow's inputs."""
        run = self._node(self._graph.special(START))
        uri = self._given[START] = write_message(run.data.outputs(0) / OUTPUTS, inputs)
        self._write_done(run, uri)

    def _end(self) -> Outcome:
        """Write the end node, whose inputs are the workflow's outputs."""
        run = self._node(self._graph.special(END))
        try:
            outputs = self._inputs(run.node)
        except ResolutionError as error:
            return Failed(system_error("BindingResolutionFailure", f"the workflow's outputs: {error}"))
        write_message(run.data.inputs, outputs)
        uri = write_message(run.data.outputs(0) / OUTPUTS, outputs)
        self._write_done(run, uri)
        return Succeeded(uri)

    def _write_done(self, run: NodeRun, uri: str) -> None:
        if run.record is None:
            event = run.event(NodeExecutionPhase.SUCCEEDED)
            event.output_uri = uri
            self._context.platform.journal.node(event)


def _error_literal(error: ExecutionError, node_id: str) -> Literal:
    """What a failure node is given for its ``err``."""
    value = Literal(scalar=Scalar(error=Error(message=error.message, failed_node_id=node_id)))
    kind = LiteralType(simple=SimpleType.ERROR, structure=TypeStructure(tag="FlyteError"))
    return Literal(scalar=Scalar(union=Union(value=value, type=kind)))
