"""The programs that run tasks written with flytewright: a process that has them loaded need not start them."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

WARM: Final = frozenset({"wright-execute", "wright-fast-execute", "wright-map-execute"})
_DISTRIBUTION: Final = "flytewright"
_SHEBANG_BYTES: Final = 1024


def warm_program(program: str, environment: Mapping[str, str]) -> str | None:
    """The path of the program, when it is one of `WARM` and belongs to this very Python environment."""
    if os.path.basename(program) not in WARM:  # noqa: PTH119 - asked for every process that is started
        return None
    found = shutil.which(program, path=environment.get("PATH"))
    return found if found is not None and _is_own(found) else None


@lru_cache(maxsize=64)
def _is_own(path: str) -> bool:
    """Whether a script lies beside this interpreter, is started with it, and was installed with this package."""
    script = Path(path)
    if script.parent != Path(sys.executable).parent or script.name not in entry_points():
        return False
    with script.open("rb") as file:
        return os.fsencode(sys.executable) in file.read(_SHEBANG_BYTES)


@lru_cache(maxsize=1)
def entry_points() -> Mapping[str, str]:
    """The functions behind the warm programs: ``package.module:function`` by the program's name."""
    from importlib.metadata import PackageNotFoundError, distribution  # which a sandbox needs with its first task

    try:
        points = distribution(_DISTRIBUTION).entry_points
    except PackageNotFoundError:  # a source tree on the path
        return {}
    return {point.name: point.value for point in points if point.group == "console_scripts" and point.name in WARM}
