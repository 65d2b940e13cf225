"""Runs nodes that wait: for somebody's approval, for a value that is sent, or for some time to go by."""

from __future__ import annotations

import asyncio

from flytewright_idl.core import GateNode, Literal, LiteralMap, LiteralType, SimpleType
from flytewright_idl.google.protobuf import Duration, Timestamp

from ..errors import AlreadyExistsError
from ..moments import between, seconds
from ..store.signals import SignalKey
from .node import NodeRun
from .outcome import Failed, Outcome, system_error, user_error


async def run_gate(node: NodeRun) -> Outcome:
    """Run a gate node to its end; a signal that was sent before the node began counts."""
    gate = node.node.gate_node or GateNode()
    if gate.sleep is not None:
        return await _sleep(node, gate.sleep.duration or Duration())
    try:
        if gate.approve is not None:
            approved = await _signal(node, gate.approve.signal_id, LiteralType(simple=SimpleType.BOOLEAN))
            return _judge(node, approved)
        if gate.signal is not None:
            value = await _signal(node, gate.signal.signal_id, gate.signal.type or LiteralType())
            return node.give(LiteralMap(literals={gate.signal.output_variable_name: value}))
    except AlreadyExistsError as error:
        return Failed(system_error("RuntimeExecutionError", str(error)))
    return Failed(system_error("BadSpecificationError", "gateNode does not have a supported condition reference"))


async def _sleep(node: NodeRun, duration: Duration) -> Outcome:
    node.running()
    record = node.record
    began = record.attempt_started_at if record else None
    await asyncio.sleep(seconds(duration) - seconds(between(began or Timestamp.now(), Timestamp.now())))
    return node.give(LiteralMap())


async def _signal(node: NodeRun, signal_id: str, kind: LiteralType) -> Literal:
    """The value of a signal, once it has one."""
    platform, key = node.context.platform, SignalKey(node.key.execution, signal_id)
    while True:
        value = platform.store.signals.get_or_create(key, kind).value
        if value is not None and value.which("value") is not None:
            return value
        node.running()
        await platform.bells.wait(key)


def _judge(node: NodeRun, answer: Literal) -> Outcome:
    """Let the inputs pass as outputs when they are approved."""
    primitive = answer.scalar.primitive if answer.scalar else None
    approved = primitive.boolean if primitive else None
    if approved is None:
        return Failed(system_error("RuntimeExecutionError", "received a non-boolean approve signal value"))
    if not approved:
        text = "received a reject signal to disapprove the node input values"
        return Failed(user_error("ReceivedRejectSignal", text))
    return node.give(node.inputs)
