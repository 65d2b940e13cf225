"""docs/stubs.md: its code runs as it stands, and its commands print what it says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flytewright.sandbox import daemon
from tests.support.project import ROOT

PAGE = (ROOT / "docs/stubs.md").read_text(encoding="utf-8")
SHOP, SERVICE, AWAITED, WORKFLOW = re.findall(r"^```python\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)
SESSIONS = re.findall(r"^```console\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)
(STUB,) = re.findall(r"^```text\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)


@pytest.fixture
def endpoint(tmp_path: Path) -> Iterator[str]:
    status = daemon.start(tmp_path / "sandbox", port=0, http_port=0)
    assert status.endpoint is not None
    yield status.endpoint
    daemon.stop(tmp_path / "sandbox")


def test_the_page_runs_as_it_stands(endpoint: str, tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    env = {**os.environ, "HOME": str(folder), "FLYTE_PLATFORM_URL": endpoint, "FLYTE_PLATFORM_INSECURE": "true"}

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, *command], cwd=folder, env=env, capture_output=True, text=True, check=False
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done

    def typed(session: str) -> subprocess.CompletedProcess[str]:
        command, _, printed = session.partition("\n")
        done = run("-m", "flytewright_cli.main", *command.removeprefix("$ wright ").split())
        assert done.stdout + done.stderr == printed
        return done

    for name, text in {"shop": SHOP, "service": SERVICE, "awaited": AWAITED, "totals": WORKFLOW}.items():
        (folder / f"{name}.py").write_text(text)
    run("-m", "flytewright_cli.main", "register", "shop.py", "--version", "v1")
    assert typed(SESSIONS[0]).returncode == 0
    assert STUB in (folder / "shop_stubs.py").read_text()
    assert run("service.py").stdout == "7.0 ['2 tea: 7.00 eur']\n0.0\n"
    assert run("awaited.py").stdout == "['1 cup: 9.00 usd']\n"
    items = '[{"name": "tea", "price": 2.0}]'
    remote = ("-m", "flytewright_cli.main", "run", "--remote", "--wait")
    assert run(*remote, "totals.py", "total", "--items", items).stdout == "o0 = 2.0\n"
    (folder / "shop.py").write_text(SHOP.replace("= Currency.EUR) ->", "= Currency.EUR, *, voucher: str) ->"))
    run("-m", "flytewright_cli.main", "register", "shop.py", "--version", "v2")
    assert typed(SESSIONS[1]).returncode == 1
