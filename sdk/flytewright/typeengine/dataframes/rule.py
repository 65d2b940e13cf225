"""Rule for `StructuredDataset` and for the data frames of every library that has handlers."""

from __future__ import annotations

from typing import Annotated, Any, get_args, get_origin

from flytewright_idl.core.types import LiteralType

from ..plan import Plan, PlanFor, is_class
from . import handlers
from .dataset import StructuredDataset, decode_dataset, encode_dataset, pack_dataset, unpack_dataset
from .shapes import Shape

TAG = "StructuredDataset Transformer"


class DataFrameRule:
    """Data sets and data frames are structured data sets, annotated or not."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        base = get_args(hint)[0] if get_origin(hint) is Annotated else hint
        if not is_class(base) or not (issubclass(base, StructuredDataset) or handlers.is_frame(base)):
            return None
        shape = Shape.of(hint)
        if shape is None:
            return None
        return Plan(
            hint,
            lambda: LiteralType(structured_dataset_type=shape.dataset_type()),
            lambda value, staging: encode_dataset(value, shape, shape.dataset_type(), staging),
            lambda literal, staging: decode_dataset(literal, shape, staging),
            tag=TAG,
            pack=lambda value, staging: pack_dataset(value, shape, staging),
            unpack=lambda data, staging: unpack_dataset(data, shape, staging),
            moves_data=True,
        )
