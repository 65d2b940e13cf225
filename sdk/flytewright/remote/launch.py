"""Creates executions."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from flytewright_idl.admin.common import Envs, Labels
from flytewright_idl.admin.execution import (
    ExecutionCreateRequest,
    ExecutionMetadata,
    ExecutionMetadataExecutionMode,
    ExecutionSpec,
)
from flytewright_idl.core.identifier import Identifier, WorkflowExecutionIdentifier
from flytewright_idl.core.literals import KeyValuePair, LiteralMap
from flytewright_idl.service.admin import AdminServiceStub

from ..rpc.errors import AlreadyExistsError


def new_name() -> str:
    """An execution name: the client picks it, so that a create request can be repeated safely."""
    return f"f{secrets.token_hex(10)[:19]}"


async def launch(
    admin: AdminServiceStub,
    target: Identifier,
    inputs: LiteralMap,
    name: str | None = None,
    *,
    labels: Labels | None = None,
    envs: Iterable[KeyValuePair] = (),
) -> WorkflowExecutionIdentifier:
    """Start a launch plan, or a single task, on literals, with labels and variables for what it runs.

    Raises `AlreadyExistsError` when an execution of this name was there before; not when an earlier try of this very
    call has made it, and its answer was lost.
    """
    request = ExecutionCreateRequest(
        project=target.project,
        domain=target.domain,
        name=name or new_name(),
        spec=ExecutionSpec(
            launch_plan=target,
            metadata=ExecutionMetadata(mode=ExecutionMetadataExecutionMode.MANUAL, principal="flytewright"),
            disable_all=False,
            labels=labels,
            envs=Envs(values=list(envs)) if envs else None,
        ),
        inputs=inputs,
    )
    try:
        created = await admin.create_execution(request)
    except AlreadyExistsError as error:
        if error.tries < 2:
            raise
        return WorkflowExecutionIdentifier(project=request.project, domain=request.domain, name=request.name)
    assert created.id is not None
    return created.id
