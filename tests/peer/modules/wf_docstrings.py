"""Docstrings of workflows."""

from flytewright import task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def google(x: int) -> int:
    """Double it.

    With more words.

    Args:
        x: how much

    Returns:
        the double
    """
    return double(x=x)


@workflow
def numpy(x: int) -> int:
    """Double it.

    Parameters
    ----------
    x : int
        How much.
    """
    return double(x=x)


@workflow
def rest(x: int) -> int:
    """Double it.

    :param x: how much
    :returns: the double
    """
    return double(x=x)
