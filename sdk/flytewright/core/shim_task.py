"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.shim_task import ExecutableTemplateShimTask, ShimTaskExecutor

__all__ = ["ExecutableTemplateShimTask", "ShimTaskExecutor"]
