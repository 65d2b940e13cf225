"""What holds between a generated message and the official one, for any type."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from google.protobuf import json_format
from google.protobuf.message import Message as OfficialMessage

from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.views import fields_of
from tests.support.samples import set_field


def canonical(message: OfficialMessage) -> bytes:
    """Equal for equal messages, NaN included."""
    return message.SerializeToString(deterministic=True)


@dataclass(frozen=True)
class Pair:
    """The generated and the official class of one message type."""

    generated: type[Message]
    official: type[OfficialMessage]

    def official_of(self, ours: Message) -> bytes:
        """What the official class reads from our bytes, in canonical form."""
        return canonical(self.official.FromString(bytes(ours)))

    def check(self, theirs: OfficialMessage) -> None:
        """Bytes, oneofs and JSON agree."""
        ours = self.check_bytes(theirs)
        self.check_oneofs(theirs, ours)
        self.check_json(theirs, ours)

    def check_each_field(self) -> None:
        """Every field agrees when it alone is set."""
        for field in self.official.DESCRIPTOR.fields:
            theirs = self.official()
            set_field(theirs, field, depth=1)
            self.check(theirs)

    def check_bytes(self, theirs: OfficialMessage) -> Message:
        """Official bytes become ours and back without a difference; gives ours."""
        ours = self.generated.parse(theirs.SerializeToString())
        assert self.official_of(ours) == canonical(theirs)
        assert not ours.unknown_fields
        assert ours.is_empty == (not theirs.ByteSize())
        assert self.generated.parse(bytes(ours)) == ours
        return ours

    def check_merge(self, first: OfficialMessage, second: OfficialMessage) -> None:
        """Bytes after one another merge: the last scalar and oneof member win, messages and lists grow."""
        wire = first.SerializeToString() + second.SerializeToString()
        assert self.official_of(self.generated.parse(wire)) == canonical(self.official.FromString(wire))

    def check_oneofs(self, theirs: OfficialMessage, ours: Message) -> None:
        """Both say the same of which members are set."""
        for oneof in theirs.DESCRIPTOR.oneofs:
            if oneof.name.startswith("_"):
                continue  # stands for an `optional` field
            set_one = theirs.WhichOneof(oneof.name)
            by_proto_name = {field.names[0]: field for field in fields_of(self.generated)}
            name = by_proto_name[oneof.fields[0].name].oneof
            assert name is not None
            which: Any = ours.which  # type: ignore[attr-defined]  # every class with a oneof has its own
            if set_one is None:
                assert which(name) is None
                assert getattr(ours, name) is None
            else:
                assert which(name) == by_proto_name[set_one].name
                assert getattr(ours, name) is getattr(ours, by_proto_name[set_one].name)

    def check_json(self, theirs: OfficialMessage, ours: Message) -> None:
        """Both write the same JSON, and both read it as the same message."""
        try:
            text = ours.to_json()
        except ValueError as error:  # every generated package has a JsonError of its own
            # a Value without a kind is an error by the JSON mapping; Python's protobuf alone writes null
            if not str(error).endswith("is not set to anything") and _has_json(theirs):
                raise
            return
        said = json_format.MessageToJson(theirs)
        assert json.loads(text) == json.loads(said)
        for names, defaults in ((True, False), (False, True)):
            own = ours.to_json(proto_names=names, include_default_values=defaults)
            official = json_format.MessageToJson(
                theirs, preserving_proto_field_name=names, always_print_fields_with_no_presence=defaults
            )
            assert json.loads(own) == json.loads(official)
        for source in (text, said):
            read = self.official.FromString(bytes(self.generated.from_json(source)))
            assert json_format.MessageToDict(read) == json_format.MessageToDict(theirs)


def _has_json(theirs: OfficialMessage) -> bool:
    """Whether protobuf writes JSON for the message."""
    try:
        json_format.MessageToJson(theirs)
    except (ValueError, TypeError, json_format.Error):
        return False
    return True
