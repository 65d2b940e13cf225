"""Retries, timeouts, interruptible and cache of nodes."""

from datetime import timedelta

from flytewright import Cache, task, workflow


@task(retries=1, timeout=60)
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int) -> int:
    a = double(x=x).with_overrides(retries=5)
    b = double(x=a).with_overrides(timeout=timedelta(minutes=1))
    c = double(x=b).with_overrides(timeout=30, interruptible=True)
    d = double(x=c).with_overrides(interruptible=False)
    e = double(x=d).with_overrides(cache=True, cache_version="7", cache_serialize=True)
    f = double(x=e).with_overrides(cache=False)
    return double(x=f).with_overrides(cache=Cache(version="8", serialize=False))
