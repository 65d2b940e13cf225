# Generated from flyteidl/service/external_plugin_service.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Clients without ``await`` of the services in ``flyteidl/service/external_plugin_service.proto``."""

from __future__ import annotations

from .._runtime.sync_rpc import SyncServiceStub
from ..core.literals import LiteralMap
from ..core.tasks import TaskTemplate
from .external_plugin_service import (
    EXTERNAL_PLUGIN_SERVICE_CREATE_TASK,
    EXTERNAL_PLUGIN_SERVICE_DELETE_TASK,
    EXTERNAL_PLUGIN_SERVICE_GET_TASK,
    TaskCreateRequest,
    TaskCreateResponse,
    TaskDeleteRequest,
    TaskDeleteResponse,
    TaskGetRequest,
    TaskGetResponse,
)

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.rpc import CallMetadata

__all__ = ["ExternalPluginServiceSyncStub"]


class ExternalPluginServiceSyncStub(SyncServiceStub):
    """Client of ``service flyteidl.service.ExternalPluginService``."""

    def create_task(
        self,
        request: TaskCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskCreateResponse:
        """``rpc CreateTask(flyteidl.service.TaskCreateRequest) returns (flyteidl.service.TaskCreateResponse)``

        Deprecated in the IDL.
        """
        return self._unary(EXTERNAL_PLUGIN_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    def create_task_with(
        self,
        *,
        inputs: LiteralMap | None = None,
        template: TaskTemplate | None = None,
        output_prefix: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskCreateResponse:
        """`create_task` with the request's fields as keywords."""
        return self.create_task(
            TaskCreateRequest(inputs=inputs, template=template, output_prefix=output_prefix),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_task(
        self,
        request: TaskGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskGetResponse:
        """``rpc GetTask(flyteidl.service.TaskGetRequest) returns (flyteidl.service.TaskGetResponse)``

        Deprecated in the IDL.
        """
        return self._unary(EXTERNAL_PLUGIN_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    def get_task_with(
        self,
        *,
        task_type: str = "",
        job_id: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskGetResponse:
        """`get_task` with the request's fields as keywords."""
        return self.get_task(
            TaskGetRequest(task_type=task_type, job_id=job_id), timeout=timeout, deadline=deadline, metadata=metadata
        )

    def delete_task(
        self,
        request: TaskDeleteRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskDeleteResponse:
        """``rpc DeleteTask(flyteidl.service.TaskDeleteRequest) returns (flyteidl.service.TaskDeleteResponse)``

        Deprecated in the IDL.
        """
        return self._unary(EXTERNAL_PLUGIN_SERVICE_DELETE_TASK, request, timeout, deadline, metadata)

    def delete_task_with(
        self,
        *,
        task_type: str = "",
        job_id: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskDeleteResponse:
        """`delete_task` with the request's fields as keywords."""
        return self.delete_task(
            TaskDeleteRequest(task_type=task_type, job_id=job_id), timeout=timeout, deadline=deadline, metadata=metadata
        )
