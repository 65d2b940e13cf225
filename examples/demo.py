"""From nothing to an executed workflow: start a backend, register, execute, print, stop.

python examples/demo.py
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from flytewright.sandbox import daemon

HERE = Path(__file__).resolve().parent
PROTOS = HERE.parent / "idl" / "flyteidl"


def wright(*arguments: str, env: dict[str, str]) -> None:
    """Run one command line, showing it."""
    print(f"\n$ wright {shlex.join(arguments)}", flush=True)
    subprocess.run([sys.executable, "-m", "flytewright_cli.main", *arguments], env=env, cwd=HERE.parent, check=True)


def main() -> None:
    """Show the way of a workflow, with a backend that lives as long as this script."""
    with tempfile.TemporaryDirectory(prefix="flytewright-demo-") as folder:
        status = daemon.start(Path(folder), port=0)
        print(f"sandbox at {status.endpoint}, process {status.pid}")
        env = {**os.environ, "FLYTE_PLATFORM_URL": status.endpoint, "FLYTE_PLATFORM_INSECURE": "true"}
        report = "examples/idl_report.py"
        try:
            wright("register", report, "--version", "demo", env=env)
            inputs = ("idl_report", "--protos", str(PROTOS.relative_to(HERE.parent)))
            wright("run", "--remote", "--wait", "--version", "demo", report, *inputs, env=env)
            wright("get", "execution", env=env)
        finally:
            daemon.stop(Path(folder))
            print("\nsandbox stopped")


if __name__ == "__main__":
    main()
