"""``wright serve``: runs services of this SDK."""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
from pathlib import Path

import click

from flytewright.authoring.connector import ConnectorRegistry
from flytewright.authoring.implicit_plugins import load_implicit_plugins
from flytewright.connectors.server import Listening, Options
from flytewright.connectors.server import serve as serve_connectors

from .sources import load


@click.group()
def serve() -> None:
    """Run a service, until it is asked to end."""


@serve.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="The port for gRPC.")
@click.option(
    "--prometheus_port",
    "--prometheus-port",
    type=click.IntRange(0, 65535),
    default=9090,
    show_default=True,
    help="The port for Prometheus.",
)
@click.option(
    "--worker",
    "workers",
    type=click.IntRange(min=1),
    default=10,
    show_default=True,
    help="How many calls of connectors that are not async run at a time.",
)
@click.option("--timeout", type=click.FloatRange(min=0), help="Seconds after which it ends, for tests.")
@click.option(
    "--grace",
    type=click.FloatRange(min=0),
    default=10,
    show_default=True,
    help="Seconds that open calls have to end when it does.",
)
@click.option("--modules", multiple=True, metavar="NAME", help="A module or file that registers connectors.")
def connector(
    port: int, prometheus_port: int, workers: int, timeout: float | None, grace: float, modules: tuple[str, ...]
) -> None:
    """Answer a backend's calls with the connectors of this environment."""
    from flytewright.authoring import sensor, webhook  # noqa: F401 - they register their connectors

    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.append(here)
    load_implicit_plugins()
    for each in modules:
        load(Path(each)) if each.endswith(".py") else importlib.import_module(each)
    options = Options(port=port, prometheus_port=prometheus_port, workers=workers, timeout=timeout, grace=grace)
    if not asyncio.run(serve_connectors(options, _announce)):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(1)  # Python would wait for the threads of calls that were cut off, however long they take


def _announce(listening: Listening) -> None:
    for each in ConnectorRegistry.list_connectors():
        types = ", ".join(f"{kind.name} ({kind.version})" for kind in each.supported_task_categories)
        click.echo(f"{each.name}: {types}{', answers at once' if each.is_sync else ''}")
    click.echo(f"gRPC on port {listening.port}")
    if listening.prometheus_port is None:
        click.echo("No metrics: install flytewright[connector] for them.", err=True)
    else:
        click.echo(f"Prometheus on port {listening.prometheus_port}")
    sys.stdout.flush()
