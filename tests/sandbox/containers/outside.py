"""Tasks as users write them that run a shell script, and an image that knows nothing of Python."""

from __future__ import annotations

from flytewright import ContainerTask, kwtypes, workflow
from flytewright.extras.tasks.shell import OutputLocation, ShellTask
from flytewright.types.file import FlyteFile

count = ShellTask(
    name="count",
    script="wc -w < {inputs.text} | tr -d ' ' > {outputs.words}",
    inputs=kwtypes(text=FlyteFile),
    output_locs=[OutputLocation(var="words", var_type=FlyteFile, location="words.txt")],
)
write = ContainerTask(
    name="write",
    image="box:1",
    command=["/bin/sh", "-c", "for i in $(seq $(cat /var/inputs/n)); do echo word $i; done > /var/outputs/text"],
    inputs=kwtypes(n=int),
    outputs=kwtypes(text=FlyteFile),
    input_data_dir="/var/inputs",
    output_data_dir="/var/outputs",
)


@workflow
def words(n: int) -> FlyteFile:
    """A container writes a file, and a shell script counts its words."""
    return count(text=write(n=n))
