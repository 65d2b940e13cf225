"""SQLite tasks."""

from flytewright import kwtypes, workflow
from flytewright.extras.sqlite3.task import SQLite3Config, SQLite3Task
from flytewright.types.schema import FlyteSchema

Tracks = FlyteSchema[kwtypes(TrackId=int, Name=str)]  # type: ignore[misc, valid-type]  # no class for mypy

query = SQLite3Task(
    name="query",
    query_template="select * from tracks limit {{.inputs.limit}}",
    inputs=kwtypes(limit=int),
    output_schema_type=Tracks,
    task_config=SQLite3Config(uri="https://data.example.com/chinook.zip", compressed=True),
    container_image="ghcr.io/acme/sqlite:v1",
)


@workflow
def flow(limit: int) -> None:
    query(limit=limit)
