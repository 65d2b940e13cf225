"""What the backend is told of an error in a task's container."""

from __future__ import annotations

from pathlib import Path

import pytest

from flytewright_idl.core.errors import ContainerErrorKind
from flytewright_idl.core.execution import ExecutionErrorErrorKind
from flytewright_idl.core.literals import Literal, Primitive, Scalar
from tests.support.containers import Container, integer

TASKS = """
from flytewright import RecoverableError, task
from flytewright.exceptions.system import FlyteDownloadDataException

@task
def double(x: int) -> int:
    return 2 * x

@task
def fails(x: int) -> int:
    raise RuntimeError(f"no luck with {x}")

@task
def flaky(x: int) -> int:
    raise RecoverableError("later")

@task
def typed(x: int) -> int:
    return "no"

class Strange(Exception):
    error_code = "USER:Strange"

@task
def strange(x: int) -> int:
    raise Strange("as told")

class Numbered(Exception):
    error_code = 7

@task
def numbered(x: int) -> int:
    raise Numbered("as told")

@task
def downloads(x: int) -> int:
    raise FlyteDownloadDataException("a download of the user's own")

@task
def late(x: int) -> int:
    raise RecoverableError("at half past twelve seconds", timestamp=12.5)

@task
def unspeakable(x: int) -> int:
    raise ValueError("\\udcff")

@task
def caused(x: int) -> int:
    try:
        return 1 // 0
    except ZeroDivisionError as error:
        raise ValueError("no quotient") from error
"""

USER, SYSTEM = ExecutionErrorErrorKind.USER, ExecutionErrorErrorKind.SYSTEM
AGAIN, FINAL = ContainerErrorKind.RECOVERABLE, ContainerErrorKind.NON_RECOVERABLE


@pytest.fixture
def container(tmp_path: Path) -> Container:
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "tasks.py").write_text(TASKS)
    return Container(folder)


@pytest.mark.parametrize(
    ("task", "code", "kind"),
    [
        ("fails", "USER:RuntimeError", FINAL),
        ("flaky", "USER:Recoverable", AGAIN),
        ("typed", "USER:TypeError", FINAL),
        ("strange", "USER:Strange", FINAL),
        ("numbered", "7", FINAL),
        ("downloads", "SYSTEM:DownloadDataError", FINAL),
        ("caused", "USER:RuntimeError", FINAL),
        ("gone", "USER:EntityNotExist", FINAL),
    ],
)
def test_an_exception_of_the_users_code_is_the_users(
    container: Container, task: str, code: str, kind: ContainerErrorKind
) -> None:
    ended = container.run(task, x=integer(3))
    error = ended.error
    assert (error.code, error.kind, error.origin, error.worker) == (code, kind, USER, "")
    assert (ended.code, ended.files) == (0, ["error.pb"])


def test_inputs_that_cannot_be_fetched_are_a_fault_of_the_system(container: Container) -> None:
    error = container.ended(container.command("double")).error
    assert (error.code, error.kind, error.origin) == ("SYSTEM:DownloadDataError", AGAIN, SYSTEM)
    assert "inputs.pb" in error.message


def test_inputs_that_cannot_be_read_are_a_fault_of_the_system(container: Container) -> None:
    container.give()
    (container.io / "inputs.pb").write_bytes(b"\xff\xff")
    error = container.ended(container.command("double")).error
    assert (error.code, error.kind, error.origin) == ("SYSTEM:Unknown", AGAIN, SYSTEM)


def test_an_input_of_another_type_names_the_input(container: Container) -> None:
    error = container.run("double", x=Literal(scalar=Scalar(primitive=Primitive(string_value="21")))).error
    assert (error.code, error.kind, error.origin) == ("USER:TypeError", FINAL, USER)
    assert "tasks.double: input x" in error.message


def test_a_traceback_shows_the_users_frames_only(container: Container) -> None:
    message = container.run("fails", x=integer(3)).error.message
    assert "tasks.py" in message
    assert "RuntimeError: no luck with 3" in message
    assert "flytewright" not in message


def test_a_traceback_is_complete_when_asked_for(container: Container) -> None:
    message = container.run("fails", env={"FLYTEWRIGHT_FULL_TRACEBACK": "1"}, x=integer(3)).error.message
    assert "flytewright/runtime/dispatch.py" in message
    assert message.endswith("RuntimeError: no luck with 3")


def test_a_traceback_shows_what_an_error_came_of(container: Container) -> None:
    message = container.run("caused", x=integer(3)).error.message
    cause, _, rest = message.partition("The above exception was the direct cause")
    assert "ZeroDivisionError" in cause
    assert "ValueError: no quotient" in rest
    assert message.count("tasks.py") == 2


def test_text_that_is_no_unicode_is_told_all_the_same(container: Container) -> None:
    assert container.run("unspeakable", x=integer(3)).error.message.endswith("ValueError: \\udcff")


def test_an_error_document_has_the_moment_that_the_error_says(container: Container) -> None:
    moment = container.run("late", x=integer(3)).error.timestamp
    assert moment is not None
    assert (moment.seconds, moment.nanos) == (12, 500_000_000)


def test_a_task_that_is_not_there_is_named(container: Container) -> None:
    assert container.run("gone", x=integer(1)).error.message.endswith("tasks has no task 'gone'")
