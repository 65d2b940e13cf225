"""Where two messages differ, field by field, and what the wire contract lets differ."""

from __future__ import annotations

import base64
import gzip
import json
import re
from collections.abc import Iterator
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

PROGRAM = re.compile(r"^pyflyte-(?=(?:fast-|map-)?execute$)")
DOTTED_PATH = re.compile(r"\bflytekit(?=\.\w)")
CONTEXT = "_F_SS_C"


def as_flytewright(text: str) -> str:
    """A string of flytekit's with the program's name and dotted paths as flytewright has them."""
    return DOTTED_PATH.sub("flytewright", PROGRAM.sub("wright-", text))


def differences(ours: Message, theirs: Message, path: str = "") -> Iterator[str]:
    """One line for every field that differs."""
    if ours.DESCRIPTOR.full_name != theirs.DESCRIPTOR.full_name:
        yield f"{path}: {ours.DESCRIPTOR.full_name}, where flytekit has {theirs.DESCRIPTOR.full_name}"
        return
    for field in ours.DESCRIPTOR.fields:
        yield from _field(field, ours, theirs, f"{path}.{field.name}".lstrip("."))


def _field(field: FieldDescriptor, ours: Message, theirs: Message, path: str) -> Iterator[str]:
    if path.endswith("metadata.runtime.version"):
        return
    mine, yours = getattr(ours, field.name), getattr(theirs, field.name)
    if field.name == "upstream_node_ids":  # flytekit writes them in the order of a set of objects: another each time
        mine, yours = sorted(mine), sorted(yours)
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        yield from _entries(dict(mine), dict(yours), path)
    elif field.is_repeated if hasattr(field, "is_repeated") else field.label == field.LABEL_REPEATED:
        for index in range(max(len(mine), len(yours))):
            place = f"{path}[{index}]"
            if index >= len(mine):
                yield f"{place} is absent; flytekit: {shown(yours[index])}"
            elif index >= len(yours):
                yield f"{place} is {shown(mine[index])}; flytekit has none"
            else:
                yield from _value(mine[index], yours[index], place)
    elif field.has_presence and ours.HasField(field.name) != theirs.HasField(field.name):
        have, other = ("present", "absent") if ours.HasField(field.name) else ("absent", "present")
        yield f"{path} is {have} ({shown(mine)}), in flytekit {other} ({shown(yours)})"
    elif not field.has_presence or ours.HasField(field.name):
        yield from _value(mine, yours, path)


def _entries(mine: dict[Any, Any], yours: dict[Any, Any], path: str) -> Iterator[str]:
    for key in sorted({*mine, *yours}):
        place = f"{path}[{key!r}]"
        if key not in mine:
            yield f"{place} is absent; flytekit: {shown(yours[key])}"
        elif key not in yours:
            yield f"{place} is {shown(mine[key])}; flytekit has none"
        else:
            yield from _value(mine[key], yours[key], place)


def _value(mine: Any, yours: Any, path: str) -> Iterator[str]:
    if isinstance(mine, Message):
        if mine.DESCRIPTOR.full_name == "flyteidl.core.KeyValuePair" and mine.key == yours.key == CONTEXT:
            mine, yours = carried(mine.value), carried(yours.value)
            if mine != yours:
                yield f"{path}: the carried settings are {mine}, in flytekit {yours}"
        else:
            yield from differences(mine, yours, path)
    elif isinstance(mine, str):
        if mine != as_flytewright(yours):
            yield f"{path} is {mine!r}, in flytekit {yours!r}"
    elif mine != yours:
        yield f"{path} is {mine!r}, in flytekit {yours!r}"


def carried(text: str) -> Any:
    """The settings that a task's environment carries."""
    return json.loads(gzip.decompress(base64.b64decode(text)))


def shown(value: Any) -> str:
    """A value on one line."""
    return " ".join(str(value).split())[:300] if isinstance(value, Message) else repr(value)
