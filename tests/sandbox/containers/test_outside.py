"""Shell tasks and container tasks of the SDK run in the sandbox, and give each other files."""

from __future__ import annotations

from pathlib import Path

import pytest

from flytewright.config.config import Config
from flytewright.config.platform import PlatformConfig
from flytewright.remote.client import AsyncFlyteRemote
from flytewright.sandbox.server import Sandbox
from flytewright_idl.core import ResourceType
from tests.sandbox.build import DOMAIN, PROJECT, VERSION, client_of, identifier, integer
from tests.sandbox.containers import outside
from tests.sandbox.containers.machine import Machine

pytestmark = pytest.mark.anyio


async def test_a_script_counts_what_a_container_has_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "machine").mkdir()
    monkeypatch.setenv("FLYTE_CONTAINER_ENGINE", str(Machine(tmp_path / "machine").path))
    here = {"PYTHONPATH": str(Path(__file__).parents[3])}
    async with Sandbox(tmp_path / "state", task_environment=here) as sandbox, client_of(sandbox) as client:
        platform = PlatformConfig(endpoint=sandbox.endpoint, insecure=True)
        remote = AsyncFlyteRemote(Config(platform=platform), PROJECT, DOMAIN)
        await remote.register_workflow(outside.words, version=VERSION)
        remote.close()
        plan = identifier(ResourceType.LAUNCH_PLAN, f"{outside.__name__}.words")
        execution = await client.run(plan.name, n=integer(3))
        (found,) = (await client.outputs(execution)).values()
    assert found.scalar is not None
    assert found.scalar.blob is not None
    assert Path(found.scalar.blob.uri).read_text() == "6\n"
