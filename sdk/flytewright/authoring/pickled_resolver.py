"""Resolvers for tasks that no module has: of notebooks, and of closures."""

from __future__ import annotations

import base64
import gzip
import platform
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..config.serialization import SerializationSettings
from ..errors import EntityNotExistError, ValidationError

if TYPE_CHECKING:
    from .auto_container import PythonAutoContainerTask
    from .base_task import PythonTask

PICKLE_FILE = "pkl.gz"
"""The file that a notebook's code travels in, in the folder where the container starts."""


@dataclass(frozen=True)
class PickledEntityMetadata:
    """What a pickle was written with."""

    python_version: str


@dataclass(frozen=True)
class PickledEntity:
    """The tasks of a notebook."""

    metadata: PickledEntityMetadata
    entities: Mapping[str, Any]


def pickled(entities: Iterable[Any]) -> bytes:
    """A notebook's tasks as the file that their containers read."""
    import cloudpickle

    kept = PickledEntity(PickledEntityMetadata(platform.python_version()), {each.name: each for each in entities})
    return gzip.compress(cloudpickle.dumps(kept), mtime=0)


class DefaultNotebookTaskResolver:
    """Finds a task by its name in the file that a notebook's code travels in."""

    location = "flytewright.core.python_auto_container.default_notebook_task_resolver"

    def name(self) -> str:
        """What it is called."""
        return "DefaultNotebookTaskResolver"

    def loader_args(self, settings: SerializationSettings, task: PythonAutoContainerTask[Any]) -> list[str]:
        return ["entity-name", task.name]

    def load_task(self, loader_args: list[str]) -> PythonTask[Any]:
        import cloudpickle

        _, name, *_ = loader_args
        kept: PickledEntity = cloudpickle.loads(gzip.decompress(Path(PICKLE_FILE).read_bytes()))
        written = kept.metadata.python_version.split(".")[:2]
        if written != [str(each) for each in sys.version_info[:2]]:
            raise ValidationError(
                f"the notebook ran Python {kept.metadata.python_version} and this container runs "
                f"{platform.python_version()}: take an image with the notebook's"
            )
        if name not in kept.entities:
            raise EntityNotExistError(f"the notebook has no task {name!r}; it has {', '.join(kept.entities) or 'none'}")
        found: PythonTask[Any] = kept.entities[name]
        return found


default_notebook_task_resolver = DefaultNotebookTaskResolver()


class CloudPickleResolver:
    """Carries the task itself in the arguments, which suits small closures."""

    location = "flytewright.extras.cloud_pickle_resolver.experimental_cloud_pickle_resolver"

    def name(self) -> str:
        """What it is called."""
        return "cloud pickling task resolver"

    def loader_args(self, settings: SerializationSettings, task: PythonAutoContainerTask[Any]) -> list[str]:
        import cloudpickle

        try:
            return [base64.b64encode(cloudpickle.dumps(task)).decode()]
        except Exception as error:
            raise ValidationError(f"{task.name} closes over something that cannot be pickled: {error}") from error

    def load_task(self, loader_args: list[str]) -> PythonTask[Any]:
        import cloudpickle

        found: PythonTask[Any] = cloudpickle.loads(base64.b64decode(loader_args[0]))
        return found


experimental_cloud_pickle_resolver = CloudPickleResolver()
