"""HTTP beside gRPC: uploads, downloads and logs at addresses that the backend signs."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from ..config.platform import PlatformConfig
from ..errors import ConfigError

if TYPE_CHECKING:
    import httpx


def http_client(platform: PlatformConfig, timeout: float | None = 5.0) -> httpx.AsyncClient:
    """A client that trusts whom the configuration trusts; `timeout` is in seconds of silence, None for any."""
    import httpx

    return httpx.AsyncClient(timeout=timeout, verify=_trust(platform), follow_redirects=True)


def _trust(platform: PlatformConfig) -> ssl.SSLContext | bool:
    """Whose certificates are good: storage may be signed by the system's authorities, or by the backend's own."""
    if platform.insecure_skip_verify:
        return False
    if not platform.ca_cert_file_path:
        return True
    context = ssl.create_default_context()
    try:
        context.load_verify_locations(platform.ca_cert_file_path)
    except OSError as error:
        raise ConfigError(f"the CA file {platform.ca_cert_file_path} cannot be used: {error}") from error
    return context
