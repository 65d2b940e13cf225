"""Parallelism, caches and activation."""

from flytewright import LaunchPlan, workflow


@workflow
def flow() -> None: ...


parallel = LaunchPlan.get_or_create(flow, "parallel", max_parallelism=7)
overwriting = LaunchPlan.get_or_create(flow, "overwriting", overwrite_cache=True)
activated = LaunchPlan.get_or_create(flow, "activated", auto_activate=True)
