"""`Tracked`: an object that is found again by the module and the name it is bound to."""

from __future__ import annotations

import sys

from ..errors import CompileError
from .tracking import module_name, name_in_module
from .where import user_place


class Tracked:
    """Knows the module in whose code it was made, and finds the name that it has there."""

    def __init__(self) -> None:
        self._made_at = user_place()

    @property
    def instantiated_in(self) -> str:
        """The module in whose code this was made."""
        module = self._made_at.module
        return module_name(module, getattr(sys.modules.get(module), "__file__", None))

    @property
    def defined_at(self) -> str:
        """``file:line`` of the code that made this."""
        return str(self._made_at)

    @property
    def lhs(self) -> str:
        """The name that this is bound to there."""
        return self.find_lhs()

    def find_lhs(self) -> str:
        """The name that this is bound to in its module; `CompileError` when there is none."""
        name = name_in_module(self, self._made_at.module)
        if name is None:
            raise CompileError(
                f"{self!r} is bound to no name in the module {self._made_at.module}, so no other process finds it: "
                "assign it to a variable there"
            )
        return name

    @property
    def location(self) -> str:
        """The dotted path of that name."""
        return f"{self.instantiated_in}.{self.lhs}"
