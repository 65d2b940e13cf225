"""A script on Slurm."""

from flytekit import workflow
from flytekitplugins.slurm import SlurmConfig, SlurmShellTask

count = SlurmShellTask(
    name="slurm.count",
    script="#!/bin/bash\necho 1\n",
    task_config=SlurmConfig(ssh_config={"host": "acme", "username": "u"}, sbatch_config={"partition": "debug"}),
)


@workflow
def flow() -> None:
    count()
