"""Renders the clients and server bases of one module's services."""

from __future__ import annotations

from .messages import write_docstring
from .shape import MethodShape, ModuleShape, ServiceShape, snake_case
from .writer import Writer

CALL_OPTIONS = {"timeout": "float", "deadline": "Deadline", "metadata": "CallMetadata"}
"""What every call can be told beside its request, with types."""
OPTIONS = ", ".join(f"{name}: {kind} | None = None" for name, kind in CALL_OPTIONS.items())


def render_services(module: ModuleShape, out: Writer) -> None:
    """Write method tables, clients and server bases of every service of a module."""
    for service in module.services:
        for method in service.methods:
            _table_entry(service, method, out)
        out.lines("", "")
        _stub(service, out)
        _base(service, out)


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


def _request(method: MethodShape) -> str:
    return f"AsyncIterable[{method.request}]" if method.schema.client_streaming else method.request


def _method_doc(method: MethodShape) -> list[str]:
    schema = method.schema
    takes = f"{'stream ' if schema.client_streaming else ''}{schema.input}"
    gives = f"{'stream ' if schema.server_streaming else ''}{schema.output}"
    paragraphs = [method.description, f"``rpc {schema.name}({takes}) returns ({gives})``"]
    if schema.deprecated:
        paragraphs.append("Deprecated in the IDL.")
    return [text for text in paragraphs if text]


def _stub(service: ServiceShape, out: Writer) -> None:
    with out.block(f"class {service.name}Stub(ServiceStub):"):
        write_docstring(out, *filter(None, [service.description]), f"Client of ``service {service.schema.full_name}``.")
        out.line()
        for method in service.methods:
            _stub_method(service, method, out)
            if method.keyword_name is not None:
                _keyword_form(method, method.keyword_name, out)
    out.lines("", "")


def _stub_method(service: ServiceShape, method: MethodShape, out: Writer) -> None:
    entry = _entry(service, method)
    if method.items is not None:
        items, item = method.items.name, method.items.value_type
        out.line("@property")
        with out.block(f"def {method.name}(self) -> PagedCall[{method.request}, {method.response}, {item}]:"):
            write_docstring(out, *_method_doc(method))
            out.line(f'return PagedCall(self, {entry}, "{items}", {item})')
        out.line()
        return
    call = f"{entry}, request, timeout, deadline, metadata"
    if method.schema.server_streaming:
        head, body = "def", f"return self._stream({call})"
        gives = f"AsyncIterator[{method.response}]"
    else:
        head, body = "async def", f"return await self._unary({call})"
        gives = method.response
    with out.block(f"{head} {method.name}(self, request: {_request(method)}, *, {OPTIONS}) -> {gives}:"):
        write_docstring(out, *_method_doc(method))
        out.line(body)
    out.line()


def _keyword_form(method: MethodShape, name: str, out: Writer) -> None:
    """The same call with the request's fields as keywords; a call option that a field is named like gets a ``_``."""
    fields = {field.name: f"{field.name}: {field.parameter_type} = {field.default}" for field in method.parameters}
    options = {name: f"{name}_" if name in fields else name for name in CALL_OPTIONS}
    signature = [*fields.values(), *(f"{options[name]}: {kind} | None = None" for name, kind in CALL_OPTIONS.items())]
    streams = method.schema.server_streaming
    gives = f"AsyncIterator[{method.response}]" if streams else method.response
    head = "def" if streams else "async def"
    with out.block(f"{head} {name}(self, *, {', '.join(signature)}) -> {gives}:"):
        write_docstring(out, f"`{method.name}` with the request's fields as keywords.")
        request = f"{method.request}({', '.join(f'{name}={name}' for name in fields)})"
        given = ", ".join(f"{name}={own}" for name, own in options.items())
        out.line(f"return {'' if streams else 'await '}self.{method.name}({request}, {given})")
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
