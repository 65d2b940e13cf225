"""Image specifications with most of what they can say."""

from flytewright import ImageSpec, task

image = ImageSpec(
    name="full",
    base_image="ubuntu:22.04",
    packages=["numpy"],
    apt_packages=["git", "curl"],
    conda_packages=["scipy"],
    conda_channels=["conda-forge"],
    env={"LEVEL": "1"},
    commands=["echo hello", "mkdir /data"],
    pip_index="https://pypi.example.com/simple",
    pip_extra_index_url=["https://more.example.com/simple"],
    pip_extra_args="--no-deps",
    cuda="12.1",
    cudnn="8",
    platform="linux/arm64",
    python_version="3.12",
    registry="localhost:30000",
    entrypoint=["/bin/sh", "-c"],
)


@task(container_image=image)
def built(x: int) -> int:
    return x


@task(container_image=image.with_packages(["torch"]).with_commands(["date"]).with_apt_packages("vim"))
def extended(x: int) -> int:
    return x


@task(container_image=ImageSpec(name="tagged", registry="r", tag_format="v1-{spec_hash}", base_image="b:1"))
def formatted(x: int) -> int:
    return x


@task(container_image=ImageSpec(base_image="b:1", python_exec="/usr/bin/python3", packages=["x"]))
def unnamed(x: int) -> int:
    return x
