"""Messages under flytekit's module paths are the generated classes, with the names that flytekit documents."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import flytewright
from flytewright import models
from flytewright.models.core.identifier import Identifier
from flytewright.models.execution import ExecutionSpec
from flytewright.models.literals import Blob, BlobMetadata, Literal, LiteralMap, Primitive, Scalar
from flytewright.models.types import BlobType, LiteralType, SimpleType
from flytewright_idl._runtime.message import Message
from flytewright_idl.core import literals

MODULES = [each.name for each in pkgutil.walk_packages(models.__path__, f"{models.__name__}.")]


@pytest.mark.parametrize("name", MODULES)
def test_every_module_offers_what_it_lists(name: str) -> None:
    module = importlib.import_module(name)
    for each in getattr(module, "__all__", ()):
        assert isinstance(getattr(module, each), type)


def test_models_are_the_generated_messages() -> None:
    assert Literal is literals.Literal
    assert issubclass(ExecutionSpec, Message)


def test_a_literal_is_made_and_read_by_the_names_of_flytekit() -> None:
    literal = Literal(scalar=Scalar(primitive=Primitive(integer=3)), hash="h")
    literal.set_metadata({"a": "b"})
    assert literal.scalar is not None
    assert literal.scalar.primitive is not None
    assert literal.scalar.primitive.integer == 3
    assert literal.value is literal.scalar
    assert literal.scalar.value is literal.scalar.primitive
    assert (literal.hash, literal.metadata) == ("h", {"a": "b"})
    assert Literal.from_flyte_idl(literal.to_flyte_idl()) == literal
    assert LiteralMap(literals={"x": literal}).literals["x"] is literal


def test_an_official_message_is_taken_under_every_documented_name() -> None:
    kind = LiteralType(simple=SimpleType.INTEGER)
    assert LiteralType.from_flyte_idl(proto=kind.to_flyte_idl()) == kind
    spec = ExecutionSpec(launch_plan=Identifier(name="n"), max_parallelism=3)
    assert ExecutionSpec.from_flyte_idl(p=spec.to_flyte_idl()) == spec
    with pytest.raises(TypeError, match="takes one message, not 2"):
        LiteralType.from_flyte_idl(kind.to_flyte_idl(), proto=kind.to_flyte_idl())
    with pytest.raises(TypeError, match="takes one message, not 0"):
        LiteralType.from_flyte_idl()


def test_text_and_emptiness_are_those_of_the_message() -> None:
    blob = Blob(metadata=BlobMetadata(type=BlobType(format="csv")), uri="s3://b/k")
    assert blob.short_string() == 'metadata { type { format: "csv" } } uri: "s3://b/k"'
    assert blob.verbose_string().splitlines()[-1] == 'uri: "s3://b/k"'
    assert not blob.is_empty
    assert Blob().is_empty
    assert blob.serialize_to_string() == bytes(blob)


TOP = "Annotations AuthRole Blob BlobMetadata BlobType Labels Literal LiteralType Scalar StructuredDatasetType"


@pytest.mark.parametrize("name", TOP.split())
def test_documented_messages_are_offered_at_the_top(name: str) -> None:
    assert issubclass(getattr(flytewright, name), Message)
