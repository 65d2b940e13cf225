"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.sensor import BaseSensor, SensorConfig, SensorMetadata

__all__ = ["BaseSensor", "SensorConfig", "SensorMetadata"]
