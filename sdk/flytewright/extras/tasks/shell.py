"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ...authoring.shell_task import (
    OutputLocation,
    ProcessResult,
    RawShellTask,
    ShellTask,
    _PythonFStringInterpolizer,
    get_raw_shell_task,
    subproc_execute,
)

__all__ = [
    "OutputLocation",
    "ProcessResult",
    "RawShellTask",
    "ShellTask",
    "_PythonFStringInterpolizer",
    "get_raw_shell_task",
    "subproc_execute",
]
