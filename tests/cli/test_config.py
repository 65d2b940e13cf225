"""`wright config`: a file is written without secrets, settings are shown with their sources, and tried out."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import trustme
import yaml

from flytewright_idl.admin.project import ProjectListRequest, Projects
from flytewright_idl.admin.version import GetVersionRequest, GetVersionResponse, Version
from flytewright_idl.service.admin import AdminServiceBase
from tests.cli.conftest import Wright
from tests.support.loopback import HOST
from tests.support.oauth import CANARY, CLIENT_ID, OAuthServer, api_serving, http_serving

ROBOT = ("--auth", "client-secret", "--client-id", CLIENT_ID)


@pytest.fixture
def file(folder: Path) -> Path:
    """Where the configuration is written."""
    return folder / ".flyte" / "config.yaml"


def test_a_file_is_written_that_only_its_owner_reads_and_that_names_the_secret(wright: Wright, file: Path) -> None:
    printed = wright.succeed("config", "init", "--endpoint", "flyte.example.com", *ROBOT, "--client-secret-env", "S")
    assert printed == f"{file}\n"
    assert file.stat().st_mode & 0o777 == 0o600
    assert yaml.safe_load(file.read_text()) == {
        "admin": {
            "endpoint": "dns:///flyte.example.com",
            "insecure": False,
            "authType": "ClientSecret",
            "clientId": CLIENT_ID,
            "clientSecretEnvVar": "S",
        }
    }
    shown = json.loads(replace(wright, env={**wright.env, "S": CANARY}).succeed("config", "show", "-o", "json"))
    assert {each["value"] for each in shown if each["name"] == "credentials.client_secret"} == {"***"}


def test_without_an_endpoint_it_is_the_sandbox(wright: Wright, folder: Path) -> None:
    wright.succeed("-c", "mine.yaml", "config", "init", "--auth", "none")
    assert yaml.safe_load((folder / "mine.yaml").read_text()) == {
        "admin": {"endpoint": "dns:///localhost:30080", "insecure": True}
    }


def test_a_file_that_is_there_is_replaced_only_when_told_so(wright: Wright, file: Path) -> None:
    wright.succeed("config", "init")
    before = file.read_text()
    assert wright.fail("config", "init", "--endpoint", "other") == (
        f"Error: {file} is there already; --force replaces it\n"
    )
    assert file.read_text() == before
    wright.succeed("config", "init", "--endpoint", "other", "--force")
    assert "dns:///other" in file.read_text()


@pytest.mark.parametrize(
    ("arguments", "code", "line"),
    [
        (("--endpoint", "ftp://x"), 1, "the endpoint 'ftp://x' has the unknown scheme 'ftp'"),
        (("--endpoint", "x:99999"), 1, "which is not between 1 and 65535"),
        (ROBOT, 2, "--auth client-secret needs --client-id, and --client-secret-env or --client-secret-file"),
        (("--client-secret-env", "S"), 2, "a client secret is for --auth client-secret"),
        (("--auth", "command"), 2, "--auth command and --command go together"),
        (("--auth", "command", "--command", "'x"), 2, "is not a command line: No closing quotation"),
    ],
)
def test_what_makes_no_configuration_is_one_clear_line_and_writes_nothing(
    wright: Wright, file: Path, arguments: tuple[str, ...], code: int, line: str
) -> None:
    assert line in wright.fail("config", "init", *arguments, code=code).splitlines()[-1]
    assert not file.exists()


def test_settings_are_shown_with_where_they_come_from(wright: Wright, file: Path) -> None:
    wright.succeed("config", "init", "--endpoint", "flyte.example.com")
    env = {
        **wright.env,
        "FLYTE_PLATFORM_RPC_RETRIES": "7",
        "FLYTE_CREDENTIALS_ACCESS_TOKEN": CANARY,
        "FLYTE_AWS_SECRET_ACCESS_KEY": CANARY,
        "FLYTE_PLATFORM_HTTP_PROXY_URL": f"http://me:{CANARY}@proxy:1",
    }
    printed = replace(wright, env=env).succeed("config", "show", "-o", "json")
    assert CANARY not in printed
    found = {each["name"]: (each["value"], each["source"]) for each in json.loads(printed)}
    assert found["platform.url"] == ("flyte.example.com", f"{file}: admin.endpoint")
    assert found["platform.rpc_retries"] == (7, "$FLYTE_PLATFORM_RPC_RETRIES")
    assert found["platform.rpc_timeout"] == (10.0, "default")
    assert found["credentials.auth_mode"] == ("Pkce", f"{file}: admin.authType")
    assert found["credentials.access_token"] == ("***", "$FLYTE_CREDENTIALS_ACCESS_TOKEN")
    assert found["aws.secret_access_key"] == ("***", "$FLYTE_AWS_SECRET_ACCESS_KEY")
    assert found["platform.http_proxy_url"] == ("http://***@proxy:1", "$FLYTE_PLATFORM_HTTP_PROXY_URL")
    assert "FLYTE_PLATFORM_URL" in wright.succeed("config", "show", "-o", "wide")


def test_without_a_configuration_the_settings_are_those_of_the_sandbox(wright: Wright) -> None:
    lines = wright.succeed("config", "show", "--set").splitlines()
    assert [line.split() for line in lines[1:]] == [
        ["platform.insecure", "yes", "default:", "the", "sandbox"],
        ["credentials.auth_mode", "Pkce", "default:", "the", "sandbox"],
    ]


def test_a_setting_that_cannot_be_read_is_named_where_it_stands(wright: Wright, folder: Path) -> None:
    (folder / "bad.yaml").write_text("admin:\n  insecure: perhaps\n")
    for command in ("show", "check"):
        stderr = wright.fail("-c", "bad.yaml", "config", command)
        assert stderr == "Error: bad.yaml: admin.insecure: expected true or false\n"


def test_a_backend_that_is_there_passes_every_check(remote: Wright) -> None:
    found = json.loads(remote.succeed("config", "check", "-o", "json"))
    assert [(each["name"], each["outcome"]) for each in found] == [
        (name, "OK") for name in ("file", "endpoint", "tls", "auth", "version")
    ]
    assert found[-1]["detail"] == "1.16.8 (flytewright-sandbox)"


def results(wright: Wright, *arguments: str, code: int = 1) -> dict[str, tuple[str, str]]:
    """What the checks say, by name."""
    done = wright("config", "check", *arguments)
    assert (done.returncode, done.stderr) == (code, ""), done
    lines = [line.split(maxsplit=2) for line in done.stdout.splitlines()[1:]]
    return {name: (result, detail) for result, name, detail in lines}


def test_an_endpoint_where_nobody_listens_fails_and_the_rest_is_skipped(wright: Wright) -> None:
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
    found = results(replace(wright, env={**wright.env, "FLYTE_PLATFORM_URL": f"{HOST}:{port}"}))
    assert found["endpoint"][0] == "fail"
    assert "wright sandbox start" in found["endpoint"][1]
    assert [found[name][0] for name in ("tls", "auth", "version")] == ["skipped"] * 3


def test_a_server_without_tls_that_is_called_with_it_is_told_apart(remote: Wright) -> None:
    found = results(replace(remote, env={**remote.env, "FLYTE_PLATFORM_INSECURE": "false"}))
    assert (found["endpoint"][0], found["tls"][0]) == ("ok", "fail")
    assert "admin.insecure: true" in found["tls"][1]


class Admin(AdminServiceBase):
    """What the checks ask for."""

    async def get_version(self, request: GetVersionRequest) -> GetVersionResponse:
        return GetVersionResponse(control_plane_version=Version(version="1.2.3"))

    async def list_projects(self, request: ProjectListRequest) -> Projects:
        return Projects()


@pytest.fixture
def behind_login(wright: Wright, folder: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Checks a server that asks for logins, with these settings and variables."""

    def check(
        admin: Mapping[str, object], env: Mapping[str, str], pem: str | None = None, oauth: OAuthServer | None = None
    ) -> subprocess.CompletedProcess[str]:
        async def run() -> subprocess.CompletedProcess[str]:
            server = oauth or OAuthServer()
            async with http_serving(server), api_serving(server, Admin(), pem=pem) as port:
                said = {"endpoint": f"{HOST}:{port}", "insecure": pem is None, "tokenOverPlaintext": True, **admin}
                (folder / "login.yaml").write_text(yaml.safe_dump({"admin": said}))
                keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "XDG_DATA_HOME": str(folder)}
                user = replace(wright, env={**wright.env, **keyring, **env})
                return await asyncio.to_thread(user, "-c", "login.yaml", "config", "check", "-o", "json")

        return asyncio.run(run())

    return check


def outcomes(done: subprocess.CompletedProcess[str]) -> dict[str, tuple[str, str]]:
    assert CANARY not in done.stdout + done.stderr
    return {each["name"]: (each["outcome"], f"{each['detail']}: {each['advice']}") for each in json.loads(done.stdout)}


def test_a_login_without_people_is_tried(behind_login: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    robot = {"authType": "ClientSecret", "clientId": CLIENT_ID, "clientSecretEnvVar": "S"}
    found = outcomes(behind_login(robot, {"S": CANARY}))
    assert found["auth"] == ("OK", "logged in (ClientSecret): ")
    assert found["version"] == ("OK", "1.2.3: ")
    found = outcomes(behind_login(robot, {"S": CANARY}, oauth=OAuthServer(methods=())))
    assert found["auth"][0] == "FAILED"
    assert "clientSecretEnvVar" in found["auth"][1]
    assert found["version"][0] == "SKIPPED"


def test_a_browser_is_opened_only_when_told_so(behind_login: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    done = behind_login({"authType": "Pkce"}, {"BROWSER": "false"})
    found = outcomes(done)
    assert (done.returncode, done.stderr) == (1, "")
    assert found["auth"][0] == "FAILED"
    assert "log in: wright config check --login" in found["auth"][1]


def test_a_token_that_the_server_refuses_fails(behind_login: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    found = outcomes(behind_login({}, {"FLYTE_CREDENTIALS_ACCESS_TOKEN": CANARY}))
    assert found["auth"][0] == "FAILED"
    assert "the server refuses the access token of the configuration; put a new one there" in found["auth"][1]


def test_a_certificate_of_an_unknown_authority_fails_and_of_a_known_one_passes(
    behind_login: Callable[..., subprocess.CompletedProcess[str]], folder: Path
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "ca.pem")
    authority.issue_cert(HOST).private_key_and_cert_chain_pem.write_to_path(folder / "server.pem")
    pem = str(folder / "server.pem")
    found = outcomes(behind_login({}, {}, pem=pem))
    assert (found["endpoint"][0], found["tls"][0]) == ("OK", "FAILED")
    assert "caCertFilePath" in found["tls"][1]
    assert outcomes(behind_login({"caCertFilePath": str(folder / "ca.pem")}, {}, pem=pem))["tls"][0] == "OK"
