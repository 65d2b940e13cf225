"""Settings from files of both forms and from the environment; expected values are what flytekit 1.16 reads."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from flytewright.configuration import (
    AuthType,
    Config,
    DataConfig,
    LocalConfig,
    PlatformConfig,
    S3Config,
    SecretsConfig,
    StatsConfig,
)
from flytewright.errors import ConfigError

YAML = """
admin:
  endpoint: dns:///flyte.example.com
  insecure: true
  insecureSkipVerify: true
  caCertFilePath: /ca.pem
  clientId: id
  scopes: [a, b]
  authType: Pkce
  audience: aud
  command: [a, b]
  proxyCommand: [p]
  httpProxyURL: http://p
console: {endpoint: http://c}
storage: {connection: {endpoint: http://s, access-key: ak, secret-key: sk, addressing-style: path}}
"""

INI = """
[platform]
url=ini.example.com
insecure=True
[credentials]
client_id=i
client_secret=s%s
scopes=a,b
auth_mode=basic
command=a,b
[aws]
endpoint=e
retries=4
backoff_seconds=8
enable_debug=1
[secrets]
host=h
port=1
disabled=true
env_prefix=P
[local]
cache_enabled=false
"""


@pytest.fixture(autouse=True)
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings but the test's own."""
    for name in [name for name in os.environ if name.startswith("FLYTE")]:
        monkeypatch.delenv(name)
    (tmp_path / "work").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path / "work")


def file(folder: Path, text: str, name: str = "c.yaml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_without_any_setting_the_defaults_hold() -> None:
    assert Config.auto() == Config()
    assert PlatformConfig().endpoint == "localhost:30080"
    assert not PlatformConfig().insecure


def test_flytectls_file_is_read(tmp_path: Path) -> None:
    config = Config.auto(str(file(tmp_path, YAML)))
    assert config.platform == PlatformConfig(
        endpoint="flyte.example.com",
        insecure=True,
        insecure_skip_verify=True,
        ca_cert_file_path="/ca.pem",
        console_endpoint="http://c",
        command=["a", "b"],
        proxy_command=["p"],
        client_id="id",
        scopes=["a", "b"],
        auth_mode=AuthType.PKCE,
        audience="aud",
        http_proxy_url="http://p",
    )
    assert config.data_config.s3 == S3Config(
        endpoint="http://s", access_key_id="ak", secret_access_key="sk", adressing_style="path"
    )


def test_the_ini_form_is_read(tmp_path: Path) -> None:
    path = file(tmp_path, INI, "flytekit.config")
    assert PlatformConfig.auto(path) == PlatformConfig(
        endpoint="ini.example.com",
        insecure=True,
        client_id="i",
        client_credentials_secret="s%s",
        scopes=["a", "b"],
        auth_mode=AuthType.BASIC,
        command=["a", "b"],
    )
    assert DataConfig.auto(path).s3 == S3Config(
        enable_debug=True, endpoint="e", retries=4, backoff=timedelta(seconds=8)
    )
    assert StatsConfig.auto(path) == StatsConfig("h", 1, True)
    assert SecretsConfig.auto(path) == SecretsConfig("P")
    assert LocalConfig.auto(path) == LocalConfig(cache_enabled=False)


def test_the_environment_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "PLATFORM_URL": "dns:///y",
        "PLATFORM_INSECURE": "no",
        "CREDENTIALS_SCOPES": "c,d",
        "CREDENTIALS_AUTH_MODE": "deviceflow",
        "AWS_RETRIES": "7",
        "AZURE_STORAGE_ACCOUNT_NAME": "n",
        "SDK_LOCAL_SANDBOX": "/box",
    }.items():
        monkeypatch.setenv(f"FLYTE_{name}", value)
    config = Config.auto(file(tmp_path, YAML))
    platform = config.platform
    assert (platform.endpoint, platform.insecure, platform.scopes) == ("y", False, ["c", "d"])
    assert platform.auth_mode is AuthType.DEVICEFLOW
    assert (config.data_config.s3.retries, config.data_config.azure.account_name) == (7, "n")
    assert config.local_sandbox_path == "/box"


@pytest.mark.parametrize(
    ("there", "found"),
    [
        (["work/flytekit.config", "work/config.yaml", ".flyte/config.yaml"], "work/flytekit.config"),
        (["work/config.yaml", ".flyte/config", ".flyte/config.yaml"], "work/config.yaml"),
        ([".flyte/config", ".flyte/config.yaml"], ".flyte/config"),
        ([".flyte/config.yaml"], ".flyte/config.yaml"),
    ],
)
def test_the_first_of_the_usual_files_is_taken(tmp_path: Path, there: list[str], found: str) -> None:
    for name in there:
        file(tmp_path, f"admin: {{endpoint: {name}}}" if name.endswith("yaml") else f"[platform]\nurl={name}", name)
    assert PlatformConfig.auto().endpoint == found


def test_the_file_of_flytectls_variable_goes_before_the_usual_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file(tmp_path, "admin: {endpoint: usual}", "work/config.yaml")
    monkeypatch.setenv("FLYTECTL_CONFIG", str(file(tmp_path, "admin: {endpoint: named}")))
    assert PlatformConfig.auto().endpoint == "named"


def test_a_client_secret_comes_from_the_named_variable_then_the_named_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = file(tmp_path, " of the file \n", "secret")
    path = file(tmp_path, f"admin: {{clientSecretEnvVar: MY_SECRET, clientSecretLocation: {secret}}}")
    assert PlatformConfig.auto(path).client_credentials_secret == "of the file"
    monkeypatch.setenv("MY_SECRET", "of the variable")
    platform = PlatformConfig.auto(path)
    assert platform.client_credentials_secret == "of the variable"
    assert platform.auth_mode is AuthType.CLIENTSECRET


def test_secrets_are_masked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    canary = "canary-5b1f"
    for name in (
        "CREDENTIALS_CLIENT_SECRET",
        "CREDENTIALS_ACCESS_TOKEN",
        "AWS_SECRET_ACCESS_KEY",
        "AZURE_CLIENT_SECRET",
        "AZURE_STORAGE_ACCOUNT_KEY",
    ):
        monkeypatch.setenv(f"FLYTE_{name}", canary)
    monkeypatch.setenv("FLYTE_PLATFORM_HTTP_PROXY_URL", f"http://me:{canary}@proxy:80")
    config = Config.auto()
    assert config.platform.client_credentials_secret == canary
    assert config.data_config.azure.account_key == canary
    assert canary not in repr(config)
    assert "//***@proxy:80" in repr(config)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("c.yaml", "admin: {authType: canary}", "{path}: admin.authType: unknown auth type; known: standard"),
        ("c.yaml", "admin: {insecure: perhaps}", "{path}: admin.insecure: expected true or false"),
        ("c.yaml", "admin: {endpoint: [canary]}", "{path}: admin.endpoint: expected text"),
        ("c.yaml", "admin: {rpcTimeout: 0}", "{path}: admin.rpcTimeout: expected a number above 0"),
        ("c.yaml", "admin: canary", "{path}: admin.endpoint: expected a mapping around endpoint"),
        ("c.yaml", "- canary", "{path}: expected a mapping"),
        ("c.yaml", "admin: [canary", "{path} is not YAML (line 1, column 15)"),
        ("c.config", "canary: 1", "{path} is not an ini file (line 1)"),
        ("c.config", "[platform]\ncanary", "{path} is not an ini file (line 2)"),
        ("c.config", "[platform]\nrpc_retries=many", "{path}: [platform] rpc_retries: expected a whole number"),
        ("c.yaml", "admin: {clientSecretLocation: /no/such}", "{path}: admin.clientSecretLocation: the client secret"),
    ],
)
def test_a_bad_file_is_named_with_the_key_and_without_what_it_holds(
    tmp_path: Path, name: str, text: str, message: str
) -> None:
    path = file(tmp_path, text, name)
    with pytest.raises(ConfigError) as caught:
        PlatformConfig.auto(path)
    assert str(caught.value).startswith(message.format(path=path))
    assert "canary" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_bad_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLYTE_PLATFORM_INSECURE", "perhaps")
    with pytest.raises(ConfigError, match=r"^\$FLYTE_PLATFORM_INSECURE: expected true or false$"):
        PlatformConfig.auto()


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="there is no configuration file"):
        Config.auto(tmp_path / "absent.yaml")


def test_for_sandbox_is_flytectls_demo_cluster() -> None:
    config = Config.for_sandbox()
    assert (config.platform.endpoint, config.platform.insecure) == ("localhost:30080", True)
    assert config.data_config.s3.endpoint == "http://localhost:30002"


def test_for_endpoint_keeps_the_rest_of_a_file(tmp_path: Path) -> None:
    config = Config.for_endpoint("new", True, config_file=file(tmp_path, YAML))
    assert (config.platform.endpoint, config.platform.client_id) == ("new", "id")
    assert Config.for_endpoint("new").platform == PlatformConfig.for_endpoint("new")


def test_with_params_replaces_only_what_is_given() -> None:
    config = Config.for_sandbox()
    changed = config.with_params(platform=PlatformConfig("other"))
    assert changed.platform.endpoint == "other"
    assert changed.data_config == config.data_config
