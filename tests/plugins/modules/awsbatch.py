"""A function on AWS Batch."""

from flytekit import task, workflow
from flytekitplugins.awsbatch import AWSBatchConfig


@task(
    task_config=AWSBatchConfig(
        parameters={"codec": "mp4"}, platformCapabilities="EC2", propagateTags=True, tags={"team": "red"}
    )
)
def batch(n: int) -> int:
    return n


@workflow
def flow(n: int) -> int:
    return batch(n=n)
