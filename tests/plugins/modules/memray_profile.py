"""A profile of memory."""

from flytekit import task
from flytekitplugins.memray import memray_profiling


@task(enable_deck=True)
@memray_profiling
def bare(n: int) -> int:
    return n


@task(enable_deck=True)
@memray_profiling(memray_html_reporter="table", memray_reporter_args=["--leaks"])
def with_options(n: int) -> int:
    return n
