"""The engine that knows every type flytewright comes with."""

from __future__ import annotations

from .annotated import AnnotatedRule, OtherAnnotationRule
from .attrs_classes import AttrsRule
from .containers import BareDictRule, DictRule, ListRule
from .dataclasses import DataclassRule
from .dataframes.rule import DataFrameRule
from .dataframes.schema import SchemaRule
from .engine import Engine
from .enums import ChoiceRule, EnumRule
from .flyte_errors import FlyteErrorRule
from .handle_rule import HandleRule
from .iterators import IteratorRule
from .libraries import LibraryRule
from .packed import BareListRule, OnlyInsideRule, PackedRule
from .pickles import PickleRule
from .protobufs import MessageRule
from .pydantic import ModelRule
from .scalars import ScalarRule
from .streams import StreamRule
from .typed_dicts import TypedDictRule
from .unions import UnionRule

engine = Engine(
    [
        AnnotatedRule(),
        ScalarRule(),
        EnumRule(),
        ChoiceRule(),
        ListRule(),
        DictRule(),
        BareDictRule(),
        BareListRule(),
        UnionRule(),
        HandleRule(),
        DataFrameRule(),
        SchemaRule(),
        MessageRule(),
        FlyteErrorRule(),
        IteratorRule(),
        StreamRule(),
        LibraryRule(),
        TypedDictRule(),
        ModelRule(),
        DataclassRule(),
        AttrsRule(),
        OnlyInsideRule(),
        PackedRule(),
        OtherAnnotationRule(),
        PickleRule(),  # last: it takes every class
    ]
)
"""The one engine of the process; `Engine.add` teaches it more types."""
