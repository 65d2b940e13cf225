"""`Api`, the one model of an IDL that names, shapes, code and reports are derived from.

It is read from file descriptors and says what they say, in their terms; nothing here knows of Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    MethodDescriptorProto,
    MethodOptions,
    ServiceDescriptorProto,
)

from .runtime import wire

SCALARS = {
    number: name.removeprefix("TYPE_").lower()
    for name, number in FieldDescriptorProto.Type.items()
    if name not in ("TYPE_MESSAGE", "TYPE_ENUM", "TYPE_GROUP")
}
"""Names of scalar types by their descriptor number."""

PACKABLE = frozenset(SCALARS.values()) - {"string", "bytes"} | {"enum"}

HTTP_RULE = 72295728
"""The extension number of ``google.api.http`` in method options."""
HTTP_VERBS = {2: "GET", 3: "PUT", 4: "POST", 5: "DELETE", 6: "PATCH"}
"""``google.api.HttpRule``'s fields for each verb."""
VERBS = {"GET": "no_side_effects", "PUT": "idempotent", "DELETE": "idempotent"}
"""What HTTP says of its verbs."""


ONLY = "this generator renders proto3"


class UnsupportedIdlError(ValueError):
    """The IDL uses something that this generator does not render."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """A field; of a map, `key` is its keys' type and the rest speaks of its values."""

    name: str
    number: int
    type: str
    """A scalar's name, ``message`` or ``enum``."""
    type_name: str = ""
    """The full name of a message or an enum."""
    repeated: bool = False
    key: str | None = None
    oneof: str | None = None
    optional: bool = False
    packed: bool = False
    json_name: str = ""
    deprecated: bool = False
    comment: str = ""

    @property
    def declaration(self) -> str:
        """``repeated string tags = 3``, as the ``.proto`` text would say it."""
        of = self.type_name or self.type
        if self.key is not None:
            of = f"map<{self.key}, {of}>"
        label = "repeated " if self.repeated else "optional " if self.optional else ""
        return f"{label}{of} {self.name} = {self.number}"


@dataclass(frozen=True, kw_only=True)
class Value:
    """One value of an enum."""

    name: str
    number: int
    deprecated: bool = False
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class Type:
    """What a field's ``type_name`` can name."""

    full_name: str
    path: tuple[str, ...]
    """Its name inside the package, outermost first."""
    deprecated: bool = False
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class Enum(Type):
    """An enum."""

    values: tuple[Value, ...]
    reserved_numbers: tuple[tuple[int, int], ...] = ()
    """Ranges, the end outside."""
    reserved_names: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Message(Type):
    """A message, map entries left out of its nested ones."""

    fields: tuple[Field, ...]
    oneofs: tuple[str, ...] = ()
    """Names of the oneofs that the text declares."""
    messages: tuple[Message, ...] = ()
    enums: tuple[Enum, ...] = ()
    reserved_numbers: tuple[tuple[int, int], ...] = ()
    """Ranges, the end outside."""
    reserved_names: tuple[str, ...] = ()

    def walk(self) -> Iterator[Message]:
        """This message and all nested ones, inner ones first."""
        for nested in self.messages:
            yield from nested.walk()
        yield self


@dataclass(frozen=True, kw_only=True)
class Method:
    """An RPC."""

    name: str
    input: str
    output: str
    client_streaming: bool = False
    server_streaming: bool = False
    idempotency: str = ""
    """``no_side_effects`` or ``idempotent``, when the IDL says so by option or by HTTP verb."""
    idempotency_level: str = ""
    """The same, when the IDL says so by option."""
    deprecated: bool = False
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class Service:
    """A service."""

    full_name: str
    name: str
    methods: tuple[Method, ...]
    deprecated: bool = False
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class File:
    """A ``.proto`` file."""

    name: str
    package: str
    messages: tuple[Message, ...]
    enums: tuple[Enum, ...]
    services: tuple[Service, ...]
    comment: str = ""

    def all_messages(self) -> Iterator[Message]:
        """Every message of the file, inner ones before the ones that hold them."""
        for message in self.messages:
            yield from message.walk()

    def all_enums(self) -> Iterator[Enum]:
        """Every enum of the file."""
        yield from self.enums
        for message in self.all_messages():
            yield from message.enums

    def references(self) -> set[str]:
        """Full names of all messages and enums that fields and methods of this file name."""
        names = {field.type_name for message in self.all_messages() for field in message.fields if field.type_name}
        return names | {name for s in self.services for m in s.methods for name in (m.input, m.output)}


@dataclass(frozen=True)
class Api:
    """Every file of an IDL, those it depends on included."""

    files: tuple[File, ...]
    unsupported: Mapping[str, str] = field(default_factory=dict)
    """Files that cannot be rendered, with the reason; an IDL may import one for its options alone."""
    unread: Mapping[str, str] = field(default_factory=dict)
    """The files, of these, that define a message or an enum, by full name."""

    @cached_property
    def messages(self) -> Mapping[str, Message]:
        """Every message by its full name."""
        return {message.full_name: message for file in self.files for message in file.all_messages()}

    @cached_property
    def enums(self) -> Mapping[str, Enum]:
        """Every enum by its full name."""
        return {enum.full_name: enum for file in self.files for enum in file.all_enums()}

    @cached_property
    def homes(self) -> Mapping[str, File]:
        """The file that defines a message or an enum, by full name."""
        found: dict[str, File] = {}
        for file in self.files:
            types: list[Type] = [*file.all_messages(), *file.all_enums()]
            found.update((each.full_name, file) for each in types)
        return found

    @cached_property
    def recursive(self) -> frozenset[str]:
        """Full names of the messages that can contain themselves."""
        reach = {name: self._reachable(name) for name in self.messages}
        return frozenset(name for name, reached in reach.items() if name in reached)

    def _reachable(self, name: str) -> set[str]:
        seen: set[str] = set()
        waiting = [name]
        while waiting:
            for each in self.messages[waiting.pop()].fields:
                if each.type == "message" and each.type_name not in seen:
                    seen.add(each.type_name)
                    waiting.append(each.type_name)
        return seen

    def names(self, prefix: str) -> list[str]:
        """The files whose names begin with `prefix`, those that cannot be rendered included."""
        return sorted(
            name for name in (*(file.name for file in self.files), *self.unsupported) if name.startswith(prefix)
        )

    def described_names(self, prefix: str) -> set[str]:
        """The full names of all that may have a description, in the files whose names begin with `prefix`."""
        found: set[str] = set()
        for file in self.files:
            if file.name.startswith(prefix):
                types: list[Type] = [*file.all_messages(), *file.all_enums()]
                found.update(each.full_name for each in types)
                for service in file.services:
                    found.add(service.full_name)
                    found.update(f"{service.full_name}.{method.name}" for method in service.methods)
        return found

    def with_what_they_use(self, names: Iterable[str]) -> tuple[File, ...]:
        """The files of these names and all that hold a type they refer to, in the order of the IDL.

        Raises `UnsupportedIdlError` when one of them is proto2 or of an edition, naming the file.
        """
        by_name = {file.name: file for file in self.files}
        wanted: dict[str, File] = {}
        waiting = [*names]
        while waiting:
            name = waiting.pop()
            if name in self.unsupported:
                raise UnsupportedIdlError(f"{name}: {self.unsupported[name]}; {ONLY}")
            if name not in wanted:
                wanted[name] = by_name[name]
                waiting.extend(self._home_of(each, name) for each in by_name[name].references())
        return tuple(file for file in self.files if file.name in wanted)

    def _home_of(self, full_name: str, user: str) -> str:
        home = self.homes.get(full_name)
        if home is not None:
            return home.name
        unread = self.unread.get(full_name)
        if unread is None:
            raise UnsupportedIdlError(f"{user}: {full_name} is in none of the given files")
        raise UnsupportedIdlError(f"{user}: {full_name} is of {unread}: {self.unsupported[unread]}; {ONLY}")


def read_api(files: Iterable[FileDescriptorProto]) -> Api:
    """The model of the files of one IDL, given with everything they import."""
    readable: list[File] = []
    unsupported: dict[str, str] = {}
    unread: dict[str, str] = {}
    for file in files:
        try:
            readable.append(_FileReader(file).read())
        except UnsupportedIdlError as error:
            unsupported[file.name] = str(error)
            types: list[DescriptorProto | EnumDescriptorProto] = [*file.message_type, *file.enum_type]
            unread.update((name, file.name) for each in types for name in _type_names(each, file.package))
    return Api(tuple(readable), unsupported, unread)


def _type_names(proto: DescriptorProto | EnumDescriptorProto, scope: str) -> Iterator[str]:
    """The full names of a message or an enum and of what is declared inside it."""
    full_name = f"{scope}.{proto.name}" if scope else proto.name
    yield full_name
    if isinstance(proto, DescriptorProto):
        inner: list[DescriptorProto | EnumDescriptorProto] = [*proto.nested_type, *proto.enum_type]
        for each in inner:
            yield from _type_names(each, full_name)


class _FileReader:
    """Reads one file descriptor; comments are found by the path of numbers that leads to what they are for."""

    def __init__(self, file: FileDescriptorProto) -> None:
        self.file = file
        self.comments = {
            tuple(place.path): (place.leading_comments or place.trailing_comments).strip()
            for place in file.source_code_info.location
        }

    def read(self) -> File:
        file = self.file
        if file.syntax != "proto3":
            raise UnsupportedIdlError(f"it is of an edition ({file.edition})" if file.edition else "it is proto2")
        return File(
            name=file.name,
            package=file.package,
            messages=tuple(self.message(each, (), (4, i)) for i, each in enumerate(file.message_type)),
            enums=tuple(self.enum(each, (), (5, i)) for i, each in enumerate(file.enum_type)),
            services=tuple(self.service(each, (6, i)) for i, each in enumerate(file.service)),
            comment=self.comments.get((12,)) or self.comments.get((2,), ""),
        )

    def full_name(self, *path: str) -> str:
        return ".".join((*filter(None, [self.file.package]), *path))

    def message(self, proto: DescriptorProto, outer: tuple[str, ...], at: tuple[int, ...]) -> Message:
        path = (*outer, proto.name)
        full_name = self.full_name(*path)
        entries = {f".{full_name}.{each.name}": each for each in proto.nested_type if each.options.map_entry}
        optional = {field.oneof_index for field in proto.field if field.proto3_optional}
        return Message(
            full_name=full_name,
            path=path,
            fields=tuple(self.field(f, proto, entries, (*at, 2, i)) for i, f in enumerate(proto.field)),
            oneofs=tuple(each.name for i, each in enumerate(proto.oneof_decl) if i not in optional),
            messages=tuple(
                self.message(each, path, (*at, 3, i))
                for i, each in enumerate(proto.nested_type)
                if not each.options.map_entry
            ),
            enums=tuple(self.enum(each, path, (*at, 4, i)) for i, each in enumerate(proto.enum_type)),
            reserved_numbers=tuple((each.start, each.end) for each in proto.reserved_range),
            reserved_names=tuple(proto.reserved_name),
            deprecated=proto.options.deprecated,
            comment=self.comments.get(at, ""),
        )

    def field(
        self,
        proto: FieldDescriptorProto,
        owner: DescriptorProto,
        entries: Mapping[str, DescriptorProto],
        at: tuple[int, ...],
    ) -> Field:
        if proto.type == FieldDescriptorProto.TYPE_GROUP:
            raise UnsupportedIdlError(f"{owner.name}.{proto.name} is a group")
        entry = entries.get(proto.type_name)
        of = entry.field[1] if entry else proto
        kind = _type_of(of)
        repeated = proto.label == FieldDescriptorProto.LABEL_REPEATED and entry is None
        in_oneof = proto.HasField("oneof_index") and not proto.proto3_optional
        packed = proto.options.packed if proto.options.HasField("packed") else True
        return Field(
            name=proto.name,
            number=proto.number,
            type=kind,
            type_name=of.type_name.removeprefix("."),
            repeated=repeated,
            key=_type_of(entry.field[0]) if entry else None,
            oneof=owner.oneof_decl[proto.oneof_index].name if in_oneof else None,
            optional=proto.proto3_optional,
            packed=repeated and kind in PACKABLE and packed,
            json_name=proto.json_name,
            deprecated=proto.options.deprecated,
            comment=self.comments.get(at, ""),
        )

    def enum(self, proto: EnumDescriptorProto, outer: tuple[str, ...], at: tuple[int, ...]) -> Enum:
        path = (*outer, proto.name)
        return Enum(
            full_name=self.full_name(*path),
            path=path,
            values=tuple(
                Value(
                    name=each.name,
                    number=each.number,
                    deprecated=each.options.deprecated,
                    comment=self.comments.get((*at, 2, i), ""),
                )
                for i, each in enumerate(proto.value)
            ),
            reserved_numbers=tuple((each.start, each.end + 1) for each in proto.reserved_range),
            reserved_names=tuple(proto.reserved_name),
            deprecated=proto.options.deprecated,
            comment=self.comments.get(at, ""),
        )

    def service(self, proto: ServiceDescriptorProto, at: tuple[int, ...]) -> Service:
        return Service(
            full_name=self.full_name(proto.name),
            name=proto.name,
            methods=tuple(self.method(each, (*at, 2, i)) for i, each in enumerate(proto.method)),
            deprecated=proto.options.deprecated,
            comment=self.comments.get(at, ""),
        )

    def method(self, proto: MethodDescriptorProto, at: tuple[int, ...]) -> Method:
        return Method(
            name=proto.name,
            input=proto.input_type.removeprefix("."),
            output=proto.output_type.removeprefix("."),
            client_streaming=proto.client_streaming,
            server_streaming=proto.server_streaming,
            idempotency=_idempotency_level(proto.options) or VERBS.get(_http_verb(proto.options), ""),
            idempotency_level=_idempotency_level(proto.options),
            deprecated=proto.options.deprecated,
            comment=self.comments.get(at, ""),
        )


def _type_of(proto: FieldDescriptorProto) -> str:
    if proto.type == FieldDescriptorProto.TYPE_MESSAGE:
        return "message"
    if proto.type == FieldDescriptorProto.TYPE_ENUM:
        return "enum"
    return SCALARS[proto.type]


def _idempotency_level(options: MethodOptions) -> str:
    level = MethodOptions.IdempotencyLevel.Name(options.idempotency_level).lower()
    return "" if level == "idempotency_unknown" else level


def _http_verb(options: MethodOptions) -> str:
    """The verb of ``google.api.http``, read from the option's bytes: protobuf need not know the extension."""
    rule = dict(_raw_fields(options.SerializeToString())).get(HTTP_RULE, b"")
    return next((HTTP_VERBS[number] for number, _ in _raw_fields(rule) if number in HTTP_VERBS), "")


def _raw_fields(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and content of every length-delimited field."""
    pos = 0
    while pos < len(data):
        after = wire.skip_field(data, pos, len(data))
        tag, pos = wire.take_varint(data, pos)
        if tag & 7 == 2:
            start, end = wire.take_span(data, pos)
            yield tag >> 3, data[start:end]
        pos = after
