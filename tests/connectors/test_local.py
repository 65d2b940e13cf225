"""Tasks with connectors run here: their connector is called in this process."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from flytewright import PythonFunctionTask, kwtypes, task
from flytewright.authoring import connector
from flytewright.authoring.connector import (
    AsyncConnectorBase,
    AsyncConnectorExecutorMixin,
    ConnectorRegistry,
    Resource,
    ResourceMeta,
    SyncConnectorBase,
    SyncConnectorExecutorMixin,
)
from flytewright.authoring.interface import Interface
from flytewright.errors import UserError
from flytewright.extend import TaskPlugins
from flytewright_idl.core.execution import TaskExecutionPhase
from flytewright_idl.core.literals import LiteralMap
from flytewright_idl.core.tasks import TaskTemplate


@pytest.fixture(autouse=True)
def own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test registers is gone behind it; nothing waits between two questions."""
    monkeypatch.setattr(ConnectorRegistry, "_connectors", dict(ConnectorRegistry._connectors))
    monkeypatch.setattr(connector, "POLL_SECONDS", 0)


@dataclass
class Job(ResourceMeta):
    args: list[str]
    prefix: str


class Cluster(AsyncConnectorBase[Job]):
    """Runs nothing, but reads what a container elsewhere would read."""

    name = "Cluster"

    def __init__(self) -> None:
        super().__init__(metadata_type=Job, task_type_name="cluster")

    async def create(
        self, task_template: TaskTemplate, output_prefix: str, inputs: LiteralMap | None = None, **kwargs: Any
    ) -> Job:
        assert task_template.container is not None
        return Job(list(task_template.container.args), output_prefix)

    async def get(self, resource_meta: Job, **kwargs: Any) -> Resource:
        args = resource_meta.args
        found = {name: args[args.index(name) + 1] for name in ("--inputs", "--output-prefix", "--checkpoint-path")}
        assert found["--output-prefix"] == resource_meta.prefix
        assert found["--checkpoint-path"] == f"{resource_meta.prefix}/checkpoint_output"
        given = LiteralMap.parse(Path(found["--inputs"]).read_bytes())
        Path(resource_meta.prefix, "outputs.pb").write_bytes(bytes(LiteralMap(literals={"o0": given.literals["n"]})))
        return Resource(TaskExecutionPhase.SUCCEEDED)

    async def delete(self, resource_meta: Job, **kwargs: Any) -> None:
        """Nothing to end."""


@dataclass
class OnCluster:
    """The configuration of tasks that run on a cluster."""


class ClusterTask(AsyncConnectorExecutorMixin, PythonFunctionTask[OnCluster]):
    def __init__(self, task_config: OnCluster, task_function: Any, **kwargs: Any) -> None:
        super().__init__(task_config=task_config, task_function=task_function, task_type="cluster", **kwargs)


def test_a_container_elsewhere_finds_its_inputs_and_its_outputs_are_read() -> None:
    TaskPlugins.register_pythontask_plugin(OnCluster, ClusterTask)
    ConnectorRegistry.register(Cluster())

    @task(task_config=OnCluster())
    def elsewhere(n: int) -> int:
        raise AssertionError("not called here")

    assert elsewhere(n=4) == 4
    assert elsewhere(n=5) == 5


@dataclass
class Nothing(ResourceMeta):
    """There is nothing to remember."""


class Ending(AsyncConnectorBase[Nothing]):
    def __init__(self, phase: TaskExecutionPhase) -> None:
        super().__init__(metadata_type=Nothing, task_type_name="ending")
        self.phase = phase

    def create(
        self, task_template: TaskTemplate, output_prefix: str, inputs: LiteralMap | None = None, **kwargs: Any
    ) -> Nothing:
        return Nothing()

    def get(self, resource_meta: Nothing, **kwargs: Any) -> Resource:
        return Resource(self.phase, message="so it is")

    def delete(self, resource_meta: Nothing, **kwargs: Any) -> None:
        """Nothing to end."""


class EndingTask(AsyncConnectorExecutorMixin):
    def __init__(self) -> None:
        super().__init__("ending", "e", interface=Interface({}, {}))


@pytest.mark.parametrize("phase", ["FAILED", "RETRYABLE_FAILED", "ABORTED"])
def test_a_job_that_ends_otherwise_than_well_is_an_error(phase: str) -> None:
    ConnectorRegistry.register(Ending(TaskExecutionPhase[phase]))
    with pytest.raises(UserError, match=f"e ended as {phase}: so it is"):
        EndingTask()()


class Threaded(SyncConnectorBase):
    def __init__(self) -> None:
        super().__init__(task_type_name="threaded")

    def do(
        self, task_template: TaskTemplate, output_prefix: str, inputs: LiteralMap | None = None, **kwargs: Any
    ) -> Resource:
        return Resource(TaskExecutionPhase.SUCCEEDED, outputs={"name": threading.current_thread().name})


class ThreadedTask(SyncConnectorExecutorMixin):
    def __init__(self) -> None:
        super().__init__("threaded", "t", interface=Interface({}, kwtypes(name=str)))


def test_a_connector_that_is_not_async_holds_up_no_loop() -> None:
    ConnectorRegistry.register(Threaded())
    assert ThreadedTask()() not in ("flytewright-sync", threading.main_thread().name)


def test_an_interrupt_ends_the_job(tmp_path: Path) -> None:
    note = tmp_path / "note"
    script = Path(__file__).with_name("interrupted.py")
    ended = subprocess.run([sys.executable, str(script), str(note)], capture_output=True, text=True, check=False)
    assert ended.stderr.endswith("KeyboardInterrupt\n")
    assert note.read_text() == "ended 7"


def test_an_interrupt_does_not_wait_for_code_that_never_awaits() -> None:
    code = """
import os, signal, threading
from flytewright import sync

async def work():
    os.kill(os.getpid(), signal.SIGINT)
    threading.Event().wait()

sync.run(work())
"""
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert ended.stderr.endswith("KeyboardInterrupt\n")
