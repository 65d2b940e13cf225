"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.pod_template import PodTemplate

__all__ = ["PodTemplate"]
