"""Outputs whose model cards a task writes."""

from typing import Annotated

from flytewright import task
from flytewright.core.artifact import Artifact

named = Artifact(name="named", partition_keys=["a"])


@task
def several(x: int) -> tuple[Annotated[int, named(a="b")], str]:
    return x, "y"
