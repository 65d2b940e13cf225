"""What a compilation finds wrong: collected, so that one registration names everything."""

from __future__ import annotations

from dataclasses import dataclass

from flytewright.errors import FlytewrightError


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, at one node."""

    code: str
    """Flyte's name for the kind of fault: ``MismatchingTypes``, ``ParameterNotBound``, …"""
    node_id: str
    text: str

    def __str__(self) -> str:
        return f"{self.code} at node {self.node_id}: {self.text}"


class Faults:
    """The faults found so far, each once."""

    def __init__(self) -> None:
        self._found: dict[Fault, None] = {}

    def add(self, code: str, node_id: str, text: str) -> None:
        """Note a fault."""
        self._found[Fault(code, node_id, text)] = None

    def __len__(self) -> int:
        return len(self._found)

    def raise_any(self) -> None:
        """Raise `CompilationError` when there is a fault."""
        if self._found:
            raise CompilationError(tuple(self._found))


class CompilationError(FlytewrightError):
    """A task or a workflow does not compile."""

    error_code = "USER:CompileError"

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("; ".join(map(str, faults)))
        self.faults = faults
