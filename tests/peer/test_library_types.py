"""Types and values of libraries are on the wire what flytekit writes, and each side reads the other's."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
from flyteidl.core import literals_pb2, types_pb2
from google.protobuf.message import Message

from flytewright import sync
from flytewright.storage.staging import Staging, below, use
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Literal
from tests.peer import library_types
from tests.peer.differences import differences
from tests.support.project import ROOT

pytestmark = pytest.mark.peer

Folders = tuple[Path, Path, Staging]


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    """What flytewright wrote, and what flytekit wrote and read."""
    ours, theirs, data = (tmp_path_factory.mktemp(name) for name in ("ours", "theirs", "data"))
    staging = below(data)
    with use(staging):
        for name, (hint, value) in library_types.CASES.items():
            plan = engine.plan_for(hint)
            (ours / f"{name}.type").write_bytes(bytes(plan.literal_type))
            (ours / f"{name}.literal").write_bytes(bytes(plan.encode(value(), staging)))
    sync.run(staging.flush())
    table = theirs / "library_types.py"
    table.write_text(Path(library_types.__file__).read_text().replace("flytewright", "flytekit"))
    script = ROOT / "bench/peers/library_types_with_flytekit.py"
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    command = [os.environ["FLYTEKIT_PYTHON"], str(script), str(table), str(ours), str(theirs)]
    done = subprocess.run(command, check=False, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return ours, theirs, staging


def anywhere(literal: Message) -> str:
    """The text of a literal whose data may be anywhere."""
    return re.sub(r'(uri: ")[^"]*', r"\1", str(literal))


@pytest.mark.parametrize("name", library_types.CASES)
def test_the_literal_type_is_what_flytekit_writes(name: str, folders: Folders) -> None:
    ours, theirs, _ = folders
    kinds = [types_pb2.LiteralType.FromString((each / f"{name}.type").read_bytes()) for each in (ours, theirs)]
    assert list(differences(*kinds)) == []


@pytest.mark.parametrize("name", sorted(library_types.CASES.keys() - {"dataclass"}))  # whose URI is inside of msgpack
def test_the_literal_is_what_flytekit_writes(name: str, folders: Folders) -> None:
    ours, theirs, _ = folders
    literals = [literals_pb2.Literal.FromString((each / f"{name}.literal").read_bytes()) for each in (ours, theirs)]
    assert anywhere(literals[0]) == anywhere(literals[1])


@pytest.mark.parametrize("name", library_types.CASES)
def test_each_side_reads_what_the_other_wrote(name: str, folders: Folders) -> None:
    ours, theirs, staging = folders
    hint = library_types.CASES[name][0]
    read = [
        repr(library_types.plain(engine.plan_for(hint).decode(Literal.parse(path.read_bytes()), staging)))
        for path in (ours / f"{name}.literal", theirs / f"{name}.literal")
    ]
    assert read[0] == read[1] == (theirs / f"{name}.read").read_text()
