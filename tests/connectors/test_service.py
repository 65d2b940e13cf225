"""A backend calls connectors through their service: a real process, asked with grpcio and the official stubs."""

from __future__ import annotations

import importlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import grpc
import httpx
import pytest
from flyteidl.admin import agent_pb2
from flyteidl.core import execution_pb2, literals_pb2, tasks_pb2
from flyteidl.service import agent_pb2_grpc
from google.protobuf.descriptor_pb2 import FileDescriptorProto
from grpclib.health.v1 import health_pb2

from flytewright.authoring.sensor import FileSensor
from flytewright.authoring.template import task_template
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings
from tests.connectors.calls import answers, inputs
from tests.connectors.serving import CONNECTORS, MEASURED, Service, serving

Health = health_pb2.HealthCheckResponse


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    with serving(modules=[CONNECTORS, MEASURED]) as found:
        yield found


@pytest.fixture(scope="module")
def answered(service: Service) -> dict[str, Any]:
    return dict(answers(service.port("gRPC")))


def channel(service: Service) -> grpc.Channel:
    return grpc.insecure_channel(f"127.0.0.1:{service.port('gRPC')}")


def test_a_job_is_created_asked_about_and_ended(answered: dict[str, Any]) -> None:
    assert answered["create"] == [{"resourceMeta": "eyJudW1iZXIiOiA0fQ=="}]
    (job,) = answered["get"]
    assert job["resource"]["phase"] == "SUCCEEDED"
    assert job["resource"]["message"] == "counted"
    assert job["resource"]["outputs"]["literals"]["n"] == {"scalar": {"primitive": {"integer": "6"}}}
    assert answered["get of a running job"] == [{"resource": {"message": "still counting", "phase": "RUNNING"}}]
    assert answered["delete"] == [{}]


@pytest.mark.parametrize(("asked", "counted"), [("get", "6"), ("get of another version", "5")])
def test_each_version_of_a_type_has_its_connector(asked: str, counted: str, answered: dict[str, Any]) -> None:
    (job,) = answered[asked]
    assert job["resource"]["outputs"]["literals"]["n"]["scalar"]["primitive"]["integer"] == counted


def test_a_request_without_a_category_means_version_zero(answered: dict[str, Any]) -> None:
    (job,) = answered["get by the older field"]
    assert job["resource"]["customInfo"] == {"step": "1"}


@pytest.mark.parametrize("asked", ["create", "get", "delete", "do"])
def test_a_type_without_connector_is_not_found(asked: str, answered: dict[str, Any]) -> None:
    code, told = answered[f"{asked} of an unknown type"]
    assert code == "NOT_FOUND"
    assert "Cannot find connector for task type: unknown." in told
    assert "there are some for counting (0), counting (2), direct (0)" in told


@pytest.mark.parametrize(
    ("asked", "ending"),
    [
        ("create that fails", "ValueError: -1 cannot be counted in /nowhere."),
        ("delete that fails", "RuntimeError: this job cannot be ended."),
        ("do that fails", "ValueError: negative."),
        ("do of a job", "[Counting] does not support sync execution."),
        ("create of a task that is run at once", "[Direct] does not support async execution."),
        ("get of nonsense", "Expecting value: line 1 column 1 (char 0)."),
    ],
)
def test_what_a_connector_raises_is_an_internal_error_with_its_text(
    asked: str, ending: str, answered: dict[str, Any]
) -> None:
    code, told = answered[asked]
    assert code == "INTERNAL"
    assert told.endswith(ending)


def test_a_long_error_fits_into_what_clients_take(service: Service) -> None:
    template = tasks_pb2.TaskTemplate(type="counting")
    request = agent_pb2.CreateTaskRequest(template=template, inputs=inputs(-1), output_prefix="é" * 30_000)
    with channel(service) as open_channel, pytest.raises(grpc.RpcError) as caught:
        agent_pb2_grpc.AsyncAgentServiceStub(open_channel).CreateTask(request)
    assert caught.value.code() is grpc.StatusCode.INTERNAL
    assert caught.value.details().startswith("failed to create counting task")


def test_a_task_is_run_within_one_call(answered: dict[str, Any]) -> None:
    (done,) = answered["do"]
    assert done["header"]["resource"] == {
        "phase": "SUCCEEDED",
        "outputs": {"literals": {"n": {"scalar": {"primitive": {"integer": "5"}}}}},
    }


def test_connectors_are_listed_with_their_types(answered: dict[str, Any]) -> None:
    kinds = {"supportedTaskTypes": ["counting"] * 2}
    kinds |= {"supportedTaskCategories": [{"name": "counting"}, {"name": "counting", "version": 2}]}  # type: ignore[dict-item]  # JSON
    assert answered["connector"] == [{"agent": {"name": "Counting", **kinds}}]
    (found,) = answered["connectors"]
    assert {each["name"] for each in found["agents"]} >= {"Sensor", "Webhook Connector", "Counting", "Direct"}
    assert answered["unknown connector"] == ["NOT_FOUND", "there is no connector called 'nobody'"]


def test_metrics_and_logs_come_from_the_connector(service: Service) -> None:
    with channel(service) as open_channel:
        stub = agent_pb2_grpc.AsyncAgentServiceStub(open_channel)
        about = {"task_category": agent_pb2.TaskCategory(name="measured"), "resource_meta": b'{"number": 3}'}
        metrics = stub.GetTaskMetrics(agent_pb2.GetTaskMetricsRequest(**about))
        logs = list(stub.GetTaskLogs(agent_pb2.GetTaskLogsRequest(**about)))
    assert [each.metric for each in metrics.results] == ["number-3"]
    assert [list(each.body.results) for each in logs] == [["begin"], ["end of 3"]]


def metrics_of(stub: agent_pb2_grpc.AsyncAgentServiceStub, **about: Any) -> object:
    return stub.GetTaskMetrics(agent_pb2.GetTaskMetricsRequest(**about))


def logs_of(stub: agent_pb2_grpc.AsyncAgentServiceStub, **about: Any) -> object:
    return list(stub.GetTaskLogs(agent_pb2.GetTaskLogsRequest(**about)))


@pytest.mark.parametrize(("ask", "what"), [(metrics_of, "metrics"), (logs_of, "logs")])
def test_a_connector_without_metrics_or_logs_says_so(ask: Callable[..., object], what: str, service: Service) -> None:
    with channel(service) as open_channel, pytest.raises(grpc.RpcError) as caught:
        ask(agent_pb2_grpc.AsyncAgentServiceStub(open_channel), task_type="counting", resource_meta=b'{"number": 3}')
    assert caught.value.code() is grpc.StatusCode.UNIMPLEMENTED
    assert caught.value.details() == f"[Counting] has no {what}"


def health(open_channel: grpc.Channel, name: str = "") -> Any:
    check = open_channel.unary_unary(
        "/grpc.health.v1.Health/Check",
        request_serializer=health_pb2.HealthCheckRequest.SerializeToString,
        response_deserializer=Health.FromString,
    )
    return check(health_pb2.HealthCheckRequest(service=name)).status


@pytest.mark.parametrize("name", ["", "AsyncAgentService", "SyncAgentService", "AgentMetadataService"])
def test_every_service_is_healthy(name: str, service: Service) -> None:
    with channel(service) as open_channel:
        assert health(open_channel, name and f"flyteidl.service.{name}") == Health.SERVING


def test_the_health_of_what_is_not_served_is_unknown(service: Service) -> None:
    with channel(service) as open_channel, pytest.raises(grpc.RpcError) as caught:
        health(open_channel, "somebody.Else")
    assert caught.value.code() is grpc.StatusCode.NOT_FOUND


@pytest.mark.parametrize("version", ["v1", "v1alpha"])
def test_tools_are_told_what_is_served(version: str, service: Service) -> None:
    messages = importlib.import_module(f"grpclib.reflection.{version}.reflection_pb2")
    symbol = "flyteidl.service.AsyncAgentService"
    asked = [{"list_services": ""}, {"file_containing_symbol": symbol}]
    with channel(service) as open_channel:
        ask = open_channel.stream_stream(
            f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
            request_serializer=messages.ServerReflectionRequest.SerializeToString,
            response_deserializer=messages.ServerReflectionResponse.FromString,
        )
        listed, described = ask(iter([messages.ServerReflectionRequest(**each) for each in asked]))
    assert symbol in [each.name for each in listed.list_services_response.service]
    (file,) = described.file_descriptor_response.file_descriptor_proto
    assert FileDescriptorProto.FromString(file).name == "flyteidl/service/agent.proto"


@pytest.mark.usefixtures("answered")
def test_calls_are_counted_for_prometheus(service: Service) -> None:
    lines = httpx.get(f"http://127.0.0.1:{service.port('Prometheus')}/metrics").text.splitlines()
    call = 'operation="{}",task_type="{}"'
    for line in (
        f"flyte_connector_requests_success_total{{{call.format('do', 'direct')}}} 1.0",
        f"flyte_connector_request_latency_seconds_count{{{call.format('delete', 'counting')}}} 2.0",
        'flyte_connector_requests_failure_total{error_code="404",' + call.format("delete", "unknown") + "} 1.0",
        'flyte_connector_requests_failure_total{error_code="500",' + call.format("do", "direct") + "} 1.0",
    ):
        assert line in lines
    assert any(line.startswith('flyte_connector_input_literal_bytes_sum{task_type="counting"}') for line in lines)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_when_it_is_asked_to_end_open_calls_end_first(number: signal.Signals, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with serving() as found, channel(found) as open_channel:
        watching = open_channel.unary_stream(
            "/grpc.health.v1.Health/Watch",
            request_serializer=health_pb2.HealthCheckRequest.SerializeToString,
            response_deserializer=Health.FromString,
        )(health_pb2.HealthCheckRequest())
        assert next(watching).status == Health.SERVING
        stub = agent_pb2_grpc.AsyncAgentServiceStub(open_channel)
        template = tasks_pb2.TaskTemplate(type="waiting")
        creating = stub.CreateTask.future(agent_pb2.CreateTaskRequest(template=template, output_prefix=str(pipe)))
        with pipe.open("w", encoding="utf-8") as writing:  # as soon as the connector reads
            found.process.send_signal(number)
            assert next(watching).status == Health.NOT_SERVING
            with pytest.raises(grpc.RpcError) as refused:
                stub.GetTask(agent_pb2.GetTaskRequest(task_type="waiting", resource_meta=b'{"number": 1}'))
            writing.write("8")
        assert creating.result().resource_meta == b'{"number": 8}'
        assert refused.value.code() is grpc.StatusCode.UNAVAILABLE
        assert found.ended() == 0


def test_a_call_that_does_not_end_is_cut_off(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with serving("--grace=0") as found, channel(found) as open_channel:
        template = tasks_pb2.TaskTemplate(type="waiting")
        creating = agent_pb2_grpc.AsyncAgentServiceStub(open_channel).CreateTask.future(
            agent_pb2.CreateTaskRequest(template=template, output_prefix=str(pipe))
        )
        with pipe.open("w"):  # the connector's thread reads, and nothing is written
            found.process.send_signal(signal.SIGTERM)
            assert found.ended() == 1
        assert creating.exception() is not None


def test_it_ends_after_its_timeout() -> None:
    with serving("--timeout=0") as found:
        assert found.ended() == 0


def test_connectors_come_from_modules_by_name(tmp_path: Path) -> None:
    (tmp_path / "named_connectors.py").write_text(CONNECTORS.read_text())
    with serving(modules=["named_connectors"], folder=tmp_path) as found:
        assert "Counting: counting (0), counting (2)\n" in found.said
        assert "Direct: direct (0), answers at once\n" in found.said


def test_connectors_written_for_flytekit_are_served_with_the_compatibility_switch(tmp_path: Path) -> None:
    file = tmp_path / "theirs.py"
    file.write_text(CONNECTORS.read_text().replace("flytewright", "flytekit"))
    with serving(modules=[file], environment={"FLYTEWRIGHT_COMPAT": "1"}) as found:
        answered = dict(answers(found.port("gRPC")))
    assert answered["create"] == [{"resourceMeta": "eyJudW1iZXIiOiA0fQ=="}]
    assert answered["do"][0]["header"]["resource"]["phase"] == "SUCCEEDED"


def sensed(service: Service, path: Path) -> str:
    """The phase of a file sensor, as a backend hears it from the service."""
    sensor = FileSensor("waits_for_a_file")
    settings = SerializationSettings(image_config=ImageConfig.from_images("x/y:z"))
    template = tasks_pb2.TaskTemplate.FromString(bytes(task_template(sensor, settings)))
    primitive = literals_pb2.Primitive(string_value=str(path))
    given = literals_pb2.LiteralMap(
        literals={"path": literals_pb2.Literal(scalar=literals_pb2.Scalar(primitive=primitive))}
    )
    with channel(service) as open_channel:
        stub = agent_pb2_grpc.AsyncAgentServiceStub(open_channel)
        job = stub.CreateTask(agent_pb2.CreateTaskRequest(template=template, inputs=given)).resource_meta
        found = stub.GetTask(agent_pb2.GetTaskRequest(task_type="sensor", resource_meta=job)).resource
    return str(execution_pb2.TaskExecution.Phase.Name(found.phase))


def test_a_sensor_waits_in_the_service(service: Service, tmp_path: Path) -> None:
    file = tmp_path / "awaited"
    assert sensed(service, file) == "RUNNING"
    file.touch()
    assert sensed(service, file) == "SUCCEEDED"


def test_a_port_that_is_taken_is_named() -> None:
    with socket.create_server(("", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "flytewright_cli.main", "serve", "connector", f"--port={port}"]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr == f"Error: cannot listen on port {port}: Address already in use; choose another with --port\n"


def test_without_the_extra_it_serves_and_tells_how_to_have_metrics() -> None:
    code = """
import sys
from flytewright_cli.main import main
sys.modules["prometheus_client"] = None
main()
"""
    command = [sys.executable, "-c", code, "serve", "connector", "--port=0", "--timeout=0"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == "No metrics: install flytewright[connector] for them.\n"


def test_files_of_outputs_are_left_under_the_output_prefix(service: Service, tmp_path: Path) -> None:
    with channel(service) as open_channel:
        category = agent_pb2.TaskCategory(name="writing")
        request = agent_pb2.GetTaskRequest(
            task_category=category, resource_meta=b'{"number": 3}', output_prefix=str(tmp_path)
        )
        found = agent_pb2_grpc.AsyncAgentServiceStub(open_channel).GetTask(request)
    uri = found.resource.outputs.literals["file"].scalar.blob.uri
    assert Path(uri).is_relative_to(tmp_path)
    assert Path(uri).read_text() == "number 3"
