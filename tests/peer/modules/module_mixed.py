"""A module as people write them: types, tasks, workflows and a schedule."""

from dataclasses import dataclass

from flytewright import CronSchedule, LaunchPlan, Resources, map_task, task, workflow


@dataclass
class Config:
    width: int
    label: str | None = None


DEFAULT = Config(3)


@task(cache=True, cache_version="1", requests=Resources(cpu="1", mem="500Mi"))
def load(config: Config) -> list[float]:
    return [1.0] * config.width


@task(retries=2)
def clean(x: float) -> float:
    return x


@task
def mean(xs: list[float]) -> float:
    return sum(xs) / len(xs)


@workflow
def pipeline(config: Config = DEFAULT) -> float:
    """Mean of the clean numbers.

    Args:
        config: what to load
    """
    return mean(xs=map_task(clean)(x=load(config=config)))


nightly = LaunchPlan.get_or_create(
    pipeline, "nightly", schedule=CronSchedule(schedule="0 2 * * *"), fixed_inputs={"config": Config(9, "night")}
)
