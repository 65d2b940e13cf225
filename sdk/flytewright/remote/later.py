"""`Later`: a method whose module is imported when somebody asks for it."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Later:
    """Stands in a class for the function of the same name in a module of this package."""

    def __init__(self, module: str) -> None:
        self._module = module
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> Any:
        """The method; from then on the class has the function itself."""
        function = getattr(import_module(f".{self._module}", __package__), self._name)
        for each in owner.__mro__:
            if each.__dict__.get(self._name) is self:
                setattr(each, self._name, function)
        return function.__get__(instance, owner)
