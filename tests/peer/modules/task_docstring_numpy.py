"""Docstrings in NumPy's style."""

from flytewright import task


@task
def scale(x: float, by: float = 2.0) -> float:
    """Scale a number.

    Longer words on what that means.

    Parameters
    ----------
    x : float
        What is scaled.
    by : float
        How much.

    Returns
    -------
    float
        The scaled number.
    """
    return x * by
