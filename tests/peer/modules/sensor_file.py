"""Sensors of files."""

from datetime import timedelta

from flytewright import task, workflow
from flytewright.sensor.file_sensor import FileSensor

sensor = FileSensor(name="there", timeout=timedelta(minutes=2))


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int) -> int:
    there = sensor(path="s3://bucket/data.csv")
    d = double(x=x)
    there >> d
    return d
