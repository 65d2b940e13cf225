"""Writes file descriptors as ``.proto`` text that compiles back to equal descriptors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from google.protobuf import descriptor_pb2, message_factory
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    MethodDescriptorProto,
    ServiceDescriptorProto,
)
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message import Message
from google.protobuf.text_encoding import CEscape

from .runtime.fields import lower_camel
from .schema import SCALARS, UnsupportedIdlError
from .sources import in_import_order
from .writer import Writer

DESCRIPTOR_FILE = "google/protobuf/descriptor.proto"
_MAX_FIELD = 536870911
_MAX_ENUM = 2147483647


def render_protos(names: Iterable[str], files: Mapping[str, FileDescriptorProto], note: str = "") -> dict[str, str]:
    """The text of the named files; `files` also holds everything they import, so that custom options are known."""
    options = _Options(files)
    return {name: _FileText(files[name], options, note).render() for name in names}


class _Options:
    """Reads option messages with the extensions that the IDL's own files define."""

    def __init__(self, files: Mapping[str, FileDescriptorProto]) -> None:
        self.pool = DescriptorPool()
        known = {DESCRIPTOR_FILE: FileDescriptorProto.FromString(descriptor_pb2.DESCRIPTOR.serialized_pb)} | dict(files)
        for file in in_import_order(known):
            self.pool.Add(file)

    def read(self, options: Message) -> Iterator[tuple[str, FieldDescriptor, Any]]:
        """Name, field and value of every option that is set, custom ones in parentheses."""
        kind = self.pool.FindMessageTypeByName(options.DESCRIPTOR.full_name)
        for field, value in message_factory.GetMessageClass(kind).FromString(options.SerializeToString()).ListFields():
            name = f"({field.full_name})" if field.is_extension else field.name
            for each in value if field.is_repeated else [value]:
                yield name, field, each


class _FileText:
    """Renders one file."""

    def __init__(self, file: FileDescriptorProto, options: _Options, note: str) -> None:
        if file.syntax != "proto3":
            raise UnsupportedIdlError(f"{file.name}: only proto3 is rendered, not {file.syntax or 'proto2'}")
        self.file = file
        self.options = options
        self.note = note
        self.out = Writer("  ")
        self.inner_names = {name for message in file.message_type for name in _inner_names(message)}

    def render(self) -> str:
        file, out = self.file, self.out
        if self.note:
            out.lines(f"// {self.note}", "")
        out.lines('syntax = "proto3";', "")
        if file.package:
            out.lines(f"package {file.package};", "")
        for index, name in enumerate(file.dependency):
            modifier = (
                "public " if index in file.public_dependency else "weak " if index in file.weak_dependency else ""
            )
            out.line(f'import {modifier}"{name}";')
        if file.dependency:
            out.line()
        self.statements(file.options)
        if file.options.ByteSize():
            out.line()
        for enum in file.enum_type:
            self.enum(enum)
            out.line()
        for message in file.message_type:
            self.message(message)
            out.line()
        for extended in dict.fromkeys(each.extendee for each in file.extension):
            with out.block(f"extend {extended} {{", "}"):
                for each in file.extension:
                    if each.extendee == extended:
                        self.field(each, {})
            out.line()
        for service in file.service:
            self.service(service)
            out.line()
        return out.text()

    def statements(self, options: Message) -> None:
        """``option … ;`` lines."""
        for name, field, value in self.options.read(options):
            self.value(f"option {name} = ", field, value, ";")

    def value(self, before: str, field: FieldDescriptor, value: Any, after: str) -> None:
        """One option or one field of an aggregate option."""
        if field.type == FieldDescriptor.TYPE_MESSAGE:
            self.aggregate(f"{before}{{", value, f"}}{after}")
        else:
            self.out.line(f"{before}{_literal(field, value)}{after}")

    def aggregate(self, opening: str, value: Message, closing: str) -> None:
        with self.out.block(opening, closing):
            for field, content in value.ListFields():
                name = f"[{field.full_name}]" if field.is_extension else field.name
                if field.message_type and field.message_type.GetOptions().map_entry:
                    for key in sorted(content):  # protobuf's own order is another in each process
                        self.map_entry(name, field, key, content[key])
                    continue
                for each in content if field.is_repeated else [content]:
                    if field.type == FieldDescriptor.TYPE_MESSAGE:
                        self.aggregate(f"{name} {{", each, "}")
                    else:
                        self.out.line(f"{name}: {_literal(field, each)}")

    def map_entry(self, name: str, field: FieldDescriptor, key: Any, value: Any) -> None:
        assert field.message_type is not None
        entry = field.message_type.fields_by_name
        with self.out.block(f"{name} {{", "}"):
            self.out.line(f"key: {_literal(entry['key'], key)}")
            if entry["value"].type == FieldDescriptor.TYPE_MESSAGE:
                self.aggregate("value {", value, "}")
            else:
                self.out.line(f"value: {_literal(entry['value'], value)}")

    def inline(self, options: Message, *more: str) -> str:
        """`` [deprecated = true]``, for fields and enum values."""
        found = list(more)
        for name, field, value in self.options.read(options):
            if field.type == FieldDescriptor.TYPE_MESSAGE:
                part = _FileText(self.file, self.options, "")
                part.aggregate(f"{name} = {{", value, "}")
                found.append(part.out.text().strip())
            else:
                found.append(f"{name} = {_literal(field, value)}")
        return f" [{', '.join(found)}]" if found else ""

    def message(self, message: DescriptorProto) -> None:
        if message.extension_range or message.extension:
            raise UnsupportedIdlError(f"{self.file.name}: {message.name} has extensions")
        entries = {each.name: each for each in message.nested_type if each.options.map_entry}
        nested = list(message.nested_type)

        def nested_up_to_entry() -> None:
            # protoc lists map entries among the nested messages, in the order of the text
            while nested and nested[0].name not in entries:
                self.message(nested.pop(0))

        with self.out.block(f"message {message.name} {{", "}"):
            self.statements(message.options)
            self.reserved(message)
            for enum in message.enum_type:
                self.enum(enum)
            nested_up_to_entry()
            real_oneofs = _real_oneofs(message)
            opened: set[int] = set()
            for field in message.field:
                entry = _entry_of(field, entries)
                if entry is not None:
                    assert nested[0] is entry, f"{message.name}: map entries are not in the order of their fields"
                    self.field(field, entries)
                    nested.pop(0)
                    nested_up_to_entry()
                elif field.HasField("oneof_index") and field.oneof_index in real_oneofs:
                    if field.oneof_index not in opened:
                        opened.add(field.oneof_index)
                        self.oneof(message, field.oneof_index)
                else:
                    self.field(field, entries)

    def oneof(self, message: DescriptorProto, index: int) -> None:
        declared = message.oneof_decl[index]
        with self.out.block(f"oneof {declared.name} {{", "}"):
            self.statements(declared.options)
            for member in message.field:
                if member.HasField("oneof_index") and member.oneof_index == index:
                    self.field(member, {}, label="")

    def reserved(self, message: DescriptorProto | EnumDescriptorProto) -> None:
        inclusive = isinstance(message, EnumDescriptorProto)
        limit = _MAX_ENUM if inclusive else _MAX_FIELD
        ranges = []
        for each in message.reserved_range:
            last = each.end if inclusive else each.end - 1
            until = "max" if last >= limit else str(last)
            ranges.append(str(each.start) if last == each.start else f"{each.start} to {until}")
        if ranges:
            self.out.line(f"reserved {', '.join(ranges)};")
        if message.reserved_name:
            self.out.line(f"reserved {', '.join(_quoted(name) for name in message.reserved_name)};")

    def field(
        self, field: FieldDescriptorProto, entries: Mapping[str, DescriptorProto], label: str | None = None
    ) -> None:
        entry = _entry_of(field, entries)
        if entry is not None:
            kind = f"map<{self.type_name(entry.field[0])}, {self.type_name(entry.field[1])}>"
            label = ""
        else:
            kind = self.type_name(field)
        if label is None:
            repeated = field.label == FieldDescriptorProto.LABEL_REPEATED
            label = "repeated " if repeated else "optional " if field.proto3_optional else ""
        own_json = field.json_name if field.json_name != lower_camel(field.name) else ""
        more = [f"json_name = {_quoted(own_json)}"] if own_json else []
        self.out.line(f"{label}{kind} {field.name} = {field.number}{self.inline(field.options, *more)};")

    def type_name(self, field: FieldDescriptorProto) -> str:
        return self.short(field.type_name) if field.type_name else SCALARS[field.type]

    def short(self, full_name: str) -> str:
        """A type as the text names it: without the file's own package, and in full where that would be another."""
        own = f".{self.file.package}."
        name = full_name.removeprefix(own) if self.file.package else full_name[1:]
        if name == full_name:
            name = full_name[1:]
        return full_name if name.partition(".")[0] in self.inner_names else name

    def enum(self, enum: EnumDescriptorProto) -> None:
        with self.out.block(f"enum {enum.name} {{", "}"):
            self.statements(enum.options)
            self.reserved(enum)
            for value in enum.value:
                self.out.line(f"{value.name} = {value.number}{self.inline(value.options)};")

    def service(self, service: ServiceDescriptorProto) -> None:
        with self.out.block(f"service {service.name} {{", "}"):
            self.statements(service.options)
            for method in service.method:
                self.method(method)

    def method(self, method: MethodDescriptorProto) -> None:
        takes = f"{'stream ' if method.client_streaming else ''}{self.short(method.input_type)}"
        gives = f"{'stream ' if method.server_streaming else ''}{self.short(method.output_type)}"
        head = f"rpc {method.name}({takes}) returns ({gives})"
        if not method.options.ByteSize():
            self.out.line(f"{head} {{}}" if method.HasField("options") else f"{head};")
            return
        with self.out.block(f"{head} {{", "}"):
            self.statements(method.options)


def _real_oneofs(message: DescriptorProto) -> set[int]:
    """Indices of the oneofs that the text declares, not those that stand for ``optional``."""
    optional = {field.oneof_index for field in message.field if field.proto3_optional}
    return set(range(len(message.oneof_decl))) - optional


def _entry_of(field: FieldDescriptorProto, entries: Mapping[str, DescriptorProto]) -> DescriptorProto | None:
    if field.type != FieldDescriptorProto.TYPE_MESSAGE or field.label != FieldDescriptorProto.LABEL_REPEATED:
        return None
    return entries.get(field.type_name.rpartition(".")[2])


def _inner_names(message: DescriptorProto) -> Iterator[str]:
    """Names declared inside a message, at any depth."""
    for nested in message.nested_type:
        yield nested.name
        yield from _inner_names(nested)
    for enum in message.enum_type:
        yield enum.name


def _quoted(text: str | bytes) -> str:
    return f'"{CEscape(text.encode(), as_utf8=True) if isinstance(text, str) else CEscape(text, as_utf8=False)}"'


def _literal(field: FieldDescriptor, value: Any) -> str:
    """A scalar as option text."""
    if field.type == FieldDescriptor.TYPE_ENUM:
        assert field.enum_type is not None
        return str(field.enum_type.values_by_number[value].name)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, bytes)):
        return _quoted(value)
    return repr(value)
