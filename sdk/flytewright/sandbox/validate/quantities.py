"""Kubernetes quantities: ``500m``, ``2``, ``1.5Gi``, ``1e3``.

Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
"""

from __future__ import annotations

import re
from decimal import Decimal

_QUANTITY = re.compile(
    r"([+-]?(?:\d+\.?\d*|\.\d+))(?:(m|k|M|G|T|P|E|n|u|[KMGTPE]i)|[eE]([+-]?\d{1,3}))?", flags=re.ASCII
)
_DECIMAL = {"n": -9, "u": -6, "m": -3, "k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18}
_BINARY = {"Ki": 1, "Mi": 2, "Gi": 3, "Ti": 4, "Pi": 5, "Ei": 6}


def quantity(text: str) -> Decimal | None:
    """The number that a quantity stands for, None when it is none."""
    match = _QUANTITY.fullmatch(text)
    if match is None:
        return None
    number, suffix, exponent = Decimal(match[1]), match[2], match[3]
    if suffix in _BINARY:
        return number * Decimal(1024) ** _BINARY[suffix]
    return number.scaleb(int(exponent) if exponent else _DECIMAL.get(suffix, 0))
