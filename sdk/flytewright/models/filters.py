"""Under the path that flytekit's users know; defined in `flytewright.remote`."""

from ..remote.filters import (
    Contains,
    Equal,
    Filter,
    FilterList,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
    NotEqual,
    SetFilter,
    ValueIn,
    ValueNotIn,
)

__all__ = [
    "Contains",
    "Equal",
    "Filter",
    "FilterList",
    "GreaterThan",
    "GreaterThanOrEqual",
    "LessThan",
    "LessThanOrEqual",
    "NotEqual",
    "SetFilter",
    "ValueIn",
    "ValueNotIn",
]
