"""Docstrings in reStructuredText."""

from flytewright import task


@task
def scale(x: float, by: float = 2.0) -> float:
    """Scale a number.

    Longer words on what that means.

    :param x: what is scaled
    :param by: how much
    :return: the scaled number
    """
    return x * by
