"""A secret that can be recognized goes through every login, and is looked for in whatever a program leaves behind."""

from __future__ import annotations

import asyncio
import os
import stat
import sys
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from starlette.responses import JSONResponse

from tests.support.loopback import HOST
from tests.support.oauth import CANARY, CLIENT_ID, OAuthServer, api_serving, http_serving

PROGRAM = '''
"""Calls with both clients and writes down all there is to see: log records, errors, and every object's repr."""
import asyncio, gc, logging, sys, traceback
from flytewright.config.config import Config
from flytewright.config.platform import PlatformConfig
from flytewright.errors import FlytewrightError
from flytewright.rpc.client import Client
from flytewright.rpc.sync_client import SyncClient
from flytewright_idl.service.identity import UserInfoRequest

class Whole(logging.Formatter):
    def format(self, record):
        return f"{super().format(record)} {vars(record)!r}"

handler = logging.StreamHandler()
handler.setFormatter(Whole("%(name)s: %(message)s"))
logging.basicConfig(level=1, handlers=[handler])

def show(*found):
    for each in found:
        print(repr(each), str(each), repr(getattr(each, "__dict__", None)))
    for each in gc.get_objects():
        if str(type(each).__module__).startswith("flytewright."):
            print(repr(each))

def explain(face, error):
    print(f"{face}: failed")
    logging.getLogger("program").exception("the call failed")
    traceback.print_exception(error)
    while error is not None:
        print(repr(error), error, error.args, vars(error))
        error = error.__cause__ or error.__context__

async def awaiting():
    asyncio.get_running_loop().slow_callback_duration = 0  # in debug mode: every callback is logged
    async with Client.from_config() as client:
        try:
            for _ in range(2):
                print("awaited:", (await client.identity.user_info(UserInfoRequest())).name)
        except FlytewrightError as error:
            explain("awaited", error)
        show(client, client.caller, client.platform, Config.auto())

def blocking():
    with SyncClient.from_config() as client:
        try:
            for _ in range(2):
                print("blocked:", client.identity.user_info(UserInfoRequest()).name)
        except FlytewrightError as error:
            explain("blocked", error)
        show(client, client.platform)

asyncio.run(awaiting())
blocking()
'''

BROWSER = "import sys, httpx; httpx.get(sys.argv[1], follow_redirects=True).raise_for_status()"

PRINTED = f"{CANARY}-printed"
COMMAND = "import os; print(os.environ['TOKEN_FOR_COMMAND'])"


def tells(text: str) -> bool:
    """Whether a secret is in it."""
    return any(each in text for each in SECRETS)


@dataclass(frozen=True)
class Login:
    """One way to log in: settings of the file's ``admin`` section, and secrets from the environment."""

    admin: Mapping[str, object]
    env: Mapping[str, str] = field(default_factory=dict)
    kept: bool = True
    """Whether its tokens are stored."""


LOGINS = {
    "client credentials": Login(
        {"authType": "ClientSecret", "clientId": CLIENT_ID, "clientSecretEnvVar": "ROBOTS_SECRET"},
        {"ROBOTS_SECRET": CANARY},
    ),
    "browser": Login({"authType": "Pkce"}),
    "device": Login({"authType": "DeviceFlow"}),
    "command": Login(
        {"authType": "ExternalCommand", "command": [sys.executable, "-c", COMMAND]},
        {"TOKEN_FOR_COMMAND": PRINTED},
        kept=False,
    ),
    "static token": Login({}, {"FLYTE_CREDENTIALS_ACCESS_TOKEN": PRINTED}, kept=False),
}

SECRETS = (CANARY[:9], b64encode(f"{CLIENT_ID}:{CANARY}".encode()).decode()[:12])
"""As it is, and as basic authentication has it; the beginning, since a long repr is cut."""

FAULTS = (True, None), (False, JSONResponse({"message": CANARY}, status_code=503))
"""Token requests are refused, and fail."""


@dataclass(frozen=True)
class Program:
    """The program, each time in a process of its own, with a home that stays."""

    login: Login
    home: Path
    oauth: OAuthServer

    async def run(self, endpoint: str) -> str:
        """All it wrote, to either output."""
        admin = {"endpoint": endpoint, "insecure": True, "tokenOverPlaintext": True, **self.login.admin}
        config = self.home / ".flyte" / "config.yaml"
        config.parent.mkdir(exist_ok=True)
        config.write_text("admin:\n" + "".join(f"  {name}: {value!r}\n" for name, value in admin.items()))
        program, browser = self.home.with_name("program.py"), self.home.with_name("browser.py")
        program.write_text(PROGRAM)
        browser.write_text(BROWSER)
        env = {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "BROWSER": f"{sys.executable} {browser} %s",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            **self.login.env,
        }
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-X", "dev", str(program)),
            env=env,
            cwd=self.home.parent,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        written, _ = await process.communicate()
        assert process.returncode == 0, written.decode()
        return written.decode()

    def files_with_a_secret(self) -> list[Path]:
        return [each for each in self.home.rglob("*") if each.is_file() and tells(each.read_text())]

    def assert_only_the_store_knows(self) -> None:
        found = self.files_with_a_secret()
        folder = self.home / ".local" / "share" / "flytewright" / "tokens"
        assert [each.parent for each in found] == [folder] * self.login.kept
        assert [stat.S_IMODE(each.stat().st_mode) for each in found] == [0o600] * self.login.kept


@pytest.fixture(params=LOGINS)
def program(request: pytest.FixtureRequest, tmp_path: Path) -> Program:
    login = LOGINS[request.param]
    (tmp_path / "home").mkdir()
    oauth = OAuthServer(interval=0, single=login.kept, valid=set() if login.kept else {PRINTED})
    return Program(login, tmp_path / "home", oauth)


def test_a_secret_is_written_to_the_token_store_and_nowhere_else(program: Program) -> None:
    async def run() -> list[str]:
        oauth = program.oauth
        async with http_serving(oauth), api_serving(oauth) as port:
            written = [await program.run(f"{HOST}:{port}")]
            program.assert_only_the_store_knows()
            oauth.valid.clear()
            for oauth.echo, oauth.fault in FAULTS[: 1 + program.login.kept]:
                written.append(await program.run(f"{HOST}:{port}"))
                program.assert_only_the_store_knows()
            return written

    good, *bad = asyncio.run(run())
    assert_quiet(good, *bad)
    # that it is quiet proves something only of a program that got through and said much
    assert good.count("awaited: somebody") == good.count("blocked: somebody") == 2
    assert "Traceback" not in good
    for written in bad:
        assert written.count("awaited: failed") == written.count("blocked: failed") == 1
        assert written.count("Traceback") >= 4


def assert_quiet(*runs: str) -> None:
    """Programs that wrote much wrote no secret."""
    for written in runs:
        assert "flytewright.rpc: IdentityService/UserInfo at" in written
        assert "asyncio: Executing <Handle" in written
        assert "PlatformConfig(endpoint=" in written
        assert [each for each in written.splitlines() if tells(each)] == []


TELLING = "import sys; print({0!r}); sys.stderr.write('no session for Bearer ' + {0!r}); sys.exit(1)"

FAILURES = {
    "a command that shows its token": (
        Login({"authType": "ExternalCommand", "command": [sys.executable, "telling.py"]}, kept=False),
        "failed with exit code 1: no session for Bearer ***",
    ),
    "a proxy's command that shows its token": (
        Login({"proxyCommand": [sys.executable, "telling.py"]}, kept=False),
        "failed with exit code 1: no session for Bearer ***",
    ),
    "a proxy that does not take the password": (
        Login({}, {"FLYTE_PLATFORM_HTTP_PROXY_URL": f"http://{CLIENT_ID}:{CANARY}@{HOST}:{{port}}"}, kept=False),
        "answers 407",
    ),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_what_fails_before_a_login_tells_no_secret(failure: str, tmp_path: Path) -> None:
    login, why = FAILURES[failure]
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "telling.py").write_text(TELLING.format(CANARY))

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
        writer.close()
        await writer.wait_closed()

    async def run() -> str:
        proxy = await asyncio.start_server(refuse, HOST, 0)
        port = proxy.sockets[0].getsockname()[1]
        env = {name: value.format(port=port) for name, value in login.env.items()}
        async with proxy, api_serving(OAuthServer()) as api:
            program = Program(replace(login, env=env), home, OAuthServer())
            written = await program.run(f"{HOST}:{api}")
            program.assert_only_the_store_knows()
            return written

    written = asyncio.run(run())
    assert written.count("awaited: failed") == written.count("blocked: failed") == 1
    assert why in written
    assert_quiet(written)
