"""Tokens that a command prints."""

from __future__ import annotations

import asyncio
import sys

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
    with pytest.raises(LoginFailedError, match="nothing within 0.1 s"):
        printed("import time; time.sleep(600)", timeout=0.1)
