"""Types and values are on the wire what flytekit writes, and each side reads the other's."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import msgpack
import pytest
from flyteidl.core import literals_pb2, types_pb2
from google.protobuf.json_format import MessageToDict

from flytewright import sync
from flytewright.storage.staging import Staging, below, use
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Literal
from tests.peer.differences import differences
from tests.peer.tables.case import Case, plain
from tests.support.project import ROOT

pytestmark = [pytest.mark.peer, pytest.mark.filterwarnings("ignore")]

TABLES = ("scalars", "containers", "annotated", "structures", "models", "files", "classes", "libraries")
CASES: Mapping[str, Case] = {
    f"{table}: {name}": case
    for table in TABLES
    for name, case in import_module(f"tests.peer.tables.{table}").CASES.items()
}
HEXADECIMAL = re.compile(r"[0-9a-f]*")
TEMPORARY = re.compile(re.escape(tempfile.gettempdir()) + r"/tmp\w+")
Answers = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Sides:
    """What both sides wrote, in hexadecimal, and what flytekit read."""

    ours: Answers
    theirs: Answers
    staging: Staging
    data: tuple[str, str]
    """The folders that each side brought its files to."""

    def literals(self, name: str) -> list[Any]:
        """The literals of a case, with places of data alike."""
        messages = [literals_pb2.Literal.FromString(bytes.fromhex(each[name]["literal"])) for each in self.both]
        shown = [unpacked(MessageToDict(each)) for each in messages]
        return [anywhere(each, folder) for each, folder in zip(shown, self.data, strict=True)]

    def read(self, side: Answers, name: str, which: str = "literal") -> str:
        """What flytewright makes of the literal that a side wrote, shown."""
        with use(self.staging):
            literal = Literal.parse(bytes.fromhex(side[name][which]))
            return repr(plain(engine.plan_for(CASES[name].hint).decode(literal, self.staging)))

    @property
    def both(self) -> tuple[Answers, Answers]:
        """Ours and theirs."""
        return self.ours, self.theirs


def ours_of(case: Case, staging: Staging) -> Mapping[str, str]:
    """What flytewright writes of a case."""
    plan = engine.plan_for(case.hint)
    return {"type": bytes(plan.literal_type).hex(), "literal": bytes(plan.encode(case.value(), staging)).hex()}


@pytest.fixture(scope="session")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Sides:
    folder = tmp_path_factory.mktemp("types")
    staging = below(folder / "ours")
    with use(staging):
        ours = {name: ours_of(case, staging) for name, case in CASES.items()}
    sync.run(staging.flush())
    (folder / "ours.json").write_text(json.dumps(ours))
    shutil.copytree(ROOT / "tests/peer/tables", folder / "tests/peer/tables")
    for table in (folder / "tests/peer/tables").glob("*.py"):
        table.write_text(table.read_text().replace("flytewright", "flytekit"))
    script = ROOT / "bench/peers/tables_with_flytekit.py"
    paths = [folder, folder / "theirs", folder / "ours.json", folder / "theirs.json"]
    command = [os.environ["FLYTEKIT_PYTHON"], str(script), *map(str, paths), *TABLES]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(command, check=False, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    theirs = json.loads((folder / "theirs.json").read_text())
    return Sides(ours, theirs, staging, (str(folder / "ours"), str(folder / "theirs")))


def unpacked(value: Any) -> Any:
    """A literal's JSON form with what msgpack carries in place of its bytes, the order of keys kept."""
    if isinstance(value, dict) and value.get("tag") == "msgpack":
        carried = base64.b64decode(value["value"])
        return msgpack.unpackb(carried, object_pairs_hook=list, strict_map_key=False)
    if isinstance(value, dict):
        return {key: unpacked(each) for key, each in value.items()}
    return [unpacked(each) for each in value] if isinstance(value, list) else value


def anywhere(value: Any, folder: str) -> Any:
    """A value whose texts say nothing of where a side keeps its data, as their names are random."""
    if isinstance(value, str):
        return TEMPORARY.sub("FOLDER", "DATA" if value.startswith(folder) else value)
    if isinstance(value, dict):
        return {key: anywhere(each, folder) for key, each in value.items()}
    return type(value)(anywhere(each, folder) for each in value) if isinstance(value, (list, tuple)) else value


def is_message(answer: str) -> bool:
    """Whether an answer is what a side wrote, and not how it failed."""
    return HEXADECIMAL.fullmatch(answer) is not None


def check(found: str, documented: str | None) -> None:
    """Hold that what was found to differ is nothing, or what is documented."""
    assert re.search(documented, found) if documented else found == ""


@pytest.mark.parametrize("name", CASES)
def test_the_literal_type_is_what_flytekit_writes(name: str, sides: Sides) -> None:
    found = sides.theirs[name]["type"]
    if is_message(found):
        kinds = [types_pb2.LiteralType.FromString(bytes.fromhex(each[name]["type"])) for each in sides.both]
        found = "\n".join(differences(*kinds))
    check(found, CASES[name].differs.get("type"))


@pytest.mark.parametrize("name", CASES)
def test_the_literal_is_what_flytekit_writes(name: str, sides: Sides) -> None:
    found = sides.theirs[name]["literal"]
    if is_message(found):
        ours, theirs = sides.literals(name)
        found = "" if ours == theirs else f"ours: {ours}\nflytekit: {theirs}"
    check(found, CASES[name].differs.get("literal"))


@pytest.mark.parametrize("name", CASES)
def test_each_side_reads_what_the_other_wrote(name: str, sides: Sides) -> None:
    case, answers = CASES[name], sides.theirs[name]
    value = repr(plain((case.reads or case.value)()))
    assert sides.read(sides.ours, name) == value
    if is_message(answers["literal"]):
        assert sides.read(sides.theirs, name) == value
        check("" if answers["reads its own"] == value else answers["reads its own"], case.differs.get("reads its own"))
    check("" if answers["reads ours"] == value else answers["reads ours"], case.differs.get("reads ours"))


@pytest.mark.parametrize("name", [name for name in CASES if name.startswith(("structures:", "models:"))])
def test_what_flytekit_wrote_before_msgpack_is_read(name: str, sides: Sides) -> None:
    case, answers = CASES[name], sides.theirs[name]
    if not is_message(answers["old literal"]):
        check(answers["old literal"], case.differs["literal"])
        return
    assert sides.read(sides.theirs, name, "old literal") == repr(plain((case.reads_old or case.reads or case.value)()))
