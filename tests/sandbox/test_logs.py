"""What tasks print is read over HTTP, at addresses that the sandbox signs."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from flytewright.sandbox.http.signing import RefusedError, Signer
from flytewright.sandbox.server import Sandbox
from flytewright_idl.core import ResourceType, WorkflowExecutionIdentifier
from tests.sandbox.build import INT, Client, python, task, tries_of

pytestmark = pytest.mark.anyio


async def log_uri(client: Client, key: WorkflowExecutionIdentifier) -> str:
    """The address of the only log of an execution, as soon as there is one."""
    while True:
        for node in (await client.nodes(await client.get(key))).values():
            for attempt in tries_of(await client.tries(node)):
                if attempt.logs:
                    return attempt.logs[0].uri


async def launched(client: Client, code: str) -> WorkflowExecutionIdentifier:
    """Launch a task without inputs."""
    await client.register(task("t", python(code), {}, {"o0": INT}))
    return await client.launch("t", kind=ResourceType.TASK)


async def test_a_log_is_plain_text_at_a_signed_address(client: Client, sandbox: Sandbox) -> None:
    key = await launched(client, "print('<b>hello</b>'); give(o0=1)")
    await client.finished(key)
    uri = await log_uri(client, key)
    assert uri.startswith(f"{sandbox.http_url}/logs/")
    async with httpx.AsyncClient() as http:
        reply = await http.get(uri)
        assert reply.text == "<b>hello</b>\n"
        assert reply.headers["content-type"] == "text/plain; charset=utf-8"
        assert reply.headers["x-content-type-options"] == "nosniff"
        assert (await http.get(f"{uri}&from=8")).text == "</b>\n"
        assert (await http.get(f"{uri}&follow=1")).text == "<b>hello</b>\n"
        assert (await http.get(f"{uri}&from=x")).status_code == 400
        assert (await http.get(uri.replace("signature=", "signature=0"))).status_code == 403
        assert (await http.get(uri.replace("/logs/", "/signed/"))).status_code == 403


async def test_a_log_is_followed_while_its_task_runs(client: Client, tmp_path: Path) -> None:
    go_on = tmp_path / "go_on"
    waiting = f"""
import os, time
print('first')
while not os.path.exists({str(go_on)!r}):
    time.sleep(0.01)
print('second')
give(o0=1)
"""
    uri = await log_uri(client, await launched(client, waiting))
    seen = b""
    async with httpx.AsyncClient(timeout=None) as http, http.stream("GET", f"{uri}&follow=1") as reply:
        async for part in reply.aiter_bytes():
            seen += part
            if seen == b"first\n":
                go_on.touch()
    assert seen == b"first\nsecond\n"


def test_an_address_is_good_for_its_own_prefix_alone(tmp_path: Path) -> None:
    data, logs = Signer(b"key", tmp_path, "http://h"), Signer(b"key", tmp_path, "http://h", "/logs")
    url = httpx.URL(data.url("GET", tmp_path / "file", 60))
    assert data.check("GET", "file", dict(url.params)) == (tmp_path / "file", "")
    with pytest.raises(RefusedError, match="not signed"):
        logs.check("GET", "file", dict(url.params))
