"""An upload or registration that is interrupted says how far it came, and the same command ends it."""

from __future__ import annotations

import asyncio
import signal
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright_idl.admin.launch_plan import LaunchPlanCreateRequest, LaunchPlanCreateResponse
from flytewright_idl.admin.task import TaskCreateRequest, TaskCreateResponse
from flytewright_idl.admin.workflow import WorkflowCreateRequest, WorkflowCreateResponse
from flytewright_idl.core.identifier import Identifier
from flytewright_idl.service.admin import AdminServiceBase
from flytewright_idl.service.dataproxy import (
    CreateDownloadLocationRequest,
    CreateDownloadLocationResponse,
    CreateUploadLocationRequest,
    CreateUploadLocationResponse,
    DataProxyServiceBase,
)
from tests.cli.conftest import Wright
from tests.support.loopback import HOST, serving

SOURCE = (
    "from flytewright import task, workflow\n@task\ndef one() -> int:\n    return 1\n"
    "@workflow\ndef flow() -> int:\n    return one()\n"
)


class Admin(AdminServiceBase):
    """Registers what is asked for, and is slow with workflows at first."""

    def __init__(self) -> None:
        self.registered: list[str] = []
        self.reached = asyncio.Event()
        self.goes_on = asyncio.Event()

    def _register(self, id: Identifier | None) -> None:
        assert id is not None
        key = f"{id.resource_type.name} {id.name}"
        if key in self.registered:
            raise GRPCError(Status.ALREADY_EXISTS, f"{key} exists already")
        self.registered.append(key)

    async def create_task(self, request: TaskCreateRequest) -> TaskCreateResponse:
        self._register(request.id)
        return TaskCreateResponse()

    async def create_workflow(self, request: WorkflowCreateRequest) -> WorkflowCreateResponse:
        self.reached.set()
        await self.goes_on.wait()
        self._register(request.id)
        return WorkflowCreateResponse()

    async def create_launch_plan(self, request: LaunchPlanCreateRequest) -> LaunchPlanCreateResponse:
        self._register(request.id)
        return LaunchPlanCreateResponse()


class DataProxy(DataProxyServiceBase):
    """Signs addresses at a storage."""

    def __init__(self, port: int) -> None:
        self._url = f"http://{HOST}:{port}/code"

    async def create_upload_location(self, request: CreateUploadLocationRequest) -> CreateUploadLocationResponse:
        return CreateUploadLocationResponse(signed_url=self._url, native_url="s3://bucket/code")

    async def create_download_location(self, request: CreateDownloadLocationRequest) -> CreateDownloadLocationResponse:
        raise GRPCError(Status.NOT_FOUND, "there is nothing yet")


@asynccontextmanager
async def storage() -> AsyncIterator[int]:
    """The port of a storage that hangs up in the middle of the first upload."""
    uploads = 0

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal uploads
        uploads += 1
        await reader.readuntil(b"\r\n\r\n")
        if uploads > 1:
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, HOST, 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


def at(wright: Wright, port: int) -> Wright:
    (wright.folder / "small.py").write_text(SOURCE)
    env = {**wright.env, "FLYTE_PLATFORM_URL": f"{HOST}:{port}", "FLYTE_PLATFORM_INSECURE": "true"}
    return replace(wright, env=env)


REGISTER = ("register", "small.py", "--version", "v1", "--copy", "none", "--image", "example.com/i:1")


def test_an_interrupted_registration_says_how_far_it_came_and_is_repeated(wright: Wright) -> None:
    async def run() -> tuple[Admin, int, tuple[str, str], subprocess.CompletedProcess[str]]:
        admin = Admin()
        async with serving(admin) as port:
            caller = at(wright, port)
            with caller.start(*REGISTER) as first:
                await admin.reached.wait()
                first.send_signal(signal.SIGINT)
                said = await asyncio.to_thread(first.communicate)
            admin.goes_on.set()
            again = await asyncio.to_thread(caller, *REGISTER)
        return admin, first.returncode, said, again

    admin, code, (stdout, stderr), again = asyncio.run(run())
    assert (code, stdout) == (130, "")
    assert "1 of 3 entities are registered; the same command goes on with the rest\n" in stderr
    assert again.returncode == 0, again.stderr
    assert [line.split()[0] for line in again.stdout.splitlines()[1:]] == ["unchanged", "registered", "registered"]
    assert sorted(admin.registered) == ["LAUNCH_PLAN small.flow", "TASK small.one", "WORKFLOW small.flow"]


def test_an_interrupted_upload_registers_nothing_and_is_repeated(wright: Wright) -> None:
    async def run() -> tuple[list[str], subprocess.CompletedProcess[str], subprocess.CompletedProcess[str]]:
        admin = Admin()
        admin.goes_on.set()
        async with storage() as place, serving(admin, DataProxy(place)) as port:
            caller = at(wright, port)
            first = await asyncio.to_thread(caller, "register", "small.py")
            then = list(admin.registered)
            again = await asyncio.to_thread(caller, "register", "small.py")
        return then, first, again

    then, first, again = asyncio.run(run())
    assert (first.returncode, first.stdout, then) == (1, "", [])
    assert "cannot be uploaded" in first.stderr.splitlines()[-1]
    assert again.returncode == 0, again.stderr
    assert [line.split()[0] for line in again.stdout.splitlines()[1:]] == ["registered"] * 3
