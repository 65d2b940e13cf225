"""Writes the types and values of tests/peer/tables with flytekit, and reads those that flytewright wrote.

``ROOT DATA OURS.json THEIRS.json MODULE...``: ROOT holds the tables with flytekit's names, DATA takes files, and
OURS.json has flytewright's literals; messages are in hexadecimal.
"""

import importlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import flytekit.types.file.image
import flytekit.types.numpy  # noqa: F401 - registers its transformer
from flyteidl.core.literals_pb2 import Literal as LiteralMessage
from flytekit import FlyteContextManager
from flytekit.core.data_persistence import FileAccessProvider
from flytekit.core.type_engine import TypeEngine
from flytekit.models.literals import Literal

OLD_FORM = "FLYTE_USE_OLD_DC_FORMAT"
"""The variable that makes flytekit write structures as it did before msgpack."""

root, data, ours, theirs, *modules = sys.argv[1:]
sys.path.insert(0, root)
plain = importlib.import_module("tests.peer.tables.case").plain
entered = FlyteContextManager.with_context(
    FlyteContextManager.current_context().with_file_access(FileAccessProvider(f"{data}/sandbox", f"{data}/raw"))
)
context = entered.__enter__()  # for the rest of the process
written = json.loads(Path(ours).read_text())


def attempt(answers: dict[str, str], step: str, work: Callable[[], str]) -> None:
    """Note what `work` gives, or how it fails."""
    try:
        answers[step] = work()
    except Exception as error:  # noqa: BLE001 - whatever flytekit raises is its answer
        answers[step] = f"{type(error).__name__}: {error}"


def read(text: str, hint: object) -> str:
    """What flytekit makes of a literal."""
    literal = Literal.from_flyte_idl(LiteralMessage.FromString(bytes.fromhex(text)))
    return repr(plain(TypeEngine.to_python_value(context, literal, hint)))


def answers_of(case: Any, ours: str) -> dict[str, str]:
    """All that flytekit has to say of a case, of which flytewright wrote a literal."""
    hint, answers = case.hint, dict[str, str]()
    attempt(answers, "type", lambda: TypeEngine.to_literal_type(hint).to_flyte_idl().SerializeToString().hex())
    attempt(answers, "literal", lambda: write(case.value(), hint))
    attempt(answers, "reads its own", lambda: read(answers["literal"], hint))
    attempt(answers, "reads ours", lambda: read(ours, hint))
    os.environ[OLD_FORM] = "true"
    TypeEngine._LITERAL_CACHE.clear()
    attempt(answers, "old literal", lambda: write(case.value(), hint))
    del os.environ[OLD_FORM]
    return answers


def write(value: object, hint: Any) -> str:
    """The literal that flytekit makes of a value."""
    literal = TypeEngine.to_literal(context, value, hint, TypeEngine.to_literal_type(hint))
    return literal.to_flyte_idl().SerializeToString().hex()


found = {
    f"{module}: {name}": answers_of(case, written[f"{module}: {name}"]["literal"])
    for module in modules
    for name, case in importlib.import_module(f"tests.peer.tables.{module}").CASES.items()
}
Path(theirs).write_text(json.dumps(found))
