"""Formats of a container's metadata, and its secrets."""

from flytewright import ContainerTask, Secret, kwtypes

proto = ContainerTask(
    name="proto",
    image="alpine:3",
    command=["true"],
    metadata_format=ContainerTask.MetadataFormat.PROTO,
    inputs=kwtypes(x=int),
)
yaml = ContainerTask(name="yaml", image="alpine:3", command=["true"], metadata_format=ContainerTask.MetadataFormat.YAML)
secretive = ContainerTask(
    name="secretive",
    image="alpine:3",
    command=["true"],
    secret_requests=[Secret(group="db", key="password")],
)
