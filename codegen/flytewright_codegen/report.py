"""The bump report: what one IDL says otherwise than another, and whom that breaks.

Levels follow the categories that buf publishes for its breaking-change rules
(https://buf.build/docs/breaking/rules/): what its WIRE or WIRE_JSON category forbids is wire-breaking, what only FILE
or PACKAGE forbids is source-breaking, the rest is compatible. Each change carries the rule's name.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from enum import Enum as PythonEnum
from typing import TypeVar

from .runtime.fields import lower_camel
from .schema import Api, Enum, Field, File, Message, Method, Service, Type

T = TypeVar("T")


class Level(PythonEnum):
    """Whom a change breaks."""

    WIRE = "wire-breaking"
    SOURCE = "source-breaking"
    COMPATIBLE = "compatible"


@dataclass(frozen=True)
class Change:
    """One difference."""

    level: Level
    kind: str
    """``message``, ``field``, ``oneof``, ``enum``, ``enum value``, ``service`` or ``rpc``."""
    action: str
    """``added``, ``removed``, ``renamed``, ``retyped``, ``moved``, ``renumbered``, ``deprecated`` or ``changed``."""
    name: str
    """The full name, as it was; of what is added, as it is."""
    detail: str = ""
    rule: str = ""
    """The buf rule that the change breaks; empty for a compatible one."""


INTERCHANGEABLE = (
    frozenset({"int32", "uint32", "int64", "uint64", "bool"}),
    frozenset({"sint32", "sint64"}),
    frozenset({"fixed32", "sfixed32"}),
    frozenset({"fixed64", "sfixed64"}),
)
"""Types that read each other's bytes."""


def compare(old: Api, new: Api, prefix: str = "") -> list[Change]:
    """What `new` says otherwise than `old`, of the files whose names begin with `prefix`; the worst first."""
    changes = list(_Comparison(old, new, prefix).changes())
    order = list(Level)
    return sorted(changes, key=lambda each: (order.index(each.level), each.kind, each.name, each.action))


class _Comparison:
    """The differences of two APIs."""

    def __init__(self, old: Api, new: Api, prefix: str) -> None:
        self.old, self.new = old, new
        self.prefix = prefix

    def files(self, api: Api) -> Iterator[File]:
        return (file for file in api.files if file.name.startswith(self.prefix))

    def changes(self) -> Iterator[Change]:
        yield from self.types(
            "message",
            {each.full_name: each for file in self.files(self.old) for each in file.all_messages()},
            {each.full_name: each for file in self.files(self.new) for each in file.all_messages()},
            _same_fields,
            self.message,
        )
        yield from self.types(
            "enum",
            {each.full_name: each for file in self.files(self.old) for each in file.all_enums()},
            {each.full_name: each for file in self.files(self.new) for each in file.all_enums()},
            _same_values,
            self.enum,
        )
        old = {service.full_name: service for file in self.files(self.old) for service in file.services}
        new = {service.full_name: service for file in self.files(self.new) for service in file.services}
        yield from _added("service", old, new)
        for name, service in old.items():
            if name in new:
                yield from self.service(service, new[name])
            else:
                yield Change(Level.SOURCE, "service", "removed", name, rule="SERVICE_NO_DELETE")

    def types(
        self,
        kind: str,
        old: Mapping[str, TypeT],
        new: Mapping[str, TypeT],
        alike: Callable[[TypeT, TypeT], bool],
        inside: Callable[[TypeT, TypeT], Iterator[Change]],
    ) -> Iterator[Change]:
        """The differences of all messages, or of all enums."""
        renamed: dict[str, str] = {}
        for name, was in old.items():
            if name in new:
                yield from self.moved(kind, name)
                yield from _deprecated(kind, name, was.deprecated, new[name].deprecated)
                yield from inside(was, new[name])
                continue
            rule = f"{kind.upper()}_NO_DELETE"
            twin = next((each for each in new if each not in old and _beside(each, name) and alike(was, new[each])), "")
            if twin and twin not in renamed.values():
                renamed[name] = twin
                yield Change(Level.SOURCE, kind, "renamed", name, f"to {twin}", rule)
            else:
                yield Change(Level.SOURCE, kind, "removed", name, rule=rule)
        for name in new.keys() - old.keys() - set(renamed.values()):
            yield Change(Level.COMPATIBLE, kind, "added", name)

    def moved(self, kind: str, name: str) -> Iterator[Change]:
        old, new = self.old.homes[name].name, self.new.homes[name].name
        if old != new:
            yield Change(Level.SOURCE, kind, "moved", name, f"from {old} to {new}", f"{kind.upper()}_NO_DELETE")

    def message(self, old: Message, new: Message) -> Iterator[Change]:
        name = old.full_name
        before = {field.number: field for field in old.fields}
        after = {field.number: field for field in new.fields}
        numbers = {field.name: field.number for field in new.fields}
        for number, field in before.items():
            place = f"{name}.{field.name}"
            if number in after:
                yield from self.field(place, field, after[number])
            elif numbers.get(field.name, number) not in (number, *before):
                detail = f"from {number} to {numbers[field.name]}"
                yield Change(Level.WIRE, "field", "renumbered", place, detail, "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED")
            else:
                yield _removal("field", place, field.declaration, number, new.reserved_numbers, "FIELD_NO_DELETE")
        renumbered = {field.name for field in old.fields if field.number not in after}
        for number in after.keys() - before.keys():
            if after[number].name not in renumbered:
                yield Change(
                    Level.COMPATIBLE, "field", "added", f"{name}.{after[number].name}", after[number].declaration
                )
        yield from _oneofs(old, new)
        yield from _reservations("message", name, old.reserved_numbers, new.reserved_numbers, set(after))

    def field(self, name: str, old: Field, new: Field) -> Iterator[Change]:
        if old.name != new.name:
            detail = f"to {new.name}; its JSON name changes too"
            yield Change(Level.SOURCE, "field", "renamed", name, detail, "FIELD_SAME_NAME")
        elif _json_name(old) != _json_name(new):
            detail = f"JSON name from {_json_name(old)} to {_json_name(new)}"
            yield Change(Level.WIRE, "field", "changed", name, detail, "FIELD_SAME_JSON_NAME")
        yield from self.field_type(name, old, new)
        if _label(old) != _label(new):
            broken = _many(old) != _many(new)
            rule = "FIELD_WIRE_COMPATIBLE_CARDINALITY" if broken else "FIELD_SAME_CARDINALITY"
            detail = f"from {_label(old)} to {_label(new)}"
            yield Change(Level.WIRE if broken else Level.SOURCE, "field", "retyped", name, detail, rule)
        if old.oneof != new.oneof:
            detail = f"from oneof {old.oneof or 'none'} to {new.oneof or 'none'}"
            yield Change(Level.WIRE, "field", "changed", name, detail, "FIELD_SAME_ONEOF")
        yield from _deprecated("field", name, old.deprecated, new.deprecated)

    def field_type(self, name: str, old: Field, new: Field) -> Iterator[Change]:
        was, now = _typed(old), _typed(new)
        if was == now:
            return
        compatible = (old.key is None) == (new.key is None) and self.reads(old, new)
        rule = "FIELD_SAME_TYPE" if compatible else "FIELD_WIRE_COMPATIBLE_TYPE"
        level = Level.SOURCE if compatible else Level.WIRE
        yield Change(level, "field", "retyped", name, f"from {was} to {now}", rule)

    def reads(self, old: Field, new: Field) -> bool:
        """Whether each of two types reads the other's bytes as the same values."""
        if old.type == new.type == "enum":
            before = {value.number for value in self.old.enums[old.type_name].values}
            return before <= {value.number for value in self.new.enums[new.type_name].values}
        if (old.type, new.type) == ("string", "bytes"):
            return True
        return any(old.type in group and new.type in group for group in INTERCHANGEABLE)

    def enum(self, old: Enum, new: Enum) -> Iterator[Change]:
        name = old.full_name
        before = {value.number: value for value in reversed(old.values)}
        after = {value.number: value for value in reversed(new.values)}
        for number, value in before.items():
            place = f"{name}.{value.name}"
            if number not in after:
                yield _removal("enum value", place, str(number), number, new.reserved_numbers, "ENUM_VALUE_NO_DELETE")
            elif value.name not in {each.name for each in new.values if each.number == number}:
                detail = f"to {after[number].name}; its JSON name changes too"
                yield Change(Level.SOURCE, "enum value", "renamed", place, detail, "ENUM_VALUE_SAME_NAME")
        for number in after.keys() - before.keys():
            yield Change(Level.COMPATIBLE, "enum value", "added", f"{name}.{after[number].name}", str(number))
        yield from _reservations("enum", name, old.reserved_numbers, new.reserved_numbers, set(after))

    def service(self, old: Service, new: Service) -> Iterator[Change]:
        before = {f"{old.full_name}.{method.name}": method for method in old.methods}
        after = {f"{new.full_name}.{method.name}": method for method in new.methods}
        yield from _added("rpc", before, after, _signature)
        for name, method in before.items():
            if name not in after:
                yield Change(Level.SOURCE, "rpc", "removed", name, _signature(method), "RPC_NO_DELETE")
                continue
            now = after[name]
            if method.input != now.input:
                detail = f"takes {now.input}, took {method.input}"
                yield Change(Level.WIRE, "rpc", "retyped", name, detail, "RPC_SAME_REQUEST_TYPE")
            if method.output != now.output:
                detail = f"gives {now.output}, gave {method.output}"
                yield Change(Level.WIRE, "rpc", "retyped", name, detail, "RPC_SAME_RESPONSE_TYPE")
            for side in ("client", "server"):
                if getattr(method, f"{side}_streaming") != getattr(now, f"{side}_streaming"):
                    detail = f"{side} streams: {getattr(now, f'{side}_streaming')}"
                    yield Change(Level.WIRE, "rpc", "changed", name, detail, f"RPC_SAME_{side.upper()}_STREAMING")
            yield from _deprecated("rpc", name, method.deprecated, now.deprecated)


TypeT = TypeVar("TypeT", bound=Type)


def _added(
    kind: str, old: Mapping[str, T], new: Mapping[str, T], say: Callable[[T], str] = lambda _: ""
) -> Iterator[Change]:
    for name in new.keys() - old.keys():
        yield Change(Level.COMPATIBLE, kind, "added", name, say(new[name]))


def _deprecated(kind: str, name: str, was: bool, now: bool) -> Iterator[Change]:
    if now and not was:
        yield Change(Level.COMPATIBLE, kind, "deprecated", name)


def _removal(kind: str, name: str, detail: str, number: int, reserved: Iterable[tuple[int, int]], rule: str) -> Change:
    if any(start <= number < end for start, end in reserved):
        return Change(Level.SOURCE, kind, "removed", name, f"{detail}, reserved", rule)
    return Change(Level.WIRE, kind, "removed", name, detail, f"{rule}_UNLESS_NUMBER_RESERVED")


def _reservations(
    kind: str, name: str, old: tuple[tuple[int, int], ...], new: tuple[tuple[int, int], ...], used: set[int]
) -> Iterator[Change]:
    for start, end in old:
        if not any(first <= start and end <= last for first, last in new):
            numbers = str(start) if end == start + 1 else f"{start} to {end - 1}"
            detail = f"{numbers} is no longer reserved"
            yield Change(Level.WIRE, kind, "changed", name, detail, f"RESERVED_{kind.upper()}_NO_DELETE")


def _oneofs(old: Message, new: Message) -> Iterator[Change]:
    for oneof in old.oneofs:
        if oneof not in new.oneofs:
            yield Change(Level.SOURCE, "oneof", "removed", f"{old.full_name}.{oneof}", rule="ONEOF_NO_DELETE")
    for oneof in new.oneofs:
        if oneof not in old.oneofs:
            yield Change(Level.COMPATIBLE, "oneof", "added", f"{new.full_name}.{oneof}")


def _beside(one: str, other: str) -> bool:
    """Whether two types are declared in the same scope."""
    return one.rpartition(".")[0] == other.rpartition(".")[0]


def _same_fields(old: Message, new: Message) -> bool:
    def shape(message: Message) -> list[tuple[int, str, str, str]]:
        return [(field.number, field.name, _typed(field), _label(field)) for field in message.fields]

    return bool(old.fields) and shape(old) == shape(new)


def _same_values(old: Enum, new: Enum) -> bool:
    return {value.number for value in old.values} == {value.number for value in new.values}


def _json_name(field: Field) -> str:
    return field.json_name or lower_camel(field.name)


def _typed(field: Field) -> str:
    of = field.type_name or field.type
    return f"map<{field.key}, {of}>" if field.key is not None else of


def _label(field: Field) -> str:
    if field.key is not None:
        return "map"
    return "repeated" if field.repeated else "optional" if field.optional else "singular"


def _many(field: Field) -> bool:
    return field.repeated or field.key is not None


def _signature(method: Method) -> str:
    takes = f"{'stream ' if method.client_streaming else ''}{method.input}"
    gives = f"{'stream ' if method.server_streaming else ''}{method.output}"
    return f"({takes}) returns ({gives})"


def as_json(title: str, changes: list[Change], findings: list[str]) -> str:
    """The report as JSON."""
    data = {
        "title": title,
        "changes": [{**asdict(change), "level": change.level.value} for change in changes],
        "type_checker": findings,
    }
    return json.dumps(data, indent=2) + "\n"


def as_markdown(title: str, changes: list[Change], findings: list[str] | None) -> str:
    """The report as Markdown; `findings` is what the type checker says, None when it was not asked."""
    counts = ", ".join(f"{sum(each.level == level for each in changes)} {level.value}" for level in Level)
    lines = [f"# {title}", "", f"{counts}.", ""]
    for level in Level:
        found = [change for change in changes if change.level == level]
        if found:
            lines += [f"## {level.value.capitalize()}", "", "| change | what | detail | rule |", "|---|---|---|---|"]
            lines += [_row(change) for change in found] + [""]
    if findings is not None:
        lines += ["## Type checker", ""]
        lines += [f"- `{each}`" for each in findings] or ["mypy finds nothing in sdk/ and cli/ against the new code."]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _row(change: Change) -> str:
    rule = f"`{change.rule}`" if change.rule else ""
    return f"| {change.kind} {change.action} | `{change.name}` | {change.detail} | {rule} |"
