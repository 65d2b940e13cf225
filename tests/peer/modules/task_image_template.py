"""Images by templates."""

from flytewright import task


@task(container_image="{{.image.train}}")
def named(x: int) -> int:
    return x


@task(container_image="{{.image.train.fqn}}:{{.image.default.version}}")
def mixed(x: int) -> int:
    return x


@task(container_image="{{.image.default.fqn}}:{{.image.train.version}}")
def mixed_again(x: int) -> int:
    return x


@task(container_image="ghcr.io/acme/special:{{.image.default.version}}")
def special(x: int) -> int:
    return x
