"""``wright run`` on this machine, and what the command line says of mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Wright


def test_a_workflow_runs_and_prints_its_outputs(wright: Wright) -> None:
    assert wright.succeed("run", "flows.py", "doubles", "--xs", "[1, 2, 3]") == "o0 = 12\n"


def test_a_structure_is_given_as_json(wright: Wright) -> None:
    printed = wright.succeed("run", "flows.py", "boxes", "--box", '{"width": 1, "names": ["a"]}')
    assert printed == "o0 = Box(width=7, names=['a', 'wide'])\n"


def test_a_file_is_given_as_a_path_and_outlives_the_run(wright: Wright, folder: Path) -> None:
    (folder / "in.txt").write_text("quiet")
    printed = wright.succeed("run", "flows.py", "loud", "--file", "in.txt")
    assert Path(printed.removeprefix("o0 = ").strip()).read_text() == "QUIET"


def test_help_tells_what_an_entity_takes(wright: Wright) -> None:
    printed = wright.succeed("run", "flows.py", "double", "--help")
    assert "Twice as much." in printed
    assert "--x INT" in printed
    assert "how much" in printed


def test_help_of_a_file_lists_its_entities(wright: Wright) -> None:
    printed = wright.succeed("run", "flows.py", "--help")
    assert all(name in printed for name in ("doubles", "boxes", "broken", "widen"))


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (
            ["run", "flows.py", "doubles"],
            2,
            "Missing option '--xs'. The input 'xs' of doubles is of type list[int].",
        ),
        (["run", "flows.py", "double", "--x", "many"], 2, "Invalid value for '--x': 'many' is not int"),
        (["run", "flows.py", "doubles", "--xs", '[1, "2"]'], 2, "'--xs': [1]: expected int, got str '2'"),
        (["run", "flows.py", "boxes", "--box", '{"width": "w", "names": []}'], 2, "'--box': width: expected int"),
        (["run", "flows.py", "boxes", "--box", "{"], 2, "it is not JSON"),
        (["run", "flows.py", "double", "--y", "1"], 2, "--y"),
        (["run", "flows.py", "dubble", "--x", "1"], 2, "did you mean 'double'?"),
        (["run", "gone.py", "double"], 2, "there is no file gone.py"),
        (["rum"], 2, "Did you mean 'run'?"),
        (["run", "flows.py", "loud", "--file", "gone.txt"], 2, "'--file': there is no file 'gone.txt'"),
    ],
)
def test_a_mistake_is_one_clear_line(wright: Wright, arguments: list[str], code: int, said: str) -> None:
    stderr = wright.fail(*arguments, code=code)
    assert said in stderr.splitlines()[-1]
    assert "Traceback" not in stderr


def test_a_task_that_raises_shows_the_users_traceback(wright: Wright) -> None:
    stderr = wright.fail("run", "flows.py", "broken", "--x", "3")
    assert 'flows.py", line' in stderr
    assert stderr.strip().endswith("RuntimeError: no luck with 3")
    assert "flytewright" not in stderr


def test_verbose_shows_every_frame(wright: Wright) -> None:
    assert "flytewright/runtime" in wright.fail("--verbose", "run", "flows.py", "broken", "--x", "3")


def test_a_file_that_does_not_import_shows_the_users_traceback(wright: Wright, folder: Path) -> None:
    (folder / "bad.py").write_text("import flytewright\nx = 1 / 0\n")
    stderr = wright.fail("run", "bad.py", "anything")
    assert 'bad.py", line 2' in stderr
    assert stderr.strip().endswith("ZeroDivisionError: division by zero")


def test_nobody_at_the_endpoint_is_one_line_naming_it(folder: Path) -> None:
    wright = Wright(folder, {"FLYTE_PLATFORM_URL": "127.0.0.1:1", "FLYTE_PLATFORM_INSECURE": "true"})
    stderr = wright.fail("register", "flows.py")
    assert len(stderr.strip().splitlines()) == 1
    assert "127.0.0.1:1: UNAVAILABLE" in stderr


def test_a_configuration_file_that_is_not_there_is_named(wright: Wright) -> None:
    assert "there is no configuration file gone.yaml" in wright.fail("-c", "gone.yaml", "get", "task")
