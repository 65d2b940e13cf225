# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Every name of ``event``, imported from its module when first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .cloudevents import (
        CloudEventExecutionStart as CloudEventExecutionStart,
        CloudEventNodeExecution as CloudEventNodeExecution,
        CloudEventTaskExecution as CloudEventTaskExecution,
        CloudEventWorkflowExecution as CloudEventWorkflowExecution,
    )
    from .event import (
        DynamicWorkflowNodeMetadata as DynamicWorkflowNodeMetadata,
        EventReason as EventReason,
        ExternalResourceInfo as ExternalResourceInfo,
        NodeExecutionEvent as NodeExecutionEvent,
        ParentNodeExecutionMetadata as ParentNodeExecutionMetadata,
        ParentTaskExecutionMetadata as ParentTaskExecutionMetadata,
        ResourcePoolInfo as ResourcePoolInfo,
        TaskExecutionEvent as TaskExecutionEvent,
        TaskExecutionMetadata as TaskExecutionMetadata,
        TaskExecutionMetadataInstanceClass as TaskExecutionMetadataInstanceClass,
        TaskNodeMetadata as TaskNodeMetadata,
        WorkflowExecutionEvent as WorkflowExecutionEvent,
        WorkflowNodeMetadata as WorkflowNodeMetadata,
    )
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "cloudevents": "CloudEventExecutionStart CloudEventNodeExecution CloudEventTaskExecution CloudEventWorkflowExecution",
            "event": "DynamicWorkflowNodeMetadata EventReason ExternalResourceInfo NodeExecutionEvent ParentNodeExecutionMetadata ParentTaskExecutionMetadata ResourcePoolInfo TaskExecutionEvent TaskExecutionMetadata TaskExecutionMetadataInstanceClass TaskNodeMetadata WorkflowExecutionEvent WorkflowNodeMetadata",
        },
    )
