"""Under the path that flytekit's users know; defined in `flytewright.typeengine`."""

from ..typeengine.annotated import BatchSize, get_batch_size
from ..typeengine.classic import TypeEngine, get_underlying_type, is_annotated
from ..typeengine.resolver import LiteralsResolver
from ..typeengine.transformer import (
    AsyncTypeTransformer,
    RestrictedTypeError,
    RestrictedTypeTransformer,
    SimpleTransformer,
    TypeTransformer,
    TypeTransformerFailedError,
)

__all__ = [
    "AsyncTypeTransformer",
    "BatchSize",
    "LiteralsResolver",
    "RestrictedTypeError",
    "RestrictedTypeTransformer",
    "SimpleTransformer",
    "TypeEngine",
    "TypeTransformer",
    "TypeTransformerFailedError",
    "get_batch_size",
    "get_underlying_type",
    "is_annotated",
]
