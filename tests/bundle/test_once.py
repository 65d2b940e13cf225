"""Code that has not changed is not uploaded again."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest

from flytewright.bundle.archive import pack
from flytewright.config.platform import PlatformConfig
from flytewright.remote.client import AsyncFlyteRemote
from flytewright.sandbox import daemon


def test_the_same_content_is_put_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []
    put = httpx.AsyncClient.put

    async def counted(self: httpx.AsyncClient, url: httpx.URL | str, **options: object) -> httpx.Response:
        sent.append(str(url))
        return await put(self, url, **options)  # type: ignore[arg-type]  # as they come

    monkeypatch.setattr(httpx.AsyncClient, "put", counted)

    async def ship(endpoint: str, text: str) -> str | None:
        code = tmp_path / "src" / "a.py"
        code.parent.mkdir(exist_ok=True)
        code.write_text(text)
        async with AsyncFlyteRemote(PlatformConfig(endpoint=endpoint, insecure=True)) as remote:
            return (await remote.ship_archive(pack(code.parent, [code]))).distribution_location

    status = daemon.start(tmp_path / "sandbox", port=0, http_port=0)
    assert status.endpoint is not None
    try:
        first = asyncio.run(ship(status.endpoint, "x = 1"))
        again = asyncio.run(ship(status.endpoint, "x = 1"))
        assert (first, len(sent)) == (again, 1)
        other = asyncio.run(ship(status.endpoint, "x = 2"))
        assert (other != first, len(sent)) == (True, 2)
        assert first is not None
        Path(first.removeprefix("file://")).unlink()
        assert asyncio.run(ship(status.endpoint, "x = 1")) == first
        assert len(sent) == 3
    finally:
        daemon.stop(tmp_path / "sandbox")
