"""Sandboxes in processes of their own that may die at any moment, and a client that lives through it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from grpclib.client import Channel
from grpclib.const import Status
from grpclib.exceptions import GRPCError, StreamTerminatedError

from flytewright.sandbox.arguments import TASK_ENVIRONMENT
from flytewright.sandbox.folder import StateFolder
from flytewright.sandbox.phases import FINAL_EXECUTION
from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import (
    Execution,
    ExecutionCreateRequest,
    ExecutionSpec,
    WorkflowExecutionGetDataRequest,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.core import Identifier, Literal, LiteralMap, ResourceType, WorkflowExecutionIdentifier
from flytewright_idl.service import AdminServiceStub

ROOT = Path(__file__).parents[2]
PROJECT, DOMAIN, VERSION = "flytesnacks", "development", "v1"
GONE = (GRPCError, StreamTerminatedError, OSError)
"""What a call ends with when the sandbox dies under it."""


@dataclass
class Backend:
    """A state folder, and the process that serves it now, if any."""

    folder: Path
    task_environment: Mapping[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def state(self) -> StateFolder:
        return StateFolder(self.folder)

    async def start(self, *, dies: tuple[str, int] | None = None) -> bool:
        """Start a sandbox, which may die at a commit; gives whether it came up."""
        program = ["tests.durability.mortal", dies[0], str(dies[1])] if dies else ["flytewright.sandbox"]
        command = [sys.executable, "-m", *program, "--folder", str(self.folder), "--port=0", "--http-port=0"]
        environment = {**os.environ, TASK_ENVIRONMENT: json.dumps(dict(self.task_environment))}
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "sandbox.log").open("ab") as log:
            self.process = await asyncio.to_thread(
                subprocess.Popen, command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, cwd=ROOT
            )
        while self.process.poll() is None:
            running = self.state.running()
            if running is not None and running.pid == self.process.pid:
                return True
            await asyncio.sleep(0.01)
        if dies is None or self.process.returncode != -signal.SIGKILL:
            raise AssertionError(f"the sandbox did not come up: {(self.folder / 'sandbox.log').read_text()[-3000:]}")
        return False

    async def died(self) -> None:
        """Wait until the sandbox has died by itself."""
        assert self.process is not None
        await asyncio.to_thread(self.process.wait)

    def kill(self) -> None:
        """End the sandbox without warning."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    async def stop(self) -> None:
        """End the sandbox in good order."""
        if self.process is not None:
            self.process.terminate()
            await self.died()
            self.process = None

    @property
    def endpoint(self) -> str:
        """Where it answers."""
        running = self.state.running()
        assert running is not None
        return running.endpoint

    @property
    def resident(self) -> float:
        """The sandbox's memory now, in MB."""
        assert self.process is not None
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024

    @asynccontextmanager
    async def admin(self) -> AsyncIterator[AdminServiceStub]:
        running = self.state.running()
        if running is None:
            raise ConnectionError("the sandbox has died")
        channel = Channel(running.host, running.grpc_port, codec=MessageCodec())
        try:
            yield AdminServiceStub(channel, timeout=60)
        finally:
            channel.close()


def key_of(name: str) -> WorkflowExecutionIdentifier:
    return WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name=name)


async def launch(admin: AdminServiceStub, workflow: str, name: str, **inputs: Literal) -> None:
    """Launch an execution of that name, unless an earlier call that was not answered has."""
    plan = Identifier(
        resource_type=ResourceType.LAUNCH_PLAN, project=PROJECT, domain=DOMAIN, name=workflow, version=VERSION
    )
    spec = ExecutionSpec(launch_plan=plan)
    request = ExecutionCreateRequest(
        project=PROJECT, domain=DOMAIN, name=name, spec=spec, inputs=LiteralMap(literals=inputs)
    )
    try:
        await admin.create_execution(request)
    except GRPCError as error:
        if error.status != Status.ALREADY_EXISTS:
            raise


async def finished(admin: AdminServiceStub, name: str) -> Execution:
    """The execution, once it has ended."""
    while True:
        execution = await admin.get_execution(WorkflowExecutionGetRequest(id=key_of(name)))
        assert execution.closure is not None
        if execution.closure.phase in FINAL_EXECUTION:
            return execution
        await asyncio.sleep(0.05)


async def outputs(admin: AdminServiceStub, name: str) -> dict[str, Literal]:
    data = await admin.get_execution_data(WorkflowExecutionGetDataRequest(id=key_of(name)))
    assert data.full_outputs is not None
    return data.full_outputs.literals
