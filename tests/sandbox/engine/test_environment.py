"""The variables of a task's process."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from flytewright.sandbox.engine.environment import (
    base_environment,
    item_environment,
    task_environment,
    task_variables,
)
from flytewright.sandbox.folder import Running
from flytewright.sandbox.keys import EntityKey, ExecutionKey, NodeKey, TaskKey
from flytewright_idl.core import Container, KeyValuePair

KEY = TaskKey(NodeKey(ExecutionKey("p", "d", "e1"), "n0"), EntityKey("tp", "td", "t", "v1"), 2)


def environment(
    base: Mapping[str, str], own: Mapping[str, str] | None = None, launched_with: Mapping[str, str] | None = None
) -> dict[str, str]:
    container = Container(env=pairs(own or {}))
    launched = pairs(launched_with or {})
    variables = task_variables(container, KEY, image="image:1", workflow="w", launched_with=launched)
    return task_environment(base, variables)


def pairs(variables: Mapping[str, str]) -> list[KeyValuePair]:
    return [KeyValuePair(key=key, value=value) for key, value in variables.items()]


def test_a_process_is_told_what_it_runs() -> None:
    found = environment({})
    assert found["FLYTE_INTERNAL_EXECUTION_ID"] == "e1"
    assert (found["FLYTE_INTERNAL_TASK_PROJECT"], found["FLYTE_INTERNAL_TASK_NAME"]) == ("tp", "t")
    assert found["FLYTE_ATTEMPT_NUMBER"] == "2"
    assert found["FLYTE_INTERNAL_IMAGE"] == "image:1"


def test_the_container_counts_before_the_server_and_the_launch_before_both() -> None:
    found = environment({"A": "server", "B": "server", "C": "server"}, {"B": "own", "C": "own"}, {"C": "launch"})
    assert (found["A"], found["B"], found["C"]) == ("server", "own", "launch")


def test_a_container_cannot_say_that_it_is_another() -> None:
    assert environment({}, {"FLYTE_ATTEMPT_NUMBER": "9"})["FLYTE_ATTEMPT_NUMBER"] == "2"


def test_programs_of_this_python_are_found_first() -> None:
    here = str(Path(sys.executable).parent)
    assert environment({})["PATH"] == here
    assert environment({"PATH": "/bin"})["PATH"] == f"{here}{os.pathsep}/bin"


def test_an_item_of_an_array_finds_its_index_by_the_name_of_a_variable() -> None:
    variables = item_environment(7)
    assert variables[variables["BATCH_JOB_ARRAY_INDEX_VAR_NAME"]] == "7"


def test_a_task_is_told_where_the_sandbox_answers_whatever_its_server_uses() -> None:
    running = Running(pid=1, host="127.0.0.1", grpc_port=80, http_port=81)
    found = base_environment({"FLYTE_PLATFORM_URL": "elsewhere", "A": "b"}, running, {"C": "d"})
    assert (found["FLYTE_PLATFORM_URL"], found["FLYTE_PLATFORM_INSECURE"]) == ("127.0.0.1:80", "true")
    assert (found["A"], found["C"]) == ("b", "d")
    assert base_environment({}, running, {"FLYTE_PLATFORM_URL": "told"})["FLYTE_PLATFORM_URL"] == "told"


def test_a_task_is_told_whom_to_trust() -> None:
    running = Running(pid=1, host="127.0.0.1", grpc_port=80, http_port=81, tls=True, ca="/ca.pem")
    found = base_environment({}, running, {})
    assert (found["FLYTE_PLATFORM_INSECURE"], found["FLYTE_PLATFORM_CA_CERT_FILE_PATH"]) == ("false", "/ca.pem")


def test_a_task_that_would_have_to_log_in_is_not_told() -> None:
    running = Running(pid=1, host="127.0.0.1", grpc_port=80, http_port=81, auth=True)
    assert "FLYTE_PLATFORM_URL" not in base_environment({}, running, {})
