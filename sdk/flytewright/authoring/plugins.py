"""`TaskPlugins`: which class makes a function a task, by the type of its ``task_config``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import ValidationError

if TYPE_CHECKING:
    from .function_task import PythonFunctionTask


class TaskPlugins:
    """The task classes that plugins have brought."""

    _plugins: ClassVar[dict[type, type[PythonFunctionTask[Any]]]] = {}

    @classmethod
    def register_pythontask_plugin(cls, plugin_config_type: type, plugin: type[PythonFunctionTask[Any]]) -> None:
        """Make tasks whose configuration is of this type with this class."""
        known = cls._plugins.setdefault(plugin_config_type, plugin)
        if known is not plugin:
            raise ValidationError(
                f"tasks configured with {plugin_config_type.__qualname__} are made by {known.__qualname__} already; "
                f"{plugin.__qualname__} cannot make them too"
            )

    @classmethod
    def find_pythontask_plugin(cls, plugin_config_type: type) -> type[PythonFunctionTask[Any]]:
        """The class for configurations of this type; `PythonFunctionTask` for those that no plugin knows."""
        from .function_task import PythonFunctionTask

        return cls._plugins.get(plugin_config_type, PythonFunctionTask)
