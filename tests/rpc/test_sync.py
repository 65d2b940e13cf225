"""The client without ``await``, wherever it is called from."""

from __future__ import annotations

import asyncio
import gc
import inspect
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterator
from concurrent.futures import CancelledError
from functools import cached_property
from typing import NoReturn

import pytest
from typing_extensions import Self

from flytewright import sync
from flytewright.config.platform import PlatformConfig
from flytewright.rpc.client import Client
from flytewright.rpc.errors import UnimplementedError
from flytewright.rpc.sync_client import SyncClient
from flytewright_idl._runtime.rpc import PagedCall
from flytewright_idl._runtime.sync_rpc import SyncPagedCall
from flytewright_idl.admin.agent import ExecuteTaskSyncRequest, ExecuteTaskSyncResponse
from flytewright_idl.admin.common import ObjectGetRequest, ResourceListRequest
from flytewright_idl.admin.task import Task, TaskList
from flytewright_idl.admin.version import GetVersionRequest, GetVersionResponse
from flytewright_idl.core.literals import LiteralMap
from flytewright_idl.service.admin import AdminServiceBase
from flytewright_idl.service.agent import SyncAgentServiceBase
from tests.support.loopback import HOST, serving


class Tasks(AdminServiceBase):
    """Two pages of two tasks; a call that hangs until it is cancelled, and one that waits for that."""

    def __init__(self) -> None:
        self.hanging = threading.Event()
        self.cancelled = asyncio.Event()

    async def get_task(self, request: ObjectGetRequest) -> Task:
        return Task(short_description="answered")

    async def list_tasks(self, request: ResourceListRequest) -> TaskList:
        first = int(request.token or 0)
        tasks = [Task(short_description=str(number)) for number in (first, first + 1)]
        return TaskList(tasks=tasks, token="" if first else "2")

    async def get_workflow(self, request: ObjectGetRequest) -> NoReturn:
        self.hanging.set()
        try:
            while True:
                await asyncio.Event().wait()
        finally:
            self.cancelled.set()

    async def get_version(self, request: GetVersionRequest) -> GetVersionResponse:
        await self.cancelled.wait()
        return GetVersionResponse()


class Echo(SyncAgentServiceBase):
    """Answers every request of a stream, and notes when the stream ends."""

    def __init__(self) -> None:
        self.ended = threading.Event()

    async def execute_task_sync(
        self, request: AsyncIterable[ExecuteTaskSyncRequest]
    ) -> AsyncIterator[ExecuteTaskSyncResponse]:
        try:
            async for _ in request:
                yield ExecuteTaskSyncResponse(outputs=LiteralMap())
        finally:
            self.ended.set()


class Server:
    """Both services, in a thread of their own."""

    def __init__(self) -> None:
        self.tasks, self.echo = Tasks(), Echo()
        self.port = 0
        self._ready, self._loop = threading.Event(), asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),))

    async def _serve(self) -> None:
        async with serving(self.tasks, self.echo) as self.port:
            self._ready.set()
            await self._stop.wait()

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        self._loop.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that outlives the client."""
    with Server() as server:
        yield server


@pytest.fixture
def client(server: Server) -> Iterator[SyncClient]:
    """A sync client of the server."""
    with SyncClient(PlatformConfig(endpoint=f"{HOST}:{server.port}", insecure=True)) as client:
        yield client


def test_a_method_is_called_without_await(client: SyncClient) -> None:
    assert client.admin.get_task(ObjectGetRequest()).short_description == "answered"
    assert client.admin.get_task_with().short_description == "answered"


def test_pages_are_a_plain_iterator(client: SyncClient) -> None:
    found = [each.short_description for each in client.admin.list_tasks.pages(ResourceListRequest())]
    assert found == ["0", "1", "2", "3"]


def test_errors_are_those_of_the_async_client(client: SyncClient) -> None:
    with pytest.raises(UnimplementedError):
        client.admin.create_task_with()


def test_it_works_inside_a_running_loop(client: SyncClient) -> None:
    async def notebook() -> Task:
        return client.admin.get_task(ObjectGetRequest())

    assert asyncio.run(notebook()).short_description == "answered"


def test_an_unknown_method_is_an_attribute_error_when_it_is_looked_up(client: SyncClient) -> None:
    for name in ("get_tusk", "unary"):
        with pytest.raises(AttributeError):
            getattr(client.admin, name)
    assert not hasattr(client.admin.get_task, "pages")


def parameters(call: Callable[..., object]) -> dict[str, str]:
    """The parameters with their types, of which a stream of requests is told apart by its items only."""
    return {
        each.name: str(each.annotation).replace("AsyncIterable", "Iterable")
        for each in inspect.signature(call).parameters.values()
    }


SERVICES = [
    name
    for name, each in vars(Client).items()
    if isinstance(each, cached_property) and each.func.__annotations__["return"].endswith("Stub")
]


@pytest.mark.parametrize("service", SERVICES)
def test_every_service_has_the_methods_of_the_async_client_with_their_parameters(service: str) -> None:
    made = getattr(Client("127.0.0.1:1"), service)
    awaited, plain = type(made), type(getattr(SyncClient("127.0.0.1:1"), service))
    assert plain.__module__ == f"{awaited.__module__}_sync"
    names = {name for name in vars(awaited) if not name.startswith("_")}
    assert names
    assert names == {name for name in vars(plain) if not name.startswith("_")}
    for name in names:
        if isinstance(vars(awaited)[name], property):
            assert isinstance(getattr(made, name), PagedCall)
            assert isinstance(getattr(getattr(SyncClient("127.0.0.1:1"), service), name), SyncPagedCall)
        else:
            assert parameters(vars(plain)[name]) == parameters(vars(awaited)[name])
            assert not inspect.iscoroutinefunction(vars(plain)[name])


def test_importing_an_async_client_imports_no_sync_one() -> None:
    code = "import sys, flytewright.rpc.client; print([name for name in sys.modules if name.endswith('_sync')])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_streams_take_an_iterable_and_give_an_iterator(client: SyncClient, server: Server) -> None:
    def requests() -> Iterator[ExecuteTaskSyncRequest]:
        # drawn in another thread than the loop's, so that it may call too
        assert client.admin.get_task_with().short_description == "answered"
        yield ExecuteTaskSyncRequest()
        yield ExecuteTaskSyncRequest()

    replies = client.sync_agent.execute_task_sync(requests())
    assert next(replies).outputs is not None
    assert [reply.outputs for reply in replies] == [LiteralMap()]
    assert server.echo.ended.wait(10)


def test_a_stream_that_is_dropped_early_ends_at_the_server(client: SyncClient, server: Server) -> None:
    more = threading.Event()

    def requests() -> Iterator[ExecuteTaskSyncRequest]:
        yield ExecuteTaskSyncRequest()
        more.wait(10)

    replies = client.sync_agent.execute_task_sync(requests())
    next(replies)
    assert not server.echo.ended.is_set()
    del replies
    gc.collect()
    assert server.echo.ended.wait(10)
    more.set()


def test_the_crossing_refuses_to_wait_for_itself() -> None:
    async def inner() -> None:
        work = asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="on its own loop"):
            sync.run(work)

    sync.run(inner())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_child_that_closes_the_client_leaves_the_calls_of_its_parent_alone(client: SyncClient) -> None:
    forked = threading.Event()

    def requests() -> Iterator[ExecuteTaskSyncRequest]:
        yield ExecuteTaskSyncRequest()
        forked.wait(30)
        yield ExecuteTaskSyncRequest()

    replies = client.sync_agent.execute_task_sync(requests())
    next(replies)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            with client:
                code = 42 if client.admin.get_task_with().short_description == "answered" else 2
            gc.collect()
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 42
    forked.set()
    assert next(replies).outputs == LiteralMap()
    assert client.admin.get_task_with().short_description == "answered"


INTERRUPTED = """
import sys
from flytewright.config.platform import PlatformConfig
from flytewright.rpc.sync_client import SyncClient

with SyncClient(PlatformConfig(endpoint=sys.argv[1], insecure=True, rpc_timeout=60)) as client:
    try:
        client.admin.get_workflow_with()
    except KeyboardInterrupt:
        client.admin.get_version_with()
        print("the server saw the call end")
"""


@pytest.mark.skipif(os.name == "nt", reason="no SIGINT to another process on this system")
def test_an_interrupt_cancels_the_call_at_the_server(server: Server) -> None:
    command = [sys.executable, "-c", INTERRUPTED, f"{HOST}:{server.port}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as caller:
        assert server.tasks.hanging.wait(30)
        caller.send_signal(signal.SIGINT)
        printed, errors = caller.communicate(timeout=30)
    assert (printed, caller.returncode) == ("the server saw the call end\n", 0), errors


def test_started_work_that_is_no_longer_waited_for_is_cancelled_and_its_end_awaited() -> None:
    ends: list[str] = []

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ends.append("ended")

    async def gives_up() -> None:
        waiting = asyncio.ensure_future(sync.Started(endless()).wait())
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    started = sync.Started(endless())
    sync.run(asyncio.sleep(0))  # it has begun
    started.cancel()
    with pytest.raises(CancelledError):
        started.outcome.result()
    assert ends == ["ended"]
    asyncio.run(gives_up())


def test_started_work_gives_its_result_and_its_error_to_any_loop() -> None:
    async def fails() -> int:
        raise ValueError("no")

    async def gives() -> int:
        return 3

    assert asyncio.run(sync.Started(gives()).wait()) == 3
    with pytest.raises(ValueError, match="no"):
        asyncio.run(sync.Started(fails()).wait())
