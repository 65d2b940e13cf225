"""Filters of list calls, as flyteadmin reads them: ``eq(name,train)+value_in(phase,SUCCEEDED;FAILED)``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from typing_extensions import Self

from ..errors import TypeMismatchError, ValueMismatchError

__all__ = [
    "Contains", "Equal", "Filter", "FilterList", "GreaterThan", "GreaterThanOrEqual", "LessThan", "LessThanOrEqual",
    "NotEqual", "SetFilter", "ValueIn", "ValueNotIn",
]  # fmt: skip


@dataclass(frozen=True)
class Filter:
    """One comparison of a field with a text."""

    key: str
    value: str

    comparator: ClassVar[str] = "nil"

    def to_flyte_idl(self) -> str:
        """The filter as a list call takes it."""
        return f"{self.comparator}({self.key},{self.value})"

    @classmethod
    def from_python_std(cls, string: str) -> Filter:
        """The filter that a text is; ValueError when it is none."""
        name, opened, rest = string.partition("(")
        kind = KINDS.get(name)
        key, comma, value = rest.removesuffix(")").partition(",")
        if kind is None or not opened or not rest.endswith(")") or not comma or "," in value:
            raise ValueMismatchError(
                f"{string!r} is no filter: write {'|'.join(KINDS)} with a key and a value, such as eq(name,train)"
            )
        return kind._parsed(key.strip(), value.strip())

    @classmethod
    def _parsed(cls, key: str, value: str) -> Self:
        return cls(key, value)


class Equal(Filter):
    comparator = "eq"


class NotEqual(Filter):
    comparator = "ne"


class GreaterThan(Filter):
    comparator = "gt"


class GreaterThanOrEqual(Filter):
    comparator = "gte"


class LessThan(Filter):
    comparator = "lt"


class LessThanOrEqual(Filter):
    comparator = "lte"


class SetFilter(Filter):
    """One comparison of a field with several texts."""

    def __init__(self, key: str, values: Sequence[str]) -> None:
        if not isinstance(values, list):
            raise TypeMismatchError(f"the values of a {type(self).__name__} are a list, not {type(values).__name__}")
        super().__init__(key, ";".join(values))

    @classmethod
    def _parsed(cls, key: str, value: str) -> Self:
        return cls(key, value.split(";"))


class Contains(SetFilter):
    comparator = "contains"


class ValueIn(SetFilter):
    comparator = "value_in"


class ValueNotIn(SetFilter):
    comparator = "value_not_in"


KINDS: dict[str, type[Filter]] = {
    each.comparator: each
    for each in (
        Equal, NotEqual, GreaterThan, GreaterThanOrEqual, LessThan, LessThanOrEqual, Contains, ValueIn, ValueNotIn,
    )
}  # fmt: skip
"""The filters by what they are called in a text."""


@dataclass(frozen=True)
class FilterList:
    """Filters that all must hold."""

    filter_list: Sequence[Filter]

    def to_flyte_idl(self) -> str:
        """The filters as a list call takes them."""
        return "+".join(each.to_flyte_idl() for each in self.filter_list)
