"""flytekit's own client talks to our connector service, and is answered as by flytekit's."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import grpc
import pytest

from tests.connectors.serving import CONNECTORS, serving

pytestmark = pytest.mark.peer

CALLS = CONNECTORS.with_name("calls.py")

SERVE = """
import sys
from flytekit.clis.sdk_in_container.pyflyte import main
sys.argv = ["pyflyte", "serve", "connector", *sys.argv[1:]]
main()
"""


def answers(port: int) -> dict[str, list[Any]]:
    """What flytekit's Python hears from a service."""
    command = [os.environ["FLYTEKIT_PYTHON"], str(CALLS), str(port)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    return dict(json.loads(told))


@pytest.fixture(scope="module")
def ours() -> dict[str, list[Any]]:
    with serving() as service:
        return answers(service.port("gRPC"))


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Any]]:
    folder = tmp_path_factory.mktemp("theirs")
    (folder / "connectors.py").write_text(CONNECTORS.read_text().replace("flytewright", "flytekit"))
    with flytekit_serving(folder, "connectors") as port:
        return answers(port)


@contextmanager
def flytekit_serving(folder: Path, module: str) -> Iterator[int]:
    """Run flytekit's service on ports that were free a moment ago: it tells nobody which it has chosen itself."""
    with socket.create_server(("", 0)) as one, socket.create_server(("", 0)) as other:
        port, metrics = (each.getsockname()[1] for each in (one, other))
    options = [f"--port={port}", f"--prometheus_port={metrics}", f"--modules={module}"]
    command = [os.environ["FLYTEKIT_PYTHON"], "-c", SERVE, *options]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
                grpc.channel_ready_future(channel).result(60)
            yield port
        finally:
            process.kill()


DONE = (
    "create",
    "get",
    "get of another version",
    "get by the older field",
    "get of a running job",
    "delete",
    "do",
    "connector",
)
FAILED = (
    "create of an unknown type",
    "create of an unknown version",
    "create that fails",
    "create of a task that is run at once",
    "get of an unknown type",
    "get of nonsense",
    "delete that fails",
    "delete of an unknown type",
    "do of an unknown type",
    "do that fails",
    "do of a job",
)


@pytest.mark.parametrize("asked", DONE)
def test_the_answer_is_flytekits(asked: str, ours: dict[str, list[Any]], theirs: dict[str, list[Any]]) -> None:
    assert ours[asked] == theirs[asked]


@pytest.mark.parametrize("asked", FAILED)
def test_the_status_and_first_words_of_an_error_are_flytekits(
    asked: str, ours: dict[str, list[Any]], theirs: dict[str, list[Any]]
) -> None:
    (code, told), (their_code, their_told) = ours[asked], theirs[asked]
    assert code == their_code
    assert told.partition("\n")[0].startswith(their_told.partition("\n")[0])


@pytest.mark.parametrize("asked", ["create that fails", "delete that fails", "do that fails"])
def test_what_a_connector_raised_is_told_in_the_same_words(
    asked: str, ours: dict[str, list[Any]], theirs: dict[str, list[Any]]
) -> None:
    assert ours[asked][1].splitlines()[-1].strip() == theirs[asked][1].splitlines()[-1].strip()


def test_the_same_connectors_are_listed(ours: dict[str, list[Any]], theirs: dict[str, list[Any]]) -> None:
    mine, yours = (sorted(each["connectors"][0]["agents"], key=lambda agent: agent["name"]) for each in (ours, theirs))
    assert mine == yours


def test_a_connector_that_there_is_not_is_not_found(ours: dict[str, list[Any]], theirs: dict[str, list[Any]]) -> None:
    assert ours["unknown connector"][0] == "NOT_FOUND"
    assert theirs["unknown connector"][0] == "UNKNOWN"  # flytekit does not catch its own error
