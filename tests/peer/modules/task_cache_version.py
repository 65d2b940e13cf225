"""Caches by a version of the author's."""

from flytewright import task


@task(cache=True, cache_version="1.0")
def cached(x: int) -> int:
    return x


@task(cache=True, cache_version="2", cache_serialize=True)
def one_at_a_time(x: int) -> int:
    return x


@task(cache=True, cache_version="3", cache_ignore_input_vars=("debug",))
def ignoring(x: int, debug: bool = False) -> int:
    return x
