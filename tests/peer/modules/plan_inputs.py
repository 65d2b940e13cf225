"""Default and fixed inputs."""

from flytewright import LaunchPlan, task, workflow


@task
def add(x: int, y: int, z: int) -> int:
    return x + y + z


@workflow
def flow(x: int, y: int = 2, z: int = 3) -> int:
    """Adds.

    Args:
        x: the first
        y: the second
    """
    return add(x=x, y=y, z=z)


defaulted = LaunchPlan.get_or_create(flow, "defaulted", default_inputs={"x": 10, "y": 20})
fixed = LaunchPlan.get_or_create(flow, "fixed", fixed_inputs={"x": 10})
both = LaunchPlan.create("both", flow, default_inputs={"y": 7}, fixed_inputs={"x": 10, "z": 1})
default = LaunchPlan.get_or_create(flow)
