"""The engine that knows every type flytewright comes with."""

from __future__ import annotations

from .containers import BareDictRule, DictRule, ListRule
from .dataclasses import DataclassRule
from .dataframes.rule import DataFrameRule
from .engine import Engine
from .files import HandleRule
from .flyte_errors import FlyteErrorRule
from .iterators import IteratorRule
from .libraries import LibraryRule
from .pickles import PickleRule
from .protobufs import MessageRule
from .scalars import ScalarRule
from .streams import StreamRule
from .unions import UnionRule

engine = Engine(
    [
        ScalarRule(),
        ListRule(),
        DictRule(),
        BareDictRule(),
        UnionRule(),
        HandleRule(),
        DataFrameRule(),
        MessageRule(),
        FlyteErrorRule(),
        IteratorRule(),
        StreamRule(),
        LibraryRule(),
        DataclassRule(),
        PickleRule(),  # last: it takes every class
    ]
)
"""The one engine of the process; `Engine.add` teaches it more types."""
