"""`conditional`: which of several calls a workflow makes depends on values that it only knows when it runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from flytewright_idl.core.literals import Binding, RetryStrategy
from flytewright_idl.core.workflow import NodeMetadata

from ..errors import CompileError
from ..typeengine.plan import shown
from .comparison import Condition
from .entity import Part
from .graph import Graph, Node
from .interface import Interface
from .mode import current_mode
from .promise import Outputs, Promise
from .where import at_call


@dataclass
class Case:
    """One case of a conditional: its condition, and the call or the failure that follows."""

    section: ConditionalSection
    statement: str
    """``if_``, ``elif_`` or ``else_``."""
    condition: Condition | None = None
    """None for what happens otherwise."""
    node: Node | None = None
    error: str | None = None
    outputs: Mapping[str, Any] = field(default_factory=dict)

    def then(self, p: Any) -> Any:
        """Make this call in this case; gives the conditional's outputs after ``else_()``."""
        called = p if isinstance(p, (Promise, Outputs)) else None
        if called is None or called._node is None or called._node not in self.section.graph_nodes:
            raise at_call(
                CompileError(
                    f"{self.section.shown(self.statement)}.then() takes a call that is made inside of the parentheses, "
                    f"not {shown(p)}"
                )
            )
        self.node = called._node
        self.outputs = self.node.entity.python_interface.outputs
        return self.section.after(self)

    def fail(self, err: str) -> Any:
        """Fail the workflow with this message in this case."""
        self.error = err
        return self.section.after(self)


class Otherwise:
    """A conditional that has had its first case: what else can be the case."""

    def __init__(self, section: ConditionalSection) -> None:
        self._section = section

    def elif_(self, expr: Condition | bool) -> Case:
        """What happens if `expr` holds and nothing before it did."""
        return self._section.case("elif_", expr)

    def else_(self) -> Case:
        """What happens if nothing before did."""
        return self._section.case("else_", None)

    def __repr__(self) -> str:
        return f"conditional({self._section.name!r}) without else_()"


class ConditionalSection:
    """A conditional that is being written: ``conditional("size").if_(x > 3).then(…).else_().then(…)``."""

    def __init__(self, name: str, ended: Callable[[], object] = lambda: None) -> None:
        mode = current_mode()
        if not isinstance(mode, Graph):
            raise at_call(CompileError(f"conditional({name!r}) is outside of a workflow; in Python code use if"))
        self.name = name
        self.cases: list[Case] = []
        self._graph = mode
        self._ended = ended
        """What is called when the last case is written."""
        self.graph_nodes = mode.open_branches(self)
        """The calls made in the cases."""

    def if_(self, expr: Condition | bool) -> Case:
        """What happens if `expr` holds, which type checkers take for a bool: they see the values, not the promises."""
        return self.case("if_", expr)

    def case(self, statement: str, condition: Condition | bool | None) -> Case:
        """The next case."""
        if (condition is None and statement != "else_") or not isinstance(condition, (Condition, type(None))):
            raise at_call(
                CompileError(
                    f"{self.shown(statement)}(…) takes a comparison such as x > 3 or x.is_true(), "
                    f"joined by & and |, not {shown(condition)}"
                )
            )
        return Case(self, statement, condition)

    def __repr__(self) -> str:
        return f"conditional({self.name!r})"

    def shown(self, statement: str) -> str:
        """A part of the conditional, for errors."""
        return f"conditional({self.name!r}).{statement.rstrip('_')}_"

    def after(self, case: Case) -> Any:
        """What follows a case: the outputs after the last one, else what can be written next."""
        self.cases.append(case)
        if case.statement != "else_":
            return Otherwise(self)
        self._graph.close_branches(self)
        self._ended()
        if len(self.cases) < 2:
            raise at_call(CompileError(f"conditional({self.name!r}) has nothing but else_(); begin with if_(…)"))
        lost = [each for each in self.graph_nodes if all(each is not case.node for case in self.cases)]
        if lost:
            raise at_call(
                CompileError(
                    f"conditional({self.name!r}): {lost[0].entity.name} is called in a case whose outcome is another "
                    "call; a case is one call, so call it before the conditional, or put both into a workflow"
                )
            )
        return self._graph.place(Branch(self.name, self.cases), self._bindings(), self._upstream()).called()

    def _compared(self) -> dict[str, Promise]:
        conditions = [case.condition for case in self.cases if case.condition is not None]
        return {each._condition_name(): each for condition in conditions for each in condition.promises()}

    def _bindings(self) -> list[Binding]:
        return [Binding(var=name, binding=each._binding()) for name, each in sorted(self._compared().items())]

    def _upstream(self) -> list[Node]:
        nodes = [each._node for each in self._compared().values() if each._node is not None]
        return list(dict.fromkeys(nodes))


class Branch(Part):
    """A finished conditional, as a node of a workflow runs it."""

    def __init__(self, name: str, cases: Sequence[Case]) -> None:
        super().__init__(name, Interface(outputs=common_outputs(cases)))
        self.cases = cases

    @property
    def inner_nodes(self) -> list[Node]:
        """The calls of the cases, of which one is made."""
        return [case.node for case in self.cases if case.node is not None]

    def construct_node_metadata(self) -> NodeMetadata:
        return NodeMetadata(name=self.name, retries=RetryStrategy())


def common_outputs(cases: Sequence[Case]) -> dict[str, Any]:
    """The outputs that all cases have which do not fail, typed as in the first of them."""
    found = [case.outputs for case in cases if case.error is None]
    return {name: hint for name, hint in found[0].items() if all(name in each for each in found)} if found else {}


def conditional(name: str) -> ConditionalSection:
    """Begin a conditional; `name` is what the backend shows of it.

    ``conditional("size").if_(x > 10).then(large(x=x)).elif_(x.is_none()).then(none()).else_().fail("too small")``
    gives the outputs that its cases have in common.
    """
    return ConditionalSection(name)
