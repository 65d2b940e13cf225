"""Writes the literal types and literals of a table of types with flytekit, and reads those that flytewright wrote.

``TABLE.py OURS OUT``: for each case ``NAME.type`` and ``NAME.literal``, and ``NAME.read`` with what flytekit makes of
``OURS/NAME.literal``.
"""

import importlib.util
import sys
from pathlib import Path

import flytekit.types.numpy  # noqa: F401 - registers its transformer
from flyteidl.core.literals_pb2 import Literal as LiteralMessage
from flytekit import FlyteContextManager
from flytekit.core.type_engine import TypeEngine
from flytekit.models.literals import Literal

table, ours, out = map(Path, sys.argv[1:])
spec = importlib.util.spec_from_file_location("library_types", table)
module = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = module
spec.loader.exec_module(module)
context = FlyteContextManager.current_context()
for name, (hint, value) in module.CASES.items():
    kind = TypeEngine.to_literal_type(hint)
    (out / f"{name}.type").write_bytes(kind.to_flyte_idl().SerializeToString())
    literal = TypeEngine.to_literal(context, value(), hint, kind).to_flyte_idl()
    (out / f"{name}.literal").write_bytes(literal.SerializeToString())
    theirs = Literal.from_flyte_idl(LiteralMessage.FromString((ours / f"{name}.literal").read_bytes()))
    (out / f"{name}.read").write_text(repr(module.plain(TypeEngine.to_python_value(context, theirs, hint))))
