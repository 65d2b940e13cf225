"""How the files begin that may be written anew."""

from __future__ import annotations

MARK = "# Written by `wright stubs"
