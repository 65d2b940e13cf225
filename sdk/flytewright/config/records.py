"""`Record`: settings as JSON and back."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, get_args, get_origin

import attrs
from typing_extensions import Self

from ..errors import ConfigError

R = TypeVar("R", bound="Record")


class Record:
    """Settings that travel as JSON: what is nested is nested there too, and unknown keys are passed over."""

    __slots__ = ()
    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]

    def to_dict(self, encode_json: bool = False) -> dict[str, Any]:
        """The settings in JSON's terms, `encode_json` or not: they hold nothing that JSON has no form for."""
        return attrs.asdict(self)

    @classmethod
    def from_dict(cls, kvs: Mapping[str, Any], *, infer_missing: bool = False) -> Self:
        """The settings of `to_dict`; with `infer_missing` what is absent is None, else its default.

        Raises:
            ConfigError: what has no default is absent.
        """
        hints = typing.get_type_hints(cls)
        known = {
            field.name: _read(hints[field.name], kvs[field.name], infer_missing)
            for field in attrs.fields(cls)
            if field.name in kvs
        }
        absent = [field for field in attrs.fields(cls) if field.name not in kvs and field.default is attrs.NOTHING]
        if absent and not infer_missing:
            raise ConfigError(f"{cls.__name__}: {', '.join(field.name for field in absent)} is missing in {dict(kvs)}")
        return cls(**known, **{field.name: None for field in absent})

    def to_json(
        self,
        *,
        skipkeys: bool = False,
        ensure_ascii: bool = True,
        check_circular: bool = True,
        allow_nan: bool = True,
        indent: int | str | None = None,
        separators: tuple[str, str] | None = None,
        default: Callable[[Any], Any] | None = None,
        sort_keys: bool = False,
        **kw: Any,
    ) -> str:
        """The settings as JSON text; the options are those of ``json.dumps``."""
        return json.dumps(
            self.to_dict(),
            skipkeys=skipkeys,
            ensure_ascii=ensure_ascii,
            check_circular=check_circular,
            allow_nan=allow_nan,
            indent=indent,
            separators=separators,
            default=default,
            sort_keys=sort_keys,
            **kw,
        )

    @classmethod
    def from_json(
        cls,
        s: str | bytes,
        *,
        parse_float: Callable[[str], Any] | None = None,
        parse_int: Callable[[str], Any] | None = None,
        parse_constant: Callable[[str], Any] | None = None,
        infer_missing: bool = False,
        **kw: Any,
    ) -> Self:
        """The settings of `to_json`; the options are those of ``json.loads``."""
        found = json.loads(s, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant, **kw)
        return cls.from_dict(found, infer_missing=infer_missing)

    @classmethod
    def schema(
        cls,
        *,
        infer_missing: bool = False,
        only: Collection[str] | None = None,
        exclude: Collection[str] = (),
        many: bool = False,
        context: Mapping[str, Any] | None = None,
        load_only: Collection[str] = (),
        dump_only: Collection[str] = (),
        partial: bool = False,
        unknown: str = "exclude",
    ) -> Schema[Self]:
        """What reads and writes a choice of the fields, or many records at once."""
        names = [field.name for field in attrs.fields(cls) if field.name not in exclude]
        chosen = [name for name in names if only is None or name in only]
        return Schema(
            record=cls,
            loaded=frozenset(chosen) - frozenset(dump_only),
            dumped=frozenset(chosen) - frozenset(load_only),
            many=many,
            infer_missing=infer_missing or partial,
            refuse_unknown=unknown == "raise",
            context=dict(context or {}),
        )


@dataclass(frozen=True)
class Schema(Generic[R]):
    """Reads and writes records, one or `many`."""

    record: type[R]
    loaded: frozenset[str]
    """The fields that are read."""
    dumped: frozenset[str]
    """The fields that are written."""
    many: bool
    infer_missing: bool
    refuse_unknown: bool
    context: Mapping[str, Any]
    """What the caller wants to keep beside it."""

    def dump(self, obj: Any, *, many: bool | None = None) -> Any:
        """A record, or a list of them, in JSON's terms."""
        if self.many if many is None else many:
            return [self._dumped(each) for each in obj]
        return self._dumped(obj)

    def dumps(self, obj: Any, *, many: bool | None = None, **options: Any) -> str:
        """A record, or a list of them, as JSON text."""
        return json.dumps(self.dump(obj, many=many), **options)

    def load(self, data: Any, *, many: bool | None = None) -> Any:
        """The record, or the list of them, that `dump` wrote."""
        if self.many if many is None else many:
            return [self._loaded(each) for each in data]
        return self._loaded(data)

    def loads(self, data: str | bytes, *, many: bool | None = None, **options: Any) -> Any:
        """The record, or the list of them, that `dumps` wrote."""
        return self.load(json.loads(data, **options), many=many)

    def _dumped(self, record: R) -> dict[str, Any]:
        return {name: value for name, value in record.to_dict().items() if name in self.dumped}

    def _loaded(self, data: Mapping[str, Any]) -> R:
        unknown = sorted(data.keys() - self.loaded)
        if unknown and self.refuse_unknown:
            raise ConfigError(f"{self.record.__name__} has no field {', '.join(unknown)}")
        return self.record.from_dict(
            {name: value for name, value in data.items() if name in self.loaded}, infer_missing=self.infer_missing
        )


def _read(hint: Any, value: Any, infer_missing: bool) -> Any:
    if value is None:
        return None
    if isinstance(hint, types.UnionType):
        (hint,) = (each for each in get_args(hint) if each is not type(None))
    if isinstance(hint, type) and issubclass(hint, Record):
        return hint.from_dict(value, infer_missing=infer_missing)
    if get_origin(hint) is list:
        return [_read(get_args(hint)[0], each, infer_missing) for each in value]
    return value
