"""Docstrings that say something of some inputs only."""

from flytewright import task


@task
def one(x: int, y: int) -> int:
    """:param y: only this one"""
    return x + y


@task
def two(x: int) -> int:
    """Only a first line"""
    return x


@task
def three(x: int) -> int:
    """
    A first line that begins on the second.

    And more.
    """
    return x
