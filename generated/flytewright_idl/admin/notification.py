# Generated from flyteidl/admin/notification.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/notification.proto``: 1 message."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_string, take_varint

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/notification.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = ["EmailMessage"]


class EmailMessage(Message):
    """``message flyteidl.admin.EmailMessage``

    Fields:
        recipients_email: ``repeated string recipients_email = 1``.
        sender_email: ``string sender_email = 2``.
        subject_line: ``string subject_line = 3``.
        body: ``string body = 4``.
    """

    __slots__ = ("recipients_email", "sender_email", "subject_line", "body")
    FULL_NAME = "flyteidl.admin.EmailMessage"
    recipients_email: list[str]
    sender_email: str
    subject_line: str
    body: str

    def __init__(
        self,
        *,
        recipients_email: list[str] | None = None,
        sender_email: str = "",
        subject_line: str = "",
        body: str = "",
    ) -> None:
        self.recipients_email = [] if recipients_email is None else recipients_email
        self.sender_email = sender_email
        self.subject_line = subject_line
        self.body = body
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.recipients_email:
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.sender_email
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.subject_line
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.body
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> EmailMessage:
        return read_email_message(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="recipients_email", number=1, kind="string", repeated=True),
            field(name="sender_email", number=2, kind="string"),
            field(name="subject_line", number=3, kind="string"),
            field(name="body", number=4, kind="string"),
        )


def read_email_message(buf: bytes, pos: int, end: int, depth: int, into: EmailMessage | None = None) -> EmailMessage:
    if into is None:
        self = new(EmailMessage)
        self.recipients_email = []
        self.sender_email = self.subject_line = self.body = ""
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
            self.recipients_email.append(buf[pos:n].decode())
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
            self.sender_email = buf[pos:n].decode()
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
            self.subject_line = buf[pos:n].decode()
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
            self.body = buf[pos:n].decode()
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
