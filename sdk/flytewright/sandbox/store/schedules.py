"""Which launch plans start by themselves, and when each has started last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from flytewright_idl.admin import LaunchPlanSpec, LaunchPlanState, Schedule
from flytewright_idl.google.protobuf import Timestamp

from ..keys import EntityKey
from ..moments import micros
from .database import Database, Row

_ACTIVE: Final = int(LaunchPlanState.ACTIVE)
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduled:
    """An active launch plan with a schedule."""

    id: int
    """Its row."""
    key: EntityKey
    schedule: Schedule
    since: dt.datetime
    """What its times count from: the last start, or the activation when that is later."""


class Schedules:
    """The schedules of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.listener: Callable[[], None] = _nobody
        """Who is told when launch plans are activated or deactivated."""

    def changed(self) -> None:
        """Tell that a launch plan was activated or deactivated."""
        self.listener()

    def active(self) -> list[Scheduled]:
        """Every active launch plan with a schedule."""
        sql = (
            "SELECT launch_plans.*, last_at FROM launch_plans "
            "LEFT JOIN schedule_starts ON schedule_starts.launch_plan_id = launch_plans.id "
            "WHERE state = ? AND schedule_type <> 'NONE' ORDER BY launch_plans.id"
        )
        return [_scheduled(row) for row in self._database.all(sql, [_ACTIVE])]

    def is_active(self, launch_plan_id: int) -> bool:
        """Whether a launch plan is active still."""
        row = self._database.one("SELECT state FROM launch_plans WHERE id = ?", [launch_plan_id])
        return row is not None and row["state"] == _ACTIVE

    def note(self, launch_plan_id: int, at: dt.datetime) -> None:
        """Write that a launch plan has started for a time, and for all before."""
        self._database.execute(
            "INSERT INTO schedule_starts (launch_plan_id, last_at) VALUES (?, ?) "
            "ON CONFLICT (launch_plan_id) DO UPDATE SET last_at = max(last_at, excluded.last_at)",
            [launch_plan_id, micros(Timestamp.of(at))],
        )


def _nobody() -> None:
    """Nobody listens."""


def _scheduled(row: Row) -> Scheduled:
    metadata = LaunchPlanSpec.parse(row["spec"]).entity_metadata
    return Scheduled(
        id=row["id"],
        key=EntityKey(row["project"], row["domain"], row["name"], row["version"]),
        schedule=(metadata.schedule if metadata else None) or Schedule(),
        since=_EPOCH + dt.timedelta(microseconds=max(row["updated_at"], row["last_at"] or 0)),
    )
