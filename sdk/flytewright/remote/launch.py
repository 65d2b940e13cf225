"""Creates executions."""

from __future__ import annotations

from flytewright_idl.admin.execution import (
    ExecutionCreateRequest,
    ExecutionMetadata,
    ExecutionMetadataExecutionMode,
    ExecutionSpec,
)
from flytewright_idl.core.identifier import Identifier, WorkflowExecutionIdentifier
from flytewright_idl.core.literals import LiteralMap
from flytewright_idl.service.admin import AdminServiceStub

from ..rpc.errors import AlreadyExistsError
from .settings import ExecutionSettings


async def launch(
    admin: AdminServiceStub,
    target: Identifier,
    inputs: LiteralMap,
    settings: ExecutionSettings,
    *,
    project: str | None = None,
    domain: str | None = None,
) -> WorkflowExecutionIdentifier:
    """Start a launch plan, or a single task, on literals.

    It runs in the project and domain of what is launched, unless others are named.

    Raises `AlreadyExistsError` when an execution of this name was there before; not when an earlier try of this very
    call has made it, and its answer was lost.
    """
    spec = ExecutionSpec(
        launch_plan=target,
        metadata=ExecutionMetadata(mode=ExecutionMetadataExecutionMode.MANUAL, principal="flytewright"),
        disable_all=False,
    )
    settings.apply(spec)
    request = ExecutionCreateRequest(
        project=project or target.project,
        domain=domain or target.domain,
        name=settings.new_name(),
        spec=spec,
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
