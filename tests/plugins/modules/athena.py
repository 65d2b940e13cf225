"""A query on Athena."""

from flytekit import kwtypes, workflow
from flytekit.types.schema import FlyteSchema
from flytekitplugins.athena import AthenaConfig, AthenaTask

events = AthenaTask(
    name="sql.events",
    query_template="SELECT * FROM events WHERE ds = '{{ .Inputs.ds }}' LIMIT 10",
    inputs=kwtypes(ds=str),
    task_config=AthenaConfig(database="lake", workgroup="primary", catalog="AwsDataCatalog"),
    output_schema_type=FlyteSchema,
)
silent = AthenaTask(name="sql.silent", query_template="MSCK REPAIR TABLE events", task_config=AthenaConfig())


@workflow
def look(ds: str) -> FlyteSchema:
    return events(ds=ds)
