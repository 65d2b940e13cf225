"""`wright build`, with a program that stands for the container engine, and `wright info`."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from flytewright.version import __version__
from tests.cli.conftest import Wright
from tests.support.container_engine import ContainerEngine

IMAGES = """
from flytewright import ImageSpec, task, workflow

small = ImageSpec(name="small", registry="localhost:30000", packages=["httpx"])
large = ImageSpec(name="large", packages=["numpy"])

@task(container_image=small)
def first(x: int) -> int:
    return x

@task(container_image=large)
def second(x: int) -> int:
    return x

@task(container_image="ghcr.io/acme/plain:1")
def third(x: int) -> int:
    return x

@workflow
def both(x: int) -> int:
    return third(x=first(x=x))
"""


@pytest.fixture
def engine(tmp_path: Path) -> ContainerEngine:
    return ContainerEngine(tmp_path)


@pytest.fixture
def builder(wright: Wright, engine: ContainerEngine, folder: Path) -> Wright:
    """The command line beside a container engine, in a folder with tasks that have images."""
    (folder / "images.py").write_text(IMAGES)
    return replace(wright, env={**wright.env, "FLYTE_CONTAINER_ENGINE": str(engine.path)})


def test_the_images_of_a_workflow_are_built_unless_they_are_there(builder: Wright, engine: ContainerEngine) -> None:
    engine.answer(image="echo 'no such image' >&2; exit 1", manifest="echo 'no such manifest' >&2; exit 1")
    found = json.loads(builder.succeed("build", "images.py", "both", "-o", "json"))
    assert [each["tasks"] for each in found] == [["images.third"], ["images.first"]]
    assert found[0]["name"] == "ghcr.io/acme/plain:1"
    assert found[1]["name"].startswith("localhost:30000/small:")
    assert any(found[1]["name"] in call for call in engine.calls if "build" in call)
    assert not any("large" in call for call in engine.calls)


def test_all_of_a_file_is_built_when_nothing_is_named(builder: Wright, engine: ContainerEngine) -> None:
    engine.answer(image="echo 'no such image' >&2; exit 1", manifest="echo 'no such manifest' >&2; exit 1")
    found = json.loads(builder.succeed("build", "--fast", "images.py", "-o", "json"))
    names = {each["tasks"][0]: each["name"] for each in found}
    assert sorted(names) == ["images.first", "images.second", "images.third"]
    for task in ("images.first", "images.second"):
        assert any(names[task] in call for call in engine.calls if "build" in call)


def test_what_is_there_is_built_only_when_told_so(builder: Wright, engine: ContainerEngine) -> None:
    builder.succeed("build", "images.py", "first")
    assert not [call for call in engine.calls if "build" in call.split()]
    builder.succeed("build", "--force", "images.py", "first")
    assert [call for call in engine.calls if "build" in call.split()]


def test_an_engine_that_is_not_there_is_told(builder: Wright) -> None:
    absent = replace(builder, env={**builder.env, "FLYTE_CONTAINER_ENGINE": "no-such-engine"})
    stderr = absent.fail("build", "images.py", "second")
    assert "is there cannot be told" in stderr
    assert "start the container engine" in stderr


def test_names_and_files_that_are_not_there_are_met_with_the_nearest(builder: Wright) -> None:
    assert "did you mean 'first'?" in builder.fail("build", "images.py", "frist", code=2)
    assert "there is no file gone.py" in builder.fail("build", "gone.py", code=2)


def test_info_tells_versions_endpoint_and_configuration(remote: Wright) -> None:
    found = json.loads(remote.succeed("info", "-o", "json"))
    assert found["version"] == __version__
    assert found["endpoint"] == remote.env["FLYTE_PLATFORM_URL"]
    assert found["backend"] == "1.16.8 (flytewright-sandbox)"
    assert found["config_file"] is None


def test_info_needs_no_backend_and_names_the_file(wright: Wright, folder: Path) -> None:
    (folder / "there.yaml").write_text("admin:\n  endpoint: dns:///127.0.0.1:1\n  insecure: true\n")
    printed = wright.succeed("-c", "there.yaml", "info")
    assert "there.yaml" in printed
    assert "not known: AdminService/GetVersion at 127.0.0.1:1: UNAVAILABLE" in printed
