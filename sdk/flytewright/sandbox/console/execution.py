"""Pages of one execution, and of one node of it."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Mapping, Sequence
from typing import Final

from starlette.responses import Response

from flytewright.drawing.executions import bars_of_nodes, nested, paths
from flytewright.drawing.gantt import gantt

from ..http.signing import Signer
from ..keys import ExecutionKey, NodeKey
from ..phases import FINAL_NODE
from ..services.literals import execution_literals, node_literals
from ..store.node_executions import NodeRecord
from ..store.store import Store
from ..store.task_executions import Item, TaskRecord
from .entities import MOST_DRAWN
from .links import node_link
from .logs import kept, logs_of, within
from .reading import hint
from .rendering import HEADERS
from .run import Run, picture
from .values import shown_values
from .visit import Visit

_MOST_ROWS: Final = 1000
"""Nodes that the tree and the timeline show."""
_DECK_SECONDS: Final = 3600.0


class ExecutionPages:
    """One execution."""

    def __init__(self, store: Store, signer: Signer, logs: Signer) -> None:
        self._store = store
        self._signer = signer
        self._logs = logs

    def run(self, visit: Visit) -> Run:
        """The execution that a page is about; `NotFoundError` when there is none."""
        return Run(self._store, self._store.executions.get(_key(visit)))

    async def execution(self, visit: Visit) -> Response:
        """The page, or only what changes of it, for the script that keeps it up to date."""
        run = self.run(visit)
        part, tag = _part(visit), f'"{run.version}"'
        if part and visit.request.headers.get("if-none-match") == tag:
            return _unchanged(tag)
        response = await self.shown(visit, run, "execution_live.html" if part else "execution.html")
        response.headers["ETag"] = tag
        return response

    async def shown(
        self, visit: Visit, run: Run, template: str = "execution.html", status: int = 200, **facts: object
    ) -> Response:
        """A page of the execution."""
        inputs, outputs = execution_literals(run.record)
        rows = [(node, depth, node_link(run.key, node.id)) for node, depth in nested(run.nodes)]
        where = paths(run.nodes)
        bars = bars_of_nodes(run.nodes, time.time(), run.names)[:_MOST_ROWS]
        size = len(run.graph)
        drawn = await asyncio.to_thread(picture, run.graph) if size <= MOST_DRAWN else ""
        standard: dict[str, object] = {
            "run": run,
            "record": run.record,
            "closure": run.record.closure,
            "spec": run.record.spec,
            "key": run.key,
            "picture": drawn,
            "nodes": size,
            "timeline": gantt(bars, title="timeline", styled=False) if bars else "",
            "rows": rows[:_MOST_ROWS],
            "left_out": max(len(rows) - _MOST_ROWS, 0),
            "names": {id: run.names.get(path, "") for id, path in where.items()},
            "inputs": shown_values(inputs),
            "outputs": shown_values(outputs),
            "gates": list(run.gates),
            "hint": hint,
            "problem": "",
            "problem_of": "",
            "typed": "",
        }
        return visit.page(template, status=status, **{**standard, **facts})

    async def node(self, visit: Visit) -> Response:
        """One node: its tries, what it takes and gives, its logs and its deck."""
        run, record = self.run(visit), self._node(visit)
        tries = self._store.task_executions.tries(record.key)
        items = {each.id: self._store.task_executions.items(each.id) for each in tries}
        part, tag = _part(visit), _tag(record, tries, items)
        if part and visit.request.headers.get("if-none-match") == tag:
            return _unchanged(tag)
        inputs, outputs = node_literals(record)
        where = paths(run.nodes)
        inside = [each for each in run.nodes if each.parent == record.key.node_id]
        response = visit.page(
            "node_panel.html" if part else "node.html",
            run=run,
            key=run.key,
            id=record.key.node_id,
            name=run.names.get(where.get(record.key.node_id, ""), ""),
            closure=record.closure,
            is_done=record.closure.phase in FINAL_NODE,
            tries=tries,
            items=items,
            inside=[(each, node_link(run.key, each.id)) for each in inside],
            names={id: run.names.get(path, "") for id, path in where.items()},
            inputs=shown_values(inputs),
            outputs=shown_values(outputs),
            logs=logs_of(tries, self._store.task_executions, self._logs),
            deck=self._deck(record),
        )
        response.headers["ETag"] = tag
        return response

    def _node(self, visit: Visit) -> NodeRecord:
        return self._store.nodes.get(NodeKey(_key(visit), visit.parameter("node")))

    def _deck(self, record: NodeRecord) -> str:
        """Where the deck is shown from, empty for none: by this origin, whatever name the browser calls it by."""
        path = kept(record.closure.deck_uri, self._signer.root)
        return within(self._signer.url("GET", path, _DECK_SECONDS)) if path is not None and path.is_file() else ""


def _key(visit: Visit) -> ExecutionKey:
    return ExecutionKey(*(visit.parameter(each) for each in ("project", "domain", "execution")))


def _part(visit: Visit) -> bool:
    """Whether a script asks for what changes of a page, and not for the page."""
    return bool(visit.asked("fragment"))


def _unchanged(tag: str) -> Response:
    return Response(status_code=304, headers={**HEADERS, "ETag": tag})


def _tag(record: NodeRecord, tries: Sequence[TaskRecord], items: Mapping[int, Sequence[Item]]) -> str:
    """Differs whenever the page of a node would."""
    digest = hashlib.sha256(bytes(record.closure))
    for each in tries:
        digest.update(bytes(each.closure))
        for item in items[each.id]:
            digest.update(bytes(item.info))
    return f'"{digest.hexdigest()[:32]}"'
