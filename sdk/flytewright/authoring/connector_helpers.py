"""What connectors share: the phases of jobs elsewhere, and secrets."""

from __future__ import annotations

from flytewright_idl.core.execution import TaskExecutionPhase

from .connector import ENDED
from .mode import current_parameters

_STATES = {
    TaskExecutionPhase.FAILED: ("failed", "timeout", "timedout", "canceled", "cancelled", "skipped"),
    TaskExecutionPhase.RETRYABLE_FAILED: ("internal_error",),
    TaskExecutionPhase.SUCCEEDED: ("done", "succeeded", "success", "completed"),
    TaskExecutionPhase.RUNNING: ("running", "terminating"),
    TaskExecutionPhase.INITIALIZING: ("pending",),
}
PHASES = {state: phase for phase, states in _STATES.items() for state in states}
"""What services call the states of their jobs, and which phase of a task each is."""


def convert_to_flyte_phase(state: str) -> TaskExecutionPhase:
    """The phase of a task whose job a service says to be in this state."""
    try:
        return PHASES[state.lower()]
    except KeyError:
        known = ", ".join(sorted(PHASES))
        raise ValueError(f"{state!r} is no state of a job that is known here: {known}") from None


def is_terminal_phase(phase: TaskExecutionPhase) -> bool:
    """Whether a task in this phase has ended."""
    return phase in ENDED


def get_connector_secret(secret_key: str) -> str:
    """A secret of the connector's own service."""
    secret: str = current_parameters().secrets.get(key=secret_key)
    return secret
