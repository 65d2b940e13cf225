"""Under the path that flytekit's users know; defined in `authoring`, `config` and `image`."""

from flytewright_idl.core.literals import LiteralMap

from ..authoring.base_task import PythonTask
from ..authoring.container_task import ContainerTask
from ..authoring.containers import container_definition as _get_container_definition
from ..authoring.containers import registrable_image as get_registerable_container_image
from ..authoring.containers import serialized_pod_spec as _serialize_pod_spec
from ..authoring.interface import Interface
from ..authoring.metadata import TaskMetadata
from ..authoring.pod_template import PodTemplate
from ..authoring.resources import Resources, ResourceSpec
from ..authoring.secrets import Secret, SecurityContext
from ..config.serialization import SerializationSettings
from ..image.spec import ImageSpec
from ..image.spec import with_source_handling as update_image_spec_copy_handling
from ..typeengine.context import FlyteContext

__all__ = [
    "ContainerTask",
    "FlyteContext",
    "ImageSpec",
    "Interface",
    "LiteralMap",
    "PodTemplate",
    "PythonTask",
    "ResourceSpec",
    "Resources",
    "Secret",
    "SecurityContext",
    "SerializationSettings",
    "TaskMetadata",
    "_get_container_definition",
    "_serialize_pod_spec",
    "get_registerable_container_image",
    "update_image_spec_copy_handling",
]
