"""Images that a specification describes."""

from flytewright import ImageSpec, task

image = ImageSpec(
    name="special",
    base_image="python:3.11-slim",
    packages=["numpy==2.0.0", "pandas"],
    python_version="3.11",
    registry="ghcr.io/acme",
)


@task(container_image=image)
def built(x: int) -> int:
    return x
