"""What a task's container starts: ``wright-execute``, ``wright-map-execute`` and ``wright-fast-execute``."""

from __future__ import annotations

import sys

import click

from flytewright.errors import FlytewrightError

_IO_OPTIONS = [
    click.option("--inputs", required=True),
    click.option("--output-prefix", required=True),
    click.option("--raw-output-data-prefix", required=True),
    click.option("--checkpoint-path"),
    click.option("--prev-checkpoint"),
    click.option("--resolver", required=True),
    click.argument("resolver_args", nargs=-1, type=click.UNPROCESSED),
]


@click.command()
def _run(
    inputs: str,
    output_prefix: str,
    raw_output_data_prefix: str,
    checkpoint_path: str | None,
    prev_checkpoint: str | None,
    resolver: str,
    resolver_args: tuple[str, ...],
) -> None:
    """Run the task that RESOLVER_ARGS lead to."""
    from flytewright.runtime.dispatch import ContainerCall, run_container

    call = ContainerCall(
        inputs=inputs,
        output_prefix=output_prefix,
        raw_output_data_prefix=raw_output_data_prefix,
        resolver=resolver,
        resolver_args=list(resolver_args),
        checkpoint_path=checkpoint_path or "",
        prev_checkpoint=prev_checkpoint or "",
    )
    sys.exit(run_container(call))


for _option in _IO_OPTIONS:
    _option(_run)


def execute() -> None:
    """Run one task."""
    _run.main(prog_name="wright-execute")


def map_execute() -> None:
    """Run one element of a map task; the resolver says which task it is."""
    _run.main(prog_name="wright-map-execute")


@click.command()
@click.option("--additional-distribution", required=True)
@click.option("--dest-dir", required=True)
@click.argument("command", nargs=-1, required=True, type=click.UNPROCESSED)
def _fast(additional_distribution: str, dest_dir: str, command: tuple[str, ...]) -> None:
    """Fetch and unpack the code, then become COMMAND."""
    from flytewright.runtime.distribution import fetch_and_run

    try:
        fetch_and_run(additional_distribution, dest_dir, list(command))
    except FlytewrightError as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(1)


def fast_execute() -> None:
    """Fetch the code, then run one task."""
    _fast.main(prog_name="wright-fast-execute")
