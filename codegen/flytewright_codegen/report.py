"""The bump report: what one IDL says otherwise than another, and whom that breaks.

Each change that breaks something carries the rule by which buf would refuse it
(https://buf.build/docs/breaking/rules/), of several the one of the laxest category: what WIRE or WIRE_JSON forbids is
wire-breaking, what only PACKAGE or FILE forbids is source-breaking, the rest is compatible. Options that concern other
languages (``go_package``, ``jstype``, …) and custom options are not compared.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum as PythonEnum
from typing import TypeVar

from .runtime.fields import lower_camel
from .schema import Api, Enum, Field, File, Message, Method, Service, Type
from .shape import enum_value_name

T = TypeVar("T")
TypeT = TypeVar("TypeT", bound=Type)


class Level(PythonEnum):
    """Whom a change breaks."""

    WIRE = "wire-breaking"
    SOURCE = "source-breaking"
    COMPATIBLE = "compatible"


CATEGORIES = {
    "WIRE": """
        FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED
        FIELD_WIRE_COMPATIBLE_TYPE FIELD_WIRE_COMPATIBLE_CARDINALITY FIELD_SAME_ONEOF FILE_SAME_PACKAGE
        RESERVED_MESSAGE_NO_DELETE RESERVED_ENUM_NO_DELETE RPC_SAME_REQUEST_TYPE RPC_SAME_RESPONSE_TYPE
        RPC_SAME_CLIENT_STREAMING RPC_SAME_SERVER_STREAMING RPC_SAME_IDEMPOTENCY_LEVEL
    """,
    "WIRE_JSON": """
        FIELD_NO_DELETE_UNLESS_NAME_RESERVED ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED
        FIELD_WIRE_JSON_COMPATIBLE_TYPE FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY
        FIELD_SAME_NAME FIELD_SAME_JSON_NAME ENUM_VALUE_SAME_NAME
    """,
    "PACKAGE": """
        PACKAGE_MESSAGE_NO_DELETE PACKAGE_ENUM_NO_DELETE PACKAGE_SERVICE_NO_DELETE
        FIELD_NO_DELETE ENUM_VALUE_NO_DELETE ONEOF_NO_DELETE RPC_NO_DELETE FIELD_SAME_TYPE FIELD_SAME_CARDINALITY
    """,
    "FILE": "FILE_NO_DELETE MESSAGE_NO_DELETE ENUM_NO_DELETE SERVICE_NO_DELETE",
}
"""buf's categories, the laxest first, each with the rules that no laxer one has."""

CATEGORY = {rule: category for category, rules in CATEGORIES.items() for rule in rules.split()}
"""The laxest category that has a rule."""

LEVELS = {"WIRE": Level.WIRE, "WIRE_JSON": Level.WIRE, "PACKAGE": Level.SOURCE, "FILE": Level.SOURCE}


@dataclass(frozen=True)
class Change:
    """One difference."""

    kind: str
    """``file``, ``message``, ``field``, ``oneof``, ``enum``, ``enum value``, ``service`` or ``rpc``."""
    action: str
    """``added``, ``removed``, ``renamed``, ``retyped``, ``moved``, ``renumbered``, ``deprecated`` or ``changed``."""
    name: str
    """The full name, as it was; of what is added, as it is."""
    detail: str = ""
    rule: str = ""
    """The buf rule that the change breaks; empty for a compatible one."""

    @property
    def category(self) -> str:
        """The laxest of buf's categories that has the rule."""
        return CATEGORY[self.rule] if self.rule else ""

    @property
    def level(self) -> Level:
        """Whom the change breaks."""
        return LEVELS[self.category] if self.rule else Level.COMPATIBLE


JSON_ALIKE = tuple(
    map(frozenset, (("int32", "uint32"), ("int64", "uint64"), ("fixed32", "sfixed32"), ("fixed64", "sfixed64")))
)
"""Types that read each other's bytes and JSON."""

WIRE_ALIKE = (
    frozenset({"int32", "uint32", "int64", "uint64", "bool"}),
    frozenset({"sint32", "sint64"}),
    *JSON_ALIKE[2:],
)
"""Types that read each other's bytes."""


def compare(old: Api, new: Api, prefix: str = "") -> list[Change]:
    """What `new` says otherwise than `old`, of the files whose names begin with `prefix`; the worst first."""
    changes = list(_Comparison(old, new, prefix).changes())
    order = list(Level)
    return sorted(
        changes, key=lambda each: (order.index(each.level), each.kind, each.name, each.action, each.rule, each.detail)
    )


class _Comparison:
    """The differences of two APIs."""

    def __init__(self, old: Api, new: Api, prefix: str) -> None:
        self.old, self.new = old, new
        self.prefix = prefix
        self.left = frozenset(file.name for file in new.files)

    def files(self, api: Api) -> dict[str, File]:
        return {file.name: file for file in api.files if file.name.startswith(self.prefix)}

    def changes(self) -> Iterator[Change]:
        before, after = self.files(self.old), self.files(self.new)
        yield from _files(before, after)
        yield from self.types("message", _messages(before), _messages(after), _same_fields, self.message)
        yield from self.types("enum", _enums(before), _enums(after), _same_values, self.enum)
        yield from self.services(_services(before), _services(after))

    def types(
        self,
        kind: str,
        old: Mapping[str, TypeT],
        new: Mapping[str, TypeT],
        alike: Callable[[TypeT, TypeT], bool],
        inside: Callable[[TypeT, TypeT], Iterator[Change]],
    ) -> Iterator[Change]:
        """The differences of all messages, or of all enums."""
        yield from _came_and_went(
            kind, old, new, f"PACKAGE_{kind.upper()}_NO_DELETE", lambda a, b: alike(a, b) and _beside(a, b)
        )
        for name, was in old.items():
            if name in new:
                yield from self.moved(kind, name, self.old.homes[name], self.new.homes[name])
                yield from _deprecated(kind, name, was.deprecated, new[name].deprecated)
                yield from inside(was, new[name])

    def moved(self, kind: str, name: str, old: File, new: File) -> Iterator[Change]:
        if old.name != new.name:
            rule = f"{kind.upper()}_NO_DELETE" if old.name in self.left else "FILE_NO_DELETE"
            yield Change(kind, "moved", name, f"from {old.name} to {new.name}", rule)

    def message(self, old: Message, new: Message) -> Iterator[Change]:
        name = old.full_name
        before = {field.number: field for field in old.fields}
        after = {field.number: field for field in new.fields}
        places = {field.name: field for field in new.fields if field.number not in before}
        for number, field in before.items():
            if number in after:
                yield from self.field(f"{name}.{field.name}", field, after[number])
            else:
                successor = places.get(field.name)
                to = successor.declaration if successor else ""
                yield _gone("field", f"{name}.{field.name}", field.declaration, to, number, new)
        gone = {field.name for field in old.fields if field.number not in after}
        for field in new.fields:
            if field.number not in before and field.name not in gone:
                yield Change("field", "added", f"{name}.{field.name}", field.declaration)
        yield from _oneofs(old, new)
        yield from _reservations("message", old, new)

    def field(self, name: str, old: Field, new: Field) -> Iterator[Change]:
        json_names = f"{_json_name(old)} to {_json_name(new)}"
        if old.name != new.name:
            also = f"; its JSON name from {json_names}" if _json_name(old) != _json_name(new) else ""
            yield Change("field", "renamed", name, f"to {new.name}{also}", "FIELD_SAME_NAME")
        elif _json_name(old) != _json_name(new):
            yield Change("field", "changed", name, f"JSON name from {json_names}", "FIELD_SAME_JSON_NAME")
        for rule in filter(None, (self.type_rule(old, new), _cardinality_rule(old, new))):
            detail = f"from {_declared_type(old)} to {_declared_type(new)}"
            yield Change("field", "retyped", name, detail, rule)
        if old.oneof != new.oneof:
            detail = f"from {_oneof(old)} to {_oneof(new)}"
            yield Change("field", "changed", name, detail, "FIELD_SAME_ONEOF")
        yield from _deprecated("field", name, old.deprecated, new.deprecated)

    def type_rule(self, old: Field, new: Field) -> str:
        """The rule that a change of type breaks; of a map, the keys' and the values'."""
        if old.key is not None and new.key is not None:
            return _laxest([_scalar_rule(old.key, new.key), self.value_rule(old, new)])
        if old.key is None and new.key is None:
            return self.value_rule(old, new)
        entries, other, api = (old, new, self.new) if old.key is not None else (new, old, self.old)
        return "" if _is_entry(api.messages.get(other.type_name), entries) else "FIELD_WIRE_COMPATIBLE_TYPE"

    def value_rule(self, old: Field, new: Field) -> str:
        if old.type_name == new.type_name:
            return _scalar_rule(old.type, new.type)
        if old.type == new.type == "enum" and _short(old.type_name) == _short(new.type_name):
            before, after = (
                {(value.name, value.number) for value in api.enums[field.type_name].values}
                for api, field in ((self.old, old), (self.new, new))
            )
            return "FIELD_SAME_TYPE" if before <= after else "FIELD_WIRE_COMPATIBLE_TYPE"
        return "FIELD_WIRE_COMPATIBLE_TYPE"

    def enum(self, old: Enum, new: Enum) -> Iterator[Change]:
        name = old.full_name
        before, after = _names_by_number(old), _names_by_number(new)
        numbers = {value.name: value.number for value in new.values if value.number not in before}
        deprecated = {value.name: value.deprecated for value in new.values}
        for value in old.values:
            place = f"{name}.{value.name}"
            if value.number not in after:
                to = str(numbers[value.name]) if value.name in numbers else ""
                yield _gone("enum value", place, str(value.number), to, value.number, new)
            elif value.name not in after[value.number]:
                detail = f"to {' and '.join(after[value.number])}"
                yield Change("enum value", "renamed", place, detail, "ENUM_VALUE_SAME_NAME")
            else:
                yield from _deprecated("enum value", place, value.deprecated, deprecated[value.name])
        gone = {value.name for value in old.values if value.number not in after}
        for value in new.values:
            aliased = value.number in before and set(before[value.number]) < set(after[value.number])
            fresh = value.number not in before or (aliased and value.name not in before[value.number])
            if fresh and value.name not in gone:
                yield Change("enum value", "added", f"{name}.{value.name}", str(value.number))
        yield from _reservations("enum", old, new)

    def services(
        self, old: Mapping[str, tuple[File, Service]], new: Mapping[str, tuple[File, Service]]
    ) -> Iterator[Change]:
        yield from _came_and_went("service", old, new, "PACKAGE_SERVICE_NO_DELETE", _same_rpcs)
        for name, (file, service) in old.items():
            if name in new:
                new_file, now = new[name]
                yield from self.moved("service", name, file, new_file)
                yield from _deprecated("service", name, service.deprecated, now.deprecated)
                yield from _rpcs(service, now)


def _messages(files: Mapping[str, File]) -> dict[str, Message]:
    return {each.full_name: each for file in files.values() for each in file.all_messages()}


def _enums(files: Mapping[str, File]) -> dict[str, Enum]:
    return {each.full_name: each for file in files.values() for each in file.all_enums()}


def _services(files: Mapping[str, File]) -> dict[str, tuple[File, Service]]:
    return {each.full_name: (file, each) for file in files.values() for each in file.services}


def _files(old: Mapping[str, File], new: Mapping[str, File]) -> Iterator[Change]:
    yield from _came_and_went("file", old, new, "FILE_NO_DELETE", lambda _, __: False)
    for name in old.keys() & new.keys():
        if old[name].package != new[name].package:
            detail = f"package from {old[name].package} to {new[name].package}"
            yield Change("file", "changed", name, detail, "FILE_SAME_PACKAGE")


def _came_and_went(
    kind: str,
    old: Mapping[str, T],
    new: Mapping[str, T],
    rule: str,
    alike: Callable[[T, T], bool],
    say: Callable[[T], str] = lambda _: "",
) -> Iterator[Change]:
    """What is added and what is removed; the two together are a new name where exactly one is like the other."""
    gone = {name: each for name, each in old.items() if name not in new}
    came = {name: each for name, each in new.items() if name not in old}
    for name, was in gone.items():
        twins = [each for each, now in came.items() if alike(was, now)]
        rivals = [each for each, other in gone.items() if twins and alike(other, came[twins[0]])]
        if len(twins) == len(rivals) == 1:
            del came[twins[0]]
            yield Change(kind, "renamed", name, f"to {twins[0]}", rule)
        else:
            yield Change(kind, "removed", name, say(was), rule)
    for name, now in came.items():
        yield Change(kind, "added", name, say(now))


def _deprecated(kind: str, name: str, was: bool, now: bool) -> Iterator[Change]:
    if now and not was:
        yield Change(kind, "deprecated", name)
    elif was and not now:
        yield Change(kind, "changed", name, "no longer deprecated")


def _gone(kind: str, name: str, detail: str, to: str, number: int, owner: Message | Enum) -> Change:
    """A field or an enum value that is removed, or has another number."""
    rule = f"{kind.upper().replace(' ', '_')}_NO_DELETE"
    by_number = any(start <= number < end for start, end in owner.reserved_numbers)
    by_name = _short(name) in owner.reserved_names
    if not by_number:
        rule += "_UNLESS_NUMBER_RESERVED"
    elif not by_name:
        rule += "_UNLESS_NAME_RESERVED"
    if to:
        return Change(kind, "renumbered", name, f"from {detail} to {to}", rule)
    reserved = " and ".join(word for word, yes in (("number", by_number), ("name", by_name)) if yes)
    return Change(kind, "removed", name, f"{detail}; {reserved} reserved" if reserved else detail, rule)


def _reservations(kind: str, old: Message | Enum, new: Message | Enum) -> Iterator[Change]:
    rule = f"RESERVED_{kind.upper()}_NO_DELETE"
    for start, end in old.reserved_numbers:
        if not _covered(start, end, new.reserved_numbers):
            numbers = str(start) if end == start + 1 else f"{start} to {end - 1}"
            yield Change(kind, "changed", old.full_name, f"{numbers} is no longer reserved", rule)
    for name in old.reserved_names:
        if name not in new.reserved_names:
            yield Change(kind, "changed", old.full_name, f'"{name}" is no longer reserved', rule)


def _covered(start: int, end: int, ranges: Iterable[tuple[int, int]]) -> bool:
    """Whether every number from `start` up to `end` is in one of the ranges."""
    for first, last in sorted(ranges):
        if first <= start < last:
            start = last
    return start >= end


def _oneofs(old: Message, new: Message) -> Iterator[Change]:
    def members(message: Message) -> dict[str, set[int]]:
        found = {f"{message.full_name}.{oneof}": set[int]() for oneof in message.oneofs}
        for field in message.fields:
            if field.oneof is not None:
                found[f"{message.full_name}.{field.oneof}"].add(field.number)
        return found

    yield from _came_and_went("oneof", members(old), members(new), "ONEOF_NO_DELETE", lambda a, b: a == b)


def _rpcs(old: Service, new: Service) -> Iterator[Change]:
    before = {f"{old.full_name}.{method.name}": method for method in old.methods}
    after = {f"{new.full_name}.{method.name}": method for method in new.methods}
    yield from _came_and_went(
        "rpc", before, after, "RPC_NO_DELETE", lambda a, b: _signature(a) == _signature(b), _signature
    )
    for name, was in before.items():
        if name in after:
            yield from _rpc(name, was, after[name])


def _rpc(name: str, old: Method, new: Method) -> Iterator[Change]:
    if old.input != new.input:
        yield Change("rpc", "retyped", name, f"takes {new.input}, took {old.input}", "RPC_SAME_REQUEST_TYPE")
    if old.output != new.output:
        yield Change("rpc", "retyped", name, f"gives {new.output}, gave {old.output}", "RPC_SAME_RESPONSE_TYPE")
    if old.client_streaming != new.client_streaming:
        detail = f"the client {_streams(new.client_streaming)}"
        yield Change("rpc", "changed", name, detail, "RPC_SAME_CLIENT_STREAMING")
    if old.server_streaming != new.server_streaming:
        detail = f"the server {_streams(new.server_streaming)}"
        yield Change("rpc", "changed", name, detail, "RPC_SAME_SERVER_STREAMING")
    if old.idempotency != new.idempotency:
        detail = f"idempotency from {old.idempotency or 'unknown'} to {new.idempotency or 'unknown'}"
        rule = "RPC_SAME_IDEMPOTENCY_LEVEL" if old.idempotency_level != new.idempotency_level else ""
        yield Change("rpc", "changed", name, detail, rule)
    yield from _deprecated("rpc", name, old.deprecated, new.deprecated)


def _streams(yes: bool) -> str:
    return "streams" if yes else "streams no longer"


def _signature(method: Method) -> str:
    takes = f"{'stream ' if method.client_streaming else ''}{method.input}"
    gives = f"{'stream ' if method.server_streaming else ''}{method.output}"
    return f"({takes}) returns ({gives})"


def _same_rpcs(old: tuple[File, Service], new: tuple[File, Service]) -> bool:
    rpcs = [{(method.name, _signature(method)) for method in service.methods} for _, service in (old, new)]
    return bool(rpcs[0]) and rpcs[0] == rpcs[1] and old[0].package == new[0].package


def _beside(one: Type, other: Type) -> bool:
    """Whether two types are declared in the same scope."""
    return one.full_name.rpartition(".")[0] == other.full_name.rpartition(".")[0]


def _same_fields(old: Message, new: Message) -> bool:
    declared = [{(field.declaration, field.oneof) for field in message.fields} for message in (old, new)]
    return bool(declared[0]) and declared[0] == declared[1]


def _same_values(old: Enum, new: Enum) -> bool:
    return _bare_values(old) == _bare_values(new)


def _bare_values(enum: Enum) -> set[tuple[str, int]]:
    """The values, without the enum's name in front of theirs."""
    return {(enum_value_name(value.name, enum.path[-1]), value.number) for value in enum.values}


def _names_by_number(enum: Enum) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for value in enum.values:
        found.setdefault(value.number, []).append(value.name)
    return found


def _short(name: str) -> str:
    return name.rpartition(".")[2]


def _json_name(field: Field) -> str:
    return field.json_name or lower_camel(field.name)


def _oneof(field: Field) -> str:
    return f"oneof {field.oneof}" if field.oneof is not None else "no oneof"


def _declared_type(field: Field) -> str:
    """``repeated string``"""
    return field.declaration.rpartition(f" {field.name} = ")[0]


def _scalar_rule(old: str, new: str) -> str:
    if old == new:
        return ""
    if any(old in group and new in group for group in JSON_ALIKE):
        return "FIELD_SAME_TYPE"
    if (old, new) == ("string", "bytes") or any(old in group and new in group for group in WIRE_ALIKE):
        return "FIELD_WIRE_JSON_COMPATIBLE_TYPE"
    return "FIELD_WIRE_COMPATIBLE_TYPE"


def _cardinality_rule(old: Field, new: Field) -> str:
    was, now = _cardinality(old), _cardinality(new)
    if was == now or (old.oneof != new.oneof and {was, now} == {"implicit", "explicit"}):  # FIELD_SAME_ONEOF says it
        return ""
    if {was, now} == {"map", "repeated"}:
        return "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY"
    return "FIELD_WIRE_COMPATIBLE_CARDINALITY" if {was, now} & {"map", "repeated"} else "FIELD_SAME_CARDINALITY"


def _cardinality(field: Field) -> str:
    """A message and a member of a oneof say whether they are set, ``optional`` or not."""
    if field.key is not None or field.repeated:
        return "map" if field.key is not None else "repeated"
    return "implicit" if field.type != "message" and not field.optional and field.oneof is None else "explicit"


def _is_entry(message: Message | None, entries: Field) -> bool:
    """Whether a message is what a map is made of on the wire."""
    found = {field.number: (field.type, field.type_name) for field in message.fields} if message else {}
    return found == {1: (entries.key, ""), 2: (entries.type, entries.type_name)}


def _laxest(rules: Sequence[str]) -> str:
    """Of the rules that are broken, the one of the laxest category."""
    order = list(CATEGORIES)
    return min(filter(None, rules), key=lambda rule: order.index(CATEGORY[rule]), default="")


def as_json(title: str, changes: list[Change], findings: list[str]) -> str:
    """The report as JSON."""
    data = {"title": title, "changes": [_record(change) for change in changes], "by_hand": findings}
    return json.dumps(data, indent=2) + "\n"


def _record(change: Change) -> dict[str, str]:
    return {
        "level": change.level.value,
        "kind": change.kind,
        "action": change.action,
        "name": change.name,
        "detail": change.detail,
        "rule": change.rule,
        "category": change.category,
    }


def as_markdown(title: str, changes: list[Change], findings: list[str] | None) -> str:
    """The report as Markdown; `findings` is what is left to change by hand, None when nothing was looked at."""
    counts = ", ".join(f"{sum(each.level == level for each in changes)} {level.value}" for level in Level)
    lines = [f"# {title}", "", f"{counts}.", ""]
    for level in Level:
        found = [change for change in changes if change.level == level]
        if found:
            lines += [f"## {level.value.capitalize()}", "", "| change | what | detail | rule |", "|---|---|---|---|"]
            lines += [_row(change) for change in found] + [""]
    if findings is not None:
        lines += ["## To change by hand", ""]
        lines += [f"- `{each}`" for each in findings] or ["mypy finds nothing in sdk/ and cli/ against the new code."]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _row(change: Change) -> str:
    rule = f"`{change.rule}` ({change.category})" if change.rule else ""
    detail = change.detail.replace("<", "\\<")
    return f"| {change.kind} {change.action} | `{change.name}` | {detail} | {rule} |"
