"""An eager workflow: each of its calls becomes an execution of its own, as it is made."""

from flytewright import eager, task


@task
def double(x: int) -> int:
    return 2 * x


@task
async def half(x: int) -> float:
    return x / 2


@eager
async def main(x: int) -> list[float]:
    doubled = double(x=x)
    if doubled > 5:
        return [float(doubled), await half(x=doubled)]
    return [0.0]


INPUTS = {"x": 7}
