"""Logging in with the user's browser, which brings the code to a server on loopback."""

from __future__ import annotations

import asyncio
import hmac
import sys
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from .errors import GrantRefusedError, LoginFailedError
from .pkce import Attempt

__all__ = ["code_from_browser", "open_browser", "tell"]

LOOPBACK = ("localhost", "127.0.0.1", "::1")
DONE = "You are logged in and can close this window."
REFUSED = "The login was refused; the program says why."


def tell(text: str) -> None:
    """Say something to the user without disturbing the program's output."""
    sys.stderr.write(f"{text}\n")


def open_browser(url: str) -> None:
    """Open the browser, and say where to go for when there is none."""
    tell(f"To log in, open {url}")
    import webbrowser  # which looks for browsers on the whole PATH

    webbrowser.open(url)


async def code_from_browser(
    attempt: Attempt,
    url: str,
    *,
    show: Callable[[str], None] = open_browser,
    timeout: float = 300.0,
) -> str:
    """The code that the browser brings after `url` was shown to the user."""
    waiter = _Waiter(attempt, url.partition("?")[0], asyncio.get_running_loop().create_future())
    at = urlsplit(attempt.redirect_uri)
    if at.scheme != "http" or at.hostname not in LOOPBACK:
        raise LoginFailedError(f"the redirect URI {attempt.redirect_uri} is not on this machine; use the device flow")
    try:
        server = await asyncio.start_server(waiter.serve, at.hostname, at.port or 80)
    except OSError as error:
        raise LoginFailedError(
            f"cannot wait for the browser at {attempt.redirect_uri}: {error.strerror}; is another login under way?"
        ) from error
    try:
        await asyncio.to_thread(show, url)
        return await asyncio.wait_for(waiter.code, timeout)
    except asyncio.TimeoutError:
        raise LoginFailedError(f"the browser brought no login within {timeout:g} s") from None
    finally:
        server.close()
        await waiter.close()


class _Waiter:
    """Answers the browser until it brings a code or a refusal."""

    def __init__(self, attempt: Attempt, server: str, code: asyncio.Future[str]) -> None:
        self.code = code
        self._attempt = attempt
        self._server = server
        self._path = urlsplit(attempt.redirect_uri).path or "/"
        self._open: set[asyncio.Task[None]] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection."""
        task = asyncio.current_task()
        assert task is not None  # start_server makes one
        self._open.add(task)
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            status, text, outcome = self._answer(head.split(b"\r\n", 1)[0].decode("latin-1"))
            body = text.encode()
            writer.write(
                f"HTTP/1.1 {status}\r\ncontent-type: text/plain\r\ncontent-length: {len(body)}\r\n"
                "cache-control: no-store\r\nreferrer-policy: no-referrer\r\nconnection: close\r\n\r\n".encode()
                + body
            )
            await writer.drain()
            if outcome is not None:
                self._settle(outcome)
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # a browser that gives up, or something that is none
        finally:
            self._open.discard(task)
            writer.close()

    async def close(self) -> None:
        """End the connections that are open."""
        self.code.cancel()
        rest = tuple(self._open)
        for each in rest:
            each.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    def _settle(self, outcome: str | GrantRefusedError) -> None:
        if self.code.done():
            return
        if isinstance(outcome, str):
            self.code.set_result(outcome)
        else:
            self.code.set_exception(outcome)

    def _answer(self, line: str) -> tuple[str, str, str | GrantRefusedError | None]:
        """Status and text for the browser, and what the login comes to, if this request says it."""
        method, _, rest = line.partition(" ")
        target = urlsplit(rest.rpartition(" ")[0])
        if method != "GET" or target.path != self._path:
            return "404 Not Found", "Nothing is here.", None
        query = {name: values[0] for name, values in parse_qs(target.query).items()}
        # whoever does not know the state is not the server that the user was sent to, and ends nothing
        if not hmac.compare_digest(query.get("state", "").encode(), self._attempt.state.encode()):
            return "400 Bad Request", "This is not the login that the program waits for.", None
        if "error" in query:
            refused = GrantRefusedError(self._server, query["error"], query.get("error_description", ""))
            return "200 OK", REFUSED, refused
        if "code" not in query:
            return "400 Bad Request", "The login has no code.", None
        return "200 OK", DONE, query["code"]
