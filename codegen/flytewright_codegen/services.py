"""Renders the clients and server bases of one module's services, and the clients without ``await`` apart."""

from __future__ import annotations

from dataclasses import dataclass

from .messages import write_docstring
from .shape import MethodShape, ModuleShape, ServiceShape, snake_case
from .writer import Writer

CALL_OPTIONS = {"timeout": "float", "deadline": "Deadline", "metadata": "CallMetadata"}
"""What every call can be told beside its request, with types."""
OPTIONS = ", ".join(f"{name}: {kind} | None = None" for name, kind in CALL_OPTIONS.items())


@dataclass(frozen=True)
class Face:
    """In which words a client is written: one that is awaited, or one that is not."""

    suffix: str
    base: str
    paged: str
    head: str
    wait: str
    iterator: str
    iterable: str
    sent: str
    """How a stream of requests is handed on."""


AWAITED = Face("Stub", "ServiceStub", "PagedCall", "async def", "await ", "AsyncIterator", "AsyncIterable", "request")
PLAIN = Face(
    "SyncStub", "SyncServiceStub", "SyncPagedCall", "def", "", "Iterator", "Iterable", "drawn_in_threads(request)"
)


def render_services(module: ModuleShape, out: Writer) -> None:
    """Write method tables, clients and server bases of every service of a module."""
    for service in module.services:
        for method in service.methods:
            _table_entry(service, method, out)
        out.lines("", "")
        _stub(service, AWAITED, out)
        _base(service, out)


def render_sync_clients(module: ModuleShape, out: Writer) -> None:
    """Write the clients without ``await`` of every service of a module."""
    for service in module.services:
        _stub(service, PLAIN, out)


def sync_clients(module: ModuleShape) -> list[str]:
    """The names of what `render_sync_clients` writes."""
    return [f"{service.name}{PLAIN.suffix}" for service in module.services]


def table_entries(module: ModuleShape) -> list[str]:
    """The names of a module's constants that describe methods."""
    return [_entry(service, method) for service in module.services for method in service.methods]


def _table_entry(service: ServiceShape, method: MethodShape, out: Writer) -> None:
    schema = method.schema
    flags = {
        "client_streaming": schema.client_streaming,
        "server_streaming": schema.server_streaming,
        "idempotent": bool(schema.idempotency),
    }
    said = "".join(f", {name}=True" for name, value in flags.items() if value)
    route = f"/{service.schema.full_name}/{schema.name}"
    out.line(f'{_entry(service, method)} = Method("{route}", {method.request}, {method.response}{said})')


def _entry(service: ServiceShape, method: MethodShape) -> str:
    """The name of the module-level constant that describes a method."""
    return f"{snake_case(service.name)}_{method.name}".upper()


def _request(method: MethodShape, face: Face = AWAITED) -> str:
    return f"{face.iterable}[{method.request}]" if method.schema.client_streaming else method.request


def _method_doc(method: MethodShape) -> list[str]:
    schema = method.schema
    takes = f"{'stream ' if schema.client_streaming else ''}{schema.input}"
    gives = f"{'stream ' if schema.server_streaming else ''}{schema.output}"
    paragraphs = [method.description, f"``rpc {schema.name}({takes}) returns ({gives})``"]
    if schema.deprecated:
        paragraphs.append("Deprecated in the IDL.")
    return [text for text in paragraphs if text]


def _stub(service: ServiceShape, face: Face, out: Writer) -> None:
    with out.block(f"class {service.name}{face.suffix}({face.base}):"):
        write_docstring(out, *filter(None, [service.description]), f"Client of ``service {service.schema.full_name}``.")
        out.line()
        for method in service.methods:
            _stub_method(service, method, face, out)
            if method.keyword_name is not None:
                _keyword_form(method, method.keyword_name, face, out)
    out.lines("", "")


def _stub_method(service: ServiceShape, method: MethodShape, face: Face, out: Writer) -> None:
    entry = _entry(service, method)
    if method.items is not None:
        items, item = method.items.name, method.items.value_type
        out.line("@property")
        with out.block(f"def {method.name}(self) -> {face.paged}[{method.request}, {method.response}, {item}]:"):
            write_docstring(out, *_method_doc(method))
            out.line(f'return {face.paged}(self, {entry}, "{items}", {item})')
        out.line()
        return
    sent = face.sent if method.schema.client_streaming else "request"
    call = f"{entry}, {sent}, timeout, deadline, metadata"
    if method.schema.server_streaming:
        head, body = "def", f"return self._stream({call})"
        gives = f"{face.iterator}[{method.response}]"
    else:
        head, body = face.head, f"return {face.wait}self._unary({call})"
        gives = method.response
    with out.block(f"{head} {method.name}(self, request: {_request(method, face)}, *, {OPTIONS}) -> {gives}:"):
        write_docstring(out, *_method_doc(method))
        out.line(body)
    out.line()


def _keyword_form(method: MethodShape, name: str, face: Face, out: Writer) -> None:
    """The same call with the request's fields as keywords; a call option that a field is named like gets a ``_``."""
    fields = {field.name: f"{field.name}: {field.parameter_type} = {field.default}" for field in method.parameters}
    options = {name: f"{name}_" if name in fields else name for name in CALL_OPTIONS}
    signature = [*fields.values(), *(f"{options[name]}: {kind} | None = None" for name, kind in CALL_OPTIONS.items())]
    streams = method.schema.server_streaming
    gives = f"{face.iterator}[{method.response}]" if streams else method.response
    head = "def" if streams else face.head
    with out.block(f"{head} {name}(self, *, {', '.join(signature)}) -> {gives}:"):
        write_docstring(out, f"`{method.name}` with the request's fields as keywords.")
        request = f"{method.request}({', '.join(f'{name}={name}' for name in fields)})"
        given = ", ".join(f"{name}={own}" for name, own in options.items())
        out.line(f"return {'' if streams else face.wait}self.{method.name}({request}, {given})")
    out.line()


def _base(service: ServiceShape, out: Writer) -> None:
    with out.block(f"class {service.name}Base(ServiceBase):"):
        write_docstring(
            out, f"Server side of ``service {service.schema.full_name}``; a method left as it is answers UNIMPLEMENTED."
        )
        out.line()
        with out.block("METHODS = {", "}"):
            for method in service.methods:
                out.line(f'"{method.name}": {_entry(service, method)},')
        out.line()
        for method in service.methods:
            _base_method(service, method, out)
    out.lines("", "")


def _base_method(service: ServiceShape, method: MethodShape, out: Writer) -> None:
    if method.schema.server_streaming:
        signature = f"def {method.name}(self, request: {_request(method)}) -> AsyncIterator[{method.response}]:"
    else:
        signature = f"async def {method.name}(self, request: {_request(method)}) -> {method.response}:"
    with out.block(signature):
        write_docstring(out, *_method_doc(method))
        out.line(f"raise unimplemented({_entry(service, method)})")
    out.line()
