"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.artifact import (
    Artifact,
    ArtifactIDSpecification,
    ArtifactQuery,
    Granularity,
    Inputs,
    Operator,
    Partition,
    Partitions,
    TimePartition,
)

__all__ = [
    "Artifact",
    "ArtifactIDSpecification",
    "ArtifactQuery",
    "Granularity",
    "Inputs",
    "Operator",
    "Partition",
    "Partitions",
    "TimePartition",
]
