"""Messages are at home in Python: dataclasses, pattern matching, copies, pickles, equality and ``repr``."""

from __future__ import annotations

import copy
import dataclasses
import math
import pickle
import sys
from itertools import pairwise
from typing import Any

import pytest
from google.protobuf.descriptor import FieldDescriptor
from hypothesis import given

from flytewright_idl._runtime.errors import EncodeError
from flytewright_idl._runtime.message import Message, OneofMessage
from flytewright_idl._runtime.views import fields_of
from flytewright_idl.admin import LaunchPlanSpec
from flytewright_idl.core import (
    Blob,
    BlobMetadata,
    BlobType,
    Identifier,
    Literal,
    LiteralCollection,
    LiteralMap,
    Primitive,
    ResourceType,
    Scalar,
    Void,
)
from flytewright_idl.google.protobuf import DoubleValue
from tests.support.official import ALL_MESSAGES, generated_class, official_class
from tests.support.samples import full, sample
from tests.support.strategies import messages, share_of_examples


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_a_message_is_a_dataclass_with_the_fields_of_the_idl(name: str) -> None:
    cls = generated_class(name)
    assert dataclasses.is_dataclass(cls)
    described = fields_of(cls)
    assert [field.name for field in dataclasses.fields(cls)] == [field.name for field in described]
    official = official_class(name).DESCRIPTOR
    assert [field.names[0] for field in described] == [field.name for field in official.fields]
    assert [field.names[1] for field in described] == [field.json_name for field in official.fields]
    assert [field.number for field in described] == [field.number for field in official.fields]


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_a_new_message_holds_the_defaults_that_its_dataclass_fields_declare(name: str) -> None:
    cls = generated_class(name)
    new: Any = cls()
    for field in dataclasses.fields(cls):
        made = field.default_factory is not dataclasses.MISSING
        default = field.default_factory() if field.default_factory is not dataclasses.MISSING else field.default
        assert getattr(new, field.name) == default
        assert made == isinstance(default, (list, dict))
        assert field.kw_only
    assert bytes(new) == b""
    assert new.is_empty


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_defaults_are_those_of_protobuf(name: str) -> None:
    new: Any = generated_class(name)()
    official: Any = official_class(name)()
    for described, field in zip(fields_of(type(new)), official.DESCRIPTOR.fields, strict=True):
        ours = getattr(new, described.name)
        if field.is_repeated:
            assert ours in ([], {})
        elif field.has_presence:
            assert ours is None
        else:
            assert ours == getattr(official, field.name)
            assert type(ours) is type(getattr(official, field.name)) or field.type == FieldDescriptor.TYPE_ENUM


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_copies_equal_the_original_and_share_what_they_should(name: str) -> None:
    cls = generated_class(name)

    @share_of_examples(0.1)
    @given(messages(official_class(name), 2))
    def check(theirs: Any) -> None:
        original = cls.parse(theirs.SerializeToString() + b"\xf8\xff\xff\xff\x0f\x01")
        shallow, deep = copy.copy(original), copy.deepcopy(original)
        pickled = pickle.loads(pickle.dumps(original))
        for twin in (shallow, deep, pickled):
            assert twin is not original
            assert type(twin) is cls
            assert twin == original
            assert bytes(twin) == bytes(original)
        for field in dataclasses.fields(cls):
            content = getattr(original, field.name)
            assert getattr(shallow, field.name) is content
            if isinstance(content, (list, dict, Message)):
                assert getattr(deep, field.name) is not content

    check()


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_replace_and_asdict_see_every_field(name: str) -> None:
    original: Any = sample(name)
    assert dataclasses.replace(original) == original
    as_dict = dataclasses.asdict(original)
    assert list(as_dict) == [field.name for field in dataclasses.fields(original)]
    assert not any(isinstance(value, Message) for value in as_dict.values())


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_repr_shows_the_class_and_the_set_fields(name: str) -> None:
    text = repr(sample(name))
    cls = generated_class(name)
    assert text.startswith(f"{cls.__name__}(")
    assert repr(cls()) == f"{cls.__name__}()"
    set_fields = [field.name for field in fields_of(cls) if getattr(sample(name), field.name) not in (None, [], {})]
    assert all(f"{field}=" in text for field in set_fields)


def test_repr_reads_like_the_call_that_makes_the_message() -> None:
    literal = Literal(scalar=Scalar(primitive=Primitive(integer=5)), hash="h", metadata={"k": "v"})
    assert eval(repr(literal)) == literal
    assert repr(literal) == "Literal(scalar=Scalar(primitive=Primitive(integer=5)), hash='h', metadata={'k': 'v'})"


def test_unknown_fields_show_in_repr() -> None:
    assert repr(Identifier.parse(b"\x78\x01")) == r"Identifier(unknown_fields=b'x\x01')"


def test_asdict_goes_down_to_plain_values() -> None:
    literals = LiteralMap(literals={"x": Literal(collection=LiteralCollection(literals=[Literal(hash="h")]))})
    inner = dataclasses.asdict(literals)["literals"]["x"]["collection"]["literals"]
    assert inner[0]["hash"] == "h"


def test_equality_is_by_type_and_content() -> None:
    assert Identifier(name="n") == Identifier(name="n")
    assert Identifier(name="n") != Identifier(name="m")
    assert Void() != Identifier()
    assert Identifier() != object()
    assert Primitive(integer=0) != Primitive()
    assert Primitive(integer=0) != Primitive(boolean=False)
    assert LiteralMap(literals={"a": Literal(), "b": Literal()}) == LiteralMap(
        literals={"b": Literal(), "a": Literal()}
    )


def test_nan_equals_itself() -> None:
    nan = float("nan")
    assert DoubleValue(value=nan) == DoubleValue(value=math.nan)
    assert DoubleValue(value=nan) != DoubleValue(value=0.0)
    assert Primitive(float_value=nan) == Primitive.parse(bytes(Primitive(float_value=nan)))
    assert Literal(scalar=Scalar(primitive=Primitive(float_value=nan))) == Literal(
        scalar=Scalar(primitive=Primitive(float_value=float("nan")))
    )


def test_negative_zero_is_sent() -> None:
    read = DoubleValue.parse(bytes(DoubleValue(value=-0.0)))
    assert math.copysign(1, read.value) == -1


def test_messages_have_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Identifier())


def test_messages_take_keywords_only_and_no_others() -> None:
    with pytest.raises(TypeError):
        Identifier(ResourceType.TASK)  # type: ignore[call-arg]  # that is the test
    with pytest.raises(TypeError, match="nme"):
        Identifier(nme="n")  # type: ignore[call-arg]  # that is the test


@pytest.mark.parametrize("cls", [Identifier, Primitive, Void])
def test_an_attribute_that_is_no_field_cannot_be_set(cls: type[Message]) -> None:
    with pytest.raises(AttributeError):
        cls().nme = "n"  # type: ignore[attr-defined]  # that is the test


def test_lists_and_dicts_are_not_shared_between_messages() -> None:
    first, second = LiteralMap(), LiteralMap()
    first.literals["k"] = Literal()
    assert second.literals == {}


def test_a_match_statement_takes_messages_apart() -> None:
    def kind(literal: Literal) -> str:
        match literal:
            case Literal(scalar=Scalar(primitive=Primitive(integer=int(number)))):
                return f"integer {number}"
            case Literal(scalar=Scalar(none_type=Void())):
                return "none"
            case Literal(collection=LiteralCollection(literals=[first, *_])):
                return f"list of {kind(first)}"
            case _:
                return "something else"

    number = Literal(scalar=Scalar(primitive=Primitive(integer=0)))
    assert kind(number) == "integer 0"
    assert kind(Literal(scalar=Scalar(none_type=Void()))) == "none"
    assert kind(Literal(collection=LiteralCollection(literals=[number]))) == "list of integer 0"
    assert kind(Literal()) == "something else"


def test_a_second_member_clears_the_first() -> None:
    scalar = Scalar(primitive=Primitive(integer=1))
    scalar.none_type = Void()
    assert scalar.primitive is None
    assert scalar.which("value") == "none_type"
    assert scalar.value == Void()
    scalar.none_type = None
    assert scalar.which("value") is None
    assert scalar.value is None


def test_clearing_one_member_leaves_another_alone() -> None:
    primitive = Primitive(integer=1)
    primitive.boolean = None
    assert primitive.which("value") == "integer"


def test_a_member_set_to_its_default_counts_as_set() -> None:
    primitive = Primitive(string_value="x")
    primitive.integer = 0
    assert primitive.which("value") == "integer"
    assert Primitive.parse(bytes(primitive)).which("value") == "integer"


@pytest.mark.parametrize("name", [name for name in ALL_MESSAGES if issubclass(generated_class(name), OneofMessage)])
def test_each_member_of_each_oneof_clears_every_other(name: str) -> None:
    cls: Any = generated_class(name)
    whole: Any = full(official_class(name), 1)
    by_name = {field.name: field for field in fields_of(cls)}
    for oneof, members in cls.ONEOFS.items():
        values = {}
        for member in members:
            one = official_class(name)()
            proto_name = by_name[member].names[0]
            if by_name[member].kind == "message":
                getattr(one, proto_name).SetInParent()
            else:
                setattr(one, proto_name, getattr(whole, proto_name))
            values[member] = getattr(cls.parse(one.SerializeToString()), member)
        message = cls()
        for member in [*members, *members]:
            setattr(message, member, values[member])
            assert message.which(oneof) == member
            assert getattr(message, oneof) is values[member]
            assert [each for each in members if getattr(message, each) is not None] == [member]
        for first, second in pairwise(members):
            with pytest.raises(EncodeError, match=f"{name}.{second}: {first} is given too, of oneof {oneof}"):
                cls(**{first: values[first], second: values[second]})


def test_which_knows_only_the_oneofs_there_are() -> None:
    with pytest.raises(ValueError, match="flyteidl.core.Scalar has no oneof 'kind', but value"):
        Scalar().which("kind")  # type: ignore[arg-type]  # that is the test


def test_the_oneof_property_is_read_only() -> None:
    with pytest.raises(AttributeError):
        Scalar().value = Void()  # type: ignore[misc]  # that is the test


def test_a_copy_of_a_oneof_still_clears_its_members() -> None:
    for twin in (copy.copy(Scalar()), copy.deepcopy(Scalar()), pickle.loads(pickle.dumps(Scalar())), Scalar.parse(b"")):
        twin.primitive = Primitive()
        twin.none_type = Void()
        assert twin.primitive is None


def test_a_subclass_of_a_users_own_keeps_the_check() -> None:
    class Tagged(Scalar):
        tag = ""

    made: type[Scalar] = Tagged
    tagged = made(primitive=Primitive())
    tagged.none_type = Void()
    setattr(tagged, "tag", "mine")  # noqa: B010 - an attribute that only the subclass has
    assert tagged.primitive is None
    assert bytes(tagged) == bytes(Scalar(none_type=Void()))
    assert bytes(Literal(scalar=tagged)) == bytes(Literal(scalar=Scalar(none_type=Void())))


def test_nested_types_have_both_spellings() -> None:
    assert BlobType.BlobDimensionality.__name__ == "BlobTypeBlobDimensionality"
    blob = Blob(metadata=BlobMetadata(type=BlobType(dimensionality=BlobType.BlobDimensionality.MULTIPART)))
    assert Blob.parse(bytes(blob)) == blob


@pytest.mark.parametrize("name", [name for name in ALL_MESSAGES if name.startswith("flyteidl.")])
def test_nested_types_are_attributes_of_the_message_around_them(name: str) -> None:
    descriptor = official_class(name).DESCRIPTOR
    for nested in descriptor.nested_types:
        if not nested.GetOptions().map_entry:
            assert getattr(generated_class(name), nested.name) is generated_class(nested.full_name)
    for enum in descriptor.enum_types:
        assert enum.full_name == getattr(generated_class(name), enum.name).FULL_NAME


def test_the_documented_model_surface() -> None:
    spec = LaunchPlanSpec(workflow_id=Identifier(name="wf"), entity_metadata=None)
    official = spec.to_flyte_idl()
    assert type(official).__module__ == "flyteidl.admin.launch_plan_pb2"
    assert official.workflow_id.name == "wf"  # type: ignore[attr-defined]  # the official class has no types
    assert LaunchPlanSpec.from_flyte_idl(official) == spec
    assert spec.serialize_to_string() == spec.SerializeToString() == bytes(spec)
    assert LaunchPlanSpec.FromString(bytes(spec)) == spec
    assert spec.short_string() == 'workflow_id { name: "wf" }'
    assert spec.verbose_string() == 'workflow_id {\n  name: "wf"\n}'
    assert not spec.is_empty
    assert LaunchPlanSpec().is_empty


@pytest.mark.parametrize("name", [name for name in ALL_MESSAGES if not name.startswith("google.protobuf.")])
def test_every_message_becomes_its_official_one_and_comes_back(name: str) -> None:
    ours, theirs = sample(name), full(official_class(name), 2)
    assert ours.to_flyte_idl() == theirs
    assert type(ours.to_flyte_idl()) is official_class(name)
    assert type(ours).from_flyte_idl(theirs) == ours


def test_messages_are_small() -> None:
    assert not hasattr(Identifier(), "__dict__")
    assert not hasattr(Scalar(), "__dict__")
    assert sys.getsizeof(Void()) <= 64
