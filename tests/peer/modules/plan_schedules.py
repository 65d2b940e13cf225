"""Schedules."""

from datetime import datetime, timedelta

from flytewright import CronSchedule, FixedRate, LaunchPlan, task, workflow


@task
def at(when: datetime) -> datetime:
    return when


@workflow
def flow(when: datetime) -> datetime:
    return at(when=when)


@workflow
def plain() -> None: ...


cron = LaunchPlan.get_or_create(
    flow, "cron", schedule=CronSchedule(schedule="*/10 * * * *", kickoff_time_input_arg="when")
)
alias = LaunchPlan.get_or_create(plain, "alias", schedule=CronSchedule(schedule="daily"))
hourly = LaunchPlan.get_or_create(plain, "hourly", schedule=CronSchedule(schedule="@hourly"))
rate = LaunchPlan.get_or_create(plain, "rate", schedule=FixedRate(duration=timedelta(minutes=90)))
days = LaunchPlan.get_or_create(
    flow, "days", schedule=FixedRate(duration=timedelta(days=2), kickoff_time_input_arg="when")
)
hours = LaunchPlan.get_or_create(plain, "hours", schedule=FixedRate(duration=timedelta(hours=3)))
