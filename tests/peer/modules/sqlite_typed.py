"""SQLite queries with a typed table and an archive."""

from flytewright import kwtypes, workflow
from flytewright.extras.sqlite3.task import SQLite3Config, SQLite3Task
from flytewright.types.schema import FlyteSchema

Table = FlyteSchema[kwtypes(id=int, name=str)]
first = SQLite3Task(
    "first",
    """
    select id, name
      from tracks
     limit {{ .inputs.limit }}
    """,
    inputs=kwtypes(limit=int),
    task_config=SQLite3Config("https://example.org/chinook.zip", compressed=True),
    output_schema_type=Table,
    container_image="ghcr.io/acme/sql:v1",
)


@workflow
def flow(limit: int) -> Table:
    return first(limit=limit)
