"""Which methods may be sent again when nobody knows whether the first time arrived.

Most are marked in the IDL: what is an HTTP GET, PUT or DELETE there is the same done twice as done once. This table
adds those that the mark misses, by what the server does with a second call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import Method

__all__ = ["REPEATABLE", "repeatable"]

Rule = Callable[[Any], bool]
"""Whether a call with this request may be repeated."""


def always(_request: object) -> bool:
    """The request says all of what is made or read, so that a second one finds it there."""
    return True


def named(request: Any) -> bool:
    """The caller picked the name; without one the server picks another each time."""
    return bool(request.name)


def _of(service: str, **rules: Rule) -> dict[str, Rule]:
    return {f"/{service}/{method}": rule for method, rule in rules.items()}


REPEATABLE: Final[Mapping[str, Rule]] = {
    **_of(
        "flyteidl.service.AdminService",
        CreateTask=always,
        CreateWorkflow=always,
        CreateLaunchPlan=always,
        CreateExecution=named,
        RelaunchExecution=named,
        RecoverExecution=named,
        RegisterProject=always,
    ),
    **_of("flyteidl.service.DataProxyService", CreateUploadLocation=always, CreateDownloadLink=always),
    **_of("flyteidl.service.SignalService", GetOrCreateSignal=always, SetSignal=always),
    **_of("flyteidl.service.ExternalPluginService", GetTask=always, DeleteTask=always),
    **_of(
        "flyteidl.cacheservice.CacheService",
        Get=always,
        Put=always,
        Delete=always,
        GetOrExtendReservation=always,
        ReleaseReservation=always,
    ),
    **_of(
        "datacatalog.DataCatalog",
        CreateDataset=always,
        GetDataset=always,
        CreateArtifact=always,
        GetArtifact=always,
        AddTag=always,
        ListArtifacts=always,
        ListDatasets=always,
        UpdateArtifact=always,
        GetOrExtendReservation=always,
        ReleaseReservation=always,
    ),
}
"""By route, what the IDL does not mark. Left out: tasks of agents, which start a job each, and events."""


def repeatable(method: Method[Any, Any], request: object) -> bool:
    """Whether this call may be sent again; a streamed request cannot, because it is used up."""
    if not isinstance(request, Message):
        return False
    if method.idempotent:
        return True
    rule = REPEATABLE.get(method.route)
    return rule is not None and rule(request)
