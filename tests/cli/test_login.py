"""``wright`` against a server that asks who is calling: what it says when there is no login, or one that is over."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest
from starlette.responses import JSONResponse

from flytewright.rpc.auth.store import FileStore
from flytewright.rpc.auth.tokens import Tokens
from flytewright_idl.admin.common import ResourceListRequest
from flytewright_idl.admin.execution import Execution, ExecutionList
from flytewright_idl.core.identifier import WorkflowExecutionIdentifier
from flytewright_idl.service.admin import AdminServiceBase
from tests.cli.conftest import Wright
from tests.support.loopback import HOST
from tests.support.oauth import CANARY, CLIENT_ID, OAuthServer, api_serving, http_serving

BROWSER = "import sys, httpx; httpx.get(sys.argv[1], follow_redirects=True).raise_for_status()"

STATIC = {"FLYTE_CREDENTIALS_ACCESS_TOKEN": CANARY}
ROBOT = {"authType": "ClientSecret", "clientId": CLIENT_ID, "clientSecretEnvVar": "ROBOTS_SECRET"}
DEVICE = {"authType": "DeviceFlow"}


class Executions(AdminServiceBase):
    """One execution."""

    async def list_executions(self, request: ResourceListRequest) -> ExecutionList:
        return ExecutionList(executions=[Execution(id=WorkflowExecutionIdentifier(name="fmine"))])


@dataclass(frozen=True)
class User:
    """Somebody who lists executions, with settings of their own."""

    wright: Wright
    admin: Mapping[str, object] = field(default_factory=dict)
    env: Mapping[str, str] = field(default_factory=dict)
    kept: Tokens | None = None
    """What an earlier login left."""

    def get(self, oauth: OAuthServer) -> subprocess.CompletedProcess[str]:
        async def run() -> subprocess.CompletedProcess[str]:
            async with http_serving(oauth), api_serving(oauth, Executions()) as port:
                return await asyncio.to_thread(self._get, f"{HOST}:{port}")

        return asyncio.run(run())

    def _get(self, endpoint: str) -> subprocess.CompletedProcess[str]:
        folder = self.wright.folder
        admin = {"endpoint": endpoint, "insecure": True, "tokenOverPlaintext": True, **self.admin}
        config = folder / "config.yaml"
        config.write_text("admin:\n" + "".join(f"  {name}: {value!r}\n" for name, value in admin.items()))
        browser = folder / "browser.py"
        browser.write_text(BROWSER)
        data = folder / "data"
        if self.kept is not None:
            FileStore(data / "flytewright" / "tokens").save(endpoint, self.kept)
        env = {
            **self.wright.env,
            "BROWSER": f"{sys.executable} {browser} %s",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "XDG_DATA_HOME": str(data),
            **self.env,
        }
        return replace(self.wright, env=env)("--config", str(config), "get", "execution")


@pytest.fixture
def user(wright: Wright) -> User:
    return User(wright)


OVER = Tokens(access=f"{CANARY}-old", refresh=f"{CANARY}-old", expires_at=1.0)


@pytest.mark.parametrize("kept", [None, OVER])
def test_a_user_who_is_not_logged_in_any_more_logs_in_with_the_browser(user: User, kept: Tokens | None) -> None:
    done = replace(user, kept=kept).get(OAuthServer())
    assert (done.returncode, "fmine" in done.stdout) == (0, True), done.stderr
    assert re.fullmatch(r"To log in, open http://\S+\n", done.stderr)


def said(done: subprocess.CompletedProcess[str]) -> str:
    """The one line of a command that has failed, beside that which sends the user to the browser."""
    assert (done.returncode, done.stdout) == (1, "")
    line, *more = [each for each in done.stderr.splitlines() if not each.startswith("To log in, open http://")]
    assert not more
    assert CANARY not in line
    return line


@pytest.mark.parametrize("kept", [None, OVER])
@pytest.mark.parametrize(
    ("admin", "env", "line"),
    [
        ({}, STATIC, "Error: the server refuses the access token of the configuration; put a new one there"),
        (ROBOT, {}, r"Error: logging in at \S+ with ClientSecret needs admin.clientId and a client secret"),
        (ROBOT, {"ROBOTS_SECRET": CANARY}, r"Error: http://\S+/token refuses: invalid_client: \*\*\* is not right"),
        (
            {"authType": "ExternalCommand", "command": [sys.executable, "-c", "raise SystemExit('no session')"]},
            {},
            r"Error: the token command \S+ failed with exit code 1: no session",
        ),
        (
            {"tokenOverPlaintext": False},
            {},
            "Error: .* no token is sent to it because the connection is plain text; admin.tokenOverPlaintext allows it",
        ),
    ],
)
def test_a_login_that_the_settings_do_not_bring_is_one_line(
    user: User, kept: Tokens | None, admin: Mapping[str, object], env: Mapping[str, str], line: str
) -> None:
    assert re.fullmatch(line, said(replace(user, admin=admin, env=env, kept=kept).get(OAuthServer(methods=()))))


def test_a_user_who_declines_is_told_so_in_one_line(user: User) -> None:
    line = said(replace(user, kept=OVER).get(OAuthServer(deny="access_denied")))
    assert re.fullmatch(r"Error: http://\S+/authorize refuses: access_denied", line)


def test_an_authorization_server_that_is_out_of_order_is_named_and_the_login_kept(user: User) -> None:
    user = replace(user, kept=OVER)
    line = said(user.get(OAuthServer(fault=JSONResponse({}, status_code=503))))
    assert re.fullmatch(r"Error: http://\S+/token: HTTP 503", line)
    (kept,) = (user.wright.folder / "data" / "flytewright" / "tokens").iterdir()
    assert Tokens.from_json(kept.read_text()) == OVER
