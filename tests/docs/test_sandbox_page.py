"""docs/sandbox.md: its code runs as it stands, and its tables say what the code says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import fields
from pathlib import Path

import click
import pytest
from grpclib.client import Channel
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytewright.configuration import PlatformConfig
from flytewright.rpc import Client
from flytewright.sandbox.auth.clients import CONFIDENTIAL
from flytewright.sandbox.auth.options import AuthOptions
from flytewright.sandbox.defaults import platform_config
from flytewright.sandbox.notifications import smtp
from flytewright.sandbox.options import GRPC_PORT, HTTP_PORT, LOOPBACK, Options
from flytewright.sandbox.server import Sandbox
from flytewright.sandbox.workers.logs import LIMIT
from flytewright_cli.sandbox import start
from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import (
    GetVersionRequest,
    LaunchPlanCreateRequest,
    LaunchPlanMetadata,
    LaunchPlanSpec,
    MatchingAttributes,
    ProjectAttributes,
    ProjectAttributesUpdateRequest,
    WorkflowCreateRequest,
    WorkflowSpec,
)
from flytewright_idl.cacheservice import CacheServiceBase
from flytewright_idl.core import (
    ApproveCondition,
    ArtifactQuery,
    GateNode,
    Identifier,
    Node,
    NodeMetadata,
    Parameter,
    ParameterMap,
    QualityOfService,
    ResourceType,
    TypedInterface,
    Variable,
    VariableMap,
    WorkflowTemplate,
)
from flytewright_idl.datacatalog import DataCatalogBase
from flytewright_idl.google.protobuf import Any as AnyMessage
from flytewright_idl.service import (
    AdminServiceBase,
    AdminServiceStub,
    AgentMetadataServiceBase,
    AuthMetadataServiceBase,
    AuthMetadataServiceStub,
    DataProxyServiceBase,
    IdentityServiceBase,
    IdentityServiceStub,
    OAuth2MetadataRequest,
    PublicClientAuthConfigRequest,
    SignalServiceBase,
    UserInfoRequest,
)
from tests.support.project import ROOT

PAGE = (ROOT / "docs/sandbox.md").read_text(encoding="utf-8")
HELLO, TEST = re.findall(r"^```python\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)
(SESSION,) = re.findall(r"^```console\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)
(CONFIG,) = re.findall(r"^```yaml\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)


def rows(header: str) -> list[list[str]]:
    """The cells below a table's header."""
    table = PAGE.partition(f"{header}\n")[2].partition("\n\n")[0]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines()[1:]]


def in_folder(folder: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "HOME": str(folder), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", **environment}
    return subprocess.run([sys.executable, *command], cwd=folder, env=env, capture_output=True, text=True, check=False)


def test_the_session_runs_as_it_stands(tmp_path: Path) -> None:
    (tmp_path / "hello.py").write_text(HELLO)
    state = {"FLYTEWRIGHT_SANDBOX_DIR": str(tmp_path / "state")}
    printed: list[str] = []
    for line in SESSION.splitlines():
        command = line.removeprefix("$ wright ")
        ports = ["--port", "0", "--http-port", "0"] if command == "sandbox start" else []
        done = in_folder(tmp_path, "-m", "flytewright_cli.main", *command.split(), *ports, **state)
        assert done.returncode == 0, done.stderr
        printed.append(done.stdout)
        if ports:
            (endpoint,) = re.findall(r"127\.0\.0\.1:\d+", done.stdout)
            state |= {"FLYTE_PLATFORM_URL": endpoint, "FLYTE_PLATFORM_INSECURE": "true"}
    assert printed[1].endswith("o0 = 'Hello, Ada!'\n")
    assert "hello.hello" in printed[2]


def test_the_test_passes(tmp_path: Path) -> None:
    (tmp_path / "hello.py").write_text(HELLO)
    (tmp_path / "test_hello.py").write_text(TEST)
    done = in_folder(tmp_path, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_hello.py")
    assert "1 passed" in done.stdout, done.stdout


@pytest.mark.anyio
async def test_the_configuration_gets_in(tmp_path: Path) -> None:
    options = Options(folder=tmp_path / "state", port=0, http_port=0, auth=AuthOptions(), tls=True)
    async with Sandbox(options=options) as sandbox:
        text = CONFIG.replace("127.0.0.1:30080", sandbox.endpoint).replace("STATE", str(sandbox.folder))
        (tmp_path / "config.yaml").write_text(text)
        platform = PlatformConfig.auto(str(tmp_path / "config.yaml"))
        async with Client(platform) as client:
            version = await client.admin.get_version(GetVersionRequest())
    assert version.control_plane_version is not None
    assert CONFIDENTIAL in CONFIG


# Options


def test_options_are_those_of_the_table() -> None:
    told = [name for row in rows("| Option | Default | |") for name in re.findall(r"`(--[\w-]+)`", row[0])]
    own = [each.opts[0] for each in start.params if isinstance(each, click.Option)]
    assert sorted(told) == sorted(set(own) - {"-o", "--json"})


def test_defaults_are_those_of_the_table() -> None:
    told = {row[0].strip("`"): row[1] for row in rows("| Option | Default | |")}
    assert (told["--port"], told["--http-port"], told["--host"]) == (str(GRPC_PORT), str(HTTP_PORT), LOOPBACK)
    assert told["--token-lifetime"] == f"{AuthOptions().access_lifetime:.0f}"
    switches = {each.name for each in fields(Options) if getattr(Options(), each.name) is False}
    assert switches == {"tls"}
    assert Options().catch_up


def test_numbers_are_those_of_the_code() -> None:
    assert f"keeps {LIMIT >> 20} MiB" in PAGE
    assert f"({platform_config().max_parallelism} nodes at a time)" in PAGE
    assert f"is tried {smtp._TRIES} times" in PAGE


# The API


def test_services_have_as_many_methods_as_the_table_says() -> None:
    bases = {
        "AdminService": AdminServiceBase,
        "DataProxyService": DataProxyServiceBase,
        "SignalService": SignalServiceBase,
        "IdentityService": IdentityServiceBase,
        "AuthMetadataService": AuthMetadataServiceBase,
        "AgentMetadataService": AgentMetadataServiceBase,
        "CacheService": CacheServiceBase,
        "DataCatalog": DataCatalogBase,
    }
    told = {row[0].strip("`"): int(row[1]) for row in rows("| Service | Methods |")}
    assert told == {name: len(base.METHODS) for name, base in bases.items()}


@pytest.fixture
async def channel(tmp_path: Path) -> AsyncIterator[Channel]:
    async with Sandbox(tmp_path / "state") as sandbox:
        host, _, port = sandbox.endpoint.rpartition(":")
        channel = Channel(host, int(port), codec=MessageCodec())
        yield channel
        channel.close()


PLACE = {"project": "flytesnacks", "domain": "development", "name": "w", "version": "v1"}
WORKFLOW = Identifier(resource_type=ResourceType.WORKFLOW, **PLACE)


def plan(**spec: object) -> LaunchPlanCreateRequest:
    made = LaunchPlanSpec(workflow_id=WORKFLOW)
    for name, value in spec.items():
        setattr(made, name, value)
    return LaunchPlanCreateRequest(id=Identifier(resource_type=ResourceType.LAUNCH_PLAN, **PLACE), spec=made)


def attributes_with_quality() -> ProjectAttributesUpdateRequest:
    attributes = MatchingAttributes(quality_of_service=QualityOfService())
    return ProjectAttributesUpdateRequest(
        attributes=ProjectAttributes(project="flytesnacks", matching_attributes=attributes)
    )


def queried() -> ParameterMap:
    return ParameterMap(parameters={"x": Parameter(var=Variable(), artifact_query=ArtifactQuery(uri="a"))})


ASKED: Mapping[str, list[tuple[type, str, Message]]] = {
    "`GetOAuth2Metadata` and `GetPublicClientConfig` without `--auth`": [
        (AuthMetadataServiceStub, "get_o_auth_2_metadata", OAuth2MetadataRequest()),
        (AuthMetadataServiceStub, "get_public_client_config", PublicClientAuthConfigRequest()),
    ],
    "`UserInfo` without `--auth`": [(IdentityServiceStub, "user_info", UserInfoRequest())],
    "artifact queries as defaults of launch plans": [
        (AdminServiceStub, "create_launch_plan", plan(default_inputs=queried()))
    ],
    "launch conditions of launch plans": [
        (
            AdminServiceStub,
            "create_launch_plan",
            plan(entity_metadata=LaunchPlanMetadata(launch_conditions=AnyMessage())),
        )
    ],
    "attributes with a quality of service": [
        (AdminServiceStub, "update_project_attributes", attributes_with_quality())
    ],
}


@pytest.mark.anyio
async def test_what_is_off_answers_as_the_table_says(channel: Channel) -> None:
    node = Node(id="n0", metadata=NodeMetadata(), gate_node=GateNode(approve=ApproveCondition(signal_id="go")))
    template = WorkflowTemplate(
        id=WORKFLOW, interface=TypedInterface(inputs=VariableMap(), outputs=VariableMap()), nodes=[node]
    )
    await AdminServiceStub(channel).create_workflow(
        WorkflowCreateRequest(id=WORKFLOW, spec=WorkflowSpec(template=template))
    )
    told = {what: re.findall(r"`(\w+)`", answer)[0] for what, answer in rows("| What | Answer |")}
    assert told.keys() == ASKED.keys()
    for what, calls in ASKED.items():
        for stub, method, request in calls:
            assert (what, await status_of(channel, stub, method, request)) == (what, told[what])


async def status_of(channel: Channel, stub: type, method: str, request: Message) -> str:
    try:
        await getattr(stub(channel, timeout=30), method)(request)
    except GRPCError as error:
        return error.status.name
    return Status.OK.name
