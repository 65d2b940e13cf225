"""AdminService on grpcio with faults to order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import grpc

HOST = "127.0.0.1"
SERVICE = "flyteidl.service.AdminService"

Behaviour = Callable[[bytes, grpc.ServicerContext], bytes]


@contextmanager
def faulty_admin(
    behave: Behaviour,
    *,
    method: str = "GetVersion",
    port: int = 0,
    compression: grpc.Compression | None = None,
    options: Sequence[tuple[str, int]] = (),
    threads: int = 4,
    credentials: grpc.ServerCredentials | None = None,
) -> Iterator[int]:
    """Serve one method by `behave`, which gets and gives encoded messages; gives the port."""
    handler = grpc.unary_unary_rpc_method_handler(behave)
    with ThreadPoolExecutor(threads) as pool:
        # with SO_REUSEPORT a server that is to be gone might get the connections of the next test
        server = grpc.server(pool, options=[("grpc.so_reuseport", 0), *options], compression=compression)
        server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(SERVICE, {method: handler}),))
        address = f"{HOST}:{port}"
        bound = server.add_secure_port(address, credentials) if credentials else server.add_insecure_port(address)
        server.start()
        try:
            yield bound
        finally:
            server.stop(None).wait()
