"""Settings that several tasks share."""

from flytewright import Environment, Resources

small = Environment(retries=2, environment={"A": "1"}, requests=Resources(cpu="1"))
large = small.extend(requests=Resources(cpu="8"), environment={"B": "2"})


@small
def one(x: int) -> int:
    return x


@large
def two(x: int) -> int:
    return x


@small.task(retries=5)
def three(x: int) -> int:
    return x


@small.dynamic
def four(x: int) -> int:
    return one(x=x)
