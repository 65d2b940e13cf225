"""Entities become messages under the names that flytekit's users know, each behind what it needs."""

from __future__ import annotations

import sys
import tarfile
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from flytewright import task, workflow
from flytewright.authoring.entity import Entity
from flytewright.authoring.registry import defined
from flytewright.compile.order import Spec, compile_all, id_of
from flytewright.compile.package import write_package
from flytewright.configuration import ImageConfig, SerializationSettings
from flytewright.errors import CompileError, InvalidInputError
from flytewright.tools.repo import (
    NoSerializableEntitiesError,
    find_common_root,
    list_packages_and_modules,
    package,
    serialize_and_package,
    serialize_to_folder,
)
from flytewright.tools.serialize_helpers import (
    TaskSpec,
    WorkflowSpec,
    get_registrable_entities,
    persist_registrable_entities,
)
from flytewright.tools.translator import gather_dependent_entities, get_serializable

SETTINGS = SerializationSettings(image_config=ImageConfig.from_images("acme/flows:v1"), project="p", version="v1")


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def inner(x: int) -> int:
    return double(x=x)


@workflow
def outer(x: int) -> int:
    return inner(x=inner(x=x))


@pytest.fixture(autouse=True)
def only_these() -> Iterator[None]:
    """Leave out what other tests of this process have defined."""
    others = [*defined]
    defined[:] = [double, inner, outer]
    yield
    defined[:] = others


@dataclass(frozen=True)
class Context:
    serialization_settings: SerializationSettings | None


def names(specs: list[Spec]) -> list[str]:
    return [f"{type(spec).__name__} {id_of(spec).name.rpartition('.')[2]}" for spec in specs]


def test_what_an_entity_needs_comes_before_it_and_once() -> None:
    mapping: OrderedDict[Entity, Spec] = OrderedDict()
    spec = get_serializable(mapping, SETTINGS, outer)
    assert list(mapping) == [double, inner, outer]
    assert mapping[outer] is spec
    assert get_serializable(mapping, SETTINGS, double) is mapping[double]
    tasks, workflows, plans = gather_dependent_entities(mapping)
    assert ([*tasks], [*workflows], [*plans]) == ([double.name], [inner.name, outer.name], [])
    assert id_of(spec).version == "v1"


def test_the_description_of_a_message_is_its_docs() -> None:
    spec = get_serializable(OrderedDict(), SETTINGS, outer)
    assert isinstance(spec, WorkflowSpec)
    assert spec.docs is spec.description is not None
    again = WorkflowSpec(spec.template, spec.sub_workflows, docs=spec.docs)
    assert bytes(again) == bytes(spec) == bytes(WorkflowSpec.parse(bytes(spec)))
    assert TaskSpec(docs=spec.docs).docs == spec.docs


def test_a_workflow_comes_with_its_launch_plan() -> None:
    compiled = compile_all([outer], SETTINGS)
    assert names([each.spec for each in compiled]) == [
        "TaskSpec double",
        "WorkflowSpec inner",
        "WorkflowSpec outer",
        "LaunchPlan outer",
    ]


def test_everything_that_is_defined_is_registrable_in_the_order_of_definition(tmp_path: Path) -> None:
    specs = get_registrable_entities(Context(SETTINGS))
    assert names(specs) == [
        "TaskSpec double",
        "WorkflowSpec inner",
        "LaunchPlan inner",
        "WorkflowSpec outer",
        "LaunchPlan outer",
    ]
    persist_registrable_entities(specs, tmp_path)
    assert [path.name for path in sorted(tmp_path.iterdir())] == [
        f"0_{double.name}_1.pb",
        f"1_{inner.name}_2.pb",
        f"2_{inner.name}_3.pb",
        f"3_{outer.name}_2.pb",
        f"4_{outer.name}_3.pb",
    ]


def test_numbers_of_files_have_equal_width(tmp_path: Path) -> None:
    persist_registrable_entities([each.spec for each in compile_all([double], SETTINGS)] * 11, tmp_path)
    assert {path.name[:3] for path in tmp_path.iterdir()} == {f"{index:02}_" for index in range(11)}


def test_one_name_for_two_things_is_refused() -> None:
    @task(task_resolver=double.task_resolver)
    def first(x: int) -> int:
        return x

    @task(task_resolver=double.task_resolver, retries=1)
    def second(x: int) -> int:
        return x

    second._name = first.name
    with pytest.raises(CompileError, match=r"first is defined twice, as different things"):
        compile_all([first, second], SETTINGS)


def test_modules_are_loaded_and_written_to_a_folder_and_to_a_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, out = tmp_path / "source", tmp_path / "out"
    source.joinpath("acme_written").mkdir(parents=True)
    out.mkdir()
    source.joinpath("acme_written/__init__.py").touch()
    source.joinpath("acme_written/one.py").write_text(
        "from flytewright import task\n\n@task\ndef unique_one(x: int) -> int:\n    return x\n"
    )
    serialize_to_folder(["acme_written"], SETTINGS, source, out)
    assert [path.name.partition("_")[2] for path in out.glob("*unique_one*")] == ["acme_written.one.unique_one_1.pb"]
    serialize_and_package(["acme_written.one"], SETTINGS, source, tmp_path / "package.tgz")
    with tarfile.open(tmp_path / "package.tgz") as tar:
        assert sorted(tar.getnames()) == sorted(path.name for path in out.iterdir())
    assert str(source) not in sys.path
    for name in ("acme_written", "acme_written.one"):
        monkeypatch.delitem(sys.modules, name)


def test_the_documented_ways_to_run_a_workflow_give_what_calling_it_gives() -> None:
    outer.compile()
    assert outer(x=2) == outer.execute(x=2) == outer.local_execute(None, x=2) == 8
    assert outer.local_execution_mode().name == "LOCAL_WORKFLOW_EXECUTION"
    with pytest.raises(InvalidInputError, match="takes none to be drawn"):
        outer.compile(x=2)


def test_a_package_holds_files_of_long_and_short_names_as_tarfile_reads_them(tmp_path: Path) -> None:
    content = {f"{'x' * length}.pb": bytes(length) for length in (1, 95, 97, 98, 150, 511, 512, 513)}
    write_package([each.spec for each in compile_all([double], SETTINGS)], tmp_path / "p.tgz", content)
    with tarfile.open(tmp_path / "p.tgz") as tar:
        found = {entry.name: (entry.size, entry.mode, entry.isfile()) for entry in tar.getmembers()[1:]}
        assert found == {name: (len(data), 0o644, True) for name, data in content.items()}
        for name, data in content.items():
            packed = tar.extractfile(name)
            assert packed is not None
            assert packed.read() == data


def test_an_empty_package_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoSerializableEntitiesError, match="nothing to package"):
        package([], output=tmp_path / "package.tgz")


def test_dotted_names_begin_in_the_folder_that_is_no_package(tmp_path: Path) -> None:
    for name in ("a/b/one.py", "a/__init__.py", "a/b/__init__.py", "other/two.py"):
        tmp_path.joinpath(name).parent.mkdir(parents=True, exist_ok=True)
        tmp_path.joinpath(name).touch()
    files = [str(tmp_path / "a/b/one.py"), str(tmp_path / "a")]
    assert find_common_root(files) == tmp_path.resolve()
    assert list_packages_and_modules(tmp_path, files) == ["a.b.one", "a"]
    with pytest.raises(InvalidInputError, match="begin in different folders"):
        find_common_root([*files, str(tmp_path / "other/two.py")])
