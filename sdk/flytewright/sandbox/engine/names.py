"""The ids that propeller gives to nodes, tries and child executions: readable, and hashed when they get long."""

from __future__ import annotations

import base64
from typing import Final

_PLAIN: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_FLYTE: Final = "abcdefghijklmnopqrstuvwxyz123456"
_ALPHABET = str.maketrans(_PLAIN, _FLYTE)

NODE_ID_LENGTH: Final = 20
"""The longest id of a node in an execution."""
EXECUTION_NAME_LENGTH: Final = 20
"""The longest name of an execution that a node launches."""

_FNV: Final = {32: (0x811C9DC5, 0x01000193), 64: (0xCBF29CE484222325, 0x100000001B3)}
"""Offset and prime of the hash by its bits.

Source: http://www.isthe.com/chongo/tech/comp/fnv/
"""


def unique_name(*parts: str, length: int, bits: int = 32) -> str:
    """The parts that are not empty, joined with dashes; a hash of that when it is longer than `length`."""
    name = "-".join(part for part in parts if part)
    if len(name) <= length:
        return name
    digest, prime = _FNV[bits]
    for byte in name.encode():
        digest = (digest ^ byte) * prime % (1 << bits)
    return "f" + base64.b32encode(digest.to_bytes(bits // 8, "big")).decode().rstrip("=").translate(_ALPHABET)
