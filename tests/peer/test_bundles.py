"""The same files travel along as with flytekit, apart from what is named here, and either unpacks the other's."""

from __future__ import annotations

import os
import subprocess
import tarfile
from pathlib import Path

import pytest

from flytewright.bundle.walk import bundle
from flytewright.image.copying import CopyFileDetection
from flytewright.runtime.distribution import download

pytestmark = pytest.mark.peer

FILES = """
.DS_Store .mypy_cache/x .venv/lib.py .venv/pyvenv.cfg README.md __pycache__/a.pyc a.log build/x.o data/a.bin data/b.txt
keep.log pkg/__init__.py pkg/docs/R.md pkg/gen/x.py pkg/m.py pkg/sub/__init__.py secret/no secret/ok tracked.log x.pyc
""".split()
PACK = """
import sys
from flytekit.constants import CopyFileDetection
from flytekit.tools.fast_registration import FastPackageOptions, fast_package
source, out, follow = sys.argv[1:]
options = FastPackageOptions([], copy_style=CopyFileDetection.ALL)
print(fast_package(source, out, follow == "follow", options))
"""
UNPACK = """
import sys
from flytekit.tools.fast_registration import download_distribution
download_distribution(*sys.argv[1:])
"""
TOOLS = {".DS_Store", ".mypy_cache/x", ".venv/lib.py", ".venv/pyvenv.cfg"}
"""What tools write for themselves, which flytekit packs."""
LINKED = {"out"}
"""A link out of the folder, which flytekit packs as a link to what no container has."""
TWICE = {"pkg/__init__.py", "pkg/docs/R.md", "pkg/gen/.gitignore", "pkg/m.py", "pkg/sub/__init__.py"}
"""A folder that something links to; flytekit packs one of the two when it follows links."""


def flytekit(script: str, *arguments: str) -> str:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    command = [os.environ["FLYTEKIT_PYTHON"], "-c", script, *arguments]
    return subprocess.run(command, check=True, env=environment, capture_output=True, text=True).stdout


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name in FILES:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    (root / ".gitignore").write_text("*.log\nbuild/\n!keep.log\n")
    (root / ".dockerignore").write_text("# c\n*.md\nsecret\n!secret/ok\n")
    (root / ".flyteignore").write_text("data/*.bin\n")
    (root / "pkg" / "gen" / ".gitignore").write_text("*\n!.gitignore\n")
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    subprocess.run(["git", "add", "-f", "tracked.log"], cwd=root, check=True)
    (root / "link.py").symlink_to("pkg/m.py")
    (root / "out").symlink_to("/etc/passwd")
    (root / "broken").symlink_to("nowhere")
    (root / "same").symlink_to("pkg")
    return root


def names(archive: Path) -> set[str]:
    with tarfile.open(archive) as tar:
        return {*tar.getnames()}


@pytest.mark.parametrize("follow", [False, True])
def test_the_same_files_travel(follow: bool, project: Path, tmp_path: Path) -> None:
    theirs = Path(flytekit(PACK, str(project), str(tmp_path), "follow" if follow else "keep").strip())
    ours = bundle(project, CopyFileDetection.ALL, follow)
    (tmp_path / ours.name).write_bytes(ours.data)
    missing, more = names(theirs) - names(tmp_path / ours.name), names(tmp_path / ours.name) - names(theirs)
    if follow:
        doubled = {name.replace("pkg/", "same/") for name in TWICE}
        once = names(theirs) & (TWICE | doubled | {"same/gen/x.py"})
        assert missing - {"same/gen/x.py"} == TOOLS  # which flytekit's git does not see behind a link
        assert more == (TWICE | doubled) - once
    else:
        assert missing == TOOLS | LINKED
        assert more == {"same"}


def test_flytekit_unpacks_what_is_packed_here_and_the_other_way_round(project: Path, tmp_path: Path) -> None:
    ours = bundle(project, CopyFileDetection.ALL)
    (tmp_path / ours.name).write_bytes(ours.data)
    (tmp_path / "to").mkdir()
    flytekit(UNPACK, str(tmp_path / ours.name), str(tmp_path / "to"))
    assert (tmp_path / "to" / "same" / "m.py").read_text() == (tmp_path / "to" / "link.py").read_text() == "pkg/m.py"
    (project / "out").unlink()
    theirs = flytekit(PACK, str(project), str(tmp_path), "keep").strip()
    download(theirs, tmp_path / "back")
    assert (tmp_path / "back" / "link.py").read_text() == "pkg/m.py"
