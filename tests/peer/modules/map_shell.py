"""Shell tasks over lists."""

from flytewright import kwtypes, map_task, workflow
from flytewright.extras.tasks.shell import ShellTask

say = ShellTask(name="say", script="echo {inputs.x}", inputs=kwtypes(x=int))


@workflow
def flow(xs: list[int]) -> None:
    map_task(say)(x=xs)
