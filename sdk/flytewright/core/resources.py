"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.resources import (
    Resources,
    ResourceSpec,
    convert_resources_to_resource_model,
    pod_spec_from_resources,
)
from ..authoring.resources import extended_resources as construct_extended_resources

__all__ = [
    "ResourceSpec",
    "Resources",
    "construct_extended_resources",
    "convert_resources_to_resource_model",
    "pod_spec_from_resources",
]
