"""Under the path that flytekit's users know; defined in `flytewright.compile`."""

from ..compile.package import importable as add_sys_path
from ..compile.package import load_modules

__all__ = ["add_sys_path", "load_modules"]
