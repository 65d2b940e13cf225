"""`check_cron`: schedules that the backend can follow."""

from __future__ import annotations

from ...authoring.cron import Cron, CronError
from ..errors import InvalidArgumentError


def check_cron(expression: str) -> None:
    """A cron expression must be a standard one of five fields, or an alias such as ``@daily``."""
    try:
        Cron.parse(expression)
    except CronError as error:
        raise InvalidArgumentError(f"Invalid cron expression: {error}") from None
