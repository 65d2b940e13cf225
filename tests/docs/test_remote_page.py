"""docs/remote.md: its code runs as it stands, against a backend."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flytewright.remote.settings import ExecuteOptions
from flytewright.sandbox import daemon
from tests.support.project import ROOT

PAGE = (ROOT / "docs/remote.md").read_text(encoding="utf-8")
BOOK, *BLOCKS = re.findall(r"^```python\n(.+?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)


@pytest.fixture
def backend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A backend that the environment names, and the page's file on the path."""
    status = daemon.start(tmp_path / "state", port=0, http_port=0)
    monkeypatch.setenv("FLYTE_PLATFORM_URL", status.endpoint or "")
    monkeypatch.setenv("FLYTE_PLATFORM_INSECURE", "true")
    (tmp_path / "code").mkdir()
    (tmp_path / "code/book.py").write_text(BOOK, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path / "code")
    yield
    sys.modules.pop("book", None)
    daemon.stop(tmp_path / "state")


def test_the_blocks_run_one_after_the_other(backend: None, capsys: pytest.CaptureFixture[str]) -> None:
    async def run() -> None:
        names: dict[str, object] = {}
        for number, block in enumerate(BLOCKS):
            code = compile(block, f"block {number}", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            result = eval(code, names)
            if inspect.isawaitable(result):
                await result

    asyncio.run(run())
    said = capsys.readouterr().out
    assert "4 http" in said
    assert "n0 SUCCEEDED" in said
    assert "{'text': 'to be or not'} {'o0': 4} SUCCEEDED" in said


def test_the_page_names_every_option() -> None:
    told = set(re.findall(r"`(\w+)`", "".join(line for line in PAGE.splitlines() if line.startswith("| `"))))
    assert ExecuteOptions.__annotations__.keys() - told == {"image_config", "serialization_settings"}
