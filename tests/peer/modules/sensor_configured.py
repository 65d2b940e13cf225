"""A sensor with a configuration, and one in a workflow."""

from dataclasses import dataclass

from flytewright import task, workflow
from flytewright.sensor.base_sensor import BaseSensor
from flytewright.sensor.file_sensor import FileSensor


@dataclass
class Config:
    host: str

    def to_dict(self):
        return {"host": self.host}

    @classmethod
    def from_dict(cls, d):
        return cls(**d)


class Asking(BaseSensor):
    def __init__(self, name: str, config: Config, **kwargs):
        super().__init__(name=name, sensor_config=config, **kwargs)

    async def poke(self, path: str, times: int) -> bool:
        return True


asking = Asking("asking", Config("h"), timeout=60)
there = FileSensor("there")


@task
def after() -> int:
    return 1


@workflow
def waited(path: str) -> int:
    found = there(path=path)
    asking(path=path, times=3)
    done = after()
    found >> done
    return done
