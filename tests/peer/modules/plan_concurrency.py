"""How many executions at once."""

from flytewright import ConcurrencyLimitBehavior, ConcurrencyPolicy, LaunchPlan, workflow


@workflow
def flow() -> None: ...


plan = LaunchPlan.get_or_create(
    flow,
    "single",
    concurrency=ConcurrencyPolicy(max_concurrency=1, behavior=ConcurrencyLimitBehavior.SKIP),
)
