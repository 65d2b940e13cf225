"""The official protobuf classes: the oracle that generated messages are held against."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache

import flyteidl
from google.protobuf import descriptor_pool, message_factory
from google.protobuf.descriptor import Descriptor, FileDescriptor, ServiceDescriptor
from google.protobuf.message import Message as OfficialMessage

from flytewright_idl._index import MESSAGES
from flytewright_idl._runtime.message import Message


@cache
def official_files() -> dict[str, FileDescriptor]:
    """Every file of the installed flyteidl, by its proto name."""
    found = {}
    for module in pkgutil.walk_packages(flyteidl.__path__, "flyteidl."):
        if module.name.endswith("_pb2"):
            file: FileDescriptor = importlib.import_module(module.name).DESCRIPTOR
            found[file.name] = file
    return found


def official_services() -> list[ServiceDescriptor]:
    """Every service of the installed flyteidl."""
    return [service for file in official_files().values() for service in file.services_by_name.values()]


def official_messages() -> Iterator[Descriptor]:
    """Every message that flyteidl defines, nested ones too."""
    for file in official_files().values():
        for message in file.message_types_by_name.values():
            yield from _with_nested(message)


def _with_nested(message: Descriptor) -> Iterator[Descriptor]:
    if not message.GetOptions().map_entry:
        yield message
        for nested in message.nested_types:
            yield from _with_nested(nested)


@cache
def generated_class(full_name: str) -> type[Message]:
    """The generated class of a message."""
    module, _, name = MESSAGES[full_name].partition(":")
    found: type[Message] = getattr(importlib.import_module(f"flytewright_idl.{module}"), name)
    return found


@cache
def official_class(full_name: str) -> type[OfficialMessage]:
    """The official class of a message."""
    official_files()
    return message_factory.GetMessageClass(descriptor_pool.Default().FindMessageTypeByName(full_name))


ALL_MESSAGES = sorted(MESSAGES)
"""Full names of all generated messages, those of google.protobuf included."""

CENTRAL = (
    "flyteidl.admin.Execution",
    "flyteidl.admin.LaunchPlanSpec",
    "flyteidl.admin.Notification",
    "flyteidl.core.Identifier",
    "flyteidl.core.Literal",
    "flyteidl.core.LiteralMap",
    "flyteidl.core.LiteralType",
    "flyteidl.core.TaskTemplate",
    "flyteidl.core.WorkflowTemplate",
    "flyteidl.event.TaskExecutionEvent",
    "google.protobuf.Struct",
    "google.protobuf.DoubleValue",
)
"""Messages that between them have every kind of field."""
