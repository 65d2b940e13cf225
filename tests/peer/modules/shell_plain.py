"""Shell tasks, their helpers, and a workflow of them."""

from flytewright import FlyteDirectory, FlyteFile, kwtypes, workflow
from flytewright.extras.tasks.shell import OutputLocation, ShellTask

count = ShellTask(
    name="count",
    script="wc -l {inputs.file} > {outputs.lines}; mkdir -p {outputs.rest}",
    inputs=kwtypes(file=FlyteFile, n=int),
    output_locs=[
        OutputLocation(var="lines", var_type=FlyteFile, location="/tmp/lines-{inputs.n}.txt"),
        OutputLocation(var="rest", var_type=FlyteDirectory, location="/tmp/rest"),
    ],
)
silent = ShellTask(name="silent", script="true", shell="/bin/bash", debug=True, environment={"A": "b"})


@workflow
def counted(file: FlyteFile) -> FlyteFile:
    silent()
    lines, _ = count(file=file, n=3)
    return lines
