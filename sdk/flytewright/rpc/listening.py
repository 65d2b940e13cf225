"""Sockets that servers listen on."""

from __future__ import annotations

import socket


def listening_socket(host: str, port: int, *, family: socket.AddressFamily, both: bool = False) -> socket.socket:
    """A socket that listens on an address, `both` on that of IPv4 as well; `OSError` when it cannot.

    What is written to its connections is sent at once. asyncio sees to that only for sockets that it has made itself;
    without it, the parts of an answer wait for one another's acknowledgement, 40 ms of every call.
    """
    listening = socket.create_server((host, port), family=family, dualstack_ipv6=both)
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # connections inherit it
    return listening
