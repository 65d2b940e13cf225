"""Request headers are read as they were written, and nothing of them is remembered."""

from __future__ import annotations

from hpack import Decoder, NeverIndexedHeaderTuple
from hypothesis import given
from hypothesis import strategies as st

from flytewright.rpc.headers import TablelessEncoder

USUAL = [(b":method", b"POST"), (b":path", b"/flyteidl.service.AdminService/GetTask"), (b"te", b"trailers")]
NAMES = st.from_regex(rb"[a-z][a-z0-9-]{0,20}", fullmatch=True)
VALUES = st.from_regex(rb"[!-~]{0,40}", fullmatch=True)


@given(st.lists(st.lists(st.tuples(NAMES, VALUES), max_size=5), min_size=1, max_size=3))
def test_what_is_written_is_read(calls: list[list[tuple[bytes, bytes]]]) -> None:
    encoder, decoder = TablelessEncoder(), Decoder()
    for headers in calls:
        assert decoder.decode(encoder.encode([*USUAL, *headers]), raw=True) == [*USUAL, *headers]
        assert not decoder.header_table.dynamic_entries


def test_a_token_is_marked_as_never_to_be_kept() -> None:
    (header,) = Decoder().decode(TablelessEncoder().encode([(b"authorization", b"Bearer x")]))
    assert isinstance(header, NeverIndexedHeaderTuple)


def test_the_same_headers_are_the_same_bytes_in_every_call() -> None:
    encoder = TablelessEncoder()
    assert encoder.encode(USUAL) == encoder.encode(USUAL)


def test_a_server_that_wants_a_smaller_table_is_told_so() -> None:
    encoder, decoder = TablelessEncoder(), Decoder()
    encoder.header_table_size = 0
    decoder.max_allowed_table_size = 0
    assert decoder.decode(encoder.encode(USUAL), raw=True) == USUAL
    assert decoder.decode(encoder.encode(USUAL), raw=True) == USUAL
