"""Rules for iterators: ``Iterator[T]`` is a collection that is read one by one, ``Iterator[JSON]`` a file of lines."""

from __future__ import annotations

import collections.abc
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_origin

from flytewright_idl.core.literals import Literal, LiteralCollection
from flytewright_idl.core.types import LiteralType

from ..errors import TypeMismatchError, ValueMismatchError
from ..storage.staging import Staging
from .blobs import file_plan
from .plan import Plan, PlanFor, at, mismatch, name_of, shown

JSON = dict[str, Any] | list[Any] | bool | float | int | str
"""What a line of a file of JSON lines may hold."""
FORMAT = "jsonl"


class FlyteIterator:
    """The values of a collection, each decoded when its turn comes; it starts anew each time it is iterated."""

    def __init__(self, plan: Plan[Any], literals: list[Literal], staging: Staging) -> None:
        self._plan = plan
        self._literals = literals
        self._staging = staging
        self._index = 0

    def __len__(self) -> int:
        return len(self._literals)

    def __iter__(self) -> FlyteIterator:
        self._index = 0
        return self

    def __next__(self) -> Any:
        if self._index >= len(self._literals):
            raise StopIteration
        index = self._index
        self._index += 1
        return at(f"[{index}]", self._plan.decode, self._literals[index], self._staging)


class IteratorRule:
    """``Iterator[T]`` and ``Generator[T, ...]``: what a task yields."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if get_origin(hint) not in (collections.abc.Iterator, collections.abc.Generator):
            return None
        args = get_args(hint)
        if _is_json(args[0]):
            return _lines(hint)
        item = plan_for(args[0])

        def encode(values: Any, staging: Staging) -> Literal:
            _check(hint, values)
            literals = []
            for index, value in enumerate(values):
                literals.append(at(f"[{index}]", item.encode, value, staging))
            return Literal(collection=LiteralCollection(literals=literals))

        def decode(literal: Literal, staging: Staging) -> FlyteIterator:
            if literal.collection is None:
                raise TypeMismatchError(f"expected the literal of {name_of(hint)}, got {shown(literal)}")
            return FlyteIterator(item, literal.collection.literals, staging)

        return Plan(
            hint,
            lambda: LiteralType(collection_type=item.literal_type),
            encode,
            decode,
            tag="Typed Iterator",
            pack=_no_field,
            unpack=_no_field,
            parts=lambda: (item,),
        )


def _no_field(value: Any, staging: Staging) -> Any:
    raise TypeMismatchError("an iterator cannot be the field of a structure: use a list")


def _check(hint: Any, values: Any) -> None:
    if not isinstance(values, collections.abc.Iterable) or isinstance(values, (str, bytes, dict)):
        raise mismatch(hint, values)


def _is_json(hint: Any) -> bool:
    """Whether a union has the variants of `JSON`, in whichever spelling."""
    return set(map(_spelt, get_args(hint))) == set(map(_spelt, get_args(JSON)))


def _spelt(variant: Any) -> tuple[Any, ...]:
    return (get_origin(variant) or variant, *get_args(variant))


def _lines(hint: Any) -> Plan[Any]:
    return file_plan(
        hint,
        format=FORMAT,
        tag="JSON Iterator",
        metadata={"format": "json iterator"},
        check=lambda values: _check(hint, values),
        save=_save,
        load=_read,
        suffix=".jsonl",
    )


def _save(values: Any, path: Path) -> None:
    with path.open("w", encoding="utf-8") as stream:
        count = 0
        for count, value in enumerate(values, 1):
            try:
                stream.write(json.dumps(value, ensure_ascii=False) + "\n")
            except (TypeError, ValueError) as error:
                wrong = TypeMismatchError(f"{shown(value)} is not JSON: {error}")
                wrong.under(f"[{count - 1}]")
                raise wrong from error
    if not count:
        raise ValueMismatchError("the iterator is empty: a file of JSON lines needs one line at least")


def _read(path: Path) -> Iterator[Any]:
    """The values of the lines, each parsed when its turn comes."""
    with path.open(encoding="utf-8") as stream:
        for number, line in zip(itertools.count(1), stream):
            if not line.isspace():
                try:
                    yield json.loads(line)
                except ValueError as error:
                    raise ValueMismatchError(f"line {number} of {path} is not JSON: {error}") from error
