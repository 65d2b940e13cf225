"""Tokens that a command prints."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from flytewright.rpc.auth.errors import LoginFailedError
from flytewright.rpc.auth.external import printed_token
from flytewright.rpc.auth.tokens import Tokens
from tests.support.oauth import CANARY


def printed(source: str, timeout: float = 60.0) -> Tokens:
    return asyncio.run(printed_token([sys.executable, "-c", source], timeout))


def test_what_the_command_prints_is_the_token() -> None:
    assert printed("print('abc.def')") == Tokens(access="abc.def")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (f"print('{CANARY}'); raise SystemExit(3)", "exit code 3"),
        ("", "is not one token"),
        (f"print('{CANARY} {CANARY}')", "is not one token"),
        (f"print('{CANARY}\\r\\nx: y')", "is not one token"),
    ],
)
def test_a_command_that_brings_no_token_is_named_and_its_output_is_not(source: str, reason: str) -> None:
    with pytest.raises(LoginFailedError, match=reason) as caught:
        printed(source)
    assert sys.executable in str(caught.value)
    assert CANARY not in str(caught.value)


def test_a_command_that_is_not_there_is_named() -> None:
    with pytest.raises(LoginFailedError, match="/no/such cannot be started: No such file"):
        asyncio.run(printed_token(["/no/such"]))


def test_a_command_that_hangs_is_ended() -> None:
    with pytest.raises(LoginFailedError, match="did not end within 0.1 s"):
        printed("import time; time.sleep(600)", timeout=0.1)


def test_a_command_that_nobody_waits_for_any_more_is_ended(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "alive")
    source = "import sys, time; f = open('alive', 'w'); f.write('up\\n'); f.flush(); time.sleep(600)"
    command = [sys.executable, "-c", f"import os; os.chdir({str(tmp_path)!r}); {source}"]

    async def run() -> None:
        asking = asyncio.ensure_future(printed_token(command, timeout=600))
        with await asyncio.to_thread((tmp_path / "alive").open) as alive:
            assert alive.readline() == "up\n"
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
            assert alive.read() == ""  # its other end is closed

    asyncio.run(run())


@pytest.mark.parametrize(
    "leak",
    [f"no login for {CANARY}", f"Authorization: Bearer {CANARY}", f"token={CANARY}", f"secret: {CANARY}"],
)
def test_what_the_command_says_is_shown_in_one_line_and_the_token_is_not(leak: str) -> None:
    source = f"import sys; print('{CANARY}'); sys.stderr.write('session is over\\n{leak}\\n'); sys.exit(1)"
    with pytest.raises(LoginFailedError) as caught:
        printed(source)
    text = str(caught.value)
    assert "failed with exit code 1: session is over" in text
    assert "***" in text
    assert CANARY not in text
    assert "\n" not in text


def test_a_token_that_only_stderr_has_is_not_shown() -> None:
    with pytest.raises(LoginFailedError) as caught:
        printed(f"raise SystemExit('sent Bearer {CANARY} and eyJ{CANARY}.x')")
    assert "sent Bearer *** and ***" in str(caught.value)


def test_what_a_command_that_hangs_has_said_is_shown() -> None:
    source = "import sys, time; sys.stderr.write('enter your PIN'); sys.stderr.flush(); time.sleep(600)"
    with pytest.raises(LoginFailedError, match="did not end within 1 s: enter your PIN"):
        printed(source, timeout=1)
