"""Sockets that servers listen on."""

from __future__ import annotations

import socket

import pytest

from flytewright.rpc.listening import listening_socket


def test_what_is_written_to_a_connection_is_sent_at_once() -> None:
    with (
        listening_socket("127.0.0.1", 0, family=socket.AF_INET) as listening,
        socket.create_connection(listening.getsockname()),
        listening.accept()[0] as connection,
    ):
        assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_an_address_that_is_taken_is_an_error() -> None:
    with (
        listening_socket("127.0.0.1", 0, family=socket.AF_INET) as listening,
        pytest.raises(OSError, match="in use"),
    ):
        listening_socket("127.0.0.1", listening.getsockname()[1], family=socket.AF_INET)
