"""Every page shows what it is for, and what is not there is said clearly."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from flytewright.config.platform import PlatformConfig
from flytewright.remote import AsyncFlyteRemote
from flytewright_idl.core import ResourceType
from tests.console.build import HOME, HOSTILE, Parsed, page_of
from tests.console.conftest import Shown
from tests.sandbox.build import identifier

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("path", "texts"),
    [
        ("/", ["Projects", "flytesnacks", "hostile"]),
        ("/console", ["Projects"]),
        ("/console/projects", ["flytesnacks"]),
        (HOME, ["Executions", "whole1"]),
        (f"{HOME}/executions", ["whole1", "succeeded", "broken1", "failed", "breaking"]),
        (f"{HOME}/workflows", ["whole", "breaking"]),
        (f"{HOME}/workflows?name=eak", ["breaking"]),
        (f"{HOME}/workflows/whole", ["whole", "v1"]),
        (f"{HOME}/workflow/whole/version/v1", ["shown", "inner", "x", "integer"]),
        (f"{HOME}/tasks", ["shown", "breaks"]),
        (f"{HOME}/tasks/shown", ["v1"]),
        (f"{HOME}/task/breaks/version/v1", ["python-task", "image:1", "Retries"]),
        (f"{HOME}/launch_plans", ["whole", "breaking"]),
        (f"{HOME}/launch_plans/whole", ["v1", "inactive"]),
        (f"{HOME}/launch_plan/whole/version/v1", ["Activate", "required"]),
        (f"{HOME}/executions/whole1", ["whole1", "succeeded", "n0", "n1", "Relaunch", "o0", "3"]),
        (f"{HOME}/executions/broken1", ["failed", "it broke", "Recover"]),
        (f"{HOME}/executions/broken1/nodes/n0", ["Try 1", "Try 2", "it broke"]),
        (f"{HOME}/executions/whole1/nodes/n1", ["Inside", "n0"]),
    ],
)
async def test_a_page_shows_what_it_is_for(shown: Shown, path: str, texts: list[str]) -> None:
    text = Parsed(await shown.browser.see(path)).text
    for each in texts:
        assert each in text


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/console/nothing", "the console has no page /console/nothing"),
        ("/console/projects/gone/domains/development/executions", "gone"),
        ("/console/projects/flytesnacks/domains/gone/workflows", "there is no domain 'gone': there are development"),
        (f"{HOME}/workflows/gone", "no workflow 'gone' is registered"),
        (f"{HOME}/workflow/whole/version/gone", "whole"),
        (f"{HOME}/task/gone/version/v1", "gone"),
        (f"{HOME}/launch_plan/gone/version/v1", "gone"),
        (f"{HOME}/executions/gone", "gone"),
        (f"{HOME}/executions/whole1/nodes/gone", "gone"),
    ],
)
async def test_what_is_not_there_is_said_on_a_page(shown: Shown, path: str, told: str) -> None:
    text = Parsed(await shown.browser.see(path, 404)).text
    assert "Nothing is here" in text
    assert told in text
    assert "All projects" in text


async def test_a_node_shows_its_log_and_its_deck_in_a_sandbox(shown: Shown) -> None:
    page = Parsed(await shown.browser.see(page_of(shown.good, "nodes", "n0")))
    (log,) = [each["data-log"] for each in page.all("pre") if "data-log" in each]
    assert "hello from the task" in await shown.browser.see(log or "")
    (deck,) = page.all("iframe")
    assert deck["sandbox"] == "allow-scripts"
    answer = await shown.browser.web.get(deck["src"] or "")
    assert answer.text == "<h1>the deck</h1>"
    assert answer.headers["content-security-policy"].startswith("sandbox allow-scripts; default-src 'none'")


async def test_the_graph_is_coloured_and_leads_to_nodes(shown: Shown) -> None:
    page = Parsed(await shown.browser.see(page_of(shown.good)))
    phases = {each["data-node"]: each.get("data-phase") for each in page.all("g") if "data-node" in each}
    assert {each: phases[each] for each in ("n0", "n1", "n1/n0")} == dict.fromkeys(("n0", "n1", "n1/n0"), "SUCCEEDED")
    assert page_of(shown.good, "nodes", "n1-0-n0") in [each.get("href") for each in page.all("a")]


async def test_the_addresses_of_clients_lead_to_the_pages(shown: Shown) -> None:
    assert shown.client.sandbox is not None
    async with AsyncFlyteRemote(PlatformConfig(endpoint=shown.client.sandbox.endpoint, insecure=True)) as remote:
        ids = [shown.good, *(identifier(kind, "whole") for kind in (ResourceType.WORKFLOW, ResourceType.LAUNCH_PLAN))]
        for each in [*ids, identifier(ResourceType.TASK, "shown")]:
            assert each.name in await shown.browser.see(remote.generate_console_url(each))


async def test_an_execution_that_runs_is_only_sent_again_when_it_has_changed(shown: Shown) -> None:
    whole = await shown.browser.web.get(page_of(shown.good))
    part = await shown.browser.web.get(page_of(shown.good), params={"fragment": "1"})
    assert "<html" in whole.text
    assert "<html" not in part.text
    again = {"if-none-match": part.headers["etag"]}
    same = await shown.browser.web.get(page_of(shown.good), params={"fragment": "1"}, headers=again)
    assert (same.status_code, same.text) == (304, "")


# Hostile content


@pytest.mark.parametrize(
    "path",
    [
        "/console/projects",
        f"{HOME}/executions",
        f"{HOME}/executions?{'name=' + quote(HOSTILE)}",
        f"{HOME}/executions?{'workflow=' + quote(HOSTILE)}",
        f"{HOME}/workflows",
        f"{HOME}/workflows/{quote(HOSTILE, safe='')}",
        f"{HOME}/workflow/{quote(HOSTILE, safe='')}/version/v1",
        f"{HOME}/tasks",
        f"{HOME}/task/{quote(HOSTILE, safe='')}/version/v1",
        f"{HOME}/launch_plans",
        f"{HOME}/launch_plan/{quote(HOSTILE, safe='')}/version/v1",
        f"{HOME}/executions/hostile1",
        f"{HOME}/executions/hostile1?fragment=1",
        f"{HOME}/executions/hostile1/nodes/n0",
    ],
)
async def test_what_users_wrote_stays_text(shown: Shown, path: str) -> None:
    page = Parsed(await shown.browser.see(path))
    assert 'alert("x")' in page.text or HOSTILE in {value for _, each in page.elements for value in each.values()}
    assert "{{ 7 * 7 }}" in page.text or "7 * 7" in str(page.elements)
    assert [each.get("src") for each in page.all("script")] in ([], ["/console/static/console.js"])
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    assert {each.get("src") for each in page.all("img")} <= {"/console/static/icon.svg"}


async def test_an_address_that_is_hostile_stays_text(shown: Shown) -> None:
    page = Parsed(await shown.browser.see(f"/console/{quote(HOSTILE, safe='')}", 404))
    assert HOSTILE in page.text
    assert len(page.all("script")) == 1


async def test_pages_bring_no_styles_or_scripts_of_their_own_and_allow_none_from_elsewhere(shown: Shown) -> None:
    for path in (page_of(shown.good), page_of(shown.good, "nodes", "n0"), f"{HOME}/workflow/whole/version/v1"):
        answer = await shown.browser.web.get(path)
        page = Parsed(answer.text)
        assert page.all("style") == []
        assert not [tag for tag, attributes in page.elements if "style" in attributes]
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        addresses = [
            value or "" for _, each in page.elements for name, value in each.items() if name in ("src", "href")
        ]
        assert not [each for each in addresses if each.startswith(("http:", "https:", "//"))]


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("console.css", "text/css"),
        ("pictures.css", "text/css"),
        ("console.js", "text/javascript"),
        ("icon.svg", "image/svg+xml"),
    ],
)
async def test_files_of_the_console_come_with_it(shown: Shown, file: str, kind: str) -> None:
    answer = await shown.browser.web.get(f"/console/static/{file}")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(kind)


async def test_other_files_are_not_served(shown: Shown) -> None:
    for name in ("gone.css", "..%2f..%2froutes.py", "%2e%2e%2froutes.py"):
        assert (await shown.browser.web.get(f"/console/static/{name}")).status_code == 404
