"""Queries are tasks with inputs filled in; those of SQLite run anywhere."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from flytewright import SQLTask, StructuredDataset, kwtypes, workflow
from flytewright.authoring.shim_task import ExecutableTemplateShimTask, default_task_template_resolver
from flytewright.compile.tasks import compile_task
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.errors import DataNotFoundError, InvalidInputError, ValidationError
from flytewright.extras.sqlite3 import SQLite3Config, SQLite3Task
from flytewright.storage.staging import current_staging
from flytewright.typeengine.dataframes.schema import FlyteSchema
from flytewright_idl.core.tasks import TaskTemplate

SETTINGS = SerializationSettings(image_config=ImageConfig.from_images("x/y:z"))


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "tracks.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table tracks (id integer, name text)")
        connection.executemany("insert into tracks values (?, ?)", [(1, "a"), (2, "b"), (3, "c")])
        connection.commit()
    return path


def first_tracks(uri: Path, compressed: bool = False) -> SQLite3Task:
    return SQLite3Task(
        "first",
        "select * from tracks\n  limit {{ .inputs.limit }}",
        inputs=kwtypes(limit=int),
        task_config=SQLite3Config(str(uri), compressed),
        output_schema_type=StructuredDataset,
        container_image="img:1",
    )


def test_its_result_is_a_schema_unless_declared_otherwise(database: Path) -> None:
    entity = SQLite3Task("q", "select name from tracks", task_config=SQLite3Config(str(database)))
    assert entity.python_interface.outputs == {"results": FlyteSchema}
    assert entity.output_columns is None
    assert entity().open(pd.DataFrame).all()["name"].tolist() == ["a", "b", "c"]


def template(entity: Any) -> TaskTemplate:
    found = compile_task(entity, SETTINGS).template
    assert found is not None
    return found


def test_a_query_is_one_line_with_inputs_filled_in() -> None:
    entity = SQLTask("q", "select *\n\tfrom t where a = {{ .inputs.a }} or a > {{.Inputs.a}}", inputs=kwtypes(a=int))
    assert entity.query_template == "select * from t where a = {{ .inputs.a }} or a > {{.Inputs.a}}"
    assert entity.get_query(a=3) == "select * from t where a = 3 or a > 3"
    assert template(entity).type == "sql_task"


def test_a_query_names_all_of_its_inputs_and_no_others() -> None:
    entity = SQLTask("q", "select {{.inputs.a}}", inputs=kwtypes(a=int))
    with pytest.raises(InvalidInputError, match="names a, which is no input"):
        entity.get_query()
    with pytest.raises(InvalidInputError, match="does not name the input b"):
        entity.get_query(a=1, b=2)


def test_a_query_of_a_backend_does_not_run_here() -> None:
    with pytest.raises(InvalidInputError, match="nothing here runs queries of type sql_task"):
        SQLTask("q", "select 1")()


def test_a_query_of_sqlite_says_all_in_its_template(database: Path) -> None:
    found = template(first_tracks(database))
    assert found.type == "sqlite"
    assert found.custom is not None
    assert found.custom.to_dict() == {
        "query_template": "select * from tracks limit {{ .inputs.limit }}",
        "uri": str(database),
        "compressed": False,
    }
    assert found.container is not None
    assert found.container.image == "img:1"
    assert found.container.args[-3:] == [
        "--",
        "{{.taskTemplatePath}}",
        "flytewright.extras.sqlite3.task.SQLite3TaskExecutor",
    ]


def test_a_query_of_sqlite_runs_here(database: Path) -> None:
    found = first_tracks(database)(limit=2)
    assert found.open(pd.DataFrame).all()["name"].tolist() == ["a", "b"]


def test_its_database_can_be_in_an_archive(database: Path, tmp_path: Path) -> None:
    shutil.make_archive(str(tmp_path / "packed"), "zip", database.parent, database.name)
    found = first_tracks(tmp_path / "packed.zip", compressed=True)(limit=1)
    assert found.open(pd.DataFrame).all()["id"].tolist() == [1]


def test_an_archive_holds_one_file(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path / "content")
    with pytest.raises(DataNotFoundError, match="is to hold one file, the database, and holds 0"):
        first_tracks(tmp_path / "packed.zip", compressed=True)(limit=1)


def test_its_container_knows_only_the_template(database: Path, tmp_path: Path) -> None:
    entity = first_tracks(database)
    path = tmp_path / "template.pb"
    path.write_bytes(bytes(template(entity)))
    _, executor = default_task_template_resolver.loader_args(SETTINGS, entity)
    shim = default_task_template_resolver.load_task([str(path), executor])
    assert isinstance(shim, ExecutableTemplateShimTask)
    assert (shim.name, shim.python_interface.inputs) == ("first", {"limit": int})
    inputs = {"limit": entity.python_interface.input_plans["limit"].encode(1, current_staging())}
    assert shim.dispatch(inputs, current_staging())["results"].which("value") == "scalar"


def test_a_query_of_sqlite_is_a_node_of_a_workflow(database: Path) -> None:
    entity = first_tracks(database)

    @workflow
    def flow(limit: int) -> StructuredDataset:
        return entity(limit=limit)  # type: ignore[no-any-return]  # an entity of any outputs

    assert len(flow(limit=3).open(pd.DataFrame).all()) == 3


def test_a_query_of_sqlite_needs_a_database() -> None:
    with pytest.raises(ValidationError, match="has no database"):
        SQLite3Task("q", "select 1")
