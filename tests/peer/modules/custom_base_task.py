"""A task type of the author's."""

from typing import Any

from flytewright import kwtypes, workflow
from flytewright.configuration import SerializationSettings
from flytewright.core.base_task import PythonTask, TaskMetadata
from flytewright.core.interface import Interface


class Greeter(PythonTask[None]):
    def __init__(self, name: str, greeting: str, **kwargs: Any) -> None:
        super().__init__(
            task_type="greeter",
            name=name,
            task_config=None,
            interface=Interface(inputs=kwtypes(who=str), outputs=kwtypes(words=str)),
            metadata=TaskMetadata(retries=1),
            environment={"A": "b"},
            **kwargs,
        )
        self.greeting = greeting

    def get_custom(self, settings: SerializationSettings) -> dict[str, Any]:
        return {"greeting": self.greeting}

    def execute(self, **kwargs: Any) -> str:
        return f"{self.greeting} {kwargs['who']}"


hello = Greeter("hello", "Hello")


@workflow
def flow(who: str) -> str:
    words: str = hello(who=who)
    return words
