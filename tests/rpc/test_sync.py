"""The client without ``await``, wherever it is called from."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator

import pytest

from flytewright import sync
from flytewright.config.platform import PlatformConfig
from flytewright.rpc.errors import UnimplementedError
from flytewright.rpc.sync_client import SyncClient
from flytewright_idl.admin.common import ObjectGetRequest, ResourceListRequest
from flytewright_idl.admin.task import Task, TaskList
from flytewright_idl.service.admin import AdminServiceBase
from tests.support.loopback import HOST, serving


class Tasks(AdminServiceBase):
    """Two pages of two tasks."""

    async def get_task(self, request: ObjectGetRequest) -> Task:
        return Task(short_description="answered")

    async def list_tasks(self, request: ResourceListRequest) -> TaskList:
        first = int(request.token or 0)
        tasks = [Task(short_description=str(number)) for number in (first, first + 1)]
        return TaskList(tasks=tasks, token="" if first else "2")


@pytest.fixture
def client() -> Iterator[SyncClient]:
    """A sync client of a server in a thread of its own."""
    ports: list[int] = []
    ready, loop = threading.Event(), asyncio.new_event_loop()
    stop = asyncio.Event()

    async def serve() -> None:
        async with serving(Tasks()) as port:
            ports.append(port)
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    ready.wait()
    with SyncClient(PlatformConfig(endpoint=f"{HOST}:{ports[0]}", insecure=True)) as client:
        yield client
    loop.call_soon_threadsafe(stop.set)
    thread.join()
    loop.close()


def test_a_method_is_called_without_await(client: SyncClient) -> None:
    assert client.admin.get_task(ObjectGetRequest()).short_description == "answered"
    assert client.admin.get_task_with().short_description == "answered"


def test_pages_are_a_plain_iterator(client: SyncClient) -> None:
    found = [each.short_description for each in client.admin.list_tasks.pages(ResourceListRequest())]
    assert found == ["0", "1", "2", "3"]


def test_errors_are_those_of_the_async_client(client: SyncClient) -> None:
    with pytest.raises(UnimplementedError):
        client.admin.get_version_with()


def test_it_works_inside_a_running_loop(client: SyncClient) -> None:
    async def notebook() -> Task:
        task: Task = client.admin.get_task(ObjectGetRequest())
        return task

    assert asyncio.run(notebook()).short_description == "answered"


def test_an_unknown_method_is_an_attribute_error(client: SyncClient) -> None:
    with pytest.raises(AttributeError):
        client.admin.get_tusk(ObjectGetRequest())


def test_the_crossing_refuses_to_wait_for_itself() -> None:
    async def inner() -> None:
        work = asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="on its own loop"):
            sync.run(work)

    sync.run(inner())


def test_only_list_methods_have_pages(client: SyncClient) -> None:
    with pytest.raises(TypeError, match="get_task has no pages"):
        client.admin.get_task.pages(ObjectGetRequest())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_child_crosses_on_a_loop_of_its_own() -> None:
    async def one() -> int:
        return 1

    assert sync.run(one()) == 1
    child = os.fork()
    if child == 0:
        os._exit(42 if sync.run(one()) == 1 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 42
