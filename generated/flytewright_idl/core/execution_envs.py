# Generated from flyteidl/core/execution_envs.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/execution_envs.proto``: 2 messages."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import put_message, put_string, take_varint
from ..google.protobuf.struct import Struct, read_struct

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/execution_envs.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = ["ExecutionEnvAssignment", "ExecutionEnv"]


class ExecutionEnvAssignment(Message):
    """``message flyteidl.core.ExecutionEnvAssignment``

    Fields:
        node_ids: ``repeated string node_ids = 1``.
        task_type: ``string task_type = 2``.
        execution_env: ``flyteidl.core.ExecutionEnv execution_env = 3``.
    """

    __slots__ = ("node_ids", "task_type", "execution_env")
    FULL_NAME = "flyteidl.core.ExecutionEnvAssignment"
    node_ids: list[str]
    task_type: str
    execution_env: ExecutionEnv | None

    def __init__(
        self,
        *,
        node_ids: list[str] | None = None,
        task_type: str = "",
        execution_env: ExecutionEnv | None = None,
    ) -> None:
        self.node_ids = [] if node_ids is None else node_ids
        self.task_type = task_type
        self.execution_env = execution_env
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.node_ids:
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.task_type
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.execution_env) is not None:
            put_message(out, b"\x1a\x00", v3, ExecutionEnv)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionEnvAssignment:
        return read_execution_env_assignment(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="node_ids", number=1, kind="string", repeated=True),
            field(name="task_type", number=2, kind="string"),
            field(name="execution_env", number=3, kind="message", cls=ExecutionEnv),
        )


def read_execution_env_assignment(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionEnvAssignment | None = None
) -> ExecutionEnvAssignment:
    if into is None:
        self = new(ExecutionEnvAssignment)
        self.node_ids = []
        self.task_type = ""
        self.execution_env = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.node_ids.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.task_type = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.execution_env = read_execution_env(buf, pos, n, depth, self.execution_env)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ExecutionEnv(OneofMessage):
    """``message flyteidl.core.ExecutionEnv``

    Fields:
        name: ``string name = 1``.
        type: ``string type = 2``.
        extant: ``google.protobuf.Struct extant = 3`` (oneof environment).
        spec: ``google.protobuf.Struct spec = 4`` (oneof environment).
        version: ``string version = 5``.
    """

    __slots__ = ("name", "type", "extant", "spec", "version")
    FULL_NAME = "flyteidl.core.ExecutionEnv"
    name: str
    type: str
    extant: Struct | None
    spec: Struct | None
    version: str
    ONEOFS = {
        "environment": ("extant", "spec"),
    }

    def __init__(
        self,
        *,
        name: str = "",
        type: str = "",
        extant: Struct | None = None,
        spec: Struct | None = None,
        version: str = "",
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is ExecutionEnv
        if _checked:
            set_slot(self, "__class__", PlainExecutionEnv)
        self.name = name
        self.type = type
        self.extant = extant
        self.spec = spec
        self.version = version
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if extant is not None:
            if spec is not None:
                raise two_members(self)

    @property
    def environment(self) -> Struct | None:
        """The member of oneof ``environment`` that is set."""
        if self.extant is not None:
            return self.extant
        return self.spec

    def which(self, oneof: Literals["environment"]) -> Literals["extant", "spec"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "environment":
            if self.extant is not None:
                return "extant"
            if self.spec is not None:
                return "spec"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        v1 = self.name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.type
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.extant) is not None:
            put_message(out, b"\x1a\x00", v3, Struct)
        elif (v4 := self.spec) is not None:
            put_message(out, b"\x22\x00", v4, Struct)
        v5 = self.version
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionEnv:
        return read_execution_env(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="name", number=1, kind="string"),
            field(name="type", number=2, kind="string"),
            field(name="extant", number=3, kind="message", cls=Struct, oneof="environment"),
            field(name="spec", number=4, kind="message", cls=Struct, oneof="environment"),
            field(name="version", number=5, kind="string"),
        )


PlainExecutionEnv = plain(ExecutionEnv)


def read_execution_env(buf: bytes, pos: int, end: int, depth: int, into: ExecutionEnv | None = None) -> ExecutionEnv:
    if into is None:
        self = new(PlainExecutionEnv)
        self.name = self.type = self.version = ""
        self.extant = self.spec = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainExecutionEnv)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.type = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.spec = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.extant = read_struct(buf, pos, n, depth, self.extant)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.extant = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.spec = read_struct(buf, pos, n, depth, self.spec)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.version = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
            0x2A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = ExecutionEnv
    return self
