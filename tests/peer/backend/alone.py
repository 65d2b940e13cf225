"""A script that only `pyflyte run` knows of, which ships it."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from flytewright import FlyteFile, task, workflow


class Mood(Enum):
    CALM = "calm"
    LOUD = "loud"


@dataclass
class Line:
    text: str
    times: int = 1


@task
def say(file: FlyteFile, line: Line, mood: Mood) -> str:
    said = Path(file).read_text() + line.text * line.times
    return said.upper() if mood is Mood.LOUD else said


@workflow
def saying(file: FlyteFile, line: Line, mood: Mood = Mood.CALM) -> str:
    return say(file=file, line=line, mood=mood)
