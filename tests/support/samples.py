"""One message of any type with every field set, made from its descriptor."""

from __future__ import annotations

from typing import Any, TypeVar

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from flytewright_idl._runtime.message import Message as GeneratedMessage
from tests.support.official import generated_class, official_class

M = TypeVar("M", bound=Message)

DEPTH = 3


def sample(full_name: str, depth: int = 2) -> GeneratedMessage:
    """A generated message with a value in every field."""
    return generated_class(full_name).parse(full(official_class(full_name), depth).SerializeToString())


def full(cls: type[M], depth: int = DEPTH) -> M:
    """A message with a value in every field, nested `depth` deep; of each oneof the last member is set."""
    message = cls()
    for field in message.DESCRIPTOR.fields:
        set_field(message, field, depth)
    return message


def set_field(message: Message, field: Any, depth: int = DEPTH) -> None:
    """Give one field a value that is not its default."""
    content = getattr(message, field.name)
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        key, value = field.message_type.fields_by_name["key"], field.message_type.fields_by_name["value"]
        if value.message_type is None:
            content[scalar(key)] = scalar(value)
        else:
            _fill(content[scalar(key)], depth)
    elif field.is_repeated:
        if field.message_type is None:
            content.append(scalar(field))
        else:
            _fill(content.add(), depth)
    elif field.message_type is None:
        setattr(message, field.name, scalar(field))
    else:
        content.SetInParent()
        _fill(content, depth)


def _fill(message: Message, depth: int) -> None:
    if message.DESCRIPTOR.full_name == "google.protobuf.Any":
        message.type_url = "type.googleapis.com/google.protobuf.Duration"  # type: ignore[attr-defined]  # an Any has it
    elif depth > 0:
        message.MergeFrom(full(type(message), depth - 1))


def scalar(field: FieldDescriptor) -> Any:
    """A value of a field that is no message; different for different field numbers."""
    if field.enum_type is not None:
        return field.enum_type.values[-1].number or 1  # which an enum of one value has no name for
    match field.cpp_type:
        case FieldDescriptor.CPPTYPE_BOOL:
            return True
        case FieldDescriptor.CPPTYPE_STRING:
            text = f"{field.name}-\N{LATIN SMALL LETTER U WITH DIAERESIS}"
            return text.encode() if field.type == FieldDescriptor.TYPE_BYTES else text
        case FieldDescriptor.CPPTYPE_FLOAT | FieldDescriptor.CPPTYPE_DOUBLE:
            return field.number + 0.5
        case _:
            return field.number + 300
