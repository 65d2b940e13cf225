"""``flyte://`` addresses: of what a node, or one try of its task, takes and gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from flytewright_idl.admin import FlyteUrLs

from .errors import InvalidArgumentError
from .keys import ExecutionKey, NodeKey

_URL: Final = re.compile(
    r"flyte://v1/(?P<project>[\w-]+)/(?P<domain>[\w-]+)/(?P<execution>[\w-]+)/(?P<node>[\w-]+)"
    r"(?:/(?P<attempt>[0-9]+))?/(?:(?P<kind>[iod])|(?P<of>[io])/(?P<name>[\w-]+))",
    flags=re.ASCII,
)
_FORM: Final = "flyte://v1/PROJECT/DOMAIN/EXECUTION/NODE[/ATTEMPT]/(i|o|d)[/NAME]"

INPUTS, OUTPUTS, DECK = "i", "o", "d"


@dataclass(frozen=True, slots=True, kw_only=True)
class FlyteUrl:
    """What an address stands for."""

    node: NodeKey
    attempt: int | None
    """The try of the node's task; None for the node itself."""
    kind: str
    """`INPUTS`, `OUTPUTS` or `DECK`."""
    name: str
    """The one input or output that is meant; empty for all."""

    @classmethod
    def parse(cls, text: str) -> FlyteUrl:
        """Read an address; `InvalidArgumentError` when it is none."""
        found = _URL.fullmatch(text)
        if found is None:
            raise InvalidArgumentError(
                f"failed to parse artifact url Error: failed to parse [{text}]: it is no {_FORM}"
            )
        execution = ExecutionKey(found["project"], found["domain"], found["execution"])
        return cls(
            node=NodeKey(execution, found["node"]),
            attempt=int(found["attempt"]) if found["attempt"] else None,
            kind=found["kind"] or found["of"],
            name=found["name"] or "",
        )


def flyte_urls(key: NodeKey, *, attempt: int | None = None, deck: bool = False) -> FlyteUrLs:
    """The addresses of what a node, or a try, takes and gives."""
    parts = ["flyte://v1", *key.execution, key.node_id, *([] if attempt is None else [str(attempt)])]
    base = "/".join(parts)
    return FlyteUrLs(inputs=f"{base}/{INPUTS}", outputs=f"{base}/{OUTPUTS}", deck=f"{base}/{DECK}" if deck else "")
