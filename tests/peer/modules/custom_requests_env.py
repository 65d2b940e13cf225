"""Customized container tasks with resources, secrets and an image specification."""

from flytewright import ImageSpec, Resources, Secret, TaskMetadata, kwtypes
from flytewright.core.interface import Interface
from flytewright.core.python_customized_container_task import PythonCustomizedContainerTask
from flytewright.core.shim_task import ShimTaskExecutor


class Executor(ShimTaskExecutor):
    def execute_from_model(self, tt, **kwargs):
        return 1


class Custom(PythonCustomizedContainerTask):
    def __init__(self, name, **kwargs):
        super().__init__(name=name, task_config=None, executor_type=Executor, task_type="custom", **kwargs)

    def get_custom(self, settings):
        return {"n": 1, "deep": {"list": [1, "x", None, True]}}


heavy = Custom(
    "heavy",
    container_image="{{.image.train}}",
    requests=Resources(cpu="1"),
    limits=Resources(mem="1Gi"),
    secret_requests=[Secret(group="g", key="k")],
    environment={"A": "b"},
    interface=Interface(kwtypes(a=int), kwtypes(o=str)),
    metadata=TaskMetadata(retries=2),
)
built = Custom(
    "built", container_image=ImageSpec(name="own", packages=["x"]), interface=Interface({}, {}), environment={"A": "b"}
)
