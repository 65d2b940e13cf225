"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.matchable_resource import (
    ClusterResourceAttributes,
    ExecutionClusterLabel,
    ExecutionQueueAttributes,
    MatchableResource,
    MatchingAttributes,
    PluginOverride,
    PluginOverrides,
)

__all__ = [
    "ClusterResourceAttributes",
    "ExecutionClusterLabel",
    "ExecutionQueueAttributes",
    "MatchableResource",
    "MatchingAttributes",
    "PluginOverride",
    "PluginOverrides",
]
