from __future__ import annotations

import asyncio
import logging
import ssl
from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path

import grpc
import pytest
import trustme

from flytewright.config.platform import PlatformConfig
from flytewright.errors import ConfigError
from flytewright.rpc.tls import Tls, warn_unverified
from flytewright.rpc.transport import Transport
from flytewright_idl.admin import GetVersionRequest, GetVersionResponse
from flytewright_idl.service.admin import AdminServiceStub
from tests.support.faults import HOST, faulty_admin


def test_certificates_and_names_are_checked_unless_told_otherwise() -> None:
    context = Tls().context()
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_skipping_the_check_is_warned_of_once(caplog: pytest.LogCaptureFixture) -> None:
    warn_unverified.cache_clear()
    with caplog.at_level(logging.WARNING):
        contexts = [Tls(skip_verify=True).context() for _ in range(2)]
    assert [each.verify_mode for each in contexts] == [ssl.CERT_NONE] * 2
    assert ["insecure_skip_verify" in each.message for each in caplog.records] == [True]


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        (Tls(ca_file="{}/none.pem"), "the CA file .*none.pem cannot be used"),
        (Tls(ca_file="{}/no.pem"), "the CA file .*no.pem cannot be used"),
        (Tls(cert_file="{}/no.pem"), "the client certificate .*no.pem cannot be used"),
        (Tls(key_file="{}/no.pem"), "has no certificate beside it"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(settings: Tls, why: str, tmp_path: Path) -> None:
    (tmp_path / "no.pem").write_text("no certificate")
    files = {name: value and value.format(tmp_path) for name, value in vars(settings).items() if name != "skip_verify"}
    with pytest.raises(ConfigError, match=why):
        Tls(**files).context()


PAST = datetime(2020, 1, 1, tzinfo=timezone.utc)


def asked(ca: trustme.CA, server: trustme.LeafCert, tls: Tls, *, client_must_show: bool = False) -> GetVersionResponse:
    """The answer of a server with this certificate."""
    key, chain = server.private_key_pem.bytes(), b"".join(each.bytes() for each in server.cert_chain_pems)
    credentials = grpc.ssl_server_credentials([(key, chain)], ca.cert_pem.bytes(), client_must_show)

    async def ask(port: int) -> GetVersionResponse:
        with closing(Transport(PlatformConfig(endpoint=f"{HOST}:{port}"), tls=tls)) as transport:
            return await AdminServiceStub(transport).get_version(GetVersionRequest(), timeout=10)

    with faulty_admin(lambda request, context: b"", credentials=credentials) as port:
        return asyncio.run(ask(port))


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusting(ca: trustme.CA, tmp_path: Path) -> str:
    ca.cert_pem.write_to_path(tmp_path / "ca.pem")
    return str(tmp_path / "ca.pem")


def test_a_server_of_a_trusted_ca_is_called(ca: trustme.CA, trusting: str) -> None:
    assert asked(ca, ca.issue_cert(HOST), Tls(ca_file=trusting)) == GetVersionResponse()


def test_a_server_of_an_unknown_ca_is_refused(ca: trustme.CA) -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match="unable to get local issuer|self-signed"):
        asked(ca, ca.issue_cert(HOST), Tls())


def test_a_server_of_another_name_is_refused(ca: trustme.CA, trusting: str) -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match="IP address mismatch"):
        asked(ca, ca.issue_cert("flyte.example.com"), Tls(ca_file=trusting))


def test_an_expired_certificate_is_refused(ca: trustme.CA, trusting: str) -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match="expired"):
        asked(ca, ca.issue_cert(HOST, not_before=PAST, not_after=PAST.replace(year=2021)), Tls(ca_file=trusting))


def test_any_certificate_will_do_when_the_check_is_skipped(ca: trustme.CA) -> None:
    assert asked(ca, ca.issue_cert("flyte.example.com"), Tls(skip_verify=True)) == GetVersionResponse()


def test_a_client_certificate_is_shown(ca: trustme.CA, trusting: str, tmp_path: Path) -> None:
    own = tmp_path / "own.pem"
    ca.issue_cert("client.example.com").private_key_and_cert_chain_pem.write_to_path(own)
    tls = Tls(ca_file=trusting, cert_file=str(own))
    assert asked(ca, ca.issue_cert(HOST), tls, client_must_show=True) == GetVersionResponse()
