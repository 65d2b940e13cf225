"""The TLS side of a connection: whom to trust, and as whom to come."""

from __future__ import annotations

import logging
import ssl
from dataclasses import dataclass
from functools import cache

from ..errors import ConfigError

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Tls:
    """What the configuration says about TLS."""

    ca_file: str | None = None
    """Certificates to trust in place of the system's."""
    cert_file: str | None = None
    """The client's own certificate, with `key_file` unless the key is in it."""
    key_file: str | None = None
    skip_verify: bool = False
    """Whether any certificate will do, so that anybody may be the server."""

    def context(self) -> ssl.SSLContext:
        """The context for connections; a ConfigError names the file that cannot be used."""
        if self.key_file and not self.cert_file:
            raise ConfigError(f"the client key {self.key_file} has no certificate beside it")
        try:
            context = ssl.create_default_context(cafile=self.ca_file)
        except OSError as error:  # which SSLError is, too
            raise ConfigError(f"the CA file {self.ca_file} cannot be used: {error}") from error
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.set_alpn_protocols(["h2"])
        if self.cert_file:
            try:
                context.load_cert_chain(self.cert_file, self.key_file)
            except OSError as error:
                raise ConfigError(f"the client certificate {self.cert_file} cannot be used: {error}") from error
        if self.skip_verify:
            warn_unverified()
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context


@cache
def warn_unverified() -> None:
    """Warn, once a process."""
    log.warning("insecure_skip_verify is set: the server's certificate is not checked, anybody may be the server")
