"""Dynamic tasks with what tasks are told."""

from flytewright import Environment, ImageSpec, LaunchPlan, Resources, Secret, dynamic, task, workflow


@task
def plain(a: int) -> int:
    return a


@workflow
def inner(a: int) -> int:
    return plain(a=a)


plan = LaunchPlan.get_or_create(inner, "planned", default_inputs={"a": 3})


@dynamic(
    environment={"A": "b"},
    retries=2,
    requests=Resources(cpu="1"),
    secret_requests=[Secret(group="g", key="k")],
)
def podded(a: int) -> int:
    return plain(a=a)


@dynamic(node_dependency_hints=[plan, plain], container_image=ImageSpec(name="img", packages=["x"]))
def hinted(a: int) -> int:
    return plan(a=a)


env = Environment(environment={"E": "1"}, retries=4)


@env.dynamic
def shared(a: int) -> int:
    return plain(a=a)


@workflow
def flow(a: int) -> int:
    return shared(a=hinted(a=podded(a=a)))
