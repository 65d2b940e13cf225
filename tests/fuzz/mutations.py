"""Bytes that were a message, and then something happened to them."""

from __future__ import annotations

from google.protobuf.message import Message
from hypothesis import strategies as st

from tests.support.strategies import Draw, messages

TELLING = (
    b"\x00",  # field number 0
    b"\x0b",  # a group begins
    b"\x0c",  # and ends
    b"\x0f",  # a wire type that does not exist
    b"\x7f",
    b"\x80",
    b"\xc3",  # half a character
    b"\xed\xa0\x80",  # a surrogate
    b"\xff\xff\xff\xff\x07",  # a length of 2 GiB
    b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",  # -1
    b"\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01",  # a varint of eleven bytes
    b"\x08\x80\x00",  # a value with a needless byte
)
"""Bytes that mean something to a parser."""


@st.composite
def mutated(draw: Draw, cls: type[Message]) -> bytes:
    """The encoding of some message of the class, changed in one to four places."""
    wire = draw(messages(cls)).SerializeToString()
    for _ in range(draw(st.integers(1, 4))):
        wire = draw(st.sampled_from(MUTATIONS))(draw, wire)
    return wire


def _place(draw: Draw, wire: bytes) -> int:
    place: int = draw(st.integers(0, len(wire)))
    return place


def _span(draw: Draw, wire: bytes) -> slice:
    return slice(*sorted((_place(draw, wire), _place(draw, wire))))


def cut_off(draw: Draw, wire: bytes) -> bytes:
    return wire[: _place(draw, wire)]


def left_out(draw: Draw, wire: bytes) -> bytes:
    span = _span(draw, wire)
    return wire[: span.start] + wire[span.stop :]


def repeated(draw: Draw, wire: bytes) -> bytes:
    span = _span(draw, wire)
    return wire[: span.stop] + wire[span] + wire[span.stop :]


def moved(draw: Draw, wire: bytes) -> bytes:
    piece, at = wire[_span(draw, wire)], _place(draw, wire)
    return wire[:at] + piece + wire[at:]


def overwritten(draw: Draw, wire: bytes) -> bytes:
    at = _place(draw, wire)
    return wire[:at] + bytes([draw(st.integers(0, 255))]) + wire[at + 1 :]


def with_a_bit_flipped(draw: Draw, wire: bytes) -> bytes:
    at = _place(draw, wire)
    return wire[:at] + bytes(byte ^ 1 << draw(st.integers(0, 7)) for byte in wire[at : at + 1]) + wire[at + 1 :]


def with_something_inserted(draw: Draw, wire: bytes) -> bytes:
    at = _place(draw, wire)
    return wire[:at] + draw(st.sampled_from(TELLING)) + wire[at:]


MUTATIONS = (cut_off, left_out, repeated, moved, overwritten, with_a_bit_flipped, with_something_inserted)
