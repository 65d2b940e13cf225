"""Options that a workflow's default launch plan has."""

from flytewright import Annotations, Labels, Options, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow(default_options=Options(labels=Labels({"team": "north"}), annotations=Annotations({"note": "yes"})))
def flow(x: int) -> int:
    return double(x=x)
