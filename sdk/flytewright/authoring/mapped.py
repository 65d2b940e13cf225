"""What runs a target once for each element of lists."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flytewright_idl.core.literals import Literal, LiteralCollection, RetryStrategy
from flytewright_idl.core.workflow import NodeMetadata

from ..errors import ValidationError, ValueMismatchError
from ..typeengine.unions import optional_literal
from .entity import Entity
from .where import at_call

Literals = dict[str, Literal]


@dataclass(frozen=True)
class Tolerance:
    """How many elements run at once, and how many must succeed."""

    concurrency: int | None = None
    """None is as many as the whole workflow may, 0 without limit."""
    min_successes: int | None = None
    min_success_ratio: float = 1.0

    def __post_init__(self) -> None:
        for name in ("concurrency", "min_successes"):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, int) or value < 0):
                raise at_call(ValidationError(f"map_task: {name} is a number of elements, not {value!r}"))
        if not isinstance(self.min_success_ratio, (int, float)) or not 0 <= self.min_success_ratio <= 1:
            raise at_call(
                ValidationError(f"map_task: min_success_ratio is between 0 and 1, not {self.min_success_ratio!r}")
            )

    @property
    def may_fail(self) -> bool:
        """Whether some elements may fail without the whole failing."""
        return self.min_success_ratio != 1 or self.min_successes is not None

    def needed(self, total: int) -> int:
        """How many of `total` elements must succeed."""
        return self.min_successes if self.min_successes is not None else math.ceil(self.min_success_ratio * total)


class Mapped(Entity):
    """Something over lists: each element of its inputs is a run of the target, bound inputs apart."""

    target: Entity
    tolerance: Tolerance
    bound: frozenset[str] = frozenset()
    """Inputs that are the same for all elements."""

    def construct_node_metadata(self) -> NodeMetadata:
        return NodeMetadata(name=self.name, retries=RetryStrategy())

    def element_metadata(self) -> NodeMetadata:
        """The metadata of the node that runs once per element."""
        metadata = self.target.construct_node_metadata()
        metadata.name = self.name
        return metadata

    def over(self, inputs: Mapping[str, Literal], run: Callable[[Literals], Literals]) -> Literals:
        """Run the target for each element by `run`, and collect what comes out."""
        results: list[Literals | None] = []
        first: Exception | None = None
        for index in range(element_count(self, inputs)):
            try:
                results.append(run(element(self, inputs, index)))
            except Exception as error:
                if not self.tolerance.may_fail:
                    raise
                first = first or error
                results.append(None)
        succeeded = sum(each is not None for each in results)
        if first is not None and succeeded < self.tolerance.needed(len(results)):
            raise first
        return {name: self._collected(name, results) for name in self.target.python_interface.outputs}

    def _collected(self, name: str, results: list[Literals | None]) -> Literal:
        plan = self.target.python_interface.output_plans[name]
        literals = [None if each is None else each[name] for each in results]
        if self.tolerance.may_fail:
            return Literal(collection=LiteralCollection(literals=[optional_literal(plan, each) for each in literals]))
        return Literal(collection=LiteralCollection(literals=[each for each in literals if each is not None]))


def element_count(entity: Mapped, inputs: Mapping[str, Literal]) -> int:
    """How many elements there are; `ValueMismatchError` when lists differ in their length."""
    lengths = {
        name: len(literal.collection.literals)
        for name, literal in inputs.items()
        if name not in entity.bound and literal.collection is not None
    }
    if len(set(lengths.values())) > 1:
        said = ", ".join(f"{name} has {length}" for name, length in lengths.items())
        raise ValueMismatchError(f"{entity.name}: its lists are of different lengths: {said}")
    return next(iter(lengths.values()), 0)


def element(entity: Mapped, inputs: Mapping[str, Literal], index: int) -> Literals:
    """The inputs of one run of the target: bound ones as they are, of the others the element at `index`."""
    return {
        name: literal if name in entity.bound or literal.collection is None else literal.collection.literals[index]
        for name, literal in inputs.items()
    }
