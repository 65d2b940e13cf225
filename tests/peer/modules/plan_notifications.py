"""Notifications."""

from flytewright import Email, LaunchPlan, PagerDuty, Slack, WorkflowExecutionPhase, workflow


@workflow
def flow() -> None: ...


plan = LaunchPlan.get_or_create(
    flow,
    "notifying",
    notifications=[
        Email(phases=[WorkflowExecutionPhase.SUCCEEDED], recipients_email=["a@example.com", "b@example.com"]),
        PagerDuty(
            phases=[WorkflowExecutionPhase.FAILED, WorkflowExecutionPhase.TIMED_OUT],
            recipients_email=["pager@example.com"],
        ),
        Slack(phases=[WorkflowExecutionPhase.ABORTED], recipients_email=["slack@example.com"]),
    ],
)
