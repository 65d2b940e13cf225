"""A shell task is a script with inputs and outputs filled in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from flytewright import FlyteDirectory, FlyteFile, kwtypes
from flytewright.authoring.registry import defined
from flytewright.authoring.shell_task import exported, interpolate
from flytewright.errors import RecoverableError, UserError, ValidationError
from flytewright.extras.tasks.shell import OutputLocation, ShellTask, get_raw_shell_task, subproc_execute


def test_a_script_runs_with_its_inputs_and_leaves_its_outputs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").write_text("content")
    entity = ShellTask(
        name="sh",
        script="cat {inputs.file} > {outputs.copy}; mkdir -p {outputs.folder}; echo {inputs.n} {inputs.at}",
        inputs=kwtypes(file=FlyteFile, n=int, at=dt.datetime),
        output_locs=[
            OutputLocation("copy", FlyteFile, str(tmp_path / "copy-{inputs.n}")),
            OutputLocation("folder", FlyteDirectory, tmp_path / "folder"),
        ],
    )
    copy, folder = entity(file=str(tmp_path / "in"), n=3, at=dt.datetime(2024, 1, 2, tzinfo=dt.timezone.utc))
    assert Path(copy).read_text() == "content"
    assert Path(folder).is_dir()
    assert (tmp_path / "copy-3").exists()
    assert capsys.readouterr().out == "3 2024-01-02T00:00:00+00:00\n"
    assert entity.result is not None
    assert entity.result.returncode == 0


def test_a_script_can_be_a_file_and_take_another_shell(tmp_path: Path) -> None:
    (tmp_path / "s.sh").write_text("[[ -n $BASH_VERSION ]] && echo {inputs.x}")
    entity = ShellTask("sh", script_file=str(tmp_path / "s.sh"), shell="/bin/bash", inputs=kwtypes(x=str))
    assert entity(x="a") is None
    assert entity.result is not None
    assert entity.result.output == "a\n"
    assert entity.script_file == str(tmp_path / "s.sh")


def test_a_failed_script_can_be_tried_again_and_tells_what_it_printed() -> None:
    entity = ShellTask("sh", script="echo out; echo err >&2; exit 4")
    with pytest.raises(RecoverableError, match="exit code 4(.|\n)*standard output:\nout\n(.|\n)*error:\nerr"):
        entity()


def test_an_output_that_was_not_left_is_named() -> None:
    entity = ShellTask("sh", script="true", output_locs=[OutputLocation("o", FlyteFile, "/nowhere/o")])
    with pytest.raises(ValidationError, match="has left no output 'o' at /nowhere/o"):
        entity()


def test_a_script_that_names_what_there_is_not_is_refused() -> None:
    with pytest.raises(ValidationError, match="names what there is not: .*; there is inputs.a"):
        interpolate("{inputs.b}", {"a": 1}, {})


def test_its_helper_is_registered_beside_it() -> None:
    beside = ShellTask("beside", script="true")
    assert [each.name for each in defined[-2:]] == [f"{beside.instantiated_in}._bash.beside", "beside"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({}, "takes one of script"),
        ({"script": "a", "script_file": "b"}, "takes one of script"),
        ({"script_file": "/no/such"}, "there is no script /no/such"),
        ({"script": "a", "output_locs": [OutputLocation("o", int, "x")]}, "is a FlyteFile or a FlyteDirectory"),
        ({"script": "a", "output_locs": [OutputLocation("o", FlyteFile, "")]}, "'o' has no location"),
        ({"script": "a", "output_locs": ["o"]}, "is a list of OutputLocation, not 'o'"),
    ],
)
def test_a_shell_task_that_cannot_be_is_refused_with_the_line(options: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError, match=told) as refused:
        ShellTask("sh", **options)
    assert "test_shell_task.py:" in str(refused.value).split(" ")[0]


def test_commands_of_python_tasks_are_run_and_told_about() -> None:
    assert subproc_execute(["echo", "hi"]).output == "hi\n"
    assert subproc_execute("echo $((1+1))", shell=True).output == "2\n"
    with pytest.raises(UserError, match="failed with exit code 3:\nwhy"):
        subproc_execute(["sh", "-c", "echo why >&2; exit 3"])
    with pytest.raises(UserError, match="there is no program 'no-such-program'"):
        subproc_execute(["no-such-program"])


def test_an_environment_becomes_shell_lines() -> None:
    assert exported({"A": "1", "B": "2"}) == "export A=1\nexport B=2"


def test_a_raw_script_gets_its_environment_and_arguments_when_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "raw.sh").write_text('echo "$GREETING $1" > "$2"')
    entity = get_raw_shell_task("raw")
    folder = entity(env={"GREETING": "hi"}, script_args=f"you {tmp_path}/out", script_file=str(tmp_path / "raw.sh"))
    assert (tmp_path / "out").read_text() == "hi you\n"
    assert Path(folder).is_dir()
