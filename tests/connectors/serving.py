"""Connector services in processes of their own, ours and flytekit's."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

CONNECTORS = Path(__file__).parent / "sample_connectors.py"
MEASURED = Path(__file__).parent / "measured_connectors.py"


@dataclass(frozen=True)
class Service:
    """A connector service that answers."""

    process: subprocess.Popen[str]
    said: str
    """What it printed when it began."""

    def port(self, name: str) -> int:
        """Its port of that name: ``gRPC``, ``Prometheus``."""
        found = re.search(rf"{name} on port (\d+)", self.said)
        assert found is not None, self.said
        return int(found[1])

    def ended(self) -> int:
        """Its exit code, when it has ended by itself."""
        return self.process.wait(60)


@contextmanager
def serving(
    *options: str,
    modules: Sequence[Path | str] = (CONNECTORS,),
    folder: Path | None = None,
    environment: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Service]:
    """Run ``wright serve connector`` on free ports; it is killed when it has not ended by itself."""
    command = [sys.executable, "-m", "flytewright_cli.main", "serve", "connector", "--port=0", "--prometheus_port=0"]
    command += [f"--modules={each}" for each in modules]
    process = subprocess.Popen(
        [*command, *options], stdout=subprocess.PIPE, text=True, cwd=folder, env={**os.environ, **environment}
    )
    assert process.stdout is not None
    with process:
        try:
            lines = []
            while not (lines and lines[-1].startswith("Prometheus on")):
                line = process.stdout.readline()
                assert line, f"it has ended: {lines}"
                lines.append(line)
            yield Service(process, "".join(lines))
        finally:
            process.kill()
