"""What generating everything from ``idl/`` costs: protoc, the generator, and ruff, which formats what it writes."""

from __future__ import annotations

from pathlib import Path

from flytewright_codegen.generate import format_files
from flytewright_codegen.project import Project
from support import Spread, interleaved

project = Project(Path(__file__).parents[1])
files = project.code()
times = interleaved({"without ruff": project.code, "ruff": lambda: format_files(files)}, repetitions=7)
print(f"regenerating {len(files)} files, {sum(map(len, files.values())) / 1e6:.1f} MB, protoc included")
for name, samples in times.items():
    print(f"  {name:13} {Spread.of(samples):s}")
