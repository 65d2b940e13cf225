"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.pod_template import PRIMARY_CONTAINER as PRIMARY_CONTAINER_DEFAULT_NAME
from ..authoring.pod_template import PodTemplate

__all__ = ["PRIMARY_CONTAINER_DEFAULT_NAME", "PodTemplate"]
