"""The official protobuf classes of the same messages, imported when somebody asks for one."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from .message import module_of

if TYPE_CHECKING:
    from google.protobuf.message import Message as ProtobufMessage

    from .message import Message


_found: dict[type[Message], type[ProtobufMessage]] = {}


def official_class(cls: type[Message]) -> type[ProtobufMessage]:
    """The class that protoc generated for the same message."""
    official = _found.get(cls)
    if official is None:
        official = _found[cls] = _find(cls)
    return official


def _find(cls: type[Message]) -> type[ProtobufMessage]:
    module = module_of(cls)
    file: str = module.PROTO_FILE
    found: object = importlib.import_module(file.removesuffix(".proto").replace("-", "_").replace("/", ".") + "_pb2")
    package: str = module.PROTO_PACKAGE
    for name in cls.FULL_NAME.removeprefix(f"{package}.").split("."):
        found = getattr(found, name)
    return found  # type: ignore[return-value]  # looked up by name


def text(message: Message, *, one_line: bool) -> str:
    """The message in protobuf's text format."""
    from google.protobuf import text_format

    return text_format.MessageToString(message.to_flyte_idl(), as_one_line=one_line).strip()
