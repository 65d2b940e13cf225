"""Caches as `Cache`."""

from flytewright import Cache, task


@task(cache=Cache(version="1.0"))
def cached(x: int) -> int:
    return x


@task(cache=Cache(version="2", serialize=True, ignored_inputs=("debug", "note")))
def ignoring(x: int, debug: bool = False, note: str = "") -> int:
    return x


@task(cache=Cache(version="3", ignored_inputs="debug"))
def ignoring_one(x: int, debug: bool = False) -> int:
    return x
