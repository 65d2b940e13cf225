"""Renders one module of message and enum classes, with straight-line wire code for each message.

A message ``Blob`` becomes a class with its ``_write`` method and a function ``read_blob``: a function and not a
method, because a call through a global name is what the interpreter does fastest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from textwrap import wrap

from .runtime.fields import lower_camel
from .schema import PACKABLE
from .shape import EnumShape, FieldShape, MessageShape, ModuleShape, Shaper, attribute_name, snake_case
from .writer import Writer

WIRE_TYPES = {"double": 1, "fixed64": 1, "sfixed64": 1, "float": 5, "fixed32": 5, "sfixed32": 5}
WIRE_TYPES |= {"string": 2, "bytes": 2, "message": 2}
"""Wire types by proto type, where they are not 0 (varint)."""

LENGTH_DELIMITED = 2

BUILTINS = frozenset(
    {"bool", "bytearray", "bytes", "dict", "float", "int", "list", "property", "staticmethod", "str", "tuple"}
)
"""Builtins that the body of a message class names."""

INLINE_VARINTS = {"int32", "int64", "uint32", "uint64", "enum"}
"""Types of which a value below 128 is its one byte."""


def render_messages(module: ModuleShape, shaper: Shaper, out: Writer) -> None:
    """Write every enum and message class of a module."""
    for enum in module.enums:
        _enum(enum, out)
    for message in module.messages:
        _MessageCode(message, shaper, out).render()


def write_docstring(out: Writer, *paragraphs: str) -> None:
    lines = [line for text in paragraphs for line in (*_wrapped(text), "")][:-1]
    if len(lines) == 1:
        out.line(f'"""{lines[0]}"""')
        return
    out.line(f'"""{lines[0]}')
    out.lines(*lines[1:], '"""')


def _wrapped(text: str) -> list[str]:
    """The paragraphs of a comment as lines; one that is indented or a list keeps its lines."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''")
    lines: list[str] = []
    for line in safe.splitlines():
        lines.extend(wrap(line.rstrip(), 110, break_long_words=False, break_on_hyphens=False) or [""])
    if lines and lines[-1].endswith('"'):
        lines[-1] += " "
    return lines


def _enum(enum: EnumShape, out: Writer) -> None:
    renamed = f", {enum.renamed!r}" if enum.renamed else ""
    out.line(f'@proto_enum("{enum.schema.full_name}"{renamed})')
    with out.block(f"class {enum.name}(Enum):"):
        write_docstring(out, *filter(None, [enum.description]), f"``enum {enum.schema.full_name}``")
        out.line()
        for (name, number), value in zip(enum.values, enum.schema.values, strict=True):
            out.line(f"{name} = {number}")
            notes = [value.comment, "Deprecated in the IDL." if value.deprecated else ""]
            if any(notes):
                write_docstring(out, *filter(None, notes))
    out.lines("", "")


def _tag(field: FieldShape, wire_type: int) -> int:
    return field.schema.number << 3 | wire_type


def _tag_bytes(tag: int) -> bytes:
    data = bytearray()
    while tag > 127:
        data.append(tag & 127 | 128)
        tag >>= 7
    data.append(tag)
    return bytes(data)


def _literal(data: bytes) -> str:
    return 'b"' + "".join(f"\\x{byte:02x}" for byte in data) + '"'


def _wire_type(kind: str) -> int:
    return WIRE_TYPES.get(kind, 0)


class _MessageCode:
    """The code of one message."""

    def __init__(self, message: MessageShape, shaper: Shaper, out: Writer) -> None:
        self.message = message
        self.shaper = shaper
        self.out = out
        self.guarded = bool(message.oneofs)
        self.made = f"Plain{message.name}" if self.guarded else message.name
        """The class that the constructor and the reader store into."""
        self.hidden = BUILTINS & {*(field.name for field in message.fields), *message.oneofs}
        """Builtins that a type checker takes for an attribute of the class inside its body."""

    def spelled(self, code: str) -> str:
        """Code of the class body with hidden builtins named in full."""
        return re.sub(r"\b\w+\b", lambda word: f"builtins.{word[0]}" if word[0] in self.hidden else word[0], code)

    def render(self) -> None:
        self.klass()
        if self.guarded:
            self.out.lines(f"{self.made} = plain({self.message.name})", "", "")
        self.reader()

    # The class

    def klass(self) -> None:
        message, out = self.message, self.out
        bases = [message.mixin] if message.mixin else []
        bases.append("OneofMessage" if self.guarded else "Message")
        with out.block(f"class {message.name}({', '.join(bases)}):"):
            self.docstring()
            out.line()
            out.line(f"__slots__ = {_names(message.fields)}")
            out.line(f'FULL_NAME = "{message.schema.full_name}"')
            for inner, name in message.nested:
                out.line(f"{inner} = {name}")
            for field in message.fields:
                out.line(f"{field.name}: {self.spelled(field.type)}")
            if self.guarded:
                self.oneof_table()
            out.line()
            self.constructor()
            for oneof, members in message.oneofs.items():
                self.oneof_property(oneof, members)
            if self.guarded:
                self.which()
            self.writer()
            self.reader_alias()
            self.descriptions()
        out.lines("", "")

    def docstring(self) -> None:
        message = self.message
        intro = [text for text in (message.description, f"``message {message.schema.full_name}``") if text]
        if message.schema.deprecated:
            intro.append("Deprecated in the IDL.")
        fields = [self.field_line(field) for field in message.fields]
        if not fields:
            write_docstring(self.out, *intro)
            return
        lines = [line for text in intro for line in (*_wrapped(text), "")]
        self.out.line(f'"""{lines[0]}')
        self.out.lines(*lines[1:], "Fields:", *fields, '"""')

    @staticmethod
    def field_line(field: FieldShape) -> str:
        of = f" (oneof {field.schema.oneof})" if field.schema.oneof else ""
        old = " Deprecated." if field.schema.deprecated else ""
        comment = " ".join(field.schema.comment.split()).replace("\\", "\\\\").replace('"""', "'''")
        said = f" {comment}" if comment else ""
        return f"    {field.name}: ``{field.schema.declaration}``{of}.{old}{said}"

    def oneof_table(self) -> None:
        with self.out.block("ONEOFS = {", "}"):
            for oneof, members in self.message.oneofs.items():
                self.out.line(f'"{oneof}": {_names(members)},')

    def constructor(self) -> None:
        message, out = self.message, self.out
        if not message.fields:
            with out.block("def __init__(self) -> None:"):
                out.line("self._unknown = None")
            out.line()
            return
        with out.block("def __init__(", ") -> None:"):
            out.line("self, *,")
            for field in message.fields:
                out.line(f"{field.name}: {self.spelled(field.parameter_type)} = {field.default},")
        with out.deeper():
            if self.guarded:
                # a subclass of the user's may have other slots: it keeps the check
                out.lines("_class = self.__class__", f"_checked = self.__class__ is {message.name}")
                with out.block("if _checked:"):
                    out.line(f'set_slot(self, "__class__", {self.made})')
            for field in message.fields:
                value = field.name
                if field.default == "None" and not field.nullable:
                    value = f"{field.zero} if {field.name} is None else {field.name}"
                out.line(f"self.{field.name} = {value}")
            out.line("self._unknown = None")
            if self.guarded:
                with out.block("if _checked:"):
                    out.line("self.__class__ = _class")
                for members in message.oneofs.values():
                    self.one_at_most(members)
        out.line()

    def one_at_most(self, members: tuple[FieldShape, ...]) -> None:
        """Refuse two members at construction; the chain ends at the first that is given."""
        for index, member in enumerate(members[:-1]):
            others = " or ".join(f"{each.name} is not None" for each in members[index + 1 :])
            with (
                self.out.block(f"{'el' if index else ''}if {member.name} is not None:"),
                self.out.block(f"if {others}:"),
            ):
                self.out.line("raise two_members(self)")

    def oneof_property(self, oneof: str, members: tuple[FieldShape, ...]) -> None:
        kinds = self.spelled(" | ".join(dict.fromkeys(member.value_type for member in members)))
        out = self.out
        out.line(self.spelled("@property"))
        with out.block(f"def {oneof}(self) -> {kinds} | None:"):
            out.line(f'"""The member of oneof ``{oneof}`` that is set."""')
            for member in members[:-1]:
                with out.block(f"if self.{member.name} is not None:"):
                    out.line(f"return self.{member.name}")
            out.line(f"return self.{members[-1].name}")
        out.line()

    def which(self) -> None:
        out = self.out
        signatures = []
        for oneof, members in self.message.oneofs.items():
            names = ", ".join(f'"{member.name}"' for member in members)
            signatures.append((f'oneof: Literals["{oneof}"]', f"Literals[{names}] | None"))
        if len(signatures) > 1:
            with out.block("if TYPE_CHECKING:"):
                for takes, gives in signatures:
                    out.lines("@overload", f"def which(self, {takes}) -> {gives}: ...")
            out.line("def which(self, oneof: str) -> str | None:")
        else:
            ((takes, gives),) = signatures
            out.line(f"def which(self, {takes}) -> {gives}:")
        with out.deeper():
            out.line('"""The name of the member of a oneof that is set, None when none is."""')
            for oneof, members in self.message.oneofs.items():
                with out.block(f'if oneof == "{oneof}":'):
                    for member in members:
                        with out.block(f"if self.{member.name} is not None:"):
                            out.line(f'return "{member.name}"')
                    out.line("return None")
            out.line("raise no_oneof(self, oneof)")
        out.line()

    def reader_alias(self) -> None:
        out = self.out
        out.line(self.spelled("@staticmethod"))
        numbers = self.spelled("buf: bytes, pos: int, end: int, depth: int")
        with out.block(f"def _read({numbers}) -> {self.message.name}:"):
            out.line(f"return read_{self.message.function}(buf, pos, end, depth)")
        out.line()

    def descriptions(self) -> None:
        out = self.out
        out.line(self.spelled("@staticmethod"))
        with out.block(self.spelled("def _fields(field: FieldMaker) -> tuple[Field, ...]:")):
            if not self.message.fields:
                out.line("return ()")
                return
            with out.block("return (", ")"):
                for field in self.message.fields:
                    out.line(f"{_description(field)},")

    # Writing

    def writer(self) -> None:
        message, out = self.message, self.out
        done: set[str] = set()
        with out.block(self.spelled("def _write(self, out: bytearray) -> None:")):
            for field in message.fields:
                if field.schema.oneof is None:
                    self.write_field(field)
                elif field.schema.oneof not in done:
                    done.add(field.schema.oneof)
                    self.write_oneof([each for each in message.fields if each.schema.oneof == field.schema.oneof])
            with out.block("if self._unknown:"):
                out.line("out += self._unknown")
        out.line()

    def write_oneof(self, members: list[FieldShape]) -> None:
        for index, member in enumerate(members):
            value = f"v{member.schema.number}"
            with self.out.block(f"{'el' if index else ''}if ({value} := self.{member.name}) is not None:"):
                self.put(member, value)

    def write_field(self, field: FieldShape) -> None:
        schema, out = field.schema, self.out
        value = f"v{schema.number}"
        if schema.key is not None:
            self.write_map(field)
        elif schema.packed:
            with out.block(f"if self.{field.name}:"):
                self.open(field)
                with out.block(f"for {value} in self.{field.name}:"):
                    out.line(f"put_{schema.type}(out, {value})")
                self.close()
        elif schema.repeated:
            with out.block(f"for {value} in self.{field.name}:"):
                self.put(field, value)
        elif field.nullable:
            with out.block(f"if ({value} := self.{field.name}) is not None:"):
                self.put(field, value)
        else:
            out.line(f"{value} = self.{field.name}")
            with out.block(f"if {_unlike_zero(field, value)}:"):
                self.put(field, value)

    def put(self, field: FieldShape, value: str) -> None:
        """Append one tag and one value."""
        kind, out = field.schema.type, self.out
        tag = _tag_bytes(_tag(field, _wire_type(kind)))
        if kind == "message":
            out.line(f"put_message(out, {_literal(tag + bytes(1))}, {value}, {field.cls})")
            return
        out.line(f"out.append(0x{tag[0]:02X})" if len(tag) == 1 else f"out += {_literal(tag)}")
        out.line(f"put_{kind}(out, {value})")

    def write_map(self, field: FieldShape) -> None:
        schema, out = field.schema, self.out
        assert schema.key is not None
        key, value = f"k{schema.number}", f"v{schema.number}"
        with out.block(f"if self.{field.name}:"), out.block(f"for {key}, {value} in self.{field.name}.items():"):
            self.open(field)
            out.line(f"out.append(0x{8 | _wire_type(schema.key):02X})")
            out.line(f"put_{schema.key}(out, {key})")
            value_tag = 16 | _wire_type(schema.type)
            if schema.type == "message":
                out.line(f'put_message(out, b"\\x{value_tag:02x}\\x00", {value}, {field.cls})')
            else:
                out.line(f"out.append(0x{value_tag:02X})")
                out.line(f"put_{schema.type}(out, {value})")
            self.close()

    def open(self, field: FieldShape) -> None:
        """Append a tag and a byte for the length of what follows."""
        self.out.line(f"out += {_literal(_tag_bytes(_tag(field, LENGTH_DELIMITED)) + bytes(1))}")
        self.out.line("start = len(out)")

    def close(self) -> None:
        """Fill in the length of what was written since `open`."""
        with self.out.block("if (size := len(out) - start) < 128:"):
            self.out.line("out[start - 1] = size")
        with self.out.block("else:"):
            self.out.line("close_span(out, start)")

    # Reading

    def reader(self) -> None:
        message, out = self.message, self.out
        name = message.name
        with out.block(
            f"def read_{message.function}("
            f"buf: bytes, pos: int, end: int, depth: int, into: {name} | None = None) -> {name}:"
        ):
            if message.recursive:
                with out.block("if not depth:"):
                    out.line('raise ValueError("nested too deeply")')
                out.line("depth -= 1")
            with out.block("if into is None:"):
                out.line(f"self = new({self.made})")
                self.blank()
                out.line("self._unknown = None")
                if self.guarded:
                    out.line("seen = False")
            with out.block("else:"):
                out.line("self = into")
                if self.guarded:
                    out.line(f'set_slot(self, "__class__", {self.made})')
                    out.line("seen = True")
            self.loop()
            with out.block("if pos != end:"):
                out.line('raise IndexError("truncated")')
            if self.guarded:
                out.line(f"self.__class__ = {name}")
            out.line("return self")
        out.lines("", "")

    def blank(self) -> None:
        """Store the defaults, those that are one immutable value in one statement."""
        shared: dict[str, list[str]] = {}
        for field in self.message.fields:
            zero = "None" if field.nullable else field.zero
            if zero in ("[]", "{}"):
                self.out.line(f"self.{field.name} = {zero}")
            else:
                shared.setdefault(zero, []).append(f"self.{field.name}")
        for zero, names in shared.items():
            self.out.line(" = ".join([*names, zero]))

    def loop(self) -> None:
        """Read fields in the order in which they are written: each is looked for from where the last one was found."""
        out = self.out
        fields = sorted(self.message.fields, key=lambda field: field.schema.number)
        wide = any(field.schema.number > 15 for field in fields)
        known: list[str] = []
        with out.block("while pos < end:"):
            self.next_tag(wide)
            for field in fields:
                many = field.schema.repeated or field.schema.key is not None
                for tag, read in self.branches(field):
                    known.append(f"{tag:#04x}")
                    with out.block(f"{'while' if many else 'if'} tag == {tag:#04x}:"):
                        read()
                        with out.block("if pos >= end:"):
                            out.lines(*(["tag = -1"] if many else []), "break")
                        self.next_tag(wide)
                    if many:
                        with out.block("if tag < 0:"):
                            out.line("break")
            start = "at" if wide else "pos - 1"
            if not known:
                out.line(f"pos = self._keep(buf, {start}, end)")
                return
            with out.block(f"if tag in ({', '.join(known)},):"):
                out.line(f"pos = {start}  # out of order: look for it from the first field on")
            with out.block("else:"):
                out.line(f"pos = self._keep(buf, {start}, end)")

    def next_tag(self, wide: bool) -> None:
        """Read the tag at ``pos``; ``at`` is where it begins, when it may be of several bytes."""
        out = self.out
        if wide:
            out.line("at = pos")
        out.lines("tag = buf[pos]", "pos += 1")
        if wide:
            with out.block("if tag > 127:"):
                out.line("tag, pos = take_varint(buf, pos - 1)")

    def branches(self, field: FieldShape) -> Iterable[tuple[int, Callable[[], None]]]:
        """The tags that a field may come with, and how each is read."""
        schema = field.schema
        if schema.key is not None:
            yield _tag(field, LENGTH_DELIMITED), lambda: self.read_entry(field)
            return
        one = (_tag(field, _wire_type(schema.type)), lambda: self.read_one(field))
        if schema.repeated and schema.type in PACKABLE:
            yield _tag(field, LENGTH_DELIMITED), lambda: self.read_packed(field)
        yield one

    def read_one(self, field: FieldShape) -> None:
        schema, out = field.schema, self.out
        if schema.oneof is not None:
            siblings = [
                f"self.{each.name}"
                for each in self.message.fields
                if each.schema.oneof == schema.oneof and each != field
            ]
            if siblings:
                with out.block("if seen:"):
                    out.line(" = ".join([*siblings, "None"]))
                out.line("seen = True")
        if schema.repeated:
            self.take(field.schema.type, field.cls, lambda value: f"self.{field.name}.append({value})")
        else:
            self.take(field.schema.type, field.cls, lambda value: f"self.{field.name} = {value}", f"self.{field.name}")

    def take(self, kind: str, cls: str | None, store: Callable[[str], str], into: str | None = None) -> None:
        """Read one value at ``pos`` and pass its expression to `store`."""
        out = self.out
        if kind in ("string", "bytes", "message"):
            self.span()
            if kind == "message":
                assert cls is not None
                merge = f", {into}" if into else ""
                out.line(store(f"read_{_function(cls)}(buf, pos, n, depth{merge})"))
            else:
                out.line(store("buf[pos:n].decode()" if kind == "string" else "buf[pos:n]"))
            out.line("pos = n")
        elif kind in INLINE_VARINTS:
            out.lines("n = buf[pos]", "pos += 1")
            with out.block("if n > 127:"):
                out.line(f"n, pos = take_{kind}(buf, pos - 1)")
            out.line(store(f"member({cls}, n)" if kind == "enum" else "n"))
        else:
            variable = {"bool": "b", "float": "f", "double": "f"}.get(kind, "n")
            out.line(f"{variable}, pos = take_{kind}(buf, pos)")
            out.line(store(variable))

    def span(self, end: str = "n") -> None:
        """Read a length; afterwards ``pos`` is the start and `end` the end of what it counts."""
        out = self.out
        out.lines(f"{end} = buf[pos]", "pos += 1")
        with out.block(f"if {end} > 127:"):
            out.line(f"{end}, pos = take_varint(buf, pos - 1)")
        out.line(f"{end} += pos")

    def read_packed(self, field: FieldShape) -> None:
        out = self.out
        self.span("last")
        with out.block("while pos < last:"):
            self.take(field.schema.type, field.cls, lambda value: f"self.{field.name}.append({value})")
        with out.block("if pos != last:"):
            out.line('raise IndexError("packed values run past their length")')

    def read_entry(self, field: FieldShape) -> None:
        schema, out = field.schema, self.out
        assert schema.key is not None
        number = schema.number
        key, value = f"key{number}", f"value{number}"
        self.span("last")
        with out.block("if last > end:"):
            out.line('raise IndexError("truncated")')
        out.lines("start = pos", "whole = True")
        zero = {"string": '""', "bool": "False"}.get(schema.key, "0")
        out.line(f"{key} = {zero}")
        out.line(f"{value}: {field.value_type} | None = None")
        with out.block("while pos < last:"):
            out.lines("tag = buf[pos]", "pos += 1")
            with out.block(f"if tag == {8 | _wire_type(schema.key):#04x}:"):
                self.take(schema.key, None, lambda found: f"{key} = {found}")
            with out.block(f"elif tag == {16 | _wire_type(schema.type):#04x}:"):
                self.take(schema.type, field.cls, lambda found: f"{value} = {found}", value)
            with out.block("else:"):
                out.lines("pos = skip_field(buf, pos - 1, last)", "whole = False")
        with out.block("if pos != last:"):
            out.line('raise IndexError("truncated")')
        with out.block("if whole:"):
            with out.block(f"if {value} is None:"):
                out.line(f"{value} = {f'{field.cls}()' if schema.type == 'message' else _zero_value(field)}")
            out.line(f"self.{field.name}[{key}] = {value}")
        with out.block("else:"):
            out.line(f"self._keep_entry({_literal(_tag_bytes(_tag(field, LENGTH_DELIMITED)))}, buf, start, last)")


def _zero_value(field: FieldShape) -> str:
    if field.schema.type == "enum":
        return f"{field.cls}(0)"
    return {"str": '""', "bytes": 'b""', "bool": "False", "float": "0.0"}.get(field.value_type, "0")


def _unlike_zero(field: FieldShape, value: str) -> str:
    """The condition under which a scalar without presence goes over the wire."""
    kind = field.schema.type
    if kind == "bool":
        return f"{value} is not False"
    if kind in ("float", "double"):
        return f"{value} != 0 or is_negative_zero({value})"
    return f"{value} != {'0' if kind == 'enum' else field.zero}"


def _names(fields: tuple[FieldShape, ...]) -> str:
    """The names as a tuple, without the comma that would make ruff give each a line."""
    return repr(tuple(field.name for field in fields))


def _function(cls: str) -> str:
    return snake_case(cls)


def _description(field: FieldShape) -> str:
    """The call that describes a field at run time; what a proto name implies is left out."""
    schema = field.schema
    said = {"name": field.name, "number": schema.number, "kind": schema.type}
    parts = [f"{key}={value!r}" for key, value in said.items()]
    if field.cls is not None:
        parts.append(f"cls={field.cls}")
    if schema.repeated:
        parts.append("repeated=True")
    if schema.key is not None:
        parts.append(f"key={schema.key!r}")
    if schema.oneof is not None:
        parts.append(f"oneof={attribute_name(schema.oneof)!r}")
    if schema.optional:
        parts.append("optional=True")
    if schema.name != field.name:
        parts.append(f"proto_name={schema.name!r}")
    if schema.json_name and schema.json_name != lower_camel(schema.name):
        parts.append(f"json_name={schema.json_name!r}")
    return f"field({', '.join(parts)})"
