"""Sensors of the author's."""

from dataclasses import dataclass
from typing import Any

from flytewright.sensor.base_sensor import BaseSensor


@dataclass
class Table:
    host: str

    def to_dict(self) -> dict[str, Any]:
        return {"host": self.host}

    @classmethod
    def from_dict(cls, d: dict[str, Any]) -> "Table":
        return cls(**d)


class TableSensor(BaseSensor):
    def __init__(self, name: str, sensor_config: Table, **kwargs: Any) -> None:
        super().__init__(name=name, sensor_config=sensor_config, **kwargs)

    async def poke(self, table: str, rows: int) -> bool:
        return True


sensor = TableSensor("table", Table("db.example.com"), timeout=30)
