"""Sends the messages of the outbox to a mail server."""

from __future__ import annotations

import asyncio
import logging
import smtplib
import ssl
from collections.abc import Callable
from email.message import EmailMessage as Mail
from typing import Final

from ..errors import StoreError
from ..store.outbox import Notice, Outbox
from ..timing import rung
from .server import SmtpServer

_log = logging.getLogger(__name__)

_TIMEOUT: Final = 30.0
_TRIES: Final = 8
_PAUSE: Final = 5.0
"""Seconds until the first repetition; each is twice as far from the one before."""


class Courier:
    """Sends what waits in the outbox, until it is closed."""

    def __init__(self, outbox: Outbox, server: SmtpServer, clock: Callable[[], float]) -> None:
        self._outbox = outbox
        self._server = server
        self._clock = clock
        self._news = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin with what waits already."""
        self._outbox.courier = self._news.set
        self._running = asyncio.ensure_future(self._run())

    async def close(self) -> None:
        """Stop; what waits is sent by the next one."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def deliver(self) -> float | None:
        """Send all that waits; gives the seconds until the next try for what could not be sent, None for none."""
        pauses = [pause for notice in self._outbox.waiting() if (pause := await self._send(notice)) is not None]
        return min(pauses, default=None)

    async def _send(self, notice: Notice) -> float | None:
        try:
            await asyncio.to_thread(send, self._server, notice)
        except (OSError, smtplib.SMTPException) as error:
            fault, tries = _said(error), notice.tries + 1
            self._outbox.failed(notice, fault, give_up=tries >= _TRIES)
            _log.warning("mail for %s cannot be sent (try %d of %d): %s", notice.execution, tries, _TRIES, fault)
            return float(_PAUSE * 2 ** (tries - 1)) if tries < _TRIES else None
        self._outbox.sent(notice, self._clock())
        return None

    async def _run(self) -> None:
        while True:
            self._news.clear()
            try:
                pause = await self.deliver()
            except StoreError as error:
                _log.error("mail waits: %s", error)
                pause = _PAUSE
            await rung(self._news, pause)


def send(server: SmtpServer, notice: Notice) -> None:
    """Send one message; it has the same id whenever it is sent, so that a mailbox can tell a repetition."""
    message = notice.message
    mail = Mail()
    mail["From"] = server.sender or message.sender_email
    mail["To"] = ", ".join(message.recipients_email)
    mail["Subject"] = " ".join(message.subject_line.split())
    mail["Message-ID"] = f"<{notice.id}.{notice.execution.name}@flytewright-sandbox>"
    mail.set_content(message.body, subtype="html")
    with smtplib.SMTP(server.host, server.port, timeout=_TIMEOUT) as client:
        client.ehlo_or_helo_if_needed()
        if client.has_extn("starttls"):
            client.starttls(context=ssl.create_default_context())
        if server.user is not None:
            client.login(server.user, server.password or "")
        client.send_message(mail)


def _said(error: OSError | smtplib.SMTPException) -> str:
    """What a mail server, or the way to it, said, in one line."""
    if isinstance(error, smtplib.SMTPResponseException):
        text = error.smtp_error.decode(errors="replace") if isinstance(error.smtp_error, bytes) else error.smtp_error
        return f"{error.smtp_code} {text}".replace("\n", " ")
    return f"{type(error).__name__}: {error}".replace("\n", " ")
