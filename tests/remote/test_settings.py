"""What executions are started with: options once as a mapping for callers, and once as a value."""

from __future__ import annotations

import inspect
from dataclasses import fields

import pytest

from flytewright.remote import AsyncFlyteRemote, ExecutionOptions, ExecutionSettings, FlyteRemote
from flytewright.remote.settings import ExecuteOptions


def test_the_value_has_the_options_and_no_others() -> None:
    assert [each.name for each in fields(ExecutionSettings)] == list(ExecutionOptions.__annotations__)


@pytest.mark.parametrize("remote", [FlyteRemote, AsyncFlyteRemote])
@pytest.mark.parametrize("method", ["execute", "execute_local_launch_plan", "execute_reference_task"])
def test_signatures_name_every_option(remote: type, method: str) -> None:
    named = inspect.signature(getattr(remote, method)).parameters
    assert list(named)[-len(ExecuteOptions.__annotations__) :] == list(ExecuteOptions.__annotations__)


def test_a_misspelt_option_is_an_error_that_suggests_the_nearest() -> None:
    with pytest.raises(TypeError, match="an execution has no option 'tag'; did you mean 'tags'?"):
        ExecutionSettings.of({"tag": ["a"]})
