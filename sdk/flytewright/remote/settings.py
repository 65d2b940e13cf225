"""`ExecutionSettings`: what one execution says beside its launch plan and its inputs."""

from __future__ import annotations

import inspect
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from difflib import get_close_matches
from typing import Any, TypedDict, TypeVar, get_type_hints

from typing_extensions import Self

from flytewright_idl.admin.cluster_assignment import ClusterAssignment
from flytewright_idl.admin.common import Envs
from flytewright_idl.admin.execution import ExecutionSpec, NotificationList
from flytewright_idl.admin.matchable_resource import ExecutionClusterLabel
from flytewright_idl.core.literals import KeyValuePair
from flytewright_idl.google.protobuf.wrappers import BoolValue

from ..authoring.options import Options
from ..config.images import ImageConfig
from ..config.serialization import SerializationSettings
from ..errors import InvalidInputError

F = TypeVar("F", bound=Callable[..., Any])

LONGEST_NAME = 63
"""How long flyteadmin lets the name of an execution be."""


class ExecutionOptions(TypedDict, total=False):
    """What one execution says beside its launch plan and its inputs; what is None is left as the plan has it."""

    execution_name: str | None
    """Its name; an execution of this name that runs the same is found instead of started."""
    execution_name_prefix: str | None
    """What its name begins with."""
    options: Options | None
    """Labels, annotations, notifications, parallelism, security context and place for large outputs."""
    overwrite_cache: bool | None
    """Whether cached tasks run again."""
    interruptible: bool | None
    """Whether its tasks may run where they are interrupted."""
    envs: Mapping[str, str] | None
    """Variables of its tasks."""
    tags: Sequence[str] | None
    cluster_pool: str | None
    execution_cluster_label: str | None


class ExecuteOptions(ExecutionOptions, total=False):
    """What `FlyteRemote.execute` takes beside: how an entity is registered, and what becomes of the execution."""

    wait: bool
    """Whether to wait until it has ended."""
    type_hints: Mapping[str, Any] | None
    """The Python types of inputs, where the backend does not tell."""
    image_config: ImageConfig | None
    """The images of an entity of this process, when it is registered."""
    serialization_settings: SerializationSettings | None
    """How an entity of this process is registered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExecutionSettings:
    """`ExecutionOptions` as a value."""

    execution_name: str | None = None
    execution_name_prefix: str | None = None
    options: Options | None = None
    overwrite_cache: bool | None = None
    interruptible: bool | None = None
    envs: Mapping[str, str] | None = None
    tags: Sequence[str] | None = None
    cluster_pool: str | None = None
    execution_cluster_label: str | None = None

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> Self:
        """The settings that options are; TypeError when one of them is none."""
        known = [each.name for each in fields(cls)]
        for name in options:
            if name not in known:
                close = get_close_matches(name, [*known, *ExecuteOptions.__annotations__], n=1)
                hint = f"; did you mean {close[0]!r}?" if close else ""
                raise TypeError(f"an execution has no option {name!r}{hint}")
        return cls(**options)

    def new_name(self) -> str:
        """The name of a new execution: the one given, one with the prefix given, or one of its own."""
        name, prefix = self.execution_name, self.execution_name_prefix
        if name and prefix:
            raise InvalidInputError(
                f"an execution has either the name {name!r} or the name prefix {prefix!r}, not both"
            )
        if not prefix:
            return name or new_name()
        chosen = f"{prefix}-{secrets.token_hex(10)[:19]}"
        if len(chosen) > LONGEST_NAME:
            raise InvalidInputError(
                f"the execution name prefix {prefix!r} has {len(prefix)} characters, at most {LONGEST_NAME - 20} fit"
            )
        return chosen

    def apply(self, spec: ExecutionSpec) -> None:
        """Say it in a specification."""
        self._apply_options(spec, self.options or Options())
        if self.overwrite_cache is not None:
            spec.overwrite_cache = self.overwrite_cache
        if self.interruptible is not None:
            spec.interruptible = BoolValue(value=self.interruptible)
        if self.envs:
            spec.envs = Envs(values=[KeyValuePair(key=key, value=value) for key, value in self.envs.items()])
        spec.tags = list(self.tags or ())
        if self.cluster_pool:
            spec.cluster_assignment = ClusterAssignment(cluster_pool_name=self.cluster_pool)
        if self.execution_cluster_label:
            spec.execution_cluster_label = ExecutionClusterLabel(value=self.execution_cluster_label)

    def _apply_options(self, spec: ExecutionSpec, options: Options) -> None:
        spec.labels = options.labels
        spec.annotations = options.annotations
        spec.raw_output_data_config = options.raw_output_data_config
        spec.security_context = options.security_context
        spec.max_parallelism = options.max_parallelism or 0
        spec.overwrite_cache = bool(options.overwrite_cache)
        if options.disable_notifications:
            spec.disable_all = True
        elif options.notifications:
            spec.disable_all = None
            spec.notifications = NotificationList(notifications=list(options.notifications))


def new_name() -> str:
    """An execution name: the client picks it, so that a create request can be repeated safely."""
    return f"f{secrets.token_hex(10)[:19]}"


def naming_options(function: F) -> F:
    """Have a method's signature name `ExecuteOptions` one by one."""
    own = [each for each in inspect.signature(function).parameters.values() if each.kind is not each.VAR_KEYWORD]
    named = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=hint)
        for name, hint in get_type_hints(ExecuteOptions).items()
    ]
    function.__signature__ = inspect.Signature([*own, *named])  # type: ignore[attr-defined]  # read by inspect
    return function
