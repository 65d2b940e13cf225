"""What a task measures, as its collector hears it."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from flytewright import current_context
from flytewright.config.stats import StatsConfig
from flytewright.runtime.stats import Stats, sender, unsent
from tests.support.containers import Container, integer

TASKS = """
from flytewright import current_context, task

@task
def counts(x: int) -> int:
    current_context().stats.incr("seen", x)
    return x
"""


@pytest.fixture
def collector() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.bind(("127.0.0.1", 0))
        udp.settimeout(10)
        yield udp


def test_measurements_carry_their_prefix_and_their_tags() -> None:
    said: list[str] = []
    stats = Stats(said.append, "flows", {"who": "a.b", "none": ""}).get_stats("inner")
    stats.incr("seen")
    stats.decr("seen", 2)
    stats.gauge("load", 0.5, tags={"host": "h"})
    stats.set("users", "me")
    stats.timing("took", timedelta(seconds=1.5))
    assert said == [
        "flows.inner.seen.__who=a_b:1|c",
        "flows.inner.seen.__who=a_b:-2|c",
        "flows.inner.load.__host=h.__who=a_b:0.5|g",
        "flows.inner.users.__who=a_b:me|s",
        "flows.inner.took.__who=a_b:1500.000000|ms",
    ]


def test_a_timer_tells_also_when_what_it_times_fails() -> None:
    said: list[str] = []
    with pytest.raises(ZeroDivisionError), Stats(said.append).timer("took"):
        raise ZeroDivisionError
    (told,) = said
    assert told.startswith("took:")
    assert told.endswith("|ms")


def test_a_collector_that_is_turned_off_is_told_nothing() -> None:
    assert sender(StatsConfig(disabled=True)) is unsent


def test_a_collector_that_is_not_there_is_no_error() -> None:
    sender(StatsConfig(host="no.such.host.invalid"))("x:1|c")


def test_the_metrics_of_a_local_run_go_nowhere() -> None:
    current_context().stats.incr("seen")


def test_a_task_in_a_container_tells_who_it_is(collector: socket.socket, tmp_path: Path) -> None:
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "tasks.py").write_text(TASKS)
    env = {
        "FLYTE_SECRETS_HOST": "127.0.0.1",
        "FLYTE_SECRETS_PORT": str(collector.getsockname()[1]),
        "FLYTE_INTERNAL_TASK_PROJECT": "flows",
        "FLYTE_INTERNAL_TASK_DOMAIN": "development",
        "FLYTE_INTERNAL_TASK_NAME": "counts",
        "FLYTE_INTERNAL_EXECUTION_PROJECT": "flows",
    }
    assert Container(folder).run("counts", env=env, x=integer(3)).files == ["outputs.pb"]
    name, _, value = collector.recv(1024).decode().rpartition(":")
    assert name.startswith("flows.development.counts.user_stats.seen.__api_version=")
    assert name.endswith(".__exec_project=flows")
    assert value == "3|c"
