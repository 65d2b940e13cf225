"""Containers of the same tasks leave the same files, apart from what the wire contract lets differ."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from flyteidl.core import dynamic_job_pb2, errors_pb2, literals_pb2
from google.protobuf.message import Message

from flytewright.config.images import Image, ImageConfig
from flytewright.config.serialization import SERIALIZED_CONTEXT, SerializationSettings
from tests.peer.differences import differences

pytestmark = pytest.mark.peer

MODULE = "container_tasks"
MESSAGES: dict[str, type[Message]] = {
    "outputs.pb": literals_pb2.LiteralMap,
    "futures.pb": dynamic_job_pb2.DynamicJobSpec,
    "error.pb": errors_pb2.ErrorDocument,
    "o0_offloaded_metadata.pb": literals_pb2.Literal,
}
SETTINGS = SerializationSettings(
    image_config=ImageConfig(default_image=Image.look_up_image_info("default", "acme/flows:v1")),
    project="flows",
    domain="development",
    version="v0",
    env={"REGION": "north"},
)
IDENTITY = {
    "FLYTE_INTERNAL_EXECUTION_ID": "f1",
    "FLYTE_INTERNAL_EXECUTION_PROJECT": "flows",
    "FLYTE_INTERNAL_EXECUTION_DOMAIN": "development",
    "_F_TK_NM": "container_tasks.told",
    "FLYTE_INTERNAL_TASK_VERSION": "v1",
    "HOSTNAME": "pod-1",
    SERIALIZED_CONTEXT: SETTINGS.serialized_context,
}
INDEX = {"BATCH_JOB_ARRAY_INDEX_VAR_NAME": "FLYTE_K8S_ARRAY_INDEX", "FLYTE_K8S_ARRAY_INDEX": "1"}


@dataclass(frozen=True)
class Case:
    """A container, but for the SDK in it."""

    task: str
    program: str = "execute"
    inputs: bytes | None = field(default_factory=lambda: numbers(x=21))
    env: dict[str, str] = field(default_factory=dict)
    bound: str = ""
    fast: bool = False


def numbers(**values: int | list[int]) -> bytes:
    found = literals_pb2.LiteralMap()
    for name, value in values.items():
        if isinstance(value, int):
            found.literals[name].scalar.primitive.integer = value
        else:
            for each in value:
                found.literals[name].collection.literals.add().scalar.primitive.integer = each
    return found.SerializeToString()


CASES = {
    **{
        name: Case(name)
        for name in (
            *("double", "double_async", "with_default", "pair", "two", "nothing", "point", "told", "checkpointed"),
            *("raises", "raises_async", "raises_from", "coded", "numbered", "recoverable", "asserted", "invalid"),
            *("system", "downloads", "ignores", "leaves", "interrupted", "shows", "shows_and_raises"),
            *("fan_out", "maps", "nested", "calls_nothing", "draws_and_raises"),
        )
    },
    "secret": Case("secret", env={"_FSEC_GROUP_KEY": "hidden"}),
    "mapped": Case("double", "map-execute", numbers(x=[5, 6, 7]), INDEX),
    "mapped_with_offset": Case("double", "map-execute", numbers(x=[5, 6, 7]), {"BATCH_JOB_ARRAY_INDEX_OFFSET": "2"}),
    "mapped_partly": Case("add", "map-execute", numbers(x=[5, 6], y=1), INDEX, bound="y"),
    "mapped_raises": Case("raises", "map-execute", numbers(x=[5, 6]), INDEX),
    "fast": Case("double", fast=True),
    "fast_dynamic": Case("fan_out", fast=True),
    "fast_raises": Case("raises", fast=True),
    "fails_on_error": Case("raises", env={"FLYTE_FAIL_ON_ERROR": "true"}),
    "fails_on_error_with_decks": Case("shows_and_raises", env={"FLYTE_FAIL_ON_ERROR": "1"}),
    "offloaded": Case("double", env={"_F_L_MIN_SIZE_MB": "0"}),
    "offloaded_element": Case("double", "map-execute", numbers(x=[5, 6]), {**INDEX, "_F_L_MIN_SIZE_MB": "0"}),
    "gone": Case("gone"),
    "no_inputs": Case("double", inputs=None),
    "broken_inputs": Case("double", inputs=b"\xff\xff\xff"),
    "mistyped": Case("mistyped"),
}
OTHERWISE = {
    "gone": "flytekit says USER:RuntimeError of a task that is not there; here it has the code of its own kind",
    "no_inputs": "flytekit says SYSTEM, the wire contract SYSTEM:…",
    "broken_inputs": "likewise",
    "mistyped": "flytekit blames the system for what the user's code returns; the wire contract says USER:TypeError",
}
"""Cases in which the code of the error is another, and why."""


@dataclass(frozen=True)
class Sdk:
    """One of the two, with a folder for its containers."""

    name: str
    programs: Path
    prefix: str
    folder: Path

    def run(self, name: str) -> tuple[int, Path]:
        """The exit code of a case and the folder of what it leaves."""
        case = CASES[name]
        folder = self.folder / name
        (folder / "code").mkdir(parents=True)
        if case.inputs is not None:
            (folder / "inputs.pb").write_bytes(case.inputs)
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "_F_"))}
        environment |= {**IDENTITY, **case.env, "PATH": f"{self.programs}{os.pathsep}{environment['PATH']}"}
        code = self.folder / "empty" if case.fast else self.folder / "code"
        command = [str(self.programs / f"{self.prefix}-{case.program}"), *self.arguments(case, folder)]
        if case.fast:
            fast = ["--additional-distribution", str(self.folder / "code.tar.gz"), "--dest-dir", str(folder / "code")]
            command = [str(self.programs / f"{self.prefix}-fast-execute"), *fast, "--", *command]
        done = subprocess.run(command, cwd=code, env=environment, capture_output=True, text=True, check=False)
        (folder / "stderr.txt").write_text(done.stderr)
        return done.returncode, folder

    def arguments(self, case: Case, folder: Path) -> list[str]:
        """The command line behind the program."""
        resolver = f"{self.name}.core.python_auto_container.default_task_resolver"
        task = ["task-module", MODULE, "task-name", case.task]
        if case.program == "map-execute":
            task = ["vars", case.bound, "resolver", resolver, *task]
            resolver = f"{self.name}.core.array_node_map_task.ArrayNodeMapTaskResolver"
        prefixes = ["--output-prefix", f"{folder}/out", "--raw-output-data-prefix", f"{folder}/raw"]
        prefixes += ["--checkpoint-path", f"{folder}/checkpoint", "--prev-checkpoint", '""']
        return ["--inputs", f"{folder}/inputs.pb", *prefixes, "--resolver", resolver, "--", *task]


def containers(name: str, python: Path, prefix: str, folder: Path) -> dict[str, tuple[int, Path]]:
    """Run every case with one of the SDKs."""
    for each in ("code", "empty"):
        (folder / each).mkdir()
    source = (Path(__file__).parent / f"{MODULE}.py").read_text().replace("flytewright", name)
    (folder / "code" / f"{MODULE}.py").write_text(source)
    with tarfile.open(folder / "code.tar.gz", "w:gz") as tar:
        tar.add(folder / "code" / f"{MODULE}.py", f"{MODULE}.py")
    sdk = Sdk(name, python.parent, prefix, folder)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(CASES, pool.map(sdk.run, CASES), strict=True))


Ended = dict[str, tuple[int, Path]]


@pytest.fixture(scope="session")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Ended:
    return containers("flytewright", Path(sys.executable), "wright", tmp_path_factory.mktemp("ours"))


@pytest.fixture(scope="session")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> Ended:
    python = Path(os.environ["FLYTEKIT_PYTHON"])
    return containers("flytekit", python, "pyflyte", tmp_path_factory.mktemp("theirs"))


@pytest.mark.parametrize("name", CASES)
def test_the_exit_code_is_flytekits(name: str, ours: Ended, theirs: Ended) -> None:
    assert ours[name][0] == theirs[name][0], (ours[name][1] / "stderr.txt").read_text()


@pytest.mark.parametrize("name", CASES)
def test_the_files_are_flytekits(name: str, ours: Ended, theirs: Ended) -> None:
    mine, yours = (left(each[name][1]) for each in (ours, theirs))
    assert sorted(mine) == sorted(yours), (ours[name][1] / "stderr.txt").read_text()
    for file in sorted(mine.keys() & MESSAGES.keys() - {"error.pb"}):
        found = list(differences(parsed(file, mine[file], ours[name][1]), parsed(file, yours[file], theirs[name][1])))
        assert found == [], "\n" + "\n".join(found)


@pytest.mark.parametrize("name", [name for name in CASES if "raises" in name or "error" in name])
def test_the_message_of_an_error_ends_with_the_same_words(name: str, ours: Ended, theirs: Ended) -> None:
    words = [error_of(each[name][1]).message.strip().splitlines()[-1].strip() for each in (ours, theirs)]
    assert words[0] == words[1]


@pytest.mark.parametrize("name", CASES)
def test_the_error_is_flytekits(name: str, ours: Ended, theirs: Ended) -> None:
    if not (theirs[name][1] / "out" / "error.pb").exists():
        return
    mine, yours = (error_of(each[name][1]) for each in (ours, theirs))
    assert mine.timestamp.seconds > 0
    assert mine.worker == yours.worker == ""
    if name == "mistyped":
        assert (mine.code, mine.origin, mine.kind) == ("USER:TypeError", 1, yours.kind)
        return
    assert (mine.origin, mine.kind) == (yours.origin, yours.kind)
    assert (mine.code == yours.code) is (name not in OTHERWISE)


def left(folder: Path) -> dict[str, bytes]:
    """The files that a container has left, by name."""
    out = folder / "out"
    return {path.name: path.read_bytes() for path in out.iterdir()} if out.exists() else {}


def parsed(name: str, content: bytes, folder: Path) -> Message:
    """A message whose paths are the same wherever the container ran."""
    message = MESSAGES[name].FromString(content)
    if isinstance(message, dynamic_job_pb2.DynamicJobSpec):
        for template in message.tasks:
            args = [each.replace(str(folder), "FOLDER") for each in template.container.args]
            args = [each.replace(str(folder.parent), "ALL") for each in args]
            del template.container.args[:]
            template.container.args.extend(args)
    for literal in message.literals.values() if isinstance(message, literals_pb2.LiteralMap) else ():
        if literal.HasField("offloaded_metadata"):
            literal.offloaded_metadata.uri = literal.offloaded_metadata.uri.replace(str(folder), "FOLDER")
    return message


def error_of(folder: Path) -> errors_pb2.ContainerError:
    return errors_pb2.ErrorDocument.FromString((folder / "out" / "error.pb").read_bytes()).error
