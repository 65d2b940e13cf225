# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Every name of ``core``, imported from its module when first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .artifact_id import (
        ArtifactBindingData as ArtifactBindingData,
        ArtifactId as ArtifactId,
        ArtifactKey as ArtifactKey,
        ArtifactQuery as ArtifactQuery,
        ArtifactTag as ArtifactTag,
        Granularity as Granularity,
        InputBindingData as InputBindingData,
        LabelValue as LabelValue,
        Operator as Operator,
        Partitions as Partitions,
        RuntimeBinding as RuntimeBinding,
        TimePartition as TimePartition,
        TimeTransform as TimeTransform,
    )
    from .catalog import (
        CatalogArtifactTag as CatalogArtifactTag,
        CatalogCacheStatus as CatalogCacheStatus,
        CatalogMetadata as CatalogMetadata,
        CatalogReservation as CatalogReservation,
        CatalogReservationStatus as CatalogReservationStatus,
    )
    from .compiler import (
        CompiledLaunchPlan as CompiledLaunchPlan,
        CompiledTask as CompiledTask,
        CompiledWorkflow as CompiledWorkflow,
        CompiledWorkflowClosure as CompiledWorkflowClosure,
        ConnectionSet as ConnectionSet,
        ConnectionSetIdList as ConnectionSetIdList,
    )
    from .condition import (
        BooleanExpression as BooleanExpression,
        ComparisonExpression as ComparisonExpression,
        ComparisonExpressionOperator as ComparisonExpressionOperator,
        ConjunctionExpression as ConjunctionExpression,
        ConjunctionExpressionLogicalOperator as ConjunctionExpressionLogicalOperator,
        Operand as Operand,
    )
    from .dynamic_job import DynamicJobSpec as DynamicJobSpec
    from .errors import (
        ContainerError as ContainerError,
        ContainerErrorKind as ContainerErrorKind,
        ErrorDocument as ErrorDocument,
    )
    from .execution import (
        ContainerContext as ContainerContext,
        ContainerContextProcessContext as ContainerContextProcessContext,
        ExecutionError as ExecutionError,
        ExecutionErrorErrorKind as ExecutionErrorErrorKind,
        LogContext as LogContext,
        NodeExecution as NodeExecution,
        NodeExecutionPhase as NodeExecutionPhase,
        PodLogContext as PodLogContext,
        QualityOfService as QualityOfService,
        QualityOfServiceSpec as QualityOfServiceSpec,
        QualityOfServiceTier as QualityOfServiceTier,
        TaskExecution as TaskExecution,
        TaskExecutionPhase as TaskExecutionPhase,
        TaskLog as TaskLog,
        TaskLogMessageFormat as TaskLogMessageFormat,
        WorkflowExecution as WorkflowExecution,
        WorkflowExecutionPhase as WorkflowExecutionPhase,
    )
    from .execution_envs import ExecutionEnv as ExecutionEnv, ExecutionEnvAssignment as ExecutionEnvAssignment
    from .identifier import (
        Identifier as Identifier,
        NodeExecutionIdentifier as NodeExecutionIdentifier,
        ResourceType as ResourceType,
        SignalIdentifier as SignalIdentifier,
        TaskExecutionIdentifier as TaskExecutionIdentifier,
        WorkflowExecutionIdentifier as WorkflowExecutionIdentifier,
    )
    from .interface import (
        Parameter as Parameter,
        ParameterMap as ParameterMap,
        TypedInterface as TypedInterface,
        Variable as Variable,
        VariableMap as VariableMap,
    )
    from .literals import (
        Binary as Binary,
        Binding as Binding,
        BindingData as BindingData,
        BindingDataCollection as BindingDataCollection,
        BindingDataMap as BindingDataMap,
        Blob as Blob,
        BlobMetadata as BlobMetadata,
        KeyValuePair as KeyValuePair,
        Literal as Literal,
        LiteralCollection as LiteralCollection,
        LiteralMap as LiteralMap,
        LiteralOffloadedMetadata as LiteralOffloadedMetadata,
        Primitive as Primitive,
        RetryStrategy as RetryStrategy,
        Scalar as Scalar,
        Schema as Schema,
        StructuredDataset as StructuredDataset,
        StructuredDatasetMetadata as StructuredDatasetMetadata,
        Union as Union,
        UnionInfo as UnionInfo,
        Void as Void,
    )
    from .metrics import ExecutionMetricResult as ExecutionMetricResult, Span as Span
    from .security import (
        Identity as Identity,
        OAuth2Client as OAuth2Client,
        OAuth2TokenRequest as OAuth2TokenRequest,
        OAuth2TokenRequestType as OAuth2TokenRequestType,
        Secret as Secret,
        SecretMountType as SecretMountType,
        SecurityContext as SecurityContext,
    )
    from .tasks import (
        Container as Container,
        ContainerArchitecture as ContainerArchitecture,
        ContainerPort as ContainerPort,
        DataLoadingConfig as DataLoadingConfig,
        DataLoadingConfigLiteralMapFormat as DataLoadingConfigLiteralMapFormat,
        ExtendedResources as ExtendedResources,
        GpuAccelerator as GpuAccelerator,
        IoStrategy as IoStrategy,
        IoStrategyDownloadMode as IoStrategyDownloadMode,
        IoStrategyUploadMode as IoStrategyUploadMode,
        K8SObjectMetadata as K8SObjectMetadata,
        K8SPod as K8SPod,
        Resources as Resources,
        ResourcesResourceEntry as ResourcesResourceEntry,
        ResourcesResourceName as ResourcesResourceName,
        RuntimeMetadata as RuntimeMetadata,
        RuntimeMetadataRuntimeType as RuntimeMetadataRuntimeType,
        SharedMemory as SharedMemory,
        Sql as Sql,
        SqlDialect as SqlDialect,
        TaskMetadata as TaskMetadata,
        TaskTemplate as TaskTemplate,
    )
    from .types import (
        BlobType as BlobType,
        BlobTypeBlobDimensionality as BlobTypeBlobDimensionality,
        EnumType as EnumType,
        Error as Error,
        LiteralType as LiteralType,
        OutputReference as OutputReference,
        PromiseAttribute as PromiseAttribute,
        SchemaType as SchemaType,
        SchemaTypeSchemaColumn as SchemaTypeSchemaColumn,
        SchemaTypeSchemaColumnSchemaColumnType as SchemaTypeSchemaColumnSchemaColumnType,
        SimpleType as SimpleType,
        StructuredDatasetType as StructuredDatasetType,
        StructuredDatasetTypeDatasetColumn as StructuredDatasetTypeDatasetColumn,
        TypeAnnotation as TypeAnnotation,
        TypeStructure as TypeStructure,
        UnionType as UnionType,
    )
    from .workflow import (
        Alias as Alias,
        ApproveCondition as ApproveCondition,
        ArrayNode as ArrayNode,
        ArrayNodeDataMode as ArrayNodeDataMode,
        ArrayNodeExecutionMode as ArrayNodeExecutionMode,
        BranchNode as BranchNode,
        GateNode as GateNode,
        IfBlock as IfBlock,
        IfElseBlock as IfElseBlock,
        LaunchPlanTemplate as LaunchPlanTemplate,
        Node as Node,
        NodeMetadata as NodeMetadata,
        SignalCondition as SignalCondition,
        SleepCondition as SleepCondition,
        TaskNode as TaskNode,
        TaskNodeOverrides as TaskNodeOverrides,
        WorkflowMetadata as WorkflowMetadata,
        WorkflowMetadataDefaults as WorkflowMetadataDefaults,
        WorkflowMetadataOnFailurePolicy as WorkflowMetadataOnFailurePolicy,
        WorkflowNode as WorkflowNode,
        WorkflowTemplate as WorkflowTemplate,
    )
    from .workflow_closure import WorkflowClosure as WorkflowClosure
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "artifact_id": "ArtifactBindingData ArtifactId ArtifactKey ArtifactQuery ArtifactTag Granularity InputBindingData LabelValue Operator Partitions RuntimeBinding TimePartition TimeTransform",
            "catalog": "CatalogArtifactTag CatalogCacheStatus CatalogMetadata CatalogReservation CatalogReservationStatus",
            "compiler": "CompiledLaunchPlan CompiledTask CompiledWorkflow CompiledWorkflowClosure ConnectionSet ConnectionSetIdList",
            "condition": "BooleanExpression ComparisonExpression ComparisonExpressionOperator ConjunctionExpression ConjunctionExpressionLogicalOperator Operand",
            "dynamic_job": "DynamicJobSpec",
            "errors": "ContainerError ContainerErrorKind ErrorDocument",
            "execution": "ContainerContext ContainerContextProcessContext ExecutionError ExecutionErrorErrorKind LogContext NodeExecution NodeExecutionPhase PodLogContext QualityOfService QualityOfServiceSpec QualityOfServiceTier TaskExecution TaskExecutionPhase TaskLog TaskLogMessageFormat WorkflowExecution WorkflowExecutionPhase",
            "execution_envs": "ExecutionEnv ExecutionEnvAssignment",
            "identifier": "Identifier NodeExecutionIdentifier ResourceType SignalIdentifier TaskExecutionIdentifier WorkflowExecutionIdentifier",
            "interface": "Parameter ParameterMap TypedInterface Variable VariableMap",
            "literals": "Binary Binding BindingData BindingDataCollection BindingDataMap Blob BlobMetadata KeyValuePair Literal LiteralCollection LiteralMap LiteralOffloadedMetadata Primitive RetryStrategy Scalar Schema StructuredDataset StructuredDatasetMetadata Union UnionInfo Void",
            "metrics": "ExecutionMetricResult Span",
            "security": "Identity OAuth2Client OAuth2TokenRequest OAuth2TokenRequestType Secret SecretMountType SecurityContext",
            "tasks": "Container ContainerArchitecture ContainerPort DataLoadingConfig DataLoadingConfigLiteralMapFormat ExtendedResources GpuAccelerator IoStrategy IoStrategyDownloadMode IoStrategyUploadMode K8SObjectMetadata K8SPod Resources ResourcesResourceEntry ResourcesResourceName RuntimeMetadata RuntimeMetadataRuntimeType SharedMemory Sql SqlDialect TaskMetadata TaskTemplate",
            "types": "BlobType BlobTypeBlobDimensionality EnumType Error LiteralType OutputReference PromiseAttribute SchemaType SchemaTypeSchemaColumn SchemaTypeSchemaColumnSchemaColumnType SimpleType StructuredDatasetType StructuredDatasetTypeDatasetColumn TypeAnnotation TypeStructure UnionType",
            "workflow": "Alias ApproveCondition ArrayNode ArrayNodeDataMode ArrayNodeExecutionMode BranchNode GateNode IfBlock IfElseBlock LaunchPlanTemplate Node NodeMetadata SignalCondition SleepCondition TaskNode TaskNodeOverrides WorkflowMetadata WorkflowMetadataDefaults WorkflowMetadataOnFailurePolicy WorkflowNode WorkflowTemplate",
            "workflow_closure": "WorkflowClosure",
        },
    )
