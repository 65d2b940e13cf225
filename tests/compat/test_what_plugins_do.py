"""What published plugins do with the SDK's objects, in small."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from google.protobuf.json_format import MessageToDict
from google.protobuf.struct_pb2 import Struct as OfficialStruct
from kubernetes.client import V1Container, V1PodSpec

from flytewright import PodTemplate, PythonInstanceTask, compat, task
from flytewright.authoring.containers import container_definition, with_code_download
from flytewright.authoring.resources import ResourceSpec
from flytewright.configuration import FastSerializationSettings, SerializationSettings
from flytewright.core.interface import Interface
from flytewright.core.resources import Resources, convert_resources_to_resource_model
from flytewright.core.tracker import extract_task_module
from flytewright.extend import TypeEngine, TypeTransformer
from flytewright.models.literals import Literal, Primitive, Scalar
from flytewright.models.presto import PrestoQuery
from flytewright.models.task import K8sObjectMetadata, K8sPod
from flytewright.models.types import LiteralType, SimpleType


class Instance(PythonInstanceTask[None]):
    def __init__(self, name: str) -> None:
        super().__init__(name, None, interface=Interface({}, {}))


bound = Instance("bound")


@task
def answer() -> int:
    return 42


def test_a_program_of_flytekits_becomes_this_sdks() -> None:
    settings = SerializationSettings(fast_serialization_settings=FastSerializationSettings(enabled=True))
    assert with_code_download(["pyflyte-execute", "--", "pyflyte-execute"], SerializationSettings()) == [
        "wright-execute", "--", "pyflyte-execute",
    ]  # fmt: skip
    assert with_code_download(["pyflyte-execute"], settings)[-2:] == ["--", "wright-execute"]
    assert with_code_download(["mpirun", "pyflyte-execute"], SerializationSettings()) == ["mpirun", "pyflyte-execute"]


def test_the_variables_of_a_container_read_as_a_dict() -> None:
    container = container_definition("image", ResourceSpec(), environment={"A": "1", "B": "2"})
    assert dict(container.env.items()) == {"A": "1", "B": "2"}  # type: ignore[attr-defined]
    assert [each.key for each in container.to_flyte_idl().env] == ["A", "B"]  # type: ignore[attr-defined]


def test_a_pod_is_made_of_plain_data_and_of_templates() -> None:
    metadata = K8sObjectMetadata(labels=None, annotations={"a": "1"})
    pod = K8sPod(metadata=metadata, pod_spec={"containers": [{"name": "main"}]})
    official: Any = pod.to_flyte_idl()
    assert official.pod_spec["containers"][0]["name"] == "main"
    assert dict(official.metadata.annotations) == {"a": "1"}
    template = PodTemplate(pod_spec=V1PodSpec(containers=[V1Container(name="main")]), primary_container_name="main")
    made: Any = K8sPod.from_pod_template(template).to_flyte_idl()
    assert made.primary_container_name == "main"
    assert made.pod_spec["containers"][0]["name"] == "main"
    assert bytes(K8sPod.FromString(bytes(pod))) == bytes(pod)


def test_nothing_is_an_empty_part_of_a_query() -> None:
    official: Any = PrestoQuery(statement="select 1", schema=None).to_flyte_idl()
    assert (official.statement, official.schema) == ("select 1", "")


def test_resources_keep_the_order_of_their_fields() -> None:
    found = convert_resources_to_resource_model(limits=Resources(gpu="1", mem="2Gi", cpu="3"))
    assert [each.value for each in found.limits] == ["3", "2Gi", "1"]
    assert found.requests == []


def test_tasks_are_found_by_their_function_or_by_their_name() -> None:
    assert extract_task_module(answer)[1:3] == (__name__, "answer")
    assert extract_task_module(bound)[1:] == (__name__, "bound", extract_task_module(answer)[3])


@pytest.fixture
def served() -> Iterator[None]:
    compat.install()
    yield
    compat.uninstall()


@pytest.mark.usefixtures("served")
def test_a_template_without_a_pod_has_one_to_add_to() -> None:
    template = PodTemplate()
    assert isinstance(template.pod_spec, V1PodSpec)
    assert template.pod_spec.containers == []


class Frame:
    """Compares by value, so that its objects cannot be hashed, as pandas' data frames are."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Frame) and other.text == self.text


class FrameTransformer(TypeTransformer[Frame]):
    def __init__(self) -> None:
        super().__init__("frame", Frame)

    def get_literal_type(self, t: Any = None) -> LiteralType:
        return LiteralType(simple=SimpleType.STRING)

    def to_literal(self, ctx: Any, python_val: Frame, python_type: Any, expected: Any) -> Literal:
        return Literal(scalar=Scalar(primitive=Primitive(string_value=python_val.text)))


def test_a_class_whose_objects_cannot_be_hashed_has_its_transformer() -> None:
    TypeEngine.register(FrameTransformer())
    assert TypeEngine.to_literal_type(Frame) == LiteralType(simple=SimpleType.STRING)


class Settings:
    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values


class SettingsTransformer(TypeTransformer[Settings]):
    """Writes and reads protobuf's own structs, as flytekit has them."""

    def __init__(self) -> None:
        super().__init__("settings", Settings)

    def get_literal_type(self, t: Any = None) -> LiteralType:
        return LiteralType(simple=SimpleType.STRUCT)

    def to_literal(self, ctx: Any, python_val: Settings, python_type: Any, expected: Any) -> Literal:
        struct: Any = OfficialStruct()
        struct.update(python_val.values)
        return Literal(scalar=Scalar(generic=struct))

    def to_python_value(self, ctx: Any, lv: Any, expected_python_type: Any) -> Settings:
        return Settings(MessageToDict(lv.scalar.generic))


@pytest.mark.usefixtures("served")
def test_structs_of_protobufs_own_class_go_through_tasks() -> None:
    TypeEngine.register(SettingsTransformer())

    @task
    def same(settings: Settings) -> Settings:
        return settings

    assert same(settings=Settings({"a": 1.0})).values == {"a": 1.0}
