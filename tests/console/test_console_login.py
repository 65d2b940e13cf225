"""With authentication on, nobody sees a page who has not logged in, and executions note who launched them."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from flytewright.sandbox.auth.options import AuthOptions
from flytewright.sandbox.auth.secrets import AuthFiles
from flytewright.sandbox.options import Options
from flytewright.sandbox.server import Sandbox
from tests.console.build import HOME, Browser, Parsed
from tests.sandbox.auth.conftest import SECRET, Clock

pytestmark = pytest.mark.anyio


@dataclass
class Locked:
    """A sandbox that asks who is there."""

    sandbox: Sandbox
    browser: Browser
    clock: Clock

    async def log_in(self, path: str, name: str = "ada", password: str = SECRET) -> httpx.Response:
        """What comes after the login form, to which the page that was asked for has led."""
        web = self.browser.web
        form = await web.get(path)
        assert "Log in to the sandbox" in form.text
        return await web.post(form.url, data={"name": name, "password": password, "answer": "allow"})


@pytest.fixture
async def locked(tmp_path: Path) -> AsyncIterator[Locked]:
    AuthFiles(tmp_path / "state" / "auth").ensure_secret(SECRET)
    clock = Clock()
    options = Options(folder=tmp_path / "state", port=0, http_port=0, auth=AuthOptions())
    async with (
        Sandbox(options=options, clock=clock) as sandbox,
        httpx.AsyncClient(base_url=sandbox.http_url, trust_env=False, follow_redirects=True) as web,
    ):
        yield Locked(sandbox, Browser(web), clock)


async def test_a_login_leads_to_the_page_that_was_asked_for(locked: Locked) -> None:
    page = await locked.log_in(f"{HOME}/executions?phase=FAILED")
    assert (page.status_code, page.url.path, page.url.query) == (200, f"{HOME}/executions", b"phase=FAILED")
    assert "ada" in page.text
    cookies = {each.name: each for each in locked.browser.web.cookies.jar}
    assert {"wright_access", "wright_session"} <= set(cookies)
    assert all(each.has_nonstandard_attr("HttpOnly") for each in cookies.values())


async def test_nothing_is_shown_or_changed_before(locked: Locked) -> None:
    web = locked.browser.web
    assert "Log in to the sandbox" in (await web.get("/console/projects")).text
    assert (await web.get(f"{HOME}/executions/e", params={"fragment": "1"})).status_code == 403
    assert (await web.post(f"{HOME}/executions/e/relaunch")).status_code == 403
    assert "Log in to the sandbox" in (await web.get("/console/nothing")).text


async def test_a_wrong_password_lets_nobody_in(locked: Locked) -> None:
    answer = await locked.log_in("/console/projects", password="wrong")
    assert answer.status_code == 401
    assert "wright_access" not in locked.browser.web.cookies


async def test_a_login_that_began_elsewhere_is_refused(locked: Locked) -> None:
    answer = await locked.browser.web.get("/console/callback", params={"code": "c", "state": "s"})
    assert answer.status_code == 400
    assert "did not begin in this browser" in answer.text
    await locked.browser.web.get("/console/projects")
    answer = await locked.browser.web.get("/console/callback", params={"code": "c", "state": "s"})
    assert answer.status_code == 400
    assert "did not begin in this browser" in answer.text


async def test_a_login_leads_nowhere_else(locked: Locked) -> None:
    page = await locked.log_in("/console/projects?next=//elsewhere.example/")
    assert page.url.host == "127.0.0.1"
    assert page.url.path == "/console/projects"


async def test_a_login_lasts_as_long_as_its_refresh_token(locked: Locked) -> None:
    await locked.log_in("/console/projects")
    locked.clock.ahead = 1900
    assert "flytesnacks" in await locked.browser.see("/console/projects")
    locked.clock.ahead = 10_000
    assert "Log in to the sandbox" in await locked.browser.see("/console/projects")


async def test_logging_out_ends_it(locked: Locked) -> None:
    await locked.log_in("/console/projects")
    await locked.browser.see("/console/projects")
    assert (await locked.browser.web.post("/console/logout")).status_code == 403
    left = await locked.browser.send("/console/logout")
    assert "Logged out" in Parsed(await locked.browser.see(left.headers["location"])).text
    assert "Log in to the sandbox" in await locked.browser.see("/console/projects")


async def test_tokens_stand_on_no_page(locked: Locked) -> None:
    await locked.log_in("/console/projects")
    token = locked.browser.web.cookies["wright_access"]
    for path in ("/console/projects", f"{HOME}/executions"):
        page = await locked.browser.see(path)
        assert token not in page
        assert not re.search(r"eyJ[\w-]+\.", page)
