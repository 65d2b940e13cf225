"""SQL tasks."""

from flytewright import SQLTask, kwtypes, workflow

select = SQLTask(
    name="select",
    query_template="""
        SELECT *
        FROM t
        WHERE d = '{{ .inputs.day }}'
    """,
    inputs=kwtypes(day=str, limit=int),
    outputs=kwtypes(count=int),
)


@workflow
def flow(day: str) -> int:
    count: int = select(day=day, limit=10)
    return count
