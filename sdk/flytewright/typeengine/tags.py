"""Types by the tag that their literal types carry, such as ``google.protobuf.struct_pb2.Struct``."""

from __future__ import annotations

import importlib

from ..errors import ValueMismatchError


def load_type_from_tag(tag: str) -> type:
    """The class with a dotted name; ValueError when there is none."""
    module, _, name = tag.rpartition(".")
    if not module:
        raise ValueMismatchError(f"{tag!r} is not the dotted name of a class")
    try:
        found = getattr(importlib.import_module(module), name, None)
    except ImportError as error:
        raise ValueMismatchError(f"the module {module} of {tag!r} cannot be imported: {error}") from error
    if not isinstance(found, type):
        raise ValueMismatchError(f"{module} has no class {name!r}")
    return found
