"""What goes where: data alone on stdout, plain lines where there is no terminal, colours where there is one."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from contextlib import suppress

import pytest
import yaml

from tests.cli.conftest import Wright

COLOUR = re.compile(r"\x1b\[(?:\d+;)*[349]\d(?:;\d+)*m")
ESCAPE = "\x1b"


def on_terminal(wright: Wright, *arguments: str, **env: str) -> str:
    """What a command writes to a terminal."""
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "flytewright_cli.main", *arguments]
    plain = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "CI")}
    env = {**plain, "TERM": "xterm-256color", "COLUMNS": "120", **wright.env, **env}
    process = subprocess.Popen(command, cwd=wright.folder, env=env, stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    written = b""
    with suppress(OSError):  # which Linux raises when the other side is closed
        while part := os.read(master, 1 << 16):
            written += part
    os.close(master)
    assert process.wait() == 0, written.decode()
    return written.decode()


@pytest.fixture(scope="module")
def done(backend: str, tmp_path_factory: pytest.TempPathFactory) -> Wright:
    """The command line, and an execution ``fstreams`` that has succeeded."""
    folder = tmp_path_factory.mktemp("streams")
    (folder / "flows.py").write_text(
        "from flytewright import task, workflow\n@task\ndef double(x: int) -> int:\n    print('doubling')\n"
        "    return 2 * x\n@workflow\ndef wf(x: int) -> int:\n    return double(x=x)\n"
    )
    env = {"HOME": str(folder), "FLYTE_PLATFORM_URL": backend, "FLYTE_PLATFORM_INSECURE": "true"}
    wright = Wright(folder, env)
    wright.succeed("run", "--remote", "--wait", "--name", "fstreams", "flows.py", "wf", "--x", "4")
    return wright


DATA = [
    ("execution", "list"),
    ("execution", "get", "fstreams"),
    ("execution", "inputs", "fstreams"),
    ("execution", "outputs", "fstreams"),
    ("execution", "watch", "fstreams"),
    ("execution", "relaunch", "fstreams"),
    ("execute", "--no-wait", "flows.wf", "--inputs", '{"x": 1}'),
    ("execute", "flows.wf", "--inputs", '{"x": 1}'),
    ("run", "--remote", "OUTPUT", "flows.py", "wf", "--x", "4"),
    ("run", "--remote", "--wait", "OUTPUT", "flows.py", "wf", "--x", "4"),
    ("run", "OUTPUT", "flows.py", "wf", "--x", "4"),
    ("register", "flows.py"),
    ("get", "task"),
    ("get", "workflow"),
    ("get", "launchplan"),
    ("get", "execution"),
    ("launchplan", "list"),
    ("signal", "list", "fstreams"),
    ("fetch", "flyte://v1/flytesnacks/development/fstreams/n0/o"),
]


def with_format(command: tuple[str, ...], form: str) -> list[str]:
    """The command with ``-o``, where it is taken."""
    if "OUTPUT" not in command:
        return [*command, "-o", form]
    at = command.index("OUTPUT")
    return [*command[:at], "-o", form, *command[at + 1 :]]


@pytest.mark.parametrize("command", DATA, ids=lambda command: "-".join(command[:3]))
def test_stdout_is_json_and_yaml_and_nothing_else(done: Wright, command: tuple[str, ...]) -> None:
    for form, load in (("json", json.loads), ("yaml", yaml.safe_load)):
        assert load(done.succeed(*with_format(command, form))) is not None


@pytest.mark.parametrize("form", ["table", "wide"])
def test_there_are_plain_lines_where_there_is_no_terminal(done: Wright, form: str) -> None:
    for command in (("execution", "list"), ("execution", "get", "fstreams"), ("execution", "watch", "fstreams")):
        ended = done(*command, "-o", form)
        assert (ended.returncode, ESCAPE in ended.stdout + ended.stderr) == (0, False)


def test_links_and_progress_are_not_on_stdout(done: Wright) -> None:
    ended = done("run", "--remote", "--wait", "flows.py", "wf", "--x", "4")
    assert ended.stdout == "o0 = 8\n"
    assert re.search(r"^http://\S+/executions/\w+$", ended.stderr, re.MULTILINE)
    assert done.succeed("execution", "logs", "fstreams") == "n0 | doubling\n"


def test_a_terminal_has_colours_unless_they_are_not_wanted(done: Wright) -> None:
    for command in (("execution", "list"), ("execution", "get", "fstreams"), ("execution", "logs", "fstreams")):
        assert COLOUR.search(on_terminal(done, *command))
        assert not COLOUR.search(on_terminal(done, *command, NO_COLOR="1"))
        assert ESCAPE not in on_terminal(done, *command, TERM="dumb")


def test_an_execution_is_a_tree_on_a_terminal(done: Wright) -> None:
    written = on_terminal(done, "run", "--remote", "--wait", "flows.py", "wf", "--x", "4")
    assert re.search(r"└── n0", written)
    assert written.endswith("o0 = 8\r\n")
