"""Mistakes that a type checker must find before anything runs; ``# E: code`` marks their lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from flytewright import Cache, ContainerTask, ImageSpec, PodTemplate, Resources, Secret, kwtypes, task, workflow


@dataclass
class Config:
    width: int
    names: list[str]


class Parts(NamedTuple):
    whole: int
    rest: float


@task
def load(path: str) -> Config:
    return Config(len(path), [path])


@task
def split(x: int, by: int = 2) -> Parts:
    return Parts(x // by, x % by)


@task
def pair(x: int) -> tuple[int, str]:
    return x, str(x)


@task
def total(xs: list[int]) -> int:
    return sum(xs)


@task
def lookup(table: dict[str, int], key: str) -> int:
    return table[key]


@task
async def later(x: int) -> int:
    return x


@task
def nothing(x: int) -> None: ...


@workflow
def inner(config: Config, by: int = 2) -> Parts:
    return split(x=config.width, by=by)


@workflow
def calls(path: str, x: int) -> int:
    load(paht=path)  # E: call-arg
    load(path=x)  # E: arg-type
    load()  # E: call-arg
    split(x=x, by="2")  # E: arg-type
    total(xs=[path])  # E: list-item
    total(xs={"a": 1})  # E: arg-type
    lookup(table={"a": path}, key="a")  # E: dict-item
    lookup(table={"a": 1}, key=x)  # E: arg-type
    inner(config=path)  # E: arg-type
    inner(confg=load(path=path))  # E: call-arg
    inner(config=load(path=path), by=None)  # E: arg-type
    return total(xs=[x])


@workflow
def outputs(path: str, x: int) -> int:
    total(xs=[load(path=path).widht])  # E: attr-defined
    total(xs=[load(path=path).names.width])  # E: attr-defined
    total(xs=[split(x=x).remainder])  # E: attr-defined
    split(x=load(path=path))  # E: arg-type
    load(path=split(x=x).whole)  # E: arg-type
    split(x=pair(x=x)[1])  # E: arg-type
    _one, _two, _three = pair(x=x)  # E: misc
    total(xs=[load(path=path).names[0]])  # E: list-item
    total(xs=nothing(x=x))  # E: arg-type
    return split(x=x).rest  # E: return-value


@workflow
def gives_another_type(x: int) -> str:
    return total(xs=[x])  # E: return-value


@workflow
def gives_too_few(x: int) -> tuple[int, str]:
    return total(xs=[x])  # E: return-value


@task(retrys=1)  # E: call-overload, untyped-decorator
def misspelt_retries(x: int) -> int:
    return x


@task(timeout="5 minutes")  # E: call-overload, untyped-decorator
def timeout_in_words(x: int) -> int:
    return x


@task(cache="1.0")  # E: call-overload, untyped-decorator
def cache_of_text(x: int) -> int:
    return x


@task(requests={"cpu": "1"})  # E: call-overload, untyped-decorator
def resources_of_a_dict(x: int) -> int:
    return x


@task(environment={"LEVEL": 1})  # E: dict-item
def numbers_in_the_environment(x: int) -> int:
    return x


@task(secret_requests=["password"])  # E: list-item
def secret_of_text(x: int) -> int:
    return x


@task(container_image=5)  # E: call-overload, untyped-decorator
def image_of_a_number(x: int) -> int:
    return x


@workflow(interuptible=True)  # E: call-overload, untyped-decorator
def misspelt_interruptible(x: int) -> int:
    return total(xs=[x])


@workflow(failure_policy="FAIL_IMMEDIATELY")  # E: call-overload, untyped-decorator
def policy_of_text(x: int) -> int:
    return total(xs=[x])


Cache(verison="1")  # E: call-arg
Resources(cpus="1")  # E: call-arg
Resources(mem=timedelta(1))  # E: arg-type
Secret(grup="db", key="password")  # E: call-arg
ImageSpec(packges=["numpy"])  # E: call-arg
ImageSpec(packages="numpy")  # E: arg-type
PodTemplate(labels=["a"])  # E: arg-type
ContainerTask(name="echo", command=["echo"])  # E: call-arg
kwtypes(int)  # E: call-arg
