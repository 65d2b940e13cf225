"""Literals behind URIs: written above a size when the backend asks for it, and read."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from flytewright.core.context_manager import FlyteContext
from flytewright.core.type_engine import TypeEngine
from flytewright.errors import ContractError
from flytewright.models.literals import Literal, LiteralOffloadedMetadata
from flytewright.storage.staging import below
from flytewright.typeengine.offloading import MEGABYTE, Limits, hash_of, offload, resolve, resolve_all

CTX = FlyteContext.current_context()
KIND = TypeEngine.to_literal_type(str)


def text(content: str) -> Literal:
    return TypeEngine.to_literal(CTX, content, str, KIND)


def test_limits_are_what_the_backend_asks_for() -> None:
    assert Limits.from_environment({}) is None
    assert Limits.from_environment({"_F_L_MIN_SIZE_MB": "2"}) == Limits(
        min_bytes=2 * MEGABYTE, max_bytes=1000 * MEGABYTE
    )
    assert Limits.from_environment({"_F_L_MIN_SIZE_MB": "0", "_F_L_MAX_SIZE_MB": "1"}) == Limits(
        min_bytes=0, max_bytes=MEGABYTE
    )


def test_only_large_literals_are_offloaded_and_they_come_back(tmp_path: Path) -> None:
    large, small = text("x" * 200), text("y")
    limits = Limits(min_bytes=100, max_bytes=1000)
    outputs = asyncio.run(
        offload({"a": large, "b": small}, {"a": KIND}, limits, str(tmp_path / "out"), below(tmp_path))
    )
    uri = str(tmp_path / "out" / "a_offloaded_metadata.pb")
    assert outputs["b"] is small
    assert outputs["a"] == Literal(
        offloaded_metadata=LiteralOffloadedMetadata(uri=uri, size_bytes=len(bytes(large)), inferred_type=KIND),
        hash=hash_of(large),
    )
    assert asyncio.run(resolve_all(outputs, below(tmp_path))) == {"a": large, "b": small}


def test_a_literal_keeps_the_hash_that_it_has(tmp_path: Path) -> None:
    hashed = text("x")
    hashed.hash = "mine"
    limits = Limits(min_bytes=0, max_bytes=1000)
    outputs = asyncio.run(offload({"a": hashed}, {"a": KIND}, limits, str(tmp_path), below(tmp_path)))
    assert outputs["a"].hash == "mine"


def test_hashes_are_those_that_flytekit_computes() -> None:
    """Taken from flytekit 1.16.31's compute_hash_string of the same literal."""
    assert hash_of(text("x")) == "5MpRC32CncOADsj5Nblmdmfe0P2Fab0dS4gHraZkHtE="


def test_a_literal_above_the_largest_size_is_refused(tmp_path: Path) -> None:
    limits = Limits(min_bytes=1, max_bytes=10)
    with pytest.raises(ContractError, match="the output 'a' has 29 bytes, more than the 10"):
        asyncio.run(offload({"a": text("x" * 23)}, {}, limits, str(tmp_path), below(tmp_path)))
    assert list(tmp_path.iterdir()) == []


def test_an_offloaded_literal_without_a_uri_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="says no URI"):
        asyncio.run(resolve(Literal(offloaded_metadata=LiteralOffloadedMetadata()), below(tmp_path)))
