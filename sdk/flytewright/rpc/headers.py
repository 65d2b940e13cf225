"""Writes request headers without a table: nothing of a call is kept on the way to the next.

HPACK lets a client say of every header that it is not to be remembered. Tokens then stay out of what compression
could give away, deadlines do not crowd a table that is searched for every header, and what is sent is always the same
bytes, so that those of the usual headers are made once.
"""

from __future__ import annotations

from collections.abc import Iterable

from hpack import Encoder

ALIKE = frozenset({b":method", b":scheme", b":path", b":authority", b"te", b"content-type", b"user-agent"})
ALIKE |= {b"grpc-accept-encoding"}
"""Headers that have few values."""


class TablelessEncoder(Encoder):
    """An HPACK encoder that has nothing remembered."""

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[tuple[bytes, bytes], bytes] = {}

    def encode(  # type: ignore[override]  # h2 gives pairs of bytes, and nothing else that hpack takes
        self, headers: Iterable[tuple[bytes, bytes]], huffman: bool = True
    ) -> bytes:
        """The headers as one block."""
        if self.header_table.resized:  # the server has another limit, which must be acknowledged
            return super().encode((), huffman) + self.encode(headers, huffman)
        return b"".join([self._made.get(header) or self._make(header, huffman) for header in headers])

    def _make(self, header: tuple[bytes, bytes], huffman: bool) -> bytes:
        data = self.add(header, True, huffman)
        if header[0] in ALIKE:
            self._made[header] = data
        return data
