"""The environment of a task's process: what a container would have, on this machine."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from flytewright_idl.core import Container, KeyValuePair

from ..keys import TaskKey

_MIN_OFFLOADED_MB, _MAX_OFFLOADED_MB = "10", "1000"
"""Propeller's bounds for outputs that are put into files of their own."""
_INDEX = "FLYTE_K8S_ARRAY_INDEX"


def task_environment(
    base: Mapping[str, str],
    container: Container,
    key: TaskKey,
    *,
    image: str,
    workflow: str,
    launched_with: list[KeyValuePair],
) -> dict[str, str]:
    """The variables of one try: the server's, the container's, who and what is running, and those of the launch."""
    execution, task = key.node.execution, key.task
    environment = {
        **base,
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
    environment["PATH"] = os.pathsep.join(filter(None, [str(Path(sys.executable).parent), environment.get("PATH")]))
    return environment


def item_environment(index: int) -> dict[str, str]:
    """What tells a task which item of an array is its own."""
    return {"BATCH_JOB_ARRAY_INDEX_VAR_NAME": _INDEX, _INDEX: str(index)}
