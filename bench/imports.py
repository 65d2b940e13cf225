"""What imports and the first words of the command line cost, in fresh interpreters with warm byte code."""

from __future__ import annotations

import os
import pkgutil
import subprocess
import sys
from functools import partial

import flytewright_idl
from support import Spread, interleaved

EVERY_MODULE = [
    module.name
    for module in pkgutil.walk_packages(flytewright_idl.__path__, "flytewright_idl.")
    if "._" not in module.name and not module.ispkg
]
OFFICIAL = [
    name.replace("flytewright_idl", "flyteidl") + "_pb2"
    for name in EVERY_MODULE
    if ".google." not in name and not name.endswith("_sync")
]

SCRIPTS = {
    "bare interpreter": "pass",
    "import flytewright_idl": "import flytewright_idl",
    "from flytewright_idl.core import LiteralMap": "from flytewright_idl.core import LiteralMap",
    "from flyteidl.core.literals_pb2 import LiteralMap": "from flyteidl.core.literals_pb2 import LiteralMap",
    "from flytewright_idl.service import AdminServiceStub": "from flytewright_idl.service import AdminServiceStub",
    f"all {len(EVERY_MODULE)} modules of flytewright_idl": f"import {', '.join(EVERY_MODULE)}",
    f"all {len(OFFICIAL)} pb2 modules of flyteidl": f"import {', '.join(OFFICIAL)}",
    "import flytewright": "import flytewright",
    "wright --help": "import sys; sys.argv = ['wright', '--help']; from flytewright_cli.main import main; main()",
}


def run(code: str) -> None:
    """Run code in a fresh interpreter that may write byte code."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, stdout=subprocess.DEVNULL)


def main() -> None:
    """Print the table."""
    print(
        f"Python {sys.version.split()[0]}; median (lowest-highest) of interleaved runs, and beyond a bare interpreter"
    )
    samples = interleaved({name: partial(run, code) for name, code in SCRIPTS.items()})
    bare = samples["bare interpreter"]
    for name, own in samples.items():
        beyond = Spread.of([one - other for one, other in zip(own, bare, strict=True)])
        print(f"  {name:54}{Spread.of(own):s}" + (f"   +{beyond:s}" if own is not bare else ""))


if __name__ == "__main__":
    main()
