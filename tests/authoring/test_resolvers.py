"""A container finds its task by its module, its place in a class, its notebook, or carried whole."""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import Any

import pytest

from flytewright import PythonFunctionTask, task
from flytewright.authoring.pickled_resolver import (
    PICKLE_FILE,
    default_notebook_task_resolver,
    experimental_cloud_pickle_resolver,
    pickled,
)
from flytewright.authoring.resolver import ClassStorageTaskResolver, load_resolver
from flytewright.config.serialization import SerializationSettings
from flytewright.errors import CompileError, EntityNotExistError, ValidationError

SETTINGS = SerializationSettings()


def plain(a: int) -> int:
    return a + 1


stored = ClassStorageTaskResolver()


def test_a_resolver_of_a_class_finds_tasks_by_their_place() -> None:
    first, second = (task(task_resolver=stored)(plain) for _ in range(2))
    stored.add(first)
    stored.add(second)
    args = second.get_default_command(SETTINGS)
    assert args[-4:] == ["--resolver", stored.location, "--", "1"]
    assert stored.location.endswith("test_resolvers.stored")
    assert stored.load_task(["1"]) is second
    assert stored.get_all_tasks() == [first, second]
    with pytest.raises(ValidationError, match="was not added to the resolver"):
        stored.loader_args(SETTINGS, task(plain))
    with pytest.raises(ValidationError, match="a position is one number"):
        stored.load_task(["1", "2"])


def test_a_notebooks_tasks_travel_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    entity = task(task_resolver=default_notebook_task_resolver)(plain)
    Path(PICKLE_FILE).write_bytes(pickled([entity]))
    args = default_notebook_task_resolver.loader_args(SETTINGS, entity)
    assert args == ["entity-name", entity.name]
    assert default_notebook_task_resolver.load_task(args)(a=1) == 2
    with pytest.raises(EntityNotExistError, match="the notebook has no task 'x'; it has .*plain"):
        default_notebook_task_resolver.load_task(["entity-name", "x"])
    monkeypatch.setattr(sys, "version_info", (3, 1, 0))
    with pytest.raises(ValidationError, match="take an image with the notebook's"):
        default_notebook_task_resolver.load_task(args)


def test_a_closure_is_carried_whole() -> None:
    n = 5

    def adding(a: int) -> int:
        return a + n

    entity = task(task_resolver=experimental_cloud_pickle_resolver)(adding)
    loaded = experimental_cloud_pickle_resolver.load_task(
        experimental_cloud_pickle_resolver.loader_args(SETTINGS, entity)
    )
    assert loaded(a=1) == 6


def test_a_closure_over_what_cannot_be_pickled_is_refused() -> None:
    stream = sys.stdout.buffer if hasattr(sys.stdout, "buffer") else sys.stdout
    lock = __import__("threading").Lock()

    def holding(a: int) -> str:
        return f"{stream}{lock}"

    entity = task(task_resolver=experimental_cloud_pickle_resolver)(holding)
    with pytest.raises(ValidationError, match="closes over something that cannot be pickled"):
        experimental_cloud_pickle_resolver.loader_args(SETTINGS, entity)


@pytest.mark.parametrize(
    "location",
    [
        "flytewright.core.python_auto_container.default_task_resolver",
        "flytewright.core.python_auto_container.default_notebook_task_resolver",
        "flytewright.core.python_customized_container_task.default_task_template_resolver",
        "flytewright.extras.cloud_pickle_resolver.experimental_cloud_pickle_resolver",
    ],
)
def test_resolvers_are_found_where_command_lines_say(location: str) -> None:
    assert load_resolver(location).location == location


def test_what_is_defined_in_an_interactive_session_needs_a_resolver(monkeypatch: pytest.MonkeyPatch) -> None:
    namespace: dict[str, Any] = {"__name__": "__main__"}
    exec("def typed(a: int) -> int:\n    return a", namespace)
    monkeypatch.setitem(sys.modules, "__main__", types.ModuleType("__main__"))
    entity: PythonFunctionTask[None] = PythonFunctionTask(None, namespace["typed"])
    assert entity(a=1) == 1
    with pytest.raises(CompileError, match="is defined in __main__, which no container can import"):
        entity.get_default_command(SETTINGS)
