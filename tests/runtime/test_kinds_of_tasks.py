"""Tasks of every kind run in the containers that their command lines start."""

from __future__ import annotations

import importlib
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from flytewright.authoring.base_task import PythonTask
from flytewright.authoring.pickled_resolver import PICKLE_FILE, pickled
from flytewright.authoring.template import task_template
from flytewright.compile.tasks import compile_task
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.storage.staging import current_staging
from flytewright_idl.core.errors import ErrorDocument
from flytewright_idl.core.literals import LiteralMap

SETTINGS = SerializationSettings(image_config=ImageConfig.from_images("x/y:z"))

KINDS = """
from pathlib import Path
from typing import Any

from flytewright import Environment, FlyteFile, PythonFunctionTask, PythonInstanceTask, kwtypes, task
from flytewright.core.interface import Interface
from flytewright.core.python_auto_container import default_notebook_task_resolver
from flytewright.core.class_based_resolver import ClassStorageTaskResolver
from flytewright.core.task import TaskPlugins
from flytewright.extras.cloud_pickle_resolver import experimental_cloud_pickle_resolver
from flytewright.extras.sqlite3 import SQLite3Config, SQLite3Task
from flytewright.extras.tasks.shell import OutputLocation, ShellTask


class Doubling(PythonInstanceTask):
    def execute(self, **kwargs: Any) -> Any:
        return 2 * kwargs["x"]


instance = Doubling("instance", interface=Interface(kwtypes(x=int), kwtypes(o0=int)))


@task
async def waiting(x: int) -> int:
    return x + 1


class Config:
    by = 10


class Multiplied(PythonFunctionTask):
    def post_execute(self, user_params: Any, rval: int) -> int:
        return rval * self.task_config.by


TaskPlugins.register_pythontask_plugin(Config, Multiplied)


@task(task_config=Config())
def plugged(x: int) -> int:
    return x


stored_tasks = ClassStorageTaskResolver()


@task(task_resolver=stored_tasks)
def stored(x: int) -> int:
    return x + 2


stored_tasks.add(stored)


def adding(n: int) -> Any:
    def added(x: int) -> int:
        return x + n

    return task(task_resolver=experimental_cloud_pickle_resolver)(added)


closure = adding(5)


@task(task_resolver=default_notebook_task_resolver)
def noted(x: int) -> int:
    return x + 3


@Environment(retries=1).task
def shared(x: int) -> int:
    return x + 4


shell = ShellTask(
    "shell",
    script="echo {inputs.x} > {outputs.said}",
    inputs=kwtypes(x=int),
    output_locs=[OutputLocation("said", FlyteFile, "said-{inputs.x}.txt")],
)
query = SQLite3Task(
    "query",
    "select name from tracks where id = {{.inputs.x}}",
    inputs=kwtypes(x=int),
    task_config=SQLite3Config(str(Path(__file__).with_name("tracks.db"))),
)
"""


@pytest.fixture
def kinds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The module of tasks above, in the folder where their containers start."""
    (tmp_path / "kinds_of_tasks.py").write_text(KINDS)
    with closing(sqlite3.connect(tmp_path / "tracks.db")) as connection:
        connection.execute("create table tracks (id integer, name text)")
        connection.execute("insert into tracks values (7, 'seven')")
        connection.commit()
    monkeypatch.syspath_prepend(str(tmp_path))
    yield importlib.import_module("kinds_of_tasks")
    del sys.modules["kinds_of_tasks"]


def outputs(entity: PythonTask[Any], folder: Path, **inputs: Any) -> Any:
    """What the container of a task leaves for these inputs, as Python values."""
    container = compile_task(entity, SETTINGS).template.container  # type: ignore[union-attr]  # it has a template
    assert container is not None
    plans = entity.python_interface.input_plans
    literals = {name: plans[name].encode(value, current_staging()) for name, value in inputs.items()}
    (folder / "inputs.pb").write_bytes(bytes(LiteralMap(literals=literals)))
    (folder / "template.pb").write_bytes(bytes(task_template(entity, SETTINGS)))
    places = {
        "{{.input}}": f"{folder}/inputs.pb",
        "{{.outputPrefix}}": f"{folder}/out",
        "{{.rawOutputDataPrefix}}": f"{folder}/raw",
        "{{.checkpointOutputPrefix}}": f"{folder}/checkpoint",
        "{{.prevCheckpointPrefix}}": "",
        "{{.taskTemplatePath}}": f"{folder}/template.pb",
    }
    arguments = [places.get(each, each) for each in container.args[1:]]
    done = subprocess.run(
        [sys.executable, "-c", "from flytewright_cli.entrypoint import execute; execute()", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    failed = folder / "out" / "error.pb"
    assert not failed.exists(), ErrorDocument.parse(failed.read_bytes())
    assert done.stderr == ""
    left = LiteralMap.parse((folder / "out" / "outputs.pb").read_bytes()).literals
    [(name, plan)] = entity.python_interface.output_plans.items()
    return plan.decode(left[name], current_staging())


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("instance", 14),
        ("waiting", 8),
        ("plugged", 70),
        ("stored", 9),
        ("closure", 12),
        ("noted", 10),
        ("shared", 11),
    ],
)
def test_a_task_is_found_and_runs(kinds: Any, tmp_path: Path, name: str, result: int) -> None:
    (tmp_path / PICKLE_FILE).write_bytes(pickled([kinds.noted]))
    assert outputs(getattr(kinds, name), tmp_path, x=7) == result


def test_a_shell_task_leaves_its_files(kinds: Any, tmp_path: Path) -> None:
    assert Path(outputs(kinds.shell, tmp_path, x=7)).read_text() == "7\n"


def test_a_query_runs_of_which_the_container_knows_the_template(kinds: Any, tmp_path: Path) -> None:
    assert outputs(kinds.query, tmp_path, x=7).open(pd.DataFrame).all()["name"].tolist() == ["seven"]
