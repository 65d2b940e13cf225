"""`SQLite3Task`: a query of an SQLite database that is a file."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flytewright_idl.core.tasks import TaskTemplate

from .. import sync
from ..config.images import default_image
from ..config.serialization import SerializationSettings
from ..errors import DataNotFoundError, ValidationError
from ..image.spec import ImageSpec
from ..storage import paths
from ..storage.staging import current_staging
from .interface import Interface
from .shim_task import PythonCustomizedContainerTask, ShimTaskExecutor
from .sql_task import Query, one_line


@dataclass(frozen=True)
class SQLite3Config:
    """Where the database is."""

    uri: str
    compressed: bool = False
    """Whether the file is an archive with the database inside."""


class SQLite3Task(Query, PythonCustomizedContainerTask[SQLite3Config]):
    """A query of an SQLite database, whose result is a table."""

    def __init__(
        self,
        name: str,
        query_template: str,
        inputs: Mapping[str, Any] | None = None,
        task_config: SQLite3Config | None = None,
        output_schema_type: Any = None,
        container_image: str | ImageSpec | None = None,
        **kwargs: Any,
    ) -> None:
        if task_config is None or not task_config.uri:
            raise ValidationError(f"SQLite3Task({name!r}) has no database: task_config=SQLite3Config(uri='…')")
        self._query_template = one_line(query_template)
        super().__init__(
            name=name,
            task_config=task_config,
            container_image=container_image or default_image(),
            executor_type=SQLite3TaskExecutor,
            task_type="sqlite",
            interface=Interface(inputs or {}, {"results": output_schema_type or _any_table()}),
            **kwargs,
        )
        self._config = task_config

    @property
    def query_template(self) -> str:
        """The query, on one line."""
        return self._query_template

    @property
    def output_columns(self) -> list[str] | None:
        """The names of the columns that the result is declared with."""
        columns = getattr(self.python_interface.outputs["results"], "column_names", None)
        return list(columns()) or None if columns is not None else None

    def get_query(self, **kwargs: Any) -> str:
        """The query with these values."""
        return self.interpolate_query(self._query_template, **kwargs)

    def get_custom(self, settings: SerializationSettings) -> dict[str, Any] | None:
        return {
            "query_template": self._query_template,
            "uri": self._config.uri,
            "compressed": self._config.compressed,
        }


def _any_table() -> Any:
    from ..typeengine.dataframes.schema import FlyteSchema

    return FlyteSchema


class SQLite3TaskExecutor(ShimTaskExecutor[SQLite3Task]):
    """Brings the database here and runs the query."""

    __module__ = "flytewright.extras.sqlite3.task"  # the path that is registered

    def execute_from_model(self, tt: TaskTemplate, **kwargs: Any) -> Any:
        import pandas as pd

        assert tt.custom is not None
        config = tt.custom.to_dict()
        database = sync.run(current_staging().bring(str(config["uri"])))
        if config["compressed"]:
            database = unpacked(database)
        query = SQLite3Task.interpolate_query(str(config["query_template"]), **kwargs)
        with closing(sqlite3.connect(database)) as connection:
            return _as_declared(pd.read_sql_query(query, connection), tt)


def _as_declared(frame: Any, tt: TaskTemplate) -> Any:
    """A data frame, in a data set if that is what the task declares."""
    from ..typeengine.dataframes.dataset import StructuredDataset

    outputs = tt.interface.outputs if tt.interface is not None else None
    declared = outputs.variables["results"].type if outputs is not None else None
    if declared is not None and declared.structured_dataset_type is not None:
        return StructuredDataset(dataframe=frame)
    return frame


def unpacked(archive: Path) -> Path:
    """The one file in an archive."""
    folder = current_staging().scratch / paths.random_name()
    folder.mkdir(parents=True)
    shutil.unpack_archive(archive, folder)
    files = [each for each in folder.iterdir() if each.is_file()]
    if len(files) != 1:
        raise DataNotFoundError(f"{archive} is to hold one file, the database, and holds {len(files)}")
    return files[0]
