"""What the tests of the console look at: a browser without a screen, and executions that have something to show."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

import httpx

from flytewright_idl.admin import Project as ProjectMessage
from flytewright_idl.admin import ProjectRegisterRequest
from flytewright_idl.core import (
    ApproveCondition,
    BindingData,
    GateNode,
    LiteralType,
    Node,
    NodeMetadata,
    SignalCondition,
    SleepCondition,
    WorkflowExecutionIdentifier,
)
from flytewright_idl.google.protobuf import Duration
from tests.sandbox.build import (
    DOMAIN,
    INT,
    PROJECT,
    STR,
    Client,
    bindings,
    integer,
    promise,
    python,
    sub_workflow_node,
    task,
    task_node,
    text,
    workflow,
)

HOME: Final = f"/console/projects/{PROJECT}/domains/{DOMAIN}"
HOSTILE: Final = """</pre></script><script>alert("x")</script><img src=x onerror=alert(1)> ' & {{ 7 * 7 }}"""


class Parsed(HTMLParser):
    """The elements and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of the elements with this tag."""
        return [attributes for found, attributes in self.elements if found == tag]


@dataclass
class Browser:
    """Asks for pages, keeps cookies, and sends forms with the token of the page that they stand on."""

    web: httpx.AsyncClient
    csrf: str = field(default="", repr=False)

    async def see(self, path: str, status: int = 200) -> str:
        """The page at an address."""
        answer = await self.web.get(path)
        assert answer.status_code == status, (answer.status_code, answer.text)
        found = re.search(r'name="csrf" value="(\w+)"', answer.text)
        self.csrf = found[1] if found else self.csrf
        return answer.text

    async def send(self, path: str, status: int = 303, **fields: str) -> httpx.Response:
        """What is answered to a form."""
        answer = await self.web.post(path, data={"csrf": self.csrf, **fields}, follow_redirects=False)
        assert answer.status_code == status, (answer.status_code, answer.text)
        return answer


def page_of(execution: WorkflowExecutionIdentifier, *rest: str) -> str:
    """The address of an execution, or of something of it."""
    return "/".join([HOME, "executions", execution.name, *rest])


def gate(node_id: str, kind: GateNode, **bound: BindingData) -> Node:
    return Node(id=node_id, metadata=NodeMetadata(name=node_id), inputs=bindings(**bound), gate_node=kind)


def approval(signal_id: str) -> GateNode:
    return GateNode(approve=ApproveCondition(signal_id=signal_id))


def value_of(signal_id: str, kind: LiteralType = INT) -> GateNode:
    return GateNode(signal=SignalCondition(signal_id=signal_id, type=kind, output_variable_name="o0"))


def nap() -> GateNode:
    """A gate that is open as good as at once."""
    return GateNode(sleep=SleepCondition(duration=Duration(nanos=1000)))


async def waiting(browser: Browser, execution: WorkflowExecutionIdentifier, signal: str) -> str:
    """The page of an execution, once it waits for a signal."""
    while f'id="gate-{signal}"' not in (page := await browser.see(page_of(execution))):  # noqa: ASYNC110 - by polling, as the page's script does
        await asyncio.sleep(0.02)
    return page


async def ran(client: Client) -> WorkflowExecutionIdentifier:
    """An execution that has succeeded: a task that prints and makes a deck, and a sub-workflow."""
    body = """
        print("hello from the task")
        (out / "deck.html").write_text("<h1>the deck</h1>")
        give(y=integer("x") + 1)
    """
    await client.register(task("shown", python(body), {"x": INT}, {"y": INT}))
    inner = workflow(
        "inner",
        [task_node("n0", "shown", x=promise("", "x"))],
        {"x": INT},
        {"y": (INT, promise("n0", "y"))},
    )
    nodes = [task_node("n0", "shown", x=promise("", "x")), sub_workflow_node("n1", "inner", x=promise("n0", "y"))]
    await client.register_workflow(workflow("whole", nodes, {"x": INT}, {"o0": (INT, promise("n1", "y"))}), inner)
    key = await client.launch("whole", execution="whole1", x=integer(1))
    await client.finished(key)
    return key


async def failed(client: Client) -> WorkflowExecutionIdentifier:
    """An execution that has failed at its second try."""
    body = 'fail("Broken", "it broke", recoverable=True)'
    await client.register(task("breaks", python(body), retries=1))
    await client.register_workflow(workflow("breaking", [task_node("n0", "breaks")]))
    key = await client.launch("breaking", execution="broken1")
    await client.finished(key)
    return key


async def hostile(client: Client) -> WorkflowExecutionIdentifier:
    """An execution of which everything that users name is meant to get out of its place."""
    project = ProjectMessage(id="hostile", name=HOSTILE[:64], description=HOSTILE)
    await client.admin.register_project(ProjectRegisterRequest(project=project))
    body = f"""
        text = {HOSTILE!r}
        print(text)
        (out / "deck.html").write_text(text)
        fail(text, text)
    """
    template = task(HOSTILE, python(body), {"x": STR})
    assert template.interface is not None
    assert template.interface.inputs is not None
    template.interface.inputs.variables["x"].description = HOSTILE
    await client.register(template)
    nodes = [task_node("n0", HOSTILE, x=promise("", "x")), gate("n1", approval(HOSTILE))]
    await client.register_workflow(workflow(HOSTILE, nodes, {"x": STR}))
    key = await client.launch(HOSTILE, execution="hostile1", x=text(HOSTILE))
    await client.finished(key)
    return key
