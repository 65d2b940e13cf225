"""Whatever a call fails with arrives as one typed error that says where, what and what to do."""

from __future__ import annotations

import asyncio
import errno
import pickle
import socket
import ssl

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError, ProtocolError, StreamTerminatedError

from flytewright.errors import FlytewrightError
from flytewright.rpc import errors
from flytewright.rpc.errors import BY_STATUS, RpcError, wrap
from flytewright_idl._runtime.errors import DecodeError, EncodeError

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


def test_errors_survive_pickling() -> None:
    error = of(GRPCError(Status.NOT_FOUND, "gone", ["x"]), tries=2)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is errors.NotFoundError
    assert (str(again), again.details, again.tries) == (str(error), ("x",), 2)
