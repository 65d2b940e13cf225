"""Every kind of field, also those that flyteidl does not use, held against protobuf's own classes."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator
from typing import Any

import pytest
from grpclib.client import Channel
from hypothesis import given

from tests.codegen.conftest import Kinds
from tests.support.loopback import HOST, serving
from tests.support.samples import full
from tests.support.strategies import messages

MESSAGES = [
    "Scalars",
    "Optionals",
    "Lists",
    "Unpacked",
    "Maps",
    "Choice",
    "Far",
    "Tree",
    "Odd",
    "Odd.Inner",
    "Odd.Inner.Innermost",
    "Odd.Late",
    "WellKnown",
]


@pytest.mark.parametrize("name", MESSAGES)
def test_each_field_alone_survives_both_ways(kinds: Kinds, name: str) -> None:
    kinds.pair(name).check_each_field()


@pytest.mark.fuzz
@pytest.mark.parametrize("name", MESSAGES)
def test_random_messages_survive_both_ways(kinds: Kinds, name: str) -> None:
    both = kinds.pair(name)

    @given(messages(both.official))
    def check(theirs: Any) -> None:
        both.check(theirs)

    check()


@pytest.mark.fuzz
@pytest.mark.parametrize("name", MESSAGES)
def test_bytes_after_one_another_merge_as_protobuf_merges_them(kinds: Kinds, name: str) -> None:
    both = kinds.pair(name)

    @given(messages(both.official, 2), messages(both.official, 2))
    def check(first: Any, second: Any) -> None:
        both.check_merge(first, second)

    check()


@pytest.mark.parametrize(("written", "read"), [("Lists", "Unpacked"), ("Unpacked", "Lists")])
def test_packed_and_unpacked_lists_are_read_alike(kinds: Kinds, written: str, read: str) -> None:
    from_, to = kinds.pair(written), kinds.pair(read)

    @given(messages(from_.official, 1))
    def check(theirs: Any) -> None:
        wire = theirs.SerializeToString()
        assert to.generated.parse(wire).to_dict() == from_.generated.parse(wire).to_dict()
        assert to.official_of(to.generated.parse(wire)) == to.official.FromString(wire).SerializeToString(
            deterministic=True
        )

    check()


def test_lists_are_packed_unless_the_idl_says_otherwise(kinds: Kinds) -> None:
    everything = kinds.module("everything")
    assert bytes(everything.Lists(an_int32=[1, 2, 300])) == b"\x1a\x04\x01\x02\xac\x02"
    assert bytes(everything.Unpacked(an_int32=[1, 2, 300])) == b"\x18\x01\x18\x02\x18\xac\x02"


@pytest.mark.parametrize("name", ["Scalars", "Optionals"])
def test_a_value_beyond_its_type_is_refused(kinds: Kinds, name: str) -> None:
    both = kinds.pair(name)
    limits = {"int32": 1 << 31, "int64": 1 << 63, "uint32": 1 << 32, "uint64": 1 << 64}
    limits |= {"sint32": 1 << 31, "sint64": 1 << 63, "fixed32": 1 << 32, "fixed64": 1 << 64}
    limits |= {"sfixed32": 1 << 31, "sfixed64": 1 << 63}
    for kind, limit in limits.items():
        field = f"{'an' if kind.startswith('int') else 'a'}_{kind}"
        lowest = 0 if kind.startswith(("u", "f")) else -limit
        make: Any = both.generated
        for fitting in (limit - 1, lowest):
            assert getattr(both.generated.parse(bytes(make(**{field: fitting}))), field) == fitting
        for beyond in (limit, lowest - 1, 1.5, "1", None if name == "Scalars" else b""):
            with pytest.raises(ValueError, match=rf"kinds\.{name}\.{field}: "):
                bytes(make(**{field: beyond}))


def test_an_optional_field_tells_absence_from_the_default(kinds: Kinds) -> None:
    both = kinds.pair("Optionals")
    make: Any = both.generated
    assert make().an_int32 is None
    zero = make(an_int32=0, a_string="", a_bool=False, a_double=0.0, some_bytes=b"", volume=0)
    assert make.parse(bytes(zero)) == zero
    assert both.official.FromString(bytes(zero)).HasField("an_int32")
    assert zero.to_dict() == {
        "aDouble": 0.0,
        "anInt32": 0,
        "aBool": False,
        "aString": "",
        "someBytes": "",
        "volume": "VOLUME_OFF",
    }
    assert make.from_dict(zero.to_dict()) == zero


def test_several_oneofs_of_a_message_do_not_touch_each_other(kinds: Kinds) -> None:
    choice = kinds.module("everything").Choice(a_double=1.0, a_string="x", a_fixed64=1)
    choice.a_sint64 = 5
    choice.scalars = kinds.module("everything").Scalars()
    assert (choice.which("number"), choice.which("thing"), choice.which("lonely")) == (
        "a_sint64",
        "scalars",
        "a_fixed64",
    )
    with pytest.raises(ValueError, match="kinds.Choice.volume: a_bool is given too, of oneof thing"):
        kinds.module("everything").Choice(a_double=1.0, a_bool=False, volume=0)


def test_an_enum_may_have_aliases_and_negative_numbers(kinds: Kinds) -> None:
    volume = kinds.module("everything").Volume
    assert volume.LOW is volume.QUIET
    assert volume.by_proto_name()["VOLUME_QUIET"] is volume.LOW
    assert volume.BELOW_ZERO == -3
    scalars = kinds.module("everything").Scalars
    assert scalars.from_json('{"volume":"VOLUME_QUIET"}').volume is volume.LOW
    assert scalars.parse(bytes(scalars(volume=volume.BELOW_ZERO))).volume is volume.BELOW_ZERO


def test_tags_of_any_size_are_read_and_written(kinds: Kinds) -> None:
    far = full(kinds.pair("Far").official, 2)
    kinds.pair("Far").check_bytes(far)


def test_fields_may_be_called_like_things_that_generated_code_uses(kinds: Kinds) -> None:
    words = kinds.module("names").Words
    names = list(words.__slots__)
    text = {name: name for name in names if name not in ("list", "dict", "bool", "bytes", "first", "second", "third")}
    message = words(**text, list=["a"], dict={"a": "b"}, bool=True, bytes=b"b", second=words(kind="k"), third=3)
    assert words.parse(bytes(message)) == message
    assert words.from_json(message.to_json()) == message
    assert all(getattr(message, name) == name for name in text)
    assert message.which("choice") == "second"
    assert message.which("which_") == "third"
    assert message.which_ == 3
    assert message.to_dict()["class"] == "class_"
    assert message.to_dict()["$given"] == "given"
    assert message.to_dict(proto_names=True)["given"] == "given"
    official = kinds.pool.FindMessageTypeByName("kinds.names.Words")
    assert {field.json_name for field in official.fields} == set(full_dict(message))


def full_dict(message: Any) -> set[str]:
    """The JSON names of all fields, the unset oneof members too."""
    first = type(message)(first="f")
    return {*message.to_dict(), *first.to_dict()}


def test_messages_may_be_called_like_things_that_generated_code_uses(kinds: Kinds) -> None:
    names = kinds.module("names")
    error = names.ValueError_(literal=names.Literal(fields=[names.Field_(message=names.Message_(text="t"))]))
    assert names.ValueError_.parse(bytes(error)) == error
    error.method = names.Method_(enum=names.Enum_.None_)
    assert error.literal is None
    assert names.Enum_.by_proto_name().keys() == {"ENUM_None", "ENUM_1ST", "ENUM_mro"}


def test_nested_types_have_both_spellings(kinds: Kinds) -> None:
    everything = kinds.module("everything")
    assert everything.Odd.Inner.Innermost is everything.OddInnerInnermost
    assert everything.Odd.Inner.Innermost.Level is everything.OddInnerInnermostLevel


def test_comments_are_docstrings(kinds: Kinds) -> None:
    everything, names = kinds.module("everything"), kinds.module("names")
    assert "How loud it is." in everything.Volume.__doc__
    assert "One of each scalar." in everything.Scalars.__doc__
    assert "an_int32: ``int32 an_int32 = 3``." in everything.Scalars.__doc__
    assert everything.__doc__.startswith("``kinds/everything.proto``")
    assert "Counts things." in names.CounterStub.__doc__
    assert "Adds one." in names.CounterStub.add.__doc__
    assert "Goes on and on." in names.CounterBase.talk.__doc__
    assert "Deprecated in the IDL." in names.CounterStub.talk.__doc__
    assert "So that nobody wakes up." in inspect.getsource(everything)


def test_a_recursive_message_is_refused_beyond_a_hundred_levels(kinds: Kinds) -> None:
    tree = kinds.module("everything").Tree
    deep = tree()
    for _ in range(100):
        deep = tree(left=deep)
    assert tree.parse(bytes(deep)) == deep
    with pytest.raises(ValueError, match="nested more than 100 deep"):
        tree.parse(bytes(tree(children=[deep])))
    assert issubclass(kinds.module("_runtime.errors").DecodeError, ValueError)


def test_rpcs_of_all_four_kinds_are_served_and_called(kinds: Kinds) -> None:
    names, everything = kinds.module("names"), kinds.module("everything")

    class Counter(names.CounterBase):  # type: ignore[misc, name-defined]  # made at run time
        async def add(self, request: Any) -> Any:
            return kinds.module("google.protobuf.empty").Empty()

        async def watch(self, request: Any) -> AsyncIterator[Any]:
            for number in range(3):
                yield everything.Choice(a_uint32=number)

        async def send(self, request: Any) -> Any:
            return names.Message_(text="".join([each.text async for each in request]))

        async def talk(self, request: Any) -> AsyncIterator[Any]:
            async for each in request:
                yield names.Message_(text=each.text.upper())

        async def class_(self, request: Any) -> Any:
            return request

    async def said() -> AsyncIterator[Any]:
        for text in "abc":
            yield names.Message_(text=text)

    async def run() -> None:
        codec = kinds.module("_runtime.rpc").MessageCodec()
        async with serving(Counter(), codec=codec) as port, Channel(HOST, port, codec=codec) as channel:
            stub = names.CounterStub(channel, timeout=20)
            assert (await stub.add(names.Message_())).is_empty
            assert [each.a_uint32 async for each in stub.watch(everything.Scalars())] == [0, 1, 2]
            assert (await stub.send(said())).text == "abc"
            assert [each.text async for each in stub.talk(said())] == ["A", "B", "C"]
            assert (await stub.class_(names.Message_(text="x"))).text == "x"

    asyncio.run(run())
    assert names.CounterBase.METHODS["send"].idempotent
    assert not names.CounterBase.METHODS["add"].idempotent
