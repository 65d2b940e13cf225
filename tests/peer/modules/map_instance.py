"""Instance tasks under another name than their variable, over lists."""

from flytewright import PythonInstanceTask, kwtypes, map_task, workflow
from flytewright.core.interface import Interface


class Adds(PythonInstanceTask):
    def __init__(self, name: str) -> None:
        super().__init__(name, None, task_type="adds", interface=Interface(kwtypes(x=int), kwtypes(o0=int)))

    def execute(self, **kwargs):
        return kwargs["x"] + 1


variable = Adds("a.named_one")


@workflow
def flow(xs: list[int]) -> list[int]:
    return map_task(variable)(x=xs)
