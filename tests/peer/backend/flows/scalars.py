"""Numbers, text, truth and moments, through two tasks."""

from datetime import datetime, timedelta, timezone

from flytewright import task, workflow


@task
def shift(x: int, y: float, text: str, flag: bool, when: datetime, span: timedelta) -> tuple[int, float, str, bool]:
    return x + 1, y / 3, text * 2, not flag


@task
def move(when: datetime, span: timedelta) -> tuple[datetime, timedelta]:
    return when + span, span * 2


@workflow
def main(
    x: int, y: float, text: str, flag: bool, when: datetime, span: timedelta = timedelta(hours=1, microseconds=7)
) -> tuple[int, float, str, bool, datetime, timedelta]:
    number, part, words, other = shift(x=x, y=y, text=text, flag=flag, when=when, span=span)
    later, longer = move(when=when, span=span)
    return number, part, words, other, later, longer


INPUTS = {
    "x": -(2**53) - 1,
    "y": 0.1,
    "text": "größer ✓\n",
    "flag": False,
    "when": datetime(2031, 2, 3, 4, 5, 6, 789, tzinfo=timezone.utc),
}
