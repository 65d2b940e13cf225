"""Under the path that flytekit's users know; defined in `flytewright.authoring` and `flytewright.image`."""

from ..authoring.auto_container import PythonAutoContainerTask
from ..authoring.containers import registrable_image as get_registerable_container_image
from ..authoring.pickled_resolver import (
    DefaultNotebookTaskResolver,
    PickledEntity,
    PickledEntityMetadata,
    default_notebook_task_resolver,
)
from ..authoring.resolver import DefaultTaskResolver, default_task_resolver
from ..image.spec import with_source_handling as update_image_spec_copy_handling

__all__ = [
    "DefaultNotebookTaskResolver",
    "DefaultTaskResolver",
    "PickledEntity",
    "PickledEntityMetadata",
    "PythonAutoContainerTask",
    "default_notebook_task_resolver",
    "default_task_resolver",
    "get_registerable_container_image",
    "update_image_spec_copy_handling",
]
