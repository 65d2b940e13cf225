"""The program that the conformance runner talks to: it reads and writes messages with generated code.

Called with the folder that holds the package generated from the runner's own protos, as ``conformance_idl``.
"""

from __future__ import annotations

import struct
import sys
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from conformance_idl.conformance.conformance import ConformanceRequest, ConformanceResponse

PROTO3 = "protobuf_test_messages.proto3.TestAllTypesProto3"
_SIZE = struct.Struct("<I")


def answer(request: ConformanceRequest) -> ConformanceResponse:
    """Parse the payload and write it again in the format that is asked for."""
    from conformance_idl._runtime.errors import WireError
    from conformance_idl.conformance.conformance import ConformanceResponse, TestCategory, WireFormat
    from conformance_idl.google.protobuf.test_messages_proto3 import TestAllTypesProto3

    if request.message_type == "conformance.FailureSet":
        return ConformanceResponse(protobuf_payload=b"")
    if request.message_type != PROTO3:
        return ConformanceResponse(skipped=f"{request.message_type} is not proto3")
    if request.requested_output_format not in (WireFormat.PROTOBUF, WireFormat.JSON):
        return ConformanceResponse(skipped=f"no {request.requested_output_format.name}")
    lenient = request.test_category == TestCategory.JSON_IGNORE_UNKNOWN_PARSING_TEST
    try:
        if request.protobuf_payload is not None:
            message = TestAllTypesProto3.parse(request.protobuf_payload)
        elif request.json_payload is not None:
            message = TestAllTypesProto3.from_json(request.json_payload, ignore_unknown_fields=lenient)
        else:
            return ConformanceResponse(skipped=f"no {request.which('payload')}")
    except WireError as error:
        return ConformanceResponse(parse_error=str(error))
    try:
        if request.requested_output_format == WireFormat.JSON:
            return ConformanceResponse(json_payload=message.to_json())
        return ConformanceResponse(protobuf_payload=bytes(message))
    except WireError as error:
        return ConformanceResponse(serialize_error=str(error))


def serve(requests: BinaryIO, responses: BinaryIO) -> None:
    """Answer until the runner closes the pipe; every message comes behind its length."""
    from conformance_idl.conformance.conformance import ConformanceRequest

    while head := requests.read(_SIZE.size):
        request = ConformanceRequest.parse(requests.read(*_SIZE.unpack(head)))
        response = bytes(answer(request))
        responses.write(_SIZE.pack(len(response)) + response)
        responses.flush()


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    serve(sys.stdin.buffer, sys.stdout.buffer)
