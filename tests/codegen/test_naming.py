"""Names follow betterproto2's conventions, and never collide with what generated code uses itself."""

from __future__ import annotations

import pytest

from flytewright_codegen.shape import Layout, attribute_name, class_name, enum_value_name, module_word


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("Identifier",), "Identifier"),
        (("BlobType", "BlobDimensionality"), "BlobTypeBlobDimensionality"),
        (("GPUAccelerator",), "GpuAccelerator"),
        (("HTTPRule",), "HttpRule"),
        (("OAuth2Client",), "OAuth2Client"),
        (("UInt64Value",), "UInt64Value"),
        (("K8sPod",), "K8SPod"),
        (("DAG_Node2",), "DagNode2"),
        (("lower_case",), "LowerCase"),
        (("Message",), "Message_"),
        (("Field",), "Field_"),
        (("None",), "None_"),
    ],
)
def test_class_names(path: tuple[str, ...], expected: str) -> None:
    assert class_name(path) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("resource_type", "resource_type"),
        ("resourceType", "resource_type"),
        ("HTTPServer", "http_server"),
        ("httpPort2", "http_port_2"),
        ("x509Cert", "x_509_cert"),
        ("v1beta1", "v1beta1"),
        ("ScheduleExpression", "schedule_expression"),
        ("Mixed_Case", "Mixed_Case"),
        ("two__underscores", "two__underscores"),
        ("class", "class_"),
        ("async", "async_"),
        ("self", "self_"),
        ("parse", "parse_"),
        ("to_dict", "to_dict_"),
        ("which", "which_"),
        ("type", "type"),
        ("GetTask", "get_task"),
        ("GetOrCreateSignal", "get_or_create_signal"),
    ],
)
def test_attribute_names(name: str, expected: str) -> None:
    assert attribute_name(name) == expected


@pytest.mark.parametrize(
    ("name", "enum", "expected"),
    [
        ("TASK", "ResourceType", "TASK"),
        ("RESOURCE_TYPE_TASK", "ResourceType", "TASK"),
        ("SIMPLE_TYPE", "SimpleType", "SIMPLE_TYPE"),
        ("MY_RESOURCE_TYPE_TASK", "ResourceType", "TASK"),
        ("LEVEL_1ST", "Level", "_1ST"),
        ("LEVEL_None", "Level", "None_"),
        ("mro", "Level", "mro_"),
    ],
)
def test_enum_value_names(name: str, enum: str, expected: str) -> None:
    assert enum_value_name(name, enum) == expected


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("flyteidl/core/literals.proto", "core.literals"),
        ("flyteidl/plugins/kubeflow/common.proto", "plugins.kubeflow.common"),
        ("google/protobuf/any.proto", "google.protobuf.any"),
        ("protoc-gen-openapiv2/options.proto", "protoc_gen_openapiv2.options"),
        ("flyteidl/import/class.proto", "import_.class_"),
    ],
)
def test_module_names(file: str, expected: str) -> None:
    assert Layout(package="p", strip="flyteidl").module(file) == expected


def test_a_part_of_a_path_that_is_a_keyword_gets_an_underscore() -> None:
    assert module_word("lambda") == "lambda_"
