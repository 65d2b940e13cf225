"""Instance tasks with what tasks are told, and custom tasks with SQL and configuration."""

from flytewright import PythonInstanceTask, Resources, Secret, SQLTask, TaskMetadata, kwtypes, workflow
from flytewright.core.base_task import PythonTask
from flytewright.core.interface import Interface


class Made(PythonInstanceTask):
    def execute(self, **kwargs):
        return kwargs["a"]

    def get_custom(self, settings):
        return {"a": [1, 2.5, None, {"b": True}], "c": "x"}


made = Made(
    "made",
    None,
    task_type="custom",
    interface=Interface({"a": (int, 3), "b": str}, {"o0": int}),
    container_image="{{.image.train.fqn}}:x-{{.image.default.version}}",
    requests=Resources(gpu="1"),
    environment={"A": "b"},
    secret_requests=[Secret(group="g", key="k")],
    metadata=TaskMetadata(retries=2, cache=True, cache_version="2", cache_serialize=True, interruptible=False),
    pod_template_name="p",
    shared_memory=True,
)


class Configured(PythonTask):
    def __init__(self, name, **kwargs):
        super().__init__("configured", name, None, Interface({"a": int}, {"b": str, "c": int}), **kwargs)

    def get_config(self, settings):
        return {"x": "1", "y": "2"}

    def execute(self, **kwargs):
        return "x", 1


configured = Configured("configured", environment={"A": "b"}, task_type_version=3)
query = SQLTask(
    "query",
    "select {{ .inputs.a }}",
    task_type="own_sql",
    inputs=kwtypes(a=int),
    outputs=kwtypes(r=str),
    metadata=TaskMetadata(timeout=20),
)


@workflow
def flow(a: int) -> int:
    query(a=a)
    b, c = configured(a=a)
    return made(a=c, b=b)
