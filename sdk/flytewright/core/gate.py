"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.gates import Gate, approve, sleep, wait_for_input

__all__ = ["Gate", "approve", "sleep", "wait_for_input"]
