"""Parameters without a type, pickled."""

from flytewright import task


@task(pickle_untyped=True)
def untyped(x, y: int):  # type: ignore[no-untyped-def]  # the point of it
    return x
