"""Values of a class that flyte knows nothing of are pickled."""

from flytewright import task, workflow


class Secretive:
    def __init__(self, number: int) -> None:
        self.number = number


@task
def hide(number: int) -> Secretive:
    return Secretive(number)


@task
def tell(hidden: Secretive, many: list[Secretive]) -> int:
    return hidden.number + sum(each.number for each in many)


@workflow
def main(number: int = 20) -> int:
    first, second = hide(number=number), hide(number=1)
    return tell(hidden=first, many=[first, second])


INPUTS = {}
