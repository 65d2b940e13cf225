"""A sandbox with TLS: clients that trust its authority reach it, others do not; bad certificates are told of."""

from __future__ import annotations

import datetime as dt
import ssl
from pathlib import Path

import httpx
import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from flytewright.config.platform import AuthType, PlatformConfig
from flytewright.rpc.client import Client
from flytewright.rpc.errors import RpcError
from flytewright.sandbox.auth.options import AuthOptions
from flytewright.sandbox.errors import SandboxError
from flytewright.sandbox.folder import StateFolder
from flytewright.sandbox.options import Options
from flytewright.sandbox.server import Sandbox
from flytewright.sandbox.tls import own_certificate
from flytewright_idl.admin import GetVersionRequest, ProjectListRequest
from tests.sandbox.auth.conftest import SECRET, auth_files

pytestmark = pytest.mark.anyio


def options(folder: Path, **more: object) -> Options:
    return Options(folder=folder / "state", port=0, http_port=0, **more)  # type: ignore[arg-type]  # fields by name


async def version(platform: PlatformConfig) -> str:
    async with Client(platform) as client:
        answer = await client.admin.get_version(GetVersionRequest())
    assert answer.control_plane_version is not None
    return answer.control_plane_version.version


async def test_who_trusts_the_sandboxs_own_authority_reaches_it(tmp_path: Path) -> None:
    async with Sandbox(options=options(tmp_path, tls=True)) as sandbox:
        running = StateFolder(sandbox.folder).running()
        assert running is not None
        assert running.ca is not None
        assert await version(PlatformConfig(endpoint=sandbox.endpoint, ca_cert_file_path=running.ca)) == "1.16.8"
        assert sandbox.http_url.startswith("https://")
        context = ssl.create_default_context(cafile=running.ca)
        async with httpx.AsyncClient(verify=context, trust_env=False) as browser:
            assert (await browser.get(f"{sandbox.http_url}/no-such-page")).status_code == 404


async def test_who_does_not_trust_it_or_speaks_in_the_open_is_not_served(tmp_path: Path) -> None:
    async with Sandbox(options=options(tmp_path, tls=True)) as sandbox:
        for insecure in (False, True):
            with pytest.raises(RpcError):
                await version(PlatformConfig(endpoint=sandbox.endpoint, insecure=insecure, rpc_retries=0))


async def test_a_certificate_that_is_given_is_shown(tmp_path: Path) -> None:
    authority = trustme.CA()
    made = authority.issue_cert("127.0.0.1")
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    made.private_key_and_cert_chain_pem.write_to_path(tmp_path / "server.pem")
    given = options(tmp_path, certificate=tmp_path / "server.pem", key=tmp_path / "server.pem")
    async with Sandbox(options=given) as sandbox:
        running = StateFolder(sandbox.folder).running()
        assert running is not None
        assert running.ca is None
        platform = PlatformConfig(endpoint=sandbox.endpoint, ca_cert_file_path=str(tmp_path / "ca.pem"))
        assert await version(platform) == "1.16.8"


async def test_a_robot_logs_in_over_tls(tmp_path: Path, signing_key: bytes) -> None:
    auth_files(tmp_path / "state" / "auth", signing_key)
    async with Sandbox(options=options(tmp_path, tls=True, auth=AuthOptions())) as sandbox:
        running = StateFolder(sandbox.folder).running()
        assert running is not None
        platform = PlatformConfig(
            endpoint=sandbox.endpoint,
            ca_cert_file_path=running.ca,
            auth_mode=AuthType.CLIENTSECRET,
            client_id="flytepropeller",
            client_credentials_secret=SECRET,
        )
        async with Client(platform) as client:
            assert (await client.admin.list_projects(ProjectListRequest())).projects


# Certificates


def not_after(certificate: Path) -> object:
    return x509.load_pem_x509_certificate(certificate.read_bytes()).not_valid_after_utc


def test_a_certificate_of_its_own_is_made_once_for_the_same_names(tmp_path: Path) -> None:
    first = own_certificate(tmp_path, "127.0.0.1")
    content = first.certificate.read_bytes()
    assert first.key.stat().st_mode & 0o777 == 0o600
    assert own_certificate(tmp_path, "127.0.0.1").certificate.read_bytes() == content
    assert own_certificate(tmp_path, "machine.example.org").certificate.read_bytes() != content


def test_a_certificate_that_ends_soon_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flytewright.sandbox.tls._LIFETIME", dt.timedelta(days=29))
    ends_soon = not_after(own_certificate(tmp_path).certificate)
    monkeypatch.undo()
    assert not_after(own_certificate(tmp_path).certificate) != ends_soon


def encrypted_key(path: Path) -> None:
    path.write_bytes(
        ec.generate_private_key(ec.SECP256R1()).private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"secret"),
        )
    )


@pytest.mark.parametrize("kind", ["garbage", "absent", "of another", "encrypted"])
async def test_a_certificate_that_cannot_be_used_is_one_line(tmp_path: Path, kind: str) -> None:
    made, other = trustme.CA().issue_cert("127.0.0.1"), trustme.CA().issue_cert("127.0.0.1")
    certificate, key = tmp_path / "server.pem", tmp_path / "server.key"
    made.cert_chain_pems[0].write_to_path(certificate)
    if kind == "garbage":
        key.write_text("garbage")
    elif kind == "of another":
        other.private_key_pem.write_to_path(key)
    elif kind == "encrypted":
        encrypted_key(key)
    said = {"absent": "is not there", "encrypted": "the key of --tls-key is encrypted"}.get(kind, "are no certificate")
    with pytest.raises(SandboxError, match=said) as caught:
        async with Sandbox(options=options(tmp_path, certificate=certificate, key=key)):
            pass
    assert "\n" not in str(caught.value)
    assert StateFolder(tmp_path / "state").running() is None


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"port": 70000}, "--port 70000 is no port"),
        ({"http_port": -1}, "--http-port -1 is no port"),
        ({"auth": AuthOptions(access_lifetime=0)}, "--token-lifetime 0 leaves no time to use a login"),
        ({"certificate": Path("c.pem")}, "a certificate goes with its key"),
        ({"host": "::"}, "on :: other machines reach the sandbox"),
        ({"host": "192.0.2.1"}, "add --auth, or leave out --host"),
    ],
    ids=str,
)
def test_options_that_cannot_be_are_refused(more: dict[str, object], said: str) -> None:
    with pytest.raises(SandboxError, match=said):
        Options(**more).check()  # type: ignore[arg-type]  # fields by name
