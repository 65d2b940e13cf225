"""A shell script with inputs, and an output file."""

from pathlib import Path

from flytewright import FlyteFile, kwtypes, task, workflow
from flytewright.extras.tasks.shell import OutputLocation, ShellTask

repeat = ShellTask(
    name="shell.repeat",
    script="for n in 1 2 3; do echo {inputs.word} $n; done > {outputs.out}",
    inputs=kwtypes(word=str),
    output_locs=[OutputLocation(var="out", var_type=FlyteFile, location="/tmp/{inputs.word}.txt")],
)


@task
def lines(file: FlyteFile) -> int:
    return len(Path(file).read_text().splitlines())


@workflow
def main(word: str = "peer") -> tuple[FlyteFile, int]:
    file = repeat(word=word)
    return file, lines(file=file)


INPUTS: dict[str, object] = {}
