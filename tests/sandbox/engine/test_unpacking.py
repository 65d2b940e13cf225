"""Code is unpacked where the task runs, whatever its image's folder was."""

from __future__ import annotations

import pytest

from flytewright.sandbox.engine.unpacking import into_own_folder

TASK = ["--", "pyflyte-execute", "--dest-dir", "/root"]


@pytest.mark.parametrize(
    ("command", "run"),
    [
        (
            ["pyflyte-fast-execute", "--additional-distribution", "/a.tar.gz", "--dest-dir", "/root", *TASK],
            ["pyflyte-fast-execute", "--additional-distribution", "/a.tar.gz", "--dest-dir", ".", *TASK],
        ),
        (
            ["/usr/bin/wright-fast-execute", "--dest-dir=/root", *TASK],
            ["/usr/bin/wright-fast-execute", "--dest-dir=.", *TASK],
        ),
        (["cp", "--dest-dir", "/root"], ["cp", "--dest-dir", "/root"]),
        (["pyflyte-fast-execute", "--dest-dir"], ["pyflyte-fast-execute", "--dest-dir"]),
        ([], []),
    ],
)
def test_code_is_unpacked_into_the_folder_of_the_task(command: list[str], run: list[str]) -> None:
    assert into_own_folder(command) == run
