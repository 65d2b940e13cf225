"""Secrets of every kind."""

from flytewright import Secret, task


@task(
    secret_requests=[
        Secret(group="db", key="password"),
        Secret(group="db", key="user", mount_requirement=Secret.MountType.ENV_VAR),
        Secret(group="tls", key="cert", group_version="v2", mount_requirement=Secret.MountType.FILE),
        Secret(group="alone", mount_requirement=Secret.MountType.ANY),
        Secret(group="api", key="token", env_var="API_TOKEN", mount_requirement=Secret.MountType.ENV_VAR),
    ]
)
def secretive(x: int) -> int:
    return x
