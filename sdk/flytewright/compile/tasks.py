"""Tasks to ``TaskSpec``."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ..authoring.auto_container import PythonAutoContainerTask
from ..authoring.base_task import PythonTask
from ..authoring.documentation import documentation
from ..authoring.dynamic import is_dynamic
from ..authoring.registry import defined
from ..authoring.template import task_template
from ..authoring.where import naming
from ..config.images import Image
from ..config.serialization import SerializationSettings
from ..image.spec import ImageSpec
from .specs import TaskSpec


def compile_task(task: PythonTask[Any], settings: SerializationSettings) -> TaskSpec:
    """The specification that registers a task."""
    if is_dynamic(task):
        # what it draws is compiled in its container, where no image is built
        settings = knowing_images(settings).with_serialized_context()
    with naming(lambda: f"{task.defined_at}: {task.name}"):
        template = task_template(task, settings)
    return TaskSpec(template=template, description=documentation(task.docs, task.docstring))


def knowing_images(settings: SerializationSettings) -> SerializationSettings:
    """The settings with the images that this process's tasks specify, by their ids."""
    config = settings.image_config
    images = list(config.images)
    for entity in defined:
        if isinstance(entity, PythonAutoContainerTask) and isinstance(entity.container_image, ImageSpec):
            image = Image.look_up_image_info(entity.container_image.id, entity.get_image(settings))
            if image not in images:
                images.append(image)
    return evolve(settings, image_config=evolve(config, images=images))
