"""Under the path that flytekit's users know; defined in `flytewright.authoring` and `flytewright.runtime`."""

from ..authoring.class_decorator import ClassDecorator
from ..runtime.messages import load_proto_from_file, write_proto_to_file
from ..runtime.timing import timeit

__all__ = ["ClassDecorator", "load_proto_from_file", "timeit", "write_proto_to_file"]
