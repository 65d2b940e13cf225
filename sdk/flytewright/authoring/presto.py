"""`PrestoQuery`: a query and where it runs, as tasks of Presto and Athena carry it."""

from __future__ import annotations

from flytewright_idl.plugins.presto import PrestoQuery as Query


class PrestoQuery(Query):
    """The message, for which None is nothing too."""

    def __init__(
        self,
        routing_group: str | None = None,
        catalog: str | None = None,
        schema: str | None = None,
        statement: str | None = None,
    ) -> None:
        super().__init__(
            routing_group=routing_group or "", catalog=catalog or "", schema=schema or "", statement=statement or ""
        )
