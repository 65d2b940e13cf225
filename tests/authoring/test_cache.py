"""A cached task has a version: said, or made of what the task consists of."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from flytewright import Cache, VersionParameters, task
from flytewright.errors import ValidationError


class Named:
    """A version of the function's name."""

    def get_version(self, salt: str, params: VersionParameters[Any, Any]) -> str:
        return f"{salt}{params.func.__name__}{params.container_image}"


class Broken:
    def get_version(self, salt: str, params: VersionParameters[Any, Any]) -> str:
        raise RuntimeError("no source")


def test_a_version_that_is_said_is_the_version() -> None:
    @task(cache=Cache(version="7", serialize=True, ignored_inputs="a"))
    def cached(a: int, b: int) -> int:
        return a + b

    found = cached.metadata
    assert (found.cache, found.cache_version, found.cache_serialize) == (True, "7", True)
    assert found.cache_ignore_input_vars == ("a",)


def test_versions_of_policies_are_joined_under_one_digest() -> None:
    @task(cache=Cache(policies=[Named(), Named()], salt="s"), container_image="i:1")
    def cached() -> None: ...

    assert cached.metadata.cache_version == hashlib.sha256(b"scachedi:1scachedi:1").hexdigest()


def test_one_policy_needs_no_list() -> None:
    assert Cache(policies=Named()).get_version(VersionParameters(len)) == hashlib.sha256(b"lenNone").hexdigest()


def test_the_older_parameters_say_the_same() -> None:
    @task(cache=True, cache_version="1", cache_serialize=True, cache_ignore_input_vars=("a",))
    def cached(a: int) -> None: ...

    assert cached.metadata == task(cache=Cache("1", True, ("a",)))(cached.task_function).metadata


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"cache": True}, "needs a cache version"),
        ({"cache": Cache("1"), "cache_version": "2"}, "beside cache=Cache"),
        ({"cache_serialize": True}, "mean nothing unless the task is cached"),
        ({"cache": Cache("1", ignored_inputs=("x",))}, "is to ignore 'x', which is no input; inputs are a"),
        ({"cache": Cache(policies=Broken())}, "makes no version of this task: no source"),
    ],
)
def test_a_cache_that_cannot_be_is_refused_with_the_line_of_the_task(options: dict[str, Any], told: str) -> None:
    def cached(a: int) -> None: ...

    with pytest.raises(ValidationError, match=told) as refused:
        task(**options)(cached)
    assert f"test_cache.py:{cached.__code__.co_firstlineno}: " in str(refused.value)


def test_a_cache_without_a_version_is_refused_where_it_is_written() -> None:
    with pytest.raises(ValidationError, match=r"test_cache.py:\d+: Cache\(\) makes no version"):
        Cache()
    with pytest.raises(ValidationError, match="has no get_version"):
        Cache(policies=["x"])  # type: ignore[list-item]  # what is refused
