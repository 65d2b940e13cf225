"""The ways in which a try of a task is run."""

from __future__ import annotations

from flytewright_idl.admin import TaskCategory
from flytewright_idl.core import Container

from .attempt import Attempt
from .connector_job import run_connector_job
from .container_run import run_container
from .outcome import Failed, user_error
from .process import run_process
from .targets import container_of
from .verdict import Verdict


async def run_attempt(attempt: Attempt) -> Verdict:
    """Run a try: by a connector if one serves tasks of its type, else as a process or in a container."""
    category = TaskCategory(name=attempt.task.type, version=attempt.task.task_type_version)
    served = await attempt.context.platform.connectors.serving(category)
    if served is not None:
        return await run_connector_job(attempt, served)
    container = container_of(attempt.task)
    if container is None:
        text = f"{attempt.name} is a task of type {attempt.task.type!r} without a container, and no connector serves it"
        advice = "start the sandbox with --connector HOST:PORT of one that does"
        return Failed(user_error("UnsupportedTask", f"{text}: {advice}"))
    if _needs_image(container):
        return await run_container(attempt, container)
    return await run_process(attempt, container)


def _needs_image(container: Container) -> bool:
    """Whether it takes the image: its inputs are files in the container, or only the image knows what to run."""
    loading = container.data_config
    return (loading is not None and loading.enabled) or not (container.command or container.args)
