"""What goes wrong is one clear message and the right exit code, over the real command line."""

from __future__ import annotations

import re
import signal
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import grpc
import pytest
import trustme

from tests.cli.conftest import Wright
from tests.support.faults import faulty_admin
from tests.support.loopback import HOST

SANDBOX_PORT = 30080
"""Where a sandbox is looked for when nothing is configured."""


def at(wright: Wright, endpoint: str, **env: str) -> Wright:
    """The command line with a backend configured."""
    return Wright(wright.folder, {**wright.env, "FLYTE_PLATFORM_URL": endpoint, **env})


@pytest.fixture
def refusing() -> Iterator[str]:
    """An endpoint that nobody listens at."""
    with socket.socket() as held:
        held.bind((HOST, 0))
        yield f"{HOST}:{held.getsockname()[1]}"


def test_without_a_configuration_it_says_how_to_get_a_backend(wright: Wright) -> None:
    with socket.socket() as held:
        try:
            held.bind((HOST, SANDBOX_PORT))
        except OSError:
            pytest.skip(f"somebody else uses port {SANDBOX_PORT}")
        assert wright.fail("get", "task") == (
            f"Error: no backend is configured, and no sandbox runs at localhost:{SANDBOX_PORT}: start one with "
            "`wright sandbox start`, write ~/.flyte/config.yaml, or set FLYTE_PLATFORM_URL\n"
        )


def test_the_sandbox_of_this_user_is_found_without_a_configuration(wright: Wright) -> None:
    wright.succeed("sandbox", "start", "--port", "0", "--http-port", "0")
    try:
        assert wright.succeed("get", "task") == "NAME  VERSION\n"
    finally:
        wright.succeed("sandbox", "stop")


def test_an_endpoint_that_nobody_listens_at_is_named(wright: Wright, refusing: str) -> None:
    line = at(wright, refusing, FLYTE_PLATFORM_INSECURE="true").fail("execution", "list")
    assert re.fullmatch(rf"Error: \S+ at {refusing}: UNAVAILABLE: .*; is the server running, .*\n", line)


def test_tls_against_plain_text_names_the_option(wright: Wright, backend: str) -> None:
    line = at(wright, backend).fail("get", "task")
    assert line.endswith("`admin.insecure: true` or FLYTE_PLATFORM_INSECURE=true is for plain text\n")
    assert line.count("\n") == 1


def test_plain_text_against_tls_names_the_option(wright: Wright) -> None:
    leaf = trustme.CA().issue_cert(HOST)
    pems = [(leaf.private_key_pem.bytes(), b"".join(each.bytes() for each in leaf.cert_chain_pems))]
    with faulty_admin(lambda request, context: b"", credentials=grpc.ssl_server_credentials(pems)) as port:
        line = at(wright, f"{HOST}:{port}", FLYTE_PLATFORM_INSECURE="true").fail("get", "task")
    assert "does it speak TLS? leave `admin.insecure` and FLYTE_PLATFORM_INSECURE out then" in line
    assert line.count("\n") == 1


def test_a_server_that_hangs_up_on_tls_names_the_option(wright: Wright) -> None:
    def hang_up(server: socket.socket) -> None:
        with suppress(OSError):  # which the end of the test makes of it
            while True:
                connection, _ = server.accept()
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                connection.close()

    with socket.create_server((HOST, 0)) as server, ThreadPoolExecutor() as threads:
        threads.submit(hang_up, server)
        line = at(wright, f"{HOST}:{server.getsockname()[1]}").fail("get", "task")
        server.shutdown(socket.SHUT_RDWR)
    assert "does it speak plain text? `admin.insecure: true`" in line


def test_a_certificate_that_is_not_trusted_names_the_option(wright: Wright) -> None:
    leaf = trustme.CA().issue_cert(HOST)
    pems = [(leaf.private_key_pem.bytes(), b"".join(each.bytes() for each in leaf.cert_chain_pems))]
    with faulty_admin(lambda request, context: b"", credentials=grpc.ssl_server_credentials(pems)) as port:
        line = at(wright, f"{HOST}:{port}").fail("get", "task")
    assert line.endswith("name the authority that signed the server's certificate with caCertFilePath\n")


@pytest.mark.parametrize(
    "command",
    [
        ("get", "task"),
        ("execution", "list"),
        ("execution", "get", "fgone"),
        ("launchplan", "list"),
        ("execute", "flows.doubles"),
        ("run", "--remote", "flows.py", "double", "--x", "1"),
        ("register", "flows.py"),
    ],
    ids=" ".join,
)
def test_an_unknown_project_or_domain_is_met_with_the_nearest(remote: Wright, command: tuple[str, ...]) -> None:
    group, *rest = command
    options = ("-p", "flytesnack") if group != "execution" else ("-p", "flytesnack", "-d", "development")
    name = (group, *options, *rest)
    if group in ("get", "execution", "launchplan"):
        name = (*command, *options)
    stderr = remote.fail(*name)
    assert stderr.splitlines()[-1] == "Error: the backend has no project 'flytesnack'; did you mean 'flytesnacks'?"


def test_an_unknown_domain_is_met_with_the_nearest(remote: Wright) -> None:
    line = remote.fail("get", "task", "-d", "prodution")
    assert line == "Error: the backend has no domain 'prodution'; did you mean 'production'?\n"


def test_unknown_entities_versions_and_options_are_met_with_the_nearest(remote: Wright) -> None:
    remote.succeed("register", "flows.py", "--version", "badinput1")
    assert "no launch plan 'flows.dubbles'" in remote.fail("execute", "flows.dubbles")
    assert "did you mean 'badinput1'?" in remote.fail("execute", "flows.doubles", "--version", "badinput2")
    assert "did you mean 'doubles'?" in remote.fail("run", "flows.py", "dubbles", "--xs", "[1]", code=2)
    assert "Did you mean '--xs'?" in remote.fail("run", "flows.py", "doubles", "--xss", "[1]", code=2)
    assert "Did you mean 'execution'?" in remote.fail("executions", "list", code=2)


@pytest.mark.parametrize("command", [("run",), ("run", "--remote"), ("register",)], ids=" ".join)
@pytest.mark.parametrize(
    ("source", "said"),
    [
        (
            "def deep():\n    raise ValueError('a bad day')\ndeep()\n",
            (
                'Traceback (most recent call last):\n  File "FILE", line 3, in <module>\n    deep()\n'
                "  File \"FILE\", line 2, in deep\n    raise ValueError('a bad day')\nValueError: a bad day\n"
            ),
        ),
        ("def x(:\n", '  File "FILE", line 1\n    def x(:\n          ^\nSyntaxError: invalid syntax\n'),
        (
            "import nosuchmodule\n",
            (
                'Traceback (most recent call last):\n  File "FILE", line 1, in <module>\n    import nosuchmodule\n'
                "ModuleNotFoundError: No module named 'nosuchmodule'\n"
            ),
        ),
    ],
    ids=["raises", "syntax", "missing"],
)
def test_a_file_that_does_not_import_shows_the_users_own_lines_alone(
    remote: Wright, folder: Path, command: tuple[str, ...], source: str, said: str
) -> None:
    file = folder / "broken.py"
    file.write_text(source)
    arguments = (*command, "broken.py") if command == ("register",) else (*command, "broken.py", "wf")
    shown = re.sub(r"^ +[\^~]+\n", "", remote.fail(*arguments), flags=re.MULTILINE)
    assert shown == re.sub(r"^ +[\^~]+\n", "", said.replace("FILE", str(file)), flags=re.MULTILINE)


def test_a_file_with_the_name_of_another_module_is_to_be_renamed(wright: Wright, folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "types.py").write_text("from flytewright import task\n@task\ndef t() -> int:\n    return 1\n")
    line = wright.fail("run", "sub/types.py", "t", code=2)
    assert re.fullmatch(
        r"Error: sub/types\.py cannot be imported as types, which is \S+types\.py: rename the file\n", line
    )


def test_what_is_interrupted_while_it_is_followed_goes_on(remote: Wright, folder: Path) -> None:
    (folder / "patient.py").write_text(
        "from datetime import timedelta\nfrom flytewright import wait_for_input, workflow\n"
        "@workflow\ndef patient() -> int:\n"
        "    return wait_for_input('number', timeout=timedelta(hours=1), expected_type=int)\n"
    )
    for command in (
        ("run", "--remote", "--wait", "--name", "fpatient", "patient.py", "patient"),
        ("execution", "watch", "fpatient"),
    ):
        with remote.start(*command) as following:
            assert following.stdout is not None
            assert following.stderr is not None
            next(line for line in following.stderr if re.search(r" s  n0 ", line))
            following.send_signal(signal.SIGINT)
            rest = following.stderr.read()
            assert following.stdout.read() == ""
            assert following.wait() == 130
        assert re.search(r"execution fpatient goes on: http://\S+/executions/fpatient\n\s*Aborted\.\n$", rest)
    assert re.search(r"PHASE +RUNNING", remote.succeed("execution", "get", "fpatient"))
    remote.succeed("execution", "terminate", "fpatient")
