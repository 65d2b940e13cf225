"""The list of executions is filtered and paged."""

from __future__ import annotations

import re

import pytest

from tests.console.build import HOME, Browser, Parsed, gate, nap
from tests.console.conftest import Shown
from tests.sandbox.build import Client, workflow

pytestmark = pytest.mark.anyio

NAMES = re.compile(r"executions/(\w+)\"")


async def listed(browser: Browser, query: str) -> list[str]:
    return NAMES.findall(await browser.see(f"{HOME}/executions?{query}"))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["hostile1", "broken1", "whole1"]),
        ("phase=SUCCEEDED", ["whole1"]),
        ("phase=FAILED", ["hostile1", "broken1"]),
        ("phase=RUNNING", []),
        ("name=ole", ["whole1"]),
        ("name=%25", []),
        ("workflow=break", ["broken1"]),
        ("phase=FAILED&workflow=whole", []),
        ("after=2000-01-01T00:00", ["hostile1", "broken1", "whole1"]),
        ("before=2000-01-01T00:00", []),
        ("after=2000-01-01T00:00&before=2100-01-01T00:00&name=whole", ["whole1"]),
        ("name=a)%2Beq(phase,FAILED", []),
    ],
)
async def test_filters_leave_what_fits(shown: Shown, query: str, found: list[str]) -> None:
    assert await listed(shown.browser, query) == found


async def test_what_was_asked_stands_in_the_form(shown: Shown) -> None:
    page = Parsed(await shown.browser.see(f"{HOME}/executions?phase=FAILED&name=%22%3E&after=2026-01-01T00:00"))
    given = {each.get("name"): each.get("value") for each in page.all("input")}
    assert (given["name"], given["after"]) == ('">', "2026-01-01T00:00")
    assert [each["value"] for each in page.all("option") if "selected" in each] == ["FAILED"]


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("phase=DANCING", "there is no phase 'DANCING': there are QUEUED"),
        ("after=yesterday", "after: 'yesterday' is no time like 2026-01-31T12:00"),
        ("token=x", "invalid pagination token x"),
    ],
)
async def test_a_filter_that_means_nothing_is_told(shown: Shown, query: str, told: str) -> None:
    assert told in Parsed(await shown.browser.see(f"{HOME}/executions?{query}", 400)).text


async def test_pages_follow_each_other_and_keep_the_filters(client: Client, browser: Browser) -> None:
    await client.register_workflow(workflow("w", [gate("n0", nap())]))
    for number in range(53):
        await client.finished(await client.launch("w", execution=f"e{number:02}"))
    first = await browser.see(f"{HOME}/executions?workflow=w")
    assert NAMES.findall(first) == [f"e{number:02}" for number in range(52, 2, -1)]
    (following,) = [each["href"] or "" for each in Parsed(first).all("a") if each.get("rel") == "next"]
    assert "workflow=w" in following
    second = await browser.see(following)
    assert NAMES.findall(second) == ["e02", "e01", "e00"]
    (before,) = [each["href"] or "" for each in Parsed(second).all("a") if each.get("rel") == "prev"]
    assert NAMES.findall(await browser.see(before)) == NAMES.findall(first)
