"""What the launch of an execution must have, and the inputs that it runs with."""

from __future__ import annotations

from collections.abc import Iterable

from flytewright_idl.admin import ExecutionCreateRequest, ExecutionSpec
from flytewright_idl.core import Literal, LiteralMap, LiteralType, ParameterMap, ResourceType

from ...typeengine.casting import castable
from ..compiler.describe import type_name
from ..errors import InvalidArgumentError, missing
from ..store.projects import Projects
from .fields import check_complete, check_execution_name, check_labels, check_place, require
from .launch_plans import check_notifications
from .literals import check_literals, known_type, literals_of, parameters_of


def check_execution_request(request: ExecutionCreateRequest, projects: Projects) -> ExecutionSpec:
    """The spec of a request that is complete."""
    require(request.project, "project")
    require(request.domain, "domain")
    if request.name:
        check_execution_name(request.name)
    check_place(projects, request.project, request.domain)
    spec = request.spec
    if spec is None:
        raise missing("spec")
    target = check_complete(spec.launch_plan)
    if target.resource_type not in (ResourceType.LAUNCH_PLAN, ResourceType.TASK):
        raise InvalidArgumentError(
            f"Invalid reference entity resource type [{target.resource_type.name}], only LAUNCH_PLAN and TASK allowed"
        )
    check_literals(request.inputs, "inputs")
    check_notifications(spec.notifications.notifications if spec.notifications else [])
    check_labels(spec.labels.values if spec.labels else {})
    return spec


def execution_inputs(given: LiteralMap | None, fixed: LiteralMap | None, expected: ParameterMap | None) -> LiteralMap:
    """What an execution runs with: what the caller gives, the launch plan's defaults, and its fixed inputs.

    Raises `InvalidArgumentError` for an input that is unknown, missing, fixed, or of the wrong type.
    """
    own, takes, fixed_inputs = literals_of(given), parameters_of(expected), literals_of(fixed)
    inputs: dict[str, Literal] = {}
    for name in own:
        if name in fixed_inputs:
            raise InvalidArgumentError(f"fixed_inputs {name} cannot be overridden")
        if name not in takes:
            raise InvalidArgumentError(f"invalid input {name}: {_known(takes)}")
    for name, parameter in takes.items():
        if name in own:
            _check_type(name, own[name], (parameter.var.type if parameter.var else None) or LiteralType())
            inputs[name] = own[name]
        elif parameter.required:
            raise InvalidArgumentError(f"expected_inputs {name} missing: {_known(takes)}")
        elif parameter.default is not None:
            inputs[name] = parameter.default
    return LiteralMap(literals={**inputs, **fixed_inputs})


def _check_type(name: str, literal: Literal, wanted: LiteralType) -> None:
    given = known_type(literal, name)
    if not castable(given, wanted):
        raise InvalidArgumentError(
            f"invalid {name} input wrong type. Expected {type_name(wanted)}, but got {type_name(given)}"
        )


def _known(takes: Iterable[str]) -> str:
    return f"the launch plan takes {', '.join(takes) or 'no inputs'}"
