"""The ways in which a try of a task is run."""

from __future__ import annotations

from flytewright_idl.admin import TaskCategory

from .attempt import Attempt
from .connector_job import run_connector_job
from .process import run_process
from .verdict import Verdict


async def run_attempt(attempt: Attempt) -> Verdict:
    """Run a try: by a connector if one serves tasks of its type, else as a process."""
    category = TaskCategory(name=attempt.task.type, version=attempt.task.task_type_version)
    served = await attempt.context.platform.connectors.serving(category)
    if served is not None:
        return await run_connector_job(attempt, served)
    return await run_process(attempt)
