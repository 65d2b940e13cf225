"""Types in the words of the pages."""

from __future__ import annotations

import re
from typing import Final

from flytewright_idl.core import LiteralType, SimpleType

from ..compiler.describe import type_name

_SIMPLE: Final = re.compile(rf"\b({'|'.join(SimpleType.__members__)})\b")


def type_text(kind: LiteralType | None) -> str:
    """A short name: ``integer``, ``list[string]``, ``enum(Red, Green)``."""
    return _SIMPLE.sub(lambda found: found[0].lower(), type_name(kind))
