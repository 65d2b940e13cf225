"""`ShellTask`: a task that is a shell script, with inputs and outputs filled in."""

from __future__ import annotations

import datetime as dt
import os
import string
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from typing_extensions import TypeVar

from ..errors import RecoverableError, UserError, ValidationError
from ..typeengine.files import FlyteDirectory, FlyteFile
from .auto_container import PythonAutoContainerTask
from .documentation import Docstring
from .instance_task import PythonInstanceTask
from .interface import Interface
from .mode import current_parameters
from .where import calling_line, naming

T = TypeVar("T", default=None)


@dataclass(frozen=True)
class ProcessResult:
    """What a process left."""

    returncode: int
    output: str
    error: str


@dataclass(frozen=True)
class OutputLocation:
    """Where a script leaves an output; inputs can be in the path: ``{inputs.name}.out``."""

    var: str
    var_type: Any
    location: os.PathLike[str] | str


def subproc_execute(command: Sequence[str] | str, **kwargs: Any) -> ProcessResult:
    """Run a command and keep what it prints; `UserError` when it fails or is not there."""
    options = {"capture_output": True, "text": True, **kwargs}
    try:
        result = subprocess.run(command, check=False, **options)
    except FileNotFoundError as error:
        raise UserError(
            f"there is no program {error.filename!r}: a task that calls it takes a container_image that has it"
        ) from error
    if result.returncode:
        raise UserError(f"{command!r} failed with exit code {result.returncode}:\n{result.stderr}")
    return ProcessResult(result.returncode, result.stdout, result.stderr)


class _Formatter(string.Formatter):
    """Fills in files as paths and moments in ISO form."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, (FlyteFile, FlyteDirectory)):
            return os.fspath(value)
        if isinstance(value, dt.datetime) and not format_spec:
            return value.isoformat()
        return str(super().format_field(value, format_spec))


def interpolate(template: str, inputs: Mapping[str, Any], outputs: Mapping[str, str]) -> str:
    """A template with ``{inputs.NAME}``, ``{outputs.NAME}`` and ``{ctx…}`` filled in."""
    names = {"inputs": SimpleNamespace(**inputs), "outputs": SimpleNamespace(**outputs), "ctx": current_parameters()}
    try:
        return _Formatter().format(template, **names)
    except (AttributeError, KeyError) as error:
        known = ", ".join([*(f"inputs.{each}" for each in inputs), *(f"outputs.{each}" for each in outputs)])
        raise ValidationError(f"the script names what there is not: {error}; there is {known or 'nothing'}") from error


class _PythonFStringInterpolizer:
    """`interpolate`, under the name that connectors for shell scripts know."""

    def interpolate(
        self, tmpl: str, inputs: Mapping[str, Any] | None = None, outputs: Mapping[str, str] | None = None
    ) -> str:
        """A template filled in."""
        return interpolate(tmpl, inputs or {}, outputs or {})


class _Helper(PythonAutoContainerTask[None]):
    """The task that flytekit registers beside each shell task."""

    def __init__(self, name: str) -> None:
        super().__init__(f"_bash.{name}")
        self._name = f"{super().instantiated_in}.{self._name}"

    @property
    def docstring(self) -> Docstring:
        return Docstring("A Fake function to satisfy the inner PythonTask requirements")

    @property
    def instantiated_in(self) -> str:
        return "flytewright.extras.tasks.shell"

    def find_lhs(self) -> str:
        return "_dummy_task_func"

    def execute(self, **kwargs: Any) -> None:
        """Nothing: it is never called."""


class ShellTask(PythonInstanceTask[T]):
    """A shell script; what its output locations name is kept as files and folders."""

    def __init__(
        self,
        name: str,
        debug: bool = False,
        script: str | None = None,
        script_file: str | None = None,
        task_config: T | None = None,
        shell: str = "/bin/sh",
        inputs: Mapping[str, Any] | None = None,
        output_locs: Sequence[OutputLocation] | None = None,
        **kwargs: Any,
    ) -> None:
        with naming(calling_line()):
            if (script is None) == (script_file is None):
                raise ValidationError(f"ShellTask({name!r}) takes one of script=… and script_file=…")
            if script_file is not None and not Path(script_file).is_file():
                raise ValidationError(f"ShellTask({name!r}): there is no script {script_file}")
            outputs = dict(_output(name, each) for each in output_locs or ())
        self._script = script
        self._script_file = None if script_file is None else str(Path(script_file).resolve())
        self._debug = debug
        self._shell = shell
        self._output_locs = list(output_locs or ())
        self._result: ProcessResult | None = None
        _Helper(name)
        super().__init__(name, task_config, interface=Interface(inputs or {}, outputs), **kwargs)

    @property
    def result(self) -> ProcessResult | None:
        """What the last run left."""
        return self._result

    @property
    def script(self) -> str | None:
        """The script, when it is given as text."""
        return self._script

    @property
    def script_file(self) -> str | None:
        """The file of the script, when it is given as a file."""
        return self._script_file

    def text(self) -> str:
        """The script, nothing filled in."""
        if self._script is not None:
            return self._script
        assert self._script_file is not None
        return Path(self._script_file).read_text(encoding="utf-8")

    def execute(self, **kwargs: Any) -> Any:
        outputs = {each.var: interpolate(os.fspath(each.location), kwargs, {}) for each in self._output_locs}
        script = interpolate(self.text(), kwargs, outputs)
        if self._debug:
            sys.stderr.write(f"{script}\n")
        self._result = run_script(script, self._shell)
        if self._result.returncode:
            there = ", ".join(sorted(each.name for each in Path.cwd().iterdir()))
            raise RecoverableError(
                f"the script of {self.name} failed with exit code {self._result.returncode}; "
                f"in {Path.cwd()} there is {there or 'nothing'}\n"
                f"standard output:\n{self._result.output}\nstandard error:\n{self._result.error}"
            )
        found = [self._found(each, outputs[each.var]) for each in self._output_locs]
        return None if not found else found[0] if len(found) == 1 else tuple(found)

    def _found(self, output: OutputLocation, path: str) -> Any:
        if not Path(path).exists():
            raise ValidationError(f"the script of {self.name} has left no output {output.var!r} at {path}")
        return output.var_type(path)


def _output(task: str, output: OutputLocation) -> tuple[str, Any]:
    if not isinstance(output, OutputLocation):
        raise ValidationError(f"ShellTask({task!r}): output_locs=… is a list of OutputLocation, not {output!r}")
    if not output.location:
        raise ValidationError(f"ShellTask({task!r}): the output {output.var!r} has no location")
    kind = output.var_type
    if not (isinstance(kind, type) and issubclass(kind, (FlyteFile, FlyteDirectory))):
        raise ValidationError(
            f"ShellTask({task!r}): the output {output.var!r} is a FlyteFile or a FlyteDirectory, not {kind!r}"
        )
    return output.var, kind


def run_script(script: str, shell: str) -> ProcessResult:
    """Run a script; what it prints is kept, and passed on."""
    done = subprocess.run([shell, "-c", script], capture_output=True, text=True, check=False)
    sys.stdout.write(done.stdout)
    return ProcessResult(done.returncode, done.stdout, done.stderr)


class RawShellTask(ShellTask[T]):
    """A script of the user's that is called with an environment and arguments that are inputs.

    Its inputs are ``env``, ``script_args`` and ``script_file``.
    """

    def execute(self, **kwargs: Any) -> Any:
        env = kwargs.get("env")
        exports = exported(env) if isinstance(env, dict) else ""
        return super().execute(**{**kwargs, "export_env": exports})


def exported(env: Mapping[str, str]) -> str:
    """Shell lines that set these variables."""
    return "\n".join(f"export {key}={value}" for key, value in env.items())


RAW_TEMPLATE = """set -uex

{inputs.export_env}

bash {inputs.script_file} {inputs.script_args}
"""


def get_raw_shell_task(name: str) -> RawShellTask[None]:
    """A task that runs the script, with the arguments and the environment, that it is called with."""
    return RawShellTask(
        name=name,
        debug=True,
        inputs={"env": dict[str, str], "script_args": str, "script_file": str},
        output_locs=[
            OutputLocation(var="out", var_type=FlyteDirectory, location="{ctx.working_directory}"),
        ],
        script=RAW_TEMPLATE,
    )
