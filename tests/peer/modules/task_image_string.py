"""Images by their full name."""

from flytewright import task


@task(container_image="ghcr.io/acme/other:v9")
def tagged(x: int) -> int:
    return x


@task(container_image="ghcr.io/acme/other@sha256:26c68657ccce2cb0a31b330cb0be2b5e108d467f641c62e13ab40cbec258c68d")
def pinned(x: int) -> int:
    return x
