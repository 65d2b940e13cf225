"""Sandboxes that ask who is calling, and people who log in at their pages."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from flytewright.config.platform import PlatformConfig
from flytewright.sandbox.auth.options import AuthOptions
from flytewright.sandbox.auth.secrets import AuthFiles
from flytewright.sandbox.options import Options
from flytewright.sandbox.private import write_private
from flytewright.sandbox.server import Sandbox
from tests.support.oauth import free_port

SECRET = "correct-horse-battery"


@dataclass
class Clock:
    """The time as the server has it."""

    ahead: float = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


@dataclass
class Guarded:
    """A sandbox with authentication, and what a client has to know of it."""

    sandbox: Sandbox
    clock: Clock = field(default_factory=Clock)

    def platform(self, **settings: object) -> PlatformConfig:
        known = {"endpoint": self.sandbox.endpoint, "insecure": True, "token_over_plaintext": True}
        return PlatformConfig(**{**known, **settings})  # type: ignore[arg-type]  # each test knows the fields it names

    def url(self, path: str) -> str:
        return self.sandbox.http_url + path


@pytest.fixture(autouse=True)
def own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep tokens of clients in a folder of the test."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture(scope="session")
def signing_key(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A key for all tests: making one takes longer than most of them."""
    files = AuthFiles(tmp_path_factory.mktemp("key"))
    files.signing_key()
    return (files.root / "signing_key.pem").read_bytes()


def auth_files(root: Path, signing_key: bytes) -> AuthFiles:
    """A folder that has a secret and a key."""
    files = AuthFiles(root)
    files.ensure_secret(SECRET)
    write_private(root / "signing_key.pem", signing_key)
    return files


@pytest.fixture
async def guarded(tmp_path: Path, signing_key: bytes) -> AsyncIterator[Guarded]:
    folder = tmp_path / "state"
    auth_files(folder / "auth", signing_key)
    auth = AuthOptions(redirect_uri=f"http://localhost:{free_port()}/callback", device_interval=0)
    clock = Clock()
    async with Sandbox(options=Options(folder=folder, port=0, http_port=0, auth=auth), clock=clock) as sandbox:
        yield Guarded(sandbox, clock)


def answer(url: str, *, name: str = "ada", password: str = SECRET, said: str = "allow", **more: str) -> httpx.Response:
    """Fill in the form of a page, and follow where it leads."""
    with httpx.Client(follow_redirects=True, trust_env=False) as browser:
        page = browser.get(url)
        assert page.status_code == 200, page.text
        assert 'method="post"' in page.text
        found = re.search(r'name="user_code" value="([^"]*)"', page.text)
        code = {"user_code": found[1]} if found else {}
        return browser.post(url, data={"name": name, "password": password, "answer": said, **code, **more})


def location(reply: httpx.Response) -> dict[str, str]:
    """What the address says that a reply sends the browser to."""
    return {name: values[0] for name, values in parse_qs(urlsplit(reply.headers["location"]).query).items()}
