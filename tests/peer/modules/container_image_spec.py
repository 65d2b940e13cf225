"""Containers whose image a specification describes."""

from flytewright import ContainerTask, ImageSpec

task = ContainerTask(
    name="specified",
    image=ImageSpec(name="tool", base_image="alpine:3", registry="ghcr.io/acme", apt_packages=["git"]),
    command=["git", "--version"],
)
