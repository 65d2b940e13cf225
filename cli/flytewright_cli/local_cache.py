"""``wright local-cache``: what cached tasks have given on this machine."""

from __future__ import annotations

import click


@click.group()
def local_cache() -> None:
    """Look after what cached tasks have given on this machine."""


@local_cache.command()
def clear() -> None:
    """Forget all kept results, so that each task runs again."""
    from flytewright.runtime.local_cache import LocalCache

    cache = LocalCache.here()
    forgotten = cache.clear()
    click.echo(f"Forgot {forgotten} result{'' if forgotten == 1 else 's'} in {cache.folder}.", err=True)
