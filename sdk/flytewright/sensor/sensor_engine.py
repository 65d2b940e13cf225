"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.sensor import SensorEngine

__all__ = ["SensorEngine"]
