"""Options of ``wright run``: one for each input of an entity, read from text by the input's type."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from typing import Any, get_args, get_origin

import click

from flytewright.authoring.entity import Entity
from flytewright.errors import FlytewrightError, PlacedError
from flytewright.storage.staging import current_staging
from flytewright.typeengine.files import Handle
from flytewright.typeengine.plan import is_class, name_of
from flytewright.typeengine.standard import engine
from flytewright.typeengine.unions import UNIONS


class InputType(click.ParamType[Any]):
    """Reads the text of one input."""

    def __init__(self, hint: Any) -> None:
        self.hint = hint
        self.name = name_of(hint)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return read(self.hint, value) if isinstance(value, str) else value
        except PlacedError as error:
            self.fail(f"{error.place.lstrip('.')}: {error.what}" if error.place else error.what, param, ctx)
        except (ValueError, FlytewrightError) as error:
            self.fail(f"{value!r} is not {self.name}: {error}", param, ctx)

    def get_missing_message(self, param: click.Parameter, ctx: click.Context | None) -> str:
        entity = "" if ctx is None else f" of {ctx.info_name}"
        return f"The input {param.name!r}{entity} is of type {self.name}."


def read(hint: Any, text: str) -> Any:
    """The value that a text means for a type; ValueError or `PlacedError` when it means none."""
    reader = READERS.get(hint)
    if reader is not None:
        return reader(text)
    if get_origin(hint) in UNIONS:
        return _read_union(hint, text)
    if is_class(hint) and issubclass(hint, Handle):
        return hint(text)  # type: ignore[call-arg]  # every handle is made of its path
    if get_origin(hint) in (list, dict) or hint is dict or dataclasses.is_dataclass(hint):
        return _read_json(hint, text)
    raise ValueError("this type cannot be given as text")


def _read_union(hint: Any, text: str) -> Any:
    problems = []
    for variant in get_args(hint):
        if variant is type(None) and text.lower() in ("", "none", "null"):
            return None
    for variant in get_args(hint):
        if variant is type(None):
            continue
        try:
            return read(variant, text)
        except (ValueError, FlytewrightError) as error:
            problems.append(f"{name_of(variant)}: {error}")
    raise ValueError("; ".join(problems))


def _read_json(hint: Any, text: str) -> Any:
    try:
        data = json.loads(text)
    except ValueError as error:
        raise ValueError(f"it is not JSON ({error})") from error
    return engine.plan_for(hint).unpack(data, current_staging())


def _read_bool(text: str) -> bool:
    if text.lower() in ("true", "t", "yes", "y", "1"):
        return True
    if text.lower() in ("false", "f", "no", "n", "0"):
        return False
    raise ValueError("write true or false")


def _read_none(text: str) -> None:
    if text.lower() not in ("", "none", "null"):
        raise ValueError("write none")


def _read_datetime(text: str) -> dt.datetime:
    if text == "now":
        return dt.datetime.now(dt.timezone.utc)
    return dt.datetime.fromisoformat(text.replace("Z", "+00:00"))


def _read_timedelta(text: str) -> dt.timedelta:
    """Seconds, or amounts with units: ``90``, ``1h30m``, ``2d``."""
    import re

    units = {"d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0}
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return dt.timedelta(seconds=float(text))
    parts = re.findall(r"(\d+(?:\.\d+)?)([dhms])", text)
    if not parts or "".join(number + unit for number, unit in parts) != text.replace(" ", ""):
        raise ValueError("write seconds, or amounts such as 1h30m")
    return dt.timedelta(seconds=sum(float(number) * units[unit] for number, unit in parts))


READERS: dict[Any, Any] = {
    bool: _read_bool,
    int: int,
    float: float,
    str: str,
    dt.datetime: _read_datetime,
    dt.date: dt.date.fromisoformat,
    dt.timedelta: _read_timedelta,
    type(None): _read_none,
}


def input_options(entity: Entity) -> list[click.Parameter]:
    """An option for every input of an entity, required when it has no default."""
    interface = entity.python_interface
    options: list[click.Parameter] = []
    for name, hint in interface.inputs.items():
        required = name not in interface.defaults
        description = interface.docstring.inputs.get(name, "")
        default = "" if required else f"[default: {interface.defaults[name]}]"
        options.append(
            click.Option(
                [f"--{name}", f"--{name.replace('_', '-')}"] if "_" in name else [f"--{name}"],
                type=InputType(hint),
                required=required,
                help=" ".join(filter(None, [description, default])) or None,
            )
        )
    return options
