"""What is changed from the pages, and that nothing else can change it."""

from __future__ import annotations

import re

import pytest

from flytewright_idl.admin import ActiveLaunchPlanRequest, NamedEntityIdentifier
from flytewright_idl.core import (
    EnumType,
    Literal,
    LiteralType,
    SimpleType,
    UnionType,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
)
from tests.console.build import (
    HOME,
    Browser,
    Parsed,
    approval,
    failed,
    gate,
    page_of,
    ran,
    value_of,
    waiting,
)
from tests.sandbox.build import (
    DOMAIN,
    INT,
    PROJECT,
    STR,
    Client,
    error_of,
    integer,
    integers,
    phase_of,
    promise,
    text,
    workflow,
)

pytestmark = pytest.mark.anyio


def named(location: str) -> WorkflowExecutionIdentifier:
    return WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name=location.rpartition("/")[2])


async def test_an_execution_is_relaunched(client: Client, browser: Browser) -> None:
    key = await ran(client)
    await browser.see(page_of(key))
    location = (await browser.send(page_of(key, "relaunch"))).headers["location"]
    again = await client.finished(named(location))
    assert phase_of(again) == WorkflowExecutionPhase.SUCCEEDED
    assert await client.outputs(again) == {"o0": integer(3)}
    assert "whole1" in await browser.see(location)


async def test_a_failed_execution_is_recovered(client: Client, browser: Browser) -> None:
    key = await failed(client)
    await browser.see(page_of(key))
    location = (await browser.send(page_of(key, "recover"))).headers["location"]
    assert phase_of(await client.finished(named(location))) == WorkflowExecutionPhase.FAILED


async def test_an_execution_is_terminated_with_a_cause(client: Client, browser: Browser) -> None:
    await client.register_workflow(workflow("w", [gate("n0", approval("ok"))]))
    key = await client.launch("w")
    await waiting(browser, key, "ok")
    await browser.send(page_of(key, "terminate"), cause="enough <b>")
    assert phase_of(await client.finished(key)) == WorkflowExecutionPhase.ABORTED
    page = await browser.see(page_of(key))
    assert "enough <b>" in Parsed(page).text
    assert "Terminate" not in page


@pytest.mark.parametrize(("decision", "phase"), [("approve", "SUCCEEDED"), ("reject", "FAILED")])
async def test_a_gate_is_approved_or_rejected(client: Client, browser: Browser, decision: str, phase: str) -> None:
    await client.register_workflow(workflow("w", [gate("n0", approval("ok"))]))
    key = await client.launch("w")
    page = await waiting(browser, key, "ok")
    assert "waits for approval" in page
    await browser.send(page_of(key, "signals", "ok"), decision=decision)
    execution = await client.finished(key)
    assert phase_of(execution).name == phase
    if decision == "reject":
        assert error_of(execution).code == "ReceivedRejectSignal"


async def test_a_value_that_is_no_good_is_shown_again_and_a_good_one_is_sent(client: Client, browser: Browser) -> None:
    node = gate("n0", value_of("count"))
    await client.register_workflow(workflow("w", [node], {}, {"o0": (INT, promise("n0", "o0"))}))
    key = await client.launch("w")
    await waiting(browser, key, "count")
    page = Parsed((await browser.send(page_of(key, "signals", "count"), 400, value="many")).text)
    assert "'many' is no integer: a whole number, as 42" in page.text
    assert [each["value"] for each in page.all("input") if each.get("name") == "value"] == ["many"]
    await browser.send(page_of(key, "signals", "count"), value="7")
    assert await client.outputs(await client.finished(key)) == {"o0": integer(7)}
    told = await browser.send(page_of(key, "signals", "count"), 404, value="7")
    assert "waits for 'count'" in Parsed(told.text).text


@pytest.mark.parametrize(
    ("kind", "typed", "sent"),
    [
        (STR, "plain text", text("plain text")),
        (LiteralType(collection_type=INT), "[1, 2]", integers(1, 2)),
        (LiteralType(enum_type=EnumType(values=["red", "green"])), "green", text("green")),
    ],
)
async def test_values_of_other_types_are_sent(
    client: Client, browser: Browser, kind: LiteralType, typed: str, sent: Literal
) -> None:
    node = gate("n0", value_of("what", kind))
    await client.register_workflow(workflow("w", [node], {}, {"o0": (kind, promise("n0", "o0"))}))
    key = await client.launch("w")
    await waiting(browser, key, "what")
    await browser.send(page_of(key, "signals", "what"), value=typed)
    assert await client.outputs(await client.finished(key)) == {"o0": sent}


async def test_an_optional_value_may_be_left_out(client: Client, browser: Browser) -> None:
    kind = LiteralType(union_type=UnionType(variants=[INT, LiteralType(simple=SimpleType.NONE)]))
    await client.register_workflow(
        workflow("w", [gate("n0", value_of("maybe", kind))], {}, {"o0": (kind, promise("n0", "o0"))})
    )
    key = await client.launch("w")
    await waiting(browser, key, "maybe")
    await browser.send(page_of(key, "signals", "maybe"), value="")
    given = (await client.outputs(await client.finished(key)))["o0"]
    assert given.scalar is not None
    assert given.scalar.union is not None
    assert given.scalar.union.value is not None
    assert given.scalar.union.value.scalar is not None
    assert given.scalar.union.value.scalar.none_type is not None


async def test_a_launch_plan_is_activated_and_deactivated(client: Client, browser: Browser) -> None:
    await ran(client)
    page, name = (
        f"{HOME}/launch_plan/whole/version/v1",
        NamedEntityIdentifier(project=PROJECT, domain=DOMAIN, name="whole"),
    )
    assert "Activate" in await browser.see(page)
    await browser.send(page, state="active")
    active = await client.admin.get_active_launch_plan(ActiveLaunchPlanRequest(id=name))
    assert active.id is not None
    assert active.id.version == "v1"
    assert "Deactivate" in await browser.see(page)
    assert re.search(r'data-phase="SUCCEEDED">v1<', await browser.see(f"{HOME}/launch_plans"))
    await browser.send(page, state="inactive")
    assert "Activate" in await browser.see(page)


# Whoever else might ask


async def test_a_form_without_the_browsers_token_changes_nothing(client: Client, browser: Browser) -> None:
    key = await ran(client)
    page = page_of(key, "relaunch")
    assert (await browser.web.post(page)).status_code == 403
    await browser.see(page_of(key))
    assert "token of this browser's pages" in Parsed((await browser.web.post(page, data={"csrf": "0" * 64})).text).text
    assert (await browser.web.post(page, data={"csrf": "ü"})).status_code == 403
    token = browser.csrf
    browser.web.cookies.clear()
    assert (await browser.web.post(page, data={"csrf": token})).status_code == 403
    await browser.see(page_of(key))
    assert browser.csrf != token
    assert (await browser.web.post(page, data={"csrf": token})).status_code == 403
    elsewhere = {"origin": "http://elsewhere.example"}
    refused = await browser.web.post(page, data={"csrf": browser.csrf}, headers=elsewhere)
    assert refused.status_code == 403
    assert "http://elsewhere.example" in refused.text
    assert (await browser.see(f"{HOME}/executions")).count("executions/") == (
        await browser.see(f"{HOME}/executions?name=whole1")
    ).count("executions/")


async def test_asking_for_a_page_changes_nothing(client: Client, browser: Browser) -> None:
    key = await ran(client)
    for action in ("relaunch", "recover", "terminate"):
        assert (await browser.web.get(page_of(key, action))).status_code in (404, 405)
    assert len(re.findall(r"executions/\w+\"", await browser.see(f"{HOME}/executions"))) == 1


async def test_the_cookie_is_for_pages_of_this_site_only(browser: Browser) -> None:
    answer = await browser.web.get("/console/projects")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "path=/console" in cookie


async def test_a_page_of_elsewhere_whose_name_leads_here_is_refused(browser: Browser) -> None:
    answer = await browser.web.get("/console/projects", headers={"host": "rebound.example:30081"})
    assert answer.status_code == 421
    assert "flytesnacks" not in answer.text
    assert "the console is not called rebound.example" in answer.text
    port = browser.web.base_url.port
    for name in (f"localhost:{port}", f"127.0.0.1:{port}", f"[::1]:{port}"):
        assert (await browser.web.get("/console/projects", headers={"host": name})).status_code == 200
