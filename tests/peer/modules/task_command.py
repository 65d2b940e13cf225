"""A task that says how its command line is made."""

from flytewright import task


@task
def plain(a: int) -> int:
    return a


def command(settings):
    return ["run", "this"]


plain.set_command_fn(command)
