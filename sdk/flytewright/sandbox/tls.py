"""Certificates: one that is given, or one of the sandbox's own, with the authority that clients have to trust."""

from __future__ import annotations

import datetime as dt
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .errors import SandboxError
from .private import private_folder, write_private

_SOON: Final = dt.timedelta(days=30)
"""A certificate of the sandbox's own is made anew so long before its end."""
_LIFETIME: Final = dt.timedelta(days=825)
"""Longer ones are refused on some systems."""
_ALPN: Final = ["h2", "http/1.1"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tls:
    """What the sandbox shows to clients."""

    certificate: Path
    """The certificate, in PEM, with those between it and its authority."""
    key: Path
    ca: Path | None = None
    """The authority that clients have to be told to trust; None for one that they know."""

    def context(self) -> ssl.SSLContext:
        """For a server of HTTP/2 and HTTP/1; `SandboxError` when the files cannot be used."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.set_alpn_protocols(_ALPN)
        for path in (self.certificate, self.key):
            if not path.is_file():
                raise SandboxError(f"{path} is not there: --tls-cert and --tls-key name a certificate and its key")
        try:
            context.load_cert_chain(self.certificate, self.key, password=_no_password)
        except (OSError, ssl.SSLError) as error:
            reason = getattr(error, "reason", None) or error.strerror or error
            raise SandboxError(
                f"{self.certificate} and {self.key} are no certificate and its key in PEM ({reason}): "
                "say which ones with --tls-cert and --tls-key"
            ) from error
        return context


def _no_password() -> str:
    raise SandboxError("the key of --tls-key is encrypted: give one that is not, and let only its owner read it")


def own_certificate(folder: Path, *hosts: str) -> Tls:
    """A certificate for these names of this machine, made once and again when it does not do any more."""
    tls = Tls(certificate=folder / "server.pem", key=folder / "server.key", ca=folder / "ca.pem")
    names = ("localhost", "127.0.0.1", *(host for host in hosts if host not in ("localhost", "127.0.0.1")))
    if not _is_good(tls, names):
        _make(folder, tls, names)
    return tls


def _is_good(tls: Tls, names: tuple[str, ...]) -> bool:
    from cryptography import x509

    assert tls.ca is not None
    if not all(path.is_file() for path in (tls.certificate, tls.key, tls.ca)):
        return False
    try:
        certificate = x509.load_pem_x509_certificate(tls.certificate.read_bytes())
        known = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (OSError, ValueError, x509.ExtensionNotFound):
        return False
    covered = {str(each.value) for each in known}
    return covered.issuperset(names) and certificate.not_valid_after_utc > dt.datetime.now(dt.timezone.utc) + _SOON


def _make(folder: Path, tls: Tls, names: tuple[str, ...]) -> None:
    import trustme

    assert tls.ca is not None
    authority = trustme.CA(organization_name="flytewright sandbox")
    made = authority.issue_cert(*names, not_after=dt.datetime.now(dt.timezone.utc) + _LIFETIME)
    private_folder(folder)
    write_private(tls.key, made.private_key_pem.bytes())
    write_private(tls.certificate, b"".join(each.bytes() for each in made.cert_chain_pems))
    write_private(tls.ca, authority.cert_pem.bytes())
