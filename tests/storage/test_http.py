"""Files come from servers of HTTP, whole and as streams."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from flytewright.errors import DataNotFoundError
from flytewright.storage.staging import below, use
from flytewright.storage.store import FileSystemStore
from flytewright.typeengine.files import FlyteFile


class Quiet(SimpleHTTPRequestHandler):
    """A handler that keeps no log."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name in the standard library
        """Say nothing."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "served").mkdir()
    (tmp_path / "served" / "data.csv").write_text("a,b\n")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path / "served"))) as http:
        thread = threading.Thread(target=http.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{http.server_port}"
        http.shutdown()
        thread.join()


async def test_a_file_is_brought_here(server: str, tmp_path: Path) -> None:
    await FileSystemStore().get(f"{server}/data.csv", tmp_path / "x")
    assert (tmp_path / "x").read_text() == "a,b\n"


async def test_what_is_not_there_is_named(server: str, tmp_path: Path) -> None:
    with pytest.raises(DataNotFoundError, match=f"nothing is stored at {server}/none"):
        await FileSystemStore().get(f"{server}/none", tmp_path / "x")
    assert not (tmp_path / "x").exists()


def test_a_file_is_opened_where_it_is_or_brought_here(server: str, tmp_path: Path) -> None:
    with use(below(tmp_path / "run")):
        file: FlyteFile[Any] = FlyteFile(f"{server}/data.csv")
        assert Path(file).read_text() == "a,b\n"
        with FlyteFile.from_source(f"{server}/data.csv").open("r") as stream:
            assert stream.read() == "a,b\n"
