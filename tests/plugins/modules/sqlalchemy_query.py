"""Queries with SQLAlchemy."""

from flytekit import kwtypes, workflow
from flytekit.models.security import Secret
from flytekit.types.schema import FlyteSchema
from flytekitplugins.sqlalchemy import SQLAlchemyConfig, SQLAlchemyTask

IMAGE = "ghcr.io/acme/sql:v1"
plain = SQLAlchemyTask(
    "sql.plain",
    query_template="select {{ .inputs.n }}",
    inputs=kwtypes(n=int),
    output_schema_type=FlyteSchema[kwtypes(a=int)],
    task_config=SQLAlchemyConfig(uri="sqlite:///a.db"),
    container_image=IMAGE,
)
secret = SQLAlchemyTask(
    "sql.secret",
    query_template="delete from t",
    output_schema_type=None,
    task_config=SQLAlchemyConfig(
        uri="postgresql://acme/db",
        connect_args={"port": 1},
        secret_connect_args={"password": Secret(group="g", key="k", group_version="2")},
    ),
    container_image=IMAGE,
)


@workflow
def flow(n: int) -> FlyteSchema:
    return plain(n=n)
