"""Tasks of environments."""

from flytewright import Environment, Resources

env = Environment(retries=2, environment={"A": "1"}, requests=Resources(cpu="1"))
gpu = env.extend(limits=Resources(gpu="1"), environment={"B": "2"})


@env.task
def plain(a: int) -> int:
    return a


@gpu(interruptible=True)
def heavy(a: int) -> int:
    return a


@gpu.task(retries=0)
def once(a: int) -> int:
    return a
