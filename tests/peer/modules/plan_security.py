"""Who the executions run as."""

from flytewright import AuthRole, LaunchPlan, SecurityContext, workflow
from flytewright.models.security import Identity


@workflow
def flow() -> None: ...


contextual = LaunchPlan.get_or_create(
    flow,
    "contextual",
    security_context=SecurityContext(run_as=Identity(iam_role="arn:role", k8s_service_account="flows")),
)
role = LaunchPlan.get_or_create(flow, "role", auth_role=AuthRole(assumable_iam_role="arn:other"))
account = LaunchPlan.get_or_create(flow, "account", auth_role=AuthRole(kubernetes_service_account="other"))
