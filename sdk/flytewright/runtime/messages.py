"""Messages in files."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from google.protobuf.message import Message

M = TypeVar("M", bound=Message)


def load_proto_from_file(pb2_type: type[M], path: str) -> M:
    """The message of a file."""
    return pb2_type.FromString(Path(path).read_bytes())


def write_proto_to_file(proto: Message, path: str) -> None:
    """Write a message into a file, whose folders are made."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(proto.SerializeToString())
