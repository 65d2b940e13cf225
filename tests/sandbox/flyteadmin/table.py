"""The table of how flyteadmin 1.16.8 answers the corpus, and where the sandbox answers otherwise on purpose."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CODES: Final = Path(__file__).with_name("codes.toml")
DIFFERENCES: Final = Path(__file__).with_name("differences.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What is expected of the answer to one case."""

    code: str
    says: list[str] = field(default_factory=list)
    """What the message has in it."""
    items: list[str] = field(default_factory=list)
    token: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Cases that the sandbox answers otherwise, and why."""

    why: str
    cases: list[str]
    code: str
    items: list[str] = field(default_factory=list)


def read_codes() -> Mapping[str, Expected]:
    """What flyteadmin answered, by the ids of the cases."""
    found = tomllib.loads(CODES.read_text())
    return {f"{method}: {name}": Expected(**given) for method, cases in found.items() for name, given in cases.items()}


def read_differences() -> Iterator[Difference]:
    """Where the sandbox answers otherwise."""
    for each in tomllib.loads(DIFFERENCES.read_text())["difference"]:
        yield Difference(**each)
