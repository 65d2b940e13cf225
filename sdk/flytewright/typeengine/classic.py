"""`TypeEngine`, the engine under the names and signatures that flytekit documents."""

from __future__ import annotations

import datetime as dt
import importlib
import typing
from collections.abc import KeysView, Mapping
from html import escape
from typing import Annotated, Any, ClassVar, Generic, TypeVar, get_args, get_origin

from flytewright_idl.core.interface import Variable, VariableMap
from flytewright_idl.core.literals import Literal, LiteralMap
from flytewright_idl.core.types import LiteralType

from .. import sync
from ..errors import PlacedError, TypeMismatchError
from ..storage.staging import Staging, current_staging
from .annotated import HashMethod
from .context import FlyteContext
from .files import FlyteDirectory, FlyteFile
from .guess import guess_hint
from .offloading import resolve
from .plan import name_of
from .standard import engine
from .transformer import AsyncTypeTransformer, RestrictedTypeTransformer, TypeTransformer, TypeTransformerFailedError
from .transformer_rule import PlanTransformer, TransformerRule

__all__ = ["TypeEngine", "get_underlying_type", "is_annotated"]

T = TypeVar("T")
Transformer = TypeTransformer[Any]

BUILT_IN: tuple[Any, ...] = (
    int, float, bool, str, dt.datetime, dt.date, dt.timedelta, type(None), list, dict, FlyteFile, FlyteDirectory,
)  # fmt: skip
"""Types that always have a transformer."""

_rule = TransformerRule()
engine.add(_rule)


class TypeEngine(Generic[T]):
    """Turns Python values into literals and back; libraries register their transformers here."""

    _RESTRICTED_TYPES: ClassVar[list[Any]] = []

    # What is known

    @classmethod
    def register(cls, transformer: Transformer, additional_types: list[Any] | None = None) -> None:
        """Teach the engine a type, and others that the same transformer is for; ValueError when one is known."""
        for each in (transformer.python_type, *(additional_types or [])):
            known = _rule.registered.get(each)
            if known is not None or each in BUILT_IN:
                name = known.name if known is not None else name_of(each)
                raise ValueError(
                    f"Transformer {name} for type {each} is already registered. Cannot override with {transformer.name}"
                )
            cls._teach(each, transformer)

    @classmethod
    def register_additional_type(cls, transformer: Transformer, additional_type: Any, override: bool = False) -> None:
        """Use a transformer for one more type; a known one is kept unless `override` says otherwise."""
        if override or (additional_type not in _rule.registered and additional_type not in BUILT_IN):
            cls._teach(additional_type, transformer)

    @classmethod
    def register_restricted_type(cls, name: str, type: Any) -> None:  # noqa: A002 - flytekit's name for it
        """Refuse a type as input and output."""
        cls._RESTRICTED_TYPES.append(type)
        cls.register(RestrictedTypeTransformer(name, type))

    @staticmethod
    def _teach(hint: Any, transformer: Transformer) -> None:
        _rule.registered[hint] = transformer
        engine.forget()

    @classmethod
    def get_transformer(cls, python_type: Any) -> Transformer:
        """The transformer of a type; the engine's own knowledge comes in the shape of one."""
        registered = _rule.transformer_for(python_type)
        if registered is not None:
            return registered
        try:
            return PlanTransformer(python_type, engine.plan_for)
        except TypeMismatchError as error:
            raise ValueError(f"Type {python_type} not supported currently in Flytekit. {error}") from error

    @classmethod
    def get_available_transformers(cls) -> KeysView[Any]:
        """The types that have a transformer of their own."""
        return {**dict.fromkeys(BUILT_IN), **_rule.registered}.keys()

    @classmethod
    def lazy_import_transformers(cls) -> None:
        """Load what is found lazily; rules of libraries are found by the name of a type's module, without this."""
        importlib.import_module("flytewright.typeengine.dataframes.rule")

    # Types

    @classmethod
    def to_literal_type(cls, python_type: Any) -> LiteralType:
        """A type in Flyte's terms."""
        return engine.plan_for(python_type).literal_type

    @classmethod
    def guess_python_type(cls, flyte_type: LiteralType) -> Any:
        """The Python type of a literal type; ValueError when none is known."""
        for transformer in dict.fromkeys(_rule.registered.values()):
            try:
                return transformer.guess_python_type(flyte_type)
            except ValueError:
                continue
        try:
            return guess_hint(flyte_type)
        except TypeMismatchError as error:
            raise ValueError(f"no Python type is known for the literal type {flyte_type!r}") from error

    @classmethod
    def guess_python_types(cls, flyte_variable_dict: Mapping[str, Variable]) -> dict[str, Any]:
        """The Python types of variables."""
        return {name: cls.guess_python_type(each.type or LiteralType()) for name, each in flyte_variable_dict.items()}

    @classmethod
    def named_tuple_to_variable_map(cls, t: Any) -> VariableMap:
        """The fields of a NamedTuple as variables, each described by its position."""
        hints = typing.get_type_hints(t, include_extras=True)
        return VariableMap(
            variables={
                name: Variable(type=cls.to_literal_type(hint), description=str(index))
                for index, (name, hint) in enumerate(hints.items())
            }
        )

    # Values

    @classmethod
    def to_literal_checks(cls, python_val: Any, python_type: Any, expected: LiteralType | None) -> None:
        """Refuse a tuple, and None where no None is expected."""
        if isinstance(python_val, tuple):
            raise TypeTransformerFailedError(
                f"a tuple is several outputs and not one value: {python_val}; name the field that is meant"
            )
        may_be_none = python_type in (None, type(None), Any) or (
            expected is not None and expected.union_type is not None
        )
        if python_val is None and expected is not None and not may_be_none:
            raise TypeTransformerFailedError(
                f"None is no value of {python_type}, whose literal type {expected!r} has no variant for it"
            )

    @classmethod
    def calculate_hash(cls, python_val: Any, python_type: Any) -> str | None:
        """The hash by the type's HashMethod, None without one."""
        extras = get_args(python_type)[1:] if is_annotated(python_type) else ()
        method = next((each for each in extras if isinstance(each, HashMethod)), None)
        return None if method is None else method.calculate(python_val)

    @classmethod
    def to_literal(cls, ctx: FlyteContext, python_val: Any, python_type: Any, expected: LiteralType) -> Literal:
        """The literal of a value, once its files are where it says."""
        staging = staging_of(ctx)
        literal = cls._encoded(python_val, python_type, expected, staging)
        if staging.uploads:
            sync.run(staging.flush())
        return literal

    @classmethod
    async def async_to_literal(
        cls, ctx: FlyteContext, python_val: Any, python_type: Any, expected: LiteralType
    ) -> Literal:
        """`to_literal`, awaited."""
        transformer = _rule.transformer_for(python_type)
        if isinstance(transformer, AsyncTypeTransformer):
            cls.to_literal_checks(python_val, python_type, expected)
            if transformer.type_assertions_enabled:
                transformer.assert_type(python_type, python_val)
            literal = await transformer.async_to_literal(ctx, python_val, python_type, expected)
            literal.hash = cls.calculate_hash(python_val, python_type) or literal.hash
            return literal
        staging = staging_of(ctx)
        literal = cls._encoded(python_val, python_type, expected, staging)
        await staging.flush()
        return literal

    @classmethod
    def _encoded(cls, value: Any, hint: Any, expected: LiteralType, staging: Staging) -> Literal:
        cls.to_literal_checks(value, hint, expected)
        try:
            return engine.plan_for(hint).encode(value, staging)
        except PlacedError as error:
            raise failed(error) from error

    @classmethod
    def to_python_value(cls, ctx: FlyteContext, lv: Literal, expected_python_type: Any) -> Any:
        """The value of a literal; an offloaded literal is brought here first."""
        whole = sync.run(resolve(lv, staging_of(ctx))) if lv.offloaded_metadata is not None else lv
        return cls._decoded(whole, expected_python_type, staging_of(ctx))

    @classmethod
    async def async_to_python_value(cls, ctx: FlyteContext, lv: Literal, expected_python_type: Any) -> Any:
        """`to_python_value`, awaited."""
        whole = await resolve(lv, staging_of(ctx))
        transformer = _rule.transformer_for(expected_python_type)
        if isinstance(transformer, AsyncTypeTransformer):
            return await transformer.async_to_python_value(ctx, whole, expected_python_type)
        return cls._decoded(whole, expected_python_type, staging_of(ctx))

    @classmethod
    def _decoded(cls, literal: Literal, hint: Any, staging: Staging) -> Any:
        try:
            return engine.plan_for(hint).decode(literal, staging)
        except PlacedError as error:
            raise failed(error) from error

    @classmethod
    async def unwrap_offloaded_literal(cls, ctx: FlyteContext, lv: Literal) -> Literal:
        """The literal that an offloaded one stands for."""
        return await resolve(lv, staging_of(ctx))

    @classmethod
    def dict_to_literal_map(
        cls, ctx: FlyteContext, d: Mapping[str, Any], type_hints: Mapping[str, Any] | None = None
    ) -> LiteralMap:
        """The literals of several values, each by its hint or by its own class."""
        hints = type_hints or {}
        literals = {}
        for name, value in d.items():
            hint = hints.get(name, type(value))
            try:
                literals[name] = cls.to_literal(ctx, value, hint, cls.to_literal_type(hint))
            except PlacedError as error:
                error.under(name)
                raise
        return LiteralMap(literals=literals)

    @classmethod
    def literal_map_to_kwargs(
        cls,
        ctx: FlyteContext,
        lm: LiteralMap,
        python_types: Mapping[str, Any] | None = None,
        literal_types: Mapping[str, Variable] | None = None,
    ) -> dict[str, Any]:
        """The values of several literals, by their Python types or by what the literal types suggest."""
        if python_types is None and literal_types is None:
            raise ValueError("give python_types or literal_types, or the values have no types")
        hints = cls.guess_python_types(literal_types) if literal_types else dict(python_types or {})
        if not hints:
            return {}
        if len(lm.literals) > len(hints):
            raise ValueError(f"there are {len(lm.literals)} values, and only {len(hints)} types for them")
        values = {}
        for name, literal in lm.literals.items():
            try:
                values[name] = cls.to_python_value(ctx, literal, hints[name])
            except PlacedError as error:
                error.under(name)
                raise
        return values

    @classmethod
    def to_html(cls, ctx: FlyteContext, python_val: Any, expected_python_type: Any) -> str:
        """A value as a deck shows it: by the renderer it is annotated with, or by its transformer."""
        for each in get_args(expected_python_type)[1:] if is_annotated(expected_python_type) else ():
            if hasattr(each, "to_html"):
                return str(each.to_html(python_val))
        transformer = _rule.transformer_for(expected_python_type)
        if transformer is None:
            return escape(str(python_val))
        return transformer.to_html(ctx, python_val, get_underlying_type(expected_python_type))


def staging_of(ctx: FlyteContext) -> Staging:
    """Where data goes in a context."""
    return current_staging() if ctx.file_access is None else ctx.file_access.staging


def failed(error: PlacedError) -> TypeTransformerFailedError:
    """An error of the engine, as callers of flytekit catch it."""
    return (
        error if isinstance(error, TypeTransformerFailedError) else TypeTransformerFailedError(error.what, error.place)
    )


def is_annotated(t: Any) -> bool:
    """Whether a hint is ``Annotated[...]``."""
    return get_origin(t) is Annotated


def get_underlying_type(t: Any) -> Any:
    """What is annotated, or the hint itself."""
    return get_args(t)[0] if is_annotated(t) else t
