"""Names that Kubernetes takes."""

from __future__ import annotations

import re
from functools import cache


@cache
def dns_safe(name: str) -> str:
    """A node id that Kubernetes takes: lower case, digits and dashes, 63 characters at most."""
    words = re.sub(r"(?<=[a-z0-9])([A-Z])", r"-\1", name).lower()
    return re.sub(r"[^a-z0-9-]+", "-", words).strip("-")[-63:].lstrip("-")
