"""Connectors run tasks of their type, here as in their service."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from flytewright import SensorEngine, TaskMetadata, kwtypes, workflow
from flytewright.authoring import connector
from flytewright.authoring.connector import (
    AsyncConnectorBase,
    AsyncConnectorExecutorMixin,
    ConnectorRegistry,
    Resource,
    ResourceMeta,
    SyncConnectorBase,
    SyncConnectorExecutorMixin,
    TaskCategory,
)
from flytewright.authoring.interface import Interface
from flytewright.authoring.sensor import BaseSensor, FileSensor
from flytewright.authoring.webhook import WebhookTask
from flytewright.compile.tasks import compile_task
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.errors import (
    EntityNotExistError,
    MissingReturnValueError,
    MissingTypeError,
    UserError,
    ValidationError,
)
from flytewright_idl.core.execution import TaskExecutionPhase
from flytewright_idl.core.literals import LiteralMap
from flytewright_idl.core.tasks import TaskTemplate

SETTINGS = SerializationSettings(image_config=ImageConfig.from_images("x/y:z"))


@pytest.fixture(autouse=True)
def own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test registers is gone behind it; nothing waits between two questions."""
    monkeypatch.setattr(ConnectorRegistry, "_connectors", dict(ConnectorRegistry._connectors))
    monkeypatch.setattr(connector, "POLL_SECONDS", 0)


def template(entity: Any) -> TaskTemplate:
    found = compile_task(entity, SETTINGS).template
    assert found is not None
    return found


@dataclass
class Job(ResourceMeta):
    number: int
    asked: int = 0


class Slow(AsyncConnectorBase[Job]):
    """A job that is done when it has been asked three times."""

    name = "Slow"

    def __init__(self) -> None:
        super().__init__(metadata_type=Job, task_type_name="slow", task_type_version=2)
        self.deleted: list[Job] = []

    async def create(
        self, task_template: TaskTemplate, output_prefix: str, inputs: LiteralMap | None = None, **kwargs: Any
    ) -> Job:
        assert inputs is not None
        scalar = inputs.literals["n"].scalar
        assert scalar is not None
        assert scalar.primitive is not None
        return Job(scalar.primitive.integer or 0)

    def get(self, resource_meta: Job, **kwargs: Any) -> Resource:
        resource_meta.asked += 1
        if resource_meta.number < 0:
            return Resource(TaskExecutionPhase.FAILED, message="no such job")
        done = resource_meta.asked == 3
        phase = TaskExecutionPhase.SUCCEEDED if done else TaskExecutionPhase.RUNNING
        return Resource(phase, outputs={"n": resource_meta.number + 1} if done else None)

    def delete(self, resource_meta: Job, **kwargs: Any) -> None:
        self.deleted.append(resource_meta)


class SlowTask(AsyncConnectorExecutorMixin):
    def __init__(self, name: str, task_type: str = "slow") -> None:
        super().__init__(task_type, name, interface=Interface(kwtypes(n=int), kwtypes(n=int)), task_type_version=2)


class Direct(SyncConnectorBase):
    name = "Direct"

    def __init__(self) -> None:
        super().__init__(task_type_name="direct")

    def do(
        self, task_template: TaskTemplate, output_prefix: str, inputs: LiteralMap | None = None, **kwargs: Any
    ) -> Resource:
        return Resource(TaskExecutionPhase.SUCCEEDED, outputs=inputs)


class DirectTask(SyncConnectorExecutorMixin):
    def __init__(self, name: str) -> None:
        super().__init__("direct", name, interface=Interface(kwtypes(n=int), kwtypes(n=int)))


def test_a_job_is_started_and_asked_until_it_is_done() -> None:
    ConnectorRegistry.register(Slow())
    entity = SlowTask("s")

    @workflow
    def flow(n: int) -> int:
        return entity(n=entity(n=n))  # type: ignore[no-any-return]  # an entity of any outputs

    assert entity(n=1) == 2
    assert flow(n=1) == 3


def test_a_failed_job_tells_why() -> None:
    ConnectorRegistry.register(Slow())
    with pytest.raises(UserError, match="s ended as FAILED: no such job"):
        SlowTask("s")(n=-1)


def test_a_job_that_nobody_waits_for_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Slow()
    ConnectorRegistry.register(slow)

    async def cancelled() -> None:
        asking = asyncio.Event()

        async def never(resource_meta: Job, **kwargs: Any) -> Resource:
            asking.set()
            await asyncio.Event().wait()
            raise AssertionError

        monkeypatch.setattr(slow, "get", never)
        waiting = asyncio.ensure_future(SlowTask("s").execute(n=7))
        await asking.wait()
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)

    asyncio.run(cancelled())
    assert slow.deleted == [Job(7)]


def test_a_connector_can_answer_within_one_call() -> None:
    ConnectorRegistry.register(Direct())
    assert DirectTask("d")(n=4) == 4


def test_an_output_that_is_not_declared_is_named() -> None:
    class Odd(Direct):
        def do(
            self, task_template: TaskTemplate, output_prefix: str, inputs: LiteralMap | None = None, **kwargs: Any
        ) -> Resource:
            return Resource(TaskExecutionPhase.SUCCEEDED, outputs={"gives_an_output": 1})

    ConnectorRegistry.register(Odd(), override=True)
    with pytest.raises(MissingReturnValueError, match="gives the output 'gives_an_output'; declared are n"):
        DirectTask("d")(n=4)


def test_each_type_of_task_has_one_connector() -> None:
    ConnectorRegistry.register(Slow())
    with pytest.raises(ValidationError, match="have the connector 'Slow' already; override=True replaces it"):
        ConnectorRegistry.register(Slow())
    other = Slow()
    ConnectorRegistry.register(other, override=True)
    assert ConnectorRegistry.get_connector("slow", 2) is other
    assert other.task_category == TaskCategory("slow", 2)
    with pytest.raises(EntityNotExistError, match="no connector for tasks of type slow version 0"):
        ConnectorRegistry.get_connector("slow")


def test_a_connector_is_described_for_its_service() -> None:
    ConnectorRegistry.register(Slow())
    found = ConnectorRegistry.get_connector_metadata("Slow")
    assert (found.name, found.is_sync) == ("Slow", False)
    assert [(each.name, each.version) for each in found.supported_task_categories] == [("slow", 2)]
    assert "Slow" in [each.name for each in ConnectorRegistry.list_connectors()]
    with pytest.raises(EntityNotExistError, match="no connector called 'Fast'"):
        ConnectorRegistry.get_connector_metadata("Fast")


def test_what_is_remembered_of_a_job_is_json() -> None:
    assert Job.decode(Job(3, 1).encode()) == Job(3, 1)
    assert Job.decode(b'{"number": 1, "newer": 2}') == Job(1)


def test_a_file_sensor_is_done_when_the_file_is_there(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("")
    entity = FileSensor("f", timeout=10)
    assert entity(path=str(tmp_path / "there")) is None
    found = template(entity)
    assert found.custom is not None
    assert found.custom.to_dict() == {
        "sensor_module": "flytewright.sensor.file_sensor",
        "sensor_name": "FileSensor",
        "sensor_config": None,
        "inputs": None,
    }
    assert found.metadata is not None
    assert found.metadata.timeout is not None
    assert found.metadata.timeout.timedelta == dt.timedelta(seconds=10)


def test_a_sensor_is_asked_again_until_it_says_yes(tmp_path: Path) -> None:
    Patient.asked = 0
    assert Patient("p")(times=3) is None
    assert Patient.asked == 3


class Patient(BaseSensor):
    asked = 0

    async def poke(self, times: int) -> bool:
        Patient.asked += 1
        return Patient.asked >= times


def test_the_engine_of_sensors_keeps_what_to_ask(tmp_path: Path) -> None:
    entity = FileSensor("f")
    inputs = LiteralMap(
        literals={"path": entity.python_interface.input_plans["path"].encode(str(tmp_path / "no"), None)}  # type: ignore[arg-type]  # nothing to stage
    )
    engine = SensorEngine()
    asked = asyncio.run(engine.create(template(entity), inputs))
    assert asked.inputs == {"path": str(tmp_path / "no")}
    again = engine.metadata_type.decode(asked.encode())
    assert asyncio.run(engine.get(again)).phase == TaskExecutionPhase.RUNNING


def test_a_sensor_that_cannot_be_is_refused_with_the_line() -> None:
    class Untyped(BaseSensor):
        async def poke(self, path) -> bool:  # type: ignore[no-untyped-def]  # what is refused
            return True

    with pytest.raises(MissingTypeError, match=r"test_connectors.py:\d+: u: the parameter 'path' of poke has no type"):
        Untyped("u")
    with pytest.raises(ValidationError, match="say the same thing; keep one"):
        FileSensor("f", timeout=3, metadata=TaskMetadata(timeout=4))


class Answering(BaseHTTPRequestHandler):
    """Answers with what was asked."""

    def do_GET(self) -> None:
        self._answer(200, self.path)

    def do_POST(self) -> None:
        sent = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self._answer(500 if "fail" in sent else 200, sent + self.headers.get("X-Who", ""))

    def _answer(self, status: int, text: str) -> None:
        self.send_response(status)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *args: object) -> None:
        """Nothing is printed."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as serving:
        Thread(target=serving.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{serving.server_port}"
        serving.shutdown()


def test_a_webhook_is_called_with_inputs_filled_in(server: str) -> None:
    entity = WebhookTask(
        "w",
        server,
        headers={"X-Who": "{inputs.who}"},
        data={"text": ["{inputs.n}"]},
        dynamic_inputs={"n": int, "who": str},
        show_data=True,
    )
    assert entity(n=3, who="me") == {
        "status_code": 200,
        "response_data": '{"text":["3"]}me',
        "input_data": {"text": ["3"]},
    }


def test_a_webhook_can_get(server: str) -> None:
    entity = WebhookTask(
        "w", server + "/x/{inputs.n}", "GET", data={"q": "1"}, dynamic_inputs={"n": int}, show_url=True
    )
    assert entity(n=3) == {"status_code": 200, "response_data": "/x/3?q=1", "url": f"{server}/x/3"}


def test_a_webhook_that_fails_tells_what_was_answered(server: str) -> None:
    with pytest.raises(UserError, match="answered 500: .*fail"):
        WebhookTask("w", server, data={"a": "fail"})()
    with pytest.raises(UserError, match="ended as FAILED: AttributeError"):
        WebhookTask("w", "{inputs.missing}")()
    with pytest.raises(UserError, match="ended as FAILED: ConnectError"):
        WebhookTask("w", "http://127.0.0.1:1")()


def test_a_webhook_is_registered_as_it_is_said() -> None:
    entity = WebhookTask("w", "http://x", description="D", timeout=dt.timedelta(seconds=3), headers={"a": "b"})
    spec = compile_task(entity, SETTINGS)
    assert spec.description is not None
    assert spec.description.short_description == "D"
    assert spec.template is not None
    assert spec.template.custom is not None
    assert spec.template.custom.to_dict() == {
        "url": "http://x",
        "method": "POST",
        "headers": {"a": "b"},
        "data": {},
        "show_data": False,
        "show_url": False,
        "timeout_sec": 3.0,
    }
    with pytest.raises(ValidationError, match=r"test_connectors.py:\d+: .*method='PUT' is neither GET nor POST"):
        WebhookTask("w", "http://x", method="PUT")
