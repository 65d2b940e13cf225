"""`check_cron`: schedules that the backend can follow."""

from __future__ import annotations

from ...authoring.cron import fault_of_cron
from ..errors import InvalidArgumentError


def check_cron(expression: str) -> None:
    """A cron expression must be a standard one of five fields, or an alias such as ``@daily``."""
    fault = fault_of_cron(expression)
    if fault is not None:
        raise InvalidArgumentError(f"Invalid cron expression: {fault}")
