"""gRPC's own services, asked by the client that most of the world has: what there is, and whether it is well."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

import grpc
import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorProto
from grpclib.health.v1.health_pb2 import HealthCheckRequest, HealthCheckResponse
from grpclib.reflection.v1.reflection_pb2 import ServerReflectionRequest, ServerReflectionResponse

from flytewright.sandbox.server import Sandbox

if TYPE_CHECKING:
    from google.protobuf.message import Message

pytestmark = pytest.mark.anyio

ReplyT = TypeVar("ReplyT", bound="Message")

SERVICES = {
    "flyteidl.service.AdminService",
    "flyteidl.service.AgentMetadataService",
    "flyteidl.service.AuthMetadataService",
    "flyteidl.service.DataProxyService",
    "flyteidl.service.IdentityService",
    "grpc.health.v1.Health",
    "grpc.reflection.v1.ServerReflection",
    "grpc.reflection.v1alpha.ServerReflection",
}
VERSIONS = ["v1", "v1alpha"]


async def in_thread(sandbox: Sandbox, call: Callable[[grpc.Channel], ReplyT]) -> ReplyT:
    """The answer to a call of grpcio, whose own loop would be one more."""

    def work() -> ReplyT:
        with grpc.insecure_channel(sandbox.endpoint) as channel:
            return call(channel)

    return await asyncio.to_thread(work)


def reflected(version: str, *requests: ServerReflectionRequest) -> Callable[[grpc.Channel], ServerReflectionResponse]:
    """The last answer to requests about what there is."""

    def call(channel: grpc.Channel) -> ServerReflectionResponse:
        ask = channel.stream_stream(
            f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
            request_serializer=ServerReflectionRequest.SerializeToString,
            response_deserializer=ServerReflectionResponse.FromString,
        )
        answers: Iterable[ServerReflectionResponse] = ask(iter(requests), timeout=30)
        return list(answers)[-1]

    return call


def checked(service: str) -> Callable[[grpc.Channel], HealthCheckResponse]:
    def call(channel: grpc.Channel) -> HealthCheckResponse:
        ask = channel.unary_unary(
            "/grpc.health.v1.Health/Check",
            request_serializer=HealthCheckRequest.SerializeToString,
            response_deserializer=HealthCheckResponse.FromString,
        )
        answer: HealthCheckResponse = ask(HealthCheckRequest(service=service), timeout=30)
        return answer

    return call


def watched(service: str) -> Callable[[grpc.Channel], HealthCheckResponse]:
    def call(channel: grpc.Channel) -> HealthCheckResponse:
        ask = channel.unary_stream(
            "/grpc.health.v1.Health/Watch",
            request_serializer=HealthCheckRequest.SerializeToString,
            response_deserializer=HealthCheckResponse.FromString,
        )
        answers: Iterator[HealthCheckResponse] = ask(HealthCheckRequest(service=service), timeout=30)
        return next(answers)

    return call


@pytest.mark.parametrize("version", VERSIONS)
async def test_every_service_is_listed(sandbox: Sandbox, version: str) -> None:
    answer = await in_thread(sandbox, reflected(version, ServerReflectionRequest(list_services="*")))
    assert {each.name for each in answer.list_services_response.service} >= SERVICES


@pytest.mark.parametrize("version", VERSIONS)
async def test_every_service_that_is_listed_has_a_file_that_declares_it(sandbox: Sandbox, version: str) -> None:
    listed = await in_thread(sandbox, reflected(version, ServerReflectionRequest(list_services="*")))
    for service in listed.list_services_response.service:
        asked = ServerReflectionRequest(file_containing_symbol=service.name)
        answer = await in_thread(sandbox, reflected(version, asked))
        (raw,) = answer.file_descriptor_response.file_descriptor_proto
        file = FileDescriptorProto.FromString(raw)
        assert service.name in {f"{file.package}.{each.name}" for each in file.service}


async def test_a_file_that_another_imports_can_be_asked_for_in_the_same_stream(sandbox: Sandbox) -> None:
    requests = (
        ServerReflectionRequest(file_containing_symbol="flyteidl.service.AdminService"),
        ServerReflectionRequest(file_by_filename="flyteidl/core/literals.proto"),
    )
    answer = await in_thread(sandbox, reflected("v1", *requests))
    (raw,) = answer.file_descriptor_response.file_descriptor_proto
    assert "LiteralMap" in {each.name for each in FileDescriptorProto.FromString(raw).message_type}


async def test_what_is_not_there_is_not_found(sandbox: Sandbox) -> None:
    answer = await in_thread(
        sandbox, reflected("v1", ServerReflectionRequest(file_containing_symbol="flyteidl.service.NoService"))
    )
    assert answer.error_response.error_code == grpc.StatusCode.NOT_FOUND.value[0]


@pytest.mark.parametrize("service", ["", *sorted(SERVICES - {"grpc.health.v1.Health"})])
async def test_it_is_well_and_so_is_each_service(sandbox: Sandbox, service: str) -> None:
    assert (await in_thread(sandbox, checked(service))).status == HealthCheckResponse.SERVING


async def test_who_watches_is_told_at_once(sandbox: Sandbox) -> None:
    assert (await in_thread(sandbox, watched(""))).status == HealthCheckResponse.SERVING
    assert (await in_thread(sandbox, watched("nobody"))).status == HealthCheckResponse.SERVICE_UNKNOWN


async def test_the_health_of_an_unknown_service_is_not_found(sandbox: Sandbox) -> None:
    with pytest.raises(grpc.RpcError) as refused:
        await in_thread(sandbox, checked("nobody"))
    assert refused.value.code() is grpc.StatusCode.NOT_FOUND


def test_neither_descriptors_nor_the_http_side_are_imported_before_they_are_asked_for() -> None:
    code = (
        "import asyncio, sys, tempfile, pathlib\n"
        "from flytewright.sandbox.server import Sandbox\n"
        "async def main():\n"
        "    with tempfile.TemporaryDirectory() as folder:\n"
        "        async with Sandbox(pathlib.Path(folder) / 'state') as sandbox:\n"
        "            unasked = ('google.protobuf', 'flyteidl.', 'uvicorn', 'starlette', 'h11')\n"
        "            print([each for each in sys.modules if each.startswith(unasked)])\n"
        "            import httpx\n"
        "            async with httpx.AsyncClient() as client:\n"
        "                print((await client.get(sandbox.http_url + '/healthcheck')).status_code)\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n200\n"
