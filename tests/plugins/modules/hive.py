"""Queries on Hive."""

from flytekit import kwtypes, workflow
from flytekit.types.schema import FlyteSchema
from flytekitplugins.hive import HiveConfig, HiveSelectTask, HiveTask

insert = HiveTask(
    name="hive.insert",
    query_template="INSERT INTO t SELECT {{ .Inputs.n }}",
    inputs=kwtypes(n=int),
    task_config=HiveConfig(cluster_label="flyte", tags=["a", "b"]),
)
select = HiveSelectTask(
    name="hive.select",
    select_query="SELECT * FROM t",
    inputs=kwtypes(n=int),
    output_schema_type=FlyteSchema,
    config=HiveConfig(cluster_label="flyte"),
)


@workflow
def both(n: int) -> FlyteSchema:
    insert(n=n)
    return select(n=n)
