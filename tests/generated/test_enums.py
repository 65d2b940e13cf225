"""Enums: the values of the IDL under short names, and every other number as well."""

from __future__ import annotations

import copy
import importlib
import pickle
from collections.abc import Iterator

import pytest
from google.protobuf.descriptor import Descriptor, EnumDescriptor, FileDescriptor

from flytewright_idl._runtime.enums import Enum
from flytewright_idl.core import Identifier, ResourceType
from flytewright_idl.plugins.kubeflow import CleanPodPolicy
from tests.support.official import official_files


def enums_of(container: FileDescriptor | Descriptor) -> Iterator[EnumDescriptor]:
    if isinstance(container, FileDescriptor):
        yield from container.enum_types_by_name.values()
        nested = list(container.message_types_by_name.values())
    else:
        yield from container.enum_types
        nested = list(container.nested_types)
    for message in nested:
        yield from enums_of(message)


ALL_ENUMS = {enum.full_name: enum for file in official_files().values() for enum in enums_of(file)}


def generated_enum(descriptor: EnumDescriptor) -> type[Enum]:
    path = descriptor.file.name.removeprefix("flyteidl/").removesuffix(".proto").replace("/", ".")
    module = importlib.import_module(f"flytewright_idl.{path}")
    (found,) = (each for each in vars(module).values() if getattr(each, "FULL_NAME", "") == descriptor.full_name)
    assert isinstance(found, type)
    assert issubclass(found, Enum)
    return found


@pytest.mark.parametrize("name", ALL_ENUMS)
def test_an_enum_has_the_values_of_the_idl(name: str) -> None:
    descriptor = ALL_ENUMS[name]
    numbers = {proto_name: member.value for proto_name, member in generated_enum(descriptor).by_proto_name().items()}
    assert numbers == {value.name: value.number for value in descriptor.values}
    for value in descriptor.values:
        assert generated_enum(descriptor)(value.number).proto_name in numbers


def test_names_leave_out_the_name_of_the_enum() -> None:
    assert CleanPodPolicy.ALL.proto_name == "CLEANPOD_POLICY_ALL"
    assert CleanPodPolicy.by_proto_name()["CLEANPOD_POLICY_ALL"] is CleanPodPolicy.ALL
    assert ResourceType["TASK"] is ResourceType(1)


def test_a_number_without_a_name_is_kept() -> None:
    strange = Identifier.parse(b"\x08\x63").resource_type
    assert strange == 99
    assert isinstance(strange, ResourceType)
    assert strange.name == "UNRECOGNIZED_99"
    assert not strange.is_known
    assert strange.proto_name is None
    assert bytes(Identifier(resource_type=strange)) == b"\x08\x63"
    assert pickle.loads(pickle.dumps(strange)) == strange
    assert copy.deepcopy(strange) == strange


def test_numbers_without_a_name_do_not_become_members() -> None:
    before = list(ResourceType)
    ResourceType(99)
    assert list(ResourceType) == before
    assert not ResourceType(99).is_known


def test_a_negative_number_is_kept() -> None:
    wire = b"\x08" + b"\xff" * 9 + b"\x01"
    assert Identifier.parse(wire).resource_type == -1
    assert bytes(Identifier.parse(wire)) == wire


def test_a_number_beyond_int32_is_no_value() -> None:
    with pytest.raises(ValueError, match="flyteidl.core.ResourceType is an int32: 2147483648 is out of range"):
        ResourceType(1 << 31)


def test_a_name_is_no_number() -> None:
    with pytest.raises(ValueError, match="'TASK' is not a valid ResourceType"):
        ResourceType("TASK")  # type: ignore[arg-type]  # that is the test
