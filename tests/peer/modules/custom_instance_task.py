"""A task that is a Python object of a platform's."""

from typing import Any

from flytewright import PythonInstanceTask, kwtypes, workflow
from flytewright.core.interface import Interface


class Doubler(PythonInstanceTask[None]):
    def __init__(self, name: str, **kwargs: Any) -> None:
        super().__init__(
            name=name,
            task_config=None,
            task_type="doubler",
            interface=Interface(inputs=kwtypes(x=int), outputs=kwtypes(y=int)),
            **kwargs,
        )

    def execute(self, **kwargs: Any) -> int:
        return 2 * int(kwargs["x"])


doubler = Doubler("doubler")


@workflow
def flow(x: int) -> int:
    doubled: int = doubler(x=x)
    return doubled
