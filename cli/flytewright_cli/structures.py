"""Lays out JSON that people wrote so that the type engine reads it: checks names of fields, and takes short forms."""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
import typing
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

from typing_extensions import NotRequired, Required, is_typeddict

from flytewright.errors import FlytewrightError, TypeMismatchError, ValueMismatchError
from flytewright.storage import paths
from flytewright.storage.staging import current_staging
from flytewright.typeengine.dataframes.dataset import is_dataset
from flytewright.typeengine.handles import Handle, require
from flytewright.typeengine.plan import at, is_class, mismatch, name_of, shown
from flytewright.typeengine.standard import engine
from flytewright.typeengine.unions import UNIONS

from .times import read_span, read_time


def read_data(hint: Any, data: Any) -> Any:
    """The value of a type that JSON data means; a `PlacedError` names the field that it does not fit in."""
    return engine.plan_for(hint).unpack(laid_out(hint, data), current_staging())


def laid_out(hint: Any, data: Any) -> Any:
    """JSON data with every field of the right name, and texts where structures take more than texts.

    A file, folder or data set may be written as its path, a span of time as ``1h30m``.
    """
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Annotated, Required, NotRequired):
        return laid_out(args[0], data)
    if origin in UNIONS:
        return _of_union(hint, data)
    if is_class(hint) and issubclass(hint, Handle):
        return _handle(hint, data)
    if is_dataset(hint):
        return {"uri": data} if isinstance(data, str) else data
    if hint is dt.timedelta and isinstance(data, str):
        return read_span(data).total_seconds()
    if hint is dt.datetime:
        return read_time(data).isoformat() if isinstance(data, str) else _iso(data)
    if hint is dt.date:
        return read_time(data).date().isoformat() if isinstance(data, str) else _iso(data)
    if origin is list and isinstance(data, list):
        return [at(f"[{index}]", _inside(args[0]), each, current_staging()) for index, each in enumerate(data)]
    if origin is dict and isinstance(data, Mapping):
        return {key: at(f"[{key!r}]", _inside(args[1]), each, current_staging()) for key, each in data.items()}
    fields = _fields(hint)
    return data if fields is None else _structure(hint, fields, data)


def _inside(hint: Any) -> Callable[[Any, Any], Any]:
    return lambda data, _: laid_out(hint, data)


def _iso(data: Any) -> Any:
    """The text of a date that YAML has read already."""
    return data.isoformat() if isinstance(data, dt.date) else data


def _handle(hint: type[Handle[Any]], data: Any) -> Any:
    if isinstance(data, str):
        data = {"path": data}
    if isinstance(data, Mapping) and isinstance(data.get("path"), str) and not paths.is_remote(data["path"]):
        path = str(Path(data["path"]).absolute())
        require(path, hint)
        return {**data, "path": path}
    return data


def _of_union(hint: Any, data: Any) -> Any:
    """The layout of the first variant that the data can be read as."""
    if data is None:
        return None
    problems = []
    variants = [each for each in get_args(hint) if each is not type(None)]
    for each in variants:
        try:
            prepared = laid_out(each, data)
            engine.plan_for(each).unpack(prepared, current_staging())
        except (ValueError, FlytewrightError) as error:
            problems.append(error)
        else:
            return prepared
    if len(variants) == 1:
        raise problems[0]
    said = "; ".join(f"{name_of(each)}: {error}" for each, error in zip(variants, problems, strict=True))
    raise TypeMismatchError(f"expected {name_of(hint)}, got {shown(data)} ({said})")


@dataclasses.dataclass(frozen=True)
class _Field:
    hint: Any
    required: bool
    key: bool = False
    """Whether it is the key of a dict, not an attribute."""


def _fields(hint: Any) -> dict[str, _Field] | None:
    """The fields of a structure by name; None for a type that is none."""
    cls = get_origin(hint) or hint
    if not isinstance(cls, type) or isinstance(cls, types.GenericAlias):
        return None
    if dataclasses.is_dataclass(cls):
        hints = _hints(cls)
        return {
            each.name: _Field(hints.get(each.name, Any), not _has_default(each))
            for each in dataclasses.fields(cls)
            if each.init
        }
    if hasattr(cls, "__attrs_attrs__"):
        import attrs

        hints = _hints(cls)
        return {
            each.alias or each.name: _Field(hints.get(each.name, Any), each.default is attrs.NOTHING)
            for each in attrs.fields(cls)
            if each.init
        }
    if is_typeddict(cls):
        hints = _hints(cls)
        return {name: _Field(each, name in cls.__required_keys__, key=True) for name, each in hints.items()}  # type: ignore[attr-defined]  # every TypedDict has it
    if issubclass(cls, tuple) and hasattr(cls, "_fields"):
        hints = _hints(cls)
        return {name: _Field(hints.get(name, Any), name not in cls._field_defaults) for name in cls._fields}  # type: ignore[attr-defined]  # every NamedTuple has it
    return None


def _has_default(field: dataclasses.Field[Any]) -> bool:
    return field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING


def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls, include_extras=True)


def _structure(hint: Any, fields: Mapping[str, _Field], data: Any) -> Any:
    name = name_of(hint)
    is_tuple = is_class(hint) and issubclass(hint, tuple)
    if is_tuple and isinstance(data, list):
        data = dict(zip(fields, data, strict=False)) if len(data) <= len(fields) else data
    if not isinstance(data, Mapping):
        raise mismatch(f"the fields of {name}", data)
    for each in data:
        if each not in fields:
            close = get_close_matches(str(each), fields, n=1)
            known = f"did you mean {close[0]!r}?" if close else f"it has {', '.join(fields) or 'none'}"
            raise ValueMismatchError(f"{name} has no field {each!r}; {known}")
    missing = [each for each, field in fields.items() if field.required and each not in data]
    if missing:
        raise ValueMismatchError(f"the field {missing[0]!r} of {name} is missing")
    prepared = {}
    for each, value in data.items():
        field = fields[each]
        prepared[each] = at(f"[{each!r}]" if field.key else f".{each}", _inside(field.hint), value, current_staging())
    if not is_tuple:
        return prepared
    defaults = hint._field_defaults
    return [prepared[each] if each in prepared else defaults[each] for each in fields]
