"""`LaunchPlan`: a workflow with some inputs given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flytewright_idl.core.interface import Parameter, ParameterMap, Variable
from flytewright_idl.core.literals import LiteralMap

from ..errors import InvalidInputError
from ..storage.staging import Staging, current_staging
from .entity import Entity
from .interface import Interface
from .workflow import WorkflowBase


class LaunchPlan(Entity):
    """A workflow with defaults for some of its inputs and fixed values for others."""

    def __init__(
        self,
        name: str,
        workflow: WorkflowBase,
        default_inputs: Mapping[str, Any] | None = None,
        fixed_inputs: Mapping[str, Any] | None = None,
    ) -> None:
        own = workflow.python_interface
        self._given, self._fixed = dict(default_inputs or {}), dict(fixed_inputs or {})
        for given in (*self._given, *self._fixed):
            if given not in own.inputs:
                raise InvalidInputError(f"launch plan {name}: {workflow.name} has no input {given!r}")
        inputs = {key: hint for key, hint in own.inputs.items() if key not in self._fixed}
        defaults = {key: value for key, value in {**own.defaults, **self._given}.items() if key in inputs}
        super().__init__(name, Interface(inputs, own.outputs, defaults, own.output_tuple, own.docstring))
        self._workflow = workflow

    @classmethod
    def get_default_launch_plan(cls, workflow: WorkflowBase) -> LaunchPlan:
        """The launch plan of the workflow's own name and defaults."""
        return cls(workflow.name, workflow)

    @property
    def workflow(self) -> WorkflowBase:
        """The workflow that is launched."""
        return self._workflow

    def parameters(self, staging: Staging | None = None) -> ParameterMap:
        """The inputs that can be given, with defaults where there are any."""
        staging = staging or current_staging()
        variables = self._workflow.interface.inputs.variables if self._workflow.interface.inputs else {}
        return ParameterMap(
            parameters={
                name: self._parameter(name, variable, staging)
                for name, variable in variables.items()
                if name not in self._fixed
            }
        )

    def _parameter(self, name: str, variable: Variable, staging: Staging) -> Parameter:
        if name not in self.python_interface.defaults:
            return Parameter(var=variable, required=True)
        plan = self.python_interface.input_plans[name]
        return Parameter(var=variable, default=plan.encode(self.python_interface.defaults[name], staging))

    def fixed_inputs(self, staging: Staging | None = None) -> LiteralMap:
        """The inputs that cannot be given."""
        plans = self._workflow.python_interface.input_plans
        staging = staging or current_staging()
        return LiteralMap(literals={name: plans[name].encode(value, staging) for name, value in self._fixed.items()})
