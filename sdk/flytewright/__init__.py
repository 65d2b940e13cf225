"""flytewright: a typed client for Flyte, generated from its IDL.

Every name is imported from where it is defined when it is first used.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from flytewright_idl._runtime.lazy import lazy

from .authoring import mode
from .version import __version__ as __version__

if TYPE_CHECKING:
    from ._lazy import lazy_module as lazy_module
    from .authoring.array import map_task as map_task
    from .authoring.artifact import Artifact as Artifact
    from .authoring.cache import Cache as Cache
    from .authoring.cache import CachePolicy as CachePolicy
    from .authoring.cache import VersionParameters as VersionParameters
    from .authoring.conditional import conditional as conditional
    from .authoring.container_task import ContainerTask as ContainerTask
    from .authoring.documentation import Description as Description
    from .authoring.documentation import Documentation as Documentation
    from .authoring.documentation import SourceCode as SourceCode
    from .authoring.dynamic import dynamic as dynamic
    from .authoring.eager import eager as eager
    from .authoring.environment import Environment as Environment
    from .authoring.function_task import PythonFunctionTask as PythonFunctionTask
    from .authoring.gates import approve as approve
    from .authoring.gates import sleep as sleep
    from .authoring.gates import wait_for_input as wait_for_input
    from .authoring.imperative import Workflow as Workflow
    from .authoring.implicit_plugins import entry_points as entry_points
    from .authoring.implicit_plugins import load_implicit_plugins as load_implicit_plugins
    from .authoring.instance_task import PythonInstanceTask as PythonInstanceTask
    from .authoring.interface import kwtypes as kwtypes
    from .authoring.launch_plan import LaunchPlan as LaunchPlan
    from .authoring.metadata import TaskMetadata as TaskMetadata
    from .authoring.notifications import Email as Email
    from .authoring.notifications import PagerDuty as PagerDuty
    from .authoring.notifications import Slack as Slack
    from .authoring.notifications import WorkflowExecutionPhase as WorkflowExecutionPhase
    from .authoring.options import Annotations as Annotations
    from .authoring.options import ConcurrencyLimitBehavior as ConcurrencyLimitBehavior
    from .authoring.options import ConcurrencyPolicy as ConcurrencyPolicy
    from .authoring.options import Labels as Labels
    from .authoring.options import Options as Options
    from .authoring.pod_template import PodTemplate as PodTemplate
    from .authoring.reference import LaunchPlanReference as LaunchPlanReference
    from .authoring.reference import TaskReference as TaskReference
    from .authoring.reference import WorkflowReference as WorkflowReference
    from .authoring.reference import get_reference_entity as get_reference_entity
    from .authoring.reference import reference_launch_plan as reference_launch_plan
    from .authoring.reference import reference_task as reference_task
    from .authoring.reference import reference_workflow as reference_workflow
    from .authoring.resources import Resources as Resources
    from .authoring.schedules import CronSchedule as CronSchedule
    from .authoring.schedules import FixedRate as FixedRate
    from .authoring.secrets import Secret as Secret
    from .authoring.secrets import SecurityContext as SecurityContext
    from .authoring.sensor import SensorEngine as SensorEngine
    from .authoring.sql_task import SQLTask as SQLTask
    from .authoring.task import task as task
    from .authoring.workflow import WorkflowFailurePolicy as WorkflowFailurePolicy
    from .authoring.workflow import workflow as workflow
    from .config.config import Config as Config
    from .errors import FlytewrightError as FlytewrightError
    from .errors import RecoverableError as RecoverableError
    from .image.spec import ImageSpec as ImageSpec
    from .loggers import logger as logger
    from .models.common import AuthRole as AuthRole
    from .models.literals import Blob as Blob
    from .models.literals import BlobMetadata as BlobMetadata
    from .models.literals import Literal as Literal
    from .models.literals import Scalar as Scalar
    from .models.types import BlobType as BlobType
    from .models.types import LiteralType as LiteralType
    from .models.types import StructuredDatasetType as StructuredDatasetType
    from .remote.facade import FlyteRemote as FlyteRemote
    from .runtime.checkpoint import Checkpoint as Checkpoint
    from .runtime.deck import Deck as Deck
    from .runtime.parameters import ExecutionParameters as ExecutionParameters
    from .runtime.parameters import current_context as current_context
    from .runtime.parameters import new_context as new_context
    from .typeengine.annotated import BatchSize as BatchSize
    from .typeengine.annotated import HashMethod as HashMethod
    from .typeengine.context import FlyteContext as FlyteContext
    from .typeengine.context import FlyteContextManager as FlyteContextManager
    from .typeengine.dataframes.dataset import StructuredDataset as StructuredDataset
    from .typeengine.dataframes.handlers import StructuredDatasetFormat as StructuredDatasetFormat
    from .typeengine.dataframes.transformer import (
        StructuredDatasetTransformerEngine as StructuredDatasetTransformerEngine,
    )
    from .typeengine.files import FlyteDirectory as FlyteDirectory
    from .typeengine.files import FlyteFile as FlyteFile
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "_lazy": "lazy_module",
            "authoring.implicit_plugins": "entry_points load_implicit_plugins",
            "config.config": "Config",
            "authoring.array": "map_task",
            "authoring.artifact": "Artifact",
            "authoring.cache": "Cache CachePolicy VersionParameters",
            "authoring.conditional": "conditional",
            "authoring.container_task": "ContainerTask",
            "authoring.gates": "approve sleep wait_for_input",
            "authoring.documentation": "Description Documentation SourceCode",
            "authoring.eager": "eager",
            "authoring.dynamic": "dynamic",
            "authoring.environment": "Environment",
            "authoring.function_task": "PythonFunctionTask",
            "authoring.imperative": "Workflow",
            "authoring.instance_task": "PythonInstanceTask",
            "authoring.interface": "kwtypes",
            "authoring.launch_plan": "LaunchPlan",
            "authoring.notifications": "Email PagerDuty Slack WorkflowExecutionPhase",
            "authoring.options": "Annotations ConcurrencyLimitBehavior ConcurrencyPolicy Labels Options",
            "authoring.reference": (
                "LaunchPlanReference TaskReference WorkflowReference "
                "get_reference_entity reference_launch_plan reference_task reference_workflow"
            ),
            "authoring.schedules": "CronSchedule FixedRate",
            "authoring.metadata": "TaskMetadata",
            "authoring.pod_template": "PodTemplate",
            "authoring.resources": "Resources",
            "authoring.secrets": "Secret SecurityContext",
            "authoring.sensor": "SensorEngine",
            "authoring.sql_task": "SQLTask",
            "authoring.task": "task",
            "authoring.workflow": "WorkflowFailurePolicy workflow",
            "errors": "FlytewrightError RecoverableError",
            "image.spec": "ImageSpec",
            "loggers": "logger",
            "models.common": "AuthRole",
            "models.literals": "Blob BlobMetadata Literal Scalar",
            "models.types": "BlobType LiteralType StructuredDatasetType",
            "remote.facade": "FlyteRemote",
            "runtime.checkpoint": "Checkpoint",
            "runtime.deck": "Deck",
            "runtime.parameters": "ExecutionParameters current_context new_context",
            "typeengine.annotated": "BatchSize HashMethod",
            "typeengine.context": "FlyteContext FlyteContextManager",
            "typeengine.dataframes.dataset": "StructuredDataset",
            "typeengine.dataframes.handlers": "StructuredDatasetFormat",
            "typeengine.dataframes.transformer": "StructuredDatasetTransformerEngine",
            "typeengine.files": "FlyteDirectory FlyteFile",
        },
    )


mode.run_locally_with("flytewright.runtime.local:LocalRun")
mode.parameters_from("flytewright.runtime.parameters:current_context")
mode.execute_calls_with("flytewright.remote.eager:queue_of_environment")

if "FLYTEWRIGHT_COMPAT" in os.environ:
    from .compat.finder import install_if_asked

    install_if_asked()
