"""A running workflow, or sub-workflow: each node begins when all that it waits for has succeeded."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

from flytewright_idl.core import (
    LiteralMap,
    NodeExecutionPhase,
    WorkflowMetadataOnFailurePolicy,
)

from ..compiler.draft import END, START
from ..data import read_message, write_message
from .attributes import ResolutionError
from .context import Context, Lineage
from .graph import Graph
from .node import Handler, NodeRun
from .outcome import Failed, Outcome, Succeeded, system_error
from .resolve import resolve
from .sweep import ABORTED, abort_nodes

_OUTPUTS = "outputs.pb"


class Scope:
    """One workflow with one set of inputs."""

    def __init__(self, context: Context, graph: Graph, lineage: Lineage, handlers: Mapping[str, Handler]) -> None:
        self._context = context
        self._graph = graph
        self._lineage = lineage
        self._handlers = handlers
        self._given: dict[str, str] = {}
        """Where the outputs of the nodes are that have succeeded."""

    async def execute(self, inputs: LiteralMap) -> Outcome:
        """Run the workflow to its end; when it fails, nothing of it runs on."""
        self._begin(inputs)
        failure = await self._run_nodes()
        return self._end() if failure is None else await self._fail(failure)

    async def _fail(self, failure: Failed) -> Failed:
        """Stop what runs, and run the failure node, if there is one; its own failure is what counts then."""
        node = self._graph.template.failure_node
        run = NodeRun(self._context, node, self._lineage, self._handlers) if node else None
        if run is None or run.record is None:  # else an earlier run of the execution has stopped the rest
            self._abort_rest()
        outcome = await run.execute(self._outputs, failure.error) if run else failure
        return outcome if isinstance(outcome, Failed) else failure

    def _abort_rest(self) -> None:
        platform, parent = self._context.platform, self._lineage.parent
        below = platform.store.nodes.get(self._context.node_key(parent)) if parent else None
        abort_nodes(platform, self._context.key, "Some node execution failed, auto-abort.", below=below)

    async def _run_nodes(self) -> Failed | None:
        """Run every node in its order; gives the failure that counts."""
        waiting = {node: set(before) for node, before in self._graph.upstream.items()}
        running: dict[asyncio.Task[Outcome], str] = {}
        failures: list[Failed] = []

        def begin_ready() -> None:
            for node in [node for node, before in waiting.items() if not before]:
                del waiting[node]
                run = NodeRun(self._context, self._graph.nodes[node], self._lineage, self._handlers)
                running[asyncio.ensure_future(run.execute(self._outputs))] = node

        begin_ready()
        try:
            while running and not (failures and self._fails_at_once):
                done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    node, outcome = running.pop(task), task.result()
                    if isinstance(outcome, Failed):
                        failures.append(outcome)
                        continue
                    self._given[node] = outcome.outputs_uri
                    for after in self._graph.downstream[node]:
                        waiting[after].discard(node)
                begin_ready()
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
        own = [failure for failure in failures if failure.error.code != ABORTED]
        return next(iter(own or failures), None)

    @property
    def _fails_at_once(self) -> bool:
        metadata = self._graph.template.metadata
        policy = metadata.on_failure if metadata else WorkflowMetadataOnFailurePolicy.FAIL_IMMEDIATELY
        return policy == WorkflowMetadataOnFailurePolicy.FAIL_IMMEDIATELY

    def _outputs(self, node_id: str, name: str) -> tuple[LiteralMap, str]:
        """What a node gave, and the name that one of its outputs had before it was given an alias."""
        uri = self._given.get(node_id or START)
        literals = read_message(Path(uri), LiteralMap) if uri else None
        if literals is None:
            raise ResolutionError(f"node {node_id!r} has given no outputs")
        node = self._graph.nodes.get(node_id)
        names = {alias.alias: alias.var for alias in node.output_aliases} if node else {}
        return literals, names.get(name, name)

    def _begin(self, inputs: LiteralMap) -> None:
        """Write the start node, whose outputs are the workflow's inputs."""
        run = NodeRun(self._context, self._graph.special(START), self._lineage, {})
        uri = self._given[START] = write_message(run.data.outputs(0) / _OUTPUTS, inputs)
        self._write_done(run, uri)

    def _end(self) -> Outcome:
        """Write the end node, whose inputs are the workflow's outputs."""
        run = NodeRun(self._context, self._graph.special(END), self._lineage, {})
        try:
            outputs = resolve(run.node.inputs, self._outputs)
        except ResolutionError as error:
            return Failed(system_error("BindingResolutionFailure", f"the workflow's outputs: {error}"))
        write_message(run.data.inputs, outputs)
        uri = write_message(run.data.outputs(0) / _OUTPUTS, outputs)
        self._write_done(run, uri)
        return Succeeded(uri)

    def _write_done(self, run: NodeRun, uri: str) -> None:
        if run.record is None:
            event = run.event(NodeExecutionPhase.SUCCEEDED)
            event.output_uri = uri
            self._context.platform.journal.node(event)
