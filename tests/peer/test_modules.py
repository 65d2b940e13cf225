"""Every example module compiles to what flytekit compiles it to, field by field."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from flyteidl.admin import launch_plan_pb2, task_pb2, workflow_pb2
from google.protobuf.message import Message

from flytewright.authoring.registry import defined
from flytewright.compile.order import compile_all
from flytewright.compile.package import named
from flytewright.config.images import Image, ImageConfig
from flytewright.config.serialization import FastSerializationSettings, SerializationSettings
from tests.peer.differences import differences
from tests.support.project import ROOT

pytestmark = pytest.mark.peer

SOURCES = Path(os.environ.get("PEER_MODULES") or Path(__file__).parent / "modules")
MODULES = sorted(path.stem for path in SOURCES.glob("[!_]*.py"))
MESSAGES: dict[str, type[Message]] = {
    "1": task_pb2.TaskSpec,
    "2": workflow_pb2.WorkflowSpec,
    "3": launch_plan_pb2.LaunchPlan,
}


@pytest.fixture(scope="session")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for each module with the messages that flytekit makes of it."""
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("out")
    for path in SOURCES.glob("*.py"):
        source.joinpath(path.name).write_text(path.read_text().replace("flytewright", "flytekit"))
    script = ROOT / "bench/peers/serialize.py"
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    command = [os.environ["FLYTEKIT_PYTHON"], str(script), str(source), str(out)]
    subprocess.run(command, check=True, env=environment, cwd=source, capture_output=True)
    return out


@pytest.mark.parametrize("module", MODULES)
def test_every_entity_is_what_flytekit_writes(module: str, theirs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = theirs / module / "error.txt"
    assert not failed.exists(), f"flytekit cannot serialize it: {failed.read_text()}"
    monkeypatch.syspath_prepend(str(SOURCES))
    ours = serialize(module)
    expected = {path.name: path.read_bytes() for path in (theirs / module).iterdir()}
    assert sorted(ours) == sorted(expected)
    found = [
        f"{name}: {each}"
        for name, content in ours.items()
        for each in differences(parsed(name, content), parsed(name, expected[name]))
    ]
    assert found == [], "\n" + "\n".join(found)


def serialize(module: str) -> dict[str, bytes]:
    """The files of a module's entities."""
    defined.clear()  # as the process is that serializes this module alone
    sys.modules.pop(module, None)
    importlib.import_module(module)
    settings = SerializationSettings(
        image_config=ImageConfig.create_from(
            Image.look_up_image_info("default", "ghcr.io/acme/flows:v1"),
            [Image.look_up_image_info("train", "ghcr.io/acme/train:v2")],
        ),
        fast_serialization_settings=(
            FastSerializationSettings(enabled=True, destination_dir="/root") if module.endswith("_fast") else None
        ),
        env={"REGION": "north"} if module.endswith("_env") else None,
    )
    return named([each.spec for each in compile_all(list(defined), settings)])


def parsed(name: str, content: bytes) -> Message:
    """A file's content as the message that its name tells."""
    return MESSAGES[name.removesuffix(".pb").rpartition("_")[2]].FromString(content)
