"""Docstrings in Google's style."""

from flytewright import task


@task
def scale(x: float, by: float = 2.0) -> float:
    """Scale a number.

    Longer words on what that means,
    on two lines.

    Args:
        x: what is scaled
        by (float): how much

    Returns:
        float: the scaled number
    """
    return x * by
