"""docs/client.md: its code runs as it stands, and its tables say what the code says."""

from __future__ import annotations

import ast
import asyncio
import inspect
import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
import pytest
import yaml
from attrs import fields
from grpclib.const import Status

from flytewright.config.entries import ENTRY
from flytewright.config.platform import SECRET_FILE, SECRET_VARIABLE, AuthType, PlatformConfig
from flytewright.rpc import errors
from flytewright.rpc.auth.authorize import COMMANDS, LOGINS
from flytewright.rpc.auth.plugins import GROUP
from flytewright.rpc.methods import REPEATABLE, named
from flytewright.rpc.retry import PUSHBACK, RetryBudget, RetryPolicy
from flytewright_idl.admin.common import ObjectGetRequest
from flytewright_idl.admin.task import Task, TaskList
from flytewright_idl.core.identifier import Identifier
from tests.support.loopback import HOST, official_serving
from tests.support.project import ROOT

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PAGE = ROOT / "docs" / "client.md"
TEXT = PAGE.read_text(encoding="utf-8")
EXAMPLE = "flyte.example.com"
"""What the page calls the server."""


@dataclass(frozen=True)
class Block:
    """A block of code."""

    language: str
    line: int
    """The line of the page that it begins on."""
    text: str


BLOCKS = [
    Block(found[1], TEXT.count("\n", 0, found.start(2)) + 1, found[2])
    for found in re.finditer(r"^```(\w+)\n(.*?)^```$", TEXT, flags=re.MULTILINE | re.DOTALL)
]


def blocks(language: str) -> list[Block]:
    return [block for block in BLOCKS if block.language == language]


def section(title: str) -> str:
    found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", TEXT, flags=re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def rows(title: str, header: str) -> list[list[str]]:
    """The cells below a table's header."""
    table = section(title).partition(f"{header}\n")[2].partition("\n\n")[0]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines()[1:]]


def code(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def get_task(request: bytes, context: grpc.ServicerContext) -> bytes:
    wanted = ObjectGetRequest.parse(request).id
    if wanted is None or wanted.name == "lost":
        context.abort(grpc.StatusCode.NOT_FOUND, "there is no task lost")
    return bytes(Task(id=wanted))


def list_tasks(request: bytes, _context: grpc.ServicerContext) -> bytes:
    return bytes(TaskList(tasks=[Task(id=Identifier(name="book.words"))]))


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An admin service that the environment names."""
    handlers: dict[str, grpc.RpcMethodHandler[bytes, bytes]] = {
        "GetTask": grpc.unary_unary_rpc_method_handler(get_task),
        "ListTasks": grpc.unary_unary_rpc_method_handler(list_tasks),
    }
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("FLYTECTL_CONFIG", raising=False)
    monkeypatch.setenv("FLYTE_PLATFORM_INSECURE", "true")
    with official_serving("flyteidl.service.AdminService", handlers) as port:
        monkeypatch.setenv("FLYTE_PLATFORM_URL", f"{HOST}:{port}")
        yield f"{HOST}:{port}"


@contextmanager
def no_handlers_left() -> Iterator[None]:
    logger = logging.getLogger("flytewright")
    handlers, level = list(logger.handlers), logger.level
    try:
        yield
    finally:
        logger.handlers[:] = handlers
        logger.setLevel(level)


async def run(block: Block, names: dict[str, Any]) -> None:
    """Run a block, which may await, so that an error names its line of the page."""
    text = "\n" * (block.line - 1) + block.text
    compiled = compile(text, str(PAGE), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    result = eval(compiled, names)
    if inspect.iscoroutine(result):
        await result


def test_the_code_runs_from_top_to_bottom_and_prints_what_the_page_says(
    server: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async def run_all() -> None:
        names: dict[str, Any] = {"__name__": "page"}
        for block in blocks("python"):
            await run(block, names)
        assert names["names"] == ["book.words"]
        assert names["task"].id == names["words"]

    with no_handlers_left():
        asyncio.run(run_all())
    printed = capsys.readouterr().out.replace(server, EXAMPLE)
    (shown,) = (block.text for block in blocks("text") if "NOT_FOUND:" in block.text)
    assert printed == "book.words\n" + shown


def test_the_configuration_file_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (block,) = blocks("yaml")
    (tmp_path / "secret").write_text("hidden")
    file = tmp_path / "config.yaml"
    file.write_text(block.text.replace("/run/secrets/flyte", str(tmp_path / "secret")))
    for variable in ("FLYTE_PLATFORM_URL", "FLYTE_CREDENTIALS_CLIENT_SECRET"):
        monkeypatch.delenv(variable, raising=False)
    platform = PlatformConfig.auto(file)
    assert platform.endpoint == EXAMPLE
    assert platform.auth_mode is AuthType.CLIENTSECRET
    assert (platform.client_id, platform.client_credentials_secret) == ("reports", "hidden")
    assert platform.rpc_timeout == 20
    assert set(yaml.safe_load(block.text)["admin"]) <= {switch.partition(".")[2] for switch, *_ in settings()}


def settings() -> set[tuple[str, str, str]]:
    """Key, variable and default of every setting of a platform."""
    found = {(SECRET_VARIABLE.switch or "", SECRET_VARIABLE.variable, "")}
    found.add((SECRET_FILE.switch or "", SECRET_FILE.variable, ""))
    usual = PlatformConfig()
    for each in fields(PlatformConfig):
        entry, value = each.metadata[ENTRY], getattr(usual, each.name)
        found.add((entry.switch or "", entry.variable, shown(value)))
    return found


def shown(value: object) -> str:
    """A default as the table has it."""
    match value:
        case None | []:
            return ""
        case bool():
            return str(value).lower()
        case AuthType():
            return value.value
        case _:
            return str(value)


def test_the_table_of_settings_is_the_configuration() -> None:
    table = rows("Configuration", "| key | variable | default | what |")
    assert {tuple(cell.strip("`") for cell in row[:3]) for row in table} == settings()
    assert len(table) == len(settings())


def test_every_auth_type_is_in_the_row_of_what_it_does() -> None:
    table = [code(row[0]) for row in rows("Logging in", "| `authType` | what happens |")]
    logins: dict[object, list[str]] = {}
    for kind in AuthType:
        logins.setdefault("command" if kind in COMMANDS else LOGINS[kind], []).append(kind.value)
    assert sorted(sorted(row) for row in table) == sorted(sorted(kinds) for kinds in logins.values())


def test_the_entry_point_is_of_the_group_that_is_looked_for() -> None:
    (block,) = blocks("toml")
    assert list(tomllib.loads(block.text)["project"]["entry-points"]) == [GROUP]


def test_the_table_of_methods_is_the_one_of_the_code() -> None:
    table = {}
    for service, methods in rows("Retries", "| service | methods |"):
        plain, _, conditional = methods.partition(";")
        table.update({f"/{service.strip('`')}/{each}": False for each in code(plain)})
        table.update({f"/{service.strip('`')}/{each}": True for each in code(conditional)})
    assert table == {route: rule is named for route, rule in REPEATABLE.items()}


def test_the_policy_of_retries_is_the_one_of_the_code() -> None:
    text = " ".join(section("Retries").split())
    policy, budget = RetryPolicy(), RetryBudget()
    assert f"{PlatformConfig().rpc_retries} times (`FLYTE_PLATFORM_RPC_RETRIES`)" in text
    first, second, third = (f"{policy.ceiling(each) * 1000:g} ms" for each in range(3))
    assert f"between 0 and {first}, then {second}, {third} and so on by {policy.factor}" in text
    assert f"at the most {policy.longest:g} s" in text
    assert f"`{PUSHBACK}`" in text
    assert f"{budget.size:g} tokens" in text
    assert f"from {budget.size / 2:g} down" in text
    assert budget.given_back == 0.25
    (always, _, _, on_request, _) = rows("Retries", "| failure | repeated |")
    assert {Status[each] for each in code(always[0])} == policy.statuses
    assert {Status[each] for each in code(on_request[0])} == policy.on_request


def test_the_tree_of_errors_is_the_one_of_the_code() -> None:
    (tree,) = (block.text for block in blocks("text") if "BadReplyError" in block.text)
    assert tree.rstrip() in inspect.getdoc(errors).replace("\n    ", "\n")  # type: ignore[union-attr]


def test_the_line_of_the_log_is_what_a_call_leaves(server: str, caplog: pytest.LogCaptureFixture) -> None:
    from flytewright.rpc.sync_client import SyncClient

    with caplog.at_level(logging.DEBUG, "flytewright.rpc"), SyncClient.from_config() as client:
        client.admin.get_task(ObjectGetRequest(id=Identifier(name="book.words")))
    (line,) = (block.text.strip() for block in blocks("text") if "tries" in block.text)
    assert numberless(line) == numberless(caplog.messages[0].replace(server, EXAMPLE))


def numberless(line: str) -> str:
    return re.sub(r"[\d.]+(?= ms| B|,)", "N", line)
