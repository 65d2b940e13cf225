"""The console in Chromium; a picture of every page is kept."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from flytewright.sandbox.server import Sandbox
from flytewright_idl.admin import SignalSetRequest
from flytewright_idl.core import (
    Literal,
    Primitive,
    Scalar,
    SignalIdentifier,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
)
from flytewright_idl.service import SignalServiceStub
from tests.console.build import HOME, approval, failed, gate, hostile, page_of, ran, value_of
from tests.sandbox.build import INT, Client, client_of, integer, phase_of, promise, python, task, task_node, workflow

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, Page

pytestmark = [pytest.mark.anyio, pytest.mark.console]

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
WIDE, PHONE = {"width": 1200, "height": 900}, {"width": 390, "height": 844}

PAGES = {
    "projects": "/console/projects",
    "executions": f"{HOME}/executions",
    "succeeded": f"{HOME}/executions/whole1",
    "failed": f"{HOME}/executions/broken1",
    "hostile": f"{HOME}/executions/hostile1",
    "node": f"{HOME}/executions/whole1/nodes/n0",
    "tries": f"{HOME}/executions/broken1/nodes/n0",
    "workflows": f"{HOME}/workflows",
    "workflow": f"{HOME}/workflow/whole/version/v1",
    "versions": f"{HOME}/workflows/whole",
    "task": f"{HOME}/task/shown/version/v1",
    "launch-plans": f"{HOME}/launch_plans",
    "launch-plan": f"{HOME}/launch_plan/whole/version/v1",
    "nothing": "/console/nothing",
}


@dataclass
class Window:
    """Chromium, the sandbox that it looks at, and what went wrong on its pages."""

    client: Client
    chromium: Any
    base: str
    pictures: Path
    complaints: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    async def context(self, **settings: Any) -> BrowserContext:
        context: BrowserContext = await self.chromium.new_context(base_url=self.base, **settings)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.on("dialog", lambda dialog: self.complaints.append(f"a dialog: {dialog.message}"))
        context.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        context.on("requestfinished", self._note)
        context.on("requestfailed", self._note)
        return context

    def _note(self, request: Any) -> None:
        """Note what was asked of others, or would have been, had the policy not forbidden it."""
        if not request.url.startswith((self.base, "data:", "about:")) and request.failure != "csp":
            self.elsewhere.append(f"{request.url} {request.failure}")

    async def page(self, path: str, **settings: Any) -> Page:
        context = await self.context(**{"viewport": WIDE, **settings})
        page = await context.new_page()
        await page.goto(path)
        return page

    async def keep(self, page: Page, name: str) -> None:
        """Keep a picture of a page."""
        await page.wait_for_load_state("load")
        await page.screenshot(path=self.pictures / f"{name}.png", full_page=True)

    async def answer(self, execution: WorkflowExecutionIdentifier, signal: str, value: Literal) -> None:
        """Answer a gate, as other clients do."""
        id = SignalIdentifier(signal_id=signal, execution_id=execution)
        await SignalServiceStub(self.client.channel, timeout=30).set_signal(SignalSetRequest(id=id, value=value))


@pytest.fixture(scope="module")
async def window(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Window]:
    from playwright.async_api import async_playwright

    kept = os.environ.get("CONSOLE_SCREENSHOTS")
    pictures = Path(kept) if kept else tmp_path_factory.mktemp("screenshots")
    pictures.mkdir(parents=True, exist_ok=True)
    async with Sandbox(tmp_path_factory.mktemp("browsed")) as sandbox, client_of(sandbox) as client:
        for prepare in (ran, failed, hostile):
            await prepare(client)
        async with async_playwright() as playwright:
            chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            yield Window(client, chromium, sandbox.http_url, pictures)
            await chromium.close()


def boolean(value: bool) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(boolean=value)))


@pytest.mark.parametrize("name", PAGES)
async def test_a_page_is_sound_in_the_light_in_the_dark_and_on_a_phone(window: Window, name: str) -> None:
    from axe_playwright_python.base import AXE_FILE_PATH

    rules = AXE_FILE_PATH.read_text(encoding="utf-8")
    looks: dict[str, dict[str, Any]] = {
        "light": {"color_scheme": "light"},
        "dark": {"color_scheme": "dark"},
        "phone": {"color_scheme": "light", "viewport": PHONE, "device_scale_factor": 2},
    }
    for look, settings in looks.items():
        window.complaints.clear()
        page = await window.page(PAGES[name], bypass_csp=True, **settings)
        await page.wait_for_load_state("networkidle")
        await window.keep(page, f"{name}-{look}")
        await page.evaluate(rules)
        found = await page.evaluate("axe.run(document, {iframes: false})")
        faults = [(each["id"], [node["html"][:120] for node in each["nodes"]]) for each in found["violations"]]
        assert faults == [], look
        wide, room = await page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
        assert wide <= room, look
        await page.context.close()


@pytest.mark.parametrize("name", PAGES)
async def test_a_page_keeps_to_its_policy_and_loads_nothing_from_elsewhere(window: Window, name: str) -> None:
    window.complaints.clear()
    page = await window.page(PAGES[name])
    await page.wait_for_load_state("networkidle")
    expected = [each for each in window.complaints if "404" not in each and "srcdoc" not in each]
    assert [each for each in expected if "deck" not in each] == []
    assert window.elsewhere == []
    await page.context.close()


async def test_pages_say_the_same_without_a_script(window: Window) -> None:
    page = await window.page(PAGES["succeeded"], java_script_enabled=False)
    assert await page.locator(".head .phase").inner_text() == "succeeded"
    await page.locator("#node-n0 a").click()
    assert await page.locator("h1").inner_text() == "n0 shown"
    await page.locator("text=The whole log").wait_for()
    await page.context.close()


async def test_a_node_is_shown_beside_the_graph_with_its_log_and_its_deck(window: Window) -> None:
    page = await window.page(PAGES["succeeded"])
    await page.locator('.flow g[data-node="n0"]').click()
    panel = page.locator("#panel")
    await panel.locator("text=hello from the task").wait_for()
    await panel.frame_locator("iframe").locator("text=the deck").wait_for()
    await window.keep(page, "panel-light")
    assert page.url.endswith(PAGES["succeeded"])
    await page.keyboard.press("Escape")
    await panel.wait_for(state="hidden")
    await page.locator("#node-n1-0-n0 a").click()
    await panel.locator("h1:has-text('n1-0-n0')").wait_for()
    await panel.locator("button:has-text('Close')").click()
    await panel.wait_for(state="hidden")
    await page.locator(".gantt a").first.click()
    await panel.locator("h1:has-text('n0')").wait_for()
    await page.context.close()


async def test_an_execution_is_seen_to_go_on_without_loading_the_page_again(window: Window) -> None:
    nodes = [gate("n0", approval("ok")), gate("n1", value_of("count"))]
    outputs = {"o0": (INT, promise("n1", "o0"))}
    await window.client.register_workflow(workflow("gated", nodes, {}, outputs))
    key = await window.client.launch("gated")
    page = await window.page(page_of(key))
    await page.evaluate("window.same = true")
    typed = page.locator("#gate-count input[name=value]")
    await typed.fill("4")
    await page.locator("#gate-ok").wait_for()
    await window.keep(page, "gates-light")
    await window.answer(key, "ok", boolean(True))
    await page.locator('.flow g[data-node="n0"][data-phase="SUCCEEDED"]').wait_for(timeout=30_000)
    assert await page.locator("#gate-ok").count() == 0
    assert await typed.input_value() == "4"
    await window.answer(key, "count", integer(9))
    await page.locator(".head .phase[data-phase=SUCCEEDED]").wait_for(timeout=30_000)
    assert await page.evaluate("window.same")
    assert await page.locator("section:has(h2:text-is('Outputs')) pre").inner_text() == "9"
    await page.context.close()


async def test_gates_are_answered_from_the_page(window: Window) -> None:
    nodes = [gate("n0", approval("fine")), gate("n1", value_of("number"))]
    outputs = {"o0": (INT, promise("n1", "o0"))}
    await window.client.register_workflow(workflow("answered", nodes, {}, outputs))
    key = await window.client.launch("answered")
    page = await window.page(page_of(key))
    await page.locator("#gate-fine >> text=Approve").click()
    await page.locator("#gate-fine").wait_for(state="detached")
    await page.locator("#gate-number input[name=value]").fill("many")
    await page.locator("#gate-number >> text=Send").click()
    await page.locator("text='many' is no integer").wait_for()
    await window.keep(page, "gate-refused-light")
    await page.locator("#gate-number input[name=value]").fill("12")
    await page.locator("#gate-number >> text=Send").click()
    execution = await window.client.finished(key)
    assert phase_of(execution) == WorkflowExecutionPhase.SUCCEEDED
    assert await window.client.outputs(execution) == {"o0": integer(12)}
    await page.context.close()


async def test_an_execution_is_terminated_and_relaunched_from_the_page(window: Window) -> None:
    await window.client.register_workflow(workflow("endless", [gate("n0", approval("never"))]))
    key = await window.client.launch("endless")
    page = await window.page(page_of(key))
    await page.locator("summary:has-text('Terminate')").click()
    await page.locator("input[name=cause]").fill("no more")
    await page.locator("#terminate button").click()
    await page.locator(".head .phase[data-phase=ABORTED]").wait_for(timeout=30_000)
    await page.locator("pre:has-text('no more')").wait_for()
    await page.locator("button:has-text('Relaunch')").click()
    await page.wait_for_url(re.compile(rf"executions/(?!{key.name})\w+$"))
    again = WorkflowExecutionIdentifier(project=key.project, domain=key.domain, name=page.url.rpartition("/")[2])
    await page.locator("#gate-never").wait_for(timeout=30_000)
    await window.answer(again, "never", boolean(True))
    assert phase_of(await window.client.finished(again)) == WorkflowExecutionPhase.SUCCEEDED
    await page.context.close()


async def test_a_log_is_followed_while_its_task_runs(window: Window, tmp_path: Path) -> None:
    go_on = tmp_path / "go-on"
    body = f"""
        print("first line", flush=True)
        while not Path({str(go_on)!r}).exists():
            time.sleep(0.02)
        print("\\x1b[31msecond line\\x1b[0m", flush=True)
    """
    await window.client.register(task("prints", python(body)))
    await window.client.register_workflow(workflow("printing", [task_node("n0", "prints")]))
    key = await window.client.launch("printing")
    page = await window.page(page_of(key))
    await page.locator("#node-n0 a").click()
    log = page.locator("#panel pre.log")
    await page.locator("#panel pre.log:has-text('first line')").wait_for(timeout=30_000)
    assert "second" not in await log.inner_text()
    go_on.touch()
    await page.locator("#panel pre.log:has-text('second line')").wait_for(timeout=30_000)
    assert await log.inner_text() == "first line\nsecond line\n"
    await window.client.finished(key)
    await page.locator("#panel .head[data-done='1']").wait_for(timeout=30_000)
    assert "second line" in await log.inner_text()
    await page.context.close()


async def test_a_deck_reaches_nothing_around_it(window: Window) -> None:
    deck = """<p id="told">nothing</p><script>
        const found = [];
        const attempt = (name, act) => { try { act(); found.push(name); } catch { } };
        attempt("parent", () => parent.document.title);
        attempt("cookie", () => document.cookie);
        attempt("storage", () => localStorage.length);
        attempt("top", () => { top.location = "/console/nothing"; });
        fetch("/console/projects").then(() => found.push("fetch"), () => {}).finally(() => {
            document.getElementById("told").textContent = "reached: " + found.join();
        });
    </script><img src="http://elsewhere.example/x.png">"""
    await window.client.register(task("curious", python(f'(out / "deck.html").write_text({deck!r}); give()')))
    await window.client.register_workflow(workflow("curiously", [task_node("n0", "curious")]))
    key = await window.client.launch("curiously")
    await window.client.finished(key)
    window.elsewhere.clear()
    page = await window.page(page_of(key, "nodes", "n0"))
    told = page.frame_locator("iframe").locator("#told")
    await page.frame_locator("iframe").locator("#told:has-text('reached')").wait_for(timeout=30_000)
    assert await told.inner_text() == "reached:"
    assert page.url.endswith("/nodes/n0")
    assert window.elsewhere == []
    await page.context.close()
