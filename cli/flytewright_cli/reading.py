"""What texts mean for the types of inputs: `reader_for` a type reads one, and JSON data too."""

from __future__ import annotations

import collections.abc
import datetime as dt
import decimal
import enum
import importlib
import json
import os
import pathlib
import sys
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import GenericAlias
from typing import Annotated, Any, Literal, get_args, get_origin

from flytewright.errors import FlytewrightError
from flytewright.storage import paths
from flytewright.storage.staging import current_staging
from flytewright.typeengine.files import FlyteDirectory, FlyteFile, Handle
from flytewright.typeengine.handles import require
from flytewright.typeengine.plan import is_class, name_of
from flytewright.typeengine.standard import engine
from flytewright.typeengine.unions import UNIONS
from flytewright_idl.core.literals import Blob, BlobMetadata, Scalar
from flytewright_idl.core.literals import Literal as LiteralMessage

from .structures import read_data
from .times import read_span, read_time

TRUE = ("true", "t", "yes", "y", "on", "1")
FALSE = ("false", "f", "no", "n", "off", "0")
NOTHING = ("", "none", "null")


@dataclass(frozen=True)
class Reader:
    """Reads the values of one type."""

    hint: Any
    metavar: str
    """What help shows for a value."""
    read: Callable[[str], Any]
    """The value of a text; raises ValueError or a `FlytewrightError`."""
    choices: tuple[str, ...] = ()
    """All the texts that there are, where they are few."""

    def take(self, data: Any) -> Any:
        """The value of JSON or YAML data, where a text means the same as on the command line."""
        if isinstance(data, str):
            return self.read(data)
        if isinstance(data, dt.date) and self.hint in (dt.datetime, dt.date, str):
            return self.read(data.isoformat())
        if data is None or isinstance(data, (list, Mapping)) or self.hint is Any:
            return read_data(self.hint, data)
        return self.read(json.dumps(data, default=str))


Rule = Callable[[Any], "Reader | None"]


def reader_for(hint: Any) -> Reader:
    """What reads the values of a type."""
    if get_origin(hint) is Annotated:
        inner = reader_for(get_args(hint)[0])
        return Reader(hint, inner.metavar, inner.read, inner.choices)
    return next(found for rule in RULES if (found := rule(hint)) is not None)


def _scalar(hint: Any) -> Reader | None:
    try:
        found = SCALARS.get(hint)
    except TypeError:  # a type that cannot be hashed is none of them
        return None
    return Reader(hint, *found) if found is not None else None


def _read_bool(text: str) -> bool:
    plain = text.strip().lower()
    if plain in TRUE:
        return True
    if plain in FALSE:
        return False
    raise ValueError("write true or false")


def _read_none(text: str) -> None:
    if text.lower() not in NOTHING:
        raise ValueError("write none")


def _read_date(text: str) -> dt.date:
    return read_time(text).date()


SCALARS: Mapping[Any, tuple[str, Callable[[str], Any]]] = {
    bool: ("BOOLEAN", _read_bool),
    int: ("INT", int),
    float: ("FLOAT", float),
    str: ("TEXT", str),
    dt.datetime: ("DATETIME", read_time),
    dt.date: ("DATE", _read_date),
    dt.timedelta: ("DURATION", read_span),
    type(None): ("NONE", _read_none),
    bytes: ("TEXT", str.encode),
    uuid.UUID: ("UUID", uuid.UUID),
    decimal.Decimal: ("DECIMAL", decimal.Decimal),
    pathlib.Path: ("PATH", pathlib.Path),
    pathlib.PurePath: ("PATH", pathlib.PurePath),
}


def _enum(hint: Any) -> Reader | None:
    if not (is_class(hint) and issubclass(hint, enum.Enum)):
        return None
    members: dict[str, Any] = {str(each.value): each for each in hint}
    return _one_of(hint, members)


def _choice(hint: Any) -> Reader | None:
    if get_origin(hint) is not Literal:
        return None
    return _one_of(hint, {str(each): each for each in get_args(hint)})


def _one_of(hint: Any, values: Mapping[str, Any]) -> Reader:
    """Reads one of a few texts."""

    def read(text: str) -> Any:
        if text not in values:
            from difflib import get_close_matches

            close = get_close_matches(text, values, n=1)
            raise ValueError(f"did you mean {close[0]!r}?" if close else f"it is one of {', '.join(values)}")
        return values[text]

    return Reader(hint, f"[{'|'.join(values)}]", read, tuple(values))


def _union(hint: Any) -> Reader | None:
    if get_origin(hint) not in UNIONS:
        return None
    readers = sorted(map(reader_for, get_args(hint)), key=_reads_anything)
    variants = [each for each in readers if each.hint is not type(None)]

    def read(text: str) -> Any:
        problems = []
        for each in readers:
            try:
                return each.read(text)
            except (ValueError, ArithmeticError, FlytewrightError) as error:
                problems.append((each, error))
        if len(variants) == 1:
            raise next(error for each, error in problems if each is variants[0])
        raise ValueError("; ".join(f"{name_of(each.hint)}: {error}" for each, error in problems))

    choices = () if any(not each.choices for each in variants) else sum((each.choices for each in variants), ())
    return Reader(hint, "|".join(dict.fromkeys(each.metavar for each in variants)), read, choices)


def _reads_anything(reader: Reader) -> int:
    """Texts come after the types that only some texts are, objects after all."""
    return 2 if reader.metavar == OBJECT else 1 if reader.hint is str else 0


def _handle(hint: Any) -> Reader | None:
    if hint is os.PathLike or get_origin(hint) is os.PathLike:
        return Reader(hint, "FILE", _existing(FlyteFile))
    if not (is_class(hint) and issubclass(hint, Handle)):
        return None
    place = _existing(hint)
    return Reader(hint, "DIRECTORY" if issubclass(hint, FlyteDirectory) else "FILE", lambda text: hint(place(text)))  # type: ignore[call-arg]  # every handle is made of its path


def _existing(kind: type[Handle[Any]]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if not paths.is_remote(text):
            require(text, kind)
        return text

    return read


def _data_set(hint: Any) -> Reader | None:
    kind = _literal_type(hint)
    if kind.structured_dataset_type is None:
        return None
    from flytewright.typeengine.dataframes.dataset import StructuredDataset, is_dataset

    cls: Any = hint if is_dataset(hint) else StructuredDataset

    def read(text: str) -> Any:
        if not paths.is_remote(text) and not Path(paths.local_path(text)).exists():
            raise ValueError("there is no such file or folder")
        return cls(uri=text, file_format="csv" if text.endswith(".csv") else "")

    return Reader(hint, "URI", read)


def _schema(hint: Any) -> Reader | None:
    return Reader(hint, "URI", str) if _literal_type(hint).schema is not None else None


def _structure(hint: Any) -> Reader | None:
    kind = _literal_type(hint)
    if get_origin(hint) in (collections.abc.Iterator, collections.abc.Generator) and kind.collection_type is not None:
        items = GenericAlias(list, get_args(hint)[:1])
        return Reader(hint, "JSON", lambda text: iter(read_data(items, _json(text))))
    if kind.simple is None and kind.collection_type is None and kind.map_value_type is None and not _is_set(hint):
        return None
    return Reader(hint, "JSON", lambda text: read_data(hint, _json(text)))


def _is_set(hint: Any) -> bool:
    return (get_origin(hint) or hint) in (set, frozenset, tuple)


def _json(text: str) -> Any:
    """JSON, or the content of the JSON or YAML file of this path."""
    try:
        return json.loads(text)
    except ValueError as error:
        path = Path(text)
        try:
            content = path.read_text()
        except (OSError, ValueError):
            raise ValueError(f"it is not JSON ({error}), nor the path of a JSON or YAML file") from error
    return parsed(content, path)


def parsed(content: str, path: Path) -> Any:
    """The data of a YAML or JSON file."""
    import yaml

    try:
        return json.loads(content) if path.suffix == ".json" else yaml.safe_load(content)
    except (ValueError, yaml.YAMLError) as error:
        kind = "JSON" if path.suffix == ".json" else "YAML"
        raise ValueError(f"{path} is not {kind}: {' '.join(str(error).split())}") from error


def _file(hint: Any) -> Reader | None:
    """Types of libraries that are files on the wire, such as arrays: read as a task would read them."""
    kind = _literal_type(hint)
    if kind.blob is None or kind.blob.format == PICKLE:
        return None
    return Reader(hint, "FILE", lambda text: _decoded(hint, text))


def _decoded(hint: Any, text: str) -> Any:
    plan = engine.plan_for(hint)
    place = _existing(FlyteFile)(text)
    blob = Blob(metadata=BlobMetadata(type=plan.literal_type.blob), uri=place)
    return plan.decode(LiteralMessage(scalar=Scalar(blob=blob)), current_staging())


PICKLE = "PythonPickle"
OBJECT = "MODULE:NAME"


def _object(hint: Any) -> Reader:
    """Anything else: an object of a module, or the text itself."""

    def read(text: str) -> Any:
        module, colon, name = text.partition(":")
        if not colon or not module or ":" in name:
            return text
        if str(Path.cwd()) not in sys.path:
            sys.path.insert(0, str(Path.cwd()))
        try:
            return getattr(importlib.import_module(module), name)
        except ModuleNotFoundError as error:
            raise ValueError(f"the module {module!r} cannot be imported: {error}") from error
        except AttributeError as error:
            raise ValueError(f"the module {module!r} has no {name!r}") from error

    return Reader(hint, OBJECT, read)


def _literal_type(hint: Any) -> Any:
    return engine.plan_for(hint).literal_type


def _any(hint: Any) -> Reader | None:
    return _object(hint) if hint in (Any, object) else None


RULES: tuple[Rule, ...] = (
    _scalar,
    _any,
    _enum,
    _choice,
    _union,
    _handle,
    _data_set,
    _schema,
    _structure,
    _file,
    _object,
)
