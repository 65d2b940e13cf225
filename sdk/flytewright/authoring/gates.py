"""Gates: nodes that wait for somebody to approve, for an input, or for time to pass."""

from __future__ import annotations

import datetime as dt
from typing import Any

from flytewright_idl.core.literals import RetryStrategy
from flytewright_idl.core.workflow import NodeMetadata
from flytewright_idl.google.protobuf.duration import Duration

from ..errors import CompileError
from ..typeengine.plan import shown
from .entity import Part
from .interface import Interface
from .mode import current_mode
from .promise import Outputs, Promise
from .where import at_call

DEFAULT_TIMEOUT = dt.timedelta(hours=1)
"""How long a gate waits that does not say."""


class Gate(Part):
    """A node that waits."""

    def __init__(self, name: str, interface: Interface, timeout: dt.timedelta | None = None) -> None:
        super().__init__(name, interface)
        self.timeout = timeout or DEFAULT_TIMEOUT

    def construct_node_metadata(self) -> NodeMetadata:
        return NodeMetadata(name=self.name, timeout=Duration.of(self.timeout), retries=RetryStrategy())


class SleepGate(Gate):
    """Waits for time to pass."""

    def __init__(self, duration: dt.timedelta) -> None:
        super().__init__("sleep-gate", Interface())
        self.duration = duration


class SignalGate(Gate):
    """Waits for an input, and gives it."""

    def __init__(self, name: str, expected_type: Any, timeout: dt.timedelta | None) -> None:
        super().__init__(name, Interface(outputs={"o0": expected_type}), timeout)
        self.expected_type = expected_type


class ApproveGate(Gate):
    """Waits until a value is approved, and gives it."""

    def __init__(self, name: str, variable: str, hint: Any, timeout: dt.timedelta | None) -> None:
        super().__init__(name, Interface(inputs={variable: hint}, outputs={variable: hint}), timeout)
        self.variable = variable


def wait_for_input(name: str, timeout: dt.timedelta, expected_type: type) -> Any:
    """Wait until somebody gives a value of `expected_type` under this name; fails when `timeout` is over."""
    _duration(timeout, "wait_for_input(timeout=…)")
    return current_mode().call(SignalGate(name, expected_type, timeout), {})


def sleep(duration: dt.timedelta) -> Any:
    """Wait for time to pass."""
    return current_mode().call(SleepGate(_duration(duration, "sleep(…)")), {})


def approve(upstream_item: Any, name: str, timeout: dt.timedelta) -> Any:
    """Wait until somebody approves the value of a call, and give it; a refusal fails the workflow."""
    _duration(timeout, "approve(timeout=…)")
    promise = upstream_item
    if isinstance(promise, Outputs):
        raise at_call(CompileError(f"approve({name!r}) takes one value of a call, not {len(promise)}"))
    if not isinstance(promise, Promise):
        raise at_call(CompileError(f"approve({name!r}) takes what a call in a workflow gives, not {shown(promise)}"))
    if promise._node is None:
        raise at_call(
            CompileError(f"approve({name!r}): {promise!r} is an input of the workflow, which whoever ran it has given")
        )
    hint = promise._node.entity.python_interface.outputs[promise._var]
    gate = ApproveGate(name, promise._var, hint, timeout)
    return current_mode().call(gate, {promise._var: promise})


def _duration(value: object, what: str) -> dt.timedelta:
    if not isinstance(value, dt.timedelta):
        raise at_call(CompileError(f"{what} is a timedelta, not {shown(value)}"))
    return value
