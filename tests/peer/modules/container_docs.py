"""Container tasks with documentation, decks and labels of their metadata."""

from flytewright import ContainerTask, Documentation, ImageSpec, Resources, Secret, TaskMetadata, kwtypes

documented = ContainerTask(
    name="documented",
    image="alpine:3",
    command=["sh", "-c"],
    arguments=["echo {{.inputs.a}}", "x"],
    inputs=kwtypes(a=int, b=str),
    outputs=kwtypes(c=float),
    docs=Documentation(short_description="S"),
    metadata=TaskMetadata(retries=3, timeout=20, cache=True, cache_version="1"),
    resources=Resources(cpu=("1", "2"), mem="1Gi", ephemeral_storage="2Gi"),
    environment={"A": "b"},
    secret_requests=[Secret(group="g", key="k", mount_requirement=Secret.MountType.ENV_VAR)],
)
built = ContainerTask(name="built", image=ImageSpec(name="own", packages=["a"]), command=["true"])
decked = ContainerTask(name="decked", image="alpine:3", command=["true"], enable_deck=True)
