"""Every method of every service of flyteidl that the sandbox has is there, and answers over a socket."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright.sandbox.auth.options import AuthOptions
from flytewright.sandbox.options import Options
from flytewright.sandbox.server import Sandbox
from flytewright_idl._runtime.rpc import ServiceBase, ServiceStub
from flytewright_idl.cacheservice import CacheServiceBase, CacheServiceStub
from flytewright_idl.datacatalog import DataCatalogBase, DataCatalogStub
from flytewright_idl.service import (
    AdminServiceBase,
    AdminServiceStub,
    AgentMetadataServiceBase,
    AgentMetadataServiceStub,
    AuthMetadataServiceBase,
    AuthMetadataServiceStub,
    DataProxyServiceBase,
    DataProxyServiceStub,
    IdentityServiceBase,
    IdentityServiceStub,
    SignalServiceBase,
    SignalServiceStub,
)
from tests.sandbox.build import Client, client_of, refused

pytestmark = pytest.mark.anyio

OPEN: list[tuple[type[ServiceBase], type[ServiceStub]]] = [
    (AdminServiceBase, AdminServiceStub),
    (DataProxyServiceBase, DataProxyServiceStub),
    (SignalServiceBase, SignalServiceStub),
    (IdentityServiceBase, IdentityServiceStub),
    (AgentMetadataServiceBase, AgentMetadataServiceStub),
    (CacheServiceBase, CacheServiceStub),
    (DataCatalogBase, DataCatalogStub),
]
LOGIN = (AuthMetadataServiceBase, AuthMetadataServiceStub)
METHODS = [
    pytest.param(stub, method, id=f"{stub.__name__.removesuffix('Stub')}.{method}")
    for base, stub in OPEN
    for method in base.METHODS
]
ANSWERS = {Status.INVALID_ARGUMENT, Status.NOT_FOUND}
"""What may be said to a request that says nothing."""


async def answer(client: Client, stub: type[ServiceStub], method: str) -> Status:
    """What a method says to a request in which nothing is set."""
    request = next(base for base, own in [*OPEN, LOGIN] if own is stub).METHODS[method].request()
    try:
        await getattr(stub(client.channel, timeout=30), method)(request)
    except GRPCError as error:
        return error.status
    return Status.OK


def test_the_services_have_all_methods_of_flyteidl() -> None:
    assert [len(base.METHODS) for base, _ in [*OPEN, LOGIN]] == [56, 4, 3, 1, 2, 5, 10, 2]


@pytest.mark.parametrize(("stub", "method"), METHODS)
async def test_every_method_answers(shared: Client, stub: type[ServiceStub], method: str) -> None:
    assert await answer(shared, stub, method) in {Status.OK, *ANSWERS}


@pytest.fixture(scope="module")
async def guarded(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Client]:
    options = Options(folder=tmp_path_factory.mktemp("guarded"), port=0, http_port=0, auth=AuthOptions())
    async with Sandbox(options=options) as sandbox, client_of(sandbox) as client:
        yield client


@pytest.mark.parametrize("method", AuthMetadataServiceBase.METHODS)
async def test_where_callers_log_in_every_method_tells_how(guarded: Client, method: str) -> None:
    assert await answer(guarded, AuthMetadataServiceStub, method) == Status.OK


@pytest.mark.parametrize("method", AuthMetadataServiceBase.METHODS)
async def test_where_nobody_logs_in_there_is_nothing_to_tell(shared: Client, method: str) -> None:
    stub, request = AuthMetadataServiceStub(shared.channel), AuthMetadataServiceBase.METHODS[method].request()
    with refused(Status.UNIMPLEMENTED, "authentication is off", "connect without it"):
        await getattr(stub, method)(request)
