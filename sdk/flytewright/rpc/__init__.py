"""How a call gets to the server and back: `Client`, `SyncClient`, and the errors of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytewright_idl._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import Client as Client
    from .errors import RpcError as RpcError
    from .interceptors import Interceptor as Interceptor
    from .retry import RetryPolicy as RetryPolicy
    from .sync_client import SyncClient as SyncClient
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "client": "Client",
            "errors": "RpcError",
            "interceptors": "Interceptor",
            "retry": "RetryPolicy",
            "sync_client": "SyncClient",
        },
    )
