"""Tasks in a list of a resolver's."""

from flytewright import task
from flytewright.core.class_based_resolver import ClassStorageTaskResolver

resolver = ClassStorageTaskResolver()


@task(task_resolver=resolver)
def stored(x: int) -> int:
    return x


resolver.add(stored)
