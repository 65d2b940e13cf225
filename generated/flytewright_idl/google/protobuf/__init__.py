# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Every name of ``google/protobuf``, imported from its module when first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .any import Any as Any
    from .duration import Duration as Duration
    from .struct import ListValue as ListValue, NullValue as NullValue, Struct as Struct, Value as Value
    from .timestamp import Timestamp as Timestamp
    from .wrappers import (
        BoolValue as BoolValue,
        BytesValue as BytesValue,
        DoubleValue as DoubleValue,
        FloatValue as FloatValue,
        Int32Value as Int32Value,
        Int64Value as Int64Value,
        StringValue as StringValue,
        UInt32Value as UInt32Value,
        UInt64Value as UInt64Value,
    )
else:
    from ..._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "any": "Any",
            "duration": "Duration",
            "struct": "ListValue NullValue Struct Value",
            "timestamp": "Timestamp",
            "wrappers": "BoolValue BytesValue DoubleValue FloatValue Int32Value Int64Value StringValue UInt32Value UInt64Value",
        },
    )
