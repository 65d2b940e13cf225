"""An imperative workflow with a cleaning task, and one with a policy."""

from flytewright import Workflow, WorkflowFailurePolicy, task


@task
def double(x: int) -> int:
    return 2 * x


@task
def clean(x: int) -> None: ...


flow = Workflow(name="imperative.failure", failure_policy=WorkflowFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE)
given = flow.add_workflow_input("x", int)
node = flow.add_entity(double, x=given)
flow.add_workflow_output("o0", node.outputs["o0"])
flow.add_on_failure_handler(clean)
