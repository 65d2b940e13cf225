"""What a launch plan must have, and what it leaves for its executions to give."""

from __future__ import annotations

from flytewright_idl.admin import LaunchPlanCreateRequest, LaunchPlanSpec, Notification, Schedule
from flytewright_idl.core import (
    Identifier,
    Parameter,
    ParameterMap,
    ResourceType,
    SimpleType,
    TypedInterface,
    Variable,
)

from ...typeengine.casting import castable
from ..compiler.describe import type_name
from ..errors import InvalidArgumentError, missing
from ..phases import FINAL_EXECUTION
from ..store.projects import Projects
from .cron import check_cron
from .fields import check_identifier, check_labels, check_place
from .literals import check_literals, check_parameters, known_type, literals_of, parameters_of


def check_launch_plan_request(
    request: LaunchPlanCreateRequest, projects: Projects, interface: TypedInterface
) -> tuple[Identifier, LaunchPlanSpec]:
    """The id and the spec of a request that is complete, the spec with what executions are expected to give."""
    identifier = check_identifier(request.id, ResourceType.LAUNCH_PLAN)
    check_place(projects, identifier.project, identifier.domain)
    spec = request.spec
    if spec is None:
        raise missing("spec")
    check_labels(spec.labels.values if spec.labels else {})
    check_literals(spec.fixed_inputs, "fixed_inputs")
    check_parameters(spec.default_inputs, "default_inputs")
    spec.default_inputs = expected_inputs(spec, interface)
    metadata = spec.entity_metadata
    if metadata is not None:
        if metadata.schedule is not None:
            _check_schedule(metadata.schedule, spec.default_inputs)
        check_notifications(metadata.notifications)
        if metadata.launch_conditions is not None:
            raise InvalidArgumentError("Launch condition must be empty")
    return identifier, spec


def expected_inputs(spec: LaunchPlanSpec, interface: TypedInterface) -> ParameterMap:
    """What an execution gives: the plan's defaults, and the workflow's inputs that are neither default nor fixed."""
    takes = interface.inputs.variables if interface.inputs else {}
    defaults, fixed = parameters_of(spec.default_inputs), literals_of(spec.fixed_inputs)
    for kind, given in (("default", defaults), ("fixed", fixed)):
        if given and not takes:
            raise InvalidArgumentError(f"invalid launch plan {kind} inputs, expected none but found {len(given)}")
        for name in given:
            if name not in takes:
                known = ", ".join(takes)
                raise InvalidArgumentError(f"unexpected {kind}_input {name}: the workflow takes {known}")
    for name, parameter in defaults.items():
        _check_type("default", name, takes[name], parameter.var)
    for name, literal in fixed.items():
        _check_type("fixed", name, takes[name], Variable(type=known_type(literal, name)))
    open_inputs = {
        name: Parameter(var=Variable(type=variable.type, description=variable.description), required=True)
        for name, variable in takes.items()
        if name not in defaults and name not in fixed
    }
    return ParameterMap(parameters={**defaults, **open_inputs})


def _check_type(kind: str, name: str, wanted: Variable, given: Variable | None) -> None:
    if given is None or given.type is None or wanted.type is None or not castable(given.type, wanted.type):
        raise InvalidArgumentError(
            f"invalid {kind}_input wrong type {name}, expected {type_name(wanted.type)}, "
            f"got {type_name(given.type if given else None)} instead"
        )


def schedule_type(spec: LaunchPlanSpec) -> str:
    """``CRON``, ``RATE`` or ``NONE``."""
    schedule = spec.entity_metadata.schedule if spec.entity_metadata else None
    if schedule is None:
        return "NONE"
    if schedule.cron_expression or schedule.cron_schedule is not None:
        return "CRON"
    return "RATE" if schedule.rate is not None else "NONE"


def _check_schedule(schedule: Schedule, expected: ParameterMap) -> None:
    cron = schedule.cron_expression or (schedule.cron_schedule.schedule if schedule.cron_schedule else "")
    if not cron and schedule.rate is None:
        return
    kickoff = schedule.kickoff_time_input_arg
    for name, parameter in expected.parameters.items():
        if parameter.required and name != kickoff:
            raise InvalidArgumentError(
                "Cannot create a launch plan with a schedule if there is an unbound required input. "
                f"[{name}] is required"
            )
    if kickoff:
        _check_kickoff(kickoff, expected)
    if cron:
        check_cron(cron)


def _check_kickoff(name: str, expected: ParameterMap) -> None:
    parameter = expected.parameters.get(name)
    if parameter is None:
        raise InvalidArgumentError(
            "Cannot create a schedule with a KickoffTimeInputArg that does not point to a free input. "
            f"[{name}] is not free or does not exist."
        )
    kind = parameter.var.type if parameter.var else None
    if kind is None or kind.simple != SimpleType.DATETIME:
        raise InvalidArgumentError(
            f"KickoffTimeInputArg must reference a datetime input. [{name}] is a [{type_name(kind)}]"
        )


def check_notifications(notifications: list[Notification]) -> None:
    """A notification must go to someone, and be about the end of an execution."""
    for each in notifications:
        recipients = [kind.recipients_email for kind in (each.email, each.slack, each.pager_duty) if kind is not None]
        if not recipients:
            raise InvalidArgumentError("invalid value for notification type")
        if not recipients[0]:
            raise missing("recipients")
        if not all(recipients[0]):
            raise missing("recipient")
        if any(phase not in FINAL_EXECUTION for phase in each.phases):
            raise InvalidArgumentError("invalid value for phase: notifications are sent when an execution has ended")
