"""``serialize`` and ``package`` write what modules define, each entity in a file of its own."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from io import BytesIO
from pathlib import Path

import pytest

from flytewright_idl.admin.launch_plan import LaunchPlan
from flytewright_idl.admin.task import TaskSpec
from flytewright_idl.admin.workflow import WorkflowSpec

SOURCE = """
from flytewright import task, workflow

@task
def double(x: int) -> int:
    return 2 * x

@workflow
def flow(x: int = 3) -> int:
    return double(x=x)
"""

NAMES = ["0_acme.flows.math.double_1.pb", "1_acme.flows.math.flow_2.pb", "2_acme.flows.math.flow_3.pb"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.joinpath("acme/flows").mkdir(parents=True)
    for name in ("acme/__init__.py", "acme/flows/__init__.py"):
        folder.joinpath(name).touch()
    folder.joinpath("acme/flows/math.py").write_text(SOURCE)
    folder.joinpath("acme/notes.txt").write_text("to be copied")
    return folder


def wright(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "flytewright_cli.main", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_serialize_writes_one_file_for_each_entity_in_the_order_of_registration(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    done = wright(project, "--pkgs", "acme", "serialize", "--image", "acme/f:v1", "workflows", "-f", str(out))
    assert (done.returncode, done.stdout.split()) == (0, NAMES), done.stderr
    assert sorted(path.name for path in out.iterdir()) == NAMES
    spec = TaskSpec.parse(out.joinpath(NAMES[0]).read_bytes())
    assert spec.template is not None
    assert spec.template.id is not None
    assert (spec.template.id.name, spec.template.id.project, spec.template.id.version) == (
        "acme.flows.math.double",
        "",
        "",
    )
    assert spec.template.container is not None
    assert spec.template.container.image == "acme/f:v1"
    workflow = WorkflowSpec.parse(out.joinpath(NAMES[1]).read_bytes()).template
    assert workflow is not None
    assert [node.id for node in workflow.nodes] == ["n0"]
    plan = LaunchPlan.parse(out.joinpath(NAMES[2]).read_bytes()).spec
    assert plan is not None
    assert plan.default_inputs is not None
    assert plan.default_inputs.parameters["x"].default is not None


def test_modules_lie_below_the_source_root(project: Path, tmp_path: Path) -> None:
    root = ["--local-source-root", str(project), "--env", "A=b=c"]
    done = wright(tmp_path, "-k", "acme.flows.math", "serialize", *root, "workflows")
    assert done.returncode == 0, done.stderr
    spec = TaskSpec.parse(tmp_path.joinpath(NAMES[0]).read_bytes()).template
    assert spec is not None
    assert spec.container is not None
    assert [(each.key, each.value) for each in spec.container.env] == [("A", "b=c")]


def test_fast_serialization_writes_the_code_too(project: Path, tmp_path: Path) -> None:
    done = wright(project, "-k", "acme", "serialize", "fast", "workflows", "-f", str(tmp_path))
    assert done.returncode == 0, done.stderr
    (archive,) = tmp_path.glob("fast*.tar.gz")
    with tarfile.open(archive) as tar:
        assert "acme/notes.txt" in tar.getnames()
    spec = TaskSpec.parse(tmp_path.joinpath(NAMES[0]).read_bytes()).template
    assert spec is not None
    assert spec.container is not None
    assert spec.container.args[0] == "wright-fast-execute"


def test_a_package_holds_the_same_files_and_the_code_that_is_asked_for(project: Path) -> None:
    assert wright(project, "--pkgs", "acme", "package").returncode == 0
    with tarfile.open(project / "flyte-package.tgz") as tar:
        assert tar.getnames() == NAMES
    done = wright(project, "--pkgs", "acme", "package", "--copy", "auto", "--force", "-d", "/code")
    assert done.returncode == 0, done.stderr
    with tarfile.open(project / "flyte-package.tgz") as tar:
        *names, code = tar.getnames()
        content = tar.extractfile(NAMES[0])
        packed = tar.extractfile(code)
        assert content is not None
        assert packed is not None
        with tarfile.open(fileobj=BytesIO(packed.read())) as inner:
            assert inner.getnames() == ["acme/__init__.py", "acme/flows/__init__.py", "acme/flows/math.py"]
        spec = TaskSpec.parse(content.read()).template
    assert names == NAMES
    assert code.startswith("fast")
    assert spec is not None
    assert spec.container is not None
    assert spec.container.args[:5] == [
        "wright-fast-execute",
        "--additional-distribution",
        "{{ .remote_package_path }}",
        "--dest-dir",
        "/code",
    ]


def test_packages_of_the_same_code_have_the_same_bytes(project: Path) -> None:
    for name in ("a.tgz", "b.tgz"):
        assert wright(project, "--pkgs", "acme", "package", "--copy", "auto", "-o", name).returncode == 0
    assert project.joinpath("a.tgz").read_bytes() == project.joinpath("b.tgz").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["package"], 2, "no module is named: wright --pkgs MODULE package"),
        (["serialize", "workflows"], 2, "no module is named: wright --pkgs MODULE serialize workflows"),
        (["-k", "acme", "package", "--fast", "--copy", "none"], 2, "--fast is --copy all"),
        (["-k", "acme", "package", "-o", "acme/notes.txt"], 2, "acme/notes.txt exists; write over it with --force"),
        (["-k", "acme", "package", "--env", "A"], 2, "'A' is not NAME=VALUE"),
        (["-k", "empty", "package"], 1, "there is nothing to package"),
    ],
)
def test_a_mistake_is_told(project: Path, arguments: list[str], code: int, message: str) -> None:
    project.joinpath("empty.py").touch()
    done = wright(project, *arguments)
    assert (done.returncode, message in done.stderr) == (code, True), done.stderr
