"""Pod templates that the cluster has."""

from flytewright import task


@task(pod_template_name="with-volume")
def placed(x: int) -> int:
    return x
