"""The environment of a task's process: what a container would have, on this machine."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from flytewright_idl.core import Container, KeyValuePair

from ..folder import Running
from ..keys import TaskKey

_MIN_OFFLOADED_MB, _MAX_OFFLOADED_MB = "10", "1000"
"""Propeller's bounds for outputs that are put into files of their own."""
_INDEX = "FLYTE_K8S_ARRAY_INDEX"


def base_environment(server: Mapping[str, str], running: Running, of_all_tasks: Mapping[str, str]) -> dict[str, str]:
    """The variables that all tasks have: the server's, where it answers, and those that it was told to give them.

    So eager workflows call the sandbox that they run on. With authentication they would have to log in, and are not
    told where it is.
    """
    own: dict[str, str] = {}
    if not running.auth:
        own = {"FLYTE_PLATFORM_URL": running.endpoint, "FLYTE_PLATFORM_INSECURE": str(not running.tls).lower()}
        if running.ca:
            own["FLYTE_PLATFORM_CA_CERT_FILE_PATH"] = running.ca
    return {**server, "PYTHONUNBUFFERED": "1", **own, **of_all_tasks}


def task_environment(base: Mapping[str, str], variables: Mapping[str, str]) -> dict[str, str]:
    """The environment of a process of this machine: the server's and the try's own, with the programs beside Python."""
    environment = {**base, **variables}
    environment["PATH"] = os.pathsep.join(filter(None, [str(Path(sys.executable).parent), environment.get("PATH")]))
    return environment


def task_variables(
    container: Container,
    key: TaskKey,
    *,
    image: str,
    workflow: str,
    launched_with: list[KeyValuePair],
) -> dict[str, str]:
    """The variables of one try: the container's, who and what is running, and those of the launch."""
    execution, task = key.node.execution, key.task
    return {
        **{pair.key: pair.value for pair in container.env},
        "FLYTE_INTERNAL_EXECUTION_WORKFLOW": workflow,
        "FLYTE_INTERNAL_EXECUTION_ID": execution.name,
        "FLYTE_INTERNAL_EXECUTION_PROJECT": execution.project,
        "FLYTE_INTERNAL_EXECUTION_DOMAIN": execution.domain,
        "FLYTE_ATTEMPT_NUMBER": str(key.attempt),
        "FLYTE_INTERNAL_TASK_PROJECT": task.project,
        "FLYTE_INTERNAL_TASK_DOMAIN": task.domain,
        "FLYTE_INTERNAL_TASK_NAME": task.name,
        "FLYTE_INTERNAL_TASK_VERSION": task.version,
        "FLYTE_INTERNAL_IMAGE": image,
        "_F_L_MIN_SIZE_MB": _MIN_OFFLOADED_MB,
        "_F_L_MAX_SIZE_MB": _MAX_OFFLOADED_MB,
        **{pair.key: pair.value for pair in launched_with},
    }


def item_environment(index: int) -> dict[str, str]:
    """What tells a task which item of an array is its own."""
    return {"BATCH_JOB_ARRAY_INDEX_VAR_NAME": _INDEX, _INDEX: str(index)}
