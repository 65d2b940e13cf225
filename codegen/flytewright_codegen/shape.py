"""What the API looks like in Python: modules, class names, attribute names and types.

Names follow betterproto2's conventions: snake_case fields, nested messages as one CamelCase name, enum values
without the enum's own name in front. What a convention would get wrong stands in ``overrides.toml``.
"""

from __future__ import annotations

import keyword
import re
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath

from .schema import Api, Enum, Field, File, Message, Method, Service, Type

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

OVERRIDES = Path(__file__).with_name("overrides.toml")

PYTHON_TYPES = {"string": "str", "bytes": "bytes", "bool": "bool", "float": "float", "double": "float"}
"""Python's type of a proto scalar, where it is not int."""
ZEROS = {"string": '""', "bytes": 'b""', "bool": "False", "float": "0.0", "double": "0.0"}
"""Defaults of scalars, where they are not 0."""

TAKEN = frozenset(
    """FULL_NAME ONEOFS FromString SerializeToString copy parse which from_dict from_json from_flyte_idl is_empty
    serialize_to_string set_slot short_string to_dict to_flyte_idl to_json two_members unknown_fields verbose_string
    self""".split()
)
"""Attributes of every message, which a field of that name must leave alone."""


TAKEN_CLASSES = frozenset(
    """AsyncIterable AsyncIterator CallMetadata Deadline Enum Field FieldMaker IndexError Literals Message Method
    OneofMessage PagedCall ServiceBase ServiceStub ValueError""".split()
)
"""Names that generated code uses itself, which a message of that name must leave alone."""


class NamingError(ValueError):
    """Two things of the IDL would get one Python name."""


@dataclass(frozen=True)
class Overrides:
    """What ``overrides.toml`` says."""

    fields: Mapping[str, str] = field(default_factory=dict)
    """Python names of fields by full name."""
    enum_values: Mapping[str, str] = field(default_factory=dict)
    mixins: Mapping[str, str] = field(default_factory=dict)
    """Classes of ``_runtime/well_known.py`` that a message gets as a base."""
    descriptions: Mapping[str, str] = field(default_factory=dict)
    """Docstrings by full name, for what has no comment in the IDL."""

    @classmethod
    def read(cls, path: Path = OVERRIDES) -> Overrides:
        """The overrides of a TOML file."""
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(**{name: dict(table) for name, table in tables.items()})


@dataclass(frozen=True)
class Layout:
    """Where generated code goes: the root package, and the leading folder that its modules leave out."""

    package: str
    strip: str = ""

    def module(self, proto_file: str) -> str:
        """``core.literals`` for ``flyteidl/core/literals.proto``."""
        path = PurePosixPath(proto_file.removeprefix(f"{self.strip}/") if self.strip else proto_file)
        return ".".join(module_word(part) for part in path.with_suffix("").parts)


def module_word(name: str) -> str:
    """A part of a path as a module name."""
    word = re.sub(r"\W", "_", name)
    return f"{word}_" if keyword.iskeyword(word) else word


def class_name(path: tuple[str, ...]) -> str:
    """``BlobTypeBlobDimensionality`` for the enum ``BlobDimensionality`` in ``BlobType``."""
    name = "".join(pascal_case(part) for part in path)
    return f"{name}_" if name in TAKEN_CLASSES or keyword.iskeyword(name) else name


def pascal_case(name: str) -> str:
    """CamelCase that leaves no acronym in capitals: ``HTTPRule`` is ``HttpRule``, ``DAG_Node2`` is ``DagNode2``."""
    words = re.findall(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+", name)
    return "".join(word.capitalize() for word in words)


def snake_case(name: str) -> str:
    """snake_case; a name that has underscores or no capitals stays as it is."""
    if "_" in name or name.islower():
        return name
    name = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name)
    name = re.sub(r"(?<=[A-Z])([A-Z])(?=[a-z])", r"_\1", name)
    return re.sub(r"(?<=[a-zA-Z])([0-9])", r"_\1", name).lower()


def attribute_name(name: str) -> str:
    """A field's or method's Python name."""
    word = snake_case(name)
    if word.startswith("__"):  # which a class body would mangle
        word = f"_{word.lstrip('_')}"
    return f"{word}_" if keyword.iskeyword(word) or word in TAKEN else word


def enum_value_name(name: str, enum: str) -> str:
    """An enum value's Python name: without the enum's name before it."""
    prefix = snake_case(enum).upper()
    _, found, rest = name.partition(prefix)
    word = (rest if found else name).strip("_") or name
    if keyword.iskeyword(word) or word == "mro":
        return f"{word}_"
    return word if word.isidentifier() else f"_{word}"


@dataclass(frozen=True)
class FieldShape:
    """One attribute of a generated class."""

    schema: Field
    name: str
    value_type: str
    """The Python type of one value."""
    cls: str | None = None
    """The name of the class of a message or an enum."""

    @property
    def nullable(self) -> bool:
        """Whether the unset attribute is None."""
        if self.schema.repeated or self.schema.key is not None:
            return False
        return self.schema.type == "message" or self.schema.optional or self.schema.oneof is not None

    @property
    def type(self) -> str:
        """The attribute's annotation."""
        if self.schema.key is not None:
            return f"dict[{python_type(self.schema.key)}, {self.value_type}]"
        if self.schema.repeated:
            return f"list[{self.value_type}]"
        return f"{self.value_type} | None" if self.nullable else self.value_type

    @property
    def parameter_type(self) -> str:
        """The annotation of the constructor's parameter."""
        return f"{self.type} | None" if self.default == "None" and not self.nullable else self.type

    @property
    def default(self) -> str:
        """The default of the constructor's parameter."""
        if self.nullable or self.schema.repeated or self.schema.key is not None:
            return "None"
        return self.zero

    @property
    def zero(self) -> str:
        """What an unset attribute that is not nullable holds."""
        if self.schema.key is not None:
            return "{}"
        if self.schema.repeated:
            return "[]"
        if self.schema.type == "enum":
            return f"{self.cls}(0)"
        return ZEROS.get(self.schema.type, "0")


def python_type(scalar: str) -> str:
    """The Python type of a proto scalar."""
    return PYTHON_TYPES.get(scalar, "int")


@dataclass(frozen=True)
class MessageShape:
    """One generated message class."""

    schema: Message
    name: str
    function: str
    """The name of its reader, without ``read_``."""
    fields: tuple[FieldShape, ...]
    nested: tuple[tuple[str, str], ...]
    """Nested classes: the name inside and the module-level name."""
    mixin: str | None
    recursive: bool
    description: str

    @cached_property
    def oneofs(self) -> dict[str, tuple[FieldShape, ...]]:
        """The members of every oneof by its Python name."""
        return {
            attribute_name(oneof): tuple(each for each in self.fields if each.schema.oneof == oneof)
            for oneof in self.schema.oneofs
        }


@dataclass(frozen=True)
class EnumShape:
    """One generated enum class."""

    schema: Enum
    name: str
    values: tuple[tuple[str, int], ...]
    renamed: Mapping[str, str]
    """Python names by proto names, where the two differ."""
    description: str


@dataclass(frozen=True)
class MethodShape:
    """One method of a generated client."""

    schema: Method
    name: str
    request: str
    response: str
    parameters: tuple[FieldShape, ...]
    """The fields of the request, for the keyword form."""
    items: FieldShape | None
    """What a page of a list RPC lists."""
    description: str

    @property
    def keyword_name(self) -> str | None:
        """The name of the keyword form; a stream of requests has none."""
        return None if self.schema.client_streaming else f"{self.name}_with"

    @property
    def names(self) -> tuple[str, ...]:
        """What a client calls the method and its keyword form."""
        return (self.name,) if self.keyword_name is None else (self.name, self.keyword_name)


@dataclass(frozen=True)
class ServiceShape:
    """One generated service."""

    schema: Service
    name: str
    methods: tuple[MethodShape, ...]
    description: str


@dataclass(frozen=True)
class ModuleShape:
    """One generated module."""

    schema: File
    name: str
    """Dotted, below the root package."""
    classes: Mapping[str, str]
    """What it calls the classes that it may use, by full name."""
    enums: tuple[EnumShape, ...]
    messages: tuple[MessageShape, ...]
    services: tuple[ServiceShape, ...]

    @property
    def public(self) -> list[str]:
        """The names that the module offers."""
        classes = [enum.name for enum in self.enums] + [message.name for message in self.messages]
        return classes + [f"{service.name}{end}" for service in self.services for end in ("Base", "Stub")]


class Shaper:
    """Decides the shapes of an API."""

    def __init__(self, api: Api, layout: Layout, overrides: Overrides) -> None:
        self.api = api
        self.layout = layout
        self.overrides = overrides
        types: list[Type] = [*api.messages.values(), *api.enums.values()]
        self.classes = {each.full_name: class_name(each.path) for each in types}

    def home(self, full_name: str) -> str:
        """The module that defines a message or an enum."""
        return self.layout.module(self.api.homes[full_name].name)

    def names_in(self, file: File) -> Mapping[str, str]:
        """What one file's module calls the classes that it may use, by full name.

        Another module's class has that module's name in front where two would have the same.
        """
        used = file.references()
        for service in file.services:
            for method in service.methods:
                for message in (self.api.messages[method.input], self.api.messages[method.output]):
                    used |= {field.type_name for field in message.fields if field.type_name}
        own: list[Type] = [*file.all_messages(), *file.all_enums()]
        names = {each.full_name: self.classes[each.full_name] for each in own}
        others = {full_name: self.classes[full_name] for full_name in sorted(used - names.keys())}
        count = Counter([*names.values(), *others.values()])
        return names | {
            full_name: f"{pascal_case(self.home(full_name))}{name}" if count[name] > 1 else name
            for full_name, name in others.items()
        }

    def module(self, file: File) -> ModuleShape:
        """The shape of one file's module; `NamingError` when two of its classes would share a name."""
        names = self.names_in(file)
        shape = ModuleShape(
            schema=file,
            name=self.layout.module(file.name),
            classes=names,
            enums=tuple(self.enum(each) for each in file.all_enums()),
            messages=tuple(self.message(each, names) for each in file.all_messages()),
            services=tuple(self.service(each, names) for each in file.services),
        )
        _refuse_twins(shape.public, file.name)
        _refuse_twins([each.function for each in shape.messages], file.name)
        return shape

    def description(self, full_name: str, comment: str) -> str:
        """The IDL's comment, or our own description of what has none."""
        return comment or self.overrides.descriptions.get(full_name, "")

    def enum(self, enum: Enum) -> EnumShape:
        """The shape of an enum."""
        names = {}
        for value in enum.values:
            own = self.overrides.enum_values.get(f"{enum.full_name}.{value.name}")
            names[value.name] = own or enum_value_name(value.name, enum.path[-1])
        _refuse_twins(list(names.values()), enum.full_name)
        return EnumShape(
            schema=enum,
            name=self.classes[enum.full_name],
            values=tuple((names[value.name], value.number) for value in enum.values),
            renamed={proto: name for proto, name in names.items() if proto != name},
            description=self.description(enum.full_name, enum.comment),
        )

    def message(self, message: Message, names: Mapping[str, str]) -> MessageShape:
        """The shape of a message."""
        fields = tuple(self.field(message, each, names) for each in message.fields)
        _refuse_twins([each.name for each in fields] + list(map(attribute_name, message.oneofs)), message.full_name)
        inner: list[Type] = [*message.enums, *message.messages]
        name = self.classes[message.full_name]
        return MessageShape(
            schema=message,
            name=name,
            function=snake_case(name),
            fields=fields,
            nested=tuple((each.path[-1], self.classes[each.full_name]) for each in inner),
            mixin=self.overrides.mixins.get(message.full_name),
            recursive=message.full_name in self.api.recursive,
            description=self.description(message.full_name, message.comment),
        )

    def field(self, message: Message, field: Field, names: Mapping[str, str]) -> FieldShape:
        """The shape of a field."""
        name = self.overrides.fields.get(f"{message.full_name}.{field.name}") or attribute_name(field.name)
        cls = names[field.type_name] if field.type_name else None
        return FieldShape(schema=field, name=name, value_type=cls or python_type(field.type), cls=cls)

    def service(self, service: Service, names: Mapping[str, str]) -> ServiceShape:
        """The shape of a service."""
        methods = tuple(self.method(service, each, names) for each in service.methods)
        _refuse_twins([name for each in methods for name in each.names], service.full_name)
        return ServiceShape(
            schema=service,
            name=pascal_case(service.name),
            methods=methods,
            description=self.description(service.full_name, service.comment),
        )

    def method(self, service: Service, method: Method, names: Mapping[str, str]) -> MethodShape:
        """The shape of an RPC."""
        request = self.api.messages[method.input]
        return MethodShape(
            schema=method,
            name=attribute_name(method.name),
            request=names[method.input],
            response=names[method.output],
            parameters=tuple(self.field(request, each, names) for each in request.fields),
            items=self._page_items(method, names),
            description=self.description(f"{service.full_name}.{method.name}", method.comment),
        )

    def _page_items(self, method: Method, names: Mapping[str, str]) -> FieldShape | None:
        """The one list of a page, when request and response both carry a page token."""
        request, response = self.api.messages[method.input], self.api.messages[method.output]
        if not all(
            any(each.name == "token" and each.type == "string" for each in m.fields) for m in (request, response)
        ):
            return None
        if method.client_streaming or method.server_streaming:
            return None
        lists = [each for each in response.fields if each.repeated and each.type == "message"]
        return self.field(response, lists[0], names) if len(lists) == 1 else None


def _refuse_twins(names: list[str], where: str) -> None:
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise NamingError(f"{where}: several things would be called {', '.join(twice)}; name them in overrides.toml")
