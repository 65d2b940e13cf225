# Generated from flyteidl/core/interface.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/interface.proto``: 5 messages."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import close_span, put_bool, put_message, put_string, skip_field, take_bool, take_varint
from .artifact_id import (
    ArtifactId,
    ArtifactQuery,
    ArtifactTag,
    read_artifact_id,
    read_artifact_query,
    read_artifact_tag,
)
from .literals import Literal, read_literal
from .types import LiteralType, read_literal_type

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/interface.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = ["Variable", "VariableMap", "TypedInterface", "Parameter", "ParameterMap"]


class Variable(Message):
    """The type and the description of one input or output.

    ``message flyteidl.core.Variable``

    Fields:
        type: ``flyteidl.core.LiteralType type = 1``.
        description: ``string description = 2``.
        artifact_partial_id: ``flyteidl.core.ArtifactID artifact_partial_id = 3``.
        artifact_tag: ``flyteidl.core.ArtifactTag artifact_tag = 4``.
    """

    __slots__ = ("type", "description", "artifact_partial_id", "artifact_tag")
    FULL_NAME = "flyteidl.core.Variable"
    type: LiteralType | None
    description: str
    artifact_partial_id: ArtifactId | None
    artifact_tag: ArtifactTag | None

    def __init__(
        self,
        *,
        type: LiteralType | None = None,
        description: str = "",
        artifact_partial_id: ArtifactId | None = None,
        artifact_tag: ArtifactTag | None = None,
    ) -> None:
        self.type = type
        self.description = description
        self.artifact_partial_id = artifact_partial_id
        self.artifact_tag = artifact_tag
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.type) is not None:
            put_message(out, b"\x0a\x00", v1, LiteralType)
        v2 = self.description
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.artifact_partial_id) is not None:
            put_message(out, b"\x1a\x00", v3, ArtifactId)
        if (v4 := self.artifact_tag) is not None:
            put_message(out, b"\x22\x00", v4, ArtifactTag)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Variable:
        return read_variable(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="type", number=1, kind="message", cls=LiteralType),
            field(name="description", number=2, kind="string"),
            field(name="artifact_partial_id", number=3, kind="message", cls=ArtifactId),
            field(name="artifact_tag", number=4, kind="message", cls=ArtifactTag),
        )


def read_variable(buf: bytes, pos: int, end: int, depth: int, into: Variable | None = None) -> Variable:
    if into is None:
        self = new(Variable)
        self.type = self.artifact_partial_id = self.artifact_tag = None
        self.description = ""
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.type = read_literal_type(buf, pos, n, depth, self.type)
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
            self.description = buf[pos:n].decode()
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
            self.artifact_partial_id = read_artifact_id(buf, pos, n, depth, self.artifact_partial_id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_tag = read_artifact_tag(buf, pos, n, depth, self.artifact_tag)
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class VariableMap(Message):
    """Inputs or outputs by name.

    ``message flyteidl.core.VariableMap``

    Fields:
        variables: ``map<string, flyteidl.core.Variable> variables = 1``.
    """

    __slots__ = ("variables",)
    FULL_NAME = "flyteidl.core.VariableMap"
    variables: dict[str, Variable]

    def __init__(
        self,
        *,
        variables: dict[str, Variable] | None = None,
    ) -> None:
        self.variables = {} if variables is None else variables
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.variables:
            for k1, v1 in self.variables.items():
                out += b"\x0a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k1)
                put_message(out, b"\x12\x00", v1, Variable)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> VariableMap:
        return read_variable_map(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="variables", number=1, kind="message", cls=Variable, key="string"),)


def read_variable_map(buf: bytes, pos: int, end: int, depth: int, into: VariableMap | None = None) -> VariableMap:
    if into is None:
        self = new(VariableMap)
        self.variables = {}
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key1 = ""
            value1: Variable | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key1 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value1 = read_variable(buf, pos, n, depth, value1)
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value1 is None:
                    value1 = Variable()
                self.variables[key1] = value1
            else:
                self._keep_entry(b"\x0a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class TypedInterface(Message):
    """The inputs and outputs of a task or a workflow, with their types.

    ``message flyteidl.core.TypedInterface``

    Fields:
        inputs: ``flyteidl.core.VariableMap inputs = 1``.
        outputs: ``flyteidl.core.VariableMap outputs = 2``.
    """

    __slots__ = ("inputs", "outputs")
    FULL_NAME = "flyteidl.core.TypedInterface"
    inputs: VariableMap | None
    outputs: VariableMap | None

    def __init__(
        self,
        *,
        inputs: VariableMap | None = None,
        outputs: VariableMap | None = None,
    ) -> None:
        self.inputs = inputs
        self.outputs = outputs
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.inputs) is not None:
            put_message(out, b"\x0a\x00", v1, VariableMap)
        if (v2 := self.outputs) is not None:
            put_message(out, b"\x12\x00", v2, VariableMap)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TypedInterface:
        return read_typed_interface(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="inputs", number=1, kind="message", cls=VariableMap),
            field(name="outputs", number=2, kind="message", cls=VariableMap),
        )


def read_typed_interface(
    buf: bytes, pos: int, end: int, depth: int, into: TypedInterface | None = None
) -> TypedInterface:
    if into is None:
        self = new(TypedInterface)
        self.inputs = self.outputs = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.inputs = read_variable_map(buf, pos, n, depth, self.inputs)
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
            self.outputs = read_variable_map(buf, pos, n, depth, self.outputs)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Parameter(OneofMessage):
    """An input of a launch plan: its type, and its default or that it is required.

    ``message flyteidl.core.Parameter``

    Fields:
        var: ``flyteidl.core.Variable var = 1``.
        default: ``flyteidl.core.Literal default = 2`` (oneof behavior).
        required: ``bool required = 3`` (oneof behavior).
        artifact_query: ``flyteidl.core.ArtifactQuery artifact_query = 4`` (oneof behavior).
        artifact_id: ``flyteidl.core.ArtifactID artifact_id = 5`` (oneof behavior).
    """

    __slots__ = ("var", "default", "required", "artifact_query", "artifact_id")
    FULL_NAME = "flyteidl.core.Parameter"
    var: Variable | None
    default: Literal | None
    required: bool | None
    artifact_query: ArtifactQuery | None
    artifact_id: ArtifactId | None
    ONEOFS = {
        "behavior": ("default", "required", "artifact_query", "artifact_id"),
    }

    def __init__(
        self,
        *,
        var: Variable | None = None,
        default: Literal | None = None,
        required: bool | None = None,
        artifact_query: ArtifactQuery | None = None,
        artifact_id: ArtifactId | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is Parameter
        if _checked:
            set_slot(self, "__class__", PlainParameter)
        self.var = var
        self.default = default
        self.required = required
        self.artifact_query = artifact_query
        self.artifact_id = artifact_id
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if default is not None:
            if required is not None or artifact_query is not None or artifact_id is not None:
                raise two_members(self)
        elif required is not None:
            if artifact_query is not None or artifact_id is not None:
                raise two_members(self)
        elif artifact_query is not None:
            if artifact_id is not None:
                raise two_members(self)

    @property
    def behavior(self) -> Literal | bool | ArtifactQuery | ArtifactId | None:
        """The member of oneof ``behavior`` that is set."""
        if self.default is not None:
            return self.default
        if self.required is not None:
            return self.required
        if self.artifact_query is not None:
            return self.artifact_query
        return self.artifact_id

    def which(
        self, oneof: Literals["behavior"]
    ) -> Literals["default", "required", "artifact_query", "artifact_id"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "behavior":
            if self.default is not None:
                return "default"
            if self.required is not None:
                return "required"
            if self.artifact_query is not None:
                return "artifact_query"
            if self.artifact_id is not None:
                return "artifact_id"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.var) is not None:
            put_message(out, b"\x0a\x00", v1, Variable)
        if (v2 := self.default) is not None:
            put_message(out, b"\x12\x00", v2, Literal)
        elif (v3 := self.required) is not None:
            out.append(0x18)
            put_bool(out, v3)
        elif (v4 := self.artifact_query) is not None:
            put_message(out, b"\x22\x00", v4, ArtifactQuery)
        elif (v5 := self.artifact_id) is not None:
            put_message(out, b"\x2a\x00", v5, ArtifactId)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Parameter:
        return read_parameter(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="var", number=1, kind="message", cls=Variable),
            field(name="default", number=2, kind="message", cls=Literal, oneof="behavior"),
            field(name="required", number=3, kind="bool", oneof="behavior"),
            field(name="artifact_query", number=4, kind="message", cls=ArtifactQuery, oneof="behavior"),
            field(name="artifact_id", number=5, kind="message", cls=ArtifactId, oneof="behavior"),
        )


PlainParameter = plain(Parameter)


def read_parameter(buf: bytes, pos: int, end: int, depth: int, into: Parameter | None = None) -> Parameter:
    if into is None:
        self = new(PlainParameter)
        self.var = self.default = self.required = self.artifact_query = self.artifact_id = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainParameter)
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
            self.var = read_variable(buf, pos, n, depth, self.var)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.required = self.artifact_query = self.artifact_id = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.default = read_literal(buf, pos, n, depth, self.default)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            if seen:
                self.default = self.artifact_query = self.artifact_id = None
            seen = True
            b, pos = take_bool(buf, pos)
            self.required = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.default = self.required = self.artifact_id = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_query = read_artifact_query(buf, pos, n, depth, self.artifact_query)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            if seen:
                self.default = self.required = self.artifact_query = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_id = read_artifact_id(buf, pos, n, depth, self.artifact_id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x18,
            0x22,
            0x2A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = Parameter
    return self


class ParameterMap(Message):
    """The inputs of a launch plan by name.

    ``message flyteidl.core.ParameterMap``

    Fields:
        parameters: ``map<string, flyteidl.core.Parameter> parameters = 1``.
    """

    __slots__ = ("parameters",)
    FULL_NAME = "flyteidl.core.ParameterMap"
    parameters: dict[str, Parameter]

    def __init__(
        self,
        *,
        parameters: dict[str, Parameter] | None = None,
    ) -> None:
        self.parameters = {} if parameters is None else parameters
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.parameters:
            for k1, v1 in self.parameters.items():
                out += b"\x0a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k1)
                put_message(out, b"\x12\x00", v1, Parameter)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ParameterMap:
        return read_parameter_map(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="parameters", number=1, kind="message", cls=Parameter, key="string"),)


def read_parameter_map(buf: bytes, pos: int, end: int, depth: int, into: ParameterMap | None = None) -> ParameterMap:
    if into is None:
        self = new(ParameterMap)
        self.parameters = {}
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key1 = ""
            value1: Parameter | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key1 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value1 = read_parameter(buf, pos, n, depth, value1)
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value1 is None:
                    value1 = Parameter()
                self.parameters[key1] = value1
            else:
                self._keep_entry(b"\x0a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
