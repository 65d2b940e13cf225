"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.schedules import CronSchedule, FixedRate

__all__ = ["CronSchedule", "FixedRate"]
