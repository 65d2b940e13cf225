"""`LaunchPlan`: a workflow with some inputs given, and when and how it is executed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import field, fields, frozen

from flytewright_idl.admin.common import Annotations, AuthRole, Labels, Notification, RawOutputDataConfig
from flytewright_idl.admin.launch_plan import ConcurrencyPolicy
from flytewright_idl.admin.schedule import Schedule
from flytewright_idl.core.artifact_id import ArtifactId
from flytewright_idl.core.interface import Parameter, ParameterMap, Variable
from flytewright_idl.core.literals import Literal, LiteralMap, Scalar, Void
from flytewright_idl.core.security import Identity, SecurityContext
from flytewright_idl.core.workflow import NodeMetadata

from ..errors import InvalidInputError, PlacedError, ValidationError
from ..storage.staging import current_staging
from ..typeengine.plan import Plan
from .artifact import Artifact, ArtifactQuery, query_of
from .entity import Entity
from .interface import Interface
from .where import at_call, calling_line, naming
from .workflow import WorkflowBase


def _listed(notifications: Sequence[Notification] | None) -> list[Notification]:
    return list(notifications or ())


@frozen
class PlanSettings:
    """What a launch plan says beside its inputs, as it is kept."""

    schedule: Schedule | None = None
    notifications: list[Notification] = field(factory=list, converter=_listed)
    labels: Labels | None = None
    annotations: Annotations | None = None
    raw_output_data_config: RawOutputDataConfig | None = None
    max_parallelism: int | None = None
    security_context: SecurityContext | None = None
    trigger: object | None = None
    overwrite_cache: bool | None = None
    auto_activate: bool = False
    concurrency: ConcurrencyPolicy | None = None


class LaunchPlan(Entity):
    """A workflow with defaults for some of its inputs, fixed values for others, and how it is executed.

    `get_or_create` and `create` take inputs as Python values; the constructor takes them as messages.
    """

    CACHE: ClassVar[dict[str, LaunchPlan]] = {}
    """The launch plans of this process, by name."""

    def __init__(
        self,
        name: str,
        workflow: WorkflowBase,
        parameters: ParameterMap | None = None,
        fixed_inputs: LiteralMap | None = None,
        schedule: Schedule | None = None,
        notifications: Sequence[Notification] | None = None,
        labels: Labels | None = None,
        annotations: Annotations | None = None,
        raw_output_data_config: RawOutputDataConfig | None = None,
        max_parallelism: int | None = None,
        security_context: SecurityContext | None = None,
        trigger: object | None = None,
        overwrite_cache: bool | None = None,
        auto_activate: bool = False,
        concurrency: ConcurrencyPolicy | None = None,
    ) -> None:
        settings = PlanSettings(
            schedule=schedule,
            notifications=notifications,
            labels=labels,
            annotations=annotations,
            raw_output_data_config=raw_output_data_config,
            max_parallelism=max_parallelism,
            security_context=security_context,
            trigger=trigger,
            overwrite_cache=overwrite_cache,
            auto_activate=auto_activate,
            concurrency=concurrency,
        )
        given = {} if parameters is None else _defaults_of(workflow, parameters)
        fixed = {} if fixed_inputs is None else _values_of(workflow, fixed_inputs.literals)
        self._set_up(name, workflow, given, fixed, settings)

    @classmethod
    def _of(
        cls,
        name: str,
        workflow: WorkflowBase,
        given: Mapping[str, Any],
        fixed: Mapping[str, Any],
        settings: PlanSettings,
    ) -> LaunchPlan:
        plan = cls.__new__(cls)
        plan._set_up(name, workflow, given, fixed, settings)
        return plan

    def _set_up(
        self,
        name: str,
        workflow: WorkflowBase,
        given: Mapping[str, Any],
        fixed: Mapping[str, Any],
        settings: PlanSettings,
    ) -> None:
        if not isinstance(workflow, WorkflowBase):
            raise at_call(InvalidInputError(f"launch plan {name}: a plan is of a workflow, not of {workflow!r}"))
        own = workflow.python_interface
        for each in (*given, *fixed):
            if each not in own.inputs:
                known = ", ".join(own.inputs) or "none"
                raise at_call(
                    InvalidInputError(f"launch plan {name}: {workflow.name} has no input {each!r}; it takes {known}")
                )
        self._workflow, self._given, self._fixed, self._settings = workflow, dict(given), dict(fixed), settings
        inputs = {each: hint for each, hint in own.inputs.items() if each not in fixed}
        defaults = {each: value for each, value in {**own.defaults, **given}.items() if each in inputs}
        super().__init__(name, Interface(inputs, own.outputs, defaults, own.output_tuple, own.docstring))
        with naming(calling_line):
            self._encoded({**given, **fixed})
            self._check_kickoff_argument()

    def _check_kickoff_argument(self) -> None:
        schedule = self.schedule
        argument = schedule.kickoff_time_input_arg if schedule is not None else ""
        if argument and argument not in self._workflow.python_interface.inputs:
            known = ", ".join(self._workflow.python_interface.inputs) or "none"
            raise ValidationError(
                f"launch plan {self.name}: the kickoff time is for the input {argument!r}, which {self._workflow.name} "
                f"does not have; it takes {known}"
            )

    @classmethod
    def get_default_launch_plan(cls, ctx: object, workflow: WorkflowBase) -> LaunchPlan:
        """The launch plan of the workflow's own name, defaults and default options, the same one each time."""
        known = cls.CACHE.get(workflow.name)
        if known is None or known.workflow is not workflow:
            options = workflow.default_options
            settings = (
                PlanSettings()
                if options is None
                else PlanSettings(labels=options.labels, annotations=options.annotations)
            )
            known = cls.CACHE[workflow.name] = cls._of(workflow.name, workflow, {}, {}, settings)
        return known

    @classmethod
    def create(
        cls,
        name: str,
        workflow: WorkflowBase,
        default_inputs: Mapping[str, Any] | None = None,
        fixed_inputs: Mapping[str, Any] | None = None,
        schedule: Schedule | None = None,
        notifications: Sequence[Notification] | None = None,
        labels: Labels | None = None,
        annotations: Annotations | None = None,
        raw_output_data_config: RawOutputDataConfig | None = None,
        max_parallelism: int | None = None,
        security_context: SecurityContext | None = None,
        auth_role: AuthRole | None = None,
        trigger: object | None = None,
        overwrite_cache: bool | None = None,
        auto_activate: bool = False,
        concurrency: ConcurrencyPolicy | None = None,
    ) -> LaunchPlan:
        """A new launch plan; its name must be new too.

        Raises:
            InvalidInputError: the workflow has no such input.
            TypeMismatchError: an input is of another type.
            ValidationError: there is a launch plan of that name.
        """
        settings = PlanSettings(
            schedule=schedule,
            notifications=notifications,
            labels=labels,
            annotations=annotations,
            raw_output_data_config=raw_output_data_config,
            max_parallelism=max_parallelism,
            security_context=_security(name, security_context, auth_role),
            trigger=trigger,
            overwrite_cache=overwrite_cache,
            auto_activate=auto_activate,
            concurrency=concurrency,
        )
        known = cls.CACHE.get(name)
        if known is not None and not _is_reloaded(known, workflow):
            raise at_call(ValidationError(f"there is a launch plan {name!r} already, of {known.workflow.name}"))
        return cls._create(name, workflow, default_inputs or {}, fixed_inputs or {}, settings)

    @classmethod
    def _create(
        cls,
        name: str,
        workflow: WorkflowBase,
        given: Mapping[str, Any],
        fixed: Mapping[str, Any],
        settings: PlanSettings,
    ) -> LaunchPlan:
        plan = cls.CACHE[name] = cls._of(name, workflow, given, fixed, settings)
        return plan

    @classmethod
    def get_or_create(
        cls,
        workflow: WorkflowBase,
        name: str | None = None,
        default_inputs: Mapping[str, Any] | None = None,
        fixed_inputs: Mapping[str, Any] | None = None,
        schedule: Schedule | None = None,
        notifications: Sequence[Notification] | None = None,
        labels: Labels | None = None,
        annotations: Annotations | None = None,
        raw_output_data_config: RawOutputDataConfig | None = None,
        max_parallelism: int | None = None,
        security_context: SecurityContext | None = None,
        auth_role: AuthRole | None = None,
        trigger: object | None = None,
        overwrite_cache: bool | None = None,
        auto_activate: bool = False,
        concurrency: ConcurrencyPolicy | None = None,
    ) -> LaunchPlan:
        """The launch plan of that name, made when it is first asked for; without a name the workflow's default one.

        Raises:
            ValidationError: there is another launch plan of that name, or a default one is to have settings.
        """
        settings = PlanSettings(
            schedule=schedule,
            notifications=notifications,
            labels=labels,
            annotations=annotations,
            raw_output_data_config=raw_output_data_config,
            max_parallelism=max_parallelism,
            security_context=_security(name or "", security_context, auth_role),
            trigger=trigger,
            overwrite_cache=overwrite_cache,
            auto_activate=auto_activate,
            concurrency=concurrency,
        )
        given, fixed = default_inputs or {}, fixed_inputs or {}
        if name is None:
            told = _differences(settings, PlanSettings(auto_activate=auto_activate))
            told += ["default_inputs"] * bool(given) + ["fixed_inputs"] * bool(fixed)
            if told:
                raise at_call(
                    ValidationError(f"a default launch plan has no {', '.join(told)}; give the launch plan a name")
                )
            return cls.get_default_launch_plan(None, workflow)
        known = cls.CACHE.get(name)
        if known is None or _is_reloaded(known, workflow):
            return cls._create(name, workflow, given, fixed, settings)
        known._refuse_other(workflow, given, fixed, settings)
        return known

    def _refuse_other(
        self, workflow: WorkflowBase, given: Mapping[str, Any], fixed: Mapping[str, Any], settings: PlanSettings
    ) -> None:
        if workflow is not self.workflow:
            raise at_call(
                ValidationError(
                    f"launch plan {self.name!r} is of {self.workflow.name}; "
                    f"take another name for that of {workflow.name}"
                )
            )
        differs = _differences(self._settings, settings)
        differs += ["default_inputs"] * (self._given != given) + ["fixed_inputs"] * (self._fixed != fixed)
        if differs:
            raise at_call(
                ValidationError(
                    f"launch plan {self.name!r} exists with other {', '.join(differs)}; take another name for this one"
                )
            )

    def clone_with(
        self,
        name: str,
        parameters: ParameterMap | None = None,
        fixed_inputs: LiteralMap | None = None,
        schedule: Schedule | None = None,
        notifications: Sequence[Notification] | None = None,
        labels: Labels | None = None,
        annotations: Annotations | None = None,
        raw_output_data_config: RawOutputDataConfig | None = None,
        max_parallelism: int | None = None,
        security_context: SecurityContext | None = None,
        trigger: object | None = None,
        overwrite_cache: bool | None = None,
        auto_activate: bool = False,
    ) -> LaunchPlan:
        """The same launch plan under another name, with what is given replaced; triggers stay behind."""
        own = self._settings
        settings = PlanSettings(
            schedule=schedule or own.schedule,
            notifications=notifications or own.notifications,
            labels=labels or own.labels,
            annotations=annotations or own.annotations,
            raw_output_data_config=raw_output_data_config or own.raw_output_data_config,
            max_parallelism=max_parallelism or own.max_parallelism,
            security_context=security_context or own.security_context,
            trigger=trigger,
            overwrite_cache=overwrite_cache or own.overwrite_cache,
            auto_activate=auto_activate,
        )
        given = self._given if parameters is None else _defaults_of(self._workflow, parameters)
        fixed = self._fixed if fixed_inputs is None else _values_of(self._workflow, fixed_inputs.literals)
        return LaunchPlan._of(name, self._workflow, given, fixed, settings)

    @property
    def workflow(self) -> WorkflowBase:
        """The workflow that is launched."""
        return self._workflow

    @property
    def parameters(self) -> ParameterMap:
        """The inputs that can be given, with defaults where there are any."""
        inputs = self._workflow.interface.inputs
        return ParameterMap(
            parameters={
                name: self._parameter(name, variable)
                for name, variable in (inputs.variables if inputs else {}).items()
                if name not in self._fixed
            }
        )

    def _parameter(self, name: str, variable: Variable) -> Parameter:
        if name in self._given:  # flytekit describes these by their names only
            variable = Variable(type=variable.type, description=name)
        if name not in self.python_interface.defaults:
            return Parameter(var=variable, required=True)
        value = self.python_interface.defaults[name]
        if isinstance(value, (Artifact, ArtifactQuery)):
            found = query_of(value)
            if isinstance(found, ArtifactId):
                return Parameter(var=variable, artifact_id=found)
            return Parameter(var=variable, artifact_query=found)
        default = Literal(scalar=Scalar(none_type=Void())) if value is None else self._encoded({name: value})[name]
        return Parameter(var=variable, default=default)

    @property
    def fixed_inputs(self) -> LiteralMap:
        """The inputs that cannot be given."""
        return LiteralMap(literals=self._encoded(self._fixed))

    def _encoded(self, values: Mapping[str, Any]) -> dict[str, Literal]:
        plans, staging = self._workflow.python_interface.input_plans, current_staging()
        literals = {}
        for name, value in values.items():
            if isinstance(value, (Artifact, ArtifactQuery)):
                continue
            try:
                literals[name] = plans[name].encode(value, staging)
            except PlacedError as error:
                error.under(f"launch plan {self.name}: input {name}")
                raise
        return literals

    @property
    def saved_inputs(self) -> dict[str, Any]:
        """Default and fixed inputs, as Python values."""
        return {**self._given, **self._fixed}

    @property
    def schedule(self) -> Schedule | None:
        """When it starts by itself."""
        return self._settings.schedule

    @property
    def notifications(self) -> list[Notification]:
        """Who is told of its ends."""
        return self._settings.notifications

    @property
    def labels(self) -> Labels | None:
        """Labels of its executions."""
        return self._settings.labels

    @property
    def annotations(self) -> Annotations | None:
        """Annotations of its executions."""
        return self._settings.annotations

    @property
    def raw_output_data_config(self) -> RawOutputDataConfig | None:
        """Where large outputs go."""
        return self._settings.raw_output_data_config

    @property
    def max_parallelism(self) -> int | None:
        """How many nodes run at once."""
        return self._settings.max_parallelism

    @property
    def security_context(self) -> SecurityContext | None:
        """Who its executions run as."""
        return self._settings.security_context

    @property
    def trigger(self) -> object | None:
        """What starts it beside a schedule."""
        return self._settings.trigger

    @property
    def overwrite_cache(self) -> bool | None:
        """Whether results are computed again and cached anew."""
        return self._settings.overwrite_cache

    @property
    def should_auto_activate(self) -> bool:
        """Whether registering it activates it."""
        return self._settings.auto_activate

    @property
    def concurrency(self) -> ConcurrencyPolicy | None:
        """How many executions run at once."""
        return self._settings.concurrency

    def construct_node_metadata(self) -> NodeMetadata:
        return self._workflow.construct_node_metadata()

    def named(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        for name in kwargs:
            if name in self._fixed:
                raise at_call(
                    InvalidInputError(
                        f"{self.name}: the input {name!r} is fixed to {self._fixed[name]!r}; leave it out"
                    )
                )
        return super().named(args, kwargs)


def _differences(one: PlanSettings, other: PlanSettings) -> list[str]:
    """The names of the settings in which two launch plans differ."""
    return [each.name for each in fields(PlanSettings) if getattr(one, each.name) != getattr(other, each.name)]


def _security(name: str, context: SecurityContext | None, role: AuthRole | None) -> SecurityContext | None:
    if role is None:
        return context
    if context is not None:
        raise at_call(ValidationError(f"launch plan {name}: auth_role and security_context say the same; give one"))
    return SecurityContext(
        run_as=Identity(iam_role=role.assumable_iam_role, k8s_service_account=role.kubernetes_service_account)
    )


def _is_reloaded(plan: LaunchPlan, workflow: WorkflowBase) -> bool:
    """Whether a plan is of the same workflow in a module that has since been loaded again."""
    own = plan.workflow
    return isinstance(workflow, WorkflowBase) and own is not workflow and own.name == workflow.name


def _defaults_of(workflow: WorkflowBase, parameters: ParameterMap) -> dict[str, Any]:
    """The defaults of parameters that are not the workflow's own, as Python values."""
    literals = {name: each.default for name, each in parameters.parameters.items() if each.default is not None}
    own = workflow.python_interface.defaults
    return {name: value for name, value in _values_of(workflow, literals).items() if own.get(name) != value}


def _values_of(workflow: WorkflowBase, literals: Mapping[str, Literal]) -> dict[str, Any]:
    plans: Mapping[str, Plan[Any]] = workflow.python_interface.input_plans
    return {name: plans[name].decode(literal, current_staging()) for name, literal in literals.items()}
