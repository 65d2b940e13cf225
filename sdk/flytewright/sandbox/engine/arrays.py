"""What arrays have in common, whatever their items are: the items' inputs, how many may fail, and all outputs."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Collection, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from flytewright_idl.core import (
    ArrayNode,
    ExecutionError,
    Literal,
    LiteralCollection,
    LiteralMap,
    Scalar,
    Void,
)

from .attributes import ResolutionError, onload
from .outcome import Failed, Outcome

_LONGEST_ERROR: Final = 100 * 1024
"""Characters of an array's error, which can be made of many items' errors."""
_NOTHING = Literal(scalar=Scalar(none_type=Void()))
"""The output of an item that failed where some may."""


@dataclass(frozen=True, slots=True)
class Elements:
    """The inputs of an array: lists, and what is the same for all items."""

    inputs: Mapping[str, Literal]
    bound: Collection[str]
    """The inputs that are given to each item as they are, even when they are lists."""
    size: int
    """How many items there are."""

    @classmethod
    def of(cls, inputs: LiteralMap, bound: Collection[str]) -> Elements:
        """The elements of these inputs; `ResolutionError` when their lists do not agree."""
        literals = {name: onload(literal) for name, literal in inputs.literals.items()}
        return cls(literals, bound, _size(literals, bound))

    def __getitem__(self, index: int) -> LiteralMap:
        """What one item is given: its element of each list, and all else as it is."""
        return LiteralMap(
            literals={
                name: literal.collection.literals[index]
                if literal.collection is not None and name not in self.bound
                else literal
                for name, literal in self.inputs.items()
            }
        )


def _size(inputs: Mapping[str, Literal], bound: Collection[str]) -> int:
    lengths = {
        name: len(literal.collection.literals)
        for name, literal in inputs.items()
        if literal.collection is not None and name not in bound
    }
    if len(set(lengths.values())) > 1:
        said = ", ".join(f"{name} has {length}" for name, length in lengths.items())
        raise ResolutionError(f"input arrays have different lengths: {said}")
    if lengths:
        return next(iter(lengths.values()))
    if set(inputs) == set(bound):
        return 1
    raise ResolutionError("no input array provided")


def most_failures(array: ArrayNode, size: int) -> int:
    """How many items may fail."""
    if array.min_successes is not None:
        return size - array.min_successes
    ratio = array.min_success_ratio
    # the ratio came as a 32 bit float, and 0.8 of 5 must not become 5 by its last digits
    return size - (size if ratio is None else math.ceil(round(ratio * size, 4)))


async def run_items(
    items: Mapping[int, Coroutine[Any, Any, Outcome]], errors: dict[int, ExecutionError], most: int
) -> dict[int, Outcome]:
    """Run items side by side until all are over, or more than `most` have failed, and the others need not run on.

    The errors of those that fail are added to the errors there are. Gives how those have ended that have.
    """
    running = {asyncio.ensure_future(item): index for index, item in items.items()}
    ended: dict[int, Outcome] = {}
    try:
        while running and len(errors) <= most:
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for each in done:
                index, outcome = running.pop(each), each.result()
                ended[index] = outcome
                if isinstance(outcome, Failed):
                    errors[index] = outcome.error
    finally:
        for each in running:
            each.cancel()
        await asyncio.gather(*running, return_exceptions=True)
    return ended


def gathered(names: Collection[str], given: Sequence[LiteralMap | None]) -> LiteralMap:
    """The outputs of all items as lists; nothing where an item has failed."""
    lists = {
        name: [_NOTHING if each is None else each.literals.get(name, _NOTHING) for each in given] for name in names
    }
    return LiteralMap(
        literals={name: Literal(collection=LiteralCollection(literals=items)) for name, items in lists.items()}
    )


def common_error(errors: Mapping[int, ExecutionError]) -> ExecutionError:
    """The error of an array, of which too many items have failed."""
    first = errors[min(errors)]
    return ExecutionError(code=first.code, message=_summary(errors), kind=first.kind)


def _summary(errors: Mapping[int, ExecutionError]) -> str:
    """The items' errors, each text once: ``[0, 3]: …``."""
    indexes: dict[str, list[int]] = {}
    for index in sorted(errors):
        indexes.setdefault(errors[index].message, []).append(index)
    text = "\n".join(f"{which}: {message}" for message, which in indexes.items())
    return text if len(text) <= _LONGEST_ERROR else f"{text[:_LONGEST_ERROR]}… and many more."
