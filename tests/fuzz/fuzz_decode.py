"""Mutated bytes: our classes accept and refuse what protobuf's own do, and read the same from them.

`nox -s fuzz` runs this; the name keeps it out of ``nox -s tests``.
"""

from __future__ import annotations

import pytest
from google.protobuf.message import DecodeError as OfficialDecodeError
from google.protobuf.message import Message as OfficialMessage
from hypothesis import given
from hypothesis import strategies as st

from flytewright_idl._runtime.errors import DecodeError
from tests.fuzz.mutations import mutated
from tests.support.official import CENTRAL, generated_class, official_class

OURS_ALONE = ("tag with needless bytes", "field number 0")
"""What we refuse and protobuf lets pass: a tag that nobody writes so, and a field 0 inside of an unknown group."""


def canonical(message: OfficialMessage) -> bytes:
    return message.SerializeToString(deterministic=True)


@pytest.mark.parametrize("name", CENTRAL)
def test_mutated_bytes_are_refused_or_read_as_protobuf_does(name: str) -> None:
    ours, official = generated_class(name), official_class(name)

    @given(st.one_of(mutated(official), st.binary(max_size=40)))
    def check(wire: bytes) -> None:
        try:
            expected = official.FromString(wire)
        except OfficialDecodeError:
            with pytest.raises(DecodeError) as caught:
                ours.parse(wire)
            assert caught.value.where.startswith(name)
            return
        try:
            message = ours.parse(wire)
        except DecodeError as error:
            if error.what.startswith(OURS_ALONE):
                return
            raise AssertionError(f"refused {wire!r}: {error}") from error
        assert canonical(official.FromString(bytes(message))) == canonical(expected)

    check()
