"""Workflows over lists, which are registered on sandboxes with their code."""

import os
from pathlib import Path

from flytewright import LaunchPlan, map_task, reference_launch_plan, task, workflow


@task
def half(x: int) -> int:
    if x % 2:
        raise ValueError(f"{x} is odd")
    return x // 2


@workflow
def halved(x: int, of: str = "all") -> int:
    return half(x=x)


plan = LaunchPlan.get_or_create(halved, name="mapping.halved", fixed_inputs={"of": "some"})


@reference_launch_plan(project="flytesnacks", domain="development", name="mapping.halved", version="v1")
def registered(x: int) -> int:
    return x


@workflow
def by_plan(xs: list[int]) -> list[int]:
    return map_task(plan, concurrency=2)(x=xs)


@workflow
def by_reference(xs: list[int]) -> list[int]:
    return map_task(registered)(x=xs)


@workflow
def tolerant(xs: list[int]) -> list[int | None]:
    return map_task(plan, min_success_ratio=0.5)(x=xs)


@task(cache=True, cache_version="1")
def noted(x: int, log: str) -> int:
    """Writes down that it ran."""
    out = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(out, f"{x}\n".encode())
    os.close(out)
    return x * x


@workflow
def remembering(xs: list[int], logs: list[str]) -> list[int]:
    return map_task(noted)(x=xs, log=logs)


@task
def highest(x: int, folder: str) -> int:
    """Tells how many run side by side, itself counted."""
    own = Path(folder) / f"{x}.runs"
    own.touch()
    try:
        return len(list(Path(folder).glob("*.runs")))
    finally:
        own.unlink()


@workflow
def beside(folder: str) -> list[int]:
    """Tasks that could all run at the same time."""
    return [highest(x=x, folder=folder) for x in range(5)]


one_by_one = LaunchPlan.get_or_create(beside, name="mapping.one_by_one", max_parallelism=1)


@workflow
def side_by_side(xs: list[int], folders: list[str]) -> list[int]:
    return map_task(highest, concurrency=1)(x=xs, folder=folders)
