"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.shim_task import PythonCustomizedContainerTask, TaskTemplateResolver, default_task_template_resolver

__all__ = ["PythonCustomizedContainerTask", "TaskTemplateResolver", "default_task_template_resolver"]
