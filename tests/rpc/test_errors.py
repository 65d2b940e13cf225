"""Whatever a call fails with arrives as one typed error that says where, what and what to do."""

from __future__ import annotations

import asyncio
import base64
import errno
import pickle
import socket
import ssl

import grpc
import pytest
from flyteidl.core import identifier_pb2
from google.protobuf.message import Message as ProtobufMessage
from google.rpc import error_details_pb2, status_pb2  # type: ignore[import-untyped]
from grpclib.const import Status
from grpclib.exceptions import GRPCError, ProtocolError, StreamTerminatedError

from flytewright.config.platform import PlatformConfig
from flytewright.errors import FlytewrightError
from flytewright.rpc import errors
from flytewright.rpc.client import Client
from flytewright.rpc.errors import BY_STATUS, RpcError, wrap
from flytewright_idl._runtime.errors import DecodeError, EncodeError
from flytewright_idl.core.identifier import Identifier
from flytewright_idl.google.protobuf.any import Any
from tests.support.loopback import HOST, official_serving

FAILURES = [status for status in Status if status is not Status.OK]


def of(error: Exception, tries: int = 1) -> RpcError:
    return wrap(error, "AdminService/GetTask", "flyte:443", tries=tries, timeout=3)


@pytest.mark.parametrize("status", FAILURES)
def test_every_status_has_its_class(status: Status) -> None:
    error = of(GRPCError(status, "told to"))
    assert type(error) is BY_STATUS[status]
    assert error.status is status
    assert str(error).startswith(f"AdminService/GetTask at flyte:443: {status.name}: told to")


def test_no_two_statuses_share_a_class() -> None:
    assert len({BY_STATUS[status] for status in FAILURES}) == len(FAILURES) == 16


def test_every_error_of_the_module_is_in_the_tree_of_its_docstring() -> None:
    classes = [each for each in vars(errors).values() if isinstance(each, type) and each.__module__ == errors.__name__]
    assert all(issubclass(each, FlytewrightError) for each in classes)
    assert [each.__name__ for each in classes if f" {each.__name__} " not in (errors.__doc__ or "")] == []
    assert [each.__name__ for each in classes if each.__name__ not in errors.__all__] == []


@pytest.mark.parametrize(
    ("raised", "kind", "text"),
    [
        (asyncio.TimeoutError(), errors.DeadlineExceededError, "no answer within 3 s; give the call more time"),
        (TimeoutError(errno.ETIMEDOUT, "Connection timed out"), errors.UnavailableError, "Connection timed out"),
        (ConnectionRefusedError(111, "refused"), errors.UnavailableError, "refused; is the server running"),
        (socket.gaierror(-2, "Name or service not known"), errors.UnavailableError, "Name or service not known"),
        (StreamTerminatedError("Connection lost"), errors.UnavailableError, "UNAVAILABLE: Connection lost"),
        (ProtocolError("no trailers"), errors.UnavailableError, "no trailers"),
        (ssl.SSLError(1, "handshake failure"), errors.TlsError, "check the certificates"),
        (ssl.SSLCertVerificationError(1, "self-signed"), errors.TlsError, "with caCertFilePath"),
        (DecodeError("a.Task.id", "truncated"), errors.BadReplyError, "INTERNAL: a.Task.id: truncated; is this"),
        (EncodeError("a.Task.id", "no text"), errors.InvalidArgumentError, "INVALID_ARGUMENT: a.Task.id: no text"),
        (EOFError(), errors.UnavailableError, "UNAVAILABLE: EOFError"),
    ],
)
def test_foreign_errors_become_typed_ones(raised: Exception, kind: type[RpcError], text: str) -> None:
    error = of(raised)
    assert type(error) is kind
    assert text in str(error)


def test_the_text_says_how_often_a_call_was_tried() -> None:
    assert "UNAVAILABLE: busy (tried 4 times); is" in str(of(GRPCError(Status.UNAVAILABLE, "busy"), tries=4))


def test_already_exists_after_a_repetition_says_that_the_call_itself_may_have_created_it() -> None:
    refused = GRPCError(Status.ALREADY_EXISTS, "f1 exists")
    assert of(refused).hint == ""
    assert "an earlier try" in of(refused, tries=2).hint


def test_details_of_the_server_are_kept() -> None:
    assert of(GRPCError(Status.INTERNAL, "", ["stack"])).details == ("stack",)


def trailers(*details: ProtobufMessage) -> dict[str, str]:
    """Trailers as grpcio's servers send them, made by the official library."""
    status = status_pb2.Status(code=3, message="refused")
    for detail in details:
        status.details.add().Pack(detail)
    return {"grpc-status": "3", errors.DETAILS: base64.b64encode(status.SerializeToString()).decode().rstrip("=")}


def test_messages_of_the_idl_in_the_status_arrive_as_such() -> None:
    error = of(GRPCError(Status.INVALID_ARGUMENT, "refused", trailers(identifier_pb2.Identifier(name="t"))))
    assert error.details == (Identifier(name="t"),)


def test_other_messages_in_the_status_stay_packed() -> None:
    reason = error_details_pb2.ErrorInfo(reason="QUOTA", domain="flyte")
    error = of(GRPCError(Status.INVALID_ARGUMENT, "refused", trailers(reason, identifier_pb2.Identifier(name="t"))))
    packed, known = error.details
    assert known == Identifier(name="t")
    assert isinstance(packed, Any)
    assert packed.type_url == "type.googleapis.com/google.rpc.ErrorInfo"
    assert packed.value == reason.SerializeToString()


@pytest.mark.parametrize("text", ["", "!", "GgX_", "/w", "GgUI", "GgQKAv//", "GgcKAXg="])
def test_a_status_that_cannot_be_read_does_not_hide_the_error(text: str) -> None:
    error = of(GRPCError(Status.NOT_FOUND, "gone", {errors.DETAILS: text}))
    assert (type(error), error.details) == (errors.NotFoundError, ())


def test_trailers_without_a_status_are_no_details() -> None:
    assert of(GRPCError(Status.NOT_FOUND, "gone", {"grpc-status": "5"})).details == ()


def test_details_of_a_real_server_reach_the_caller() -> None:
    sent = trailers(identifier_pb2.Identifier(name="t"))

    def refuse(_: bytes, context: grpc.ServicerContext) -> bytes:
        data = base64.b64decode(sent[errors.DETAILS] + "==")
        context.set_trailing_metadata(((errors.DETAILS, data),))
        context.abort(grpc.StatusCode.INVALID_ARGUMENT, "refused")

    async def call(port: int) -> None:
        async with Client(PlatformConfig(endpoint=f"{HOST}:{port}", insecure=True)) as client:
            await client.admin.get_task_with()

    serving = official_serving(
        "flyteidl.service.AdminService", {"GetTask": grpc.unary_unary_rpc_method_handler(refuse)}
    )
    with serving as port, pytest.raises(errors.InvalidArgumentError) as caught:
        asyncio.run(call(port))
    assert caught.value.details == (Identifier(name="t"),)


def test_errors_survive_pickling() -> None:
    error = of(GRPCError(Status.NOT_FOUND, "gone", ["x"]), tries=2)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is errors.NotFoundError
    assert (str(again), again.details, again.tries) == (str(error), ("x",), 2)
