"""Authenticators that other packages bring."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from attrs import evolve

from flytewright.config.platform import AuthType, PlatformConfig
from flytewright.errors import ConfigError
from flytewright.rpc.auth import plugins
from flytewright.rpc.client import Client
from flytewright_idl.service.identity import UserInfoRequest
from tests.support.loopback import HOST
from tests.support.oauth import CANARY, OAuthServer, api_serving

MODULE = """
class Vault:
    def __init__(self, platform, anonymous):
        self.endpoint = platform.endpoint

    async def header(self):
        return {"flyte-authorization": "Bearer %s"}

    async def refresh(self, stale):
        raise AssertionError("the token holds")
"""
PLATFORM = PlatformConfig(insecure=True, token_over_plaintext=True)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for packages."""
    monkeypatch.syspath_prepend(str(tmp_path))
    plugins._found.cache_clear()
    yield tmp_path
    plugins._found.cache_clear()


def install(site: Path, name: str, module: str, entries: Mapping[str, str]) -> None:
    (site / f"{name}.py").write_text(module)
    info = site / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    lines = [f"{entry} = {value}" for entry, value in entries.items()]
    (info / "entry_points.txt").write_text("\n".join([f"[{plugins.GROUP}]", *lines]))


def ask(platform: PlatformConfig = PLATFORM, authenticator: str | None = None) -> str:
    oauth = OAuthServer(valid={CANARY})

    async def run() -> str:
        async with (
            api_serving(oauth) as port,
            Client(evolve(platform, endpoint=f"{HOST}:{port}"), authenticator=authenticator) as client,
        ):
            return (await client.identity.user_info(UserInfoRequest())).name

    return asyncio.run(run())


@pytest.mark.parametrize("entry", ["Pkce", "pkce"])
def test_one_named_as_an_auth_type_takes_its_place(site: Path, entry: str) -> None:
    install(site, "vault_login_a", MODULE % CANARY, {entry: "vault_login_a:Vault"})
    assert ask(evolve(PLATFORM, auth_mode=AuthType.PKCE)) == "somebody"


@pytest.mark.parametrize("configured", [True, False])
def test_one_is_chosen_by_its_name(site: Path, monkeypatch: pytest.MonkeyPatch, configured: bool) -> None:
    install(site, "vault_login_b", MODULE % CANARY, {"vault": "vault_login_b:Vault"})
    if configured:
        monkeypatch.setenv("FLYTE_CREDENTIALS_AUTHENTICATOR", "vault")
        found = PlatformConfig.auto().authenticator
        assert ask(evolve(PLATFORM, authenticator=found)) == "somebody"
    else:
        assert ask(authenticator="vault") == "somebody"


def test_the_argument_goes_before_the_configuration(site: Path) -> None:
    install(site, "vault_login_f", MODULE % CANARY, {"vault": "vault_login_f:Vault"})
    assert ask(evolve(PLATFORM, authenticator="okta"), "vault") == "somebody"


def test_a_name_that_no_package_brings_is_named_with_those_there_are(site: Path) -> None:
    install(site, "vault_login_c", MODULE % CANARY, {"vault": "vault_login_c:Vault"})
    with pytest.raises(ConfigError, match="no package brings the authenticator okta; known: vault"):
        ask(authenticator="okta")


@pytest.mark.parametrize(
    ("module", "value", "why"),
    [
        ("raise RuntimeError('no vault here')", "broken:Vault", "cannot be imported: RuntimeError: no vault here"),
        ("import no_such_module", "broken:Vault", "cannot be imported: ModuleNotFoundError"),
        ("", "broken:Vault", "cannot be imported: AttributeError"),
        ("Vault = 1", "broken:Vault", "is no function of a platform and a caller"),
    ],
)
def test_one_that_cannot_be_used_is_named(
    site: Path, module: str, value: str, why: str, request: pytest.FixtureRequest
) -> None:
    name = f"broken_{abs(hash(request.node.name))}"
    install(site, name, module, {"Pkce": value.replace("broken", name)})
    with pytest.raises(ConfigError, match=f"the authenticator Pkce \\({name}:Vault of {name}\\) {why}"):
        ask(evolve(PLATFORM, auth_mode=AuthType.PKCE))


def test_two_of_one_name_are_both_named(site: Path) -> None:
    install(site, "vault_login_d", MODULE % CANARY, {"vault": "vault_login_d:Vault"})
    install(site, "vault_login_e", MODULE % CANARY, {"vault": "vault_login_e:Vault"})
    with pytest.raises(ConfigError, match="vault_login_d:Vault and vault_login_e:Vault; uninstall all but one"):
        ask(authenticator="vault")
